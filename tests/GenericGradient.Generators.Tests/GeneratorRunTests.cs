using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using GenericGradient.Generators.Emitting.Loops;
using GenericGradient.Generators.Tests.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;
using Xunit.Sdk;

namespace GenericGradient.Generators.Tests;

/// <summary>The fixture refuses bad generators; else its silence about ours would mean nothing.</summary>
public sealed class GeneratorRunTests
{
    private static readonly CSharpCompilation OneGoodOneBad = Consumer.Compile(
    [
        ("File1.cs", Consumer.File(Consumer.Kernel("First") + Consumer.Operator("Slope") + Consumer.Kernel("Bad", edgeOrder: 7),
            after: $"static class Closed {{ {Consumer.Operator("Worse")} }}")),
        .. TwinTests.Sources,
    ]);

    [Fact]
    public void Every_named_step_of_the_generator_is_seen()
    {
        var run = GeneratorRun.Over(OneGoodOneBad);

        Assert.NotEmpty(GeneratorRun.StepNames);
        Assert.All(GeneratorRun.StepNames.Except([TrackingNames.Failures]), name => Assert.NotEmpty(run.Step(name)));
        Assert.Superset(
            new HashSet<string> { "Consumer.Kernels.First.g.cs", "Consumer.Kernels.Slope.g.cs", RowLoopsEmitter.HintName },
            run.Outputs.Select(output => output.Output).ToHashSet());
        Assert.Equal(["GG0003", "GG0005"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_pipeline_that_holds_symbols_is_refused() =>
        AssertRefused(new HoldsSymbols(), "holds a compiler object");

    [Fact]
    public void A_pipeline_whose_values_are_never_equal_is_refused() =>
        AssertRefused(new NeverEqual(), "on an equal compilation");

    [Fact]
    public void A_generator_that_throws_is_refused() =>
        AssertRefused(new Throws(), "Assert.Null");

    [Fact]
    public void A_generator_that_reports_is_refused() =>
        AssertRefused(new Reports(), "Assert.All");

    [Fact]
    public void An_analyzer_that_throws_is_refused() =>
        Assert.ThrowsAny<XunitException>(() => GeneratorRun.Analyze(OneGoodOneBad, new ThrowingAnalyzer()));

    [Fact]
    public void A_good_pipeline_passes() =>
        Assert.Single(GeneratorRun.Over(OneGoodOneBad, new Good()).Files);

    private static void AssertRefused(IIncrementalGenerator generator, string message)
    {
        var refusal = Assert.ThrowsAny<XunitException>(() => GeneratorRun.Over(OneGoodOneBad, generator));
        Assert.Contains(message, refusal.Message, System.StringComparison.Ordinal);
    }

    private static IncrementalValuesProvider<ClassDeclarationSyntax> Classes(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is ClassDeclarationSyntax { Identifier.Text: "Kernels" },
            static (found, _) => (ClassDeclarationSyntax)found.Node);

    private sealed class Good : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            Classes(context).Select(static (found, _) => found.Identifier.Text).WithTrackingName(TrackingNames.Kernels),
            static (output, name) => output.AddSource(name + ".g.cs", "// " + name));
    }

    private sealed class HoldsSymbols : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            Classes(context).Select(static (found, _) => new Held(found)).WithTrackingName(TrackingNames.Kernels),
            static (output, held) => output.AddSource("Held.g.cs", "// " + held.Syntax.Identifier.Text));

        private sealed record Held(ClassDeclarationSyntax Syntax);
    }

    private sealed class NeverEqual : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider
                .Select(static (compilation, _) => new[] { compilation.AssemblyName! }).WithTrackingName(TrackingNames.Kernels),
            static (output, names) => output.AddSource("Names.g.cs", "// " + names.Single()));
    }

    private sealed class Throws : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            Classes(context), static (_, _) => throw new System.InvalidOperationException("on purpose"));
    }

    private sealed class Reports : IIncrementalGenerator
    {
        private static readonly DiagnosticDescriptor Rule = new("X1", "x", "x", "x", DiagnosticSeverity.Warning, true);

        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            Classes(context), static (output, _) => output.ReportDiagnostic(Diagnostic.Create(Rule, null)));
    }

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class ThrowingAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("X2", "x", "x", "x", DiagnosticSeverity.Warning, true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(static _ => throw new System.InvalidOperationException("on purpose"), SyntaxKind.Attribute);
        }
    }
}
