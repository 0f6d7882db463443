using System;
using System.Globalization;
using System.Linq;

namespace GenericGradient.Tests.Refusals.Random;

/// <summary>The ways into the library that random calls take.</summary>
internal enum Entry
{
    Line,
    LineInto,
    Array,
    ArrayInto,
    ArrayAlong,
    ArrayAlongInto,
    Tensor,
    TensorInto,
    TensorAlong,
    TensorAlongInto,
    Stacked,
    StackedInto,
    PlanArrays,
    PlanMemories,
    PlanStacked,
    PlanParallel,
}

/// <summary>What may be wrong with destinations.</summary>
internal enum Fault
{
    None,
    OneFewer,
    OneMore,
    Shorter,
    Longer,
    Null,
    OverSamples,
    OverEachOther,
    OverCoordinates,
}

/// <summary>The spacing of an axis before it has an element type: which values it takes from the lists of <see cref="Numbers{T}"/>.</summary>
/// <param name="Kind">Unit, step or coordinates.</param>
/// <param name="Value">Which number is the step, or the scale of the coordinates.</param>
/// <param name="Seed">What the coordinates are made from.</param>
/// <param name="CountOff">How many coordinates there are too many.</param>
/// <param name="Tamper">What is done to one of the coordinates: 0 is nothing.</param>
/// <param name="At">Which one that is.</param>
internal sealed record AxisArgument(SpacingKind Kind, int Value, int Seed, int CountOff, int Tamper, int At);

/// <summary>The arguments of a random call, before they have an element type.</summary>
/// <param name="Entry">The way in.</param>
/// <param name="Shape">The extents.</param>
/// <param name="Axes">The axes; null is all.</param>
/// <param name="Spacings">The list of spacings, or the one for all.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="EdgeOrder">The edge order.</param>
/// <param name="Fault">What is wrong with the destinations.</param>
/// <param name="Seed">What samples are made from, where overlapping memory lies, and whether tensors are strided.</param>
internal sealed record Arguments(
    Entry Entry, long[] Shape, int[]? Axes, AxisArgument[] Spacings, bool IsList, int EdgeOrder, Fault Fault, int Seed)
{
    public int Rank => Shape.Length;

    public bool IsPlan => Entry >= Entry.PlanArrays;

    public bool IsAlong => Entry is Entry.ArrayAlong or Entry.ArrayAlongInto or Entry.TensorAlong or Entry.TensorAlongInto;

    public bool IsTensor => Entry is >= Entry.Tensor and <= Entry.StackedInto;

    /// <summary>Whether the caller brings the destinations.</summary>
    public bool IsInto => Entry is Entry.LineInto or Entry.ArrayInto or Entry.ArrayAlongInto or Entry.TensorInto or Entry.TensorAlongInto
        or Entry.StackedInto || IsPlan;

    /// <summary>Whether there is one destination, whatever the number of axes.</summary>
    public bool HasOneDestination => Entry is Entry.LineInto or Entry.ArrayAlongInto or Entry.TensorAlongInto or Entry.StackedInto or Entry.PlanStacked;

    public bool IsStacked => Entry is Entry.Stacked or Entry.StackedInto or Entry.PlanStacked;

    /// <summary>Whether samples and destinations of tensors are strided.</summary>
    public bool IsStrided => IsTensor && Seed % 3 == 0 && Rank > 1 && Shape.All(extent => extent > 0);

    /// <summary>The axes as numbers, as many as there are results.</summary>
    public int[] Selected => IsAlong ? [Axes is [var first, ..] ? first : 0] : Axes ?? [.. Enumerable.Range(0, Rank)];

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Entry}, shape ({string.Join(", ", Shape)}), axes {(Axes is null ? "all" : string.Join(", ", Axes))}, {(IsList ? "list" : "one")} of ")
        + $"{string.Join("; ", Spacings.Select(s => s.ToString()))}, edge order {EdgeOrder}, fault {Fault}, seed {Seed}";
}
