using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>The kernels that the README declares, and what they compute.</summary>
public sealed class YourOwnKernelExamples
{
    /// <summary>A slope of 3 down the rows and of 4 along the columns has a steepness of 5.</summary>
    [Fact]
    public void A_plane_is_as_steep_everywhere()
    {
        float[] height = [.. Enumerable.Range(0, 200 * 300).Select(p => (3 * 90 * (p / 300)) + (4 * 72 * (p % 300)))];

        float[] steepness = new float[200 * 300];
        MyKernels.Steepness(height, 200, 300, 90, 72, steepness);

        Assert.All(steepness, one => Assert.Equal(5, one));

        Array.Clear(steepness);
        Terrain.Steepness(height, 200, 300, 90, 72, steepness);

        Assert.All(steepness, one => Assert.Equal(5, one));
    }

    /// <summary>One warm cell gives back the weights of the second derivative, (-1, 16, -30, 16, -1) / (12 h^2), on both axes.</summary>
    [Fact]
    public void One_warm_cell_shows_the_stencil()
    {
        double[] heat = new double[6 * 7], laplacian = new double[heat.Length];
        heat[0] = 12;

        MyKernels.Spread(heat, 6, 7, laplacian);

        double[] row0 = [-60, 16, -1, 0, 0, -1, 16];
        double[] column0 = [-60, 16, -1, 0, -1, 16];
        for (int row = 0; row < 6; row++)
        {
            for (int column = 0; column < 7; column++)
            {
                double expected = row == 0 ? row0[column] : column == 0 ? column0[row] : 0;
                Assert.Equal(expected / (0.5 * 0.5), laplacian[(row * 7) + column]);
            }
        }
    }

    /// <summary>The derivative of a parabola is exact on any coordinates, up to the ends.</summary>
    [Fact]
    public void A_parabola_over_uneven_depths()
    {
        float[] depth = [0, 1, 3, 4, 8];
        float[] parabolas = [.. Enumerable.Range(0, 3).SelectMany(_ => depth.Select(x => x * x))];
        float[] slopes = [.. Enumerable.Range(0, 3).SelectMany(_ => depth.Select(x => 2 * x))];
        Tensor<float> alongTime = Tensor.CreateFromShape<float>([3, 5]), alongDepth = Tensor.CreateFromShape<float>([3, 5]);

        MyKernels.Profile<float>(
            Tensor.Create(parabolas, [3, 5]).AsReadOnlyTensorSpan(), 0.1f, depth, alongTime.AsTensorSpan(), alongDepth.AsTensorSpan());

        Assert.All(alongTime, one => Assert.Equal(0, one));
        Assert.Equal(slopes, alongDepth, (expected, actual) => Math.Abs(expected - actual) < 1e-5);
    }
}

/// <summary>The declaration in the readme of the package.</summary>
internal static partial class Terrain
{
    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    public static partial void Steepness(
        ReadOnlySpan<float> height, int rows, int columns, float rowStep, float columnStep, Span<float> steepness);
}

/// <summary>The declarations of the README.</summary>
internal static partial class MyKernels
{
    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    public static partial void Steepness(
        ReadOnlySpan<float> height, int rows, int columns, float rowStep, float columnStep, Span<float> steepness);

    [GeneratedGradient(Operator = GradientOperator.Laplacian, Accuracy = 4, Boundary = Boundary.Periodic, Steps = [0.5])]
    public static partial void Spread(ReadOnlySpan<double> heat, int rows, int columns, Span<double> laplacian);

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void Profile<T>(
        ReadOnlyTensorSpan<T> samples, T timeStep, ReadOnlySpan<T> depth, TensorSpan<T> alongTime, TensorSpan<T> alongDepth)
        where T : INumber<T>;
}
