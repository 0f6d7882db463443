using System;
using System.Numerics;
using GenericGradient.Generated;

namespace GenericGradient.Stencils;

/// <summary>
/// The two weights of each sample on an axis by steps: those of <see cref="CoordinateWeights"/>, where hl and hr are steps that are given
/// instead of differences that are taken. They come from the same loops, for three neighbours at -hl, 0 and hr, whose differences are exact.
/// </summary>
internal static class StepWeights
{
    /// <summary>Fills <paramref name="left"/> and <paramref name="right"/> from checked steps.</summary>
    public static void Prepare<T>(ReadOnlySpan<T> steps, EdgeOrder edgeOrder, Span<T> left, Span<T> right)
        where T : INumber<T>
    {
        using var blocks = new StepBlocks<T>(steps.Length);
        for (int from = 1, count; from < steps.Length; from += count)
        {
            count = Math.Min(blocks.Length, steps.Length - from);
            var after = steps.Slice(from, count);
            var negated = blocks.Negated(steps.Slice(from - 1, count));
            RowLoops.LeftWeight(negated, blocks.Zeros[..count], after, left.Slice(from, count));
            RowLoops.RightWeight(negated, blocks.Zeros[..count], after, right.Slice(from, count));
        }

        (left[0], right[0]) = First(steps, edgeOrder);
        (left[^1], right[^1]) = Last(steps, edgeOrder);
    }

    /// <summary>The weights of the first sample.</summary>
    public static (T Left, T Right) First<T>(ReadOnlySpan<T> steps, EdgeOrder edgeOrder)
        where T : INumber<T> => edgeOrder == EdgeOrder.First
            ? (steps[0], T.Zero)
            : CoordinateWeights.AtNearEnd(steps[0], steps[1]);

    /// <summary>The weights of the last sample.</summary>
    public static (T Left, T Right) Last<T>(ReadOnlySpan<T> steps, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        if (edgeOrder == EdgeOrder.First)
        {
            return (steps[^1], T.Zero);
        }

        var (near, far) = CoordinateWeights.AtNearEnd(steps[^1], steps[^2]);
        return (far, near);
    }
}
