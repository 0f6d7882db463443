using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Spans;

/// <summary>The bytes from the first element of a grid to its last, whatever their type.</summary>
internal readonly ref struct MemoryRange
{
    private readonly ref byte start;
    private readonly nuint length;

    private MemoryRange(ref byte start, nuint length)
    {
        this.start = ref start;
        this.length = length;
    }

    /// <summary>The memory of a span.</summary>
    public static MemoryRange Of<T>(ReadOnlySpan<T> span) =>
        new(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(span)), (nuint)span.Length * (nuint)Unsafe.SizeOf<T>());

    /// <summary>The memory of a grid: 1 + sum of (extent - 1) stride elements; none if an extent is 0.</summary>
    public static MemoryRange Of<T>(ref T first, ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides)
    {
        nuint elements = 1;
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            if (lengths[axis] == 0)
            {
                return default;
            }

            elements += (nuint)((lengths[axis] - 1) * strides[axis]);
        }

        return new(ref Unsafe.As<T, byte>(ref first), elements * (nuint)Unsafe.SizeOf<T>());
    }

    /// <summary>Whether two share a byte.</summary>
    public bool Overlaps(MemoryRange other) => Overlaps(other, out _);

    /// <summary>Whether two share a byte, and then how many bytes after this one the other begins.</summary>
    public bool Overlaps(MemoryRange other, out long distance)
    {
        distance = 0;
        if (length == 0 || other.length == 0)
        {
            return false;
        }

        nuint ahead = (nuint)Unsafe.ByteOffset(ref start, ref other.start);
        nuint behind = 0 - ahead;
        if (ahead < length)
        {
            distance = (long)ahead;
            return true;
        }

        distance = -(long)behind;
        return behind < other.length;
    }
}
