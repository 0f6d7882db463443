using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace GenericGradient.Grids;

/// <summary>A grid in memory: its first element, and how far it is along each axis to the next.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct Strided<T>(ref T first, ReadOnlySpan<nint> strides)
{
    /// <summary>The first element.</summary>
    public readonly ref T First = ref first;

    /// <summary>The stride of each axis.</summary>
    public readonly ReadOnlySpan<nint> Strides = strides;

    /// <summary>A tensor as a grid.</summary>
    public static Strided<T> Of(in ReadOnlyTensorSpan<T> tensor) => new(ref Unsafe.AsRef(in tensor.GetPinnableReference()), tensor.Strides);

    /// <summary>The part from an index on, without the axes before <paramref name="outer"/>; an empty index is the first.</summary>
    public Strided<T> Part(ReadOnlySpan<nint> origin, int outer)
    {
        nint distance = 0;
        for (int axis = 0; axis < origin.Length; axis++)
        {
            distance += origin[axis] * Strides[axis];
        }

        return new(ref Unsafe.Add(ref First, distance), Strides[outer..]);
    }

    /// <summary>Whether all lies in row-major order without gaps.</summary>
    public bool IsDense(ReadOnlySpan<nint> lengths)
    {
        nint expected = 1;
        for (int axis = lengths.Length - 1; axis >= 0; axis--)
        {
            if (lengths[axis] > 1 && Strides[axis] != expected)
            {
                return false;
            }

            expected *= lengths[axis];
        }

        return true;
    }
}
