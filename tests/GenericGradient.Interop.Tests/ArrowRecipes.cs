using System;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Xunit;

namespace GenericGradient.Interop.Tests;

/// <summary>Columns of Apache Arrow, with and without nulls.</summary>
public sealed class ArrowRecipes
{
    [Fact]
    public void Columns_without_nulls()
    {
        DoubleArray time = new DoubleArray.Builder().AppendRange([-2, -1, 1, 4]).Build();
        DoubleArray height = new DoubleArray.Builder().AppendRange([4, 1, 1, 16]).Build();

        byte[] memory = new byte[height.Length * sizeof(double)];
        Gradient.Compute(
            height.Values, Spacing.Coordinates(time.Values.ToArray()), MemoryMarshal.Cast<byte, double>(memory.AsSpan()));
        var slope = new DoubleArray(new ArrowBuffer(memory), ArrowBuffer.Empty, height.Length, nullCount: 0, offset: 0);

        Assert.Equal([-3, -2, 2, 5], slope.Values.ToArray());
    }

    [Fact]
    public void Columns_with_nulls()
    {
        DoubleArray height = new DoubleArray.Builder().AppendRange([0, 1, 4]).AppendNull().AppendRange([16, 25, 36, 49]).Build();

        double[] samples = new double[height.Length];
        for (int i = 0; i < samples.Length; i++)
        {
            samples[i] = height.GetValue(i) ?? double.NaN;
        }

        double[] slope = Gradient.Compute(samples);                             // NaN where a neighbour is null

        var result = new DoubleArray.Builder();
        for (int i = 0; i < slope.Length; i++)
        {
            _ = double.IsNaN(slope[i]) ? result.AppendNull() : result.Append(slope[i]);
        }

        DoubleArray column = result.Build();

        // By step, the derivative at the null itself reads its neighbours only, and is there.
        Assert.Equal([1.0, 2, null, 6, null, 10, 12, 13], column.ToList(includeNulls: true));
        Assert.Equal(2, column.NullCount);
    }

    [Fact]
    public void Slices_of_columns_are_their_values_alone()
    {
        var height = (DoubleArray)new DoubleArray.Builder().AppendRange([9, 0, 1, 4, 9, 16, -5]).Build().Slice(1, 5);

        Assert.Equal([1, 2, 4, 6, 7], Gradient.Compute(height.Values));
    }
}
