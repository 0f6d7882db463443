using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>However the library is asked, the bits are those of the definition: dense or strided, whole or by plan, in any order of axes.</summary>
public sealed class EntryTests
{
    /// <summary>How many problems each type is asked about, each through every entry that takes it.</summary>
    private static readonly int Count = LongMode.Count(29);

    [Fact]
    public void Doubles() => Check<double>(Count);

    [Fact]
    public void Floats() => Check<float>(Count);

    [Fact]
    public void Halves() => Check<Half>(Count);

    [Fact]
    public void Decimals() => Check<decimal>(Count / 2);

    /// <summary>Selected axes in any order, some left out: 64 ways for rank 4.</summary>
    [Theory]
    [InlineData(SpacingKind.Step)]
    [InlineData(SpacingKind.Coordinates)]
    public void Any_selection_of_axes_in_any_order(SpacingKind kind)
    {
        var whole = Problems.Of<double>([3, 4, 3, 9], kind, EdgeOrder.Second);
        double[][] expected = whole.Expected();
        int count = 0;
        foreach (int[] axes in Selections(4))
        {
            count++;
            Compare(whole.With(axes), [.. axes.Select(axis => expected[axis])]);
        }

        Assert.Equal(4 + 12 + 24 + 24, count);
    }

    private static void Check<T>(int count)
        where T : unmanaged, INumber<T>
    {
        int compared = Problems.Seeded<T>(count).Sum(problem => Compare(problem, problem.Expected()));
        Assert.True(compared > 400, $"only {compared} cases");
    }

    private static int Compare<T>(Problem<T> problem, T[][] expected)
        where T : unmanaged, INumber<T>
    {
        int compared = 0;
        foreach (var entry in Entries.All<T>().Where(entry => entry.Takes(problem)))
        {
            T[][] actual = entry.Run(problem, new PlainRoom());
            Assert.Equal(expected.Length, actual.Length);
            for (int k = 0; k < expected.Length; k++)
            {
                Bits.Equal<T>(expected[k], actual[k], $"{entry}, {problem}, axis {problem.Axes[k]}");
            }

            compared++;
        }

        return compared;
    }

    private static int[][] Selections(int rank) =>
        [.. Enumerable.Range(1, rank).SelectMany(count => Ordered(count, [.. Enumerable.Range(0, rank)]))];

    private static int[][] Ordered(int count, int[] from) => count == 0
        ? [[]]
        : [.. from.SelectMany(first => Ordered(count - 1, [.. from.Where(axis => axis != first)]).Select(rest => (int[])[first, .. rest]))];
}
