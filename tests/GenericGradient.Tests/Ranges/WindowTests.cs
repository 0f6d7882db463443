using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Grids;
using GenericGradient.Slabs;
using Xunit;

namespace GenericGradient.Tests.Ranges;

/// <summary>The window over the planes of a grid: wherever it slides, it has the planes that are there, and beyond an end those of the other.</summary>
public sealed class WindowTests
{
    public static TheoryData<bool, int> All => new MatrixTheoryData<bool, int>([true, false], [1, 2, 5, 40]);

    [Theory]
    [MemberData(nameof(All))]
    public void Goes_around(bool isDense, int extent)
    {
        Slide<float, float>(isDense, extent, from: 0);
        Slide<short, double>(isDense, extent, from: 0);
        Slide<long, long>(isDense, extent, from: 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Has_the_planes_of_samples_that_begin_within_the_grid(bool isDense)
    {
        Slide<float, float>(isDense, 40, from: 13);
        Slide<int, double>(isDense, 40, from: 13);
    }

    private static void Slide<TSample, T>(bool isDense, int extent, int from)
        where TSample : INumber<TSample>
        where T : INumber<T>
    {
        const int Plane = 6;
        int reach = from > 0 ? 0 : 4;
        int gap = isDense ? 1 : 2;
        TSample[] memory = [.. Enumerable.Range(0, (extent - from) * Plane * gap).Select(i => TSample.CreateChecked(i % 127))];
        nint[] lengths = [extent, 2, 3], strides = [Plane * gap, 3 * gap, gap];
        var random = new Random(extent);
        for (int height = 1; height <= 7; height++)
        {
            using var window = new SlabWindow<TSample, T>(new Strided<TSample>(ref memory[0], strides), lengths, height + 4, from);
            for (int start = from - reach; start + height <= extent + reach; start += random.Next(1, height + 3))
            {
                T[] planes = window.SlideTo(start, start + height).ToArray();
                T[] expected = [.. Enumerable.Range(start, height).SelectMany(p => Enumerable.Range(0, Plane).Select(i => Sample(p, i)))];
                Assert.Equal(expected, planes);
            }
        }

        // What stands there, from the definition and not from the class that is used.
        T Sample(int p, int i)
        {
            while (p < 0 || p >= extent)
            {
                p = p < 0 ? p + extent : p - extent;
            }

            return T.CreateChecked(memory[(((p - from) * Plane) + i) * gap]);
        }
    }
}
