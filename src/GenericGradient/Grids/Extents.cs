using System;

namespace GenericGradient.Grids;

/// <summary>Arithmetic of shapes.</summary>
internal static class Extents
{
    /// <summary>Shapes up to this rank are worked on the stack.</summary>
    public const int OnStack = 16;

    /// <summary>The number of elements.</summary>
    public static nint Product(ReadOnlySpan<nint> lengths)
    {
        nint product = 1;
        foreach (nint length in lengths)
        {
            product *= length;
        }

        return product;
    }

    /// <summary>The strides of a dense grid whose last axis is closest.</summary>
    public static void RowMajor(ReadOnlySpan<nint> lengths, Span<nint> strides)
    {
        nint stride = 1;
        for (int axis = lengths.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride *= lengths[axis];
        }
    }
}
