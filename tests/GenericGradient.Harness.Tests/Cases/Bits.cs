using System;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Compares to the bit; any NaN equals any NaN.</summary>
internal static class Bits
{
    /// <summary>Whether two numbers have the same bits.</summary>
    public static bool Same<T>(T a, T b)
        where T : INumber<T> => T.IsNaN(a) ? T.IsNaN(b) : a.Equals(b) && T.IsNegative(a) == T.IsNegative(b);

    /// <summary>Fails at the first place where the bits differ.</summary>
    public static void Equal<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual, string what)
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

    /// <summary>Fails at the first element that is still the canary.</summary>
    public static void AreWritten<T>(ReadOnlySpan<T> results, string what)
        where T : unmanaged, IEquatable<T>
    {
        T canary = default;
        MemoryMarshal.AsBytes(new Span<T>(ref canary)).Fill(Room.Canary);
        int place = results.IndexOf(canary);
        if (place >= 0)
        {
            Assert.Fail($"{what} at {place}: not written");
        }
    }
}
