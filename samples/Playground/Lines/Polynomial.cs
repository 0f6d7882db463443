using System;

namespace GenericGradient.Samples.Playground.Lines;

/// <summary>The polynomial through some samples, to be drawn.</summary>
internal static class Polynomial
{
    /// <summary>Its value at a place, by Neville's scheme: pairs of neighbouring polynomials are joined until one is left.</summary>
    public static double At(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double place)
    {
        Span<double> values = stackalloc double[y.Length];
        y.CopyTo(values);
        for (int width = 1; width < y.Length; width++)
        {
            for (int k = 0; k < y.Length - width; k++)
            {
                values[k] = (((place - x[k + width]) * values[k]) + ((x[k] - place) * values[k + 1])) / (x[k] - x[k + width]);
            }
        }

        return values[0];
    }
}
