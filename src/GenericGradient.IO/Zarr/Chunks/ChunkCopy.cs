using System;

namespace GenericGradient.IO.Zarr;

/// <summary>Copies a box of elements from one order to another.</summary>
internal static class ChunkCopy
{
    /// <summary>Copies.</summary>
    /// <param name="from">The first element that is read, and all behind it.</param>
    /// <param name="fromStrides">How far it is there from one element to the next along each axis.</param>
    /// <param name="to">The first element that is written, and all behind it.</param>
    /// <param name="toStrides">The same there.</param>
    /// <param name="counts">How many elements the box has along each axis.</param>
    public static void Copy<T>(ReadOnlySpan<T> from, ReadOnlySpan<int> fromStrides, Span<T> to, ReadOnlySpan<int> toStrides, ReadOnlySpan<int> counts)
        where T : unmanaged
    {
        int count = counts[0], read = fromStrides[0], written = toStrides[0];
        if (counts.Length > 1)
        {
            for (int i = 0; i < count; i++)
            {
                Copy(from[(i * read)..], fromStrides[1..], to[(i * written)..], toStrides[1..], counts[1..]);
            }
        }
        else if (read == 1 && written == 1)
        {
            from[..count].CopyTo(to);
        }
        else
        {
            for (int i = 0; i < count; i++)
            {
                to[i * written] = from[i * read];
            }
        }
    }

    /// <summary>Strides of row-major order.</summary>
    public static int[] Strides(ReadOnlySpan<int> shape)
    {
        int[] strides = new int[shape.Length];
        int stride = 1;
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride *= shape[axis];
        }

        return strides;
    }
}
