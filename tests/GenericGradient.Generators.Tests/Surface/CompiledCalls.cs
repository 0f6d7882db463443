using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GenericGradient.Generators.Analyzing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GenericGradient.Generators.Tests.Surface;

/// <summary>Calls, each in a method of its own with samples of every kind at hand, and what the compiler and the analyzer make of them.</summary>
internal static class CompiledCalls
{
    private const string AtHand = """
        double[] y, double[] x, double[] d, double[][] rows, double[]? maybe, double h, float[] y32, float[] x32, float[] d32,
        Half[] y16, decimal[] money, BigInteger[] big, int[] ints, byte[] bytes, long[] longs, TimeSpan[] delays, DateTime[] times,
        double[,] grid, double[,] g0, double[,] g1, float[,] grid32, int[,] igrid, double[,,] cube, double[,,,] hyper, double[,,,,] five,
        Tensor<double> tensor, Tensor<double> t0, Tensor<float> tensor32, Tensor<int> itensor, List<double> list, IEnumerable<double> seq,
        Memory<double> memory, ReadOnlyMemory<double> rom, Span<double> span, ReadOnlySpan<double> ros, ArraySegment<double> segment,
        Complex[] wave, Complex[,] wave2, Vector3[] path, Vector3[,] wind, bool even, Spacing<double>[] spacings
        """;

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpShortErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly string[] Computing =
    [
        "Gradient", "ComplexGradient", "VectorGradient", "GradientPlan", "OperatorPlan", "Field", "FieldRoots", "VectorField", "OrientedVectorField", "Hessian",
    ];

    /// <summary>For each call: what it reaches, one line for each method, or what is wrong with it.</summary>
    public static IReadOnlyList<string[]> Outcomes(string[] calls, int version)
    {
        var compilation = Compile(calls, version);
        var tree = Tree(compilation);
        var methods = Methods(tree);
        var model = compilation.GetSemanticModel(tree);
        var told = model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Concat(GeneratorRun.Analyze(compilation, new FacadeAnalyzer()))
            .ToLookup(diagnostic => diagnostic.Location.SourceTree == tree ? IndexOf(methods, diagnostic.Location) : -1);
        return
        [
            .. methods.Select((method, k) => told[k].Any(IsError)
                ? told[k].Select(Words).Distinct().ToArray()
                : [.. told[k].Select(Words), .. Reached(model, method)]),
        ];
    }

    /// <summary>The members of the library that calls reach, by the names that documentation has for them.</summary>
    public static IReadOnlySet<string> Uses(string[] calls, int version)
    {
        var compilation = Compile(calls, version);
        var tree = Tree(compilation);
        var model = compilation.GetSemanticModel(tree);
        return Methods(tree).SelectMany(method => model.GetOperation(method)!.Descendants()).Select(Used).OfType<IMethodSymbol>()
            .Where(method => method.ContainingAssembly.Name == "GenericGradient").Select(Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The public members of types of the library that one calls, by the same names.</summary>
    public static IReadOnlyList<string> Callable(Type[] types)
    {
        var compilation = Compile([], 14);
        return
        [
            .. types.SelectMany(type => compilation.GetTypeByMetadataName(type.FullName!)!.GetMembers()).OfType<IMethodSymbol>()
                .Where(method => method is { DeclaredAccessibility: Accessibility.Public, IsOverride: false, MethodKind: MethodKind.Ordinary or MethodKind.Conversion }
                    && method.Name is not ("Equals" or "GetEnumerator"))
                .Select(Id),
        ];
    }

    private static CSharpCompilation Compile(string[] calls, int version)
    {
        // The newest version that the compiler of these tests has may not have its number yet.
        var options = Consumer.ParseOptions.WithLanguageVersion(
            Enum.TryParse(FormattableString.Invariant($"CSharp{version}"), out LanguageVersion named) ? named : LanguageVersion.Preview);
        string text = string.Concat(calls.Select((call, k) => Method(k, call)));
        return Consumer.Compile(options, Consumer.Options.WithNullableContextOptions(NullableContextOptions.Disable), ("Calls.cs", $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Numerics;
            using System.Numerics.Tensors;
            using System.Runtime.InteropServices;
            using System.Threading.Tasks;
            using GenericGradient;

            internal static class Calls
            {
            {{text}}
            }
            """));
    }

    private static SyntaxTree Tree(CSharpCompilation compilation) => compilation.SyntaxTrees.Single(tree => tree.FilePath == "Calls.cs");

    private static MethodDeclarationSyntax[] Methods(SyntaxTree tree) =>
        [.. tree.GetCompilationUnitRoot().Members.Cast<ClassDeclarationSyntax>().SelectMany(type => type.Members.Cast<MethodDeclarationSyntax>())];

    private static IMethodSymbol? Used(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IMethodReferenceOperation reference => reference.Method,
        IConversionOperation conversion => conversion.OperatorMethod,
        ICollectionExpressionOperation list => list.ConstructMethod,
        _ => null,
    };

    private static string Id(IMethodSymbol method) => method.OriginalDefinition.GetDocumentationCommentId()!;

    private static string Method(int k, string call) => call.StartsWith("static ", StringComparison.Ordinal)
        ? $"    {call}{(call.EndsWith('}') ? "" : ";")}\n"
        : FormattableString.Invariant($"    private static void Call{k}({AtHand})\n    {{\n        {call};\n    }}\n");

    private static int IndexOf(MethodDeclarationSyntax[] methods, Location location) =>
        Array.FindIndex(methods, method => method.FullSpan.Contains(location.SourceSpan.Start));

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static string Words(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static IEnumerable<string> Reached(SemanticModel model, MethodDeclarationSyntax method)
    {
        var body = model.GetOperation(method)!;
        return body.Descendants()
            .Select(operation => operation switch
            {
                IInvocationOperation invocation => invocation.TargetMethod,
                IMethodReferenceOperation reference => reference.Method,
                _ => null,
            })
            .Where(reached => reached is not null && Computing.Contains(reached.ContainingType.Name))
            .Select(reached => reached!.ToDisplayString(Format));
    }
}
