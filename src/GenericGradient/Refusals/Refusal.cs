using System;
using System.Globalization;

namespace GenericGradient.Refusals;

/// <summary>The exceptions for bad input. Each message names the argument's axis, index and value, and what would be right.</summary>
internal static partial class Refusal
{
    private const string Spacing = "spacing";

    public static NotSupportedException IntegerType<T>() => new(
        $"Results of type {typeof(T).Name} are integers, but a gradient has fractions. Name another type for the results; "
        + "Compute<TSample, double> and Field.Of<TSample, double> take samples of any integer type.");

    public static ArgumentOutOfRangeException NegativeExtent(int axis, nint extent) => new(
        "shape", Shown(extent), Text($"Axis {axis} has extent {extent}; an extent must not be negative."));

    public static ArgumentException TooManySamples(string parameter) => new(
        Text($"The shape has more than {int.MaxValue} samples; take them slab by slab."), parameter);

    public static ArgumentException TooLargeForArray(string parameter) => new(
        Text($"The results have more than {Array.MaxLength} elements, which no array holds; compute into tensors of your own, or slab by slab."),
        parameter);

    public static ArgumentException TooManyAxes(int rank, int most, string parameter) => new(
        Text($"The {parameter} {(parameter == "shape" ? "has" : "have")} {rank} axes; there may be up to {most}."), parameter);

    public static ArgumentException TooManyComponents(int count, int components) => new(
        Text($"There are {count} samples of {components} parts, more than {int.MaxValue} parts together; take them slab by slab."), "samples");

    public static ArgumentOutOfRangeException AxisOutOfRange(int k, int axis, int rank, string parameter) => new(
        parameter,
        Shown(axis),
        rank == 0
            ? Text($"{Item(parameter, k)} is {axis}, but samples of rank 0 have no axes.")
            : Text($"{Item(parameter, k)} is {axis}, but samples of rank {rank} have axes 0 to {rank - 1}, or -{rank} to -1 from the end."));

    public static ArgumentException RepeatedAxis(int earlier, int earlierValue, int k, int value, int axis) => new(
        Text($"axes[{earlier}] = {earlierValue} and axes[{k}] = {value} are both axis {axis}; name each axis once."), "axes");

    public static ArgumentException TooFewSamples(int axis, nint extent, EdgeOrder edgeOrder, string parameter) => new(
        Text($"Axis {axis} has {Count(extent, "sample")}; edge order {(int)edgeOrder} needs at least {(int)edgeOrder + 1} along each selected axis."),
        parameter);

    public static ArgumentException SpacingCount(int count, int axes) => new(
        Text($"{ThereAre(count, "spacing")} for {Selected(axes)}; give one for each, or a single step for all."), Spacing);

    public static ArgumentException UnevenForSeveralAxes(SpacingKind kind, int axes) => new(
        Text($"{kind} belong to one axis, but {axes} axes are selected; give a list with one spacing for each."), Spacing);

    public static ArgumentException UnknownSpacingKind(int axis, SpacingKind kind) => new(
        Text($"The spacing of axis {axis} is of kind {(int)kind}; ")
        + "make spacings with Spacing.Step, Spacing.Steps, Spacing.Coordinates or Spacing.Unit.",
        Spacing);

    public static ArgumentException BadStep<T>(int axis, T step) => new(
        Text($"The step of axis {axis} is {step}; a step must be finite and not 0."), Spacing);

    public static ArgumentException StepOutOfRange<T>(int axis, T step, Exception? inner = null) => new(
        Text($"The step of axis {axis} is {step}; twice that is beyond the range of {typeof(T).Name}."), Spacing, inner);

    public static ArgumentException WeightsOutOfRange<T>(int axis, int index, Exception? inner) => new(
        Text($"The weights of the stencil at index {index} of axis {axis} are beyond the range of {typeof(T).Name}, though a call without a plan may compute; ")
        + "scale the spacing.",
        Spacing,
        inner);

    public static ArgumentException CoordinateCount(int axis, nint extent, int count) => new(
        Text($"Axis {axis} has {Count(extent, "sample")} but {Count(count, "coordinate")}; give one coordinate for each sample."), Spacing);

    public static ArgumentException BadCoordinate<T>(int axis, int index, T value) => new(
        Text($"Coordinate {index} of axis {axis} is {value}; coordinates must be finite."), Spacing);

    public static ArgumentException CoincidingCoordinates<T>(int axis, int index, int other, T value) => new(
        Text($"Coordinates {index} and {other} of axis {axis} are both {value}; those of three neighbours must differ."), Spacing);

    public static ArgumentException TooManyCoordinates(long count) => new(
        Text($"The axes have {count} coordinates, and twice as many weights; an array holds {Array.MaxLength}. Take the axes one by one."), Spacing);

