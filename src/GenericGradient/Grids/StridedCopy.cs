using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Numbers;
using GenericGradient.Spans;

namespace GenericGradient.Grids;

/// <summary>
/// Copies a grid from one order of memory to another, and from one type to another on the way. The axis along which the target lies
/// closest is the innermost loop; where the source lies closest along another, the two are walked in square tiles, so that each cache
/// line of either is used whole while it is there.
/// </summary>
internal static class StridedCopy
{
    /// <summary>The side of a tile: a cache line of float, two of double.</summary>
    private const int Tile = 16;

    /// <summary>Copies all elements.</summary>
    /// <param name="from">The first element of the source.</param>
    /// <param name="fromStrides">Its strides.</param>
    /// <param name="to">The first element of the target.</param>
    /// <param name="toStrides">Its strides; no two elements share a place.</param>
    /// <param name="lengths">The extents of both.</param>
    public static void Run<TFrom, TTo>(
        ref TFrom from, ReadOnlySpan<nint> fromStrides, ref TTo to, ReadOnlySpan<nint> toStrides, ReadOnlySpan<nint> lengths)
        where TFrom : INumber<TFrom>
        where TTo : INumber<TTo>
    {
        int rank = lengths.Length;
        using var memory = new OwnMemory<nint>(stackalloc nint[3 * Extents.OnStack], 3 * rank);
        var walk = new Walk(memory.Span[..rank], memory.Span.Slice(rank, rank), memory.Span[(2 * rank)..]);
        if (walk.TryTake(fromStrides, toStrides, lengths))
        {
            walk.Copy(ref from, ref to, axis: 0);
        }
    }

