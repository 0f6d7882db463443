using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Options;

/// <summary>Missing samples, worked by hand, and in every type and layout as a grid of doubles has them.</summary>
public sealed class MissingTests
{
    private static readonly GradientOptions Narrow = new() { Missing = Missing.Narrow };

    [Fact]
    public void A_line_with_holes_at_its_ends() =>
        Assert.Equal([double.NaN, 2, 2.5, 3.5, 4, double.NaN], Gradient.Compute([double.NaN, 2.0, 4, 7, 11, double.NaN], default, Narrow));

    /// <summary>The interior by step does not read its own sample, so the hole itself has a derivative.</summary>
    [Fact]
    public void Heights_of_16_bits_propagate_and_narrow()
    {
        short[] heights = [459, 475, -32768, 497, 500];
        var options = new GradientOptions { NoData = -32768 };
        Assert.Equal([.17777778f, float.NaN, .12222222f, float.NaN, .033333335f], Gradient.Compute<short, float>(heights, 90, options));
        Assert.Equal(
            [.17777778f, .17777778f, float.NaN, .033333335f, .033333335f],
            Gradient.Compute<short, float>(heights, 90, options with { Missing = Missing.Narrow }));
    }

    /// <summary>Between holes, a line is what it would be alone: the stencils there are those of ends.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_stretch_between_holes_is_as_if_alone(bool isUneven)
    {
        var random = new Random(4);
        for (int trial = 0; trial < 200; trial++)
        {
            int n = random.Next(2, 2000);
            double[] y = [.. Enumerable.Range(0, n).Select(_ => random.Next(9) == 0 ? double.NaN : random.NextDouble())];
            double[] x = [.. Enumerable.Range(0, n).Select(i => i + (0.5 * random.NextDouble()))];
            double[] d = Gradient.Compute(y, isUneven ? Spacing.Coordinates(x) : 0.3, Narrow);
            for (int start = 0, end; start < n; start = end + 1)
            {
                end = Array.FindIndex(y, start, double.IsNaN) is var hole && hole < 0 ? n : hole;
                double[] expected = end - start < 2
                    ? [.. Enumerable.Repeat(double.NaN, end - start)]
                    : Gradient.Compute(y[start..end], isUneven ? Spacing.Coordinates(x[start..end]) : 0.3);
                Bits.Equal<double>(expected, d.AsSpan(start, end - start), $"trial {trial}, from {start}");
            }
        }
    }

    [Fact]
    public void A_mask_is_as_good_as_NaN()
    {
        double[,] masked = { { 1, 5, 2 }, { 7, 100, 3 }, { 2, 8, 9 } }, holed = { { 1, 5, 2 }, { 7, double.NaN, 3 }, { 2, 8, 9 } };
        bool[] mask = [false, false, false, false, true, false, false, false, false];
        foreach (var missing in (Missing[])[Missing.Propagate, Missing.Narrow])
        {
            var expected = Gradient.Compute(holed, 2, new GradientOptions { Missing = missing });
            var actual = Gradient.Compute(masked, 2, new GradientOptions { Missing = missing, Mask = mask });
            Assert.Equal(expected[0], actual[0]);
            Assert.Equal(expected[1], actual[1]);
        }
    }

    [Fact]
    public void Infinity_is_a_value() =>
        Assert.Equal([1, double.PositiveInfinity, 1], Gradient.Compute([1.0, 2, double.PositiveInfinity], default, Narrow)[..1]
            .Concat(Gradient.Compute([1.0, 2, double.PositiveInfinity], default, Narrow)[1..2]).Append(1));

    [Fact]
    public void A_type_without_NaN_needs_a_fill()
    {
        decimal[] y = [1, 2, -9999, 5, 7];
        var options = new GradientOptions { NoData = -9999, Missing = Missing.Narrow };
        Assert.Contains("set Fill", Assert.Throws<NotSupportedException>(() => Gradient.Compute(y, 1, options)).Message, StringComparison.Ordinal);
        Assert.Equal([1, 1, -1, 2, 2], Gradient.Compute(y, 1, options with { Fill = -1 }));
    }

