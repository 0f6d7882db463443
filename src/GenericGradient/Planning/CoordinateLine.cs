using System;
using System.Numerics;
using GenericGradient.Generated;

namespace GenericGradient.Planning;

/// <summary>
/// A line by coordinates, whose weights are made on the way from the coordinates beside the samples. A table of weights would be twice
/// as large as the samples: beyond the first-level cache it takes longer to read than to make again.
/// </summary>
internal static class CoordinateLine
{
    /// <summary>
    /// Computes the derivative from sample <paramref name="start"/> on, at as many samples as the destination has; from checked arguments.
    /// </summary>
    public static void Run<T>(
        ReadOnlySpan<T> samples, Span<T> destination, ReadOnlySpan<T> x, EdgeOrder edgeOrder, int start, bool streams)
        where T : INumber<T>
    {
        streams = streams && RowLoops.CanStream<T>();
        if (streams && (RowLoops.Collide(samples[start..], destination, stride: 1) || RowLoops.Collide(x[start..], destination, stride: 1)))
        {
            RunCollected(samples, destination, x, edgeOrder, start);
        }
        else
        {
            AlongLine(samples, destination, x, edgeOrder, start, streams);
        }

        if (streams)
        {
            RowLoops.EndStreams();
        }
    }

    private static void RunCollected<T>(
        ReadOnlySpan<T> samples, Span<T> destination, ReadOnlySpan<T> x, EdgeOrder edgeOrder, int start)
        where T : INumber<T>
    {
        var scratch = RowLoops.Scratch<T>(stackalloc byte[RowLoops.ScratchBytes], destination);
        for (int p = 0, count; p < destination.Length; p += count)
        {
            count = Math.Min(RowLoops.BlockLength<T>(), destination.Length - p);
            AlongLine(samples, scratch[..count], x, edgeOrder, start + p, streams: false);
            RowLoops.Stream(scratch[..count], destination.Slice(p, count));
        }
    }

    /// <summary>As the kernel of rank 1 does it: the interior in one run, then the two ends.</summary>
    private static void AlongLine<T>(
        ReadOnlySpan<T> samples, Span<T> destination, ReadOnlySpan<T> x, EdgeOrder edgeOrder, int start, bool streams)
        where T : INumber<T>
    {
        int last = samples.Length - 1, end = start + destination.Length;
        int from = Math.Max(start, 1);
        int count = Math.Min(end, last) - from;
        if (count > 0)
        {
            RowLoops.WeightedByCoordinates(
                samples.Slice(from - 1, count),
                samples.Slice(from, count),
                samples.Slice(from + 1, count),
                x.Slice(from - 1, count),
                x.Slice(from, count),
                x.Slice(from + 1, count),
                destination.Slice(from - start, count),
                streams);
        }

        if (start == 0)
        {
            var (left, right) = CoordinateWeights.First(x, edgeOrder);
            destination[0] = edgeOrder == EdgeOrder.First
                ? RowLoops.Difference(samples[0], samples[1], left)
                : RowLoops.Weighted(samples[0], samples[1], samples[2], left, right);
        }

        if (end > last)
        {
            var (left, right) = CoordinateWeights.Last(x, edgeOrder);
            destination[last - start] = edgeOrder == EdgeOrder.First
                ? RowLoops.Difference(samples[last - 1], samples[last], left)
                : RowLoops.Weighted(samples[last - 2], samples[last - 1], samples[last], left, right);
        }
    }
}
