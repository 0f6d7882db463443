using System;
using System.Numerics.Tensors;
using NumSharp;
using Xunit;

namespace GenericGradient.Interop.Tests;

/// <summary>Arrays of NumSharp, whole and sliced.</summary>
public sealed class NumSharpRecipes
{
    [Fact]
    public void Whole_arrays()
    {
        NDArray samples = np.arange(600).astype(NPTypeCode.Double).reshape(20, 30);
        NDArray slope = np.zeros(samples.Shape, NPTypeCode.Double);

        Gradient.AlongAxis(NumSharpSpans.Samples<double>(samples), axis: 0, Spacing.Step(0.5), NumSharpSpans.Destination<double>(slope));
        GC.KeepAlive(samples);                                                  // spans do not hold memory that is not managed

        Assert.Equal(60, slope.GetDouble(7, 11));
    }

    [Fact]
    public void Slices()
    {
        NDArray samples = np.arange(600).astype(NPTypeCode.Double).reshape(20, 30);
        samples *= samples;

        NDArray window = samples["2:12, 1:20:2"], transposed = samples.T;

        Tensor<double>[] g = Gradient.Compute(NumSharpSpans.Samples<double>(window));
        Tensor<double> alongRows = Gradient.AlongAxis(NumSharpSpans.Samples<double>(transposed), axis: 0);
        GC.KeepAlive(samples);

        // Of the squares of 30 i + j: (a + d)² - (a - d)² over 2 is 2 a d.
        Assert.Equal([10, 10], g[0].Lengths);
        Assert.Equal(2 * 30 * ((30 * 5) + 7), g[0][3, 3]);
        Assert.Equal(2 * 2 * ((30 * 5) + 7), g[1][3, 3]);
        Assert.Equal(2 * ((30 * 5) + 7), alongRows[7, 5]);
    }

    [Fact]
    public void A_slice_that_goes_backwards_is_refused()
    {
        NDArray samples = np.arange(600).astype(NPTypeCode.Double).reshape(20, 30)["::-1"];

        Assert.ThrowsAny<ArgumentException>(() => NumSharpSpans.Samples<double>(samples).Rank);
    }
}

/// <summary>The memory of arrays of NumSharp.</summary>
public static unsafe class NumSharpSpans
{
    public static ReadOnlyTensorSpan<T> Samples<T>(NDArray array)
        where T : unmanaged => Destination<T>(array);

    public static TensorSpan<T> Destination<T>(NDArray array)
        where T : unmanaged
    {
        nint[] lengths = Array.ConvertAll(array.Shape.Dimensions, length => (nint)length);
        nint[] strides = Array.ConvertAll(array.Shape.Strides, stride => (nint)stride);
        nint reach = 1;
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            reach += (lengths[axis] - 1) * strides[axis];
        }

        return new((T*)array.Unsafe.Storage.Address + array.Shape.Offset, reach, lengths, strides);
    }
}
