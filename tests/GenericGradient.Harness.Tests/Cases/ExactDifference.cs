using System;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Differences of samples: of integers exactly and then rounded once, by way of their decimal digits; of others as they are.</summary>
internal static class ExactDifference
{
    private static readonly Int128 ExactInDouble = (Int128)1 << 53;

    /// <summary><c>a - b</c>.</summary>
    public static T Of<TSample, T>(TSample a, TSample b)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        if (typeof(TSample) == typeof(T))
        {
            return Unsafe.BitCast<TSample, T>(a) - Unsafe.BitCast<TSample, T>(b);
        }

        if (Unsafe.SizeOf<TSample>() > sizeof(long))
        {
            return Parsed<T>((BigInteger.CreateChecked(a) - BigInteger.CreateChecked(b)).ToString(CultureInfo.InvariantCulture));
        }

        var difference = Int128.CreateChecked(a) - Int128.CreateChecked(b);
        bool isExact = typeof(T) != typeof(Half) && Int128.Abs(difference) <= ExactInDouble && (typeof(T) != typeof(float) || IsShort<TSample>());
        return isExact ? T.CreateChecked((long)difference) : Parsed<T>(difference.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether it is an integer of at most 16 bits, whose differences <c>float</c> has.</summary>
    public static bool IsShort<TSample>() => Unsafe.SizeOf<TSample>() <= 2;

    private static T Parsed<T>(string digits)
        where T : unmanaged, INumber<T> => T.Parse(digits, CultureInfo.InvariantCulture);
}
