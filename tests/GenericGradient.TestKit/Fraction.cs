using System;
using System.Globalization;
using System.Numerics;

namespace GenericGradient.TestKit;

/// <summary>An exact fraction in lowest terms that is a number like any other to a generic kernel: what a kernel gives in it has no rounding.</summary>
public readonly partial struct Fraction : INumber<Fraction>
{
    private readonly BigInteger denominatorMinusOne; // so that default(Fraction) is 0/1

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        if (common.IsZero)
        {
            throw new DivideByZeroException();
        }

        Numerator = numerator / common;
        denominatorMinusOne = (denominator / common) - BigInteger.One;
    }

    private Fraction(BigInteger whole) => Numerator = whole;

    public BigInteger Numerator { get; }

    public BigInteger Denominator => denominatorMinusOne + BigInteger.One;

    public static Fraction Zero => default;

    public static Fraction One => new(BigInteger.One);

    public static implicit operator Fraction(int value) => new((BigInteger)value);

    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left.Numerator.IsZero)
        {
            return right;
        }

        if (right.Numerator.IsZero)
        {
            return left;
        }

        return IsInteger(left) && IsInteger(right)
            ? new(left.Numerator + right.Numerator)
            : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
    }

    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => right.Numerator.IsZero ? left : left + (-right);

    public static Fraction operator *(Fraction left, Fraction right)
    {
        if (left.Numerator.IsZero || right.Numerator.IsZero)
        {
            return Zero;
        }

        return IsInteger(left) && IsInteger(right)
            ? new(left.Numerator * right.Numerator)
            : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    public static Fraction operator /(Fraction left, Fraction right) => left.Numerator.IsZero && !right.Numerator.IsZero
        ? Zero
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    public static Fraction Power(Fraction value, int exponent) =>
        new(BigInteger.Pow(value.Numerator, exponent), BigInteger.Pow(value.Denominator, exponent));

    public static Fraction Abs(Fraction value) => new(BigInteger.Abs(value.Numerator), value.Denominator);

    /// <summary>The exact value of a finite double (and so of a float or a Half).</summary>
    public static Fraction Of(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long fraction = bits & 0xF_FFFF_FFFF_FFFF;
        BigInteger mantissa = (exponent == 0 ? fraction : fraction | (1L << 52)) * (bits < 0 ? -1 : 1);
        int shift = Math.Max(exponent, 1) - 1075;
        return shift >= 0 ? new(mantissa << shift) : new(mantissa, BigInteger.One << -shift);
    }

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Fraction other) => Numerator == other.Numerator && denominatorMinusOne == other.denominatorMinusOne;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorMinusOne);

    /// <summary>The nearest double, good to about 15 digits; for bounds of errors.</summary>
    public double ToDouble()
    {
        if (Numerator.IsZero)
        {
            return 0;
        }

        int shift = (int)(Denominator.GetBitLength() - Numerator.GetBitLength()) + 64;
        var scaled = shift >= 0 ? (Numerator << shift) / Denominator : Numerator / (Denominator << -shift);
        return (double)scaled * Math.Pow(2, -shift);
    }

    /// <summary>The nearest number of a type with IEEE division: the terms must be whole numbers of it.</summary>
    public T Nearest<T>()
        where T : INumber<T> => T.CreateChecked((long)Numerator) / T.CreateChecked((long)Denominator);

    public override string ToString() => denominatorMinusOne.IsZero
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
}
