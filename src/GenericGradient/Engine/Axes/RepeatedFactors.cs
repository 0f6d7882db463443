using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GenericGradient.Generated;

namespace GenericGradient.Engine;

/// <summary>
/// How often the factors of an uneven axis stand in a table, where each of its stretches would be too short for the loops:
/// <code>
/// rows of 3, stride 1     abc abc abc abc     a stretch goes across four rows, whose ends are mended after it
/// extent 3, stride 4      aaaa bbbb cccc      a stretch goes along a line of 12 elements
/// </code>
/// Each result takes the same operations in the same order.
/// </summary>
internal static class RepeatedFactors
{
    /// <summary>So many factors of a narrow axis are repeated once for all lines; those of a longer one are repeated on the way.</summary>
    private const int NarrowBytes = 65536;

    /// <summary>Those of other axes stay in the first-level cache with the samples.</summary>
    private const int LineBytes = 8192;

    /// <summary>From so many bytes on, the stretch of one index is long enough.</summary>
    private const int StretchBytes = 256;

    /// <summary>A stretch across rows is about so long.</summary>
    private const int RowsBytes = 2048;

    /// <summary>How often each factor stands in the table; 1 where it is not repeated.</summary>
    /// <param name="extent">The number of samples along the axis.</param>
    /// <param name="stride">How many elements it is from one to the next.</param>
    /// <param name="lines">How many lines of extent times stride elements there are; for one, only a narrow axis is repeated.</param>
    public static int Times<T>(int extent, long stride, long lines)
        where T : INumber<T>
    {
        long step = stride * Unsafe.SizeOf<T>(), bytes = extent * step;
        if (NarrowAxis.Is<T>(stride))
        {
            return bytes <= NarrowBytes ? (int)stride : 1;
        }

        if (bytes == 0 || lines < 2 || !Vector128<T>.IsSupported)
        {
            return 1;
        }

        if (stride > 1)
        {
            return step <= StretchBytes && bytes <= LineBytes ? (int)stride : 1;
        }

        return RowLoops.NeverThrows<T>() && 2 * bytes <= RowsBytes ? (int)Math.Min(lines / 2, RowsBytes / bytes) : 1;
    }

    /// <summary>Writes the factors of an axis as often as that.</summary>
    /// <param name="factors">The factors.</param>
    /// <param name="stride">How many elements it is from one sample to the next.</param>
    /// <param name="times">How often each is wanted.</param>
    /// <param name="repeated">Room for all, and for <see cref="NarrowAxis.StoreBytes"/> more.</param>
    public static void Repeat<T>(ReadOnlySpan<T> factors, long stride, int times, Span<T> repeated)
        where T : INumber<T>
    {
        if (stride == 1)
        {
            for (int k = 0; k < times; k++)
            {
                factors.CopyTo(repeated[(k * factors.Length)..]);
            }
        }
        else if (NarrowAxis.Is<T>(stride))
        {
            NarrowAxis.Repeat(factors, times, repeated);
        }
        else
        {
            for (int i = 0; i < factors.Length; i++)
            {
                repeated.Slice(i * times, times).Fill(factors[i]);
            }
        }
    }
}
