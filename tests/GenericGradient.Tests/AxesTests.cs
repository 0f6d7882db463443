using System;
using System.Linq;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Which axes, in which order, with which spacing.</summary>
public sealed class AxesTests
{
    private static readonly double[] Samples = [.. Enumerable.Range(0, 2 * 3 * 4 * 5).Select(i => Math.Sin(i * i))];
    private static readonly int[] Shape = [2, 3, 4, 5];

    private static Tensor<double> Tensor => System.Numerics.Tensors.Tensor.Create(Samples, [2, 3, 4, 5]);

    [Fact]
    public void All_axes_by_default()
    {
        var results = Gradient.Compute(Tensor);

        Assert.Equal(4, results.Length);
        for (int axis = 0; axis < 4; axis++)
        {
            Same(Naive(axis, 1), results[axis]);
        }
    }

    [Fact]
    public void Results_keep_the_order_asked_and_negative_axes_count_from_the_end()
    {
        var results = Gradient.Compute(Tensor, axes: [-1, 0, 2]);

        Assert.Equal(3, results.Length);
        Same(Naive(3, 1), results[0]);
        Same(Naive(0, 1), results[1]);
        Same(Naive(2, 1), results[2]);
    }

    [Fact]
    public void Spacing_k_belongs_to_axis_k_of_the_list()
    {
        var results = Gradient.Compute(Tensor, [Spacing.Step(0.25), Spacing.Coordinates([0.0, 1, 4]), Spacing.Unit<double>()], axes: [3, 1, 0]);

        Same(Naive(3, 0.25), results[0]);
        Same(NaiveGradient.Compute(Samples, Shape, 1, null, [0.0, 1, 4], 1), results[1]);
        Same(Naive(0, 1), results[2]);
    }

    [Fact]
    public void One_step_serves_all_selected_axes()
    {
        var results = Gradient.Compute(Tensor, Spacing.Step(0.5), axes: [1, 2]);

        Same(Naive(1, 0.5), results[0]);
        Same(Naive(2, 0.5), results[1]);
    }

    [Fact]
    public void Arrays_of_axes_and_of_spacings_are_lists_too_and_null_is_the_default()
    {
        int[] axes = [2];
        Spacing<double>[] spacings = [Spacing.Step(2.0)];
        int[]? all = null;

        Same(Naive(2, 2), Gradient.Compute(Tensor, spacings, axes: axes)[0]);
        Assert.Equal(4, Gradient.Compute(Tensor, axes: all).Length);
    }

    [Fact]
    public void An_empty_list_of_axes_gives_an_empty_result()
    {
        Assert.Empty(Gradient.Compute(Tensor, axes: []));
        Assert.Empty(Gradient.Compute(new double[2, 1], axes: []));
        Assert.Equal([0, 2, 3, 4, 5], Gradient.ComputeStacked(Tensor, axes: []).Lengths);
    }

    [Fact]
    public void Rank_0_gives_an_empty_result()
    {
        var plan = GradientPlan.Create<double>([]);

        plan.Execute([42.0], Array.Empty<Memory<double>>());

        Assert.Equal(0, plan.Axes.Length);
        Assert.Equal(1, plan.Length);
        Assert.Empty(Gradient.Compute(ReadOnlyTensorSpan<double>.Empty));
    }

    [Fact]
    public void An_axis_that_is_not_selected_may_have_one_sample_or_none()
    {
        var one = Gradient.Compute(System.Numerics.Tensors.Tensor.Create([1.0, 3, 6], [3, 1]), axes: [0]);
        var none = Gradient.Compute(System.Numerics.Tensors.Tensor.Create(Array.Empty<double>(), [3, 0]), axes: [0]);

        Same([2, 2.5, 3], one[0]);
        Assert.Equal([3, 0], none[0].Lengths);
    }

    [Fact]
    public void Ranks_above_four()
    {
        int[] shape = [2, 3, 2, 3, 2, 3, 2];
        double[] samples = [.. Enumerable.Range(0, 432).Select(i => Math.Cos(i * 0.7 * i))];
        var tensor = System.Numerics.Tensors.Tensor.Create(samples, [.. shape.Select(extent => (nint)extent)]);

        var results = Gradient.Compute(tensor, Spacing.Step(0.1));

        for (int axis = 0; axis < 7; axis++)
        {
            Same(NaiveGradient.Compute(samples, shape, axis, 0.1, null, 1), results[axis]);
        }
    }

    [Fact]
    public void Along_one_axis_gives_one_result()
    {
        Same(Naive(2, 0.1), Gradient.AlongAxis(Tensor, axis: 2, Spacing.Step(0.1)));
        Same(Naive(3, 1), Gradient.AlongAxis(Tensor, axis: -1));
    }

    private static double[] Naive(int axis, double step) => NaiveGradient.Compute(Samples, Shape, axis, step, null, 1);

    private static void Same(double[] expected, Tensor<double> actual)
    {
        var flat = new double[expected.Length];
        actual.FlattenTo(flat);
        Bits.Equal<double>(expected, flat);
    }
}
