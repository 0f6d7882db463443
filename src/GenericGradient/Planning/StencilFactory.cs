using System.Numerics;

namespace GenericGradient.Planning;

/// <summary>The formulas of the kernels, multiplied out into one weight for each sample.</summary>
internal static class StencilFactory
{
    /// <summary>The stencil at an index of an axis by steps.</summary>
    public static Stencil<T> ByStep<T>(int axis, int index, int extent, EdgeOrder edgeOrder, T step)
        where T : INumber<T>
    {
        var side = Side(index, extent);
        T half = T.One / (T.CreateChecked(2) * step);
        if (side == StencilSide.Central)
        {
            return new(axis, index, side, [-1, 1], [-half, half]);
        }

        if (edgeOrder == EdgeOrder.First)
        {
            T whole = T.One / step;
            return side == StencilSide.Forward
                ? new(axis, index, side, [0, 1], [-whole, whole])
                : new(axis, index, side, [-1, 0], [-whole, whole]);
        }

        T three = T.CreateChecked(3) * half, four = T.CreateChecked(4) * half;
        return side == StencilSide.Forward
            ? new(axis, index, side, [0, 1, 2], [-three, four, -half])
            : new(axis, index, side, [-2, -1, 0], [half, -four, three]);
    }

    /// <summary>The stencil at an index of an axis by coordinates.</summary>
    public static Stencil<T> ByWeights<T>(int axis, int index, int extent, EdgeOrder edgeOrder, T left, T right)
        where T : INumber<T>
    {
        var side = Side(index, extent);
        if (side != StencilSide.Central && edgeOrder == EdgeOrder.First)
        {
            T whole = T.One / left; // at such an edge the left weight is the step
            return side == StencilSide.Forward
                ? new(axis, index, side, [0, 1], [-whole, whole])
                : new(axis, index, side, [-1, 0], [-whole, whole]);
        }

        int middle = side switch { StencilSide.Forward => 1, StencilSide.Central => 0, _ => -1 };
        return new(axis, index, side, [middle - 1, middle, middle + 1], [-left, left - right, right]);
    }

    private static StencilSide Side(int index, int extent) =>
        index == 0 ? StencilSide.Forward : index == extent - 1 ? StencilSide.Backward : StencilSide.Central;
}
