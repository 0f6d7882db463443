using System;
using System.Globalization;
using System.Numerics;

namespace GenericGradient.Stencils;

/// <summary>An exact fraction in lowest terms, with a positive denominator.</summary>
internal readonly struct Rational : IEquatable<Rational>
{
    private readonly BigInteger denominatorMinusOne; // so that default(Rational) is 0/1

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        denominatorMinusOne = (denominator / common) - BigInteger.One;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator => denominatorMinusOne + BigInteger.One;

    public bool IsZero => Numerator.IsZero;

    public static implicit operator Rational(int value) => new(value, BigInteger.One);

    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    public static Rational operator -(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => (Numerator.GetHashCode() * 397) ^ Denominator.GetHashCode();

    /// <summary>The fraction as it is written in a formula: <c>-3/2</c>, or <c>2</c>.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
}
