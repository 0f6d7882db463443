using System;
using System.Linq;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Coordinates that are times, integers or steps, as docs/data.md shows them.</summary>
public sealed class DocumentedCoordinates
{
    [Fact]
    public void Times_integers_and_steps()
    {
        double[] temperature = [10, 13, 15, 14];
        DateTime[] times = [new(2026, 3, 1, 6, 0, 0), new(2026, 3, 1, 9, 0, 0), new(2026, 3, 1, 10, 0, 0), new(2026, 3, 1, 12, 0, 0)];
        double[] warming = Gradient.Compute(temperature, Spacing.Coordinates<double>(times, per: TimeSpan.FromHours(1)));   // degrees per hour

        long[] clock = [1_790_000_000_000_000_000, 1_790_000_000_000_000_001, 1_790_000_000_000_000_003, 1_790_000_000_000_000_004];
        double[] rate = Gradient.Compute(temperature, Spacing.Coordinates<long, double>(clock));                            // per tick of it
        rate = Gradient.Compute(temperature, Spacing.Steps([1.0, 2, 1]));                                                   // the same

        // By hand: steps of 3, 1 and 2 hours give 1/4 * 1 + 3/4 * 2 and 2/3 * 2 - 1/3 * 1/2; steps of 1, 2 and 1 ticks give
        // 2/3 * 3 + 1/3 * 1 and 1/3 * 1 - 2/3 * 1.
        double[] expected = [1, 1.75, 7.0 / 6, -0.5];
        Assert.All(Enumerable.Range(0, 4), i => Assert.Equal(expected[i], warming[i], 1e-15));
        expected = [3, 7.0 / 3, -1.0 / 3, -1];
        Assert.All(Enumerable.Range(0, 4), i => Assert.Equal(expected[i], rate[i], 1e-15));
        Assert.Equal(rate, Gradient.Compute(temperature, Spacing.Coordinates<long, double>(clock)));
    }
}
