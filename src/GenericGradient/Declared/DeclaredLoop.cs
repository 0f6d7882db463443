using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Engine;
using GenericGradient.Generated;
using GenericGradient.Operators;

namespace GenericGradient.Declared;

/// <summary>
/// Computes a declared operator over a grid. Where one formula serves all samples of a stretch of memory, a fused loop goes through it, across the ends of rows,
/// which are mended after it. What is left, near the ends of other axes, goes by passes: the derivatives of a block to scratch memory, and then joined.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormulas">The formulas of the results.</typeparam>
/// <param name="grid">The grid.</param>
/// <param name="streams">Whether results are stored past the caches.</param>
internal readonly ref struct DeclaredLoop<T, TFormulas>(CallGrid<T> grid, bool streams)
    where T : INumber<T>
    where TFormulas : struct, IFormulas<T>
{
    /// <summary>Rows shorter than this have more to mend than a fused loop gains.</summary>
    private const int ShortestRow = 8;

    /// <summary>Places of scratch memory are not whole pages apart: processors take a load for one of a store at the same place of another page.</summary>
    private const int PaddingBytes = 512;

    private static readonly int[] Places = [0, 1, 2, 3];

    private readonly CallGrid<T> grid = grid;
    private readonly bool streams = streams;
    private readonly bool isFused = TFormulas.Exist && (typeof(T) == typeof(float) || typeof(T) == typeof(double)) && grid.Row >= ShortestRow;

    /// <summary>Computes all samples.</summary>
    public void Run() => Run(0, grid.Length);

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
            for (int p = start, next; p < end; p = next)
            {
                next = Math.Min(end, p + Alike(p, out bool hasLines));
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

                Fused(p, next);
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
    private int Alike(int p, out bool hasLines)
    {
        int last = grid.Rank - 1;
        int count = grid.Operator.Axes[last].HasWeights ? grid.Row - (p % grid.Row) : grid.Length - p;
        hasLines = true;
        for (int axis = 0; axis < last; axis++)
        {
            count = Math.Min(count, grid.Alike(axis, p, out bool hasLine));
            hasLines &= hasLine;
        }

        return count;
    }

    private void Fused(int start, int end)
    {
        bool isCollected = streams && grid.Row < Streams.LongRow<T>();
        int block = Streams.BlockLength<T>(streams: true);
        for (int p = start, next; p < end; p = next)
        {
            next = p + Math.Min(block, end - p);
            for (int r = 0; r < grid.Operator.Results.Length; r++)
            {
                var results = grid.Results[r].Slice(p, next - p);
                if (isCollected)
                {
                    Collected(r, p, next, results);
                }
                else
                {
                    Fused(r, p, next, results, streams ? Storage.Fetched : Storage.Cached);
                }
            }
        }
    }

    /// <summary>Short rows are mended before they are stored past the caches.</summary>
    [SkipLocalsInit] // scratch memory is written before it is read
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Collected(int r, int start, int end, Span<T> results)
    {
        for (int c = 0; c < grid.Samples.Count && r == 0; c++)
        {
            Streams.FetchAfter(grid.Samples[c], start, end - start, grid.LeadOf(c));
        }

        var scratch = Streams.Scratch<T>(stackalloc byte[Streams.ScratchBytes], results)[..results.Length];
        Fused(r, start, end, scratch, Storage.Cached);
        Streams.Store(scratch, results);
    }

    /// <summary>One result of a block.</summary>
    private void Fused(int r, int start, int end, Span<T> results, Storage storage)
    {
        int last = grid.Rank - 1, row = grid.Row;
        bool isRow = grid.Operator.Axes[last].HasWeights;
        int first = start - (start % row);
        int from = Math.Max(start, isRow ? first + 1 : 1), to = Math.Min(end, isRow ? first + row - 1 : grid.Length - 1);
        Lines<T> lines = default;
        if (from < to)
        {
            grid.Lines(r, from, without: -1, ref lines);
            TFormulas.Run(r, lines, results[(from - start)..(to - start)], storage);
        }

        var terms = grid.Operator.Results[r].Terms;
        int known = 0;
        while (terms[known].Axis != last)
        {
            if (++known == terms.Length)
            {
                return; // as the results of a curl that lie along the last axis: its ends are like the rest
            }
        }

        Ends(r, known, grid.Samples[terms[known].Component], start, end, results);
    }

    /// <summary>The ends of the rows of a block: the derivative along the last axis, then joined to the others.</summary>
    private void Ends(int r, int known, ReadOnlySpan<T> samples, int start, int end, Span<T> results)
    {
        int last = grid.Rank - 1, row = grid.Row;
        int first = start % row == 0 ? start : start - (start % row) + row;
        int final = start - (start % row) + row - 1;
        if (grid.Operator.Axes[last].HasWeights)
        {
            var axis = grid.AxisOf(last);
            if (first < end)
            {
                results[first - start] = ByWeights.End(axis, stride: 1, samples, first, end: 0);
            }

            if (final < end)
            {
                results[final - start] = ByWeights.End(axis, stride: 1, samples, final, end: -1);
            }
        }
        else
        {
            ByTable.MendRows(grid.TableOf(last), new Block<T>(samples, start, end, streams: false), results);
        }

        Lines<T> lines = default;
        if (first < end)
        {
            grid.Lines(r, first, without: last, ref lines);
            TFormulas.JoinEnds(r, lines, known, results[(first - start)..], row);
        }

        if (final < end)
        {
            grid.Lines(r, final, without: last, ref lines);
            TFormulas.JoinEnds(r, lines, known, results[(final - start)..], row);
        }
    }

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
