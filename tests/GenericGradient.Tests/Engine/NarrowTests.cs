using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Requests;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Engine;

/// <summary>
/// Axes by coordinates whose neighbours are a few elements apart: the bits of the naive reference for whole grids and for pieces, wherever
/// results lie in their page, stored past the caches or not, and nothing beside them.
/// </summary>
public sealed class NarrowTests
{
    private const int Margin = 40;

    public static TheoryData<string> Shapes { get; } =
    [
        "2 2", "3 2", "7 3", "40 4", "700 2", "9000 3", "3 5 2", "40 30 2", "5 60 3", "2 2000 4", "70 9 2 2", "6 5 4 3", "3 9 1 2", "2 17000 2",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Floats(string shape) => Check<float>([.. shape.Split(' ').Select(int.Parse)]);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Doubles(string shape) => Check<double>([.. shape.Split(' ').Select(int.Parse)]);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Lines_whose_weights_are_made_on_the_way(int stride)
    {
        const int Extent = 1500;
        float[] x = [.. Enumerable.Range(0, Extent).Select(i => i + (0.4f * MathF.Sin(i)))];
        var memory = new float[(2 * Extent * stride) + 2500];
        var random = new Random(stride);
        float[] samples = [.. Enumerable.Range(0, Extent * stride).Select(_ => random.NextSingle())];
        float[] expected = NaiveGradient.Compute(samples, [Extent, stride], 0, null, x, 2);
        for (int apart = 0; apart <= 1200; apart += 8)
        {
            // Within one piece of memory, so that each distance within a page is met.
            Array.Fill(memory, -7);
            samples.CopyTo(memory, Margin);
            int start = Margin + samples.Length + Margin + apart;
            var destination = memory.AsSpan(start, samples.Length);

            Line.RunBundle(memory.AsSpan(Margin, samples.Length), destination, stride, Spacing.Coordinates(x), EdgeOrder.Second, streams: apart % 16 == 0);

            Bits.Equal<float>(expected, destination, $"{apart} apart");
            Assert.Equal(-7, memory[start - 1]);
            Assert.Equal(-7, memory[start + samples.Length]);
        }
    }

    private static void Check<T>(int[] shape)
        where T : unmanaged, INumber<T>
    {
        int rank = shape.Length - 1;
        int n = shape.Aggregate(1, (product, extent) => product * extent);
        var random = new Random(5);
        T[] samples = [.. Enumerable.Range(0, n).Select(_ => T.CreateChecked(random.NextDouble()))];
        int[] axes = [.. Enumerable.Range(0, rank).Where(axis => shape[axis] > 1)];
        T[][] x = [.. axes.Select(axis => Enumerable.Range(0, shape[axis]).Select(i => T.CreateChecked(i + (0.3 * Math.Sin(i + axis)))).ToArray())];
        for (int trial = 0; trial < 12; trial++)
        {
            var edgeOrder = axes.All(axis => shape[axis] > 2) && trial % 2 == 0 ? EdgeOrder.Second : EdgeOrder.First;
            Spacing<T>[] spacings = [.. x.Select(Spacing.Coordinates)];
            var request = new GradientRequest<T>([.. shape.Select(extent => (nint)extent)], axes, spacings, edgeOrder);
            var table = trial % 2 == 0 ? FactorTable.Repeated : FactorTable.Plain;
            T[] factors = WeightTable.Create(request, table);
            int start = trial < 4 ? 0 : random.Next(n), end = trial < 4 ? n : random.Next(start, n) + 1;
            T[][] results = [.. axes.Select(_ => Enumerable.Repeat(T.CreateChecked(-7), n + (2 * Margin)).ToArray())];
            var destinations = results.Select((result, k) => result.AsMemory(Margin - trial + k, n)).ToArray();

            Passes<T>.Create(request, table).Run(samples, factors, new Destinations<T>(destinations), start, end, streams: trial % 3 == 0);

            for (int k = 0; k < axes.Length; k++)
            {
                T[] expected = NaiveGradient.Compute(samples, shape, axes[k], null, x[k], (int)edgeOrder);
                T[] all = [.. Enumerable.Repeat(T.CreateChecked(-7), n + (2 * Margin))];
                expected.AsSpan(start, end - start).CopyTo(all.AsSpan(Margin - trial + k + start));
                Bits.Equal<T>(all, results[k], $"axis {axes[k]}, trial {trial}");
            }
        }
    }
}
