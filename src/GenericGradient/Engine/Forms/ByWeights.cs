using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Generated;

namespace GenericGradient.Engine;

/// <summary>
/// Uneven samples with two weights each, made before. An end of order 1 is one difference, whose step is kept in the left weight; one of
/// order 2 is three neighbours as everywhere, the nearest three.
/// </summary>
internal readonly struct ByWeights : IAxisForm
{
    /// <inheritdoc/>
    public static bool HasFactors => true;

    /// <inheritdoc/>
    public static bool HasSingleEnds => true;

    /// <inheritdoc/>
    public static bool HasStreams => true;

    /// <inheritdoc/>
    public static int Before<T>(in Axis<T> axis)
        where T : INumber<T> => 1;

    /// <inheritdoc/>
    public static int After<T>(in Axis<T> axis)
        where T : INumber<T> => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interior<T>(
        in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int index, Span<T> destination, Storage storage)
        where T : INumber<T> => ThreeNeighbours(stride, window, p, axis.Left[index], axis.Right[index], destination, storage);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void InteriorOfLine<T>(
        in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int q, Span<T> destination, Storage storage)
        where T : INumber<T>
    {
        int count = destination.Length;
        RowLoops.Weighted(
            window.Slice(p - stride, count),
            window.Slice(p, count),
            window.Slice(p + stride, count),
            axis.Left.Slice(q, count),
            axis.Right.Slice(q, count),
            destination,
            storage);
    }

    /// <inheritdoc/>
    public static Axis<T> Repeat<T>(scoped in Axis<T> axis, int index, int indices, Span<T> memory, out int origin)
        where T : INumber<T>
    {
        var left = memory[..(memory.Length / 2)];
        var right = memory[(memory.Length / 2)..];
        NarrowAxis.Repeat(axis.Left.Slice(index, indices), axis.Stride, left);
        NarrowAxis.Repeat(axis.Right.Slice(index, indices), axis.Stride, right);
        origin = index;
        return Axis<T>.ByWeights(axis.Extent, axis.Stride, axis.EdgeOrder, left, right);
    }

    /// <inheritdoc/>
    public static void End<T>(in Axis<T> axis, ReadOnlySpan<T> window, int p, int end, Span<T> destination)
        where T : INumber<T>
    {
        int count = destination.Length, index = end == 0 ? 0 : axis.Left.Length - 1;
        if (axis.EdgeOrder == 1)
        {
            int lower = end == 0 ? p : p - axis.Stride;
            RowLoops.Difference(window.Slice(lower, count), window.Slice(lower + axis.Stride, count), axis.Left[index], destination);
        }
        else
        {
            ThreeNeighbours(axis.Stride, window, Middle(axis.Stride, p, end), axis.Left[index], axis.Right[index], destination, Storage.Cached);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T End<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int end)
        where T : INumber<T>
    {
        int factor = end == 0 ? 0 : axis.Left.Length - 1;
        return End(axis, stride, window, p, end, axis.Left[factor], axis.Right[factor]);
    }

    /// <summary>One sample at an end by two weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T End<T>(
        in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int end, T left, T right)
        where T : INumber<T>
    {
        if (axis.EdgeOrder == 1)
        {
            int lower = end == 0 ? p : p - stride;
            return RowLoops.Difference(window[lower], window[lower + stride], left);
        }

        int middle = Middle(stride, p, end);
        return RowLoops.Weighted(window[middle - stride], window[middle], window[middle + stride], left, right);
    }

    /// <inheritdoc/>
    public static void MendRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T> => throw new NotSupportedException("Each end has one sample with a formula of its own.");

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryShortRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T> => false;

    /// <summary>The middle one of the three neighbours at an end.</summary>
    private static int Middle(int stride, int p, int end) => end == 0 ? p + stride : p - stride;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ThreeNeighbours<T>(
        int stride, ReadOnlySpan<T> window, int middle, T left, T right, Span<T> destination, Storage storage)
        where T : INumber<T>
    {
        int count = destination.Length;
        RowLoops.Weighted(
            window.Slice(middle - stride, count),
            window.Slice(middle, count),
            window.Slice(middle + stride, count),
            left,
            right,
            destination,
            storage);
    }
}
