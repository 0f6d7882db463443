using System;
using System.Runtime.CompilerServices;

namespace GenericGradient.Planning;

/// <summary>Whether two grids that lie within each other share elements: channels of one picture do not, shifted windows of it do.</summary>
internal static class Interleaving
{
    /// <summary>Whether an element of one grid is one of the other. Grids of different strides are taken to share what they span.</summary>
    public static bool Share<TFirst, TSecond>(
        ref TFirst first, ReadOnlySpan<nint> firstStrides, ref TSecond second, ReadOnlySpan<nint> secondStrides, ReadOnlySpan<nint> lengths)
    {
        if (!MemoryRange.Of(ref first, lengths, firstStrides).Overlaps(MemoryRange.Of(ref second, lengths, secondStrides)))
        {
            return false;
        }

        nint distance = Unsafe.ByteOffset(ref Unsafe.As<TFirst, byte>(ref first), ref Unsafe.As<TSecond, byte>(ref second));
        nint size = Unsafe.SizeOf<TFirst>();
        if (size != Unsafe.SizeOf<TSecond>() || distance % size != 0 || !firstStrides.SequenceEqual(secondStrides))
        {
            return true;
        }

        Span<int> order = lengths.Length <= Extents.OnStack ? stackalloc int[Extents.OnStack] : new int[lengths.Length];
        order = order[..lengths.Length];
        AxisOrder.Sort(firstStrides, firstStrides, order);
        return IsReached(distance / size, order, lengths, firstStrides);
    }

    /// <summary>Whether a distance is a sum of strides, each times less than its extent; the farthest strides are tried first.</summary>
    private static bool IsReached(nint distance, ReadOnlySpan<int> order, ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides)
    {
        if (order.IsEmpty)
        {
            return distance == 0;
        }

        nint stride = strides[order[0]], most = lengths[order[0]] - 1;
        if (stride == 0)
        {
            return IsReached(distance, order[1..], lengths, strides);
        }

        nint reach = 0; // of the axes after this one
        foreach (int axis in order[1..])
        {
            reach += (lengths[axis] - 1) * strides[axis];
        }

        nint lowest = Math.Max(-most, (nint)Math.Ceiling((distance - reach) / (double)stride));
        nint highest = Math.Min(most, (nint)Math.Floor((distance + reach) / (double)stride));
        for (nint times = lowest; times <= highest; times++)
        {
            if (IsReached(distance - (times * stride), order[1..], lengths, strides))
            {
                return true;
            }
        }

        return false;
    }
}
