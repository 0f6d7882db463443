using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Steps;

/// <summary>Integer coordinates of every type: their differences are exact, and rounded once.</summary>
public sealed class IntegerCoordinateTests
{
    private const long Far = 1L << 62;

    /// <summary>Half-way between the highest float and 2^128: what is rounded to infinity.</summary>
    private static readonly Rational BeyondFloat = new((BigInteger.One << 128) - (BigInteger.One << 103), 1);

    [Fact]
    public void Steps_of_every_integer_type_over_its_whole_range()
    {
        FullRange<sbyte>();
        FullRange<byte>();
        FullRange<short>();
        FullRange<ushort>();
        FullRange<char>();
        FullRange<int>();
        FullRange<uint>();
        FullRange<long>();
        FullRange<ulong>();
        FullRange<nint>();
        FullRange<nuint>();
        FullRange<Int128>();
        FullRange<UInt128>();
    }

    [Fact]
    public void Falling_and_turning_unsigned_coordinates_do_not_wrap()
    {
        Assert.Equal([-2.0, -1, 8], StepsOf<byte, double>([5, 3, 2, 10]));
        Assert.Equal([-1f, -2, 3], StepsOf<ulong, float>([ulong.MaxValue, ulong.MaxValue - 1, ulong.MaxValue - 3, ulong.MaxValue]));
        Assert.Equal([-1m, -2, 1], StepsOf<UInt128, decimal>([UInt128.MaxValue, UInt128.MaxValue - 1, UInt128.MaxValue - 3, UInt128.MaxValue - 2]));
    }

    [Theory]
    [InlineData(1L << 53)]
    [InlineData((1L << 53) + 1)]
    [InlineData(-(1L << 53) - 3)]
    [InlineData(long.MaxValue - 40)]
    [InlineData(long.MinValue)]
    [InlineData(639_309_888_000_000_000)]
    public void Where_the_origin_lies_does_not_matter(long origin)
    {
        int[] places = [0, 1, 3, 4, 9, 8, 11, 40, 37];
        double[] samples = [.. places.Select(place => (double)(place * place))];
        long[] x = [.. places.Select(place => origin + place)];

        foreach (var edgeOrder in (EdgeOrder[])[EdgeOrder.First, EdgeOrder.Second])
        {
            double[] expected = NaiveGradient.Compute(samples, [9], 0, null, [.. places.Select(place => (double)place)], (int)edgeOrder);

            Bits.Equal<double>(expected, Gradient.Compute(samples, Spacing.Coordinates<long, double>(x), edgeOrder));
            Bits.Equal<double>(
                expected, Gradient.Compute(samples, Spacing.Coordinates<BigInteger, double>([.. x.Select(at => new BigInteger(at))]), edgeOrder));
            Bits.Equal<double>(expected, Gradient.Compute(samples, Spacing.Coordinates<Int128, double>([.. x.Select(at => (Int128)at)]), edgeOrder));
        }
    }

    /// <summary>Random differences of every length, and those half-way between two numbers, a little above and a little below.</summary>
    [Fact]
    public void Steps_are_rounded_once()
    {
        foreach (var distance in Distances())
        {
            var exact = new Rational(distance, 1);
            var (low, high) = (-(distance >> 1), distance - (distance >> 1));
            BigInteger[] wide = [low, high];
            Nearest.Require(exact, StepsOf<BigInteger, double>(wide)[0]);
            if (exact.CompareTo(BeyondFloat) < 0)
            {
                Nearest.Require(exact, StepsOf<BigInteger, float>(wide)[0]);
            }

            Nearest.Require(exact, double.CreateChecked(StepsOf<BigInteger, NFloat>(wide)[0]));
            if (distance < 65520)
            {
                Nearest.Require(exact, StepsOf<BigInteger, Half>(wide)[0]);
            }

            if (exact.CompareTo(BeyondFloat) < 0 && distance > 1)
            {
                Bits.Equal<double>(StepsOf<BigInteger, double>(wide), StepsOf<Int128, double>([(Int128)low, (Int128)high]));
                Bits.Equal<float>(StepsOf<BigInteger, float>(wide), StepsOf<UInt128, float>([0, (UInt128)distance]));
            }

            if (distance <= ulong.MaxValue)
            {
                Bits.Equal<double>(StepsOf<BigInteger, double>(wide), StepsOf<long, double>([(long)low, (long)high]));
                Bits.Equal<float>(StepsOf<BigInteger, float>(wide), StepsOf<ulong, float>([0, (ulong)distance]));
                Assert.Equal((decimal)distance, StepsOf<ulong, decimal>([0, (ulong)distance])[0]);
            }
        }
    }

