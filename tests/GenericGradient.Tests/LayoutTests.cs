using System;
using System.Buffers;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Samples and results that lie in any order, with gaps or without: the bits of a dense row-major copy, and nothing else written.</summary>
public sealed class LayoutTests
{
    private const double Untouched = -77.25;

    public static TheoryData<int[]> Shapes => new(
        [2, 3], [16, 16], [33, 50], [70, 19], [3, 4, 5], [17, 2, 40], [40, 35, 33], [2, 3, 4, 5], [9, 1, 18, 16], [3, 2, 3, 2, 4], [2, 2, 3, 2, 2, 3]);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_layout_has_the_same_bits(int[] shape)
    {
        var random = new Random(shape.Length + shape[0]);
        for (int trial = 0; trial < 12; trial++)
        {
            double[] dense = [.. Enumerable.Range(0, Product(shape)).Select(_ => random.NextDouble() - 0.5)];
            var samples = Embed(random, shape, dense);
            int[] axes = [.. Enumerable.Range(0, shape.Length).Where(axis => shape[axis] > 2)];
            random.Shuffle(axes);
            Spacing<double>[] spacings = [.. axes.Select(axis => (trial + axis) % 3 == 0
                ? Spacing.Coordinates([.. Enumerable.Range(0, shape[axis]).Select(i => i + (0.25 * (i % 2)))])
                : Spacing.Step(0.1 + axis))];
            var destinations = axes.Select(_ => Embed(random, shape, null)).ToArray();
            var edgeOrder = (EdgeOrder)(1 + (trial % 2));

            Gradient.Compute(samples.View, spacings, [.. destinations.Select(destination => destination.View)], edgeOrder, axes);

            for (int k = 0; k < axes.Length; k++)
            {
                double[] expected = NaiveGradient.Compute(
                    dense,
                    shape,
                    axes[k],
                    spacings[k].Kind == SpacingKind.Step ? spacings[k].StepValue : null,
                    spacings[k].Kind == SpacingKind.Step ? null : spacings[k].CoordinateValues.ToArray(),
                    (int)edgeOrder);
                Bits.Equal<double>(expected, Flat<double>(destinations[k].View), $"trial {trial}, axis {axes[k]}");
                Assert.Equal(expected.Length, destinations[k].Backing.Count(value => value != Untouched));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Integers_in_every_layout(int[] shape)
    {
        var random = new Random(shape[0]);
        long[] integers = [.. Enumerable.Range(0, Product(shape)).Select(_ => random.NextInt64())];
        BigInteger[] exact = [.. integers.Select(value => (BigInteger)value)];
        BigInteger[] narrow = [.. integers.Select(value => (BigInteger)(short)value)];
        int axis = Array.IndexOf(shape, shape.Max());
        int[] order = [.. Enumerable.Range(0, shape.Length)];
        random.Shuffle(order);
        var view = Tensor.PermuteDimensions<long>(Dense(integers, shape), order);
        var shorts = Tensor.PermuteDimensions<short>(Dense([.. integers.Select(value => (short)value)], shape), order);
        var destination = Tensor.PermuteDimensions<double>(Dense(new double[integers.Length], shape), order);
        int place = Array.IndexOf(order, axis);

        Gradient.AlongAxis<long, double>(view, place, Spacing.Step(0.75), destination, EdgeOrder.Second);
        var single = Gradient.AlongAxis<short, float>(shorts, place, Spacing.Step(0.75f));

        var back = Tensor.PermuteDimensions<double>(destination, Inverse(order));
        Bits.Equal<double>(ExactIntegers.Compute<double>(exact, shape, axis, 0.75, null, 2), Flat<double>(back));
        Bits.Equal<float>(
            ExactIntegers.Compute<float>(narrow, shape, axis, 0.75f, null, 1), Flat<float>(Tensor.PermuteDimensions<float>(single, Inverse(order))));
    }

    [Fact]
    public void Stacked_results_and_samples_that_are_broadcast()
    {
        double[] row = [.. Enumerable.Range(0, 40).Select(i => Math.Sin(i))];
        var broadcast = Tensor.Broadcast<double>(Tensor.Create(row, [1, 40, 1]), [5, 40, 6]);
        double[] dense = Flat<double>(broadcast);
        var stacked = Tensor.PermuteDimensions<double>(Tensor.Create(new double[2 * 5 * 40 * 6], [40, 6, 2, 5]), [2, 3, 0, 1]);

        Gradient.ComputeStacked(broadcast, Spacing.Step(0.5), stacked.AsTensorSpan(), axes: [2, 1]);

        Bits.Equal<double>(NaiveGradient.Compute(dense, [5, 40, 6], 2, 0.5, null, 1), Flat<double>(stacked)[..1200]);
        Bits.Equal<double>(NaiveGradient.Compute(dense, [5, 40, 6], 1, 0.5, null, 1), Flat<double>(stacked)[1200..]);
    }

    [Fact]
    public void Channels_of_one_picture_may_be_samples_and_results()
    {
        double[] picture = [.. Enumerable.Range(0, 20 * 30 * 4).Select(i => Math.Cos(i * i))];
        double[] red = [.. Enumerable.Range(0, 600).Select(p => picture[4 * p])];

        Gradient.Compute<double>(Channel(0, picture), Spacing.Step(0.5), [Channel(1, picture), Channel(3, picture)]);

        Bits.Equal<double>(NaiveGradient.Compute(red, [20, 30], 0, 0.5, null, 1), Flat<double>(Channel(1, picture)));
        Bits.Equal<double>(NaiveGradient.Compute(red, [20, 30], 1, 0.5, null, 1), Flat<double>(Channel(3, picture)));
        Bits.Equal<double>(red, Flat<double>(Channel(0, picture)));
    }

    [Fact]
    public void Rows_of_one_half_may_be_samples_and_columns_of_the_other_results()
    {
        double[] memory = [.. Enumerable.Range(0, 20 * 40).Select(i => Math.Cos(i * i))];
        var samples = Tensor.Create(memory, 0, [20, 20], [1, 40]);
        var destination = Tensor.Create(memory, 20, [20, 20], [40, 1]);
        double[] dense = Flat<double>(samples);

        Gradient.AlongAxis<double>(samples, axis: 0, Spacing.Step(0.5), destination);

        Bits.Equal<double>(NaiveGradient.Compute(dense, [20, 20], 0, 0.5, null, 1), Flat<double>(destination));
        Bits.Equal<double>(dense, Flat<double>(samples));
    }

    [Fact]
    public void Windows_of_one_grid_that_share_samples_are_refused()
    {
        double[] grid = new double[40];
        for (int first = 0; first < 28; first++)
        {
            for (int second = 0; second < 28; second++)
            {
                // Windows of 2 by 3 in rows of 7, wherever they begin.
                var one = Enumerable.Range(0, 6).Select(p => first + (7 * (p / 3)) + (p % 3)).ToHashSet();
                bool share = Enumerable.Range(0, 6).Any(p => one.Contains(second + (7 * (p / 3)) + (p % 3)));
                var samples = Tensor.Create(grid, first, [2, 3], [7, 1]);
                var destination = Tensor.Create(grid, second, [2, 3], [7, 1]);

                var error = Record.Exception(() => Gradient.AlongAxis<double>(samples, axis: 0, default, destination));

                Assert.True(share == error is ArgumentException { ParamName: "destination" }, $"{first} {second}");
            }
        }
    }

    [Fact]
    public void Coordinates_are_not_written_over_while_they_are_read()
    {
        double[] memory = [.. Enumerable.Range(0, 40).Select(i => (double)i)];
        var spacing = Spacing.Coordinates<double>(memory.AsMemory(0, 5));
        var gaps = Tensor.Create(memory, 3, [5], [7]);

        var line = Assert.Throws<ArgumentException>(() => Gradient.Compute<int, double>([1, 2, 3, 4, 5], spacing, memory.AsSpan(4, 5)));
        var grid = Assert.Throws<ArgumentException>(() => Gradient.AlongAxis<int, double>(Tensor.Create([1, 2, 3, 4, 5]), 0, spacing, gaps));

        Assert.Equal(("destination", "destination"), (line.ParamName, grid.ParamName));
        Assert.All(memory, (value, i) => Assert.Equal(i, value));
    }

    [Theory]
    [InlineData(3, 300, 1000)]
    [InlineData(3, 3, 200_000)]
    [InlineData(3, 400_000, 1)]
    public void Planes_that_are_too_large_are_cut(int n0, int n1, int n2)
    {
        int[] shape = [n0, n1, n2];
        int[] integers = [.. Enumerable.Range(0, Product(shape)).Select(i => i * -1640531527)];
        BigInteger[] exact = [.. integers.Select(value => (BigInteger)value)];
        int[] axes = n2 == 1 ? [0, 1] : [0, 1, 2];

        var results = Gradient.Compute<int, double>(Dense(integers, shape), Spacing.Step(0.1), axes: axes);

        for (int k = 0; k < axes.Length; k++)
        {
            Bits.Equal<double>(ExactIntegers.Compute<double>(exact, shape, axes[k], 0.1, null, 1), Flat<double>(results[k]), $"axis {axes[k]}");
        }
    }

    [Fact]
    public unsafe void More_samples_than_an_int_counts()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") is "1", "It writes 9 GB: GENERICGRADIENT_LONG=1 runs it.");
        nint[] lengths = [3, (1 << 30) + 3];
        nint count = lengths[0] * lengths[1];
        byte* samples = (byte*)NativeMemory.AllocZeroed((nuint)count);
        Half* results = (Half*)NativeMemory.AllocZeroed((nuint)count, 2);
        try
        {
            var edge = new ReadOnlySpan<nint>([0, 1, (1 << 30) + 1, (1 << 30) + 2]);
            for (nint row = 0; row < 3; row++)
            {
                foreach (nint column in edge)
                {
                    samples[(row * lengths[1]) + column] = (byte)(10 * row * row);
                }
            }

            Gradient.AlongAxis<byte, Half>(
                new ReadOnlyTensorSpan<byte>(samples, count, lengths, []), axis: 0, default, new TensorSpan<Half>(results, count, lengths, []));

            foreach (nint column in edge)
            {
                Assert.Equal([(Half)10, (Half)20, (Half)30], new[] { results[column], results[lengths[1] + column], results[(2 * lengths[1]) + column] });
            }

            Assert.Equal((Half)0, results[lengths[1] + 5]);
            var line = new ReadOnlyTensorSpan<byte>(samples, count, [count], []);
            Gradient.AlongAxis<byte, Half>(line, axis: -1, default, new TensorSpan<Half>(results, count, [count], []));
            Assert.Equal([(Half)5, (Half)5, (Half)0], new[] { results[lengths[1] - 1], results[lengths[1]], results[lengths[1] + 5] });
            Assert.Equal([(Half)(-20), (Half)20], new[] { results[(2 * lengths[1]) + 2], results[count - 2] });
        }
        finally
        {
            NativeMemory.Free(samples);
            NativeMemory.Free(results);
        }
    }

    /// <summary>A grid of the shape somewhere in a larger one whose axes lie in another order.</summary>
    private static (Tensor<double> View, double[] Backing) Embed(Random random, int[] shape, double[]? dense)
    {
        int rank = shape.Length;
        int[] order = [.. Enumerable.Range(0, rank)];
        random.Shuffle(order);
        bool isDense = random.Next(2) == 0;
        int[] before = [.. shape.Select(_ => isDense ? 0 : random.Next(3))], after = [.. shape.Select(_ => isDense ? 0 : random.Next(3))];
        nint[] outer = [.. order.Select(axis => (nint)(before[axis] + shape[axis] + after[axis]))];
        double[] backing = new double[outer.Aggregate((nint)1, (product, extent) => product * extent)];
        Array.Fill(backing, Untouched);
        var view = Tensor.PermuteDimensions<double>(Tensor.Create(backing, outer), Inverse(order))
            .Slice([.. shape.Select((extent, axis) => (NRange)(before[axis]..(before[axis] + extent)))]);
        if (dense is not null)
        {
            Dense(dense, shape).CopyTo(view);
        }

        return (view, backing);
    }

    private static Tensor<double> Channel(int channel, double[] picture) => Tensor.Create(picture, channel, [20, 30], [120, 4]);

    private static Tensor<T> Dense<T>(T[] values, int[] shape) => Tensor.Create(values, [.. shape.Select(extent => (nint)extent)]);

    private static int[] Inverse(int[] order) => [.. order.Select((_, axis) => Array.IndexOf(order, axis))];

    private static int Product(int[] shape) => shape.Aggregate(1, (product, extent) => product * extent);

    private static T[] Flat<T>(Tensor<T> tensor)
    {
        var flat = new T[tensor.FlattenedLength];
        tensor.FlattenTo(flat);
        return flat;
    }
}
