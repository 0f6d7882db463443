using System;
using System.Numerics;

namespace GenericGradient.Planning;

/// <summary>Differences of integers, made exactly and rounded once.</summary>
internal static class IntegerDifference
{
    /// <summary><c>to - from</c>, whatever the width and the sign; never wrapped.</summary>
    public static TResult Of<T, TResult>(T from, T to)
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        if (typeof(T) == typeof(long) || typeof(T) == typeof(nint))
        {
            long first = long.CreateTruncating(from), second = long.CreateTruncating(to);
            long difference = unchecked(second - first);
            bool isWrapped = ((second ^ first) & (second ^ difference)) < 0;
            return isWrapped ? TResult.CreateChecked((Int128)second - first) : TResult.CreateChecked(difference);
        }

        if (typeof(T) == typeof(ulong) || typeof(T) == typeof(nuint) || typeof(T) == typeof(UInt128) || typeof(T) == typeof(Int128))
        {
            // Modulo 2^128 the larger minus the smaller is the magnitude, for signed integers too.
            UInt128 magnitude = to >= from
                ? unchecked(UInt128.CreateTruncating(to) - UInt128.CreateTruncating(from))
                : unchecked(UInt128.CreateTruncating(from) - UInt128.CreateTruncating(to));
            TResult size = magnitude <= ulong.MaxValue ? TResult.CreateChecked((ulong)magnitude) : TResult.CreateChecked(magnitude);
            return to >= from ? size : -size;
        }

        if (IsNarrow<T>())
        {
            return TResult.CreateChecked(long.CreateTruncating(to) - long.CreateTruncating(from));
        }

        return TResult.CreateChecked(to - from); // BigInteger and the like do not wrap
    }

    /// <summary>Whether a difference of two fits 64 bits.</summary>
    private static bool IsNarrow<T>() => Conversion.IsShortInteger<T>() || typeof(T) == typeof(int) || typeof(T) == typeof(uint);
}
