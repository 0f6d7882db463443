using System;
using System.Numerics;
using GenericGradient.Generated;
using GenericGradient.Schemes;

namespace GenericGradient.Engine;

/// <summary>
/// Uneven samples by any scheme: a weight for each neighbour of each sample, on the difference to the sample itself. <see cref="Axis{T}.Left"/> has a
/// stretch of weights for each neighbour in ascending order, <see cref="Axis{T}.Distance"/> from one to the next.
/// </summary>
internal readonly struct ByNeighbours : IAxisForm
{
    /// <summary>As many as the loops have.</summary>
    private const int MostNeighbours = 11;

    /// <inheritdoc/>
    public static bool HasFactors => true;

    /// <inheritdoc/>
    public static bool HasSingleEnds => false;

    /// <inheritdoc/>
    public static bool HasStreams => true;

    /// <inheritdoc/>
    public static int Before<T>(in Axis<T> axis)
        where T : INumber<T> => ByTable.Before(axis);

    /// <inheritdoc/>
    public static int After<T>(in Axis<T> axis)
        where T : INumber<T> => ByTable.After(axis);

    /// <inheritdoc/>
    public static void Interior<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int index, Span<T> destination, Storage storage)
        where T : INumber<T>
    {
        Span<int> places = stackalloc int[MostNeighbours];
        int count = Places(axis, stride, places);
        Weighted(axis, index, window, p, places[..count], destination, storage);
    }

    /// <inheritdoc/>
    public static void InteriorOfLine<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int q, Span<T> destination, Storage storage)
        where T : INumber<T>
    {
        Span<int> places = stackalloc int[MostNeighbours];
        int count = Places(axis, stride, places);
        CountedLoops.WeightsOfEach(window, p, places[..count], axis.Left[q..], axis.Distance, destination, storage);
    }

    /// <inheritdoc/>
    public static Axis<T> Repeat<T>(scoped in Axis<T> axis, int index, int indices, Span<T> memory, out int origin)
        where T : INumber<T> => throw new NotSupportedException("Weights of several neighbours are not repeated.");

    /// <inheritdoc/>
    public static void End<T>(in Axis<T> axis, ReadOnlySpan<T> window, int p, int end, Span<T> destination)
        where T : INumber<T>
    {
        int index = end < 0 ? axis.Extent + end : end, count = 0;
        var windows = axis.Table!.Windows;
        Span<int> places = stackalloc int[MostNeighbours];
        var read = windows.At(index, axis.Extent);
        for (int offset = read.First; offset <= read.Last; offset++)
        {
            if (offset != 0)
            {
                places[count++] = (windows.Standing(index + offset, axis.Extent) - index) * axis.Stride;
            }
        }

        Weighted(axis, index, window, p, places[..count], destination, Storage.Cached);
    }

    /// <inheritdoc/>
    public static T End<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int end)
        where T : INumber<T>
    {
        int index = end < 0 ? axis.Extent + end : end, run = 0;
        var windows = axis.Table!.Windows;
        T here = window[p], sum = T.Zero;
        var read = windows.At(index, axis.Extent);
        for (int offset = read.First; offset <= read.Last; offset++)
        {
            if (offset == 0)
            {
                continue;
            }

            T neighbour = window[p + ((windows.Standing(index + offset, axis.Extent) - index) * stride)];
            T term = axis.Left[(run * axis.Distance) + index] * (neighbour - here);
            sum = run == 0 ? term : sum + term;
            run++;
        }

        return sum;
    }

    /// <inheritdoc/>
    public static void MendRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
    {
        int before = Before(axis), after = After(axis);
        for (int end = 0; end < before; end++)
        {
            MendRows(axis, block, end, destination);
        }

        for (int end = -after; end < 0; end++)
        {
            MendRows(axis, block, end, destination);
        }
    }

    /// <summary>The sample at one index of all rows.</summary>
    private static void MendRows<T>(in Axis<T> axis, in Block<T> block, int end, Span<T> destination)
        where T : INumber<T>
    {
        int extent = axis.Extent, index = end < 0 ? extent + end : end;
        for (int p = block.Start - (block.Start % extent) + index; p < block.End; p += extent)
        {
            if (p >= block.Start)
            {
                destination[p - block.Start] = End(axis, stride: 1, block.Window, p, end);
            }
        }
    }

    /// <inheritdoc/>
    public static bool TryShortRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T> => false;

    private static void Weighted<T>(
        in Axis<T> axis, int index, ReadOnlySpan<T> window, int p, ReadOnlySpan<int> places, Span<T> destination, Storage storage)
        where T : INumber<T>
    {
        var weights = default(Few<T>);
        for (int run = 0; run < places.Length; run++)
        {
            weights[run] = axis.Left[(run * axis.Distance) + index];
        }

        CountedLoops.Weights(window, p, places, ((ReadOnlySpan<T>)weights)[..places.Length], destination, storage);
    }

    private static int Places<T>(in Axis<T> axis, int stride, Span<int> places)
        where T : INumber<T>
    {
        int count = 0;
        var read = axis.Table!.Windows.Interior;
        for (int offset = read.First; offset <= read.Last; offset++)
        {
            if (offset != 0)
            {
                places[count++] = offset * stride;
            }
        }

        return count;
    }
}
