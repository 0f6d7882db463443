using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace GenericGradient.Numbers;

/// <summary>
/// Whole numbers and fractions as <c>T</c>, rounded once. The conversions of the base class library from 128 bits and more round twice, or
/// drop what lies below; here a value is first cut to as many bits as a <see cref="double"/> holds or more, with a last bit that says whether
/// anything was cut off (rounding to odd), so that the one rounding after it is right.
/// </summary>
internal static class NearestNumber
{
    private const ulong ExactInDouble = 1UL << 53;

    /// <summary>More bits than a double holds, few enough for the conversion from <see cref="long"/>, which the processor rounds.</summary>
    private const int BitsBeforeRounding = 62;

    /// <summary>As many bits as a double holds: nothing is rounded on the way to it, and the rounding to a narrower type is the only one.</summary>
    private const int BitsOfDouble = 53;

    /// <summary>The number nearest to <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    public static T Quotient<T>(ulong numerator, ulong denominator)
        where T : INumber<T>
    {
        if (typeof(T) == typeof(decimal))
        {
            return T.CreateChecked((decimal)numerator / (decimal)denominator);
        }

        if (!IsBinary<T>())
        {
            T whole = numerator <= long.MaxValue ? T.CreateChecked((long)numerator) : T.CreateChecked(numerator);
            return denominator == 1 ? whole : whole / T.CreateChecked((long)denominator);
        }

        if (numerator <= ExactInDouble && denominator <= ExactInDouble && (HasBitsOfDouble<T>() || denominator == 1))
        {
            return T.CreateChecked((double)(long)numerator / (long)denominator);
        }

        if (denominator == 1)
        {
            return Round<T>(numerator, isCut: false, exponent: 0);
        }

        // The quotient has 62 bits or 63, and 64 only where nothing is shifted.
        int shift = Math.Max(0, BitsBeforeRounding + BitLength(denominator) - BitLength(numerator));
        var (quotient, remainder) = UInt128.DivRem((UInt128)numerator << shift, denominator);
        return Round<T>((ulong)quotient, remainder != UInt128.Zero, -shift);
    }

    /// <summary>The number nearest to a whole number of 128 bits.</summary>
    public static T Whole<T>(UInt128 value)
        where T : INumber<T>
    {
        if (value <= ulong.MaxValue)
        {
            return Quotient<T>((ulong)value, 1);
        }

        if (typeof(T) == typeof(decimal))
        {
            return T.CreateChecked((decimal)value); // a BigInteger would be allocated
        }

        if (!IsBinary<T>())
        {
            return T.CreateChecked((BigInteger)value);
        }

        int shift = 64 - BitOperations.LeadingZeroCount((ulong)(value >> 64));
        var kept = value >> shift;
        return Round<T>((ulong)kept, kept << shift != value, shift);
    }

    /// <summary>The number nearest to a whole number that is not negative.</summary>
    public static T Whole<T>(BigInteger value)
        where T : INumber<T>
    {
        if (value <= ulong.MaxValue)
        {
            return Quotient<T>((ulong)value, 1);
        }

        if (!IsBinary<T>())
        {
            return T.CreateChecked(value);
        }

        int shift = checked((int)value.GetBitLength()) - 64;
        var kept = value >> shift;
        return Round<T>((ulong)kept, kept << shift != value, shift);
    }

    /// <summary>The number nearest to bits 2^exponent, and a little more where something has been cut off.</summary>
    private static T Round<T>(ulong bits, bool isCut, int exponent)
        where T : INumber<T>
    {
        int excess = BitLength(bits) - (HasBitsOfDouble<T>() ? BitsBeforeRounding : BitsOfDouble);
        if (excess > 0)
        {
            isCut |= (bits & ((1UL << excess) - 1)) != 0;
            bits >>= excess;
            exponent += excess;
        }

        return T.CreateChecked(Math.ScaleB((double)(long)(isCut ? bits | 1 : bits), exponent));
    }

    private static int BitLength(ulong value) => 64 - BitOperations.LeadingZeroCount(value);

    private static bool IsBinary<T>() =>
        typeof(T) == typeof(double) || typeof(T) == typeof(float) || typeof(T) == typeof(Half) || typeof(T) == typeof(NFloat);

    private static bool HasBitsOfDouble<T>() => typeof(T) == typeof(double) || (typeof(T) == typeof(NFloat) && nint.Size == sizeof(double));
}
