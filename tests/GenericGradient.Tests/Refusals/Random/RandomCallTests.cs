using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Numerics;
using CsCheck;
using Xunit;

namespace GenericGradient.Tests.Refusals.Random;

/// <summary>
/// Random calls: each gives the bits of the definition, or is refused by an exception that names an argument which is bad, with nothing
/// written; and each that is bad is refused. <c>GENERICGRADIENT_LONG=1</c> tries many more.
/// </summary>
public sealed class RandomCallTests
{
    private static readonly int Count = Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") == "1" ? 20_000 : 600;

    [Fact]
    public void Of_doubles() => Try<double>(Count);

    [Fact]
    public void Of_floats() => Try<float>(Count);

    [Fact]
    public void Of_halves() => Try<Half>(Count);

    [Fact]
    public void Of_decimals() => Try<decimal>(Count);

    [Fact]
    public void Of_exact_fractions() => Try<Fraction>(Count);

    [Fact]
    public void Of_integers_that_are_all_refused() => ArgumentsGen.All.Sample(
        a => Assert.Equal(Outcome.Refused, RandomCall.Check<int>(a)), iter: Count / 4);

    private static void Try<T>(int count)
        where T : struct, INumber<T>
    {
        var outcomes = new ConcurrentDictionary<(Entry, Outcome), int>();
        ArgumentsGen.All.Sample(a => outcomes.AddOrUpdate((a.Entry, RandomCall.Check<T>(a)), 1, (_, before) => before + 1) > 0, iter: count);

        // Half of the calls are good, half are bad, through every way in: a generator that makes only one kind tests nothing.
        int refused = outcomes.Where(outcome => outcome.Key.Item2 == Outcome.Refused).Sum(outcome => outcome.Value);
        Assert.InRange((double)refused / count, 0.25, 0.75);
        foreach (var entry in Enum.GetValues<Entry>())
        {
            Assert.True(outcomes.ContainsKey((entry, Outcome.Right)), $"{entry} never succeeds.");
            Assert.True(outcomes.ContainsKey((entry, Outcome.Refused)), $"{entry} never fails.");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{count} calls: " + string.Join(", ", outcomes.GroupBy(o => o.Key.Item2).Select(g => $"{g.Sum(o => o.Value)} {g.Key}")));
    }
}
