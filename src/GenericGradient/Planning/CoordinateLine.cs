using System;
using System.Buffers;
using System.Numerics;
using GenericGradient.Kernels;

namespace GenericGradient.Planning;

/// <summary>
/// A line by coordinates, whose weights are used once. They are prepared piece by piece while they are in the cache: a table of them
/// would be twice as large as the samples, and memory would be slower than the divisions.
/// </summary>
internal static class CoordinateLine
{
    /// <summary>How many samples a piece has: with weights, samples and results it fills half of a second-level cache of 512 KiB.</summary>
    private const int PieceLength = 4096;

    /// <summary>Computes the derivative from checked arguments.</summary>
    public static void Run<T>(ReadOnlySpan<T> samples, Span<T> destination, ReadOnlySpan<T> x, EdgeOrder edgeOrder, bool streams)
        where T : INumber<T>
    {
        int piece = Math.Min(PieceLength, samples.Length);
        T[] rented = ArrayPool<T>.Shared.Rent(2 * piece);
        for (int start = 0, end; start < samples.Length; start = end)
        {
            end = Math.Min(start + piece, samples.Length);
            Run(samples, destination, x, edgeOrder, start, end, rented.AsSpan(0, piece), rented.AsSpan(piece, piece), streams);
        }

        ArrayPool<T>.Shared.Return(rented);
    }

    private static void Run<T>(
        ReadOnlySpan<T> samples,
        Span<T> destination,
        ReadOnlySpan<T> x,
        EdgeOrder edgeOrder,
        int start,
        int end,
        Span<T> left,
        Span<T> right,
        bool streams)
        where T : INumber<T>
    {
        int n = end - start;
        left = left[..n];
        right = right[..n];
        CoordinateWeights.Prepare(x, edgeOrder, start, left, right);
        var before = samples[Math.Max(0, start - (int)edgeOrder)..start];
        var body = samples[start..end];
        var after = samples[end..Math.Min(samples.Length, end + (int)edgeOrder)];
        if (edgeOrder == EdgeOrder.First)
        {
            GradientKernels.Rank1CoordinatesEdge1(before, body, after, n, left, right, destination[start..end], 0, n, streams);
        }
        else
        {
            GradientKernels.Rank1CoordinatesEdge2(before, body, after, n, left, right, destination[start..end], 0, n, streams);
        }
    }
}
