using System;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Children;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;
using Xunit.Sdk;

namespace GenericGradient.Harness.Tests.Memory;

/// <summary>
/// Every number of samples from 0 to two of the widest vectors and one more, wherever in a cache line samples and results begin: the bits
/// of the definition, and nothing written on either side.
/// </summary>
public sealed class TailTests
{
    private const int WidestBytes = 64;

    private static readonly int[] Offsets = [0, 1, 3, 7, 15];

    [Fact]
    public void Doubles() => Check<double>();

    [Fact]
    public void Floats() => Check<float>();

    [Fact]
    public void Halves() => Check<Half>();

    [Fact]
    public void Integers()
    {
        Check<byte, float>();
        Check<short, double>();
        Check<long, double>();
    }

    [Theory]
    [InlineData(256)]
    [InlineData(128)]
    [InlineData(0)]
    public void Floats_in_vectors_of_another_width(int width) => Child.Run(new(width, IsTiered: true), "tails").AssertDone();

    [Theory]
    [InlineData(-1)]
    [InlineData(-AlignedRoom.Margin)]
    [InlineData(5)]
    [InlineData(5 + AlignedRoom.Margin - 1)]
    public void An_element_written_beside_a_destination_is_seen(int index)
    {
        var room = new AlignedRoom(0, 3);
        var destination = room.Destination<float>(5).Span;
        destination.Fill(1);
        room.Clear();

        destination = room.Destination<float>(5).Span;
        Unsafe.Add(ref destination[0], index) = 1;

        Assert.ThrowsAny<XunitException>(() => room.Clear());
    }

    [Fact]
    public void A_sample_that_is_written_is_seen()
    {
        var room = new AlignedRoom(1, 0);
        Unsafe.AsRef(in room.Samples<float>([1, 2, 3]).Span[1]) = 5;

        Assert.ThrowsAny<XunitException>(() => room.Clear());
    }

    /// <summary>The rooms of a test of alignment are aligned as they say.</summary>
    [Fact]
    public unsafe void Memory_begins_where_it_should()
    {
        foreach (int offset in Offsets)
        {
            fixed (double* samples = new AlignedRoom(offset, 0).Samples<double>(new double[3]).Span)
            {
                Assert.Equal(offset * sizeof(double) % 64, (nint)samples % 64);
            }
        }
    }

    /// <summary>All lengths and offsets; called in the other tiers, too.</summary>
    internal static void Check<T>()
        where T : unmanaged, INumber<T> => Check<T, T>();

    private static void Check<TSample, T>()
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        int turn = 0;
        for (int n = 0; n <= (2 * WidestBytes / Unsafe.SizeOf<T>()) + 1; n++)
        {
            foreach (int[] shape in (int[][])[[n], [3, n]])
            {
                foreach (var kind in Enum.GetValues<SpacingKind>())
                {
                    foreach (var edgeOrder in Enum.GetValues<EdgeOrder>())
                    {
                        // The axis of n samples first, so that nothing is done if it is refused.
                        var problem = Problems.Of<TSample, T>(shape, kind, edgeOrder).With([.. Enumerable.Range(0, shape.Length).Reverse()]);
                        Check(problem, n > (int)edgeOrder ? problem.Expected() : null, ref turn);
                    }
                }
            }
        }
    }

    private static void Check<TSample, T>(Problem<TSample, T> problem, T[][]? expected, ref int turn)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        var entries = problem.Length == 0 ? [] : Entries.InRooms(problem).ToArray();
        foreach (int samplesOffset in Offsets)
        {
            foreach (int destinationOffset in Offsets)
            {
                var room = new AlignedRoom(samplesOffset, destinationOffset);
                foreach (var entry in entries.Length == 0 ? [] : new[] { entries[1], entries[^1], entries[turn++ % entries.Length] })
                {
                    string what = $"{entry}, {problem}, {samplesOffset} and {destinationOffset}";
                    if (expected is null)
                    {
                        Assert.ThrowsAny<ArgumentException>(() => entry.Run(problem, room));
                        room.Clear(isUntouched: true);
                        continue;
                    }

                    T[][] actual = entry.Run(problem, room);
                    for (int k = 0; k < expected.Length; k++)
                    {
                        Bits.Equal<T>(expected[k], actual[k], what);
                    }

                    room.Clear();
                }
            }
        }
    }
}
