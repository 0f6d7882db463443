using System;
using System.Numerics;
using GenericGradient.Generated;
using GenericGradient.Stencils;

namespace GenericGradient.Engine;

/// <summary>
/// A line whose weights are made on the way from the steps in <see cref="Axis{T}.Left"/>, one less than samples: those of
/// <see cref="ByCoordinates"/> for three neighbours at -hl, 0 and hr.
/// </summary>
internal readonly struct BySteps : IAxisForm
{
    /// <inheritdoc/>
    public static bool HasFactors => true;

    /// <inheritdoc/>
    public static bool HasSingleEnds => true;

    /// <inheritdoc/>
    public static bool HasStreams => false;

    /// <inheritdoc/>
    public static int Before<T>(in Axis<T> axis)
        where T : INumber<T> => 1;

    /// <inheritdoc/>
    public static int After<T>(in Axis<T> axis)
        where T : INumber<T> => 1;

    /// <inheritdoc/>
    public static void Interior<T>(
        in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int index, Span<T> destination, Storage storage)
        where T : INumber<T> => throw new NotSupportedException("Only a line makes its weights on the way.");

    /// <inheritdoc/>
    public static void InteriorOfLine<T>(
        in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int q, Span<T> destination, Storage storage)
        where T : INumber<T>
    {
        using var blocks = new StepBlocks<T>(destination.Length);
        for (int from = 0, count; from < destination.Length; from += count)
        {
            count = Math.Min(blocks.Length, destination.Length - from);
            RowLoops.WeightedByCoordinates(
                window.Slice(p + from - 1, count),
                window.Slice(p + from, count),
                window.Slice(p + from + 1, count),
                blocks.Negated(axis.Left.Slice(q + from - 1, count)),
                blocks.Zeros[..count],
                axis.Left.Slice(q + from, count),
                destination.Slice(from, count),
                Storage.Cached);
        }
    }

    /// <inheritdoc/>
    public static Axis<T> Repeat<T>(scoped in Axis<T> axis, int index, int indices, Span<T> memory, out int origin)
        where T : INumber<T> => throw new NotSupportedException("Only a line makes its weights on the way.");

    /// <inheritdoc/>
    public static void End<T>(in Axis<T> axis, ReadOnlySpan<T> window, int p, int end, Span<T> destination)
        where T : INumber<T> => destination[0] = End(axis, axis.Stride, window, p, end);

    /// <inheritdoc/>
    public static T End<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int end)
        where T : INumber<T>
    {
        var edgeOrder = (EdgeOrder)axis.EdgeOrder;
        var (left, right) = end == 0 ? StepWeights.First(axis.Left, edgeOrder) : StepWeights.Last(axis.Left, edgeOrder);
        return ByWeights.End(axis, stride, window, p, end, left, right);
    }

    /// <inheritdoc/>
    public static void MendRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T> => throw new NotSupportedException("Each end has one sample with a formula of its own.");

    /// <inheritdoc/>
    public static bool TryShortRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T> => false;
}
