using System;
using System.Numerics;
using GenericGradient.Generated;

namespace GenericGradient.Planning;

/// <summary>
/// The two weights of each sample on a coordinate axis. With hl and hr the steps between three neighbours, the derivative of the
/// parabola through them is, at the middle one,
/// <code>
/// left (f[i] - f[i-1]) + right (f[i+1] - f[i]),   left = hr / (hl (hl + hr)),   right = hl / (hr (hl + hr))
/// </code>
/// and likewise at the first and the last one, which edges of order 2 use. An edge of order 1 divides one difference by its
/// step, which is kept in <c>left</c>. See <c>docs/numerics.md</c> for the derivation.
/// </summary>
internal static class CoordinateWeights
{
    /// <summary>How many values the weights of an axis take.</summary>
    public static int Length(int extent) => checked(2 * extent);

    /// <summary>
    /// Fills <paramref name="left"/> and <paramref name="right"/> with the weights from index <paramref name="start"/> of the axis
    /// on, from checked coordinates.
    /// </summary>
    public static void Prepare<T>(ReadOnlySpan<T> x, EdgeOrder edgeOrder, int start, Span<T> left, Span<T> right)
        where T : INumber<T>
    {
        int last = x.Length - 1;
        int from = Math.Max(start, 1);
        int count = Math.Min(start + left.Length, last) - from;
        if (count > 0)
        {
            var before = x.Slice(from - 1, count);
            var middle = x.Slice(from, count);
            var after = x.Slice(from + 1, count);
            RowLoops.LeftWeight(before, middle, after, left.Slice(from - start, count));
            RowLoops.RightWeight(before, middle, after, right.Slice(from - start, count));
        }

        if (start == 0)
        {
            (left[0], right[0]) = edgeOrder == EdgeOrder.First
                ? (x[1] - x[0], T.Zero)
                : AtNearEnd(x[1] - x[0], x[2] - x[1]);
        }

        if (start + left.Length > last)
        {
            (right[last - start], left[last - start]) = edgeOrder == EdgeOrder.First
                ? (T.Zero, x[last] - x[last - 1])
                : AtNearEnd(x[last] - x[last - 1], x[last - 1] - x[last - 2]);
        }
    }

    /// <summary>
    /// The weights at the end of three neighbours, of the difference that touches it and of the other one:
    /// (2 near + far) / (near (near + far)) and -near / (far (near + far)).
    /// </summary>
    private static (T Near, T Far) AtNearEnd<T>(T near, T far)
        where T : INumber<T>
    {
        T both = near + far;
        return ((near + both) / (near * both), -near / (far * both));
    }
}
