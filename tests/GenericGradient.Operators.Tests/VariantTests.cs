using System;
using System.Linq;
using System.Numerics.Tensors;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>The same operator, declared in other ways, gives the same bits.</summary>
public sealed class VariantTests
{
    private const int Rows = 33;
    private const int Columns = 71;

    private static readonly double[] F = [.. Enumerable.Range(0, Rows * Columns).Select(i => Math.Sqrt(i) * (i % 7))];

    private delegate void Slope(ReadOnlySpan<double> f, int rows, int columns, double rowStep, double columnStep, Span<double> d0, Span<double> d1);

    [Fact]
    public void Constants_and_type_parameters_change_nothing()
    {
        var expected = new double[F.Length];
        Declarations.Heat(F, Rows, Columns, 0.1, -0.3, expected);
        Assert.Contains(expected, value => value > 1);

        var result = new double[F.Length];
        Declarations.HeatOfSteps(F, Rows, Columns, result);
        Bits.Equal<double>(expected, result, "steps");
        Array.Clear(result);
        Declarations.HeatOfShape(F, 0.1, -0.3, result);
        Bits.Equal<double>(expected, result, "shape");
        Array.Clear(result);
        Declarations.HeatOfBoth(F, result);
        Bits.Equal<double>(expected, result, "both");
        Array.Clear(result);
        Declarations.GenericHeat<double>(F, Rows, Columns, 0.1, -0.3, result);
        Bits.Equal<double>(expected, result, "generic");
    }

    /// <summary>A constant of a small type is the double, rounded once; one step serves all axes.</summary>
    [Fact]
    public void A_single_constant_step_serves_all_axes()
    {
        float[] f = [.. F.Take(24).Select(value => (float)value)];
        float[][] expected = [new float[24], new float[24]];
        float[][] actual = [new float[24], new float[24]];

        StepKernels.FirstCentral2Edge1(f, 4, 6, 0.5f, 0.5f, expected[0], expected[1]);
        Declarations.Small(f, actual[0], actual[1]);

        Bits.Equal<float>(expected[0], actual[0]);
        Bits.Equal<float>(expected[1], actual[1]);
    }

    [Fact]
    public void Every_container_gives_the_same()
    {
        double[][] expected = [new double[F.Length], new double[F.Length]];
        StepKernels.FirstCentral2Edge2(F, Rows, Columns, 0.1, -0.3, expected[0], expected[1]);

        Check("instance", new Containers.Instance().Slope);
        Check("generic", Containers.Generic<double>.Nested<string>.Slope);
        Check("struct", new Containers.Value().Slope);
        Check("record", (f, rows, columns, rowStep, columnStep, d0, d1) => new Containers.Record(rowStep).Slope(f, rows, columns, columnStep, d0, d1));
        Check("record struct", Containers.Pair.Slope);
        Check("interface", Containers.IFace.Slope);
        Check("extension", (f, rows, columns, rowStep, columnStep, d0, d1) => f.Slope(rows, columns, rowStep, columnStep, d0, d1));
        Check("names that clash", Containers.Clash);

        void Check(string what, Slope slope)
        {
            double[][] actual = [new double[F.Length], new double[F.Length]];
            slope(F, Rows, Columns, 0.1, -0.3, actual[0], actual[1]);
            Bits.Equal<double>(expected[0], actual[0], what);
            Bits.Equal<double>(expected[1], actual[1], what);
        }
    }

    /// <summary>Tensors, dense or strided, in and out.</summary>
    [Fact]
    public void Tensors_are_the_samples_that_they_show()
    {
        var expected = new double[Rows * Columns];
        FieldKernels.Magnitude2(F, Rows, Columns, 0.1, -0.3, expected);

        var dense = new double[F.Length];
        Declarations.Steepness(new ReadOnlyTensorSpan<double>(F, [Rows, Columns]), 0.1, -0.3, new TensorSpan<double>(dense, [Rows, Columns]));
        Bits.Equal<double>(expected, dense, "dense");

        // A window in a larger tensor, for samples and results; what is around it stays as it is.
        var wide = Tensor.Create(Enumerable.Repeat(-1.0, (Rows + 3) * (Columns + 5)).ToArray(), [Rows + 3, Columns + 5]);
        new ReadOnlyTensorSpan<double>(F, [Rows, Columns]).CopyTo(wide.AsTensorSpan().Slice([2..(Rows + 2), 1..(Columns + 1)]));
        var target = Tensor.Create(Enumerable.Repeat(-1.0, (Rows + 3) * (Columns + 5)).ToArray(), [Rows + 3, Columns + 5]);
        var window = target.AsTensorSpan().Slice([1..(Rows + 1), 4..(Columns + 4)]);
        Declarations.Steepness(wide.AsReadOnlyTensorSpan().Slice([2..(Rows + 2), 1..(Columns + 1)]), 0.1, -0.3, window);
        var strided = new double[F.Length];
        window.FlattenTo(strided);
        Bits.Equal<double>(expected, strided, "strided");
        Assert.Equal(((Rows + 3) * (Columns + 5)) - F.Length, target.Count(value => value == -1));
    }
}
