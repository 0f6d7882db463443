using System;
using System.Runtime.InteropServices;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>What results are filled with before they are written.</summary>
internal static class Canary
{
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
