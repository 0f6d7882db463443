using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Tests.Surroundings;

/// <summary>Declarations that need every kind of file there is, and the names that these files mention.</summary>
internal static class Emitted
{
    private const string Samples = "global::System.ReadOnlySpan<double>";
    private const string Result = "global::System.Span<double>";

    /// <summary>A type with operators of each kind; types are named so that nothing can be taken for them.</summary>
    public static string Declarations { get; } = $$"""
        public static partial class Declared
        {
            [global::GenericGradient.GeneratedGradient(Accuracy = 4)]
            public static partial void Slope({{Samples}} f, int n0, int n1, {{Samples}} x, double h, {{Result}} d0, {{Result}} d1);

            [global::GenericGradient.GeneratedGradient(Operator = global::GenericGradient.GradientOperator.Magnitude, Steps = new[] { 0.5 })]
            public static partial void Steepness({{Samples}} f, int n0, int n1, int n2, {{Result}} d);

            [global::GenericGradient.GeneratedGradient(Operator = global::GenericGradient.GradientOperator.Curl, Frame = global::GenericGradient.Frame.Reversed, Boundary = global::GenericGradient.Boundary.Reflect)]
            public static partial void Curl({{Samples}} u, {{Samples}} v, int n0, int n1, {{Result}} d);

            [global::GenericGradient.GeneratedGradient]
            public static partial void Line<T>(global::System.ReadOnlySpan<T> f, global::System.ReadOnlySpan<T> x, global::System.Span<T> d)
                where T : global::System.Numerics.INumber<T>;

            [global::GenericGradient.GeneratedGradient(Operator = global::GenericGradient.GradientOperator.Magnitude)]
            public static partial void Tensor(
                global::System.Numerics.Tensors.ReadOnlyTensorSpan<double> f, double h0, double h1, global::System.Numerics.Tensors.TensorSpan<double> d);

            [global::GenericGradient.GeneratedGradient(Operator = global::GenericGradient.GradientOperator.Laplacian)]
            public static partial void Refused({{Samples}} f, int n0, {{Result}} d);
        }
        """;

    public static GeneratorRun Run { get; } = GeneratorRun.Over(Consumer.Compile(
        ("Declared.cs", $"namespace Consumer\n{{\n{Declarations}\n}}\n"), ("GradientKernels.cs", Consumer.KernelsText)));

    /// <summary>The generated trees of a run.</summary>
    public static IEnumerable<SyntaxTree> Trees(GeneratorRun run) => run.Output.SyntaxTrees.Except(run.Input.SyntaxTrees);

    /// <summary>Each name of a type of another assembly, with its symbol.</summary>
    public static IEnumerable<(SimpleNameSyntax Name, INamedTypeSymbol Type)> Types(GeneratorRun run) =>
        from tree in Trees(run)
        let model = run.Output.GetSemanticModel(tree)
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        where name is not IdentifierNameSyntax { IsVar: true } and not IdentifierNameSyntax { IsNint: true } and not IdentifierNameSyntax { IsNuint: true }
        let symbol = model.GetSymbolInfo(name).Symbol
        let type = symbol as INamedTypeSymbol ?? (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } made ? made.ContainingType : null)
        where type is not null && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, run.Output.Assembly)
        select (name, type);

    /// <summary>Each method that is called, with its symbol.</summary>
    public static IEnumerable<(InvocationExpressionSyntax Call, IMethodSymbol Method)> Calls(GeneratorRun run) =>
        from tree in Trees(run)
        let model = run.Output.GetSemanticModel(tree)
        from call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
        let method = model.GetSymbolInfo(call).Symbol as IMethodSymbol
        where method is not null
        select (call, method);
}
