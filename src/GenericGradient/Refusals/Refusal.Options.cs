using System;

namespace GenericGradient.Refusals;

/// <content>The words about options, and about what does not go together with them.</content>
internal static partial class Refusal
{
    private const string Options = "options";

    public static ArgumentOutOfRangeException UnknownEdgeOrder(EdgeOrder edgeOrder) => new(
        Options, Shown((int)edgeOrder), "The edge order must be EdgeOrder.First or EdgeOrder.Second.");

    public static ArgumentOutOfRangeException BadAccuracy(int accuracy) => new(
        Options, Shown(accuracy), Text($"The accuracy is {Nearest(accuracy, 2)}; it must be 2, 4, 6 or 8, or 1 with Side = StencilSide.Forward or StencilSide.Backward."));

    public static ArgumentException CentralAccuracyOfOne() => new(
        "The accuracy is 1 and the side is central; a central stencil has accuracy 2 or more. Set Side = StencilSide.Forward or StencilSide.Backward, or another accuracy.",
        Options);

    public static ArgumentOutOfRangeException BadDerivative(int derivative) => new(
        Options, Shown(derivative), Text($"The derivative is {Nearest(derivative, 1)}; it must be 1, 2, 3 or 4."));

    public static ArgumentOutOfRangeException UnknownSide(StencilSide side) => new(
        Options, Shown((int)side), "The side must be StencilSide.Central, StencilSide.Forward or StencilSide.Backward.");

    public static ArgumentOutOfRangeException UnknownMissing(Missing missing) => new(
        Options, Shown((int)missing), "What happens to missing samples must be Missing.Propagate or Missing.Narrow.");

    public static ArgumentException BoundaryCount(int count, int axes) => new(
        Text($"There {(count == 1 ? "is 1 boundary" : Text($"are {count} boundaries"))} for {Selected(axes)}; give one for each, or one for all without brackets: Boundary = Boundary.Periodic."), Options);

    public static ArgumentException BoundaryOfUneven(int axis, BoundaryKind kind, SpacingKind spacing) => new(
        Text($"Axis {axis} goes by {Lower(spacing)}, and its boundary is {Lower(kind)}: ")
        + "where the samples beyond the ends would be is not known. Such axes can be one-sided, periodic with a period, or reflected.",
        Options);

    public static ArgumentException PeriodMissing(int axis, SpacingKind spacing) => new(
        Text($"Axis {axis} is periodic and goes by {Lower(spacing)}, so the length of its period must be known; write Spacing.Coordinates(x, period: 360)."),
        Spacing);

    public static ArgumentException PeriodUnused(int axis, BoundaryKind kind) => new(
        Text($"The coordinates of axis {axis} have a period, but its boundary is {Lower(kind)}; set Boundary = Boundary.Periodic, or leave the period out."),
        Spacing);

    public static ArgumentException BadPeriod<T>(int axis, T period, T way) => new(
        Text($"The period of axis {axis} is {period}; it must be positive, finite, and longer than the way from the first to the last coordinate, which is {way}."),
        Spacing);

    public static ArgumentException ShortClosingStep<T>(int axis, T step) => new(
        Text($"The step of axis {axis} from the last sample to the first, one period on, is {step}; it must go on in the direction of the others."), Spacing);

    public static ArgumentException NotMonotonic<T>(int axis, int index, T before, T value) => new(
        Text($"Coordinate {index} of axis {axis} is {value}, after {before}: the axis turns there. Coordinates with a period rise throughout or fall throughout; ")
        + "unwrap them first: 350, 10 is 350, 370.",
        Spacing);

    public static ArgumentException CustomStencilOnUneven(int axis, SpacingKind spacing) => new(
        Text($"Axis {axis} goes by {Lower(spacing)}, but a stencil of one's own is for even steps."), Options);

    public static ArgumentException CustomStencilWithSide(StencilSide side) => new(
        Text($"The side is {Lower(side)}, but a stencil of one's own has its side in its offsets; leave the side out."), Options);

    public static ArgumentException NoDerivative(CustomStencil stencil, int derivative, int power, double given, double expected) => new(
        Text($"The stencil {stencil} is not one of derivative {derivative}: the sum of its weights times their offsets to the power of {power} is {given}, ")
        + Text($"and would have to be {expected}."),
        Options);

    public static NotSupportedException CoefficientOutOfType<T>(int axis, int derivative, int accuracy) => new(
        Text($"The formulas of derivative {derivative} to accuracy {accuracy} along axis {axis} have whole numbers that {typeof(T).Name} does not hold; ")
        + "compute in a wider type, or with a lower accuracy.");

    public static ArgumentException StepPowerOutOfRange<T>(int axis, T step, int derivative, Exception? inner = null) => new(
        Text($"The step of axis {axis} is {step}; what derivative {derivative} divides by, a multiple of its power of {derivative}, is beyond the range of {typeof(T).Name}."),
        Spacing,
        inner);

    public static ArgumentException TooFewSamples(int axis, nint extent, int least, int derivative, int accuracy, bool isOneSided, string parameter) => new(
        Text($"Axis {axis} has {Count(extent, "sample")}; derivative {derivative} to accuracy {accuracy} needs at least {least} along each selected axis")
        + (isOneSided ? " that is one-sided." : "."),
        parameter);

    public static ArgumentException NeighbourWeightOutOfRange<T>(int axis, int index, int offset, Exception? inner) => new(
        Text($"The weight of sample {index + offset} in the stencil at index {index} of axis {axis} is beyond the range of {typeof(T).Name}; scale the spacing."),
        Spacing,
        inner);

    public static ArgumentException CoincidingNeighbours(int axis, int first, int second, Exception? inner) => new(
        Text($"Samples {first} and {second} of axis {axis} are at the same place; those of a stencil must differ."), Spacing, inner);

    public static ArgumentException MaskLength(int length, nint samples) => new(
        Text($"The mask has {Count(length, "value")}, but there are {samples} samples; give one for each, in row-major order."), Options);

    public static NotSupportedException NoNaN<T>() => new(
        Text($"Some results may not exist, because samples may be missing, and {typeof(T).Name} has no NaN to say so; set Fill to the value that stands for them."));

    public static ArgumentException ValueOutOfType<T>(string name, double value, Exception? inner) => new(
        Text($"{name} is {value}, which {typeof(T).Name} does not hold."), Options, inner);

    /// <summary>A number that options keep in a byte: those at its ends stand for all beyond.</summary>
    private static string Nearest(int value, int from) =>
        Text($"{value}{(value - from == sbyte.MaxValue ? " or more" : value - from == sbyte.MinValue ? " or less" : "")}");

    private static string Lower<TEnum>(TEnum value)
        where TEnum : struct, Enum => value switch
        {
            BoundaryKind.OneSided => "one-sided",
            _ => value.ToString().ToLowerInvariant(),
        };
}
