using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>A call that does not compile, and what was probably meant: where to look, and what to write.</summary>
/// <param name="Place">The part of the call that is not right.</param>
/// <param name="Words">What it is, and what would be right.</param>
internal sealed record Slip(Location Place, string Words)
{
    /// <summary>What can be wrong with a call, in the order in which it is told; of several slips the first one is.</summary>
    private static readonly Func<FailedCall, Slip?>[] Table =
    [
        PlanSlips.Method,
        PlanSlips.TypeOfNumbers,
        NameSlips.Parameter,
        PlanSlips.Shape,
        PlanSlips.Destination,
        SampleSlips.Absent,
        SampleSlips.Form,
        SampleSlips.Element,
        SampleSlips.Method,
        SampleSlips.Result,
        SpacingSlips.Axis,
        SpacingSlips.Integers,
        SpacingSlips.Options,
        SpacingSlips.Destination,
        SpacingSlips.List,
        SpacingSlips.Element,
        SpacingSlips.OtherNumber,
        SpacingSlips.OtherSpacing,
        SpacingSlips.Anything,
        ResultSlips.Second,
        ResultSlips.AfterOptions,
        ResultSlips.AxesAsOptions,
        ResultSlips.OneForAll,
        ResultSlips.OfOtherType,
        NameSlips.Axes,
        FactorySlips.Times,
        FactorySlips.Number,
        FactorySlips.Form,
        FactorySlips.OtherNumber,
    ];

    public Slip(CallArgument argument, string words)
        : this(argument.Expression.GetLocation(), words)
    {
    }

    /// <summary>What is wrong with a call of that name, if it is one of the library that does not compile.</summary>
    public static Slip? Of(SemanticModel model, InvocationExpressionSyntax syntax, SimpleNameSyntax name, CancellationToken cancellation) =>
        model.GetSymbolInfo(syntax, cancellation).CandidateReason != CandidateReason.LateBound
        && FailedCall.Of(model, syntax, name, cancellation) is { } call ? Table.Select(rule => rule(call)).FirstOrDefault(slip => slip is not null) : null;
}
