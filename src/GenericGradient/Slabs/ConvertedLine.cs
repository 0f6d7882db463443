using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Engine;
using GenericGradient.Generated;
using GenericGradient.Numbers;
using GenericGradient.Pieces;
using GenericGradient.Steps;

namespace GenericGradient.Slabs;

/// <summary>
/// A line of samples that are converted exactly, block by block, on their way through the first-level cache. It computes what
/// <see cref="SlabGradient{TSample, T, TResult}"/> computes, without asking anything of a pool.
/// </summary>
internal static class ConvertedLine
{
    private const int BlockBytes = 8 << 10;

    private const int PageBytes = 4 << 10;

    /// <summary>Room for a block with its halos.</summary>
    private const int WindowBytes = BlockBytes + 64;

    /// <summary>Computes the derivative along a line whose arguments have been checked, if it can be converted on the way.</summary>
    /// <typeparam name="TSample">The type of the samples.</typeparam>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static bool TryRun<TSample, T, TResult>(
        ReadOnlySpan<TSample> samples, Span<TResult> destination, in Spacing<TResult> spacing, in GradientOptions options)
        where TSample : INumber<TSample>
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        if (!options.IsPlain || !Conversion.IsExact<TSample, T>() || spacing.Kind == SpacingKind.Steps)
        {
            return false;
        }

        if (typeof(T) == typeof(TResult))
        {
            Run(samples, destination, Unsafe.As<Spacing<TResult>, Spacing<T>>(ref Unsafe.AsRef(in spacing)), options.EdgeOrder, 0, samples.Length);
            return true;
        }

        using var converted = new ConvertedSpacings<TResult, T>(spacing, axes: 1);
        Run(samples, destination, converted.Each[0], options.EdgeOrder, 0, samples.Length);
        return true;
    }

    /// <summary>Computes the derivative along a line whose arguments have been checked, in pieces; its spacing is no list of steps.</summary>
    /// <typeparam name="TSample">The type of the samples.</typeparam>
    /// <typeparam name="T">The type that is computed in: <c>float</c> or <c>double</c>.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static void RunPieces<TSample, T, TResult>(
        ReadOnlySpan<TSample> samples, Span<TResult> destination, in Spacing<T> spacing, EdgeOrder edgeOrder, in Parallelism parallelism)
        where TSample : INumber<TSample>
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        var line = new Pieces<TSample, T, TResult>(samples, destination, spacing, edgeOrder, parallelism.PieceLength(samples.Length));
        ParallelExecution.Run(ref line, line.Count, parallelism);
    }

    /// <summary>Computes the derivatives at the samples from <paramref name="from"/> to <paramref name="to"/>.</summary>
    [SkipLocalsInit] // all scratch memory is written before it is read
    public static void Run<TSample, T, TResult>(
        ReadOnlySpan<TSample> samples, Span<TResult> destination, in Spacing<T> spacing, EdgeOrder edgeOrder, int from, int to)
        where TSample : INumber<TSample>
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        bool isInPlace = typeof(T) == typeof(TResult);
        Span<byte> windowMemory = stackalloc byte[WindowBytes + PageBytes], resultMemory = isInPlace ? [] : stackalloc byte[WindowBytes];
        var window = As<T>(HalfAPageFrom(destination, windowMemory));
        int halo = (int)edgeOrder, block = BlockBytes / Unsafe.SizeOf<T>();
        bool streams = isInPlace && Streaming.Pays<TResult>(samples.Length, results: 1);
        if (isInPlace && !streams && TryByDifferences(samples, destination, spacing, edgeOrder, from, to))
        {
            return;
        }

        for (int start = from, count; start < to; start += count)
        {
            count = Math.Min(block, to - start);
            int before = Math.Min(halo, start), after = Math.Min(halo, samples.Length - start - count);
            var converted = window[..(before + count + after)];
            Conversion.Run(samples.Slice(start - before, converted.Length), converted);
            var target = destination.Slice(start, count);
            var result = isInPlace ? Conversion.As<TResult, T>(target) : As<T>(resultMemory)[..count];
            Engine.Line.Run(converted, result, spacing.Slice(start - before, converted.Length), edgeOrder, before, before + count, streams);
            if (!isInPlace)
            {
                Conversion.Run<T, TResult>(result, target);
            }
        }
    }

    /// <summary>Computes a line of narrow integers by a step without a copy, if there is a loop for it.</summary>
    private static bool TryByDifferences<TSample, T, TResult>(
        ReadOnlySpan<TSample> samples, Span<TResult> destination, in Spacing<T> spacing, EdgeOrder edgeOrder, int from, int to)
        where TSample : INumber<TSample>
        where T : INumber<T>
    {
        if (typeof(T) != typeof(float) || typeof(TResult) != typeof(float) || spacing.IsUneven)
        {
            return false;
        }

        float step = spacing.Kind == SpacingKind.Step ? float.CreateTruncating(spacing.StepValue) : 1;
        var results = Conversion.As<TResult, float>(destination);
        int first = Math.Max(1, from), count = Math.Max(0, Math.Min(to, samples.Length - 1) - first);
        if (!WideningLoops.TryDifference(samples.Slice(first - 1, count), samples.Slice(first + 1, count), 2 * step, results.Slice(first, count)))
        {
            return false;
        }

        if (from == 0)
        {
            float near = Single(samples[0]), next = Single(samples[1]);
            results[0] = edgeOrder == EdgeOrder.First ? RowLoops.Difference(near, next, step) : RowLoops.Forward2(near, next, Single(samples[2]), 2 * step);
        }

        if (to == samples.Length)
        {
            float near = Single(samples[^1]), next = Single(samples[^2]);
            results[^1] = edgeOrder == EdgeOrder.First ? RowLoops.Difference(next, near, step) : RowLoops.Backward2(Single(samples[^3]), next, near, 2 * step);
        }

        return true;
    }

    private static float Single<TSample>(TSample sample)
        where TSample : INumber<TSample> => float.CreateTruncating(sample);

    /// <summary>
    /// The scratch memory from half a page past the destination on, counted within pages: loads from it and stores there never agree in
    /// the low bits of their addresses, by which processors tell whether a load must wait for a store.
    /// </summary>
    private static unsafe Span<byte> HalfAPageFrom<TResult>(Span<TResult> destination, Span<byte> memory)
    {
        nuint there = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(destination));
        nuint here = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(memory));
        nuint distance = (there + (PageBytes / 2) - here) % PageBytes;
        return memory[(int)(distance / 64 * 64)..];
    }

    private static Span<T> As<T>(Span<byte> memory) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetReference(memory)), memory.Length / Unsafe.SizeOf<T>());

    /// <summary>A line in pieces.</summary>
    private readonly ref struct Pieces<TSample, T, TResult>(
        ReadOnlySpan<TSample> samples, Span<TResult> destination, in Spacing<T> spacing, EdgeOrder edgeOrder, int length) : IPieces
        where TSample : INumber<TSample>
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        private readonly ReadOnlySpan<TSample> samples = samples;
        private readonly Span<TResult> destination = destination;
        private readonly Spacing<T> spacing = spacing;
        private readonly EdgeOrder edgeOrder = edgeOrder;
        private readonly int length = length;

        public int Count => (samples.Length / length) + (samples.Length % length > 0 ? 1 : 0);

        public void Run(int piece)
        {
            int from = piece * length;
            ConvertedLine.Run(samples, destination, spacing, edgeOrder, from, from + Math.Min(length, samples.Length - from));
        }
    }
}
