using System;
using System.Linq;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Destination forms and plans allocate nothing once they have run.</summary>
public sealed class AllocationTests
{
    private static readonly double[] Samples = [.. Enumerable.Range(0, 3600).Select(i => Math.Sin(i))];
    private static readonly double[] X = [.. Enumerable.Range(0, 3600).Select(i => i + (0.3 * Math.Sin(i)))];
    private static readonly double[][] Results = [.. Enumerable.Range(0, 6).Select(_ => new double[3600])];

    [Fact]
    public void The_measure_sees_an_allocation() => Assert.True(Allocated(() => GC.KeepAlive(new byte[100])) > 0);

    [Fact]
    public void Lines_into_a_destination()
    {
        var coordinates = Spacing.Coordinates(X);
        Assert.Equal(0, Allocated(() => Gradient.Compute(Samples, default, Results[0])));
        Assert.Equal(0, Allocated(() => Gradient.Compute(Samples, Spacing.Step(0.1), Results[0], EdgeOrder.Second)));
        Assert.Equal(0, Allocated(() => Gradient.Compute(Samples, coordinates, Results[0])));
        var steps = Spacing.Steps(X[1..]);
        Assert.Equal(0, Allocated(() => Gradient.Compute(Samples, steps, Results[0], EdgeOrder.Second)));
    }

    [Fact]
    public void Tensors_into_destinations()
    {
        var samples = Tensor.Create(Samples, [60, 60]);
        Tensor<double>[] results = [Tensor.Create(Results[0], [60, 60]), Tensor.Create(Results[1], [60, 60])];
        var stacked = Tensor.Create(new double[7200], [2, 60, 60]);
        Spacing<double>[] mixed = [Spacing.Step(0.1), Spacing.Coordinates(X[..60])];

        Assert.Equal(0, Allocated(() => Gradient.Compute(samples, default, results)));
        Assert.Equal(0, Allocated(() => Gradient.Compute(samples, mixed, results, EdgeOrder.Second)));
        Assert.Equal(0, Allocated(() => Gradient.Compute(samples, Spacing.Step(0.1), results, axes: [1, 0])));
        Assert.Equal(0, Allocated(() => Gradient.AlongAxis<double>(samples, 1, default, results[0])));
        Assert.Equal(0, Allocated(() => Gradient.ComputeStacked<double>(samples, default, stacked.AsTensorSpan())));
    }

    [Fact]
    public void Arrays_into_destinations()
    {
        double[,] samples = new double[60, 60];
        double[][,] results = [new double[60, 60], new double[60, 60]];
        double[,,,] volume = new double[5, 5, 5, 5];
        double[][,,,] volumes = [.. Enumerable.Range(0, 4).Select(_ => new double[5, 5, 5, 5])];

        Assert.Equal(0, Allocated(() => Gradient.Compute(samples, Spacing.Step(0.1), results)));
        Assert.Equal(0, Allocated(() => Gradient.AlongAxis(samples, 1, default, results[0])));
        Assert.Equal(0, Allocated(() => Gradient.Compute(volume, default, volumes, axes: [3, 2, 1, 0])));
    }

    [Fact]
    public void Plans()
    {
        var plan = GradientPlan.Create<double>([60, 60], [Spacing.Coordinates(X[..60]), Spacing.Step(0.1)]);
        var line = GradientPlan.Create<double>([3600], Spacing.Coordinates(X));
        var six = GradientPlan.Create<double>([5, 4, 3, 4, 5, 3]);
        double[] stacked = new double[7200];
        double[][] two = [Results[0], Results[1]];

        Assert.Equal(0, Allocated(() => plan.Execute(Samples, Results[0], Results[1])));
        Assert.Equal(0, Allocated(() => plan.Execute(Samples, two)));
        Assert.Equal(0, Allocated(() => plan.ExecuteStacked(Samples, stacked)));
        Assert.Equal(0, Allocated(() => line.Execute(Samples, Results[0])));
        Assert.Equal(0, Allocated(() => six.Execute(Samples, Results)));
    }

    [Fact]
    public void Integers_and_other_layouts()
    {
        short[] shorts = new short[3600];
        long[] longs = [.. Enumerable.Range(0, 3600).Select(i => i * (1L << 51))];
        var coordinates = Spacing.Coordinates(X);
        var plan = GradientPlan.Create<double>([60, 60], [Spacing.Coordinates(X[..60]), Spacing.Step(0.1)]);
        var samples = Tensor.Create(Samples, [60, 60]);
        var transposed = Tensor.PermuteDimensions<double>(samples, [1, 0]);
        Tensor<double>[] results = [Tensor.Create(Results[0], [60, 60]), Tensor.PermuteDimensions<double>(Tensor.Create(Results[1], [60, 60]), [1, 0])];

        Assert.Equal(0, Allocated(() => Gradient.Compute(shorts, coordinates, Results[0])));
        Assert.Equal(0, Allocated(() => Gradient.Compute(longs, Spacing.Step(0.1), Results[0])));
        Assert.Equal(0, Allocated(() => plan.Execute<short>(shorts, Results[0], Results[1])));
        Assert.Equal(0, Allocated(() => plan.Execute<long>(longs, Results[0], Results[1])));
        Assert.Equal(0, Allocated(() => Gradient.Compute(transposed, Spacing.Step(0.1), results)));
    }

    /// <summary>The stencils of the caller are compared, and not made anew.</summary>
    [Fact]
    public void Options()
    {
        bool[] mask = new bool[3600];
        mask[77] = true;
        short[] shorts = new short[3600];
        var coordinates = Spacing.Coordinates(X, 3601.0);
        GradientOptions[] all =
        [
            new() { Accuracy = 8, Derivative = 4 },
            new() { Accuracy = 1, Side = StencilSide.Forward, Boundary = Boundary.Constant(3) },
            new() { Accuracy = 6, Boundary = Boundary.Reflect, Missing = Missing.Narrow, NoData = 0, Mask = mask, Fill = -1 },
            new() { Stencil = new([-2, -1, 1, 2], [-0.125, -0.25, 0.25, 0.125]), Boundary = Boundary.Periodic },
        ];
        foreach (var options in all)
        {
            var plan = GradientPlan.Create<double>([60, 60], 0.1, options, axes: [1, 0]);
            Assert.Equal(0, Allocated(() => Gradient.Compute(Samples, Spacing.Step(0.1), Results[0], options)));
            Assert.Equal(0, Allocated(() => Gradient.Compute(shorts, Spacing.Step(0.1), Results[0], options)));
            Assert.Equal(0, Allocated(() => plan.Execute(Samples, Results[0], Results[1])));
            Assert.Equal(0, Allocated(() => plan.Execute<short>(shorts, Results[0], Results[1])));
            Assert.Equal(0, Allocated(() => plan.ExecuteRange(Samples.AsSpan(), 0, 20..30, Results[0].AsSpan(0, 600), Results[1].AsSpan(0, 600))));
        }

        Assert.Equal(0, Allocated(() => Gradient.Compute(Samples, coordinates, Results[0], new GradientOptions { Accuracy = 6, Boundary = Boundary.Periodic })));
    }

    private static long Allocated(Action action) => Tests.Allocated.Again(action);
}
