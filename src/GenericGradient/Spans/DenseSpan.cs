using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Spans;

/// <summary>The elements of arrays and dense tensors as spans, in row-major order.</summary>
internal static class DenseSpan
{
    /// <summary>The elements of an array of any rank, whose number is an int.</summary>
    public static Span<T> Of<T>(Array array) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);

    /// <summary>The elements of a tensor that is dense.</summary>
    public static Span<T> Of<T>(scoped in TensorSpan<T> tensor) =>
        MemoryMarshal.CreateSpan(ref tensor.GetPinnableReference(), checked((int)tensor.FlattenedLength));

    /// <summary>The elements of a tensor that is dense.</summary>
    public static ReadOnlySpan<T> Of<T>(scoped in ReadOnlyTensorSpan<T> tensor) =>
        MemoryMarshal.CreateReadOnlySpan(in tensor.GetPinnableReference(), checked((int)tensor.FlattenedLength));

    /// <summary>The elements of a tensor where they are dense and their number is an int; else only the first of them.</summary>
    public static Span<T> From<T>(Tensor<T> tensor)
    {
        nint length = tensor.FlattenedLength;
        bool isDense = tensor.IsDense && length <= int.MaxValue;
        return MemoryMarshal.CreateSpan(ref tensor.AsTensorSpan().GetPinnableReference(), isDense ? (int)length : Math.Sign(length));
    }
}
