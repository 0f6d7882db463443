using System;
using System.Numerics;
using GenericGradient.Generated;

namespace GenericGradient.Stencils;

/// <summary>
/// The two weights of each sample on a coordinate axis. With hl and hr the steps between three neighbours, the derivative of the
/// parabola through them is, at the middle one,
/// <code>
/// left (f[i] - f[i-1]) + right (f[i+1] - f[i]),   left = hr / (hl (hl + hr)),   right = hl / (hr (hl + hr))
/// </code>
/// and likewise at the first and the last one, which edges of order 2 use. An edge of order 1 divides one difference by its
/// step, which is kept in <c>left</c>.
/// </summary>
internal static class CoordinateWeights
{
    /// <summary>How many values the weights of an axis take.</summary>
    public static long Length(int extent) => 2L * extent;

    /// <summary>Fills <paramref name="left"/> and <paramref name="right"/> from checked coordinates.</summary>
    public static void Prepare<T>(ReadOnlySpan<T> x, EdgeOrder edgeOrder, Span<T> left, Span<T> right)
        where T : INumber<T>
    {
        if (x.Length > 2)
        {
            RowLoops.LeftWeight(x[..^2], x[1..^1], x[2..], left[1..^1]);
            RowLoops.RightWeight(x[..^2], x[1..^1], x[2..], right[1..^1]);
        }

        (left[0], right[0]) = First(x, edgeOrder);
        (left[^1], right[^1]) = Last(x, edgeOrder);
    }

    /// <summary>The weights of the first sample.</summary>
    public static (T Left, T Right) First<T>(ReadOnlySpan<T> x, EdgeOrder edgeOrder)
        where T : INumber<T> => edgeOrder == EdgeOrder.First
            ? (x[1] - x[0], T.Zero)
            : AtNearEnd(x[1] - x[0], x[2] - x[1]);

    /// <summary>The weights of the last sample.</summary>
    public static (T Left, T Right) Last<T>(ReadOnlySpan<T> x, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        if (edgeOrder == EdgeOrder.First)
        {
            return (x[^1] - x[^2], T.Zero);
        }

        var (near, far) = AtNearEnd(x[^1] - x[^2], x[^2] - x[^3]);
        return (far, near);
    }

    /// <summary>
    /// The weights at the end of three neighbours, of the difference that touches it and of the other one:
    /// (2 near + far) / (near (near + far)) and -near / (far (near + far)).
    /// </summary>
    public static (T Near, T Far) AtNearEnd<T>(T near, T far)
        where T : INumber<T>
    {
        T both = near + far;
        return ((near + both) / (near * both), -near / (far * both));
    }
}
