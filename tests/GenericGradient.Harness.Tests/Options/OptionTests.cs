using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Cases;
using Xunit;

namespace GenericGradient.Harness.Tests.Options;

/// <summary>However the library is asked with options, the bits are those of the stencils: every entry, element type and layout, whole, by plan, in ranges.</summary>
public sealed class OptionTests
{
    private static readonly int Count = LongMode.Count(24);

    [Fact]
    public void Doubles() => Check<double>(Count);

    [Fact]
    public void Floats() => Check<float>(Count);

    [Fact]
    public void Halves() => Check<Half>(Count / 2);

    [Fact]
    public void Decimals() => Check<decimal>(Count / 3);

    [Theory]
    [InlineData(0, 12)]
    [InlineData(1, 6)]
    [InlineData(2, 6)]
    public void Integers(int set, int count) => IntegerPairs.Visit(new Comparison(count), set);

    [Fact]
    public void Complex_numbers() => CompareComponents<double>(2);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Vectors(int components) => CompareComponents<float>(components);

    private static void Check<T>(int count)
        where T : unmanaged, INumber<T>
    {
        int compared = OptionProblems.Seeded<T>(count).Sum(problem => EntryTests.Compare(problem, problem.Expected()));
        Assert.True(compared > 100, $"only {compared} cases");
    }

    private static void CompareComponents<T>(int components)
        where T : unmanaged, INumber<T>
    {
        int compared = 0;
        foreach (var without in OptionProblems.Seeded<T>(Count / 2))
        {
            var problem = Problems.WithComponents(without, components);
            T[][] expected = problem.Expected();
            foreach (var entry in Entries.OfComponents<T>().Where(entry => entry.Takes(problem)))
            {
                EntryTests.Compare(entry, problem, expected);
                compared++;
            }
        }

        Assert.True(compared > 100, $"only {compared} cases");
    }

    private sealed class Comparison(int count) : IPairVisitor
    {
        public void Visit<TSample, T>()
            where TSample : unmanaged, INumber<TSample>
            where T : unmanaged, INumber<T>
        {
            int compared = OptionProblems.Seeded<TSample, T>(LongMode.Count(count)).Sum(problem => EntryTests.Compare(problem, problem.Expected()));
            Assert.True(compared > 50, $"only {compared} cases");
        }
    }
}
