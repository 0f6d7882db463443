using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Emitting;
using GenericGradient.Generators.Emitting.Kernels;
using GenericGradient.Generators.Emitting.Loops;
using GenericGradient.Generators.Emitting.Loops.Counted;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing;
using GenericGradient.Generators.Parsing.Declarations;
using GenericGradient.Stencils;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators;

/// <summary>
/// Fills declarations: parse each to a model, and write each model to a file. The kernels of the library share two more, of their loops. A declaration that is
/// refused gets a body that throws, and the analyzer tells why; where it can have none, the generator tells.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class GradientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var readKernels = Read(context, KnownNames.GradientKernelAttribute, KernelParser.Parse);
        var readOperators = Read(context, KnownNames.GeneratedGradientAttribute, OperatorParser.Parse);
        var kernels = Kept(readKernels, static reading => reading.Spec, TrackingNames.Kernels);
        var operators = Kept(readOperators, static reading => reading.Spec, TrackingNames.Operators);
        context.RegisterSourceOutput(kernels, static (output, kernel) => output.AddSource(kernel.Method.HintName, Guarded.Text(kernel)));
        context.RegisterSourceOutput(operators, static (output, op) => output.AddSource(op.Method.HintName, Guarded.Text(op)));
        Refused(context, readKernels);
        Refused(context, readOperators);

        var twins = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.AlsoForAttribute, static (node, _) => node is ClassDeclarationSyntax, static (found, _) => TwinParser.Parse(found))
            .SelectMany(static (twins, _) => twins)
            .WithTrackingName(TrackingNames.Twins);
        context.RegisterSourceOutput(twins, static (output, twin) => output.AddSource(twin.HintName, twin.Emit()));

        var dispatch = kernels.Collect().Select(static (all, _) => DispatchSpec.Of(all)).WithTrackingName(TrackingNames.Dispatch);
        context.RegisterSourceOutput(dispatch, static (output, all) =>
        {
            if (all.Kernels.Count > 0)
            {
                output.AddSource(KernelDispatchEmitter.HintName, Guarded.Text(all));
            }
        });

        var hasKernels = kernels.Collect().Select(static (all, _) => all.Length > 0).WithTrackingName(TrackingNames.RowLoops);
        context.RegisterSourceOutput(hasKernels, static (output, has) =>
        {
            if (has)
            {
                output.AddSource(RowLoopsEmitter.HintName, RowLoopsEmitter.Emit(KernelLoops.All));
                output.AddSource(CountedLoopsEmitter.HintName, CountedLoopsEmitter.Emit());
            }
        });
    }

    /// <summary>What each declaration with an attribute comes to.</summary>
    private static IncrementalValuesProvider<Reading<TSpec>> Read<TSpec>(
        IncrementalGeneratorInitializationContext context, string attribute, Func<Declaration, CancellationToken, Parsed<TSpec>> parse)
        where TSpec : class => context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is MethodDeclarationSyntax,
            (found, cancellation) => Reading<TSpec>.Of(found, parse, cancellation));

    /// <summary>
    /// One part of the readings, where it is there. From here on nothing holds a symbol or a syntax tree, so that equal results stop the
    /// pipeline early; and no part is made again because another has changed, as the place of a notice does with each line above it.
    /// </summary>
    private static IncrementalValuesProvider<TPart> Kept<TSpec, TPart>(
        IncrementalValuesProvider<Reading<TSpec>> readings, Func<Reading<TSpec>, TPart?> part, string step)
        where TSpec : class
        where TPart : class => readings
            .Select((reading, _) => part(reading))
            .Where(static part => part is not null)
            .Select(static (part, _) => part!)
            .WithTrackingName(step);

    private static void Refused<TSpec>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Reading<TSpec>> readings)
        where TSpec : class
    {
        context.RegisterSourceOutput(
            Kept(readings, static reading => reading.Stub, TrackingNames.Stubs),
            static (output, stub) => output.AddSource(stub.Method.HintName, Guarded.Text(stub)));
        context.RegisterSourceOutput(
            Kept(readings, static reading => reading.Notice, TrackingNames.Notices),
            static (output, notice) => output.ReportDiagnostic(notice.ToDiagnostic()));
        context.RegisterSourceOutput(
            Kept(readings, static reading => reading.Failure, TrackingNames.Failures).Collect(),
            static (output, failures) =>
            {
                if (!failures.IsEmpty)
                {
                    output.AddSource($"GenericGradient.{typeof(TSpec).Name}.Failures.g.cs", Guarded.Errors(failures));
                }
            });
    }
}
