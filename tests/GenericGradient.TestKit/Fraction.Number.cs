using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace GenericGradient.TestKit;

/// <summary>What else a number must have.</summary>
public readonly partial struct Fraction
{
    static int INumberBase<Fraction>.Radix => 2;

    static Fraction IAdditiveIdentity<Fraction, Fraction>.AdditiveIdentity => Zero;

    static Fraction IMultiplicativeIdentity<Fraction, Fraction>.MultiplicativeIdentity => One;

    public static Fraction operator +(Fraction value) => value;

    public static Fraction operator ++(Fraction value) => value + One;

    public static Fraction operator --(Fraction value) => value - One;

    public static Fraction operator %(Fraction left, Fraction right) => throw new NotSupportedException();

    public static bool IsInteger(Fraction value) => value.denominatorMinusOne.IsZero;

    public static bool IsNegative(Fraction value) => value.Numerator.Sign < 0;

    public static bool IsPositive(Fraction value) => value.Numerator.Sign >= 0;

    public static bool IsZero(Fraction value) => value.Numerator.IsZero;

    public static bool IsFinite(Fraction value) => true;

    public static bool IsNormal(Fraction value) => !value.Numerator.IsZero;

    static bool INumberBase<Fraction>.IsCanonical(Fraction value) => true;

    static bool INumberBase<Fraction>.IsComplexNumber(Fraction value) => false;

    static bool INumberBase<Fraction>.IsEvenInteger(Fraction value) => IsInteger(value) && value.Numerator.IsEven;

    static bool INumberBase<Fraction>.IsImaginaryNumber(Fraction value) => false;

    static bool INumberBase<Fraction>.IsInfinity(Fraction value) => false;

    static bool INumberBase<Fraction>.IsNaN(Fraction value) => false;

    static bool INumberBase<Fraction>.IsNegativeInfinity(Fraction value) => false;

    static bool INumberBase<Fraction>.IsOddInteger(Fraction value) => IsInteger(value) && !value.Numerator.IsEven;

    static bool INumberBase<Fraction>.IsPositiveInfinity(Fraction value) => false;

    static bool INumberBase<Fraction>.IsRealNumber(Fraction value) => true;

    static bool INumberBase<Fraction>.IsSubnormal(Fraction value) => false;

    static Fraction INumberBase<Fraction>.MaxMagnitude(Fraction x, Fraction y) => throw new NotSupportedException();

    static Fraction INumberBase<Fraction>.MaxMagnitudeNumber(Fraction x, Fraction y) => throw new NotSupportedException();

    static Fraction INumberBase<Fraction>.MinMagnitude(Fraction x, Fraction y) => throw new NotSupportedException();

    static Fraction INumberBase<Fraction>.MinMagnitudeNumber(Fraction x, Fraction y) => throw new NotSupportedException();

    static Fraction INumberBase<Fraction>.Parse(string s, NumberStyles style, IFormatProvider? provider) => throw new NotSupportedException();

    static Fraction INumberBase<Fraction>.Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider) =>
        throw new NotSupportedException();

    static Fraction IParsable<Fraction>.Parse(string s, IFormatProvider? provider) => throw new NotSupportedException();

    static Fraction ISpanParsable<Fraction>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => throw new NotSupportedException();

    static bool INumberBase<Fraction>.TryParse(string? s, NumberStyles style, IFormatProvider? provider, out Fraction result) =>
        throw new NotSupportedException();

    static bool INumberBase<Fraction>.TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out Fraction result) =>
        throw new NotSupportedException();

    static bool IParsable<Fraction>.TryParse(string? s, IFormatProvider? provider, out Fraction result) => throw new NotSupportedException();

    static bool ISpanParsable<Fraction>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Fraction result) =>
        throw new NotSupportedException();

    static bool INumberBase<Fraction>.TryConvertFromChecked<TOther>(TOther value, out Fraction result) => From(value, out result);

    static bool INumberBase<Fraction>.TryConvertFromSaturating<TOther>(TOther value, out Fraction result) => From(value, out result);

    static bool INumberBase<Fraction>.TryConvertFromTruncating<TOther>(TOther value, out Fraction result) => From(value, out result);

    static bool INumberBase<Fraction>.TryConvertToChecked<TOther>(Fraction value, [MaybeNullWhen(false)] out TOther result) =>
        throw new NotSupportedException();

    static bool INumberBase<Fraction>.TryConvertToSaturating<TOther>(Fraction value, [MaybeNullWhen(false)] out TOther result) =>
        throw new NotSupportedException();

    static bool INumberBase<Fraction>.TryConvertToTruncating<TOther>(Fraction value, [MaybeNullWhen(false)] out TOther result) =>
        throw new NotSupportedException();

    int IComparable.CompareTo(object? obj) => obj is Fraction other ? CompareTo(other) : 1;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString();
        charsWritten = text.Length;
        return text.TryCopyTo(destination);
    }

    private static bool From<TOther>(TOther value, out Fraction result)
    {
        result = value switch
        {
            int whole => whole,
            long whole => new((BigInteger)whole),
            ulong whole => new((BigInteger)whole),
            BigInteger whole => new(whole),
            double binary => Of(binary),
            _ => throw new NotSupportedException(typeof(TOther).Name),
        };
        return true;
    }
}
