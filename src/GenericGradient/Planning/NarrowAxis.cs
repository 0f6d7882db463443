using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GenericGradient.Generated;

namespace GenericGradient.Planning;

/// <summary>
/// An axis by coordinates whose neighbours are only a few elements apart, as where the samples are complex numbers or points. One index of
/// it is a run of two or three elements, too short for the loops. Here each weight is repeated for the elements of its index, and a run goes
/// through many indices. Each element takes the same operations in the same order.
/// </summary>
internal static class NarrowAxis
{
    /// <summary>Whether an axis of that stride is computed here.</summary>
    public static bool Serves<T>(int stride)
        where T : INumber<T> =>
        Vector128<T>.IsSupported && stride > 1 && stride * Unsafe.SizeOf<T>() <= RepeatedWeights<T>.StoreBytes;

    /// <summary>Computes the derivative at the elements from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="samples">All samples, any number of lines.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples.</param>
    /// <param name="weights">The weights of the axis.</param>
    /// <param name="edgeOrder">The accuracy at the edges.</param>
    /// <param name="start">The first element.</param>
    /// <param name="end">The end of the elements.</param>
    /// <param name="streams">Whether results are stored past the caches.</param>
    [SkipLocalsInit] // what is on the stack is written before it is read
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<T>(
        ReadOnlySpan<T> samples,
        Span<T> destination,
        ref RepeatedWeights<T> weights,
        EdgeOrder edgeOrder,
        int start,
        int end,
        bool streams)
        where T : INumber<T>
    {
        int stride = weights.Stride;
        bool collects = streams && RowLoops.Collide(samples, destination, stride);
        Span<byte> memory = stackalloc byte[collects ? RowLoops.ScratchBytes : 0];
        var scratch = collects ? RowLoops.Scratch<T>(memory, destination) : default;
        int longest = collects ? scratch.Length : int.MaxValue;
        int line = weights.Extent * stride;
        for (int p = start, count; p < end; p += count)
        {
            int q = p % line;
            if (q < stride)
            {
                count = Math.Min(end - p, stride - q);
                AtEdge(samples, p, stride, edgeOrder, weights.First, destination.Slice(p, count));
                continue;
            }

            if (q >= line - stride)
            {
                count = Math.Min(end - p, line - q);
                AtEdge(samples, p - ((int)edgeOrder * stride), stride, edgeOrder, weights.Last, destination.Slice(p, count));
                continue;
            }

            weights.Get(q, Math.Min(Math.Min(end - p, line - stride - q), longest), out var left, out var right);
            count = left.Length;
            var result = destination.Slice(p, count);
            RowLoops.Weighted(
                samples.Slice(p - stride, count),
                samples.Slice(p, count),
                samples.Slice(p + stride, count),
                left,
                right,
                collects ? scratch[..count] : result,
                streams && !collects);
            if (collects)
            {
                RowLoops.Stream(scratch[..count], result);
            }
        }
    }

    /// <summary>One end of a line, by the samples from <paramref name="first"/> on.</summary>
    public static void AtEdge<T>(
        ReadOnlySpan<T> samples, int first, int stride, EdgeOrder edgeOrder, (T Left, T Right) weights, Span<T> destination)
        where T : INumber<T>
    {
        for (int k = 0; k < destination.Length; k++)
        {
            T here = samples[first + k];
            T next = samples[first + stride + k];
            destination[k] = edgeOrder == EdgeOrder.First
                ? RowLoops.Difference(here, next, weights.Left)
                : RowLoops.Weighted(here, next, samples[first + (2 * stride) + k], weights.Left, weights.Right);
        }
    }
}
