using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using GenericGradient.Operators.Tests.Exact;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>
/// The error shrinks as the step to the power that is promised, inside and at each index near an end: the slope of its logarithm over
/// halved steps. Measured in decimal, whose 28 digits show an error of order 8 where its first term rules; in double it drowns in
/// rounding before. What double can show is measured in double too.
/// </summary>
public sealed class ConvergenceTests
{
    private const double Tolerance = 0.1;
    private const int Sizes = 3;
    private const decimal Place = 0.25m;

    /// <summary>How many samples: two windows and more.</summary>
    private const int Piece = 21;

    public static TheoryData<string> Steps => [.. Scheme.DeclaredBy(typeof(StepKernels)).Where(CanBeMeasured).Select(scheme => scheme.Name)];

    public static TheoryData<string> ForDoubles =>
    [
        .. Scheme.DeclaredBy(typeof(StepKernels)).Where(scheme => scheme is { Side: StencilSide.Central, Derivative: <= 2 }).Select(scheme => scheme.Name),
    ];

    public static TheoryData<string> Coordinates => [.. Scheme.DeclaredBy(typeof(CoordinateKernels)).Where(CanBeMeasured).Select(scheme => scheme.Name)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Slopes_by_steps(string name)
    {
        var scheme = Scheme.Of(typeof(StepKernels), name);

        Check(scheme, (h, anchor) => Errors<decimal>(scheme, h, i => (i - anchor) * h, isStep: true));
    }

    /// <summary>A smooth map of an even grid, t + t^2 / 20, so that neighbouring steps differ.</summary>
    [Theory]
    [MemberData(nameof(Coordinates))]
    public void Slopes_on_coordinates(string name)
    {
        var scheme = Scheme.Of(typeof(CoordinateKernels), name);

        Check(scheme, (h, anchor) => Errors<decimal>(scheme, h, i => Map((i - anchor) * h), isStep: false));
        static decimal Map(decimal t) => t + (t * t / 20);
    }

    /// <summary>Inside, the next term of the error is smaller by a square of the step: steps can be large, and rounding stays away.</summary>
    [Theory]
    [MemberData(nameof(ForDoubles))]
    public void Slopes_of_doubles(string name)
    {
        var scheme = Scheme.Of(typeof(StepKernels), name);
        decimal largest = scheme.Accuracy switch { 2 => 1 / 64m, 4 => 1 / 8m, 6 => 1 / 4m, _ => 1 / 2m };

        double slope = Slope(largest, h => Errors<double>(scheme, h, i => (i - (Piece / 2)) * h, isStep: true)[Piece / 2]);

        Assert.InRange(slope, scheme.Accuracy - Tolerance, scheme.Accuracy + Tolerance);
    }

    /// <summary>Divided by the third or the fourth power of a step, errors of order 6 and 8 drown in 28 digits too; their weights are exact by <see cref="WeightTests"/>.</summary>
    private static bool CanBeMeasured(Scheme scheme) => scheme.Derivative <= 2 || scheme.Accuracy <= 4;

    /// <summary>Each place is looked at where it stays the same place while the step shrinks: the anchor is that index.</summary>
    private static void Check(Scheme scheme, Func<decimal, int, double[]> errors)
    {
        var (first, last) = scheme.Interior();
        decimal largest = 1 / (scheme.Accuracy switch { 8 => 48m, 6 => 128m, 4 => 256m, _ => 1024m });
        for (int index = 0; index < Piece; index++)
        {
            int fromEnd = Piece - 1 - index;
            bool isInside = index >= -first && fromEnd >= last;
            if (isInside && index != Piece / 2 && index != -first && fromEnd != last)
            {
                continue;
            }

            // An even derivative in the middle of its samples gains an order.
            bool isSymmetric = scheme.Derivative % 2 == 0 && scheme.EdgeCount - 1 == 2 * Math.Min(index, fromEnd);
            int expected = isInside ? scheme.Accuracy : scheme.EdgeAccuracy + (isSymmetric ? 1 : 0);
            double slope = Slope(largest, h => errors(h, index)[index]);
            Assert.True(
                Math.Abs(slope - expected) <= Tolerance,
                string.Create(CultureInfo.InvariantCulture, $"{scheme.Name}, index {index} of {Piece}: slope {slope}, not {expected}"));
        }
    }

    /// <summary>The slope of an error, fitted over halved steps.</summary>
    private static double Slope(decimal largest, Func<decimal, double> error)
    {
        var points = Enumerable.Range(0, Sizes)
            .Select(k => largest / (1 << k))
            .Select(h => (X: Math.Log2((double)h), Y: Math.Log2(error(h)))).ToArray();
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }

    /// <summary>The errors of both axes on the sum of a smooth function of each: the sum is one more place where an axis could show in the other.</summary>
    private static double[] Errors<T>(Scheme scheme, decimal h, Func<int, decimal> at, bool isStep)
        where T : INumber<T>
    {
        int n = Piece;
        decimal[] x = [.. Enumerable.Range(0, n).Select(i => Place + at(i))];
        decimal[] f = [.. x.Select(SmoothFunction.Value)];
        T[] samples = [.. from row in f from column in f select T.CreateChecked(row + column)];
        T[] alongRows = new T[n * n];
        T[] alongColumns = new T[n * n];
        if (isStep)
        {
            var step = T.CreateChecked(h);
            scheme.ByStep<T>()(samples, n, n, step, step, alongRows, alongColumns);
        }
        else
        {
            T[] coordinates = [.. x.Select(T.CreateChecked)];
            scheme.ByCoordinates<T>()(samples, n, n, coordinates, coordinates, alongRows, alongColumns);
        }

        return [.. x.Select((position, i) => Math.Max(Error(alongRows[i * n], position), Error(alongColumns[i], position)))];

        double Error(T value, decimal position) =>
            (double)Math.Abs(decimal.CreateChecked(value) - SmoothFunction.Value(position));
    }
}
