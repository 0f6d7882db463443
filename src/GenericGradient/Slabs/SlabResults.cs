using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Grids;
using GenericGradient.Numbers;
using GenericGradient.Spans;

namespace GenericGradient.Slabs;

/// <summary>Puts planes of results where they belong, in the type and the layout that they have there.</summary>
internal static class SlabResults
{
    /// <summary>Puts them.</summary>
    /// <param name="computed">Whole planes, row by row.</param>
    /// <param name="result">Where they go.</param>
    /// <param name="shape">The shape of the grid.</param>
    /// <param name="plane">The plane of the destination that they begin with.</param>
    public static void Put<T, TResult>(ReadOnlySpan<T> computed, in Strided<TResult> result, ReadOnlySpan<nint> shape, nint plane)
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        ref TResult first = ref Unsafe.Add(ref result.First, plane * result.Strides[0]);
        if (result.IsDense(shape))
        {
            Conversion.Run(computed, MemoryMarshal.CreateSpan(ref first, computed.Length));
            return;
        }

        int rank = shape.Length;
        using var box = new OwnMemory<nint>(stackalloc nint[2 * Extents.OnStack], 2 * rank);
        var lengths = box.Span[..rank];
        var rowMajor = box.Span[rank..];
        shape.CopyTo(lengths);
        lengths[0] = computed.Length / Extents.Product(shape[1..]);
        Extents.RowMajor(lengths, rowMajor);
        StridedCopy.Run(ref MemoryMarshal.GetReference(computed), rowMajor, ref first, result.Strides, lengths);
    }
}
