using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Generated;

namespace GenericGradient.Engine;

/// <summary>
/// The walk along one axis, written once for all formulas: through a block of samples, stretch by stretch. A stretch is a run of memory in which
/// one formula serves all samples:
/// <code>
/// stride 4, extent 5, two lines side by side with the axis inside:
///   |first...|interior.................|last....|first...|interior ...
/// stride 1, rows of 5:   one stretch goes straight across the ends of rows, which are mended after it
///   f i i i l f i i i l f i i i l
/// </code>
/// </summary>
internal static class Walk
{
    /// <summary>Computes the derivatives at the samples of a block.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="block">The samples.</param>
    /// <param name="results">Where the results go.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Along<T, TForm>(in Axis<T> axis, in Block<T> block, Span<T> results)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        if (block.Streams && IsCollected<T, TForm>(axis))
        {
            Collected<T, TForm>(axis, block, results);
        }
        else
        {
            Stretches<T, TForm>(axis, block, results.Slice(block.Start - block.ResultsFrom, block.Length));
        }
    }

    /// <summary>Computes the derivatives along the only axis of a line: the same without a call, because a short line takes a few nanoseconds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AlongLine<T, TForm>(in Axis<T> axis, in Block<T> line, Span<T> results)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        if (line.Streams || !TForm.HasSingleEnds || !(TForm.HasFactors || RowLoops.NeverThrows<T>()))
        {
            Along<T, TForm>(axis, line, results);
        }
        else if (TForm.HasFactors)
        {
            Row<T, TForm>(axis, line, first: 0, results.Slice(line.Start - line.ResultsFrom, line.Length));
        }
        else
        {
            Across<T, TForm>(axis, line, results.Slice(line.Start - line.ResultsFrom, line.Length));
        }
    }

    /// <summary>
    /// Whether streamed results are collected first: where they are mended at the ends of so many rows that they would be stored past the caches twice.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsCollected<T, TForm>(in Axis<T> axis)
        where T : INumber<T>
        where TForm : struct, IAxisForm => !TForm.HasStreams || (axis.Stride == 1 && axis.Extent < Streams.LongRow<T>());

    [SkipLocalsInit] // scratch memory is written before it is read
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Collected<T, TForm>(in Axis<T> axis, in Block<T> block, Span<T> results)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        var scratch = Streams.Scratch<T>(stackalloc byte[Streams.ScratchBytes], results);
        int most = block.Length <= scratch.Length ? scratch.Length : RowLoops.BlockLength<T>();
        for (int p = block.Start, count; p < block.End; p += count)
        {
            count = Math.Min(most, block.End - p);
            Stretches<T, TForm>(axis, new(block.Window, p, p + count, streams: false), scratch[..count]);
            Streams.Store(scratch[..count], results.Slice(p - block.ResultsFrom, count));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Stretches<T, TForm>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        if (TForm.HasFactors && axis.Stride == 1 && axis.HasRepeatedFactors)
        {
            ManyRows<T, TForm>(axis, block, destination);
        }
        else if (TForm.HasFactors && axis.Stride == 1)
        {
            RowByRow<T, TForm>(axis, block, destination);
        }
        else if (TForm.HasFactors && axis.HasRepeatedFactors)
        {
            LineByLine<T, TForm>(axis, block, destination);
        }
        else if (TForm.HasFactors && axis.Distance == 0 && NarrowAxis.Is<T>(axis.Stride))
        {
            Narrow<T, TForm>(axis, block, destination);
        }
        else if (!TForm.HasFactors && axis.Stride == 1 && RowLoops.NeverThrows<T>())
        {
            AcrossRows<T, TForm>(axis, block, destination);
        }
        else
        {
            // Also rows of numbers that throw: the difference across the end of a row could be one that overflows.
            SideBySide<T, TForm>(axis, block, destination);
        }
    }

    /// <summary>Lines that lie side by side, a stride of them: a stretch goes through all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void SideBySide<T, TForm>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        var window = block.Window;
        int start = block.Start, end = block.End, stride = axis.Stride, line = axis.Line;
        var storage = Streams.Of(axis, block);
        int q = start == 0 ? 0 : start % line;
        int before = TForm.Before(axis) * stride, after = line - (TForm.After(axis) * stride);

        // One index of the axis at a time where each has factors of its own, else all its interior.
        int index = TForm.HasFactors ? q / stride : 0;
        for (int p = start, count; p < end; p += count)
        {
            int left = end - p;
            if (q < before)
            {
                int at = before == stride ? 0 : q / stride;
                count = Math.Min(left, ((at + 1) * stride) - q);
                TForm.End(axis, window, p, at, destination.Slice(p - start, count));
            }
            else if (q >= after)
            {
                int at = after == line - stride ? -1 : (q / stride) - axis.Extent;
                count = Math.Min(left, line + ((at + 1) * stride) - q);
                TForm.End(axis, window, p, at, destination.Slice(p - start, count));
            }
            else
            {
                count = Math.Min(left, (TForm.HasFactors ? (index + 1) * stride : after) - q);
                TForm.Interior(axis, stride, window, p, index, destination.Slice(p - start, count), storage);
            }

            q += count;
            index++;
            if (q == line)
            {
                q = index = 0;
            }
        }
    }

    /// <summary>Rows with one formula for the interior of all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AcrossRows<T, TForm>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        if (!TForm.TryShortRows(axis, block, destination))
        {
            Across<T, TForm>(axis, block, destination);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Across<T, TForm>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        var window = block.Window;
        int start = block.Start, end = block.End, extent = axis.Extent;
        int from = Math.Max(start, TForm.Before(axis));
        int count = Math.Min(end, window.Length - TForm.After(axis)) - from;
        if (count > 0 && TForm.Before(axis) + TForm.After(axis) < extent)
        {
            TForm.Interior(axis, stride: 1, window, from, index: 0, destination.Slice(from - start, count), Streams.Of(axis, block));
        }

        if (!TForm.HasSingleEnds)
        {
            TForm.MendRows(axis, block, destination);
            return;
        }

        for (int first = start == 0 ? 0 : start - (start % extent); first < end; first += extent)
        {
            MendRow<T, TForm>(axis, window, first, start, end, destination);
        }
    }

    /// <summary>Rows with factors for each sample.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RowByRow<T, TForm>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        int start = block.Start, extent = axis.Extent;
        for (int first = start == 0 ? 0 : start - (start % extent); first < block.End; first += extent)
        {
            Row<T, TForm>(axis, block, first, destination);
        }

        if (!TForm.HasSingleEnds)
        {
            TForm.MendRows(axis, block, destination);
        }
    }

    /// <summary>Short rows, whose factors stand in the table for several: a stretch goes straight across as many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void ManyRows<T, TForm>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        var window = block.Window;
        int start = block.Start, end = block.End, extent = axis.Extent;
        int column = start == 0 ? 0 : start % extent, first = start - column;
        for (int p = start, next; p < end; p = next, column = 0)
        {
            next = Math.Min(end, p - column + axis.Left.Length);
            int from = Math.Max(p, 1), count = Math.Min(next, window.Length - 1) - from;
            if (count > 0)
            {
                TForm.InteriorOfLine(axis, stride: 1, window, from, column + from - p, destination.Slice(from - start, count), Streams.Of(axis, block));
            }
        }

        for (; first < end; first += extent)
        {
            MendRow<T, TForm>(axis, window, first, start, end, destination);
        }
    }

    /// <summary>One row with factors for each sample, where it lies in the block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Row<T, TForm>(in Axis<T> axis, in Block<T> block, int first, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        int start = block.Start, end = block.End;
        int from = Math.Max(start, first + TForm.Before(axis));
        int count = Math.Min(end, first + axis.Extent - TForm.After(axis)) - from;
        if (count > 0)
        {
            TForm.InteriorOfLine(axis, stride: 1, block.Window, from, from - first, destination.Slice(from - start, count), Streams.Of(axis, block));
        }

        if (TForm.HasSingleEnds)
        {
            MendRow<T, TForm>(axis, block.Window, first, start, end, destination);
        }
    }

    /// <summary>Lines of few elements for each index, with factors for each of these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void LineByLine<T, TForm>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        var window = block.Window;
        int start = block.Start, end = block.End, stride = axis.Stride, line = axis.Line;
        for (int first = start == 0 ? 0 : start - (start % line); first < end; first += line)
        {
            int from = Math.Max(start, first + stride);
            int count = Math.Min(end, first + line - stride) - from;
            if (count > 0)
            {
                TForm.InteriorOfLine(axis, stride, window, from, from - first, destination.Slice(from - start, count), Streams.Of(axis, block));
            }

            MendLine<T, TForm>(axis, block, first, destination);
        }
    }

    /// <summary>Lines of few elements for each index, whose factors are repeated on the way.</summary>
    [SkipLocalsInit] // scratch memory is written before it is read
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Narrow<T, TForm>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        var memory = As<T>(stackalloc byte[2 * (NarrowAxis.BlockBytes + NarrowAxis.StoreBytes)]);
        int start = block.Start, stride = axis.Stride, line = axis.Line;
        int most = (NarrowAxis.BlockBytes / Unsafe.SizeOf<T>() / stride) - 2;
        for (int first = start == 0 ? 0 : start - (start % line); first < block.End; first += line)
        {
            int end = Math.Min(block.End, first + line - stride);
            for (int p = Math.Max(start, first + stride), next; p < end; p = next)
            {
                int index = (p - first) / stride;
                int indices = Math.Min(most, axis.Extent - 1 - index);
                next = Math.Min(end, first + ((index + indices) * stride));
                var repeated = TForm.Repeat(axis, index, indices, memory, out int origin);
                TForm.InteriorOfLine(
                    repeated, stride, block.Window, p, p - first - (origin * stride), destination.Slice(p - start, next - p), Streams.Of(axis, block));
            }

            MendLine<T, TForm>(axis, block, first, destination);
        }
    }

    private static Span<T> As<T>(Span<byte> memory) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetReference(memory)), memory.Length / Unsafe.SizeOf<T>());

    /// <summary>The ends of a row that begins before the end of the block, where they lie in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MendRow<T, TForm>(in Axis<T> axis, ReadOnlySpan<T> window, int first, int start, int end, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        if (first >= start)
        {
            destination[first - start] = TForm.End(axis, stride: 1, window, first, end: 0);
        }

        int last = first + axis.Extent - 1;
        if (last < end)
        {
            destination[last - start] = TForm.End(axis, stride: 1, window, last, end: -1);
        }
    }

    /// <summary>The two ends of a line of several elements for each index, where they lie in the block.</summary>
    private static void MendLine<T, TForm>(in Axis<T> axis, in Block<T> block, int first, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        MendLine<T, TForm>(axis, block, first, end: 0, destination);
        MendLine<T, TForm>(axis, block, first + axis.Line - axis.Stride, end: -1, destination);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MendLine<T, TForm>(in Axis<T> axis, in Block<T> block, int from, int end, Span<T> destination)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        int to = Math.Min(from + axis.Stride, block.End);
        from = Math.Max(from, block.Start);
        if (from < to && !NarrowAxis.Is<T>(axis.Stride))
        {
            TForm.End(axis, block.Window, from, end, destination.Slice(from - block.Start, to - from));
            return;
        }

        for (int p = from; p < to; p++)
        {
            destination[p - block.Start] = TForm.End(axis, axis.Stride, block.Window, p, end);
        }
    }
}
