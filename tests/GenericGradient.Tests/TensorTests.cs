using System;
using System.Linq;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Dense and strided tensors, in and out.</summary>
public sealed class TensorTests
{
    private static readonly double[] Data = [.. Enumerable.Range(0, 60).Select(i => Math.Sqrt(i) * (i % 7))];

    [Fact]
    public void A_transposed_view_gives_the_transposed_result()
    {
        var tensor = Tensor.Create(Data, [3, 4, 5]);
        var view = Tensor.PermuteDimensions<double>(tensor, [2, 0, 1]);

        var results = Gradient.Compute(view, [Spacing.Step(0.1), Spacing.Coordinates([0.0, 1, 3]), Spacing.Step(2.0)]);

        var expected = Gradient.Compute(tensor, [Spacing.Coordinates([0.0, 1, 3]), Spacing.Step(2.0), Spacing.Step(0.1)]);
        for (int k = 0; k < 3; k++)
        {
            var transposed = Tensor.PermuteDimensions<double>(expected[(k + 2) % 3], [2, 0, 1]);
            Bits.Equal<double>(Flat(transposed), Flat(results[k]));
        }
    }

    [Fact]
    public void A_slice_is_differentiated_as_if_it_were_alone()
    {
        var tensor = Tensor.Create(Data, [6, 10]);
        var window = tensor.AsReadOnlyTensorSpan().Slice([1..5, 2..9]);
        var flat = new double[28];
        window.FlattenTo(flat);

        var results = Gradient.Compute(window, Spacing.Step(0.5));

        Bits.Equal<double>(NaiveGradient.Compute(flat, [4, 7], 0, 0.5, null, 1), Flat(results[0]));
        Bits.Equal<double>(NaiveGradient.Compute(flat, [4, 7], 1, 0.5, null, 1), Flat(results[1]));
    }

    [Fact]
    public void A_strided_destination_is_written_only_where_it_lies()
    {
        var samples = Tensor.Create(Data, [6, 10]);
        var backing = Tensor.Create(Enumerable.Repeat(-1.0, 120).ToArray(), [12, 10]);
        var destination = backing.AsTensorSpan().Slice([0..6, 0..10]);
        var window = Tensor.Create(Enumerable.Repeat(-1.0, 240).ToArray(), [12, 20]);

        Gradient.AlongAxis(samples, axis: 1, Spacing.Unit<double>(), destination);
        Gradient.AlongAxis(samples, axis: 1, Spacing.Unit<double>(), window.AsTensorSpan().Slice([3..9, 5..15]));

        double[] expected = NaiveGradient.Compute(Data, [6, 10], 1, 1.0, null, 1);
        Bits.Equal<double>(expected, Flat(backing)[..60]);
        Assert.All(Flat(backing)[60..], value => Assert.Equal(-1, value));
        double[] all = Flat(window);
        for (int row = 0; row < 12; row++)
        {
            for (int column = 0; column < 20; column++)
            {
                bool isInside = row is >= 3 and < 9 && column is >= 5 and < 15;
                Assert.Equal(isInside ? expected[((row - 3) * 10) + column - 5] : -1, all[(row * 20) + column]);
            }
        }
    }

    [Fact]
    public void Strided_destinations_of_a_gradient()
    {
        var samples = Tensor.Create(Data, [6, 10]);
        var backing = Tensor.Create(new double[120], [10, 12]);
        var transposed = Tensor.PermuteDimensions<double>(Tensor.Create(new double[60], [10, 6]), [1, 0]);
        var dense = Tensor.Create(new double[60], [6, 10]);
        Assert.False(transposed.IsDense);

        Gradient.Compute(samples, Spacing.Step(0.5), [transposed, dense]);

        Bits.Equal<double>(NaiveGradient.Compute(Data, [6, 10], 0, 0.5, null, 1), Flat(transposed));
        Bits.Equal<double>(NaiveGradient.Compute(Data, [6, 10], 1, 0.5, null, 1), Flat(dense));
        Assert.NotNull(backing);
    }

    [Fact]
    public void A_broadcast_axis_has_gradient_zero()
    {
        var row = Tensor.Create([1.0, 4, 9, 16], [1, 4]);
        var broadcast = Tensor.Broadcast<double>(row, [3, 4]);

        var results = Gradient.Compute(broadcast);

        Assert.All(Flat(results[0]), value => Assert.Equal(0, value));
        Bits.Equal<double>([3, 4, 6, 7, 3, 4, 6, 7, 3, 4, 6, 7], Flat(results[1]));
    }

    [Fact]
    public void Stacked_results_lie_one_after_the_other()
    {
        var samples = Tensor.Create(Data, [3, 4, 5]);

        var stacked = Gradient.ComputeStacked(samples, Spacing.Step(0.1), EdgeOrder.Second, axes: [2, 0]);

        Assert.Equal([2, 3, 4, 5], stacked.Lengths);
        Bits.Equal<double>(NaiveGradient.Compute(Data, [3, 4, 5], 2, 0.1, null, 2), Flat(stacked)[..60]);
        Bits.Equal<double>(NaiveGradient.Compute(Data, [3, 4, 5], 0, 0.1, null, 2), Flat(stacked)[60..]);
    }

    [Fact]
    public void Stacked_results_into_a_strided_destination()
    {
        var samples = Tensor.Create(Data, [6, 10]);
        var window = Tensor.Create(new double[4 * 6 * 10], [4, 6, 10]);
        var wide = Tensor.Create(new double[2 * 6 * 20], [2, 6, 20]);

        Gradient.ComputeStacked(samples, Spacing.Unit<double>(), window.AsTensorSpan().Slice([1..3, 0..6, 0..10]));
        Gradient.ComputeStacked(samples, Spacing.Unit<double>(), wide.AsTensorSpan().Slice([0..2, 0..6, 4..14]));

        double[] expected = NaiveGradient.Compute(Data, [6, 10], 0, 1.0, null, 1);
        Bits.Equal<double>(expected, Flat(window)[60..120]);
        Assert.Equal(expected[13], wide[0, 1, 7]);
        Assert.Equal(0, wide[0, 1, 3]);
    }

    [Fact]
    public void Tensor_spans_over_memory_of_the_callers()
    {
        double[] first = new double[60], second = new double[60];

        Gradient.AlongAxis(new ReadOnlyTensorSpan<double>(Data, [6, 10]), 0, Spacing.Step(0.1), new TensorSpan<double>(first, [6, 10]));
        Gradient.AlongAxis(new ReadOnlyTensorSpan<double>(Data, [6, 10]), 1, Spacing.Step(0.1), new TensorSpan<double>(second, [6, 10]));

        Bits.Equal<double>(NaiveGradient.Compute(Data, [6, 10], 0, 0.1, null, 1), first);
        Bits.Equal<double>(NaiveGradient.Compute(Data, [6, 10], 1, 0.1, null, 1), second);
    }

    private static double[] Flat(Tensor<double> tensor)
    {
        var flat = new double[tensor.FlattenedLength];
        tensor.FlattenTo(flat);
        return flat;
    }
}
