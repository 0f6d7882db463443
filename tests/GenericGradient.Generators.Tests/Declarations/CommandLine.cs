using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Analyzing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GenericGradient.Generators.Tests.Declarations;

/// <summary>
/// What a build prints: the compiler runs the generator, and stops before analyzers and bodies of methods if parsing or declarations have errors.
/// </summary>
internal static class CommandLine
{
    public static IReadOnlyList<Diagnostic> Build(CSharpCompilation compilation)
    {
        var driver = CSharpGeneratorDriver.Create([new GradientGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var told);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        Diagnostic[] first = [.. told, .. output.GetParseDiagnostics(), .. output.GetDeclarationDiagnostics()];
        bool stops = first.Any(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error && !told.Contains(diagnostic));
        IEnumerable<Diagnostic> rest = stops || told.Length > 0
            ? []
            : output.GetMethodBodyDiagnostics().Concat(GeneratorRun.Analyze(output, new DeclarationAnalyzer()));
        return [.. first.Concat(rest).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)];
    }
}
