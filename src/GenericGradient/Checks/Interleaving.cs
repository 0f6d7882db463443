using System;
using System.Runtime.CompilerServices;
using GenericGradient.Grids;
using GenericGradient.Spans;

namespace GenericGradient.Checks;

/// <summary>
/// Whether grids that lie within each other share memory: channels of one picture do not, shifted windows of it do. Strides are not below 0,
/// and the grids lie in memory.
/// </summary>
/// <remarks>
/// The answer is exact with one exception: where more than <see cref="StrideSums.MostTries"/> combinations of indices would have to be tried,
/// grids are taken to share memory. It takes strides of the two that nearly agree, along three axes or more of hundreds of indices, with large
/// gaps between.
/// </remarks>
internal static class Interleaving
{
    /// <summary>Whether two grids of the same lengths share a byte.</summary>
    public static bool Share<TFirst, TSecond>(
        ref TFirst first, ReadOnlySpan<nint> firstStrides, ref TSecond second, ReadOnlySpan<nint> secondStrides, ReadOnlySpan<nint> lengths) =>
        Share(ref first, firstStrides, lengths, ref second, secondStrides, lengths);

    /// <summary>Whether two grids share a byte.</summary>
    public static bool Share<TFirst, TSecond>(
        ref TFirst first,
        ReadOnlySpan<nint> firstStrides,
        ReadOnlySpan<nint> firstLengths,
        ref TSecond second,
        ReadOnlySpan<nint> secondStrides,
        ReadOnlySpan<nint> secondLengths)
    {
        var range = MemoryRange.Of(ref first, firstLengths, firstStrides);
        if (!range.Overlaps(MemoryRange.Of(ref second, secondLengths, secondStrides), out long distance))
        {
            return false;
        }

        // All is counted in the largest unit in which it is whole: elements where they are alike and aligned, else parts of them.
        long size = Unsafe.SizeOf<TFirst>(), otherSize = Unsafe.SizeOf<TSecond>();
        long unit = size == otherSize && distance % size == 0
            ? size
            : StrideSums.CommonDivisor(StrideSums.CommonDivisor(size, otherSize), distance < 0 ? -distance : distance);
        return Share(firstStrides, firstLengths, size / unit, secondStrides, secondLengths, otherSize / unit, distance / unit);
    }

    /// <summary>Whether two different indices of a grid have the same place.</summary>
    [SkipLocalsInit] // the strides on the stack are written before they are read
    public static bool SharesWithin(ReadOnlySpan<nint> strides, ReadOnlySpan<nint> lengths)
    {
        if (lengths.Contains(0))
        {
            return false;
        }

        int wide = 0;
        Int128 last = 0;
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            if (lengths[axis] > 1)
            {
                if (strides[axis] == 0)
                {
                    return true;
                }

                last += (Int128)(lengths[axis] - 1) * strides[axis];
                wide++;
            }
        }

        if (last > long.MaxValue / 4)
        {
            return true; // no memory is so large
        }

        using var order = new OwnMemory<int>(stackalloc int[Extents.OnStack], wide);
        using var terms = new OwnMemory<StrideSums.Term>(stackalloc StrideSums.Term[Extents.OnStack + 1], wide + 1);
        return SharesWithin(strides, lengths, Ascending(strides, lengths, order.Span), new(terms.Span));
    }

    /// <summary>Whether two grids share memory, the second of which begins a distance after the first, in the unit of the sizes.</summary>
    /// <remarks>
    /// An element of the first is at a place i.s, of the second at d + j.t. With j = last - k these differ by i.s + k.t - (d + last.t): a sum of
    /// strides less a number. They share a byte if the one begins before the other ends, whichever comes first.
    /// </remarks>
    [SkipLocalsInit] // the strides on the stack are written before they are read
    private static bool Share(
        ReadOnlySpan<nint> firstStrides,
        ReadOnlySpan<nint> firstLengths,
        long firstSize,
        ReadOnlySpan<nint> secondStrides,
        ReadOnlySpan<nint> secondLengths,
        long secondSize,
        long distance)
    {
        const int OnStack = (2 * Extents.OnStack) + 1;
        int most = Wide(firstLengths) + Wide(secondLengths) + 1;
        using var terms = new OwnMemory<StrideSums.Term>(stackalloc StrideSums.Term[OnStack], most);
        var sums = new StrideSums(terms.Span);
        AddTo(ref sums, firstStrides, firstLengths, firstSize);
        long same = distance + AddTo(ref sums, secondStrides, secondLengths, secondSize);
        return sums.Meet(same - firstSize + 1, same + secondSize - 1);
    }

    /// <summary>
    /// Of two indices at one place consider the axis of the largest stride along which they differ: the one is ahead along it by 1 to the last
    /// index, and the axes of smaller strides, along which it may be behind or ahead, make up for it.
    /// </summary>
    private static bool SharesWithin(ReadOnlySpan<nint> strides, ReadOnlySpan<nint> lengths, ReadOnlySpan<int> ascending, StrideSums sums)
    {
        long reach = 0; // of the axes of smaller strides
        for (int place = 0; place < ascending.Length; place++)
        {
            long stride = strides[ascending[place]], last = lengths[ascending[place]] - 1;
            if (stride <= reach)
            {
                sums.Clear();
                foreach (int smaller in ascending[..place])
                {
                    sums.Add(strides[smaller], 2 * ((long)lengths[smaller] - 1));
                }

                sums.Add(stride, last - 1);
                if (sums.Meet(reach - stride, reach - stride))
                {
                    return true;
                }
            }

            reach += stride * last;
        }

        return false;
    }

    /// <summary>The axes of more than one index, the smallest stride first.</summary>
    private static ReadOnlySpan<int> Ascending(ReadOnlySpan<nint> strides, ReadOnlySpan<nint> lengths, Span<int> order)
    {
        int count = 0;
        for (int axis = lengths.Length - 1; axis >= 0; axis--)
        {
            if (lengths[axis] > 1)
            {
                int place = count++;
                for (; place > 0 && strides[order[place - 1]] > strides[axis]; place--)
                {
                    order[place] = order[place - 1];
                }

                order[place] = axis;
            }
        }

        return order;
    }

    private static int Wide(ReadOnlySpan<nint> lengths)
    {
        int wide = 0;
        foreach (nint length in lengths)
        {
            wide += length > 1 ? 1 : 0;
        }

        return wide;
    }

    /// <summary>Adds the strides of a grid, each times a size; gives the place of the last element.</summary>
    private static long AddTo(ref StrideSums sums, ReadOnlySpan<nint> strides, ReadOnlySpan<nint> lengths, long size)
    {
        long end = 0;

        // Axes often come with the largest stride first, sums want the smallest.
        for (int axis = lengths.Length - 1; axis >= 0; axis--)
        {
            long stride = strides[axis] * size, last = lengths[axis] - 1;
            sums.Add(stride, last);
            end += stride * last;
        }

        return end;
    }
}
