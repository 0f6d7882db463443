using System;

namespace GenericGradient.Grids;

/// <summary>Which sample stands at an index beyond the ends of an axis, by its boundary.</summary>
internal static class Beyond
{
    /// <summary>No sample stands there, but the value of the boundary.</summary>
    public const int Value = -1;

    /// <summary>The index of the sample that stands at an index; the index itself where the axis has it.</summary>
    /// <param name="kind">The boundary at the end that the index is beyond: none that is one-sided.</param>
    /// <param name="index">The index, which may be beyond the ends by any distance.</param>
    /// <param name="extent">How many samples the axis has: at least 1.</param>
    /// <returns>An index of the axis, or <see cref="Value"/>.</returns>
    public static int Index(BoundaryKind kind, long index, int extent)
    {
        if (index >= 0 && index < extent)
        {
            return (int)index;
        }

        return kind switch
        {
            BoundaryKind.Periodic => (int)Modulo(index, extent),
            BoundaryKind.Reflect when extent == 1 => 0,
            BoundaryKind.Reflect => Folded(Modulo(index, (2L * extent) - 2), (2L * extent) - 2, extent),
            BoundaryKind.Symmetric => Folded(Modulo(index, 2L * extent), (2L * extent) - 1, extent),
            BoundaryKind.Clamp => index < 0 ? 0 : extent - 1,
            BoundaryKind.Constant => Value,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>The first half of a way there and back as it is, the second half mirrored.</summary>
    private static int Folded(long index, long mirror, int extent) => (int)(index < extent ? index : mirror - index);

    private static long Modulo(long index, long period)
    {
        long rest = index % period;
        return rest < 0 ? rest + period : rest;
    }
}
