using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Every length around the vector widths, for every kind of element type, against the naive reference.</summary>
public sealed class LengthTests
{
    [Fact]
    public void Double_lines_of_every_length() => Lines(seed: 1, random => (random.NextDouble() - 0.5) * 1000);

    [Fact]
    public void Float_lines_of_every_length() => Lines(seed: 2, random => (float)(random.NextDouble() - 0.5) * 1000);

    [Fact]
    public void Half_lines_of_every_length() => Lines(seed: 3, random => (Half)((random.NextDouble() - 0.5) * 10));

    [Fact]
    public void Decimal_lines_of_every_length() => Lines(seed: 4, random => Math.Round((decimal)random.NextDouble(), 6));

    [Fact]
    public void Planes_of_every_last_extent()
    {
        var random = new Random(5);
        for (int columns = 2; columns <= 70; columns++)
        {
            Grid<double>(random, [3, columns], value => value);
            Grid<float>(random, [5, columns], value => (float)value);
        }
    }

    [Fact]
    public void Volumes_of_mixed_extents()
    {
        var random = new Random(6);
        for (int i = 0; i < 60; i++)
        {
            int rank = random.Next(3, 6);
            int[] shape = [.. Enumerable.Range(0, rank).Select(_ => random.Next(2, rank > 4 ? 5 : 9))];
            Grid<double>(random, shape, value => value);
            Grid<float>(random, shape, value => (float)value);
            Grid<decimal>(random, shape, value => Math.Round((decimal)value, 6));
        }
    }

    /// <summary>A batch of nothing has no derivatives, along which axis and by which spacing ever.</summary>
    [Theory]
    [InlineData(5, 0)]
    [InlineData(0, 5)]
    [InlineData(0, 2, 5)]
    [InlineData(9, 5, 0)]
    [InlineData(9, 5, 4, 0)]
    [InlineData(9, 0, 5)]
    [InlineData(0, 5, 1)]
    public void Grids_without_samples(params int[] shape)
    {
        float[] x = [0, 1, 3, 4, 6];

        GradientPlan.Create<float>(shape, Spacing.Coordinates(x), axes: [Array.IndexOf(shape, 5)]).Execute([], (Span<float>)[]);
        GradientPlan.Create<float>(shape, Spacing.Step(0.5f), axes: [Array.IndexOf(shape, 5)]).Execute([], (Span<float>)[]);
    }

    /// <summary>Blocks end inside rows and planes here: more than 8 KiB of samples, and extents that do not divide it.</summary>
    [Theory]
    [InlineData(3, 1500)]
    [InlineData(1500, 3)]
    [InlineData(7, 11, 123)]
    [InlineData(123, 11, 7)]
    [InlineData(4, 5, 6, 77)]
    [InlineData(77, 6, 5, 4)]
    [InlineData(2, 3, 5, 7, 11)]
    public void Grids_larger_than_a_block(params int[] shape)
    {
        Grid<double>(new Random(7), shape, value => value);
        Grid<float>(new Random(7), shape, value => (float)value);
    }

