using System;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>The examples of the README, compiled and run. <see cref="DocumentationTests"/> keeps the two the same.</summary>
[Collection("Console")]
public sealed class DocumentedExamples
{
    [Fact]
    public void The_first_example()
    {
        double[] x = [-2, -1, 1, 4];
        double[] y = [4, 1, 1, 16];                                         // samples of x * x, at uneven places
        double[] slope = Gradient.Compute(y, Spacing.Coordinates(x));       // [-3, -2, 2, 5]

        Assert.Equal([-3.0, -2.0, 2.0, 5.0], slope);

        var plan = GradientPlan.Create<double>([4], Spacing.Coordinates(x));
        Console.WriteLine(plan.StencilAt(axis: 0, index: 1));
        // axis 0, index 1, central: -0.6666666666666666 f[0] + 0.5 f[1] + 0.16666666666666666 f[2]

        Assert.Equal(
            "axis 0, index 1, central: -0.6666666666666666 f[0] + 0.5 f[1] + 0.16666666666666666 f[2]",
            plan.StencilAt(axis: 0, index: 1).ToString());
    }

    [Fact]
    public void The_tour()
    {
        double[] samples = [1, 2, 4, 8, 16];
        double[] d = Gradient.Compute(samples);                                         // neighbours 1 apart
        d = Gradient.Compute(samples, 0.1);                                             // 0.1 apart: a number is a step
        d = Gradient.Compute(samples, 0.1, EdgeOrder.Second);                           // second order at the ends too
        Gradient.Compute(samples, 0.1, d);                                              // into your memory: nothing allocated

        double[,] elevation = new double[20, 30];
        double[][,] g = Gradient.Compute(elevation, 10);                                // one array for each axis

        Tensor<float> volume = Tensor.CreateFromShape<float>([8, 16, 32]);
        float[] z = [0, 1, 2, 4, 8, 16, 32, 64];
        Tensor<float>[] t = Gradient.Compute(volume, [0.1f, Spacing.Coordinates(z)], axes: [-1, 0]);
        Tensor<float> alongRows = Gradient.AlongAxis(volume, axis: 1, 0.5f);
        Tensor<float> stacked = Gradient.ComputeStacked(volume);                        // shape [3, 8, 16, 32]

        var frames = GradientPlan.Create<float>([8, 16, 32], Spacing.Step(0.5f));       // checked and prepared once
        float[] frame = new float[8 * 16 * 32], a = new float[frame.Length], b = new float[frame.Length], c = new float[frame.Length];
        frames.Execute(frame, a, b, c);                                                 // run often, nothing allocated
        using RentedResults<float> rented = frames.Rent();                              // or into pooled memory, which goes back at the end of the scope
        frames.Execute(frame, rented.Destinations);
        float slope = rented[2][5];                                                     // along axis 2, at sample 5

        Assert.Equal([10.0, 15.0, 30.0, 60.0, 80.0], d, (expected, actual) => Math.Abs(expected - actual) < 1e-12);
        Assert.Equal(2, g.Length);
        Assert.Equal(2, t.Length);
        Assert.Equal([8, 16, 32], alongRows.Lengths);
        Assert.Equal([3, 8, 16, 32], stacked.Lengths);
        Assert.Equal(c[5], slope);
    }
}
