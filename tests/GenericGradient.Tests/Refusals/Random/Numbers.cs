using System;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Tests.Refusals.Random;

/// <summary>The numbers that random calls are made of, in an element type.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal static class Numbers<T>
    where T : struct, INumber<T>
{
    /// <summary>Ordinary steps first, then those that are not.</summary>
    private static readonly T[] Steps = Make();

    /// <summary>Whether a gradient of such samples is refused.</summary>
    public static bool AreIntegers => typeof(T) == typeof(int) || typeof(T) == typeof(ulong);

    private static bool HasInfinities => typeof(T) == typeof(double) || typeof(T) == typeof(float) || typeof(T) == typeof(Half);

    /// <summary>The step of that number.</summary>
    public static T Step(int number) => Steps[number % Steps.Length];

    /// <summary>Samples: small numbers, and now and then one that is not ordinary.</summary>
    public static T[] Samples(long count, int seed)
    {
        var random = new System.Random(seed);
        var samples = new T[count];
        for (int i = 0; i < samples.Length; i++)
        {
            samples[i] = HasInfinities && seed % 5 == 0 && random.Next(40) == 0
                ? Step(random.Next(Steps.Length))
                : Number(random.Next(0, 200)) - (AreIntegers ? T.Zero : Number(100) / Number(1 + random.Next(8)));
        }

        return samples;
    }

    /// <summary>The coordinates of an argument, for an axis of some extent: rising or falling, or turning, at a scale, one of them changed.</summary>
    public static T[] Coordinates(AxisArgument argument, long extent)
    {
        var random = new System.Random(argument.Seed);
        int count = (int)Math.Clamp(extent + argument.CountOff, 0, 64);
        T[] x = [.. Enumerable.Range(0, count).Select(i => Number((8 * i) + random.Next(6)) / (AreIntegers ? T.One : Number(8)))];
        if (argument.Seed % 4 == 0)
        {
            random.Shuffle(x);
        }

        for (int i = 0; i < count && argument.Value > 3; i++)
        {
            try
            {
                x[i] *= Step(argument.Value);
            }
            catch (OverflowException)
            {
                // It stays as it is.
            }
        }

        if (argument.Tamper > 0 && count > 0)
        {
            int at = argument.At % count;
            x[at] = argument.Tamper switch
            {
                1 => Step(argument.Seed),
                2 => x[Math.Max(0, at - 1)],
                3 => x[Math.Max(0, at - 2)],
                4 => x[Math.Max(0, at - 3)],
                5 => -x[at],
                _ => T.Zero,
            };
        }

        return x;
    }

    private static T Number(int number) => T.CreateChecked(number);

    private static T[] Make()
    {
        if (typeof(T) == typeof(decimal))
        {
            decimal[] steps = [1, 0.5m, -3, 0.1m, 0, 0.00m, -0.0m, decimal.MaxValue, decimal.MinValue, 1e-28m, 3e-14m, 1e-13m, 1e14m, 4e28m];
            return (T[])(object)steps;
        }

        if (typeof(T) == typeof(Fraction))
        {
            Fraction[] steps =
            [
                1, new(1, 2), -3, new(1, 10), 0, new(BigInteger.Pow(10, 60), 1), new(1, BigInteger.Pow(10, 60)), new(-22, 7), new(1, long.MaxValue),
            ];
            return (T[])(object)steps;
        }

        return
        [
            .. new[]
            {
                1, 0.5, -3, 0.1, 0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.MinValue,
                double.Epsilon, 1e-310, 1e-308, 1e-160, 1e-154, 1e-150, 1e150, 1e154, 1e160, 1.7e308, 8e307,
                1e-45, 1e-38, 1e-20, 1e-18, 1e18, 1e20, 3e38, 60000, 1e-3,
            }.Select(Rounded),
        ];
    }

    /// <summary>The nearest number of the type: infinite where it is too large.</summary>
    private static T Rounded(double value) => AreIntegers ? T.CreateSaturating(double.IsNaN(value) ? 0 : value) : T.CreateTruncating(value);
}
