using System;
using System.Globalization;

namespace GenericGradient.Tests.Refusals;

/// <summary>What messages must say, written down a second time.</summary>
internal static class Words
{
    /// <summary>Of a null argument; the platform's own words.</summary>
    public const string IsNull = "Value cannot be null.";

    /// <summary>Of an edge order that does not exist.</summary>
    public const string EdgeOrder = "The edge order must be EdgeOrder.First or EdgeOrder.Second.";

    /// <summary>Of a shape that is too large.</summary>
    public const string TooManySamples = "The shape has more than 2147483647 samples; take them slab by slab.";

    /// <summary>Of a bad number of threads.</summary>
    public const string Threads = "The degree of parallelism must be 1 or more, or -1 for as many threads as there are processors.";

    /// <summary>Of a destination over the coordinates.</summary>
    public const string OverCoordinates = "The destination overlaps the coordinates, which are read after it is written; give memory of its own.";

    /// <summary>Of a destination over a list of steps.</summary>
    public const string OverSteps = "The destination overlaps the steps, which are read after it is written; give memory of its own.";

    /// <summary>Of samples that are integers.</summary>
    public static string Integers(string type) =>
        $"Results of type {type} are integers, but a gradient has fractions. Name another type for the results; "
        + "Compute<TSample, double> and Field.Of<TSample, double> take samples of any integer type.";

    /// <summary>Of an axis that is too short.</summary>
    public static string TooFew(int axis, int extent, int order) =>
        Text($"Axis {axis} has {extent} {(extent == 1 ? "sample" : "samples")}; edge order {order} needs at least {order + 1} along each selected axis.");

    /// <summary>Of a step that is 0 or not finite.</summary>
    public static string Step(int axis, string step) => Text($"The step of axis {axis} is {step}; a step must be finite and not 0.");

    /// <summary>Of a step whose double is out of range.</summary>
    public static string Doubled(int axis, string step, string type) =>
        Text($"The step of axis {axis} is {step}; twice that is beyond the range of {type}.");

    /// <summary>Of the wrong number of coordinates.</summary>
    public static string Counted(int axis, int extent, int count) =>
        Text($"Axis {axis} has {extent} {(extent == 1 ? "sample" : "samples")} but {count} {(count == 1 ? "coordinate" : "coordinates")}; ")
        + "give one coordinate for each sample.";

    /// <summary>Of a coordinate that is not finite.</summary>
    public static string Coordinate(int axis, int index, string value) =>
        Text($"Coordinate {index} of axis {axis} is {value}; coordinates must be finite.");

    /// <summary>Of coordinates that coincide.</summary>
    public static string Coincide(int axis, int first, int second, string value) =>
        Text($"Coordinates {first} and {second} of axis {axis} are both {value}; those of three neighbours must differ.");

    /// <summary>Of coordinates whose weights are out of range.</summary>
    public static string Scale(int axis, int index, string from, string to, string type = "Double") =>
        Text($"The step to coordinate {index} of axis {axis}, from {from} to {to}, or its product with the step before it, ")
        + $"is beyond the range of {type}; scale the coordinates.";

    /// <summary>Of a list of spacings of the wrong length.</summary>
    public static string Spacings(int count, int axes) =>
        (count == 1 ? "There is 1 spacing" : Text($"There are {count} spacings"))
        + Text($" for {axes} selected {(axes == 1 ? "axis" : "axes")}; give one for each, or a single step for all.");

    /// <summary>Of coordinates for more than one axis.</summary>
    public static string Several(int axes) =>
        Text($"Coordinates belong to one axis, but {axes} axes are selected; give a list with one spacing for each.");

    /// <summary>Of an axis out of range.</summary>
    public static string Axis(string item, int axis, int rank) => rank == 0
        ? Text($"{item} is {axis}, but samples of rank 0 have no axes.")
        : Text($"{item} is {axis}, but samples of rank {rank} have axes 0 to {rank - 1}, or -{rank} to -1 from the end.");

    /// <summary>Of an axis named twice.</summary>
    public static string Twice(int first, int value, int second, int otherValue, int axis) =>
        Text($"axes[{first}] = {value} and axes[{second}] = {otherValue} are both axis {axis}; name each axis once.");

    /// <summary>Of an extent below 0.</summary>
    public static string Negative(int axis, long extent) => Text($"Axis {axis} has extent {extent}; an extent must not be negative.");

    /// <summary>Of the wrong number of destinations.</summary>
    public static string Destinations(int count, int axes) =>
        (count == 1 ? "There is 1 destination" : Text($"There are {count} destinations"))
        + Text($" for {axes} selected {(axes == 1 ? "axis" : "axes")}; give one for each.");

    /// <summary>Of a destination of the wrong length.</summary>
    public static string Length(string item, int length, int samples) =>
        Text($"{item} has {length} elements, but there are {samples} samples; it must have one for each.");

    /// <summary>Of a destination of the wrong shape.</summary>
    public static string Shape(string item, string shape, string expected) =>
        $"{item} has shape {shape}, but it must have shape {expected}.";

    /// <summary>Of a destination over the samples.</summary>
    public static string OverSamples(string item) =>
        $"{item} overlaps the samples, which are read after it is written; give memory of its own.";

    /// <summary>Of a destination over another one.</summary>
    public static string OverOther(int second, int first) =>
        Text($"destinations[{second}] overlaps destinations[{first}]; give each memory of its own.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
