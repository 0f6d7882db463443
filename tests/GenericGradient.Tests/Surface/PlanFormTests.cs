using System;
using System.Globalization;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Tests.Surface;

/// <summary>What plans say of themselves, and shapes that are not theirs.</summary>
public sealed class PlanFormTests
{
    [Fact]
    public void A_plan_says_what_it_was_made_of()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("de-DE");

            Assert.Equal(
                "(4, 3): axis 1 by 3 coordinates, axis 0 by step 0.5; edge order Second",
                GradientPlan.Create<double>([4, 3], [Spacing.Coordinates([0.0, 1, 3]), 0.5], EdgeOrder.Second, [-1, 0]).ToString());
            Assert.Equal("(5): axis 0 by unit; edge order First", GradientPlan.Create<float>([5]).ToString());
            Assert.Equal("(5): no axes; edge order First", GradientPlan.Create<float>([5], axes: []).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_shape_is_read_when_the_plan_is_made()
    {
        int[] shape = [3];
        var plan = GradientPlan.Create<double>(shape);
        shape[0] = 7;

        Assert.Equal([3], plan.Shape);
        Assert.Equal(default, plan.Options);
        Assert.Equal([2, 3], GradientPlan.Create<double>((ReadOnlySpan<int>)[2, 3]).Shape);
        Assert.Equal([2, 3], GradientPlan.Create<double>(new double[2, 3].ToTensor().Lengths).Shape);
        Assert.Equal([], GradientPlan.Create<double>(default(GridShape)).Shape);
    }

    [Fact]
    public void Another_shape_of_as_many_samples_is_refused()
    {
        var plan = GradientPlan.Create<double>([2, 3]);
        double[,] turned = new double[3, 2], other = new double[3, 2];
        var tensor = Tensor.CreateFromShape<double>([3, 2]);
        foreach (var (call, shape) in ((Action, string)[])
        [
            (() => plan.Execute(turned, [other, new double[3, 2]]), "(3, 2)"),
            (() => plan.Execute(turned, other), "(3, 2)"),
            (() => plan.Execute(tensor, [Tensor.CreateFromShape<double>([3, 2]), Tensor.CreateFromShape<double>([3, 2])]), "(3, 2)"),
            (() => plan.Execute(tensor, Tensor.CreateFromShape<double>([3, 2])), "(3, 2)"),
            (() => plan.Execute(new double[1, 2, 3], new double[1, 2, 3]), "(1, 2, 3)"),
        ])
        {
            var error = Assert.Throws<ArgumentException>(call);

            Assert.Equal("samples", error.ParamName);
            Assert.Contains($"The samples have shape {shape}, but the plan is for shape (2, 3).", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void One_destination_for_two_axes_is_refused()
    {
        var plan = GradientPlan.Create<double>([2, 2]);
        double[,] samples = { { 1, 2 }, { 3, 5 } };

        Assert.Equal("destinations", Assert.Throws<ArgumentException>(() => plan.Execute(samples, new double[2, 2])).ParamName);
        Assert.Equal(
            "destinations",
            Assert.Throws<ArgumentException>(() => plan.Execute(samples.ToTensor(), Tensor.CreateFromShape<double>([2, 2]))).ParamName);
    }
}

/// <summary>Arrays as tensors.</summary>
file static class Arrays
{
    public static Tensor<double> ToTensor(this double[,] array)
    {
        var flat = new double[array.Length];
        Buffer.BlockCopy(array, 0, flat, 0, sizeof(double) * flat.Length);
        return Tensor.Create(flat, [array.GetLength(0), array.GetLength(1)]);
    }
}
