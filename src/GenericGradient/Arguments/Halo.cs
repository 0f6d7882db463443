using System;

namespace GenericGradient;

/// <summary>How many planes of axis 0 the stencils of a range of planes read beyond it.</summary>
/// <param name="Before">How many before its first plane.</param>
/// <param name="After">How many after its last plane.</param>
public readonly record struct Halo(int Before, int After)
{
    /// <summary>The planes that are read for some planes, as far as the grid has them, or any number of times around; none for none.</summary>
    internal (nint First, nint End) Around(nint first, nint end, nint extent, bool goesAround = false) =>
        first == end ? (first, end)
        : goesAround ? (first - Before, end + After)
        : (Math.Max(0, first - Before), Math.Min(extent, end + After));
}