    public static ArgumentException StepsOutOfRange<T>(int axis, int index, T before, T value, Exception? inner) => new(
        Text($"The step to coordinate {index} of axis {axis}, from {before} to {value}, or its product with the step before it, ")
        + Text($"is beyond the range of {typeof(T).Name}; scale the coordinates."),
        Spacing,
        inner);

    public static ArgumentOutOfRangeException AxisNotPlanned(int axis, int[] axes) => new(
        nameof(axis), Shown(axis), Text($"The plan does not differentiate along axis {axis}; its axes are {string.Join(", ", axes)}."));

    public static ArgumentOutOfRangeException IndexOutOfRange(int index, int axis, nint extent) => new(
        nameof(index), Shown(index), Text($"Axis {axis} has indices 0 to {extent - 1}."));

    public static ArgumentOutOfRangeException BadDegreeOfParallelism(int maxDegreeOfParallelism) => new(
        nameof(maxDegreeOfParallelism),
        Shown(maxDegreeOfParallelism),
        "The degree of parallelism must be 1 or more, or -1 for as many threads as there are processors.");

    public static ArgumentException SampleShape(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected) => new(
        $"The samples have shape {ShapeText(shape)}, but the plan is for shape {ShapeText(expected)}.", "samples");

    public static ArgumentException SampleCount(int count, int expected) => new(
        Text($"{ThereAre(count, "sample")}, but the shape of the plan has {expected}."), "samples");

    public static ArgumentException DestinationCount(int count, int axes) => new(
        Text($"{ThereAre(count, "destination")} for {Selected(axes)}; give one for each."), "destinations");

    public static ArgumentNullException NullDestination(int k) => new(
        "destinations", Text($"destinations[{k}] is null."));

    public static ArgumentException DestinationLength(int k, int length, int expected, string parameter) => new(
        Text($"{Item(parameter, k)} has {Count(length, "element")}, but {ThereAre(expected, "sample", "there")}; it must have one for each."), parameter);

    public static ArgumentException StackedLength(int length, int axes, int samples) => new(
        Text($"The stacked destination has {Count(length, "element")}, but {Selected(axes)} of {Count(samples, "sample")} make {(long)axes * samples}."),
        "destination");

    public static ArgumentException DestinationShape(
        int k, ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected, string parameter) => new(
            $"{Item(parameter, k)} has shape {ShapeText(shape)}, but it must have shape {ShapeText(expected)}.", parameter);

    public static ArgumentException SharesWithin(int k, ReadOnlySpan<nint> strides, string parameter) => new(
        $"{Item(parameter, k)} has strides {ShapeText(strides)}, by which some of its elements share memory; give each element memory of its own.",
        parameter);

    public static ArrayTypeMismatchException DerivedElements<T>(int k, Array destination, string parameter) => new(
        $"{Item(parameter, k)} is an array of {destination.GetType().GetElementType()!.Name}, which does not hold results of type {typeof(T).Name}.");

    public static ArgumentException OverlapsSamples(int k, string parameter) => new(
        $"{Item(parameter, k)} overlaps the samples, which are read after it is written; give memory of its own.", parameter);

    public static ArgumentException OverlapsSpacing(int k, SpacingKind kind, string parameter) => new(
        $"{Item(parameter, k)} overlaps the {(kind == SpacingKind.Steps ? "steps" : "coordinates")}, which are read after it is written; give memory of its own.",
        parameter);

    public static ArgumentException OverlapsDestination(int k, int other, string parameter) => new(
        Text($"destinations[{k}] overlaps destinations[{other}]; give each memory of its own."), parameter);

    /// <summary>How a list argument's item is named: <c>axes[1]</c>; the argument itself where it is no list.</summary>
    private static string Item(string parameter, int k) =>
        parameter is "axes" or "along" or "destinations" ? Text($"{parameter}[{k}]") : $"The {parameter}";

    /// <summary><c>1 sample</c>, <c>2 samples</c>.</summary>
    private static string Count(nint count, string noun) => Text($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string ThereAre(nint count, string noun, string there = "There") => $"{there} {(count == 1 ? "is" : "are")} {Count(count, noun)}";

    private static string Selected(nint axes) => Text($"{axes} selected {(axes == 1 ? "axis" : "axes")}");

    /// <summary>The value of an exception about a range, as text: numbers are written in the culture of the thread.</summary>
    private static string Shown(nint value) => Text($"{value}");

    private static string ShapeText(ReadOnlySpan<nint> shape) =>
        "(" + string.Join(", ", Array.ConvertAll(shape.ToArray(), extent => extent.ToString(CultureInfo.InvariantCulture))) + ")";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
