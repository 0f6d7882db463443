using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using GenericGradient.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GenericGradient.Benchmarks;

/// <summary>How long many declarations take to compile, beside as many methods with an empty body; and how much is generated for them.</summary>
internal static class CompileRounds
{
    private const int Declarations = 200;
    private const int Rounds = 3;

    private static readonly string[] Operators = ["Laplacian", "Magnitude", "Gradient", "Divergence"];

    public static void Run()
    {
        double stubs = Best(() => Compile(Text(declared: false), generates: false));
        double declared = Best(() => Compile(Text(declared: true), generates: true));
        var (files, lines, bytes, longest) = Size();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Declarations} declarations compile in {declared:F2} s, as many empty methods in {stubs:F2} s: {declared - stubs:F2} s more"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{files} files with {lines} lines and {bytes / 1024} KiB: {(double)lines / Declarations:F0} lines and {bytes / Declarations} bytes for each declaration, the longest has {longest} lines"));
    }

    private static double Best(Action compile) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        compile();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    });

    private static void Compile(string text, bool generates)
    {
        Compilation compilation = Parsed(text);
        if (generates)
        {
            Driver().RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        var result = compilation.Emit(Stream.Null);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Take(5)));
        }
    }

    private static (int Files, int Lines, int Bytes, int Longest) Size()
    {
        var texts = Driver().RunGenerators(Parsed(Text(declared: true))).GetRunResult().GeneratedTrees.Select(tree => tree.ToString()).ToArray();
        return (texts.Length, texts.Sum(Lines), texts.Sum(Encoding.UTF8.GetByteCount), texts.Max(Lines));
    }

    private static int Lines(string text) => text.Count(letter => letter == '\n');

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create([new GradientGenerator().AsSourceGenerator()], parseOptions: new(LanguageVersion.Latest));

    private static CSharpCompilation Parsed(string text) => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest))],
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithOptimizationLevel(OptimizationLevel.Release));

    /// <summary>The four common operators in turn, over two and three axes, of floats and doubles.</summary>
    private static string Text(bool declared)
    {
        string members = string.Concat(Enumerable.Range(0, Declarations).Select(i => Member(i, declared)));
        return $"using System;\nusing GenericGradient;\n\npublic static partial class Kernels\n{{\n{members}}}\n";
    }

    private static string Member(int i, bool declared)
    {
        string element = i % 2 == 0 ? "float" : "double", name = Operators[i / 2 % 4];
        int[] axes = [.. Enumerable.Range(0, i / 8 % 2 == 0 ? 2 : 3)];
        string[] samples = name == "Divergence" ? [.. axes.Select(axis => $"u{axis}")] : ["f"];
        string[] results = name == "Gradient" ? [.. axes.Select(axis => $"d{axis}")] : ["result"];
        string parameters = string.Join(
            ", ",
            [
                .. samples.Select(one => $"ReadOnlySpan<{element}> {one}"),
                .. axes.Select(axis => $"int n{axis}"),
                .. axes.Select(axis => $"{element} h{axis}"),
                .. results.Select(one => $"Span<{element}> {one}"),
            ]);
        return declared
            ? $"    [GeneratedGradient(Operator = GradientOperator.{name})]\n    public static partial void Kernel{i}({parameters});\n"
            : $"    public static void Kernel{i}({parameters})\n    {{\n    }}\n";
    }

    private static MetadataReference[] References() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "GenericGradient.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
