using System;
using System.Linq;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Stencils;

/// <summary>A finite-difference formula for the first derivative: which neighbours, and how much of each.</summary>
/// <param name="Side">Where the neighbours lie.</param>
/// <param name="Accuracy">The order of the truncation error: the error shrinks as step to this power.</param>
/// <param name="Offsets">The neighbours, in steps from the sample, ascending.</param>
/// <param name="Weights">The exact weight of each, for a step of 1.</param>
internal sealed record Stencil(Side Side, int Accuracy, EquatableArray<int> Offsets, EquatableArray<Rational> Weights)
{
    /// <summary>The narrowest stencil of the first derivative on <paramref name="side"/> with that accuracy.</summary>
    public static Stencil FirstDerivative(Side side, int accuracy)
    {
        if (accuracy < 1 || (side == Side.Central && accuracy % 2 != 0))
        {
            throw new ArgumentOutOfRangeException(nameof(accuracy));
        }

        int first = side switch { Side.Forward => 0, Side.Central => -accuracy / 2, _ => -accuracy };
        int[] offsets = Enumerable.Range(first, accuracy + 1).ToArray();
        return new Stencil(side, accuracy, new(offsets), new(FornbergWeights.Compute(derivative: 1, offsets)));
    }
}
