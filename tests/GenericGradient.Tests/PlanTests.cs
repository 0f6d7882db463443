using System;
using System.Linq;
using System.Numerics.Tensors;
using System.Threading.Tasks;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Plans: prepared once, the same bits as the calls that prepare themselves.</summary>
public sealed class PlanTests
{
    private static readonly double[] Samples = [.. Enumerable.Range(0, 3 * 4 * 5 * 6).Select(i => Math.Sin(i * 1.3) * i)];

    [Fact]
    public void Every_way_to_hand_over_destinations_gives_the_same_bits()
    {
        var plan = GradientPlan.Create<double>([3, 4, 5, 6], Spacing.Step(0.1));
        double[][] d = [.. Enumerable.Range(0, 4).Select(_ => new double[360])];
        double[] stacked = new double[4 * 360];
        Memory<double>[] memories = [.. Enumerable.Range(0, 4).Select(_ => new double[360].AsMemory())];

        plan.Execute(Samples, d[0], d[1], d[2], d[3]);
        plan.ExecuteStacked(Samples, stacked);
        plan.Execute(Samples, memories);

        for (int axis = 0; axis < 4; axis++)
        {
            double[] expected = NaiveGradient.Compute(Samples, [3, 4, 5, 6], axis, 0.1, null, 1);
            Bits.Equal<double>(expected, d[axis]);
            Bits.Equal<double>(expected, stacked[(axis * 360)..((axis + 1) * 360)]);
            Bits.Equal<double>(expected, memories[axis].Span);
        }
    }

    [Fact]
    public void One_two_and_three_axes()
    {
        double[] first = new double[360], second = new double[360], third = new double[360];

        GradientPlan.Create<double>([20, 18], axes: [-1]).Execute(Samples, first);
        Bits.Equal<double>(NaiveGradient.Compute(Samples, [20, 18], 1, 1.0, null, 1), first);

        GradientPlan.Create<double>([20, 18], axes: [1, 0]).Execute(Samples, first, second);
        Bits.Equal<double>(NaiveGradient.Compute(Samples, [20, 18], 1, 1.0, null, 1), first);
        Bits.Equal<double>(NaiveGradient.Compute(Samples, [20, 18], 0, 1.0, null, 1), second);

        GradientPlan.Create<double>([10, 6, 6], Spacing.Step(3.0)).Execute(Samples, first, second, third);
        Bits.Equal<double>(NaiveGradient.Compute(Samples, [10, 6, 6], 2, 3.0, null, 1), third);
    }

    [Fact]
    public void A_plan_does_not_see_later_changes_of_what_it_was_made_from()
    {
        nint[] shape = [4];
        double[] x = [0, 1, 3, 6];
        Spacing<double>[] spacings = [Spacing.Coordinates(x)];
        int[] axes = [0];
        var plan = GradientPlan.Create<double>(shape, spacings, axes: axes);
        double[] before = new double[4], after = new double[4];

        plan.Execute([0, 1, 9, 36], before);
        shape[0] = 7;
        x[1] = 100;
        spacings[0] = default;
        axes[0] = 5;
        plan.Execute([0, 1, 9, 36], after);

        Bits.Equal<double>(before, after);
        Assert.Equal([4], plan.Shape);
        Assert.Equal([0], plan.Axes);
        Assert.Equal("axis 0, index 0, forward: -1 f[0] + 1 f[1]", plan.StencilAt(0, 0).ToString());
    }

    [Fact]
    public void Threads_may_share_a_plan()
    {
        double[] x = [.. Enumerable.Range(0, 360).Select(i => i + (0.3 * Math.Sin(i)))];
        var plan = GradientPlan.Create<double>([360], Spacing.Coordinates(x));
        double[] expected = NaiveGradient.Compute(Samples, [360], 0, null, x, 1);

        Parallel.For(0, 200, _ =>
        {
            double[] destination = new double[360];
            plan.Execute(Samples, destination);
            Bits.Equal<double>(expected, destination);
        });
    }

    [Theory]
    [InlineData(EdgeOrder.First)]
    [InlineData(EdgeOrder.Second)]
    public void Every_stencil_applied_gives_the_gradient(EdgeOrder edgeOrder)
    {
        double[] x = [0, 1, 1.5, 4, 3, 9];
        double[] line = [5, 7, -1, 2, 2, 8];
        foreach (var spacing in (Spacing<double>[])[default, Spacing.Step(-0.3), Spacing.Coordinates(x)])
        {
            var plan = GradientPlan.Create<double>([6], spacing, options: edgeOrder);
            double[] slope = Gradient.Compute(line, spacing, edgeOrder);
            for (int i = 0; i < 6; i++)
            {
                var stencil = plan.StencilAt(0, i);

                Assert.Equal(slope[i], stencil.Apply(line), 1e-12);
                Assert.Equal(0, stencil.Weights.ToArray().Sum(), 1e-12);
                Assert.Equal(i switch { 0 => StencilSide.Forward, 5 => StencilSide.Backward, _ => StencilSide.Central }, stencil.Side);
                Assert.True(stencil.Offsets.ToArray().SequenceEqual(stencil.Offsets.ToArray().Order()));
            }
        }
    }

    [Fact]
    public void Stencils_print_what_was_computed()
    {
        var plan = GradientPlan.Create<double>([5, 4], [Spacing.Step(0.5), Spacing.Coordinates([0.0, 1, 3, 4])], options: EdgeOrder.Second);

        Assert.Equal("axis 0, index 0, forward: -3 f[0] + 4 f[1] - 1 f[2]", plan.StencilAt(0, 0).ToString());
        Assert.Equal("axis 0, index 2, central: -1 f[1] + 1 f[3]", plan.StencilAt(-2, 2).ToString());
        Assert.Equal("axis 0, index 4, backward: 1 f[2] - 4 f[3] + 3 f[4]", plan.StencilAt(0, 4).ToString());
        Assert.Equal("axis 1, index 2, central: -0.16666666666666666 f[1] - 0.5 f[2] + 0.6666666666666666 f[3]", plan.StencilAt(-1, 2).ToString());
    }
}
