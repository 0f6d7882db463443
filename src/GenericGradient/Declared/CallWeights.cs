using System;
using System.Numerics;
using GenericGradient.Checks;
using GenericGradient.Refusals;
using GenericGradient.Schemes;
using GenericGradient.Stencils;

namespace GenericGradient.Declared;

/// <summary>The weights of coordinates that were checked, in memory of the call.</summary>
internal static class CallWeights
{
    /// <summary>How many values the weights of an axis take, with room for a copy of the coordinates.</summary>
    public static int Room<T>(PreparedAxis<T> axis, int extent, string parameter)
        where T : INumber<T>
    {
        long room = (((long)axis.Weights + (axis.IsPlain ? 0 : 1)) * extent) + (2 * axis.Margin);
        return room <= Array.MaxLength ? (int)room : throw Refusal.DeclaredRoom(parameter);
    }

    /// <summary>Fills them.</summary>
    /// <param name="prepared">The axis.</param>
    /// <param name="axis">Its number.</param>
    /// <param name="x">The coordinates.</param>
    /// <param name="memory">What the call has.</param>
    /// <param name="start">Where the room of the axis begins.</param>
    /// <param name="parameter">The name of the argument.</param>
    public static void Fill<T>(PreparedAxis<T> prepared, int axis, ReadOnlySpan<T> x, T[] memory, int start, string parameter)
        where T : INumber<T>
    {
        if (prepared.IsPlain)
        {
            RequireRange(axis, x, parameter);
            CoordinateWeights.Prepare(x, prepared.EdgeOrder, memory.AsSpan(start, x.Length), memory.AsSpan(start + x.Length, x.Length));
            return;
        }

        // They are taken from memory, not from spans.
        int copy = start + (2 * prepared.Margin) + (prepared.Weights * x.Length);
        x.CopyTo(memory.AsSpan(copy));
        var spacing = new Spacing<T>(SpacingKind.Coordinates, default, memory.AsMemory(copy, x.Length));
        var weights = memory.AsSpan(start + prepared.Margin);
        for (int index = 0; index < x.Length; index++)
        {
            try
            {
                var of = NeighbourWeights.At(axis, index, spacing, prepared.Table.Windows, out int neighbours);
                for (int run = 0; run < neighbours; run++)
                {
                    weights[(run * x.Length) + index] = of[run];
                }
            }
            catch (ArgumentException thrown)
            {
                throw Refusal.DeclaredWeights<T>(axis, index, parameter, thrown.InnerException);
            }
        }
    }

    private static void RequireRange<T>(int axis, ReadOnlySpan<T> x, string parameter)
        where T : INumber<T>
    {
        if (OrdinarySteps.Are(x))
        {
            return;
        }

        for (int i = 1; i < x.Length - 1; i++)
        {
            RequireRange(axis, i, x[i] - x[i - 1], x[i + 1] - x[i], parameter);
        }

        RequireRange(axis, 1, x[1] - x[0], parameter);
        RequireRange(axis, x.Length - 1, x[^1] - x[^2], parameter);
    }

    private static void RequireRange<T>(int axis, int index, T step, string parameter)
        where T : INumber<T>
    {
        if (!T.IsFinite(step))
        {
            throw Refusal.DeclaredWeights<T>(axis, index, parameter, inner: null);
        }
    }

    /// <summary>The weights of three neighbours are finite, and no product in them overflows or loses digits near 0.</summary>
    private static void RequireRange<T>(int axis, int index, T left, T right, string parameter)
        where T : INumber<T>
    {
        Exception? error = null;
        try
        {
            T both = left + right;
            T leftProduct = left * both;
            T rightProduct = right * both;
            if (T.IsNormal(leftProduct) && T.IsNormal(rightProduct)
                && T.IsFinite((left + both) / leftProduct) && T.IsFinite(right / leftProduct)
                && T.IsFinite((right + both) / rightProduct) && T.IsFinite(left / rightProduct))
            {
                return;
            }
        }
        catch (Exception thrown) when (thrown is OverflowException or DivideByZeroException)
        {
            error = thrown;
        }

        throw Refusal.DeclaredWeights<T>(axis, index, parameter, error);
    }
}
