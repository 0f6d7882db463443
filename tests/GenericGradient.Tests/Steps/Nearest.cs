using System;
using System.Numerics;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Steps;

/// <summary>What it means to be rounded once: no number of the type is nearer, and of two that are equally near it is the even one.</summary>
internal static class Nearest
{
    /// <summary>Requires that a finite number is the nearest to an exact value.</summary>
    public static void Require<T>(Rational exact, T actual)
        where T : IBinaryFloatingPointIeee754<T>
    {
        var error = (Rational.Of(actual) - exact).Abs();
        foreach (T other in (T[])[T.BitDecrement(actual), T.BitIncrement(actual)])
        {
            if (T.IsInfinity(other))
            {
                continue;
            }

            int order = error.CompareTo((Rational.Of(other) - exact).Abs());
            Assert.True(order < 0 || (order == 0 && IsEven(actual)), $"{other} is nearer to {exact} than {actual}, or as near and even");
        }
    }

    /// <summary>Requires that a decimal is within half of its last possible place.</summary>
    public static void RequireDecimal(Rational exact, decimal actual)
    {
        int[] parts = decimal.GetBits(actual);
        var digits = new BigInteger((uint)parts[0]) | (new BigInteger((uint)parts[1]) << 32) | (new BigInteger((uint)parts[2]) << 64);
        int scale = (parts[3] >> 16) & 0xFF;
        while (scale < 28 && digits * 10 < BigInteger.One << 96)
        {
            digits *= 10; // a quotient has lost its last zeros
            scale++;
        }

        var value = new Rational(actual < 0 ? -digits : digits, BigInteger.Pow(10, scale));
        var half = new Rational(1, 2 * BigInteger.Pow(10, scale));
        Assert.True((value - exact).Abs().CompareTo(half) <= 0, $"{actual} is not the nearest to {exact}");
    }

    /// <summary>Whether a number is an even multiple of the distance to the next.</summary>
    private static bool IsEven<T>(T value)
        where T : IBinaryFloatingPointIeee754<T>
    {
        T size = T.Abs(value);
        var units = Rational.Of(size) / (Rational.Of(T.BitIncrement(size)) - Rational.Of(size));
        return (units.Numerator / units.Denominator).IsEven;
    }
}
