using System;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using GenericGradient.Grids;
using GenericGradient.Kernels;
using GenericGradient.Spans;

namespace GenericGradient.Fields;

/// <summary>Samples that a field refers to: an array, a tensor, or memory that lies row by row.</summary>
/// <typeparam name="T">The type of the samples.</typeparam>
internal sealed class GridSamples<T>
{
    private readonly Array? array;
    private readonly Tensor<T>? tensor;
    private readonly ReadOnlyMemory<T> memory;
    private readonly nint[] shape;

    /// <summary>An array of any rank.</summary>
    public GridSamples(Array array)
    {
        this.array = array;
        shape = ArrayShape.Of(array, stackalloc nint[GradientKernels.MaximumRank]).ToArray();
        Strides = RowMajor(shape);
        IsDense = true;
    }

    /// <summary>A tensor of any rank and layout.</summary>
    public GridSamples(Tensor<T> tensor)
    {
        this.tensor = tensor;
        shape = tensor.Lengths.ToArray();
        Strides = tensor.Strides.ToArray();
        IsDense = (tensor.IsDense || tensor.FlattenedLength == 0) && tensor.FlattenedLength <= int.MaxValue;
    }

    /// <summary>Memory that lies row by row. Whether there is as much as the shape says is not known yet.</summary>
    public GridSamples(ReadOnlyMemory<T> memory, int[] shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        this.memory = memory;
        this.shape = Array.ConvertAll(shape, extent => (nint)extent);
        Strides = RowMajor(this.shape);
        IsDense = true;
        IsShapeGiven = true;
    }

    /// <summary>The extents.</summary>
    public ReadOnlySpan<nint> Shape => shape;

    /// <summary>How far it is from one sample to the next along each axis.</summary>
    public nint[] Strides { get; }

    /// <summary>Whether samples lie row by row.</summary>
    public bool IsDense { get; }

    /// <summary>Whether the shape is an argument of its own.</summary>
    public bool IsShapeGiven { get; }

    /// <summary>The samples, or the first of those that do not lie row by row.</summary>
    public ReadOnlySpan<T> Span => array is not null ? DenseSpan.Of<T>(array) : tensor is not null ? DenseSpan.From(tensor) : memory.Span;

    private static nint[] RowMajor(nint[] shape)
    {
        var strides = new nint[shape.Length];
        Extents.RowMajor(shape, strides);
        return strides;
    }
}
