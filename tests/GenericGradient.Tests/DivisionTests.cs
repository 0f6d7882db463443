using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>
/// Division by a step has the bits of the division instruction, however the kernels come by it. <c>GENERICGRADIENT_LONG=n</c> takes n
/// times as many quotients.
/// </summary>
public sealed class DivisionTests
{
    private const int Length = 4096;

    private static readonly int Times =
        int.TryParse(Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG"), CultureInfo.InvariantCulture, out int times) ? times : 1;

    [Fact]
    public void Random_doubles_by_random_steps()
    {
        var random = new Random(20261123);
        for (int trial = 0; trial < 500 * Times; trial++)
        {
            double step = Mantissa(random) * Math.Pow(2, random.Next(-60, 60)) * (trial % 7 == 0 ? -1 : 1);
            Check(step, _ => Mantissa(random) * Math.Pow(2, random.Next(-60, 60)) * (random.Next(2) == 0 ? -1 : 1));
        }
    }

    /// <summary>Where quotients or their remainders overflow or become subnormal.</summary>
    [Theory]
    [InlineData(-1073, -960)]
    [InlineData(-960, -780)]
    [InlineData(780, 1023)]
    public void Differences_at_the_ends_of_the_range(int lowest, int highest)
    {
        var random = new Random(20261126);
        for (int trial = 0; trial < 100 * Times; trial++)
        {
            double step = Mantissa(random) * Math.Pow(2, random.Next(-99, 99));
            Check(step, _ => Math.ScaleB(Mantissa(random), random.Next(lowest, highest)));
        }
    }

    /// <summary>Where rounding is hardest: quotients just beside the middle between two numbers.</summary>
    [Fact]
    public void Quotients_beside_a_midpoint()
    {
        var random = new Random(20261124);
        for (int trial = 0; trial < 500 * Times; trial++)
        {
            double divisor = trial switch
            {
                0 => BitConverter.Int64BitsToDouble(0x3FFFFFFFFFFFFFFF),
                1 => BitConverter.Int64BitsToDouble(0x3FF0000000000001),
                2 => BitConverter.Int64BitsToDouble(0x3FFFFFFFFFFFFFFE),
                3 => 1.1,
                _ => Mantissa(random),
            };
            Check(divisor / 2, _ =>
            {
                // A number next to (q + half a unit) divisor, for some q.
                double q = Mantissa(random);
                decimal middle = (decimal)q + ((decimal)Math.BitIncrement(q) - (decimal)q) / 2;
                double near = (double)(middle * (decimal)divisor);
                return random.Next(3) switch { 0 => near, 1 => Math.BitIncrement(near), _ => Math.BitDecrement(near) };
            });
        }
    }

    /// <summary>
    /// The one dividend of a divisor for which a product with the reciprocal in two parts may be rounded to the wrong side, from its definition: 2^54 times it is 1 more or 1 less than a whole
    /// multiple of the divisor.
    /// </summary>
    [Fact]
    public void The_quotient_that_is_nearest_to_a_midpoint()
    {
        var random = new Random(20261130);
        int wrong = 0;
        for (int trial = 0; trial < 3000 * Times; trial++)
        {
            long divisor = (1L << 52) | random.NextInt64(1L << 52) | 1;
            if (Nearest(divisor) is not { } dividend)
            {
                continue;
            }

            wrong += IsWrongByReciprocal(dividend, divisor) ? 1 : 0;
            Check(Math.ScaleB(divisor, -40) / 2, _ => Math.ScaleB(random.Next(2) == 0 ? dividend : -dividend, random.Next(-99, 99)), length: 200);
        }

        Assert.InRange(wrong, 10 * Times, 100 * Times);
    }

    /// <summary>2.2 million samples and their results are 35 MB.</summary>
    [Fact]
    public void Past_the_caches()
    {
        const int Large = 2_200_000;
        var random = new Random(20261201);
        var (divisor, dividend) = Enumerable.Range(0, 10000).Select(_ => (1L << 52) | random.NextInt64(1L << 52) | 1).Select(divisor => (divisor, Nearest(divisor)))
            .First(pair => pair.Item2 is { } dividend && IsWrongByReciprocal(dividend, pair.divisor));
        double step = Math.ScaleB(divisor, -52) / 2;

        Check(step, i => i % 64 == 2 ? dividend!.Value : Mantissa(random), Large);
        Check(0.1, _ => Mantissa(random), Large);
        Check(0.1, i => i == 1_000_002 ? 1e300 : Mantissa(random), Large);
        Check(0.1, i => i == 2_000_002 ? 1e-300 : 0, Large);
    }

    private static double? Nearest(long divisor)
    {
        var modulus = BigInteger.One << 54;
        var inverse = BigInteger.ModPow(divisor, (BigInteger.One << 52) - 1, modulus);
        var dividend = inverse > modulus / 2 ? ((inverse * divisor) - 1) / modulus : (((modulus - inverse) * divisor) + 1) / modulus;
        return dividend >= BigInteger.One << 52 ? (double)dividend : null;
    }

    private static bool IsWrongByReciprocal(double dividend, double divisor)
    {
        double high = 1 / divisor, low = Math.FusedMultiplyAdd(-high, divisor, 1) / divisor;
        return Math.FusedMultiplyAdd(dividend, high, dividend * low) != dividend / divisor;
    }

    [Fact]
    public void Whole_multiples_of_the_step()
    {
        var random = new Random(20261125);
        for (int trial = 0; trial < 200 * Times; trial++)
        {
            double step = Mantissa(random);
            Check(step, _ => 2 * step * random.Next(-1000, 1000));
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.1)]
    [InlineData(3e-200)]
    [InlineData(7e200)]
    [InlineData(1e-308)]
    [InlineData(5e-324)]
    [InlineData(0.25)]
    [InlineData(1e-30)]
    public void Special_differences_anywhere_in_a_run(double step)
    {
        double[] specials =
        [
            0.0, -0.0, double.Epsilon, -double.Epsilon, 2.2e-308, 1e-308, 1e-250, 1e-240, 1e-239, 1e240, 1e241, 1e300,
            double.MaxValue, -double.MaxValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 1, -1, 1e-17,
        ];
        foreach (double special in specials)
        {
            for (int place = 0; place < 24; place++)
            {
                Check(step, i => i == place * 2 ? special : 1.5 + i, length: 200);
            }
        }

        var random = new Random(1);
        Check(step, _ => specials[random.Next(specials.Length)]);
    }

    [Fact]
    public void A_zero_has_the_sign_of_the_quotient()
    {
        double[] samples = [.. Enumerable.Range(0, 400).Select(i => i % 4 < 2 ? 0.0 : -0.0)];

        double[] slope = Gradient.Compute(samples, Spacing.Step(0.1));

        // -0 - 0 is -0, and 0 - -0 is 0.
        Assert.Equal([.. Enumerable.Range(1, 398).Select(i => i % 4 is 1 or 2)], slope[1..399].Select(double.IsNegative));
    }

    private static double Mantissa(Random random) =>
        BitConverter.Int64BitsToDouble(0x3FF0000000000000 | random.NextInt64(1L << 52));

    private static void Check(double step, Func<int, double> difference, int length = Length)
    {
        // Samples 0 0 a a 0 0 b b ...: every difference over two places is plus or minus one of them.
        double[] samples = new double[length];
        for (int i = 2; i + 1 < length; i += 4)
        {
            samples[i] = samples[i + 1] = difference(i);
        }

        double[] slope = new double[length];
        Gradient.Compute(samples, Spacing.Step(step), slope);
        for (int i = 1; i < length - 1; i++)
        {
            double expected = (samples[i + 1] - samples[i - 1]) / (2 * step);
            if (BitConverter.DoubleToInt64Bits(expected) != BitConverter.DoubleToInt64Bits(slope[i]) && !(double.IsNaN(expected) && double.IsNaN(slope[i])))
            {
                Assert.Fail(FormattableString.Invariant($"{samples[i + 1] - samples[i - 1]:R} / {2 * step:R}: expected {expected:R}, got {slope[i]:R}"));
            }
        }
    }
}
