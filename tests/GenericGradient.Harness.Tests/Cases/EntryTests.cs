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

    [Theory]
    [InlineData(0, 13)]
    [InlineData(1, 13)]
    [InlineData(2, 6)]
    public void Integers(int set, int count) => IntegerPairs.Visit(new Comparison(count), set);

    [Fact]
    public void Windows_of_planes() => IntegerPairs.Visit(new Windows(), IntegerPairs.Few);

    [Fact]
    public void Windows_of_planes_of_one_type()
    {
        new Windows().Visit<float, float>();
        new Windows().Visit<double, double>();
    }

    [Fact]
    public void Complex_numbers() => CompareComponents<double>(2);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Vectors(int components) => CompareComponents<float>(components);

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

    /// <summary>Asks every entry that takes a problem.</summary>
    internal static int Compare<TSample, T>(Problem<TSample, T> problem, T[][] expected)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        int compared = 0;
        foreach (var entry in Entries.All<TSample, T>().Where(entry => entry.Takes(problem)))
        {
            Compare(entry, problem, expected);
            compared++;
        }

        return compared;
    }

    /// <summary>Asks an entry.</summary>
    internal static void Compare<TSample, T>(Entry<TSample, T> entry, Problem<TSample, T> problem, T[][] expected)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        T[][] actual = entry.Run(problem, new PlainRoom());
        Assert.Equal(expected.Length, actual.Length);
        for (int k = 0; k < expected.Length; k++)
        {
            Bits.Equal<T>(expected[k], actual[k], $"{entry}, {problem}, axis {problem.Axes[k]}");
        }
    }

    private static void CompareComponents<T>(int components)
        where T : unmanaged, INumber<T>
    {
        int compared = 0;
        foreach (var without in Problems.Seeded<T>(Count))
        {
            var problem = Problems.WithComponents(without, components);
            T[][] expected = problem.Expected();
            foreach (var entry in Entries.OfComponents<T>().Where(entry => entry.Takes(problem)))
            {
                Compare(entry, problem, expected);
                compared++;
            }
        }

        Assert.True(compared > 300, $"only {compared} cases");
    }

    /// <summary>Each pair of types through every entry.</summary>
    private sealed class Comparison(int count) : IPairVisitor
    {
        public void Visit<TSample, T>()
            where TSample : unmanaged, INumber<TSample>
            where T : unmanaged, INumber<T>
        {
            int compared = Problems.Seeded<TSample, T>(LongMode.Count(count)).Sum(problem => Compare(problem, problem.Expected()));
            Assert.True(compared > 100, $"only {compared} cases");
        }
    }

    /// <summary>So many planes that they go through scratch memory in several windows; so large ones that they are cut.</summary>
    private sealed class Windows : IPairVisitor
    {
        public void Visit<TSample, T>()
            where TSample : unmanaged, INumber<TSample>
            where T : unmanaged, INumber<T>
        {
            var kind = SpacingKind.Step;
            foreach (int[] shape in (int[][])[[257, 160], [131, 5, 67], [7000, 3], [4, 70_000]])
            {
                var problem = Problems.Of<TSample, T>(shape, kind, EdgeOrder.First, seed: shape[0]);
                T[][] expected = problem.Expected();
                foreach (var entry in Entries.ThatTurn(problem))
                {
                    Compare(entry, problem, expected);
                }

                kind = SpacingKind.Coordinates;
            }
        }
    }

    private static int[][] Selections(int rank) =>
        [.. Enumerable.Range(1, rank).SelectMany(count => Ordered(count, [.. Enumerable.Range(0, rank)]))];

    private static int[][] Ordered(int count, int[] from) => count == 0
        ? [[]]
        : [.. from.SelectMany(first => Ordered(count - 1, [.. from.Where(axis => axis != first)]).Select(rest => (int[])[first, .. rest]))];
}
