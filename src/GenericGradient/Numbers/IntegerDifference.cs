using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GenericGradient.Numbers;

/// <summary>Differences of integers, made exactly and rounded once.</summary>
internal static class IntegerDifference
{
    /// <summary><c>to - from</c>, whatever the width and the sign; never wrapped.</summary>
    public static TResult Of<T, TResult>(T from, T to)
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        if (typeof(T) == typeof(long) || typeof(T) == typeof(nint) || IsNarrow<T>())
        {
            long first = long.CreateTruncating(from), second = long.CreateTruncating(to);
            long difference = unchecked(second - first);
            bool isWrapped = ((second ^ first) & (second ^ difference)) < 0;
            return !isWrapped ? TResult.CreateChecked(difference)
                : second > first ? NearestNumber.Quotient<TResult>((ulong)difference, 1)
                : -NearestNumber.Quotient<TResult>((ulong)-difference, 1);
        }

        if (typeof(T) == typeof(ulong) || typeof(T) == typeof(nuint) || typeof(T) == typeof(UInt128) || typeof(T) == typeof(Int128))
        {
            // Modulo 2^128 the larger minus the smaller is the magnitude, for signed integers too.
            bool isNegative = to < from;
            var (smaller, larger) = isNegative ? (to, from) : (from, to);
            var magnitude = unchecked(UInt128.CreateTruncating(larger) - UInt128.CreateTruncating(smaller));
            var size = NearestNumber.Whole<TResult>(magnitude);
            return isNegative ? -size : size;
        }

        if (typeof(T) == typeof(BigInteger))
        {
            var difference = Unsafe.As<T, BigInteger>(ref to) - Unsafe.As<T, BigInteger>(ref from);
            return difference.Sign < 0 ? -NearestNumber.Whole<TResult>(-difference) : NearestNumber.Whole<TResult>(difference);
        }

        return TResult.CreateChecked(to - from); // an integer of the user's, which must not wrap
    }

    private static bool IsNarrow<T>() => Conversion.IsShortInteger<T>() || typeof(T) == typeof(int) || typeof(T) == typeof(uint);
}
