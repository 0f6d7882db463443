using System;
using System.Collections.Generic;

namespace GenericGradient.Stencils;

/// <summary>
/// Weights of finite-difference formulas on any grid, by the recursion of B. Fornberg, "Generation of finite difference
/// formulas on arbitrarily spaced grids", Mathematics of Computation 51 (1988), 699-706, in exact arithmetic.
/// </summary>
internal static class FornbergWeights
{
    /// <summary>The weights that turn samples at <paramref name="offsets"/> into a derivative at offset 0, for a step of 1.</summary>
    /// <param name="derivative">Which derivative: 0 (interpolation), 1, 2, ...</param>
    /// <param name="offsets">Where the samples are, in steps; all different, and more of them than <paramref name="derivative"/>.</param>
    public static Rational[] Compute(int derivative, IReadOnlyList<int> offsets)
    {
        if (derivative < 0 || offsets.Count <= derivative)
        {
            throw new ArgumentOutOfRangeException(nameof(derivative), "A derivative needs more samples than its order.");
        }

        // weights[k, m] is the weight of sample k in derivative m, from the samples seen so far.
        var weights = new Rational[offsets.Count, derivative + 1];
        weights[0, 0] = 1;
        Rational productBefore = 1;
        for (int last = 1; last < offsets.Count; last++)
        {
            Rational product = 1;
            int highest = Math.Min(last, derivative);
            for (int k = 0; k < last; k++)
            {
                Rational distance = offsets[last] - offsets[k];
                product *= distance;
                if (k == last - 1)
                {
                    for (int m = highest; m >= 0; m--)
                    {
                        var carried = m > 0 ? m * weights[k, m - 1] : 0;
                        weights[last, m] = productBefore / product * (carried - (offsets[k] * weights[k, m]));
                    }
                }

                for (int m = highest; m >= 0; m--)
                {
                    var carried = m > 0 ? m * weights[k, m - 1] : 0;
                    weights[k, m] = ((offsets[last] * weights[k, m]) - carried) / distance;
                }
            }

            productBefore = product;
        }

        var result = new Rational[offsets.Count];
        for (int k = 0; k < result.Length; k++)
        {
            result[k] = weights[k, derivative];
        }

        return result;
    }
}
