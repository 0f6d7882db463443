using System;
using System.Numerics;

namespace GenericGradient.Planning;

/// <summary>The formulas of the kernels, multiplied out into one weight for each sample.</summary>
internal static class StencilFactory
{
    /// <summary>The stencil at an index of an axis.</summary>
    public static Stencil<T> At<T>(int axis, int index, int extent, Spacing<T> spacing, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        var side = index == 0 ? StencilSide.Forward : index == extent - 1 ? StencilSide.Backward : StencilSide.Central;
        bool isUneven = spacing.IsUneven;
        if (side != StencilSide.Central && edgeOrder == EdgeOrder.First)
        {
            int first = side == StencilSide.Forward ? 0 : -1;
            T step = isUneven ? Difference(spacing, index + first) : Step(spacing);
            return new(axis, index, side, [first, first + 1], [-T.One / step, T.One / step]);
        }

        int middle = side switch { StencilSide.Forward => 1, StencilSide.Central => 0, _ => -1 };
        if (isUneven)
        {
            T left = Difference(spacing, index + middle - 1), right = Difference(spacing, index + middle);
            return new(axis, index, side, [middle - 1, middle, middle + 1], ByCoordinates(side, left, right));
        }

        T twoSteps = (T.One + T.One) * Step(spacing);
        T one = T.One / twoSteps, three = T.CreateChecked(3) / twoSteps, four = T.CreateChecked(4) / twoSteps;
        return side switch
        {
            StencilSide.Forward => new(axis, index, side, [0, 1, 2], [-three, four, -one]),
            StencilSide.Central => new(axis, index, side, [-1, 1], [-one, one]),
            _ => new(axis, index, side, [-2, -1, 0], [one, -four, three]),
        };
    }

    /// <summary>The derivative of the parabola through three samples, at the one that the side names.</summary>
    /// <param name="side">At the first, the middle or the last of the three.</param>
    /// <param name="left">The step from the first to the middle.</param>
    /// <param name="right">The step from the middle to the last.</param>
    private static T[] ByCoordinates<T>(StencilSide side, T left, T right)
        where T : INumber<T>
    {
        T both = left + right;
        return side switch
        {
            StencilSide.Forward => [-(left + both) / (left * both), both / (left * right), -left / (right * both)],
            StencilSide.Central => [-right / (left * both), (right - left) / (left * right), left / (right * both)],
            _ => [right / (left * both), -both / (left * right), (right + both) / (right * both)],
        };
    }

    private static T Step<T>(Spacing<T> spacing)
        where T : INumber<T> => spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One;

    /// <summary>The step from a sample to the next.</summary>
    private static T Difference<T>(Spacing<T> spacing, int index)
        where T : INumber<T>
    {
        if (spacing.Kind == SpacingKind.Steps)
        {
            return spacing.StepValues.Span[index];
        }

        ReadOnlySpan<T> coordinates = spacing.CoordinateValues.Span;
        return coordinates[index + 1] - coordinates[index];
    }
}
