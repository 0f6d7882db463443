using System;
using System.Numerics;
using Xunit;

namespace GenericGradient.TestKit;

/// <summary>Compares to the bit; any NaN equals any NaN.</summary>
internal static class Bits
{
    public static bool Same<T>(T a, T b)
        where T : INumber<T> => T.IsNaN(a) ? T.IsNaN(b) : a.Equals(b) && T.IsNegative(a) == T.IsNegative(b);

    public static void Equal<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual, string what = "")
        where T : INumber<T>
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int p = 0; p < expected.Length; p++)
        {
            if (!Same(expected[p], actual[p]))
            {
                Assert.Fail(FormattableString.Invariant($"{what} at {p}: expected {expected[p]}, got {actual[p]}"));
            }
        }
    }
}