    /// <summary>Gradients over the whole range of the coordinates are within the error bound of docs/numerics.md.</summary>
    [Fact]
    public void Gradients_are_near_the_exact_ones()
    {
        var random = new Random(5);
        for (int trial = 0; trial < 200; trial++)
        {
            int n = 3 + (trial % 40);
            Near<long>(n, () => random.NextInt64(long.MinValue, long.MaxValue));
            Near<ulong>(n, () => (ulong)random.NextInt64(long.MinValue, long.MaxValue));
            Near<long>(n, () => Far + random.NextInt64(1 << 20));
            Near<Int128>(n, () => new((ulong)random.NextInt64(long.MinValue, long.MaxValue), (ulong)random.NextInt64()));
            Near<UInt128>(n, () => UInt128.MaxValue - (UInt128)random.NextInt64());
            Near<short>(n, () => (short)random.Next(short.MinValue, short.MaxValue));
        }

        void Near<TCoordinate>(int n, Func<TCoordinate> next)
            where TCoordinate : IBinaryInteger<TCoordinate>
        {
            TCoordinate[] x = [.. Enumerable.Range(0, int.MaxValue).Select(_ => next()).Distinct().Take(n)];
            double[] samples = [.. x.Select(_ => 1e4 + random.NextDouble())];
            var edgeOrder = (EdgeOrder)random.Next(1, 3);
            double[] slope = Gradient.Compute(samples, Spacing.Coordinates<TCoordinate, double>(x), edgeOrder);
            Rational[] places = [.. x.Select(at => new Rational(BigInteger.CreateChecked(at), 1))];
            Rational[] exactSamples = [.. samples.Select(Rational.Of)];
            for (int i = 0; i < n; i++)
            {
                bool isLine = edgeOrder == EdgeOrder.First && (i == 0 || i == n - 1);
                int first = Math.Clamp(i - 1, 0, n - (isLine ? 2 : 3));
                var around = first..(first + (isLine ? 2 : 3));
                var exact = ExactGradient.Derivative(places[around], exactSamples[around], i - first);
                var scale = ExactGradient.Scale(places[around], exactSamples[around], i - first);
                double error = (Rational.Of(slope[i]) - exact).Abs().ToDouble();
                double bound = 4 * Math.Pow(2, -52) * Turning(places[around]) * scale.ToDouble();
                Assert.True(error <= bound, $"{typeof(TCoordinate).Name}, {n} samples, at {i}: error {error:R} is more than {bound:R}");
            }
        }
    }

    [Fact]
    public void Memory_is_read_like_arrays()
    {
        int[] x = [7, 8, 10, 13];

        Assert.Equal([2.0, 3], Spacing.Coordinates<int, double>(x.AsMemory(1)).StepValues.ToArray());
        Assert.Empty(StepsOf<int, double>([7]));
        Assert.Empty(StepsOf<int, double>([]));
    }

    /// <summary>(|hl| + |hr|) / |hl + hr|, by which the bound grows where coordinates turn back.</summary>
    private static double Turning(Rational[] x) => x.Length == 2
        ? 1
        : (((x[1] - x[0]).Abs() + (x[2] - x[1]).Abs()) / (x[2] - x[0]).Abs()).ToDouble();

    private static IEnumerable<BigInteger> Distances()
    {
        var random = new Random(6);
        for (int bits = 1; bits <= 160; bits++)
        {
            for (int trial = 0; trial < 20; trial++)
            {
                byte[] bytes = new byte[21];
                random.NextBytes(bytes);
                yield return (BigInteger.One << bits) | (new BigInteger(bytes, isUnsigned: true) & ((BigInteger.One << bits) - 1));
            }

            foreach (int precision in (int[])[11, 24, 53])
            {
                if (bits > precision)
                {
                    // An odd and an even number of the type, half of its last place, and perhaps one more or less.
                    var half = BigInteger.One << (bits - precision);
                    foreach (int last in (int[])[0, 1])
                    {
                        var between = (BigInteger.One << bits) + (2 * last * half) + half;
                        yield return between;
                        yield return between + 1;
                        yield return between - 1;
                    }
                }
            }
        }
    }

    private static void FullRange<TCoordinate>()
        where TCoordinate : IBinaryInteger<TCoordinate>, IMinMaxValue<TCoordinate>
    {
        TCoordinate[] x = [TCoordinate.MinValue, TCoordinate.MaxValue, TCoordinate.Zero + TCoordinate.One, TCoordinate.MaxValue - TCoordinate.One];
        double[] steps = StepsOf<TCoordinate, double>(x);

        Assert.Equal(3, steps.Length);
        for (int i = 0; i < 3; i++)
        {
            var exact = new Rational(BigInteger.CreateChecked(x[i + 1]) - BigInteger.CreateChecked(x[i]), 1);
            Nearest.Require(exact, steps[i]);
            if (exact.Abs().CompareTo(BeyondFloat) < 0)
            {
                Nearest.Require(exact, StepsOf<TCoordinate, float>(x[i..(i + 2)])[0]);
            }
        }
    }

    private static T[] StepsOf<TCoordinate, T>(TCoordinate[] x)
        where TCoordinate : IBinaryInteger<TCoordinate>
        where T : INumber<T>
    {
        var spacing = Spacing.Coordinates<TCoordinate, T>(x);
        Assert.Equal(SpacingKind.Steps, spacing.Kind);
        return spacing.StepValues.ToArray();
    }
}
