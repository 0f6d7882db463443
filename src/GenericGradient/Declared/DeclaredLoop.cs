using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Engine;
using GenericGradient.Generated;
using GenericGradient.Operators;
using GenericGradient.Pieces;

namespace GenericGradient.Declared;

/// <summary>
/// Computes a declared operator over a grid. Where one formula serves all samples of a stretch of memory, a fused loop goes through it, across the ends of rows,
/// which are mended after it. What is left, near the ends of other axes and in small grids, goes by passes: the derivatives of a block to scratch memory, and then joined.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormulas">The formulas of the results.</typeparam>
/// <param name="grid">The grid.</param>
/// <param name="streams">Whether results are stored past the caches.</param>
/// <param name="piece">How many samples a thread takes at a time.</param>
internal readonly ref struct DeclaredLoop<T, TFormulas>(CallGrid<T> grid, bool streams, int piece) : IPieces
    where T : INumber<T>
    where TFormulas : struct, IFormulas<T>
{
    /// <summary>Rows shorter than this have more to mend than a fused loop gains.</summary>
    private const int ShortestRow = 8;

    /// <summary>In smaller grids it takes longer to lay out stretches and their ends than fused loops gain.</summary>
    private const int SmallestFused = 4096;

    /// <summary>By coordinates each row is a stretch of its own, whose beginning costs more than fusing gains in shorter ones.</summary>
    private const int ShortestUnevenRowBytes = 2048;

    /// <summary>Shorter rows are mended before they are stored past the caches: storing both ends again would take longer.</summary>
    private const int ShortestStreamedRowBytes = 1024;

    /// <summary>Places of scratch memory are not whole pages apart: processors take a load for one of a store at the same place of another page.</summary>
    private const int PaddingBytes = 512;

    /// <summary>A fused loop goes through so much before the ends of the rows in it are mended, which is still in the second-level cache.</summary>
    private const int FusedBytes = 128 << 10;

    private static readonly int[] Places = [0, 1, 2, 3];

    private readonly CallGrid<T> grid = grid;
    private readonly bool streams = streams;
    private readonly int piece = piece;
    private readonly bool isFused = TFormulas.Exist && (typeof(T) == typeof(float) || typeof(T) == typeof(double))
        && grid.Operator.IsFused && (grid.Length >= SmallestFused || FusedLoop.IsForSmallGrids) && grid.Row >= (grid.Operator.HasWeights ? ShortestUnevenRowBytes / Unsafe.SizeOf<T>() : ShortestRow);

    /// <summary>How many pieces there are.</summary>
    public int Pieces => ((grid.Length - 1) / piece) + 1;

    /// <inheritdoc/>
    public void Run(int index)
    {
        int start = index * piece;
        Run(start, start + Math.Min(piece, grid.Length - start));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run(int start, int end)
    {
        if (!isFused)
        {
            ByPasses(start, end);
        }
        else
        {
            // Stretches that have no fused loop are often neighbours, as the last row of a plane and the first of the next.
            int passes = -1;
            Four<int> indices = default;
            for (int p = start, next; p < end; p = next)
            {
                next = Math.Min(end, p + Alike(p, ref indices, out bool hasLines));
                if (!hasLines)
                {
                    passes = passes < 0 ? p : passes;
                    continue;
                }

                if (passes >= 0)
                {
                    ByPasses(passes, p);
                    passes = -1;
                }

                Fused(p, next, indices);
            }

            if (passes >= 0)
            {
                ByPasses(passes, end);
            }
        }

        if (streams)
        {
            Streams.End();
        }
    }

    /// <summary>How many samples from one on have the same formulas along all axes but the last.</summary>
    private int Alike(int p, ref Four<int> indices, out bool hasLines)
    {
        int last = grid.Rank - 1;
        int count = grid.Operator.Axes[last].HasWeights ? grid.Row - (p % grid.Row) : grid.Length - p;
        hasLines = true;
        for (int axis = 0; axis < last; axis++)
        {
            count = Math.Min(count, grid.Alike(axis, p, out indices[axis], out bool hasLine));
            hasLines &= hasLine;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fused(int start, int end, Four<int> indices)
    {
        bool isCollected = streams && grid.Row < ShortestStreamedRowBytes / Unsafe.SizeOf<T>();
        int block = isCollected ? Streams.BlockLength<T>(streams: true) : FusedBytes / Unsafe.SizeOf<T>();
        for (int p = start, next; p < end; p = next)
        {
            next = p + Math.Min(block, end - p);
            for (int r = 0; r < grid.Operator.Results.Length; r++)
            {
                var results = grid.Results[r].Slice(p, next - p);
                if (isCollected)
                {
                    Collected(r, p, next, indices, results);
                }
                else
                {
                    Fused(r, p, next, indices, results, streams ? Storage.Streamed : Storage.Cached);
                }
            }
        }
    }

    /// <summary>Short rows are mended before they are stored past the caches.</summary>
    [SkipLocalsInit] // scratch memory is written before it is read
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Collected(int r, int start, int end, in Four<int> indices, Span<T> results)
    {
        var scratch = Streams.Scratch<T>(stackalloc byte[Streams.ScratchBytes], results)[..results.Length];
        Fused(r, start, end, indices, scratch, Storage.Fetched);
        Streams.Store(scratch, results);
    }

    /// <summary>One result of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fused(int r, int start, int end, Four<int> indices, Span<T> results, Storage storage)
    {
        int last = grid.Rank - 1, row = grid.Row, known = grid.Operator.Results[r].Last;
        Lines<T> lines = default;
        if (known < 0)
        {
            // As the results of a curl that lie along the last axis: the ends of its rows are like the rest.
            grid.Lines(r, start, indices, hasLast: false, ref lines);
            TFormulas.Run(r, lines, results, storage);
            return;
        }

        int from = Math.Max(start, 1), to = Math.Min(end, grid.Length - 1), first = 0;
        indices[last] = 1;
        if (grid.Operator.Axes[last].HasWeights)
        {
            first = start - (start % row);
            from = Math.Max(start, first + 1);
            to = Math.Min(end, first + row - 1);
            indices[last] = from - first;
        }

        if (from < to)
        {
            grid.Lines(r, from, indices, hasLast: true, ref lines);
            TFormulas.Run(r, lines, results[(from - start)..(to - start)], storage);
        }

        var samples = grid.Samples[grid.Operator.Results[r].Terms[known].Component];
        if (grid.Operator.Axes[last].HasWeights)
        {
            EndsOfRow(r, first, samples, start, end, indices, results);
        }
        else
        {
            EndsOfRows(r, samples, start, end, indices, results);
        }
    }

    /// <summary>The ends of one row: the derivative along the last axis, then joined to the others.</summary>
    private void EndsOfRow(int r, int first, ReadOnlySpan<T> samples, int start, int end, in Four<int> indices, Span<T> results)
    {
        int last = grid.Rank - 1, final = first + grid.Row - 1, known = grid.Operator.Results[r].Last;
        var axis = grid.AxisOf(last);
        Lines<T> lines = default;
        if (first >= start)
        {
            results[first - start] = ByWeights.End(axis, stride: 1, samples, first, end: 0);
        }

        if (final < end)
        {
            results[final - start] = ByWeights.End(axis, stride: 1, samples, final, end: -1);
        }

        // Both at once, where both are in the block.
        int from = first >= start ? first : final, to = final < end ? final : first;
        if (from >= start && to < end)
        {
            grid.Lines(r, from, indices, hasLast: false, ref lines);
            TFormulas.JoinEnds(r, lines, known, results[(from - start)..(to + 1 - start)], grid.Row - 1);
        }
    }

    /// <summary>The ends of all rows of a block.</summary>
    private void EndsOfRows(int r, ReadOnlySpan<T> samples, int start, int end, Four<int> indices, Span<T> results)
    {
        int last = grid.Rank - 1, row = grid.Row, begin = start - (start % row);
        int first = begin < start ? begin + row : begin, final = begin + row - 1;
        bool areLines = grid.HasLine(last, 0) && grid.HasLine(last, row - 1);
        if (!areLines)
        {
            ByTable.MendRows(grid.TableOf(last), new Block<T>(samples, start, end, streams: false), results);
        }

        indices[last] = 0;
        EndsOfRows(r, first, areLines, start, end, indices, results);
        indices[last] = row - 1;
        EndsOfRows(r, final, areLines, start, end, indices, results);
    }

    /// <summary>One end of all rows of a block.</summary>
    private void EndsOfRows(int r, int first, bool areLines, int start, int end, in Four<int> indices, Span<T> results)
    {
        if (first >= end)
        {
            return;
        }

        Lines<T> lines = default;
        grid.Lines(r, first, indices, hasLast: areLines, ref lines);
        if (areLines)
        {
            TFormulas.Places(r, lines, results[(first - start)..], grid.Row);
        }
        else
        {
            TFormulas.JoinEnds(r, lines, grid.Operator.Results[r].Last, results[(first - start)..], grid.Row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ByPasses(int start, int end)
    {
        if (!grid.Operator.HasScratch)
        {
            Directly(start, end);
            return;
        }

        int block = Math.Min(RowLoops.BlockLength<T>(), end - start), distance = block + (PaddingBytes / Unsafe.SizeOf<T>());
        T[] rented = ArrayPool<T>.Shared.Rent((Places.Length * distance) + Streams.Page<T>());
        try
        {
            var scratch = rented.AsSpan(Streams.Away(grid.Samples[0][start..], rented));
            for (int p = start, next; p < end; p = next)
            {
                next = p + Math.Min(block, end - p);
                for (int c = 0; c < grid.Samples.Count && streams; c++)
                {
                    Streams.FetchAfter(grid.Samples[c], p, next - p, grid.LeadOf(c));
                }

                for (int r = 0; r < grid.Operator.Results.Length; r++)
                {
                    Joined(r, p, next, scratch, distance);
                }
            }
        }
        finally
        {
            ArrayPool<T>.Shared.Return(rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Joined(int r, int start, int end, Span<T> scratch, int distance)
    {
        ref readonly var result = ref grid.Operator.Results[r];
        int count = end - start;
        for (int k = 0; k < result.Terms.Length; k++)
        {
            var (component, axis) = result.Terms[k];
            grid.Operator.Axes[axis].Walk.Along(
                grid.AxisOf(axis),
                new Block<T>(grid.Samples[component], start, end, streams: false, resultsFrom: start),
                scratch.Slice(k * distance, count));
        }

        result.Join!.Run(
            new Terms<T>(scratch, distance, Places.AsSpan(0, result.Terms.Length), count),
            grid.Results[r].Slice(start, count),
            streams ? Storage.Streamed : Storage.Cached);
    }

    /// <summary>Derivatives that are results: a block goes along every axis while it is in the first-level cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Directly(int start, int end)
    {
        int block = grid.Operator.Results.Length == 1 ? end - start : Streams.BlockLength<T>(streams);
        for (int p = start, next; p < end; p = next)
        {
            next = p + Math.Min(block, end - p);
            for (int r = 0; r < grid.Operator.Results.Length; r++)
            {
                var (component, axis) = grid.Operator.Results[r].Terms[0];
                grid.Operator.Axes[axis].Walk.Along(
                    grid.AxisOf(axis), new Block<T>(grid.Samples[component], p, next, streams, grid.Plane), grid.Results[r]);
            }
        }
    }
}
