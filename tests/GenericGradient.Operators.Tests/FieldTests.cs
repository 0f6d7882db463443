using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Operators.Tests.Exact;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>Identities of vector analysis, and fields whose derivatives are known.</summary>
public sealed class FieldTests
{
    /// <summary>Differences along two axes commute, so that this holds for any samples: in fractions it is exactly 0, at the ends too.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_curl_of_a_gradient_is_0(bool isPeriodic)
    {
        foreach (int[] n in new[] { new[] { 7, 6 }, [6, 5, 7] })
        {
            var f = Random(n);
            Fraction[] h = [new(1, 3), new(-2, 5), 3];

            Assert.All(FieldCalls.Curl(FieldCalls.Gradient(f, n, h, isPeriodic), n, h, isPeriodic), component => Assert.All(component, AssertZero));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_divergence_of_a_curl_is_0(bool isPeriodic)
    {
        int[] n = [6, 5, 7];
        Fraction[][] u = [Random(n, 1), Random(n, 2), Random(n, 3)];
        Fraction[] h = [new(1, 3), new(-2, 5), 3];
        var curl = FieldCalls.Curl(u, n, h, isPeriodic);

        Assert.Contains(curl[0], value => !Fraction.IsZero(value));
        Assert.All(isPeriodic ? FieldCalls.PeriodicDivergence(curl, n, h) : FieldCalls.Divergence(curl, n, h), AssertZero);
    }

    /// <summary>In doubles it is rounding: each derivative rounds a few times, at the size of the largest differences.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void In_doubles_they_are_0_to_rounding(bool isPeriodic)
    {
        int[] n = [17, 19, 23];
        double[] h = [0.1, 0.3, -0.2];
        double[][] u = [.. Enumerable.Range(1, 3).Select(seed => Random(n, seed).Select(value => value.ToDouble() / 7).ToArray())];

        var curl = FieldCalls.Curl(u, n, h, isPeriodic);
        double[] divergence = isPeriodic ? FieldCalls.PeriodicDivergence(curl, n, h) : FieldCalls.Divergence(curl, n, h);
        var curlOfGradient = FieldCalls.Curl(FieldCalls.Gradient(u[0], n, h, isPeriodic), n, h, isPeriodic);

        // Samples of 100 at most; an edge multiplies by 4 / h at most, twice.
        double bound = 32 * Math.Pow(2, -52) * 100 * (4 / 0.1) * (4 / 0.2);
        Assert.All(divergence, value => Assert.InRange(Math.Abs(value), 0, bound));
        Assert.All(curlOfGradient, component => Assert.All(component, value => Assert.InRange(Math.Abs(value), 0, bound)));
        Assert.True(curl[0].Max() > 100);
    }

    /// <summary>A quadratic form has the same laplacian everywhere, twice the trace; edges of order 2 are exact for it.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(9, 4)]
    [InlineData(5, 6, 4)]
    [InlineData(4, 5, 4, 6)]
    public void The_laplacian_of_a_quadratic_form_is_twice_its_trace(params int[] n)
    {
        Fraction[] h = [.. new Fraction[] { new(1, 3), new(-2, 5), 3, new(7, 2) }.Take(n.Length)];
        Fraction[] a = [.. new Fraction[] { 2, new(-3, 4), 5, 11 }.Take(n.Length)];
        var f = Sampled(n, h, x =>
        {
            Fraction value = 17;
            for (int k = 0; k < x.Length; k++)
            {
                // Squares, mixed terms and a slope; only the squares count.
                value += (a[k] * x[k] * x[k]) + (x[k] * x[^1] * (k == x.Length - 1 ? 0 : 6)) - x[k];
            }

            return value;
        });

        var trace = a.Aggregate((sum, value) => sum + value);
        Assert.All(FieldCalls.Laplacian(f, n, h), value => Assert.Equal(2 * trace, value));
    }

    /// <summary>On a torus, the laplacian of a wave and the divergence of its gradient: both near the analytic value.</summary>
    [Fact]
    public void The_laplacian_of_a_wave_is_the_divergence_of_its_gradient()
    {
        int[] n = [64, 48, 80];
        double[] h = [.. n.Select(extent => 2 * Math.PI / extent)];
        double[] f = [.. Indices(n).Select(i => Math.Sin(i[0] * h[0]) * Math.Cos(2 * i[1] * h[1]) * Math.Sin(i[2] * h[2]))];

        var laplacian = new double[f.Length];
        PeriodicFieldKernels.Laplacian3(f, n[0], n[1], n[2], h[0], h[1], h[2], laplacian);
        var divergence = FieldCalls.PeriodicDivergence(FieldCalls.Gradient(f, n, h, isPeriodic: true), n, h);

        // -(1 + 4 + 1) times the wave; errors h^4 k^6 / 90 and twice h^4 k^6 / 30, most of them of axis 1.
        for (int p = 0; p < f.Length; p++)
        {
            Assert.InRange(laplacian[p], (-6 * f[p]) - 3e-4, (-6 * f[p]) + 3e-4);
            Assert.InRange(divergence[p], (-6 * f[p]) - 1.4e-3, (-6 * f[p]) + 1.4e-3);
        }
    }

    /// <summary>Slopes of 3 and 4 make 5, of 2, 3 and 6 make 7, of 1, 1, 1 and 1 make 2; on whole numbers without any rounding.</summary>
    [Fact]
    public void The_length_of_a_constant_slope_is_exact()
    {
        Check<double>();
        Check<float>();
        Check<Half>();
        static void Check<T>()
            where T : INumber<T>, IRootFunctions<T>
        {
            Expect<T>([9], [-5], 5);
            Expect<T>([9, 37], [3, -4], 5);
            Expect<T>([5, 4, 19], [2, 3, -6], 7);
            Expect<T>([3, 5, 4, 18], [1, -1, 1, 1], 2);
        }

        static void Expect<T>(int[] n, int[] slopes, int length)
            where T : INumber<T>, IRootFunctions<T>
        {
            T[] f = [.. Indices(n).Select(i => T.CreateChecked(i.Zip(slopes, (index, slope) => index * slope).Sum()))];
            T[] h = [.. n.Select(_ => T.One)];
            Assert.All(FieldCalls.Magnitude(f, n, h), value => Assert.Equal(T.CreateChecked(length), value));
        }
    }

    /// <summary>A rotating field has a curl of twice its speed and no divergence; a source has the divergence of its rank and no curl.</summary>
    [Fact]
    public void Rotations_and_sources()
    {
        int[] n = [5, 6, 7];
        Fraction[] h = [new(1, 3), 2, new(-5, 7)];
        Fraction[][] x = [.. Enumerable.Range(0, 3).Select(axis => Sampled(n, h, position => position[axis]))];
        Fraction[] zero = new Fraction[x[0].Length];

        Fraction[][] about2 = [[.. x[1].Select(value => -value)], x[0], zero];
        var curl = FieldCalls.Curl(about2, n, h);
        Assert.All(curl[0], AssertZero);
        Assert.All(curl[1], AssertZero);
        Assert.All(curl[2], value => Assert.Equal(2, value));
        Assert.All(FieldCalls.Divergence(about2, n, h), AssertZero);

        Fraction[][] about0 = [zero, [.. x[2].Select(value => -value)], x[1]];
        Assert.All(FieldCalls.Curl(about0, n, h)[0], value => Assert.Equal(2, value));
        Fraction[][] about1 = [x[2], zero, [.. x[0].Select(value => -value)]];
        Assert.All(FieldCalls.Curl(about1, n, h)[1], value => Assert.Equal(2, value));

        Assert.All(FieldCalls.Divergence(x, n, h), value => Assert.Equal(3, value));
        Assert.All(FieldCalls.Curl(x, n, h), component => Assert.All(component, AssertZero));
    }

    private static void AssertZero(Fraction value) => Assert.Equal(Fraction.Zero, value);

    private static int[][] Indices(int[] n)
    {
        int length = n.Aggregate((a, b) => a * b);
        return
        [
            .. Enumerable.Range(0, length).Select(p =>
            {
                var index = new int[n.Length];
                for (int axis = n.Length - 1; axis >= 0; axis--)
                {
                    (p, index[axis]) = Math.DivRem(p, n[axis]);
                }

                return index;
            }),
        ];
    }

    private static Fraction[] Sampled(int[] n, Fraction[] h, Func<Fraction[], Fraction> field) =>
        [.. Indices(n).Select(index => field([.. index.Zip(h, (i, step) => i * step)]))];

    private static Fraction[] Random(int[] n, int seed = 0)
    {
        var random = new Random(seed);
        return [.. Indices(n).Select(_ => (Fraction)random.Next(-700, 700))];
    }
}
