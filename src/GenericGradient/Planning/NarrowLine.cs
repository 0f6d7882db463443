using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Generated;

namespace GenericGradient.Planning;

/// <summary>
/// One line along a narrow axis by coordinates, whose weights are used once: as <see cref="CoordinateLine"/> they are made on the way, here
/// from coordinates that are repeated block by block.
/// </summary>
internal static class NarrowLine
{
    private const int BlockBytes = 4096;

    /// <summary>Computes the derivative along the line, from checked arguments.</summary>
    /// <param name="samples">The samples, <paramref name="stride"/> for each coordinate.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples.</param>
    /// <param name="x">The coordinates.</param>
    /// <param name="stride">How many samples have the same coordinate.</param>
    /// <param name="edgeOrder">The accuracy at the edges.</param>
    /// <param name="streams">Whether results are stored past the caches.</param>
    [SkipLocalsInit] // what is on the stack is written before it is read
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<T>(
        ReadOnlySpan<T> samples, Span<T> destination, ReadOnlySpan<T> x, int stride, EdgeOrder edgeOrder, bool streams)
        where T : unmanaged, INumber<T>
    {
        Span<T> repeated = MemoryMarshal.Cast<byte, T>(stackalloc byte[BlockBytes + RepeatedWeights<T>.StoreBytes]);
        bool collects = streams && RowLoops.Collide(samples, destination, stride);
        Span<byte> memory = stackalloc byte[collects ? RowLoops.ScratchBytes : 0];
        var scratch = collects ? RowLoops.Scratch<T>(memory, destination) : default;
        int capacity = BlockBytes / Unsafe.SizeOf<T>() / stride;
        for (int i = 1, indices; i < x.Length - 1; i += indices)
        {
            indices = Math.Min(capacity - 2, x.Length - 1 - i);
            RepeatedWeights<T>.Repeat(x.Slice(i - 1, indices + 2), stride, repeated);
            int p = i * stride;
            int count = indices * stride;
            var result = destination.Slice(p, count);
            RowLoops.WeightedByCoordinates(
                samples.Slice(p - stride, count),
                samples.Slice(p, count),
                samples.Slice(p + stride, count),
                repeated[..count],
                repeated.Slice(stride, count),
                repeated.Slice(2 * stride, count),
                collects ? scratch[..count] : result,
                streams && !collects);
            if (collects)
            {
                RowLoops.Stream(scratch[..count], result);
            }
        }

        int last = samples.Length - stride;
        NarrowAxis.AtEdge(samples, 0, stride, edgeOrder, CoordinateWeights.First(x, edgeOrder), destination[..stride]);
        NarrowAxis.AtEdge(
            samples, last - ((int)edgeOrder * stride), stride, edgeOrder, CoordinateWeights.Last(x, edgeOrder), destination[last..]);
        if (streams)
        {
            RowLoops.EndStreams();
        }
    }
}
