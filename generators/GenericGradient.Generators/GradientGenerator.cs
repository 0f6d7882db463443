using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Emitting;
using GenericGradient.Generators.Emitting.Operators;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators;

/// <summary>
/// Fills declarations: parse each to a model, write each model to a file, and the loops they share to one more. What cannot be
/// parsed is left to the analyzer to tell.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class GradientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var kernels = Parsed(context, KnownNames.GradientKernelAttribute, KernelParser.Parse, TrackingNames.Kernels);
        context.RegisterSourceOutput(kernels, static (output, kernel) => output.AddSource(kernel.HintName, KernelEmitter.Emit(kernel)));

        var operators = Parsed(context, KnownNames.GeneratedGradientAttribute, OperatorParser.Parse, TrackingNames.Operators);
        context.RegisterSourceOutput(operators, static (output, op) => output.AddSource(op.Method.HintName, OperatorEmitter.Emit(op)));

        var support = operators.Collect()
            .Select(static (all, _) => all.Aggregate(OperatorSupport.None, (use, op) => use | OperatorSupportEmitter.UsedBy(op)))
            .WithTrackingName(TrackingNames.Support);
        context.RegisterSourceOutput(support, static (output, use) =>
        {
            if (use != OperatorSupport.None)
            {
                output.AddSource(OperatorSupportEmitter.HintName, OperatorSupportEmitter.Emit(use));
            }
        });

        var rowLoops = kernels.Collect()
            .Combine(operators.Collect())
            .Select(static (all, _) => new LoopsInUse(
                InOrder(all.Left.SelectMany(RowLoop.UsedBy).Concat(all.Right.SelectMany(RowLoop.UsedBy))),
                BySlabs: all.Left.Length > 0,
                HasHalves: all.Left.Length > 0 || all.Right.Any(static op => op.MayHaveHalves)))
            .WithTrackingName(TrackingNames.RowLoops);
        var allowUnsafe = context.CompilationProvider
            .Select(static (compilation, _) => compilation.Options is CSharpCompilationOptions { AllowUnsafe: true });
        context.RegisterSourceOutput(rowLoops.Combine(allowUnsafe), static (output, use) =>
        {
            var (loops, allowUnsafe) = use;
            if (loops.Loops.Count > 0)
            {
                output.AddSource(RowLoopsEmitter.HintName, RowLoopsEmitter.Emit(loops, allowUnsafe));
            }
        });
    }

    /// <summary>
    /// The declarations with an attribute that can be generated. From here on nothing holds a symbol or a syntax tree, so that equal
    /// results stop the pipeline early.
    /// </summary>
    private static IncrementalValuesProvider<TSpec> Parsed<TSpec>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<Declaration, CancellationToken, Parsed<TSpec>> parse,
        string step)
        where TSpec : class => context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is MethodDeclarationSyntax,
                (found, cancellation) => parse(Declaration.From(found), cancellation).Spec)
            .Where(static spec => spec is not null)
            .Select(static (spec, _) => spec!)
            .WithTrackingName(step);

    private static EquatableArray<RowLoop> InOrder(IEnumerable<RowLoop> loops) => new(loops.Distinct().OrderBy(loop => loop));
}
