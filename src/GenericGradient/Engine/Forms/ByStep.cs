using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Generated;

namespace GenericGradient.Engine;

/// <summary>Samples one step apart: differences, divided by it.</summary>
internal readonly struct ByStep : IAxisForm
{
    /// <inheritdoc/>
    public static bool HasFactors => false;

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
        where T : INumber<T> => RowLoops.Difference(
            window.Slice(p - stride, destination.Length),
            window.Slice(p + stride, destination.Length),
            TwoSteps(axis),
            destination,
            storage);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void InteriorOfLine<T>(
        in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int q, Span<T> destination, Storage storage)
        where T : INumber<T> => Interior(axis, stride, window, p, index: 0, destination, storage);

    /// <inheritdoc/>
    public static Axis<T> Repeat<T>(scoped in Axis<T> axis, int index, int indices, Span<T> memory, out int origin)
        where T : INumber<T> => throw new NotSupportedException("One step serves all.");

    /// <inheritdoc/>
    public static void End<T>(in Axis<T> axis, ReadOnlySpan<T> window, int p, int end, Span<T> destination)
        where T : INumber<T>
    {
        int count = destination.Length, stride = axis.Stride;
        var here = window.Slice(p, count);
        var next = window.Slice(end == 0 ? p + stride : p - stride, count);
        if (axis.EdgeOrder == 1)
        {
            RowLoops.Difference(end == 0 ? here : next, end == 0 ? next : here, axis.Step, destination);
        }
        else if (end == 0)
        {
            RowLoops.Forward2(here, next, window.Slice(p + (2 * stride), count), TwoSteps(axis), destination);
        }
        else
        {
            RowLoops.Backward2(window.Slice(p - (2 * stride), count), next, here, TwoSteps(axis), destination);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T End<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int end)
        where T : INumber<T> => (axis.EdgeOrder, end == 0) switch
        {
            (1, true) => RowLoops.Difference(window[p], window[p + stride], axis.Step),
            (1, false) => RowLoops.Difference(window[p - stride], window[p], axis.Step),
            (_, true) => RowLoops.Forward2(window[p], window[p + stride], window[p + (2 * stride)], TwoSteps(axis)),
            (_, false) => RowLoops.Backward2(window[p - (2 * stride)], window[p - stride], window[p], TwoSteps(axis)),
        };

    /// <inheritdoc/>
    public static void MendRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T> => throw new NotSupportedException("Each end has one sample with a formula of its own.");

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryShortRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
    {
        if (!RowLoops.HasShortRows<T>(axis.Extent, block.Length))
        {
            return false;
        }

        if (axis.EdgeOrder == 1)
        {
            RowLoops.ShortRows1(block.Window, block.Start, block.End, axis.Extent, axis.Step, TwoSteps(axis), destination);
        }
        else
        {
            RowLoops.ShortRows2(block.Window, block.Start, block.End, axis.Extent, TwoSteps(axis), destination);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T TwoSteps<T>(in Axis<T> axis)
        where T : INumber<T> => (T.One + T.One) * axis.Step;
}
