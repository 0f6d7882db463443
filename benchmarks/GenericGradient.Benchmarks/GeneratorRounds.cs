using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using GenericGradient.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GenericGradient.Benchmarks;

/// <summary>How long the source generator takes after a keystroke in a file with many declarations.</summary>
internal static class GeneratorRounds
{
    private const int Declarations = 50;
    private const int Rounds = 101;

    public static void Run()
    {
        Print("in the body of another method", step => Text(Declarations, changed: -1, step));
        Print("in a declaration", step => Text(Declarations, changed: 7, step));
        Print("in one of as many refused declarations", step => Text(Declarations, changed: 7, step).Replace("Accuracy = ", "Accuracy = 1", StringComparison.Ordinal));
    }

    private static void Print(string where, Func<int, string> text)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var tree = CSharpSyntaxTree.ParseText(text(0), options);
        var compilation = CSharpCompilation.Create("Consumer", [tree], References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new GradientGenerator().AsSourceGenerator()], parseOptions: options);
        driver = driver.RunGenerators(compilation);
        var times = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            var next = CSharpSyntaxTree.ParseText(text(round + 1), options);
            compilation = compilation.ReplaceSyntaxTree(tree, next);
            tree = next;
            long start = Stopwatch.GetTimestamp();
            driver = driver.RunGenerators(compilation);
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"a keystroke {where}, {Declarations} declarations: median {times[Rounds / 2]:F2} ms, 95 % within {times[Rounds * 95 / 100]:F2} ms"));
    }

    private static string Text(int count, int changed, int step)
    {
        string members = string.Concat(Enumerable.Range(0, count).Select(i =>
            $"    [GeneratedGradient(Accuracy = {2 + (2 * (i % 4))})]\n    public static partial void Slope{i}(ReadOnlySpan<double> f{(i == changed ? step : 0)}, int n0, int n1, double h0, double h1, Span<double> d0, Span<double> d1);\n"));
        return $"using System;\nusing GenericGradient;\n\npublic static partial class Kernels\n{{\n    private static int Other() => {(changed < 0 ? step : 0)};\n{members}}}\n";
    }

    private static MetadataReference[] References() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "GenericGradient.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
