using System;

namespace GenericGradient.Samples.Playground.Lines;

/// <summary>
/// A line with the samples that its boundaries put beyond its ends. Written out like this they are samples as all others, so that the stencil there, before samples that are
/// the same are added up, is one inside a longer line.
/// </summary>
internal sealed class ContinuedLine
{
    private ContinuedLine(int before, int after, double[] x, double[] y)
    {
        (Before, After, X, Y) = (before, after, x, y);
    }

    /// <summary>How many samples stand before the first one.</summary>
    public int Before { get; }

    /// <summary>How many samples stand after the last one.</summary>
    public int After { get; }

    /// <summary>Where all of them are.</summary>
    public double[] X { get; }

    /// <summary>All of them.</summary>
    public double[] Y { get; }

    /// <summary>Continues a line.</summary>
    /// <param name="x">Where the samples are.</param>
    /// <param name="y">The samples.</param>
    /// <param name="boundary">What stands beyond the ends.</param>
    /// <param name="reach">How many samples beyond an end are wanted.</param>
    /// <param name="period">The length of the period of coordinates; NaN where they are a step apart.</param>
    public static ContinuedLine Of(double[] x, double[] y, AxisBoundary boundary, int reach, double period)
    {
        int before = boundary.Low == BoundaryKind.OneSided ? 0 : reach;
        int after = boundary.High == BoundaryKind.OneSided ? 0 : reach;
        double[] places = new double[before + x.Length + after], samples = new double[places.Length];
        for (int p = 0; p < places.Length; p++)
        {
            int i = p - before;
            var kind = i < 0 ? boundary.Low : boundary.High;
            double constant = i < 0 ? boundary.LowValue : boundary.HighValue;
            places[p] = Place(x, i, kind, period);
            samples[p] = i >= 0 && i < y.Length ? y[i] : kind == BoundaryKind.Constant ? constant : y[Standing(kind, i, y.Length)];
        }

        return new(before, after, places, samples);
    }

    /// <summary>The index of the sample that stands at an index beyond the ends: the table in docs/numerics.md, in words of indices.</summary>
    private static int Standing(BoundaryKind kind, int i, int n) => kind switch
    {
        BoundaryKind.Periodic => Modulo(i, n),
        BoundaryKind.Reflect when n == 1 => 0,
        BoundaryKind.Reflect => n - 1 - Math.Abs(n - 1 - Modulo(i, (2 * n) - 2)),
        BoundaryKind.Symmetric => Modulo(i, 2 * n) is var there && there < n ? there : (2 * n) - 1 - there,
        _ => Math.Clamp(i, 0, n - 1),
    };

    private static double Place(double[] x, int i, BoundaryKind kind, double period)
    {
        int n = x.Length;
        if (i >= 0 && i < n)
        {
            return x[i];
        }

        double way = x[^1] - x[0];
        if (kind == BoundaryKind.Reflect && n > 1)
        {
            int there = Modulo(i, (2 * n) - 2);
            return (there < n ? x[there] : (2 * x[^1]) - x[(2 * n) - 2 - there]) + (2 * way * Math.Floor(i / ((2.0 * n) - 2)));
        }

        // Coordinates go around by the period; what is a step apart goes on by steps.
        return kind == BoundaryKind.Periodic && !double.IsNaN(period)
            ? x[Modulo(i, n)] + (Math.CopySign(period, way) * Math.Floor((double)i / n))
            : i < 0 ? x[0] + (i * way / Math.Max(n - 1, 1)) : x[^1] + ((i - n + 1) * way / Math.Max(n - 1, 1));
    }

    private static int Modulo(int i, int n) => ((i % n) + n) % n;
}
