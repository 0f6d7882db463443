using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient;

namespace Consumer;

/// <summary>Series of one variable, as someone writes them who has read the README.</summary>
internal static class Series
{
    /// <summary>A sensor is read twice a second into a list.</summary>
    public static IEnumerable<double> OfList()
    {
        var readings = new List<double>();
        foreach (string line in "1.5 2 3.5 6".Split(' '))
        {
            readings.Add(double.Parse(line, CultureInfo.InvariantCulture));
        }

        return Gradient.Compute(CollectionsMarshal.AsSpan(readings), 0.5);
    }

    /// <summary>A tank is gauged when somebody comes by.</summary>
    public static IEnumerable<double> OfTimes()
    {
        DateTime[] visits = [new(2026, 3, 1, 8, 0, 0), new(2026, 3, 1, 9, 0, 0), new(2026, 3, 1, 12, 0, 0), new(2026, 3, 1, 14, 0, 0)];
        double[] litres = [100, 102, 120, 140];
        return Gradient.Compute(litres, Spacing.Coordinates<double>(visits, per: TimeSpan.FromHours(1)));
    }

    /// <summary>A pipe is bored at uneven places.</summary>
    public static IEnumerable<double> OfPlaces()
    {
        double[] metres = [0, 1, 3, 4.5];
        double[] squares = Array.ConvertAll(metres, x => x * x);
        return Gradient.Compute(squares, Spacing.Coordinates(metres), EdgeOrder.Second);
    }

    /// <summary>Prices are decimal.</summary>
    public static IEnumerable<decimal> OfPrices()
    {
        decimal[] closes = [100.10m, 100.30m, 100.20m, 101.00m];
        return Gradient.Compute(closes, 0.5m);
    }

    /// <summary>A model keeps its numbers in halves.</summary>
    public static IEnumerable<Half> OfHalves()
    {
        Half[] weights = [(Half)1, (Half)1.5, (Half)3, (Half)4];
        return Gradient.Compute(weights, (Half)0.25);
    }

    /// <summary>Visitors are counted by the day.</summary>
    public static IEnumerable<double> OfCounts()
    {
        int[] visitors = [120, 150, 90, 91];
        return Gradient.Compute<int, double>(visitors);
    }

    /// <summary>Many runs of one experiment: as rows of their own, and as one array.</summary>
    public static IEnumerable<double> OfBatch()
    {
        double[][] runs = [[0, 1, 4], [9, 4, 1]];
        double[][] each = runs.Select(run => Gradient.Compute(run, 0.5)).ToArray();

        double[,] table = { { 0, 1, 4 }, { 9, 4, 1 } };
        double[,] all = Gradient.AlongAxis(table, axis: 1, 0.5);
        return each.SelectMany(run => run).Concat(all.Cast<double>());
    }

    /// <summary>A signal of complex samples.</summary>
    public static IEnumerable<double> OfSignal()
    {
        Complex[] signal = [new(0, 0), new(1, 1), new(2, 4), new(3, 9)];
        Complex[] change = ComplexGradient.Compute(signal, 0.1);
        return change.SelectMany(value => new[] { value.Real, value.Imaginary });
    }
}
