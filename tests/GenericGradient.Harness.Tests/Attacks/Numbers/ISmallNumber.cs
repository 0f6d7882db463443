using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace GenericGradient.Harness.Tests.Attacks.Numbers;

/// <summary>
/// A number that is as small as one can be: it is made of a <c>double</c>, and every operation goes by way of <see cref="Value"/> and
/// <see cref="Of"/>, which is where a type can do harm.
/// </summary>
internal interface ISmallNumber<T> : INumber<T>
    where T : ISmallNumber<T>
{
    /// <summary>Its value.</summary>
    double Value { get; }

    /// <summary>The number of that value.</summary>
    static abstract T Of(double value);

    static T INumberBase<T>.One => T.Of(1);

    static int INumberBase<T>.Radix => 2;

    static T INumberBase<T>.Zero => T.Of(0);

    static T IAdditiveIdentity<T, T>.AdditiveIdentity => T.Of(0);

    static T IMultiplicativeIdentity<T, T>.MultiplicativeIdentity => T.Of(1);

    static T IAdditionOperators<T, T, T>.operator +(T left, T right) => T.Of(left.Value + right.Value);

    static T ISubtractionOperators<T, T, T>.operator -(T left, T right) => T.Of(left.Value - right.Value);

    static T IMultiplyOperators<T, T, T>.operator *(T left, T right) => T.Of(left.Value * right.Value);

    static T IDivisionOperators<T, T, T>.operator /(T left, T right) => T.Of(left.Value / right.Value);

    static T IModulusOperators<T, T, T>.operator %(T left, T right) => T.Of(left.Value % right.Value);

    static T IUnaryNegationOperators<T, T>.operator -(T value) => T.Of(-value.Value);

    static T IUnaryPlusOperators<T, T>.operator +(T value) => value;

    static T IIncrementOperators<T>.operator ++(T value) => T.Of(value.Value + 1);

    static T IDecrementOperators<T>.operator --(T value) => T.Of(value.Value - 1);

    static bool IEqualityOperators<T, T, bool>.operator ==(T? left, T? right) => left!.Value == right!.Value;

    static bool IEqualityOperators<T, T, bool>.operator !=(T? left, T? right) => left!.Value != right!.Value;

    static bool IComparisonOperators<T, T, bool>.operator <(T left, T right) => left.Value < right.Value;

    static bool IComparisonOperators<T, T, bool>.operator >(T left, T right) => left.Value > right.Value;

    static bool IComparisonOperators<T, T, bool>.operator <=(T left, T right) => left.Value <= right.Value;

    static bool IComparisonOperators<T, T, bool>.operator >=(T left, T right) => left.Value >= right.Value;

    static T INumberBase<T>.Abs(T value) => T.Of(Math.Abs(value.Value));

    static bool INumberBase<T>.IsCanonical(T value) => true;

    static bool INumberBase<T>.IsComplexNumber(T value) => false;

    static bool INumberBase<T>.IsEvenInteger(T value) => double.IsEvenInteger(value.Value);

    static bool INumberBase<T>.IsFinite(T value) => double.IsFinite(value.Value);

    static bool INumberBase<T>.IsImaginaryNumber(T value) => false;

    static bool INumberBase<T>.IsInfinity(T value) => double.IsInfinity(value.Value);

    static bool INumberBase<T>.IsInteger(T value) => double.IsInteger(value.Value);

    static bool INumberBase<T>.IsNaN(T value) => double.IsNaN(value.Value);

    static bool INumberBase<T>.IsNegative(T value) => double.IsNegative(value.Value);

    static bool INumberBase<T>.IsNegativeInfinity(T value) => double.IsNegativeInfinity(value.Value);

    static bool INumberBase<T>.IsNormal(T value) => double.IsNormal(value.Value);

    static bool INumberBase<T>.IsOddInteger(T value) => double.IsOddInteger(value.Value);

    static bool INumberBase<T>.IsPositive(T value) => double.IsPositive(value.Value);

    static bool INumberBase<T>.IsPositiveInfinity(T value) => double.IsPositiveInfinity(value.Value);

    static bool INumberBase<T>.IsRealNumber(T value) => double.IsRealNumber(value.Value);

    static bool INumberBase<T>.IsSubnormal(T value) => double.IsSubnormal(value.Value);

    static bool INumberBase<T>.IsZero(T value) => value.Value == 0;

    static T INumberBase<T>.MaxMagnitude(T x, T y) => T.Of(double.MaxMagnitude(x.Value, y.Value));

    static T INumberBase<T>.MaxMagnitudeNumber(T x, T y) => T.Of(double.MaxMagnitudeNumber(x.Value, y.Value));

    static T INumberBase<T>.MinMagnitude(T x, T y) => T.Of(double.MinMagnitude(x.Value, y.Value));

    static T INumberBase<T>.MinMagnitudeNumber(T x, T y) => T.Of(double.MinMagnitudeNumber(x.Value, y.Value));

    static bool INumberBase<T>.TryConvertFromChecked<TOther>(TOther value, [MaybeNullWhen(false)] out T result) => TryMake(value, out result);

    static bool INumberBase<T>.TryConvertFromSaturating<TOther>(TOther value, [MaybeNullWhen(false)] out T result) => TryMake(value, out result);

    static bool INumberBase<T>.TryConvertFromTruncating<TOther>(TOther value, [MaybeNullWhen(false)] out T result) => TryMake(value, out result);

    static bool INumberBase<T>.TryConvertToChecked<TOther>(T value, [MaybeNullWhen(false)] out TOther result) => TryGive(value, out result);

    static bool INumberBase<T>.TryConvertToSaturating<TOther>(T value, [MaybeNullWhen(false)] out TOther result) => TryGive(value, out result);

    static bool INumberBase<T>.TryConvertToTruncating<TOther>(T value, [MaybeNullWhen(false)] out TOther result) => TryGive(value, out result);

    static T INumberBase<T>.Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider) => T.Of(double.Parse(s, style, provider));

    static T INumberBase<T>.Parse(string s, NumberStyles style, IFormatProvider? provider) => T.Of(double.Parse(s, style, provider));

    static T IParsable<T>.Parse(string s, IFormatProvider? provider) => T.Of(double.Parse(s, provider));

    static T ISpanParsable<T>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => T.Of(double.Parse(s, provider));

    static bool INumberBase<T>.TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, [MaybeNullWhen(false)] out T result) =>
        Is(double.TryParse(s, style, provider, out double value), value, out result);

    static bool INumberBase<T>.TryParse(string? s, NumberStyles style, IFormatProvider? provider, [MaybeNullWhen(false)] out T result) =>
        Is(double.TryParse(s, style, provider, out double value), value, out result);

    static bool IParsable<T>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out T result) =>
        Is(double.TryParse(s, provider, out double value), value, out result);

    static bool ISpanParsable<T>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out T result) =>
        Is(double.TryParse(s, provider, out double value), value, out result);

    int IComparable.CompareTo(object? obj) => Value.CompareTo(((T)obj!).Value);

    int IComparable<T>.CompareTo(T? other) => Value.CompareTo(other!.Value);

    bool IEquatable<T>.Equals(T? other) => other is not null && Value.Equals(other.Value);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Value.TryFormat(destination, out charsWritten, format, provider);

    private static bool TryMake<TOther>(TOther value, [MaybeNullWhen(false)] out T result)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(T))
        {
            result = (T)(object)value;
            return true;
        }

        return Is(true, double.CreateChecked(value), out result);
    }

    private static bool TryGive<TOther>(T value, [MaybeNullWhen(false)] out TOther result)
        where TOther : INumberBase<TOther>
    {
        result = TOther.CreateChecked(value.Value);
        return true;
    }

    private static bool Is(bool isNumber, double value, out T result)
    {
        result = T.Of(value);
        return isNumber;
    }
}
