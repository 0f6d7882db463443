using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GenericGradient.Generators.Tests;

/// <summary>The search for compiler objects finds what bad models hold, however deep, and passes good ones.</summary>
public sealed class ObjectGraphTests
{
    private static readonly CSharpCompilation Compilation = Consumer.Compile(Consumer.File(Consumer.Kernel("First")));
    private static readonly SyntaxTree Tree = Compilation.SyntaxTrees[0];

    private static readonly Dictionary<string, object> CompilerObjects = new()
    {
        ["symbol"] = Compilation.Assembly,
        ["node"] = Tree.GetRoot(TestContext.Current.CancellationToken),
        ["tree"] = Tree,
        ["compilation"] = Compilation,
        ["location"] = Tree.GetRoot(TestContext.Current.CancellationToken).GetLocation(),
        ["model"] = Compilation.GetSemanticModel(Tree),
    };

    public static TheoryData<string> Names => [.. CompilerObjects.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_of_compiler_object_is_found(string name)
    {
        Assert.NotNull(ObjectGraph.FindCompilerObject(CompilerObjects[name]));
        Assert.NotNull(ObjectGraph.FindCompilerObject(new Model(name, CompilerObjects[name])));
    }

    [Fact]
    public void It_is_found_in_arrays_and_collections_and_structs_and_captured_variables()
    {
        var captured = Compilation;
        object[] hidingPlaces =
        [
            new object[] { "a", Compilation },
            new List<object> { "a", Compilation },
            new Dictionary<string, object> { ["a"] = Compilation },
            ImmutableArray.Create<object>("a", Compilation),
            ("a", Compilation),
            new Model("outer", new Model("inner", Compilation)),
            new Derived("a", Compilation),
            new Func<object>(() => captured),
        ];

        Assert.All(hidingPlaces, place => Assert.NotNull(ObjectGraph.FindCompilerObject(place)));
    }

    [Fact]
    public void The_way_to_it_is_told() =>
        Assert.StartsWith("root.", ObjectGraph.FindCompilerObject(new Model("a", Compilation)), StringComparison.Ordinal);

    [Fact]
    public void Plain_values_pass_even_in_a_circle()
    {
        var circle = new List<object> { 1, "two", 3.0, DayOfWeek.Monday, typeof(Compilation) };
        circle.Add(circle);

        Assert.Null(ObjectGraph.FindCompilerObject(circle));
        Assert.Null(ObjectGraph.FindCompilerObject(null));
    }

    private record Model(string Name, object Held);

    private sealed record Derived(string Name, object Held) : Model(Name, Held);
}
