using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Generated;
using GenericGradient.Stencils;

namespace GenericGradient.Engine;

/// <summary>
/// A line whose weights are made on the way, from the coordinates in <see cref="Axis{T}.Left"/>. A table of weights would be twice as large as
/// the samples: beyond the first-level cache it takes longer to read than to make again.
/// </summary>
internal readonly struct ByCoordinates : IAxisForm
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
        where T : INumber<T> => throw new NotSupportedException("Only a line makes its weights on the way.");

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void InteriorOfLine<T>(
        in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int q, Span<T> destination, Storage storage)
        where T : INumber<T>
    {
        int count = destination.Length;
        var x = axis.Left;
        RowLoops.WeightedByCoordinates(
            window.Slice(p - stride, count),
            window.Slice(p, count),
            window.Slice(p + stride, count),
            x.Slice(q - stride, count),
            x.Slice(q, count),
            x.Slice(q + stride, count),
            destination,
            storage);
    }

    /// <inheritdoc/>
    public static Axis<T> Repeat<T>(scoped in Axis<T> axis, int index, int indices, Span<T> memory, out int origin)
        where T : INumber<T>
    {
        NarrowAxis.Repeat(axis.Left.Slice(index - 1, indices + 2), axis.Stride, memory);
        origin = index - 1;
        return Axis<T>.ByWeights(axis.Extent, axis.Stride, axis.EdgeOrder, memory, default);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void End<T>(in Axis<T> axis, ReadOnlySpan<T> window, int p, int end, Span<T> destination)
        where T : INumber<T> => destination[0] = End(axis, axis.Stride, window, p, end);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T End<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int end)
        where T : INumber<T>
    {
        var edgeOrder = (EdgeOrder)axis.EdgeOrder;
        var (left, right) = end == 0 ? CoordinateWeights.First(axis.Left, edgeOrder) : CoordinateWeights.Last(axis.Left, edgeOrder);
        return ByWeights.End(axis, stride, window, p, end, left, right);
    }

    /// <inheritdoc/>
    public static void MendRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T> => throw new NotSupportedException("Each end has one sample with a formula of its own.");

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryShortRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T> => false;
}
