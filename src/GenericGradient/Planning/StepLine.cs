using System;
using System.Numerics;
using GenericGradient.Generated;

namespace GenericGradient.Planning;

/// <summary>
/// A line by steps that is computed once: its weights are made on the way, as <see cref="CoordinateLine"/> makes them, for three neighbours
/// at -hl, 0 and hr. So there is no table of weights.
/// </summary>
internal static class StepLine
{
    /// <summary>Computes the derivative at all samples, from checked arguments.</summary>
    public static void Run<T>(ReadOnlySpan<T> samples, Span<T> destination, ReadOnlySpan<T> steps, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        using var blocks = new StepBlocks<T>(steps.Length);
        int last = steps.Length;
        for (int from = 1, count; from < last; from += count)
        {
            count = Math.Min(blocks.Length, last - from);
            RowLoops.WeightedByCoordinates(
                samples.Slice(from - 1, count),
                samples.Slice(from, count),
                samples.Slice(from + 1, count),
                blocks.Negated(steps.Slice(from - 1, count)),
                blocks.Zeros[..count],
                steps.Slice(from, count),
                destination.Slice(from, count),
                streams: false);
        }

        var (left, right) = StepWeights.First(steps, edgeOrder);
        destination[0] = edgeOrder == EdgeOrder.First
            ? RowLoops.Difference(samples[0], samples[1], left)
            : RowLoops.Weighted(samples[0], samples[1], samples[2], left, right);
        (left, right) = StepWeights.Last(steps, edgeOrder);
        destination[last] = edgeOrder == EdgeOrder.First
            ? RowLoops.Difference(samples[last - 1], samples[last], left)
            : RowLoops.Weighted(samples[last - 2], samples[last - 1], samples[last], left, right);
    }
}
