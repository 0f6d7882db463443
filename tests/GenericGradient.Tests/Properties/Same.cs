using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Xunit;

namespace GenericGradient.Tests.Properties;

/// <summary>Compares results, axis by axis.</summary>
internal static class Same
{
    /// <summary>Every bit; any NaN is any NaN.</summary>
    public static void Bits<T>(IEnumerable<T[]> expected, IEnumerable<T[]> actual)
        where T : INumber<T>
    {
        T[][] wanted = [.. expected], given = [.. actual];
        Assert.Equal(wanted.Length, given.Length);
        for (int k = 0; k < wanted.Length; k++)
        {
            TestKit.Bits.Equal<T>(wanted[k], given[k], $"along {k}");
        }
    }

    /// <summary>Every number; 0 is -0.</summary>
    public static void Values<T>(IEnumerable<T[]> expected, IEnumerable<T[]> actual)
        where T : INumber<T>
    {
        T[][] wanted = [.. expected], given = [.. actual];
        Assert.Equal(wanted.Length, given.Length);
        for (int k = 0; k < wanted.Length; k++)
        {
            Assert.Equal(wanted[k].Length, given[k].Length);
            for (int p = 0; p < wanted[k].Length; p++)
            {
                Assert.True(wanted[k][p] == given[k][p], $"along {k} at {p}: expected {wanted[k][p]}, got {given[k][p]}");
            }
        }
    }
}
