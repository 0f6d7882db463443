using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Engine;
using GenericGradient.Pieces;
using GenericGradient.Requests;

namespace GenericGradient.Operators;

/// <summary>
/// The loop over blocks of samples: the derivatives of a block are computed to scratch memory, which stays in the caches, and joined to where results belong.
/// So memory is read once and written once, and no array of derivatives is made. Derivatives that are results themselves go where they belong directly.
/// </summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="TDerivatives">Where the samples are.</typeparam>
/// <typeparam name="TResults">Where the results go.</typeparam>
internal readonly ref struct OperatorLoop<T, TDerivatives, TResults> : IPieces
    where T : INumber<T>
    where TDerivatives : IDerivatives<T>, allows ref struct
    where TResults : IOperatorResults<T>, allows ref struct
{
    /// <summary>Places are not whole pages apart: processors take a load for one of a store at the same place of another page.</summary>
    private const int PaddingBytes = 512;

    private readonly OperatorSteps<T> steps;
    private readonly TDerivatives derivatives;
    private readonly TResults results;
    private readonly nint start;
    private readonly nint end;
    private readonly nint block;
    private readonly nint piece;
    private readonly bool streams;

    /// <summary>A loop over some samples.</summary>
    /// <param name="steps">What is done.</param>
    /// <param name="derivatives">Where the samples are.</param>
    /// <param name="results">Where the results go.</param>
    /// <param name="start">The first sample, counted in the grid.</param>
    /// <param name="end">The end of the samples.</param>
    /// <param name="unit">Blocks are so many samples, or a multiple.</param>
    /// <param name="block">About how many samples a block has.</param>
    /// <param name="piece">About how many samples a thread takes at a time.</param>
    /// <param name="streams">Whether results are stored past the caches.</param>
    public OperatorLoop(
        OperatorSteps<T> steps, TDerivatives derivatives, TResults results, nint start, nint end, nint unit, nint block, nint piece, bool streams)
    {
        this.steps = steps;
        this.derivatives = derivatives;
        this.results = results;
        this.start = start;
        this.end = end;
        this.block = Math.Max(1, block / unit) * unit;
        this.piece = Math.Max(1, piece / unit) * unit;
        this.streams = streams && TResults.AreInPlace && Streams.Can<T>();
    }

    private static int PaddingOf => PaddingBytes / Unsafe.SizeOf<T>();

    /// <summary>How many pieces there are.</summary>
    public int Count => (int)((end - start + piece - 1) / piece);

    /// <inheritdoc/>
    public void Run(int index) => Run(start + (index * piece), Math.Min(end, start + ((index + 1) * piece)));

    /// <summary>Computes all samples.</summary>
    public void Run() => Run(start, end);

    private void Run(nint from, nint to)
    {
        if (TResults.AreInPlace && !steps.HasScratch)
        {
            // Nothing is joined: the walks go from block to block by themselves.
            Derive(from, to, default, 0, isBlock: false);
            return;
        }

        int length = (int)Math.Min(block, to - from), distance = length + PaddingOf;
        int places = steps.Places(TResults.AreInPlace);
        T[] rented = ArrayPool<T>.Shared.Rent(checked((places * distance) + Streams.Page<T>()));
        try
        {
            var scratch = rented.AsSpan(derivatives.Away(from, rented));
            for (nint p = from, next; p < to; p = next)
            {
                next = Math.Min(to, p + length);
                if (streams)
                {
                    derivatives.FetchAfter(p, (int)(next - p), steps.Leads);
                }

                Derive(p, next, scratch, distance, isBlock: true);
                Mixed(p, next, scratch, distance);
                Join(p, (int)(next - p), scratch, distance);
            }
        }
        finally
        {
            ArrayPool<T>.Shared.Return(rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }

        if (streams)
        {
            Streams.End();
        }
    }

    /// <summary>The derivatives along one axis.</summary>
    private void Derive(nint from, nint to, Span<T> scratch, int distance, bool isBlock)
    {
        int count = (int)(to - from);
        foreach (var group in steps.Groups)
        {
            int[] targets = group.Targets;
            if (targets.Length > Operation.MostComponents)
            {
                int k = Array.FindIndex(targets, target => target >= 0);
                derivatives.Compute(group, from, to, Destinations<T>.Only(Target(targets[k], from, count, scratch, distance), k), isBlock, streams && !isBlock);
                continue;
            }

            derivatives.Compute(
                group,
                from,
                to,
                new Destinations<T>(
                    Target(targets, 0, from, count, scratch, distance),
                    Target(targets, 1, from, count, scratch, distance),
                    Target(targets, 2, from, count, scratch, distance),
                    Target(targets, 3, from, count, scratch, distance),
                    targets.Length),
                isBlock,
                streams && !isBlock);
        }
    }

    private void Mixed(nint from, nint to, Span<T> scratch, int distance)
    {
        int count = (int)(to - from);
        foreach (var mixed in steps.Mixed)
        {
            var current = scratch.Slice((steps.LastPlace - 1) * distance, count);
            var other = scratch.Slice(steps.LastPlace * distance, count);
            int k = Array.IndexOf(mixed.First.Targets, mixed.Target);
            derivatives.Compute(mixed.First, from, to, Destinations<T>.Only(current, k), isBlock: false, streams: false);
            mixed.Finish(current, other, Target(mixed.Target, from, count, scratch, distance));
        }
    }

    private void Join(nint from, int count, Span<T> scratch, int distance)
    {
        for (int r = 0; r < steps.Results.Length; r++)
        {
            ref readonly var result = ref steps.Results[r];
            var computed = TResults.AreInPlace ? results.Place(r, from, count)
                : scratch.Slice((result.Join is null ? result.Places[0] : steps.ResultPlace) * distance, count);
            if (result.Join is { } join)
            {
                var storage = streams && !steps.HasFill ? Storage.Streamed : Storage.Cached;
                join.Run(new Terms<T>(scratch, distance, result.Places, count), computed, storage);
            }

            steps.Fill(computed);
            results.Put(r, from, computed);
        }
    }

    private Span<T> Target(int[] targets, int k, nint from, int count, Span<T> scratch, int distance) =>
        k < targets.Length && targets[k] >= 0 ? Target(targets[k], from, count, scratch, distance) : default;

    /// <summary>Where a derivative goes: to its place in scratch memory, or where it belongs if it is a result.</summary>
    private Span<T> Target(int derivative, nint from, int count, Span<T> scratch, int distance)
    {
        int result = steps.ResultOf(derivative);
        return TResults.AreInPlace && result >= 0 ? results.Place(result, from, count) : scratch.Slice(steps.PlaceOf(derivative) * distance, count);
    }
}
