using System;

namespace GenericGradient.Slabs;

/// <summary>
/// The planes of a grid that are computed, and those that are there to be read and to be written. Planes are counted as the grid counts them;
/// whoever has them in memory need not have those before.
/// <code>
/// the grid      0 ............................................ extent
/// the samples              | SamplesFrom ............... |
/// the results                     | ResultsFrom .... |
/// computed                        | First ...... End |
/// </code>
/// </summary>
/// <param name="First">The first plane that is computed.</param>
/// <param name="End">The end of the planes that are computed.</param>
/// <param name="SamplesFrom">The plane that the memory of the samples begins with; it has all that the stencils read.</param>
/// <param name="ResultsFrom">The plane that the memory of the results begins with.</param>
internal readonly record struct PlaneRange(nint First, nint End, nint SamplesFrom, nint ResultsFrom)
{
    /// <summary>How many planes are computed.</summary>
    public nint Count => End - First;

    /// <summary>All planes of a grid.</summary>
    public static PlaneRange All(nint extent) => new(0, extent, 0, 0);

    /// <summary>A part of the planes that are computed.</summary>
    /// <param name="start">Its first, counted from the first of these.</param>
    /// <param name="count">How many there are at most.</param>
    public PlaneRange Part(nint start, nint count) => this with { First = First + start, End = Math.Min(End, First + start + count) };
}
