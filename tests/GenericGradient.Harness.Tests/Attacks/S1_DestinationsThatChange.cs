using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Harness.Tests.Attacks.Numbers;
using Xunit;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>
/// Entries of a caller's list of destinations change while a call uses the list, by other threads or by an operator of the number type: a
/// destination that was checked is exchanged for one that is too short.
/// </summary>
[Trait("Fault", "S1")]
public sealed class S1_DestinationsThatChange
{
    [Theory]
    [InlineData("threads")]
    [InlineData("operators")]
    public void Nothing_is_written_but_what_was_checked(string variant)
    {
        string[] words = Attack.AssertWithstood("destinations", variant).Split(' ');

        Assert.InRange(int.Parse(words[0], CultureInfo.InvariantCulture), 100, int.MaxValue);
    }

    /// <summary>The same attacks against a function that checks and reads again.</summary>
    [Theory]
    [InlineData("threads, mistake with memories")]
    [InlineData("threads, mistake with arrays")]
    [InlineData("operators, mistake with memories")]
    [InlineData("operators, mistake with arrays")]
    public void The_attack_finds_the_mistake(string variant) => Attack.AssertSucceeded("destinations", variant);

    /// <summary>The attacks, in a process of their own.</summary>
    internal static string Run(string variant, TextWriter output)
    {
        bool isMistake = variant.Contains("mistake", StringComparison.Ordinal);
        return variant.StartsWith("threads", StringComparison.Ordinal)
            ? Attack.Race(isMistake ? Mistakes<double>(variant) : Grid.Ways<double>().Concat(Grid.ComplexWays()), variant, output)
            : Attack.ChangeAtEachOperation(isMistake ? Mistakes<SwappingNumber>(variant) : Grid.Ways<SwappingNumber>(), variant, output);
    }

    /// <summary>What the library must not do.</summary>
    private static IEnumerable<AttackedCall[]> Mistakes<T>(string variant)
        where T : unmanaged, INumber<T> => variant.EndsWith("memories", StringComparison.Ordinal)
            ? [[Grid.Memories<T, T>(variant, [8, 8], (_, _, list) => CheckAndReadAgain<T, Memory<T>>(list, memory => memory.Span))]]
            : [[Grid.Arrays<T>(variant, [8, 8], (_, _, list) => CheckAndReadAgain<T, T[]>(list, array => array))]];

    private delegate Span<T> Elements<T, TEntry>(TEntry entry);

    private static void CheckAndReadAgain<T, TEntry>(TEntry[] list, Elements<T, TEntry> elements)
        where T : INumber<T>
    {
        const int Length = 64;
        for (int k = 0; k < list.Length; k++)
        {
            if (elements(list[k]).Length != Length)
            {
                throw new ArgumentException("too short", nameof(list));
            }
        }

        _ = T.One + T.One;
        for (int k = 0; k < list.Length; k++)
        {
            ref T first = ref MemoryMarshal.GetReference(elements(list[k]));
            for (int p = 0; p < Length; p++)
            {
                Unsafe.Add(ref first, p) = Grid.Slope<T>(k);
            }
        }
    }
}
