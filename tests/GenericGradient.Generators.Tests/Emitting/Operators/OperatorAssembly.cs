using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using GenericGradient.Generators.Emitting.Operators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>Emitted operators and a consumer that declares them, compiled together and loaded.</summary>
internal sealed class OperatorAssembly
{
    private readonly Type operators;

    private OperatorAssembly(Type operators) => this.operators = operators;

    /// <summary>How an operator is called: samples, extents, steps, coordinates, destinations.</summary>
    public delegate void Call<T>(T[][] samples, int[] extents, T[] steps, T[][] coordinates, T[][] destinations);

    /// <summary>The files that the generator writes for declarations, by hint name.</summary>
    public static SortedDictionary<string, string> Files(params IEnumerable<OperatorCase> cases)
    {
        return new(cases.ToDictionary(one => one.Spec.Method.HintName, one => OperatorEmitter.Emit(one.Spec)), StringComparer.Ordinal);
    }

    /// <summary>A project of the consumer with its declarations and the files that are generated for them.</summary>
    public static CSharpCompilation Compile(
        CSharpParseOptions parse, CSharpCompilationOptions options, params IEnumerable<OperatorCase> cases)
    {
        string declarations = string.Join("\n    ", cases.SelectMany(one =>
            new[] { one.Declaration, one.Caller })
            .Select(member => "/// <summary>One of the operators.</summary>\n    " + member));
        string consumer = $$"""
            using System;
            using System.Numerics;
            using System.Numerics.Tensors;

            namespace Consumer;

            /// <summary>Operators as a consumer declares them.</summary>
            public static partial class Operators
            {
                {{declarations}}
            }

            internal static class Tensors
            {
                /// <summary>All elements of an array, or as many as there must be, equally far apart.</summary>
                public static TensorSpan<T> Of<T>(T[] elements, int[] extents)
                {
                    var lengths = new nint[extents.Length];
                    var strides = new nint[extents.Length];
                    nint length = 1;
                    foreach (int extent in extents)
                    {
                        length *= extent;
                    }

                    nint stride = length == 0 ? 1 : elements.Length / length;
                    for (int axis = extents.Length - 1; axis >= 0; axis--)
                    {
                        lengths[axis] = extents[axis];
                        strides[axis] = extents[axis] == 1 ? 0 : stride;
                        stride *= extents[axis];
                    }

                    return new TensorSpan<T>(elements, 0, lengths, strides);
                }
            }

            """;
        return Consumer.Compile(
            parse, options, [("Consumer.cs", consumer), .. Files(cases).Select(file => (file.Key, file.Value))]);
    }

    public static CSharpCompilation Compile(params IEnumerable<OperatorCase> cases) =>
        Compile(Consumer.ParseOptions, Consumer.Options.WithAllowUnsafe(false), cases);

    public static OperatorAssembly Load(params IEnumerable<OperatorCase> cases)
    {
        using var image = new MemoryStream();
        var result = Compile(Consumer.ParseOptions, Consumer.Options.WithAllowUnsafe(false).WithOptimizationLevel(OptimizationLevel.Release), cases)
            .Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(20)));
        image.Position = 0;
        var assembly = new AssemblyLoadContext("operators", isCollectible: false).LoadFromStream(image);
        return new OperatorAssembly(assembly.GetType("Consumer.Operators")!);
    }

    public Call<T> Get<T>(OperatorCase one)
    {
        var method = operators.GetMethod("Call" + one.Name, BindingFlags.Public | BindingFlags.Static)!;
        return (method.IsGenericMethod ? method.MakeGenericMethod(typeof(T)) : method).CreateDelegate<Call<T>>();
    }
}
