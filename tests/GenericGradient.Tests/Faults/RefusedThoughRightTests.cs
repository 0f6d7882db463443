using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Xunit;

namespace GenericGradient.Tests.Faults;

/// <summary>Calls that were refused though right, or that threw what nobody documents.</summary>
public sealed class RefusedThoughRightTests
{
    private const string TooMany = "The shape has more than 2147483647 samples";

    /// <summary>Five planes twice over are more elements than an int counts.</summary>
    [Fact]
    [Trait("Fault", "R1")]
    public void Large_planes_with_gaps_between_the_results()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") is not (null or "" or "0"), "Takes 3 GB; see docs/testing.md.");
        const int Plane = 230_000_000;
        var samples = new Half[3 * Plane];
        var results = new Half[(3 * (Plane + 1)) - 1];
        samples[Plane + 7] = (Half)3;
        samples[(2 * Plane) + 8] = (Half)5;

        Gradient.AlongAxis(
            new ReadOnlyTensorSpan<Half>(samples, [3, Plane]),
            0,
            default,
            new TensorSpan<Half>(results, [3, Plane], [Plane + 1, 1]),
            EdgeOrder.Second);

        Assert.Equal((Half)6, results[7]);
        Assert.Equal((Half)(-6), results[(2 * (Plane + 1)) + 7]);
        Assert.Equal((Half)2.5, results[Plane + 1 + 8]);
        Assert.Equal((Half)7.5, results[(2 * (Plane + 1)) + 8]);
    }

    /// <summary>What is in memory twice is a few planes, or parts of them: here 48 MB of samples, and less than 8 MB more.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [Trait("Fault", "R2")]
    public void Large_planes_take_little_memory(int axis)
    {
        const int Plane = 3_000_000;
        var samples = new double[2 * Plane];
        var results = new double[(2 * (Plane + 1)) - 1];
        samples[Plane] = 4;
        samples[1] = 6;

        long before = GC.GetAllocatedBytesForCurrentThread();
        Gradient.AlongAxis(
            new ReadOnlyTensorSpan<double>(samples, [2, Plane]), axis, default, new TensorSpan<double>(results, [2, Plane], [Plane + 1, 1]));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
        Assert.Equal(axis == 0 ? 4 : 6, results[0]);
        Assert.Equal(axis == 0 ? -6 : -4, results[axis == 0 ? 1 : Plane + 1]);
    }

    [Fact]
    [Trait("Fault", "R3")]
    public void Arrays_beyond_an_int_are_refused_in_words()
    {
        byte[,] samples;
        sbyte[,,] deep;
        try
        {
            samples = new byte[2, 1_100_000_000];
            deep = new sbyte[2, 2, 600_000_000];
        }
        catch (OutOfMemoryException)
        {
            Assert.Skip("Needs 5 GB of addresses.");
            return;
        }

        Refused(() => Gradient.Compute<byte, float>(samples));
        Refused(() => Gradient.AlongAxis<byte, float>(samples, 0));
        Refused(() => Gradient.Compute<byte, float>(samples, default, [new float[1, 1]], axes: [0]));
        Refused(() => Gradient.AlongAxis<byte, float>(samples, 1, default, new float[2, 2]));
        Refused(() => Gradient.Compute<sbyte, double>(deep));

        static void Refused(Action call)
        {
            var error = Assert.Throws<ArgumentException>(call);
            Assert.Equal("samples", error.ParamName);
            Assert.StartsWith(TooMany, error.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>One sample, broadcast, is enough to ask for more results than an array holds.</summary>
    [Fact]
    [Trait("Fault", "R3")]
    public void Tensors_beyond_an_array_are_refused_in_words()
    {
        Assert.SkipUnless(nint.Size == 8, "Needs extents beyond an int.");
        var complex = new Complex[1];
        double[] one = [3];
        short[] integer = [3];

        Refused(() => Gradient.Compute(Endless(one)));
        Refused(() => Gradient.ComputeStacked(Endless(one)));
        Refused(() => Gradient.AlongAxis(Endless(one), 1));
        Refused(() => Gradient.Compute<short, float>(Endless(integer)));
        Refused(() => Gradient.ComputeStacked<short, float>(Endless(integer)));
        Refused(() => Gradient.AlongAxis<short, float>(Endless(integer), -1));
        Refused(() => ComplexGradient.Compute(Endless(complex)));
        Refused(() => ComplexGradient.AlongAxis(Endless(complex), 0));
        Refused(() => Gradient.ComputeStacked(new ReadOnlyTensorSpan<double>(one, [30_000, 40_000], [0, 0])));

        static ReadOnlyTensorSpan<T> Endless<T>(T[] one) => new(one, [70_000, 70_000], [0, 0]);

        static void Refused(Action call)
        {
            var error = Assert.Throws<ArgumentException>(call);
            Assert.Equal("samples", error.ParamName);
            Assert.StartsWith("The results have more than 2147483591 elements, which no array holds", error.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Two grids in the two halves of one buffer, the one row by row, the other column by column.</summary>
    [Fact]
    [Trait("Fault", "R4")]
    public void Columns_beside_rows_are_apart()
    {
        // Rows use places 0 to 19 of each 40, columns places 20 to 39.
        double[] buffer = [.. Enumerable.Range(0, 800).Select(i => i % 40 < 20 ? (i / 40 * 3.0) + (i % 40) : -1)];

        Gradient.AlongAxis(
            new ReadOnlyTensorSpan<double>(buffer, [20, 20], [1, 40]),
            1,
            0.5,
            new TensorSpan<double>(buffer.AsSpan(20), [20, 20], [40, 1]));

        Assert.All(Enumerable.Range(0, 800), i => Assert.Equal(i % 40 < 20 ? (i / 40 * 3) + (i % 40) : 6, buffer[i]));
    }

    /// <summary>Coordinates in the gap between two rows of results. By hand: x = 0, 1, 3, f = 0, 1, 9.</summary>
    [Fact]
    [Trait("Fault", "R4")]
    public void Coordinates_between_the_results_are_apart()
    {
        double[] buffer = [-1, -1, -1, -1, 0, 1, 3, -1, -1, -1, -1];

        Gradient.AlongAxis(
            new ReadOnlyTensorSpan<double>([0, 1, 9, 0, 2, 18], [2, 3]),
            1,
            Spacing.Coordinates<double>(buffer.AsMemory(4, 3)),
            new TensorSpan<double>(buffer, [2, 3], [8, 1]));

        Assert.Equal([1, 2, 4, -1, 0, 1, 3, -1, 2, 4, 8], buffer.Select(one => Math.Round(one, 12)));
    }

    [Fact]
    [Trait("Fault", "R4")]
    public void Interleaved_complex_channels_are_apart()
    {
        Complex[] picture = [.. Enumerable.Range(0, 24).Select(i => i % 2 == 0 ? new Complex(i / 2 * 3, i / 2) : -1)];

        ComplexGradient.Compute(
            new ReadOnlyTensorSpan<Complex>(picture, [12], [2]), default, [Tensor.Create(picture, 1, [12], [2])]);

        Assert.All(Enumerable.Range(0, 24), i => Assert.Equal(i % 2 == 0 ? new Complex(i / 2 * 3, i / 2) : new Complex(3, 1), picture[i]));
    }
}
