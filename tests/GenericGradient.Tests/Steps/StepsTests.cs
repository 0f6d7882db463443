using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Steps;

/// <summary>A list of steps is what coordinates with those differences are: the same formulas, the same bits, on every path.</summary>
public sealed class StepsTests
{
    private static readonly EdgeOrder[] EdgeOrders = [EdgeOrder.First, EdgeOrder.Second];

    [Fact]
    public void What_a_spacing_by_steps_says_of_itself()
    {
        double[] steps = [1, 2, 3];
        var spacing = Spacing.Steps(steps);

        Assert.Equal(SpacingKind.Steps, spacing.Kind);
        Assert.Equal("3 steps", spacing.ToString());
        Assert.Equal(steps, spacing.StepValues.ToArray());
        Assert.True(spacing.CoordinateValues.IsEmpty);
        Assert.True(Spacing.Coordinates(steps).StepValues.IsEmpty);
        Assert.Throws<InvalidOperationException>(() => spacing.StepValue);
        Assert.Equal(spacing, Spacing.Steps<double>(steps.AsMemory()));
        Assert.Equal(spacing.GetHashCode(), Spacing.Steps(steps).GetHashCode());
        Assert.NotEqual(spacing, Spacing.Coordinates(steps));
        Assert.NotEqual(spacing, Spacing.Steps([1.0, 2, 3]));
    }

    [Fact]
    public void Lines_of_every_length_have_the_bits_of_coordinates()
    {
        foreach (int n in Enumerable.Range(2, 300).Append(1000).Append(5000))
        {
            Line<double>(n);
            Line<float>(n);
            if (n < 40 || n > 290)
            {
                Line<Half>(n);
                Line<decimal>(n);
            }
        }
    }

    [Theory]
    [InlineData(EdgeOrder.First)]
    [InlineData(EdgeOrder.Second)]
    public void Grids_of_every_rank_have_the_bits_of_coordinates(EdgeOrder edgeOrder)
    {
        int[] extents = [5, 4, 131, 3, 6];
        for (int rank = 1; rank <= 5; rank++)
        {
            int[] shape = [.. extents.TakeLast(rank)];
            double[] samples = [.. Enumerable.Range(0, shape.Aggregate(1, (product, extent) => product * extent)).Select(i => Math.Sin(i * i))];
            double[][] x = [.. shape.Select(Places<double>)];
            Spacing<double>[] spacings = [.. x.Select((places, axis) => (axis % 3) switch
            {
                0 => Spacing.Steps(StepsOf(places)),
                1 => Spacing.Coordinates(places),
                _ => Spacing.Step(0.5),
            })];
            var plan = GradientPlan.Create<double>([.. shape], spacings, options: edgeOrder);
            double[][] byPlan = [.. shape.Select(_ => new double[samples.Length])];
            plan.Execute(samples, byPlan);
            double[][] byThreads = [.. shape.Select(_ => new double[samples.Length])];
            plan.ExecuteParallel(samples, [.. byThreads.Select(result => result.AsMemory())], 2, new Progress<double>());
            var results = Gradient.Compute(Tensor.Create(samples, [.. shape.Select(extent => (nint)extent)]), spacings, edgeOrder);

            for (int axis = 0; axis < rank; axis++)
            {
                double[] expected = NaiveGradient.Compute(samples, shape, axis, 0.5, axis % 3 == 2 ? null : x[axis], (int)edgeOrder);
                var flat = new double[samples.Length];
                results[axis].FlattenTo(flat);
                Bits.Equal<double>(expected, flat, $"rank {rank}, axis {axis}");
                Bits.Equal<double>(expected, byPlan[axis], $"plan, rank {rank}, axis {axis}");
                Bits.Equal<double>(expected, byThreads[axis], $"threads, rank {rank}, axis {axis}");
            }
        }
    }