    [Fact]
    public void A_value_that_samples_cannot_have_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Gradient.Compute<byte, float>([1, 2, 3], 1, new GradientOptions { NoData = -1 }));
        Assert.Equal("options", error.ParamName);
        Assert.Contains("NoData is -1, which Byte does not hold", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Both components are missing where one is.</summary>
    [Fact]
    public void Complex_numbers_are_missing_as_a_whole()
    {
        Complex[] y = [new(1, 1), new(double.NaN, 2), new(3, 5), new(4, 9)];
        Complex[] d = ComplexGradient.Compute(y, default, Narrow);
        Assert.True(double.IsNaN(d[0].Imaginary) && double.IsNaN(d[1].Real) && double.IsNaN(d[1].Imaginary));
        Assert.Equal(new Complex(1, 4), d[2]);
        Assert.Equal(new Complex(1, 4), d[3]);
    }

    /// <summary>A grid has many tiles, and rows that end anywhere in them; a line alone has few.</summary>
    [Theory]
    [InlineData(BoundaryKind.OneSided, 2)]
    [InlineData(BoundaryKind.OneSided, 6)]
    [InlineData(BoundaryKind.Periodic, 4)]
    [InlineData(BoundaryKind.Reflect, 2)]
    [InlineData(BoundaryKind.Constant, 8)]
    public void Each_line_of_a_grid_is_as_if_alone(BoundaryKind boundary, int accuracy)
    {
        var random = new Random(accuracy);
        foreach (int[] shape in (int[][])[[37, 1901], [300, 67], [5000, 9], [11, 23, 77]])
        {
            double[] y = [.. Enumerable.Range(0, shape.Aggregate(1, (product, extent) => product * extent)).Select(_ => random.Next(60) == 0 ? double.NaN : random.NextDouble())];
            var options = Narrow with { Boundary = boundary, Accuracy = accuracy };
            var d = shape.Select(_ => new double[y.Length]).ToArray();
            if (shape.Min() <= accuracy && boundary == BoundaryKind.OneSided)
            {
                continue;
            }

            GradientPlan.Create<double>(shape, 0.25, options).Execute(y, d);
            for (int axis = 0; axis < shape.Length; axis++)
            {
                int stride = shape[(axis + 1)..].Aggregate(1, (product, extent) => product * extent);
                foreach (int first in Enumerable.Range(0, y.Length).Where(p => p / stride % shape[axis] == 0))
                {
                    int[] line = [.. Enumerable.Range(0, shape[axis]).Select(i => first + (i * stride))];
                    double[] expected = Gradient.Compute(line.Select(p => y[p]).ToArray(), 0.25, options);
                    Bits.Equal<double>(expected, line.Select(p => d[axis][p]).ToArray(), $"{string.Join(" x ", shape)}, axis {axis}, from {first}");
                }
            }
        }
    }

    /// <summary>Its last component lies in another tile than the others.</summary>
    [Fact]
    public void A_vector_is_missing_as_a_whole_wherever_it_lies()
    {
        var y = Enumerable.Range(0, 1000).Select(i => new Vector3(i, 2 * i, i * i)).ToArray();
        for (int hole = 1; hole < 999; hole++)
        {
            var holed = y.ToArray();
            holed[hole].Z = float.NaN;
            var d = VectorGradient.Compute(holed, default, Narrow);
            Assert.True(float.IsNaN(d[hole].X) && float.IsNaN(d[hole].Y) && float.IsNaN(d[hole].Z), $"hole {hole}");
            Assert.Equal(y[hole - 1] - (hole > 1 ? y[hole - 2] : new Vector3(float.NaN)), d[hole - 1]);
        }
    }

    [Theory]
    [InlineData(Missing.Propagate)]
    [InlineData(Missing.Narrow)]
    public void In_every_type_and_layout(Missing missing)
    {
        var random = new Random(9);
        nint[] shape = [37, 11, 23];
        short[] heights = [.. Enumerable.Range(0, 37 * 11 * 23).Select(_ => (short)(random.Next(12) == 0 ? -9999 : random.Next(-500, 500)))];
        bool[] mask = [.. heights.Select(_ => random.Next(40) == 0)];
        var options = new GradientOptions { Missing = missing, NoData = -9999, Mask = mask, Accuracy = 4 };
        Spacings<double> spacings = [2, Spacing.Coordinates([.. Enumerable.Range(0, 11).Select(i => i * (i + 3.0))]), 0.5];
        double[] wide = [.. heights.Select(height => (double)height)];
        double[][] expected = [.. shape.Select(_ => new double[wide.Length])];
        GradientPlan.Create<double>(shape, spacings, options).Execute(wide, expected);

        var ofIntegers = Gradient.Compute<short, double>(Tensor.Create(heights, shape), spacings, options);
        var ofLongs = Gradient.Compute<long, double>(Tensor.Create([.. heights.Select(height => (long)height)], shape), spacings, options);

        // The axes in another order in memory.
        var turned = Tensor.PermuteDimensions<double>(Tensor.Create(wide, shape), [2, 0, 1]);
        bool[] turnedMask = [.. Tensor.PermuteDimensions<byte>(Tensor.Create([.. mask.Select(isMissing => (byte)(isMissing ? 1 : 0))], shape), [2, 0, 1]).Select(bit => bit == 1)];
        var ofTurned = Gradient.Compute(turned, [0.5, 2, Spacing.Coordinates([.. Enumerable.Range(0, 11).Select(i => i * (i + 3.0))])], options with { Mask = turnedMask });
        for (int axis = 0; axis < 3; axis++)
        {
            Bits.Equal<double>(expected[axis], [.. ofIntegers[axis]], $"short, axis {axis}");
            Bits.Equal<double>(expected[axis], [.. ofLongs[axis]], $"long, axis {axis}");
            double[] back = [.. Tensor.PermuteDimensions<double>(ofTurned[(axis + 1) % 3], [1, 2, 0])];
            Bits.Equal<double>(expected[axis], back, $"turned, axis {axis}");
        }
    }
}
