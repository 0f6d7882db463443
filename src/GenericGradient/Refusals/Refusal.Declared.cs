using System;

namespace GenericGradient.Refusals;

/// <content>What declared operators refuse. They name the parameters of the declaration.</content>
internal static partial class Refusal
{
    public static NotSupportedException DeclaredInteger<T>() => new(
        $"Samples of type {typeof(T).Name} are integers, but a gradient has fractions. Convert the samples to a floating type first, for example to double.");

    public static NotSupportedException DeclaredCoefficient<T>(int largest) => new(
        Text($"Formulas of this accuracy have coefficients up to {largest}, which is beyond the range of {typeof(T).Name}."));

    public static NotSupportedException DeclaredBeyond<T>(int axis, double value, Exception? inner) => new(
        Text($"The value beyond the ends of axis {axis} is {value}, which is beyond the range of {typeof(T).Name}."), inner);

    public static ArgumentOutOfRangeException DeclaredNegative(int axis, int extent, string parameter) => new(
        parameter, extent, Text($"Axis {axis} has extent {extent}; an extent must not be negative."));

    public static ArgumentException DeclaredTooShort(int axis, int extent, int needed, string parameter) => new(
        Text($"Axis {axis} has {Count(extent, "sample")}; its formulas need at least {needed}."), parameter);

    public static ArgumentException DeclaredTooLong(string parameter) => new(
        Text($"The shape has more than {int.MaxValue} samples; take them in pieces."), parameter);

    public static ArgumentException DeclaredSamples(int count, int expected, string parameter) => new(
        Text($"{ThereAre(count, "sample")}, but the shape has {expected}."), parameter);

    public static ArgumentException DeclaredStep<T>(int axis, T step, string? parameter) => new(
        Text($"The step of axis {axis} is {step}; a step must be finite and not 0."), parameter);

    public static ArgumentException DeclaredMultiple<T>(int axis, T step, int derivative, int largest, string? parameter)
    {
        string power = derivative switch { 1 => "that", 2 => "its square", 3 => "its cube", _ => "its fourth power" };
        return new(Text($"The step of axis {axis} is {step}; {largest} times {power} is beyond the range of {typeof(T).Name}."), parameter);
    }

    public static ArgumentException DeclaredCoordinateCount(int axis, int extent, int count, string parameter) => new(
        Text($"Axis {axis} has {Count(extent, "sample")} but {Count(count, "coordinate")}; give one coordinate for each sample."), parameter);

    public static ArgumentException DeclaredCoordinate<T>(int axis, int index, T value, string parameter) => new(
        Text($"Coordinate {index} of axis {axis} is {value}; coordinates must be finite."), parameter);

    public static ArgumentException DeclaredCoinciding<T>(int axis, int earlier, int index, T value, int window, string parameter) => new(
        Text($"Coordinates {earlier} and {index} of axis {axis} are both {value}; those of {window} neighbours must differ."), parameter);

    public static ArgumentException DeclaredWeights<T>(int axis, int index, string parameter, Exception? inner) => new(
        Text($"The weights at coordinate {index} of axis {axis} are beyond the range of {typeof(T).Name}; scale the coordinates."), parameter, inner);

    public static ArgumentException DeclaredRoom(string parameter) => new(
        "There are more coordinates than there is room for their weights.", parameter);

    public static ArgumentException DeclaredDestination(int length, int expected, string parameter) => new(
        Text($"The destination has {Count(length, "element")}, but {ThereAre(expected, "sample", "there")}; it must have one for each."), parameter);

    public static ArgumentException DeclaredOverlap(string parameter, string input) => new(
        $"The destination overlaps {input}, which is read after it is written; give memory of its own.", parameter);

    public static ArgumentException DeclaredSharing(string parameter, string other) => new(
        $"The destination overlaps {other}; give each memory of its own.", parameter);

    public static ArgumentException DeclaredRank(int rank, int expected, string parameter) => new(
        Text($"The tensor has rank {rank}, but it must have rank {expected}."), parameter);

    public static ArgumentException DeclaredExtent(int axis, nint extent, int expected, string parameter) => new(
        Text($"Axis {axis} has {Count(extent, "sample")}, but it must have {expected}."), parameter);

    public static ArgumentException DeclaredShape(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected, string parameter) => new(
        $"The tensor has shape {ShapeText(shape)}, but it must have shape {ShapeText(expected)}.", parameter);

    public static ArgumentException DeclaredPlaces(ReadOnlySpan<nint> strides, string parameter) => new(
        $"The destination has strides {ShapeText(strides)}, by which some of its elements share memory; give each element memory of its own.", parameter);
}
