using System;

namespace GenericGradient.Refusals;

/// <content>The words about ranges of planes.</content>
internal static partial class Refusal
{
    public static ArgumentOutOfRangeException PlanesOutOfRange(Range planes, nint extent) => new(
        nameof(planes), planes.ToString(), Text($"The grid has {Count(extent, "plane")} along axis 0; a range of them lies within 0..{extent}."));

    public static ArgumentException NoWholePlanes(int length, nint plane) => new(
        Text($"The window has {Count(length, "sample")}, which are no whole number of planes of {Count(plane, "sample")}."), "window");

    public static ArgumentException WindowBeyondGrid(int firstPlane, nint planes, nint extent) => new(
        Text($"A window of {Count(planes, "plane")} that begins with plane {firstPlane} is not within the grid, which has {Count(extent, "plane")} along axis 0."),
        nameof(firstPlane));

    public static ArgumentException WindowWithoutHalo(nint first, nint end, nint neededFirst, nint neededEnd, nint computedFirst, nint computedEnd) => new(
        Text($"The window has the planes {first}..{end} of the grid, but to compute the planes {computedFirst}..{computedEnd} it must have {neededFirst}..{neededEnd}."),
        "window");

    public static ArgumentException WindowWithoutOtherEnd(nint first, nint end, nint extent, nint computedFirst, nint computedEnd) => new(
        Text($"The window has the planes {first}..{end} of the grid, but axis 0 is periodic, and the planes {computedFirst}..{computedEnd} are computed from planes of ")
        + Text($"both its ends; give all planes, 0..{extent}, or compute the planes in the middle apart."),
        "window");

    public static ArgumentException RangeLength(int k, int length, nint planes, nint expected, string parameter) => new(
        Text($"{Item(parameter, k)} has {Count(length, "element")}, but {Count(planes, "plane")} to be computed have {Count(expected, "sample")}; it must have one for each."),
        parameter);
}
