using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Stencils;

/// <summary>A finite-difference formula for a derivative: which neighbours, and how much of each.</summary>
/// <param name="Derivative">Which derivative: 1, 2, ...</param>
/// <param name="Side">Where most of the neighbours lie.</param>
/// <param name="Accuracy">The order of the truncation error: the error shrinks as step to this power.</param>
/// <param name="Offsets">The neighbours, in steps from the sample, ascending.</param>
/// <param name="Weights">The exact weight of each, for a step of 1.</param>
internal sealed record Stencil(
    int Derivative, Side Side, int Accuracy, EquatableArray<int> Offsets, EquatableArray<Rational> Weights)
{
    /// <summary>The narrowest stencil of the first derivative on <paramref name="side"/> with that accuracy.</summary>
    public static Stencil FirstDerivative(Side side, int accuracy)
    {
        if (accuracy < 1 || (side == Side.Central && accuracy % 2 != 0))
        {
            throw new ArgumentOutOfRangeException(nameof(accuracy));
        }

        int first = side switch { Side.Forward => 0, Side.Central => -accuracy / 2, _ => -accuracy };
        return Over(new Window(first, first + accuracy), derivative: 1);
    }

    /// <summary>The stencils that were made; there are few, and each takes exact arithmetic.</summary>
    private static readonly ConcurrentDictionary<(Window Window, int Derivative), Stencil> Made = new();

    /// <summary>The most accurate stencil within a window. Samples at its ends that it does not need are left out.</summary>
    public static Stencil Over(Window window, int derivative) =>
        Made.GetOrAdd((window, derivative), static key => Make(key.Window, key.Derivative));

    private static Stencil Make(Window window, int derivative)
    {
        int[] offsets = Enumerable.Range(window.First, window.Count).ToArray();
        var weights = FornbergWeights.Compute(derivative, offsets);
        int from = Array.FindIndex(weights, weight => !weight.IsZero);
        int count = Array.FindLastIndex(weights, weight => !weight.IsZero) - from + 1;
        offsets = offsets.Skip(from).Take(count).ToArray();
        weights = weights.Skip(from).Take(count).ToArray();

        int balance = offsets[0] + offsets[count - 1];
        var side = balance == 0 ? Side.Central : balance > 0 ? Side.Forward : Side.Backward;
        return new Stencil(derivative, side, AccuracyOf(derivative, offsets, weights), new(offsets), new(weights));
    }

    /// <summary>The first power of the step in the error: from the first power of the offset whose weighted sum is not what it should be.</summary>
    private static int AccuracyOf(int derivative, int[] offsets, Rational[] weights)
    {
        int accuracy = 1;
        while (Moment(derivative + accuracy).IsZero)
        {
            accuracy++;
        }

        return accuracy;

        Rational Moment(int power) => offsets
            .Select((offset, k) => weights[k] * new Rational(BigInteger.Pow(offset, power), BigInteger.One))
            .Aggregate((Rational)0, (sum, term) => sum - (-term));
    }
}
