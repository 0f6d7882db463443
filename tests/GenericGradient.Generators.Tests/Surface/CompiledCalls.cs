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
            double[] y = [1, 2, 4], x = [0, 1, 3], d = new double[3]; double[][] rows = [y]; double[]? maybe = null; double h = 0.1;
            float[] y32 = [1, 2, 4], x32 = [0, 1, 3], d32 = new float[3]; Half[] y16 = []; decimal[] money = []; BigInteger[] big = [];
            int[] ints = [1, 2, 3]; byte[] bytes = [1, 2]; long[] longs = [1, 2, 4]; TimeSpan[] delays = []; DateTime[] times = [];
            double[,] grid = new double[3, 3], g0 = grid, g1 = grid; float[,] grid32 = new float[3, 3]; int[,] igrid = new int[3, 3];
            double[,,] cube = new double[3, 3, 3]; double[,,,] hyper = new double[3, 3, 3, 3]; double[,,,,] five = new double[1, 1, 1, 1, 1];
            Tensor<double> tensor = null!, t0 = null!; Tensor<float> tensor32 = null!; Tensor<int> itensor = null!;
            List<double> list = [1, 2]; IEnumerable<double> seq = y; Memory<double> memory = y; ReadOnlyMemory<double> rom = y;
            Span<double> span = y; ReadOnlySpan<double> ros = y; ArraySegment<double> segment = new(y);
            Complex[] wave = []; Complex[,] wave2 = new Complex[3, 3]; Vector3[] path = []; Vector3[,] wind = new Vector3[3, 3];
            bool even = true; Spacing<double>[] spacings = [0.5, Spacing.Coordinates(x)];
        """;

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpShortErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly string[] Computing = ["Gradient", "ComplexGradient", "VectorGradient", "GradientPlan"];

    /// <summary>For each call: what it reaches, one line for each method, or what is wrong with it.</summary>
    public static IReadOnlyList<string[]> Outcomes(string[] calls, int version)
    {
        // The newest version that the compiler of these tests has may not have its number yet.
        var options = Consumer.ParseOptions.WithLanguageVersion(
            Enum.TryParse(FormattableString.Invariant($"CSharp{version}"), out LanguageVersion named) ? named : LanguageVersion.Preview);
        string text = string.Concat(calls.Select((call, k) => Method(k, call)));
        var compilation = Consumer.Compile(options, Consumer.Options.WithNullableContextOptions(NullableContextOptions.Disable), ("Calls.cs", $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Numerics;
            using System.Numerics.Tensors;
            using System.Threading.Tasks;
            using GenericGradient;

            internal static class Calls
            {
            {{text}}
            }
            """));
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Calls.cs");
        var model = compilation.GetSemanticModel(tree);
        var told = model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Concat(GeneratorRun.Analyze(compilation, new FacadeAnalyzer())).ToLookup(diagnostic => IndexOf(tree, diagnostic.Location));
        return
        [
            .. tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Parent is ClassDeclarationSyntax)
                .Select((method, k) => told[k].Any(IsError)
                    ? told[k].Select(Words).Distinct().ToArray()
                    : [.. told[k].Select(Words), .. Reached(model, method)]),
        ];
    }

    private static string Method(int k, string call) => call.StartsWith("static ", StringComparison.Ordinal)
        ? $"    {call}{(call.EndsWith('}') ? "" : ";")}\n"
        : FormattableString.Invariant($"    private static void Call{k}()\n    {{\n{AtHand}\n        {call};\n    }}\n");

    private static int IndexOf(SyntaxTree tree, Location location) => location.SourceTree != tree ? -1
        : tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Parent is ClassDeclarationSyntax)
            .Select((method, k) => (method, k)).Single(one => one.method.FullSpan.Contains(location.SourceSpan.Start)).k;

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
