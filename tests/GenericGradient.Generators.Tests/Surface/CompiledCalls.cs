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

    private static readonly string[] Computing =
    [
        "Gradient", "ComplexGradient", "VectorGradient", "GradientPlan", "OperatorPlan", "Field", "FieldRoots", "VectorField", "OrientedVectorField", "Hessian",
    ];

    /// <summary>For each call: what it reaches, one line for each method, or what is wrong with it.</summary>
    public static IReadOnlyList<string[]> Outcomes(string[] calls, int version)
    {
        var compilation = Compile(calls, version);
        var tree = Tree(compilation);
        var model = compilation.GetSemanticModel(tree);
        var told = model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Concat(GeneratorRun.Analyze(compilation, new FacadeAnalyzer())).ToLookup(diagnostic => IndexOf(tree, diagnostic.Location));
        return
        [
            .. Methods(tree).Select((method, k) => told[k].Any(IsError)
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
        return Methods(tree).SelectMany(method => model.GetOperation(method)!.Descendants().Where(operation => operation.Syntax.SpanStart >= Start(method)).Select(Used).OfType<IMethodSymbol>())
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

    private static IEnumerable<MethodDeclarationSyntax> Methods(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Parent is ClassDeclarationSyntax);

    /// <summary>Where a call begins, behind what is at hand.</summary>
    private static int Start(MethodDeclarationSyntax method)
    {
        int place = method.ToFullString().IndexOf(AtHand, StringComparison.Ordinal);
        return method.FullSpan.Start + (place < 0 ? 0 : place + AtHand.Length);
    }

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
        : FormattableString.Invariant($"    private static void Call{k}()\n    {{\n{AtHand}\n        {call};\n    }}\n");

    private static int IndexOf(SyntaxTree tree, Location location) => location.SourceTree != tree ? -1
        : Methods(tree).Select((method, k) => (method, k)).Single(one => one.method.FullSpan.Contains(location.SourceSpan.Start)).k;

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
