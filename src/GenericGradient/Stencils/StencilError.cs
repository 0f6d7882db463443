using System;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Stencils;

/// <summary>What a stencil gives beside its derivative, by Taylor's theorem: its leading error, and the noise that it passes on.</summary>
/// <param name="Derivative">Which derivative it gives.</param>
/// <param name="Order">The power of the step with which the leading error shrinks.</param>
/// <param name="Constant">The factor of the leading error.</param>
/// <param name="NoiseGain">The root of the sum of the squares of its weights.</param>
internal readonly record struct StencilError(int Derivative, int Order, double Constant, double NoiseGain)
{
    /// <summary>A moment this small beside the sum of its terms is 0 but for rounding.</summary>
    private const double Nothing = 1e-9;

    /// <summary>Of a stencil.</summary>
    /// <param name="places">Where its samples are, counted from the one that it serves.</param>
    /// <param name="weights">The weight of each.</param>
    /// <param name="derivative">Which derivative it gives.</param>
    /// <remarks>Where a number is not finite as <c>double</c>, or its type does not convert to it, nothing is known: NaN.</remarks>
    public static StencilError Of<T>(ReadOnlySpan<double> places, ReadOnlySpan<T> weights, int derivative)
        where T : INumber<T>
    {
        double[] w = [.. weights.ToArray().Select(Double)];
        if (w.Concat(places.ToArray()).Any(number => !double.IsFinite(number)))
        {
            return new(derivative, 0, double.NaN, double.NaN);
        }

        double size = 0, widest = places.ToArray().Max(Math.Abs);
        foreach (double weight in w)
        {
            size = Math.Max(size, Math.Abs(weight));
        }

        // Scaled by the widest place and the largest weight, so that no power leaves the range.
        double noise = size * Math.Sqrt(w.Sum(weight => weight / size * (weight / size)));
        for (int power = derivative + 1; ; power++)
        {
            double moment = 0, terms = 0;
            for (int k = 0; k < w.Length; k++)
            {
                double term = w[k] / size * Math.Pow(places[k] / widest, power);
                moment += term;
                terms += Math.Abs(term);
            }

            if (Math.Abs(moment) > Nothing * terms || power > derivative + w.Length + 1)
            {
                double factorial = Enumerable.Range(1, power).Aggregate(1.0, (product, factor) => product * factor);
                return new(derivative, power - derivative, moment * size * Math.Pow(widest, power) / factorial, noise);
            }
        }
    }

    /// <summary>The same for samples that are read more than once: the noise is that of their sums.</summary>
    public StencilError WithNoiseOf<T>(T[] weights)
        where T : INumber<T> => this with { NoiseGain = Math.Sqrt(weights.Sum(weight => Double(weight) * Double(weight))) };

    /// <summary>A number as <c>double</c>; NaN where its type does not convert to it.</summary>
    public static double Double<T>(T number)
        where T : INumber<T>
    {
        try
        {
            return double.CreateSaturating(number);
        }
        catch (NotSupportedException)
        {
            return double.NaN;
        }
    }
}