    /// <summary>Rows shorter than a vector, and so many that each sample selects its formula; blocks end anywhere in them.</summary>
    [Fact]
    public void Many_short_rows()
    {
        var random = new Random(8);
        double[] special = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 0.0, double.MaxValue, double.Epsilon, 1];
        for (int columns = 2; columns <= 17; columns++)
        {
            int rows = 300 + random.Next(2000);
            Grid<double>(random, [rows, columns], value => value);
            Grid<float>(random, [rows, columns], value => (float)value);
            Grid<float>(random, [3, rows / 3, columns], value => (float)value);

            double[] samples = [.. Enumerable.Range(0, rows * columns).Select(_ => special[random.Next(special.Length)])];
            var plan = GradientPlan.Create<double>([rows, columns], Spacing.Step(0.1), (EdgeOrder)Math.Min(columns - 1, 2), [1]);
            double[] results = new double[samples.Length];
            plan.Execute(samples, results);
            Bits.Equal(NaiveGradient.Compute(samples, [rows, columns], 1, 0.1, null, Math.Min(columns - 1, 2)), results, $"{rows} x {columns}");
        }
    }

    /// <summary>Results past the caches: more than 32 MiB of samples and results, and destinations that begin anywhere in a line.</summary>
    [Theory]
    [InlineData(2_200_001)]
    [InlineData(1301, 1101)]
    [InlineData(3, 467_003)]
    [InlineData(71, 113, 131)]
    [InlineData(31, 32, 33, 34)]
    public void Grids_past_the_caches(params int[] shape)
    {
        int length = shape.Aggregate(1, (product, extent) => product * extent);
        double[] samples = [.. Enumerable.Range(0, length).Select(i => (i * 7919L % 10007) / 64.0)];
        var plan = GradientPlan.Create<double>([.. shape], Spacing.Step(0.1), options: EdgeOrder.Second);
        Memory<double>[] results = [.. shape.Select((_, axis) => new double[length + 16].AsMemory(1 + axis, length))];

        plan.Execute(samples, results);

        for (int axis = 0; axis < shape.Length; axis++)
        {
            Bits.Equal(NaiveGradient.Compute(samples, shape, axis, 0.1, null, 2), results[axis].Span, $"axis {axis}");
        }
    }

    [Theory]
    [InlineData(EdgeOrder.First)]
    [InlineData(EdgeOrder.Second)]
    public void Lines_by_coordinates_past_the_caches(EdgeOrder edgeOrder)
    {
        const int Length = 2_200_003;
        double[] samples = [.. Enumerable.Range(0, Length).Select(i => (i * 7919L % 10007) / 64.0)];
        double[] x = [.. Enumerable.Range(0, Length).Select(i => i + (i * 31 % 17 / 40.0))];
        var plan = GradientPlan.Create<double>([Length], Spacing.Coordinates(x), options: edgeOrder);
        double[] result = new double[Length + 1], parallel = new double[Length];
        double[] expected = NaiveGradient.Compute(samples, [Length], 0, null, x, (int)edgeOrder);

        plan.Execute(samples, result.AsSpan(1));
        Bits.Equal<double>(expected, result.AsSpan(1));
        plan.ExecuteParallel(samples, parallel);
        Bits.Equal<double>(expected, parallel);
        Bits.Equal<double>(expected, Gradient.Compute(samples, Spacing.Coordinates(x), edgeOrder));
    }

    private static void Lines<T>(int seed, Func<Random, T> next)
        where T : struct, INumber<T>
    {
        var random = new Random(seed);
        for (int length = 2; length <= 140; length++)
        {
            T[] samples = [.. Enumerable.Range(0, length).Select(_ => next(random))];
            T step = T.CreateChecked(0.1);
            T[] x = [.. Enumerable.Range(0, length).Select(i => T.CreateChecked(i) + (T.CreateChecked(random.Next(1, 9)) / T.CreateChecked(10)))];
            for (int edge = 1; edge <= Math.Min(2, length - 1); edge++)
            {
                var order = (EdgeOrder)edge;
                Bits.Equal(NaiveGradient.Compute(samples, [length], 0, T.One, null, edge), Gradient.Compute(samples, default, order), $"unit {length}");
                Bits.Equal(NaiveGradient.Compute(samples, [length], 0, step, null, edge), Gradient.Compute(samples, Spacing.Step(step), order), $"step {length}");
                Bits.Equal(NaiveGradient.Compute(samples, [length], 0, null, x, edge), Gradient.Compute(samples, Spacing.Coordinates(x), order), $"x {length}");
            }
        }
    }

    private static void Grid<T>(Random random, int[] shape, Func<double, T> convert)
        where T : struct, INumber<T>
    {
        int length = shape.Aggregate(1, (product, extent) => product * extent);
        T[] samples = [.. Enumerable.Range(0, length).Select(_ => convert(random.NextDouble() - 0.5))];
        T[][] x = [.. shape.Select(extent => Enumerable.Range(0, extent).Select(i => convert(i + (0.4 * random.NextDouble()))).ToArray())];
        T[] steps = [.. shape.Select(_ => convert(0.1 + random.NextDouble()))];
        int highestEdge = shape.Min() >= 3 ? 2 : 1;
        for (int edge = 1; edge <= highestEdge; edge++)
        {
            // Modes of the axes: none, all, and every other one by coordinates.
            foreach (int pattern in (int[])[0, -1, 0b10101, 0b01010])
            {
                Spacing<T>[] spacings = [.. shape.Select((_, axis) =>
                    (pattern >> axis & 1) == 1 ? Spacing.Coordinates(x[axis]) : Spacing.Step(steps[axis]))];
                var plan = GradientPlan.Create<T>([.. shape], spacings, options: (EdgeOrder)edge);
                T[][] results = [.. shape.Select(_ => new T[length])];
                plan.Execute(samples, results);
                for (int axis = 0; axis < shape.Length; axis++)
                {
                    bool isCoordinates = (pattern >> axis & 1) == 1;
                    var expected = NaiveGradient.Compute(
                        samples, shape, axis, isCoordinates ? null : steps[axis], isCoordinates ? x[axis] : null, edge);
                    Bits.Equal(expected, results[axis], $"shape ({string.Join(",", shape)}) axis {axis} edge {edge} pattern {pattern}");
                }
            }
        }
    }
}
