using System;
using System.Linq;
using GenericGradient.Engine;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Engine;

/// <summary>A line whose weights are made on the way and whose results are stored past the caches, wherever they lie beside what is read.</summary>
public sealed class LineTests
{
    private const int Length = 3000;
    private const int Page = 4096 / sizeof(double);

    private static readonly double[] Samples = [.. Enumerable.Range(0, Length).Select(i => Math.Sin(i * 0.7) * (i % 11))];
    private static readonly double[] X = [.. Enumerable.Range(0, Length).Select(i => i + (0.3 * Math.Sin(i)))];

    [Theory]
    [InlineData(EdgeOrder.First)]
    [InlineData(EdgeOrder.Second)]
    public void Results_that_would_collide_with_what_is_read_have_the_same_bits(EdgeOrder edgeOrder)
    {
        double[] expected = NaiveGradient.Compute(Samples, [Length], 0, null, X, (int)edgeOrder);
        double[] memory = new double[(3 * Length) + (2 * Page)];
        Samples.CopyTo(memory, 0);
        X.CopyTo(memory, Length);

        // Collisions come back with every page, and are wider than a step of this.
        for (int shift = 0; shift < Page; shift += 3)
        {
            var destination = memory.AsSpan((2 * Length) + shift, Length);
            destination.Fill(double.NaN);
            var spacing = Spacing.Coordinates<double>(memory.AsMemory(Length, Length));

            Line.Run(memory.AsSpan(0, Length), destination, spacing, edgeOrder, 0, Length, streams: true);

            Bits.Equal<double>(expected, destination, $"shift {shift}");
        }
    }
}