    [Fact]
    public void One_axis_of_a_strided_tensor()
    {
        double[] samples = [.. Enumerable.Range(0, 60).Select(i => Math.Sqrt(i) * (i % 7))];
        var view = Tensor.PermuteDimensions<double>(Tensor.Create(samples, [5, 12]), [1, 0]);
        double[] x = Places<double>(12);

        var flat = new double[60];
        Gradient.AlongAxis(view, 0, Spacing.Steps(StepsOf(x)), EdgeOrder.Second).FlattenTo(flat);
        var expected = new double[60];
        Gradient.AlongAxis(view, 0, Spacing.Coordinates(x), EdgeOrder.Second).FlattenTo(expected);

        Bits.Equal<double>(expected, flat);
    }

    [Fact]
    public void A_plan_keeps_steps_of_its_own()
    {
        double[] steps = [1, 2, 3];
        var plan = GradientPlan.Create<double>([4], Spacing.Steps(steps));
        steps.AsSpan().Fill(double.NaN);
        double[] slope = new double[4];

        plan.Execute([4, 1, 1, 16], slope);

        Assert.Equal([-3.0, -2, 2, 5], slope);
        Assert.Equal(
            "axis 0, index 1, central: -0.6666666666666666 f[0] + 0.5 f[1] + 0.16666666666666666 f[2]", plan.StencilAt(0, 1).ToString());
    }

    [Fact]
    public void A_long_line_of_a_plan_goes_past_the_caches()
    {
        double[] x = Places<double>(2_000_000);
        double[] samples = [.. x.Select(Math.Sin)];
        double[] expected = new double[x.Length], actual = new double[x.Length];

        GradientPlan.Create<double>([x.Length], Spacing.Coordinates(x)).Execute(samples, expected);
        var plan = GradientPlan.Create<double>([x.Length], Spacing.Steps(StepsOf(x)));
        plan.Execute(samples, actual);
        Bits.Equal<double>(expected, actual);
        Bits.Equal<double>(expected, Gradient.Compute(samples, Spacing.Steps(StepsOf(x))));
        actual.AsSpan().Clear();
        plan.ExecuteParallel(samples, actual.AsMemory(), 2);
        Bits.Equal<double>(expected, actual);
    }

    [Theory]
    [InlineData(EdgeOrder.First)]
    [InlineData(EdgeOrder.Second)]
    public void Stencils_are_those_of_coordinates(EdgeOrder edgeOrder)
    {
        double[] x = Places<double>(9);
        var byCoordinates = GradientPlan.Create<double>([9], Spacing.Coordinates(x), options: edgeOrder);
        var bySteps = GradientPlan.Create<double>([9], Spacing.Steps(StepsOf(x)), options: edgeOrder);

        for (int index = 0; index < 9; index++)
        {
            Assert.Equal(byCoordinates.StencilAt(0, index).ToString(), bySteps.StencilAt(0, index).ToString());
        }
    }

    private static void Line<T>(int n)
        where T : struct, INumber<T>
    {
        T[] x = Places<T>(n);
        T[] samples = [.. Enumerable.Range(0, n).Select(i => T.CreateChecked(Math.Sin(i * i)))];
        foreach (var edgeOrder in EdgeOrders.Where(order => n > (int)order))
        {
            T[] expected = NaiveGradient.Compute(samples, [n], 0, null, x, (int)edgeOrder);
            var byPlan = new T[n];

            GradientPlan.Create<T>([n], Spacing.Steps(StepsOf(x)), options: edgeOrder).Execute(samples, byPlan);

            Bits.Equal<T>(expected, Gradient.Compute<T>(samples, Spacing.Steps(StepsOf(x)), edgeOrder), $"{typeof(T).Name}, {n} samples");
            Bits.Equal<T>(expected, byPlan, $"plan, {typeof(T).Name}, {n} samples");
        }
    }

    /// <summary>Whole numbers that rise, fall and turn; their differences are exact in any type, as they stay near 0.</summary>
    private static T[] Places<T>(int n)
        where T : INumber<T>
    {
        var random = new Random(n);
        int[] places = new int[n];
        for (int i = 1; i < n; i++)
        {
            do
            {
                places[i] = random.Next(-40, 40);
            }
            while (places[i] == places[i - 1] || (i > 1 && places[i] == places[i - 2]));
        }

        return [.. places.Select(T.CreateChecked)];
    }

    private static T[] StepsOf<T>(T[] x)
        where T : INumber<T> => [.. x.Skip(1).Zip(x, (value, before) => value - before)];
}
