using System;
using System.Linq;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Options, as the README shows them.</summary>
[Collection("Console")]
public sealed class DocumentedOptions
{
    [Fact]
    public void The_options()
    {
        double[] wave = [.. Enumerable.Range(0, 36).Select(k => Math.Sin(double.Tau * k / 36))];
        double[] cosine = Gradient.Compute(wave, double.Tau / 36, new() { Accuracy = 8, Boundary = Boundary.Periodic });      // to 2e-9
        double[] bend = Gradient.Compute(wave, double.Tau / 36, new() { Derivative = 2, Accuracy = 4 });

        double[] longitude = [0, 90, 200, 300], temperature = [3, 5, 4, 1];
        double[] around = Gradient.Compute(temperature, Spacing.Coordinates(longitude, period: 360), new() { Boundary = Boundary.Periodic });

        short[,] heights = { { 100, 103, -32768 }, { 101, 105, 109 }, { 104, 108, 113 } };
        float[][,] slope = Gradient.Compute<short, float>(heights, 30, new() { NoData = -32768, Missing = Missing.Narrow });
        Console.WriteLine($"{slope[1][0, 1]}, {slope[1][1, 1]}");
        // 0.1, 0.13333334

        // The formulas of docs/numerics.md by hand: the weights of two steps around 0, 60 and 90 degrees long, and narrower stencils.
        Assert.All(cosine, (value, k) => Assert.Equal(Math.Cos(double.Tau * k / 36), value, 2e-9));
        Assert.All(bend, (value, k) => Assert.Equal(-wave[k], value, 1e-3));
        Assert.Equal(((90 / (60 * 150.0)) * (3 - 1)) + ((60 / (90 * 150.0)) * (5 - 3)), around[0], 1e-15);
        Assert.Equal([3f / 30, 3f / 30, float.NaN, 4f / 30, 8f / 60, 4f / 30], slope[1].Cast<float>().Take(6));
    }
}
