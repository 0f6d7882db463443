using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using GenericGradient.Generators.Analyzing;
using GenericGradient.Generators.Emitting;
using GenericGradient.Generators.Emitting.Kernels;
using GenericGradient.Generators.Emitting.Loops;
using GenericGradient.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace GenericGradient.Generators.Tests;

/// <summary>
/// A run of the generator over a compilation, and, where diagnostics are asked for, of the analyzer over what came of it. Each run proves at
/// once that neither throws, that the generator reports only what no analyzer can, that its pipeline holds no compiler object, and that a
/// second run over an equal compilation does nothing again.
/// </summary>
internal sealed class GeneratorRun
{
    /// <summary>What the generator tells, as the compiler would stop before the analyzer does.</summary>
    private static readonly string[] Told = ["GG0002", "GG0005", "GG0006"];

    private readonly GeneratorDriver driver;
    private readonly GeneratorRunResult result;
    private readonly Lazy<IReadOnlyList<Diagnostic>> analysis;

    private GeneratorRun(GeneratorDriver before, CSharpCompilation compilation)
    {
        driver = before.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Input = compilation;
        Output = output;
        result = driver.GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.All(diagnostics, diagnostic => Assert.Contains(diagnostic.Id, Told));
        analysis = new(() => InOrder([.. Analyze(output, new DeclarationAnalyzer(), compilation.SyntaxTrees), .. diagnostics]));
        RequirePlainValues();
        RequireNothingRunAgain();
    }

    /// <summary>The steps that the generator names.</summary>
    public static IReadOnlyList<string> StepNames { get; } =
    [
        .. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!),
    ];

    public CSharpCompilation Input { get; }

    /// <summary>The compilation with the generated files in it.</summary>
    public Compilation Output { get; }

    /// <summary>What is reported, by the analyzer or by the generator, in the order of the sources.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => analysis.Value;

    /// <summary>The text of each generated file by its hint name.</summary>
    public SortedDictionary<string, string> Files =>
        new(result.GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>The files of declarations of consumers, without the files that they share.</summary>
    public SortedDictionary<string, string> DeclaredFiles => new(
        Kernels.Where(file => !file.Key.StartsWith("GenericGradient.", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);

    /// <summary>All files but the bodies of refused declarations.</summary>
    public SortedDictionary<string, string> Kernels =>
        new(Files.Where(file => !IsStub(file.Value)).ToDictionary(), StringComparer.Ordinal);

    /// <summary>The bodies of refused declarations.</summary>
    public IEnumerable<string> Stubs => Files.Values.Where(IsStub);

    /// <summary>Why each output was made, by hint name.</summary>
    public IReadOnlyList<(string Output, IncrementalStepRunReason Reason)> Outputs =>
    [
        .. result.TrackedOutputSteps.SelectMany(named => named.Value)
            .SelectMany(step => step.Outputs.Select(output => (Describe(step), output.Reason))),
    ];

    public static GeneratorRun Over(CSharpCompilation compilation) => Over(compilation, new GradientGenerator());

    /// <summary>A run of another generator, to show that this fixture would notice a bad one.</summary>
    public static GeneratorRun Over(CSharpCompilation compilation, IIncrementalGenerator generator) => new(
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        compilation);

    /// <summary>The next run of the same driver, after an edit.</summary>
    public GeneratorRun Then(CSharpCompilation edited) => new(driver, edited);

    /// <summary>The values of a step and why they were made.</summary>
    public IReadOnlyList<(object Value, IncrementalStepRunReason Reason)> Step(string name) =>
        result.TrackedSteps.TryGetValue(name, out var steps) ? [.. steps.SelectMany(step => step.Outputs)] : [];

    /// <summary>Whether the named step gave what it gave before, each time.</summary>
    public bool IsUnchanged(string step) => Step(step).All(output => IsSame(output.Reason));

    /// <summary>The outputs that are not what they were before.</summary>
    public IEnumerable<string> ChangedOutputs() => Outputs.Where(output => !IsSame(output.Reason)).Select(output => output.Output);

    /// <summary>What the analyzer says of a compilation; an analyzer that throws fails the test.</summary>
    public static IReadOnlyList<Diagnostic> Analyze(Compilation compilation) => Analyze(compilation, new DeclarationAnalyzer());

    public static IReadOnlyList<Diagnostic> Analyze(Compilation compilation, DiagnosticAnalyzer analyzer) =>
        Analyze(compilation, analyzer, compilation.SyntaxTrees);

    /// <summary>
    /// What an editor shows of some files of a compilation at once: only what stands within the declaration that the analyzer looked at.
    /// Generated files are left out, which take time.
    /// </summary>
    private static IReadOnlyList<Diagnostic> Analyze(
        Compilation compilation, DiagnosticAnalyzer analyzer, IEnumerable<SyntaxTree> trees)
    {
        var thrown = new List<Exception>();
        var analysis = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => thrown.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        Diagnostic[] diagnostics =
        [
            .. trees.SelectMany(tree => analysis
                .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, default).GetAwaiter().GetResult()),
        ];

        Assert.Empty(thrown);
        return InOrder(diagnostics);
    }

    private static IReadOnlyList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
    ];

    private static bool IsStub(string text) => text.Contains(" has no kernel: GG", StringComparison.Ordinal);

    private static bool IsSame(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static string Describe(IncrementalGeneratorRunStep output)
    {
        var (source, index) = output.Inputs[0];
        return source.Outputs[index].Value switch
        {
            KernelSpec kernel => kernel.Method.HintName,
            DispatchSpec => KernelDispatchEmitter.HintName,
            OperatorSpec op => op.Method.HintName,
            StubSpec stub => stub.Method.HintName,
            bool => RowLoopsEmitter.HintName,
            Twin twin => twin.HintName,
            var other => other.ToString()!,
        };
    }

    private void RequirePlainValues()
    {
        foreach (string name in StepNames)
        {
            foreach (var (value, _) in Step(name))
            {
                Assert.True(
                    ObjectGraph.FindCompilerObject(value) is not { } way,
                    $"Step {name} holds a compiler object: {ObjectGraph.FindCompilerObject(value)}");
            }
        }
    }

    private void RequireNothingRunAgain()
    {
        var again = driver.RunGenerators(Input.Clone()).GetRunResult().Results.Single();
        var steps = StepNames.Where(again.TrackedSteps.ContainsKey).SelectMany(name => again.TrackedSteps[name])
            .Concat(again.TrackedOutputSteps.SelectMany(named => named.Value));
        foreach (var step in steps)
        {
            Assert.All(step.Outputs, output => Assert.True(
                IsSame(output.Reason), $"Step {step.Name ?? "output"} is {output.Reason} on an equal compilation: {output.Value}"));
        }
    }
}
