using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Analyzing;
using GenericGradient.Generators.Parsing;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace GenericGradient.Generators.Tests;

/// <summary>A thousand declarations at once, and runs that are cancelled.</summary>
public sealed class ManyDeclarationsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(100, false)]
    [InlineData(1000, false)]
    [InlineData(1000, true)]
    public void Each_of_many_declarations_has_its_file(int count, bool inOneType)
    {
        string[] sources = inOneType
            ? [Consumer.File(string.Join('\n', Enumerable.Range(0, count).Select(i => Consumer.Operator("Slope" + i, Arguments(i)))))]
            :
            [
                .. Enumerable.Range(0, count).Select(i => Consumer.File(Consumer.Operator("Slope", Arguments(i)))
                    .Replace("class Kernels", $"class Kernels{i}", StringComparison.Ordinal)),
            ];
        var compilation = Consumer.Compile(sources);
        var driver = CSharpGeneratorDriver.Create(new GradientGenerator()).WithUpdatedParseOptions(Consumer.ParseOptions);
        compilation.GetDiagnostics(TestContext.Current.CancellationToken); // The compiler's own work is not counted.

        var watch = Stopwatch.StartNew();
        var result = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} declarations, in one type: {inOneType}: {watch.Elapsed.TotalSeconds:F2} s"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(count, result.GeneratedTrees.Count(tree => tree.FilePath.Contains("Consumer.", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_cancelled_run_ends_so_and_the_next_is_right()
    {
        var compilation = Consumer.Compile(Consumer.File(string.Join('\n', Enumerable.Range(0, 50).Select(i => Consumer.Operator("Slope" + i, Arguments(i))))));
        var expected = GeneratorRun.Over(compilation).Files;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new GradientGenerator()).WithUpdatedParseOptions(Consumer.ParseOptions);
        int cancelled = 0;
        for (int attempt = 0; attempt <= 50; attempt++)
        {
            using var source = new CancellationTokenSource();
            if (attempt == 0)
            {
                source.Cancel();
            }
            else
            {
                source.CancelAfter(TimeSpan.FromMicroseconds(200 * attempt));
            }

            try
            {
                var run = driver.RunGenerators(compilation, source.Token).GetRunResult();
                Assert.Null(run.Results.Single().Exception);
                driver = CSharpGeneratorDriver.Create(new GradientGenerator()).WithUpdatedParseOptions(Consumer.ParseOptions);
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }
        }

        var next = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Assert.True(cancelled > 0, "Nothing was cancelled.");
        Assert.Equal(
            expected.Values.Order(StringComparer.Ordinal),
            next.GeneratedSources.Select(file => file.SourceText.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_parser_heeds_the_token()
    {
        var compilation = Consumer.Compile(Consumer.File(Consumer.Operator("Slope")));
        var syntax = compilation.SyntaxTrees[0].GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var method = compilation.GetSemanticModel(syntax.SyntaxTree).GetDeclaredSymbol(syntax, TestContext.Current.CancellationToken)!;
        var declaration = new Declaration(syntax, method, method.GetAttributes().Single());

        Assert.NotNull(OperatorParser.Parse(declaration, TestContext.Current.CancellationToken).Spec);
        Assert.Throws<OperationCanceledException>(() => OperatorParser.Parse(declaration, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void The_analyzer_heeds_the_token()
    {
        var compilation = Consumer.Compile(Consumer.File(Consumer.Operator("Slope", "Accuracy = 3")));
        var analysis = compilation.WithAnalyzers([new DeclarationAnalyzer()], options: null);

        Assert.ThrowsAny<OperationCanceledException>(
            () => analysis.GetAnalyzerDiagnosticsAsync(new CancellationToken(canceled: true)).GetAwaiter().GetResult());
    }

    private static string Arguments(int i) => $"Accuracy = {2 + (2 * (i % 4))}";
}
