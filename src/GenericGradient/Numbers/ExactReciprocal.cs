using System;

namespace GenericGradient.Numbers;

/// <summary>
/// The reciprocal of a divisor in two parts, <c>high + low</c>, with which <c>fma(a, high, a low)</c> is the quotient <c>a / divisor</c> rounded to nearest, for every ordinary a (N. Brisebarre,
/// J.-M. Muller, S. K. Raina, IEEE Transactions on Computers 53, 2004, 1069-1072). That is true of 99 divisors of 100, and proven for each one:
/// <code>
/// a, b           as if from 1 to 2, with whole numbers A = 2^52 a and B = 2^52 b
/// |high - 1/b|   at most 2^-54; so low is at most 2^-54, off by 2^-108, and the product with it by 2^-107
/// the sum        is off by less than a 2^-108 + 2^-107, so by less than 2^-106; it is rounded as a / b is unless a midpoint m of two doubles lies between
/// a not below b  |a/b - m| = |2^53 A - M B| 2^-105 / b with a whole, odd M. This is more than 2^-106: never
/// a below b      |a/b - m| = |2^54 A - M B| 2^-106 / b. It has to be M B = 2^54 A - 1 or + 1: so B is odd, M is its inverse modulo 2^54 or the opposite of it,
///                and of the two the one above 2^53. That leaves one A, for which the quotient is compared with a division
/// </code>
/// </summary>
internal static class ExactReciprocal
{
    /// <summary>Dividends from here on are ordinary: far from where a quotient or a product with the low part could become subnormal.</summary>
    public const double SmallestDividend = 1e-240;

    /// <summary>The largest ordinary dividend: no quotient overflows.</summary>
    public const double LargestDividend = 1e240;

    private const double SmallestDivisor = 1e-30;
    private const double LargestDivisor = 1e30;

    /// <summary>The bits of a double behind the leading one.</summary>
    private const int Precision = 52;

    /// <summary>The reciprocal of a divisor; false where it is not proven to serve.</summary>
    public static bool TryOf(double divisor, out double high, out double low)
    {
        high = 1 / divisor;
        low = Math.FusedMultiplyAdd(-high, divisor, 1) / divisor;
        if (!(divisor is >= SmallestDivisor and <= LargestDivisor))
        {
            return false;
        }

        ulong whole = (BitConverter.DoubleToUInt64Bits(divisor) & ((1UL << Precision) - 1)) | (1UL << Precision);
        return ulong.IsEvenInteger(whole) || !TryMostDifficult(whole, out double dividend)
            || Math.FusedMultiplyAdd(dividend, high, dividend * low) == dividend / divisor;
    }

    /// <summary>The dividend whose quotient is next to a midpoint of two doubles, if one is.</summary>
    private static bool TryMostDifficult(ulong divisor, out double dividend)
    {
        // Each step of Newton's doubles the bits of the inverse modulo 2^64 that are right; of an odd number itself three are.
        ulong inverse = divisor;
        for (int bits = 3; bits < Precision + 2; bits *= 2)
        {
            inverse *= 2 - (divisor * inverse);
        }

        const ulong Modulus = 1UL << (Precision + 2);
        inverse %= Modulus;
        bool isAbove = inverse > Modulus / 2;
        ulong high = Math.BigMul(isAbove ? inverse : Modulus - inverse, divisor, out ulong low);

        // The product is 2^54 times the dividend and 1, or less 1.
        ulong whole = (high << (64 - Precision - 2)) + (low >> (Precision + 2)) + (isAbove ? 0UL : 1UL);
        dividend = whole;
        return whole >= 1UL << Precision;
    }
}
