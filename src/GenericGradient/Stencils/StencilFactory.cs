using System.Numerics;

namespace GenericGradient.Stencils;

/// <summary>The formulas of the kernels with their weights: the same numbers, so that a stencil is what is computed.</summary>
internal static class StencilFactory
{
    /// <summary>The stencil at an index of an axis.</summary>
    public static Stencil<T> At<T>(int axis, int index, nint extent, in Spacing<T> spacing, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        var side = index == 0 ? StencilSide.Forward : index == extent - 1 ? StencilSide.Backward : StencilSide.Central;
        if (side != StencilSide.Central && edgeOrder == EdgeOrder.First)
        {
            int first = side == StencilSide.Forward ? 0 : -1;
            return Stencil<T>.OfDifference(axis, index, side, first, first + 1, spacing.IsUneven ? Step(spacing, index + first) : Step(spacing));
        }

        if (!spacing.IsUneven)
        {
            T twoSteps = Step(spacing) + Step(spacing);
            return side == StencilSide.Central
                ? Stencil<T>.OfDifference(axis, index, side, -1, 1, twoSteps)
                : Stencil<T>.OfEdge(axis, index, side, twoSteps);
        }

        int middle = side switch { StencilSide.Forward => 1, StencilSide.Central => 0, _ => -1 };
        T left = Step(spacing, index + middle - 1), right = Step(spacing, index + middle);
        T both = left + right;
        var (weightLeft, weightRight) = side switch
        {
            StencilSide.Forward => CoordinateWeights.AtNearEnd(left, right),
            StencilSide.Central => (right / (left * both), left / (right * both)),
            _ => Swapped(CoordinateWeights.AtNearEnd(right, left)),
        };
        return Stencil<T>.OfWeights(axis, index, side, middle, weightLeft, weightRight, left, right);
    }

    private static (T Far, T Near) Swapped<T>((T Near, T Far) weights) => (weights.Far, weights.Near);

    private static T Step<T>(in Spacing<T> spacing)
        where T : INumber<T> => spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One;

    /// <summary>The step from a sample to the next.</summary>
    private static T Step<T>(in Spacing<T> spacing, int index)
        where T : INumber<T>
    {
        if (spacing.Kind == SpacingKind.Steps)
        {
            return spacing.StepValues.Span[index];
        }

        var coordinates = spacing.CoordinateValues.Span;
        return coordinates[index + 1] - coordinates[index];
    }
}
