using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using GenericGradient.Operators.Tests.Exact;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>A formula of n samples is exact for polynomials of degree n - 1, in every element type; on any coordinates it has one set of weights.</summary>
public sealed class ExactnessTests
{
    public static TheoryData<string> Steps => [.. Scheme.DeclaredBy(typeof(StepKernels)).Select(scheme => scheme.Name)];

    public static TheoryData<string> Coordinates => [.. Scheme.DeclaredBy(typeof(CoordinateKernels)).Select(scheme => scheme.Name)];

    /// <summary>Whole samples and steps of 1: every sum of products is a whole number, and the quotient too.</summary>
    [Theory]
    [MemberData(nameof(Steps))]
    public void Polynomials_are_exact(string name)
    {
        var scheme = Scheme.Of(typeof(StepKernels), name);
        Check<Fraction>(scheme, 15);
        Check<decimal>(scheme, 15);
        if (scheme.FitsSingle)
        {
            Check<double>(scheme, 15);
        }

        if (scheme.Accuracy <= 4 && (scheme.Derivative <= 2 || scheme.Accuracy <= 2))
        {
            Check<float>(scheme, 11);
        }

        if (scheme.Accuracy <= 2 && scheme.Derivative <= 2)
        {
            Check<Half>(scheme, 7);
        }
    }

    /// <summary>What the kernel makes of impulses on uneven coordinates, which even turn back, in fractions.</summary>
    [Theory]
    [MemberData(nameof(Coordinates))]
    public void Weights_on_coordinates_are_the_only_ones(string name)
    {
        const int Extent = 23;
        var scheme = Scheme.Of(typeof(CoordinateKernels), name);
        var random = new Random(1988);
        Fraction[][] x =
        [
            [.. Enumerable.Range(0, Extent).Select(i => (7 * i) + (Fraction)random.Next(-3, 4)).Select(whole => whole / 5)],
            [.. Enumerable.Range(0, Extent).Select(i => new Fraction((97 * i * i % 191) - 40, 3))],
        ];
        var f = new Fraction[Extent * Extent];
        for (int i = 0; i < Extent; i++)
        {
            f[(i * Extent) + i] = 1;
        }

        Fraction[][] along = [new Fraction[f.Length], new Fraction[f.Length]];
        scheme.ByCoordinates<Fraction>()(f, Extent, Extent, x[0], x[1], along[0], along[1]);

        for (int axis = 0; axis < 2; axis++)
        {
            for (int i = 0; i < Extent; i++)
            {
                var (first, last) = scheme.OneSided(i, Extent);
                Fraction[] window = [.. Enumerable.Range(first, last - first + 1).Select(offset => x[axis][i + offset] - x[axis][i])];
                var weights = Vandermonde.Weights(scheme.Derivative, window);
                for (int s = 0; s < Extent; s++)
                {
                    Fraction expected = s - i >= first && s - i <= last ? weights[s - i - first] : 0;
                    Fraction actual = axis == 0 ? along[0][(i * Extent) + s] : along[1][(s * Extent) + i];
                    if (expected != actual)
                    {
                        Assert.Fail($"{scheme.Name}, axis {axis}, index {i}, sample {s}: {actual}, not {expected}");
                    }
                }
            }
        }
    }

    /// <summary>Rounding on coordinates, by the same kernel in fractions, whose weights are proved above.</summary>
    [Theory]
    [MemberData(nameof(Coordinates))]
    public void Rounding_on_coordinates_is_small(string name)
    {
        var scheme = Scheme.Of(typeof(CoordinateKernels), name);
        CheckRounding<double>(scheme, Math.Pow(2, -52));
        CheckRounding<float>(scheme, Math.Pow(2, -23));
    }

    private static void Check<T>(Scheme scheme, int extent)
        where T : INumber<T>
    {
        int centre = extent / 2;
        for (int degree = 0; degree < scheme.EdgeCount; degree++)
        {
            // x^degree - x + 3 along each axis; the other axis has the same added.
            long[] line = [.. Enumerable.Range(-centre, extent).Select(x => Power(x, degree) - x + 3)];
            T[] f = [.. from row in line from column in line select T.CreateChecked(row + column)];
            T[][] along = [new T[f.Length], new T[f.Length]];

            scheme.ByStep<T>()(f, extent, extent, T.One, T.One, along[0], along[1]);

            for (int p = 0; p < f.Length; p++)
            {
                var (row, column) = Math.DivRem(p, extent);
                Expect(along[0][p], row, degree, "rows");
                Expect(along[1][p], column, degree, "columns");
            }
        }

        void Expect(T actual, int index, int degree, string axis)
        {
            int x = index - centre;
            long expected = degree < scheme.Derivative ? 0 : Enumerable.Range(0, scheme.Derivative).Aggregate(
                Power(x, degree - scheme.Derivative), (product, k) => product * (degree - k));
            expected -= scheme.Derivative == 1 ? 1 : 0;
            if (actual != T.CreateChecked(expected))
            {
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{scheme.Name}, {typeof(T).Name}, degree {degree}, {axis}, index {index}: {actual}, not {expected}"));
            }
        }
    }

    private static long Power(int x, int exponent) => (long)BigInteger.Pow(x, exponent);

    private static void CheckRounding<T>(Scheme scheme, double epsilon)
        where T : INumber<T>
    {
        const int Extent = 29;
        var random = new Random(7);
        T[] x = [.. Enumerable.Range(0, Extent).Select(i => T.CreateChecked(i + (0.7 * random.NextDouble())))];
        T[] f = [.. Enumerable.Range(0, Extent * Extent).Select(_ => T.CreateChecked(random.NextDouble() - 0.5))];
        T[][] along = [new T[f.Length], new T[f.Length]];
        scheme.ByCoordinates<T>()(f, Extent, Extent, x, x, along[0], along[1]);

        Fraction[] exactX = [.. x.Select(Of)];
        Fraction[] exactF = [.. f.Select(Of)];
        Fraction[] column = [.. Enumerable.Range(0, Extent).Select(i => exactF[i * Extent])];
        for (int i = 0; i < Extent; i++)
        {
            var (first, last) = scheme.OneSided(i, Extent);
            var weights = Vandermonde.Weights(
                scheme.Derivative, [.. Enumerable.Range(first, last - first + 1).Select(offset => exactX[i + offset] - exactX[i])]);
            Expect(exactF[..Extent], along[1][i], "columns");
            Expect(column, along[0][i * Extent], "rows");

            void Expect(Fraction[] line, T actual, string axis)
            {
                var terms = weights.Select((weight, k) => weight * (line[i + first + k] - line[i])).ToArray();
                var exact = terms.Aggregate((a, b) => a + b);
                double size = terms.Sum(term => Math.Abs(term.ToDouble()));

                // Each weight is a product of quotients, a few roundings for each sample of the window.
                double bound = 4 * weights.Length * epsilon * size;
                double error = Math.Abs((Of(actual) - exact).ToDouble());
                if (!(error <= bound))
                {
                    Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{scheme.Name}, {typeof(T).Name}, {axis}, index {i}: off by {error / epsilon / size} units"));
                }
            }
        }

        static Fraction Of(T value) => Fraction.Of(double.CreateChecked(value));
    }
}
