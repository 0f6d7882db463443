using System.Collections.Immutable;
using System.Linq;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Emitting;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators;

/// <summary>Fills kernel declarations: parse each to a model, write each model to a file, and the loops they share to one more.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GradientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // From here on nothing holds a symbol or a syntax tree, so that equal results stop the pipeline early.
        var parsed = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.GradientKernelAttribute,
                static (node, _) => node is MethodDeclarationSyntax,
                KernelParser.Parse)
            .WithTrackingName(TrackingNames.ParsedKernels);

        // Diagnostics carry locations, which move with every edit above them; kernels do not.
        var diagnostics = parsed
            .Where(static result => result.Diagnostic is not null)
            .Select(static (result, _) => result.Diagnostic!)
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (output, info) => output.ReportDiagnostic(info.ToDiagnostic()));

        var kernels = parsed
            .Where(static result => result.Kernel is not null)
            .Select(static (result, _) => result.Kernel!)
            .WithTrackingName(TrackingNames.Kernels);
        context.RegisterSourceOutput(kernels, static (output, kernel) => output.AddSource(kernel.HintName, KernelEmitter.Emit(kernel)));

        var rowLoops = kernels
            .Collect()
            .Select(static (all, _) => LoopsInUse(all))
            .WithTrackingName(TrackingNames.RowLoops);
        var allowUnsafe = context.CompilationProvider
            .Select(static (compilation, _) => compilation.Options is CSharpCompilationOptions { AllowUnsafe: true });
        context.RegisterSourceOutput(rowLoops.Combine(allowUnsafe), static (output, use) =>
        {
            var (loops, allowUnsafe) = use;
            if (loops.Count > 0)
            {
                output.AddSource(RowLoopsEmitter.HintName, RowLoopsEmitter.Emit(loops, allowUnsafe));
            }
        });
    }

    private static EquatableArray<RowLoop> LoopsInUse(ImmutableArray<KernelSpec> kernels) =>
        new(kernels.SelectMany(RowLoop.UsedBy).Distinct().OrderBy(loop => loop));
}
