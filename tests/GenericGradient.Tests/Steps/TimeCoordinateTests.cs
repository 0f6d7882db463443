using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Steps;

/// <summary>Times as coordinates: ticks over the ticks of a unit, rounded once.</summary>
public sealed class TimeCoordinateTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>numpy 1.24.2 and torch 1.13.0 on the same samples, with the ticks as float64: their neighbours are 128 ticks apart.</summary>
    [Theory]
    [InlineData(1, "inf inf inf inf inf inf", "inf nan nan nan nan inf")]
    [InlineData(50, "inf nan nan nan nan inf", "inf nan nan nan nan inf")]
    [InlineData(100, "0.0078125 0.015625 nan nan 0.0625 0.0703125", "0.0078125 0.015625 nan nan 0.0625 0.0703125")]
    public void Ticks_of_2026_keep_their_digits_where_the_peers_lose_them(int ticks, string numpy, string torch)
    {
        var start = new DateTime(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);
        DateTime[] times = [.. Enumerable.Range(0, 6).Select(i => start.AddTicks((long)i * ticks))];
        double[] squares = [0, 1, 4, 9, 16, 25];
        double[] exact = [1.0 / ticks, 2.0 / ticks, 4.0 / ticks, 6.0 / ticks, 8.0 / ticks, 9.0 / ticks];

        double[] slope = Gradient.Compute(squares, Spacing.Coordinates<double>(times, per: TimeSpan.FromTicks(1)));

        Assert.Equal(exact, slope, (expected, actual) => Math.Abs(actual - expected) <= 2 * (Math.BitIncrement(expected) - expected));
        Assert.Equal(slope, Gradient.Compute(squares, Spacing.Coordinates<long, double>([.. times.Select(time => time.Ticks)])));
        Assert.All(
            $"{numpy} {torch}".Split(' '),
            value => Assert.DoesNotContain(value is "inf" or "nan" ? double.NaN : double.Parse(value, CultureInfo.InvariantCulture), exact));
    }

    [Fact]
    public void A_warming_by_hand()
    {
        DateTime[] times = [new(2026, 1, 1, 6, 0, 0), new(2026, 1, 1, 9, 0, 0), new(2026, 1, 1, 10, 0, 0)];

        Assert.Equal([1.0, 1.75, 2.0], Gradient.Compute([10.0, 13, 15], Spacing.Coordinates<double>(times, per: Hour)));
        Assert.Equal([1f, 1.75f, 2f], Gradient.Compute([10f, 13, 15], Spacing.Coordinates<float>(times.AsMemory(), per: Hour)));
        decimal[] perDay = Gradient.Compute([10m, 13, 15], Spacing.Coordinates<decimal>(times, per: Day));
        Assert.Equal([24m, 42m, 48m], perDay, (expected, actual) => Math.Abs(actual - expected) < 1e-24m);
    }

    [Fact]
    public void Days_of_a_leap_year()
    {
        DateOnly[] leap = [new(2024, 2, 28), new(2024, 2, 29), new(2024, 3, 1), new(2025, 3, 1)];
        DateOnly[] common = [new(2025, 2, 28), new(2025, 3, 1), new(2025, 12, 31)];

        Assert.Equal([1.0, 1, 365], Spacing.Coordinates<double>(leap, per: Day).StepValues.ToArray());
        Assert.Equal([1.0, 305], Spacing.Coordinates<double>(common.AsMemory(), per: Day).StepValues.ToArray());
        Assert.Equal([24.0, 24, 8760], Spacing.Coordinates<double>(leap, per: Hour).StepValues.ToArray());
        Assert.Equal(
            [1.0, 1, 365], Spacing.Coordinates<double>([.. leap.Select(day => day.ToDateTime(default))], per: Day).StepValues.ToArray());
        Assert.Equal([3652058.0], Spacing.Coordinates<double>([DateOnly.MinValue, DateOnly.MaxValue], per: Day).StepValues.ToArray());
    }

    /// <summary>In spring the clock goes from 2:00 +1 to 3:00 +2: one hour by the wall is none by the instants.</summary>
    [Fact]
    public void Instants_count_whatever_their_offsets()
    {
        DateTimeOffset[] times =
        [
            new(2026, 3, 29, 1, 30, 0, TimeSpan.FromHours(1)),
            new(2026, 3, 29, 3, 30, 0, TimeSpan.FromHours(2)),
            new(2026, 3, 28, 18, 45, 0, TimeSpan.FromHours(-8)),
        ];

        Assert.Equal([1.0, 1.25], Spacing.Coordinates<double>(times, per: Hour).StepValues.ToArray());
        Assert.Equal([1.0, 1.25], Spacing.Coordinates<double>(times.AsMemory(), per: Hour).StepValues.ToArray());
    }

    [Fact]
    public void Spans_of_time_may_reach_over_their_whole_range()
    {
        TimeSpan[] times = [TimeSpan.MaxValue, TimeSpan.MinValue, TimeSpan.Zero, TimeSpan.FromTicks(-1)];

        double[] steps = Spacing.Coordinates<double>(times, per: TimeSpan.FromTicks(1)).StepValues.ToArray();

        Assert.Equal([-Math.Pow(2, 64), Math.Pow(2, 63), -1], steps);
        Assert.Equal(steps, Spacing.Coordinates<double>(times.AsMemory(), per: TimeSpan.FromTicks(1)).StepValues.ToArray());
    }

    /// <summary>
    /// Quotients so near to the middle of 1 and the next number that a double would be the middle itself, and be rounded to 1:
    /// with K = 2^p, (K t - 1 + t) / (K t - 1) is 1 + 1/K and a little more.
    /// </summary>
    [Fact]
    public void Quotients_are_not_rounded_on_the_way()
    {
        foreach (long t in (long[])[64, 1000, 1 << 19])
        {
            long floats = (t << 24) - 1, halves = (t << 43) - 1;
            Assert.Equal([float.BitIncrement(1f)], OneStep<float>(floats + t, floats));
            Assert.Equal([1f], OneStep<float>(floats + 2 + t, floats + 2));
            Assert.Equal([Half.BitIncrement((Half)1f)], OneStep<Half>(halves + (t << 32), halves));
            Assert.Equal([(Half)1f], OneStep<Half>(halves + 2 + (t << 32), halves + 2));
        }

        static T[] OneStep<T>(long ticks, long per)
            where T : INumber<T> => Spacing.Coordinates<T>([TimeSpan.Zero, new(ticks)], new TimeSpan(per)).StepValues.ToArray();
    }

    /// <summary>Any difference over any unit, as a double, float, Half and decimal, against the exact fraction.</summary>
    [Fact]
    public void Steps_are_rounded_once()
    {
        var random = new Random(7);
        for (int trial = 0; trial < 20_000; trial++)
        {
            long before = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
            long value = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
            long unit = Math.Max(random.NextInt64() >> random.Next(63), 1);
            if (trial % 3 == 0)
            {
                // Half-way between two floats or doubles, where the unit is a power of 2.
                unit = 1L << random.Next(63);
                value = before + ((1L << random.Next(8, 61)) | (1L << random.Next(8)));
            }

            if (value == before)
            {
                continue;
            }

            TimeSpan[] times = [new(before), new(value)];
            var per = new TimeSpan(unit);
            var exact = new Rational(new BigInteger(value) - before, unit);
            Nearest.Require(exact, Spacing.Coordinates<double>(times, per).StepValues.Span[0]);
            Nearest.Require(exact, Spacing.Coordinates<float>(times, per).StepValues.Span[0]);
            Nearest.Require(exact, double.CreateChecked(Spacing.Coordinates<NFloat>(times, per).StepValues.Span[0]));
            Nearest.RequireDecimal(exact, Spacing.Coordinates<decimal>(times, per).StepValues.Span[0]);
            double size = exact.Abs().ToDouble();
            if (size is > 1e-7 and < 65000)
            {
                Nearest.Require(exact, Spacing.Coordinates<Half>(times, per).StepValues.Span[0]);
            }
        }
    }
}