    /// <summary>The axes of a copy in the order of its loops, as few as can be: neighbours that are one run in both are merged.</summary>
    private ref struct Walk(Span<nint> from, Span<nint> to, Span<nint> lengths)
    {
        private readonly Span<nint> from = from;
        private readonly Span<nint> to = to;
        private readonly Span<nint> lengths = lengths;
        private int rank;

        /// <summary>Takes the axes; false if there are no elements.</summary>
        public bool TryTake(ReadOnlySpan<nint> fromStrides, ReadOnlySpan<nint> toStrides, ReadOnlySpan<nint> extents)
        {
            for (int axis = 0; axis < extents.Length; axis++)
            {
                if (extents[axis] == 0)
                {
                    return false;
                }

                if (extents[axis] > 1)
                {
                    Insert(fromStrides[axis], toStrides[axis], extents[axis]);
                }
            }

            Merge();
            PutSourceRunNextToLast();
            return true;
        }

        public readonly void Copy<TFrom, TTo>(ref TFrom source, ref TTo target, int axis)
            where TFrom : INumber<TFrom>
            where TTo : INumber<TTo>
        {
            switch (rank - axis)
            {
                case 0:
                    Line(ref source, 1, ref target, 1, 1);
                    break;
                case 1:
                    Line(ref source, from[axis], ref target, to[axis], lengths[axis]);
                    break;
                case 2 when from[axis + 1] > 1 && from[axis] < from[axis + 1]:
                    Tiles(ref source, ref target, axis);
                    break;
                default:
                    for (nint i = 0; i < lengths[axis]; i++)
                    {
                        Copy(ref Unsafe.Add(ref source, i * from[axis]), ref Unsafe.Add(ref target, i * to[axis]), axis + 1);
                    }

                    break;
            }
        }

        /// <summary>Keeps the axes sorted, the farthest strides of the target first.</summary>
        private void Insert(nint fromStride, nint toStride, nint extent)
        {
            int place = rank++;
            for (; place > 0 && to[place - 1] < toStride; place--)
            {
                (from[place], to[place], lengths[place]) = (from[place - 1], to[place - 1], lengths[place - 1]);
            }

            (from[place], to[place], lengths[place]) = (fromStride, toStride, extent);
        }

        private void Merge()
        {
            int kept = 0;
            for (int axis = 1; axis < rank; axis++)
            {
                if (from[kept] == from[axis] * lengths[axis] && to[kept] == to[axis] * lengths[axis])
                {
                    lengths[kept] *= lengths[axis];
                }
                else
                {
                    lengths[++kept] = lengths[axis];
                }

                (from[kept], to[kept]) = (from[axis], to[axis]);
            }

            rank = Math.Min(rank, kept + 1);
        }

        /// <summary>The axis along which the source lies closest goes next to the innermost, if it is not the innermost itself.</summary>
        private readonly void PutSourceRunNextToLast()
        {
            int run = rank - 1;
            for (int axis = 0; axis < rank - 1; axis++)
            {
                run = from[axis] > 0 && from[axis] < from[run] ? axis : run;
            }

            for (int axis = run; axis < rank - 2; axis++)
            {
                (from[axis], from[axis + 1]) = (from[axis + 1], from[axis]);
                (to[axis], to[axis + 1]) = (to[axis + 1], to[axis]);
                (lengths[axis], lengths[axis + 1]) = (lengths[axis + 1], lengths[axis]);
            }
        }

        private readonly void Tiles<TFrom, TTo>(ref TFrom source, ref TTo target, int axis)
            where TFrom : INumber<TFrom>
            where TTo : INumber<TTo>
        {
            bool isTurned = typeof(TFrom) == typeof(TTo) && TransposedBlock.IsFor<TTo>() && from[axis] == 1 && to[axis + 1] == 1;
            for (nint row = 0; row < lengths[axis]; row += Tile)
            {
                nint rows = Math.Min(Tile, lengths[axis] - row);
                for (nint column = 0; column < lengths[axis + 1]; column += Tile)
                {
                    nint columns = Math.Min(Tile, lengths[axis + 1] - column);
                    ref TFrom corner = ref Unsafe.Add(ref source, (row * from[axis]) + (column * from[axis + 1]));
                    ref TTo place = ref Unsafe.Add(ref target, (row * to[axis]) + (column * to[axis + 1]));
                    if (isTurned && rows == Tile && columns == Tile)
                    {
                        Turn(ref Unsafe.As<TFrom, TTo>(ref corner), from[axis + 1], ref place, to[axis]);
                        continue;
                    }

                    for (nint r = 0; r < rows; r++)
                    {
                        Strided(
                            ref Unsafe.Add(ref corner, r * from[axis]), from[axis + 1], ref Unsafe.Add(ref place, r * to[axis]), to[axis + 1], columns);
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Turn<T>(ref T corner, nint fromStride, ref T place, nint toStride)
    {
        for (nint column = 0; column < Tile; column += TransposedBlock.Side)
        {
            for (nint row = 0; row < Tile; row += TransposedBlock.Side)
            {
                TransposedBlock.Turn(
                    ref Unsafe.Add(ref corner, (column * fromStride) + row), fromStride, ref Unsafe.Add(ref place, (row * toStride) + column), toStride);
            }
        }
    }

    private static void Line<TFrom, TTo>(ref TFrom source, nint fromStride, ref TTo target, nint toStride, nint count)
        where TFrom : INumber<TFrom>
        where TTo : INumber<TTo>
    {
        if (fromStride != 1 || toStride != 1)
        {
            Strided(ref source, fromStride, ref target, toStride, count);
            return;
        }

        for (nint i = 0, run; i < count; i += run)
        {
            run = Math.Min(count - i, int.MaxValue);
            Conversion.Run<TFrom, TTo>(
                MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref source, i), (int)run),
                MemoryMarshal.CreateSpan(ref Unsafe.Add(ref target, i), (int)run));
        }
    }

    private static void Strided<TFrom, TTo>(ref TFrom source, nint fromStride, ref TTo target, nint toStride, nint count)
        where TFrom : INumber<TFrom>
        where TTo : INumber<TTo>
    {
        for (nint i = 0; i < count; i++)
        {
            Unsafe.Add(ref target, i * toStride) = typeof(TFrom) == typeof(TTo)
                ? Unsafe.As<TFrom, TTo>(ref Unsafe.Add(ref source, i * fromStride))
                : TTo.CreateChecked(Unsafe.Add(ref source, i * fromStride));
        }
    }
}
