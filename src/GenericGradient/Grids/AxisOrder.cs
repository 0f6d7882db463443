using System;

namespace GenericGradient.Grids;

/// <summary>The order in which the axes of a grid become loops: the farthest strides outermost, as memory likes it best.</summary>
internal static class AxisOrder
{
    /// <summary>Sorts axes by a stride of each, and where that is the same by another.</summary>
    /// <param name="strides">The strides that count first.</param>
    /// <param name="others">Those that count where the first are the same.</param>
    /// <param name="order">Gets the axes, the outermost loop first.</param>
    public static void Sort(ReadOnlySpan<nint> strides, ReadOnlySpan<nint> others, Span<int> order)
    {
        for (int axis = 0; axis < order.Length; axis++)
        {
            int place = axis;
            for (; place > 0 && IsCloser(order[place - 1], axis, strides, others); place--)
            {
                order[place] = order[place - 1];
            }

            order[place] = axis;
        }
    }

    /// <summary>Brings one value for each axis into the order.</summary>
    public static void Apply(ReadOnlySpan<int> order, ReadOnlySpan<nint> values, Span<nint> ordered)
    {
        for (int place = 0; place < order.Length; place++)
        {
            ordered[place] = values[order[place]];
        }
    }

    private static bool IsCloser(int axis, int than, ReadOnlySpan<nint> strides, ReadOnlySpan<nint> others) =>
        strides[axis] < strides[than] || (strides[axis] == strides[than] && others[axis] < others[than]);
}
