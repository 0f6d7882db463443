using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Engine;
using GenericGradient.Grids;
using GenericGradient.Kernels;
using GenericGradient.Numbers;
using GenericGradient.Requests;
using GenericGradient.Schemes;
using GenericGradient.Spans;
using GenericGradient.Stencils;

namespace GenericGradient.Slabs;

/// <summary>
/// The loop over the slabs of a grid whose planes fit: the window slides from slab to slab, and the planes in its middle are computed.
/// <code>
/// computed already      | this slab |      still to be computed
///               | halo  |           | halo |
///               | the window               |
/// </code>
/// </summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="TSlab">The type in the window: that of the computation where it holds the samples exactly, else that of the samples.</typeparam>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
internal readonly ref struct SlabLoop<TSample, TSlab, T, TResult>
    where TSample : INumber<TSample>
    where TSlab : INumber<TSlab>
    where T : INumber<T>
    where TResult : INumber<TResult>
{
    /// <summary>How much is computed at once: what stays in the first-level cache between window and results...</summary>
    private const int SlabBytes = 16 << 10;

    /// <summary>... or more, so that this many planes share their halos and the cache lines of a transposed grid...</summary>
    private const int FewPlanes = 32;

    /// <summary>... but no more than stays in the second-level cache.</summary>
    private const int LargeSlabBytes = 512 << 10;

    private readonly GradientRequest<T> request;

    /// <summary>Whether the factors are a table of weights; a line of coordinates without one makes its weights on the way.</summary>
    private readonly bool hasTable;

    private readonly ReadOnlySpan<T> factors;
    private readonly SlabResults<T, TResult> results;
    private readonly Halo halo;
    private readonly ReadOnlySpan<nint> slabShape;
    private readonly int plane;
    private readonly bool areInPlace = true;
    private readonly bool isPeriodic;

    private SlabLoop(in GradientRequest<T> request, ReadOnlySpan<T> weights, in SlabResults<T, TResult> results, ReadOnlySpan<nint> slabShape)
    {
        this.request = request;
        hasTable = !weights.IsEmpty || slabShape.Length > 1 || request.Axes[0] < 0 || request.Spacings[0].Kind != SpacingKind.Coordinates;
        factors = hasTable ? weights : request.Spacings[0].CoordinateValues.Span;
        this.results = results;
        this.slabShape = slabShape;
        halo = request.HaloOf(0);
        isPeriodic = request.BoundaryOf(0).Low == BoundaryKind.Periodic;
        plane = (int)Extents.Product(slabShape);
        for (int k = 0; k < request.Axes.Length && areInPlace; k++)
        {
            areInPlace = request.Axes[k] < 0 || results.IsInPlace(k);
        }
    }

    /// <summary>Computes the derivatives at a range of planes along the axes of the request that are not -1.</summary>
    public static void Run(
        in GradientRequest<T> request,
        ReadOnlySpan<T> weights,
        in Strided<TSample> samples,
        in Results<TResult> results,
        in PlaneRange range,
        in Strided<byte> mask)
    {
        var shape = request.Shape;
        using var memory = new OwnMemory<nint>(stackalloc nint[Extents.OnStack], shape.Length);
        var slabShape = memory.Span;
        shape.CopyTo(slabShape);
        slabShape[0] = 1;
        new SlabLoop<TSample, TSlab, T, TResult>(request, weights, new(results, shape, range.ResultsFrom), slabShape).Run(samples, range, mask);
    }

    /// <summary>The planes that are read for some planes. Where all are computed, or where an axis ends, its passes know what stands beyond.</summary>
    private (nint First, nint End) Around(nint start, nint end) =>
        halo.Around(start, end, request.Shape[0], isPeriodic && (start > 0 || end < request.Shape[0]));

    private nint PlanesAtOnce()
    {
        nint planeBytes = (nint)plane * Unsafe.SizeOf<T>();
        nint small = SlabBytes / planeBytes;
        return Math.Max(1, Math.Max(small, Math.Min(FewPlanes, LargeSlabBytes / planeBytes)));
    }

    private void Run(in Strided<TSample> samples, in PlaneRange range, in Strided<byte> mask)
    {
        bool needsRebased = typeof(TSlab) != typeof(T);
        bool areResultsInPlace = !needsRebased && areInPlace;
        bool isOneSlab = areResultsInPlace && SlabWindow<TSample, TSlab>.IsInPlace(samples, request.Shape);
        nint planesAtOnce = Math.Min(isOneSlab ? int.MaxValue / 4 / plane : PlanesAtOnce(), range.Count);
        nint halos = halo.Before + halo.After;
        nint most = isPeriodic ? request.Shape[0] + halos : request.Shape[0];
        using var window = new SlabWindow<TSample, TSlab>(
            samples, request.Shape, Math.Min(most, (2 * planesAtOnce) + halos), range.SamplesFrom);
        using var masks = mask.Strides.IsEmpty
            ? default
            : new SlabWindow<byte, byte>(mask, request.Shape, Math.Min(most, (2 * planesAtOnce) + halos));
        nint planesOfScratch = planesAtOnce + (needsRebased ? Math.Min(most, planesAtOnce + halos) : 0);
        using var scratch = new PoolMemory<T>(areResultsInPlace ? 0 : (int)planesOfScratch * plane);
        var passes = Passes<T>.Take(
            new GradientRequest<T>(slabShape, request.Axes, request.Spacings, request.Options, request.Components),
            hasTable ? FactorTable.Plain : FactorTable.OnTheWay,
            MissingRule<T>.Of<TSample>(request.Options, request.Components),
            hasWideSamples: needsRebased);
        (int First, int Planes) at = (0, 1);
        try
        {
            for (nint start = range.First, end; start < range.End; start = end)
            {
                end = Math.Min(range.End, start + planesAtOnce);
                var (before, after) = Around(start, end);
                passes.MoveTo((int)before, (int)(after - before), at);
                at = ((int)before, (int)(after - before));
                var marked = mask.Strides.IsEmpty ? default : MemoryMarshal.Cast<byte, bool>(masks.SlideTo(before, after));
                Compute(window.SlideTo(before, after), marked, start, (int)(start - before) * plane, (int)(end - start) * plane, scratch.Span, passes);
            }
        }
        finally
        {
            passes.Return();
        }
    }

    /// <summary>Computes the planes of a slab from its window.</summary>
    /// <param name="window">The planes and their halos.</param>
    /// <param name="marked">Which samples of the window are missing; empty if none is marked.</param>
    /// <param name="start">The first plane that is computed.</param>
    /// <param name="body">Where in the window it begins.</param>
    /// <param name="length">How many samples are computed.</param>
    /// <param name="scratch">Memory for results that are not computed in place, and for the window in the type of the computation.</param>
    /// <param name="passes">The passes over the window.</param>
    private void Compute(
        ReadOnlySpan<TSlab> window, ReadOnlySpan<bool> marked, nint start, int body, int length, Span<T> scratch, in Passes<T> passes)
    {
        bool isExact = TryNumbers(window, scratch, passes, out var numbers);
        if (isExact && areInPlace && request.Axes.Length <= GradientKernels.MaximumRank)
        {
            var places = new Destinations<T>(Place(0, start, length), Place(1, start, length), Place(2, start, length), Place(3, start, length));
            Run(passes, numbers, marked, places, body, length, isInPlace: true);
            return;
        }

        for (int k = 0; k < request.Axes.Length; k++)
        {
            if (request.Axes[k] < 0)
            {
                continue;
            }

            bool isInPlace = results.IsInPlace(k);
            var place = isInPlace ? results.Place(k, start, length) : scratch[..length];
            if (isExact)
            {
                Run(passes, numbers, marked, Destinations<T>.Only(place, k), body, length, isInPlace);
            }
            else
            {
                RunWide(passes, k, new(window, marked, request.Options.NoData), body, place);
            }

            if (!isInPlace)
            {
                results.Put(k, start, place);
            }
        }
    }

    /// <summary>The place of the results along an axis that are all computed in place; empty if nobody asked for it.</summary>
    private Span<T> Place(int k, nint start, int length) =>
        k < request.Axes.Length && request.Axes[k] >= 0 ? results.Place(k, start, length) : default;

    /// <summary>The window as numbers whose differences are those of the samples, if they have the range for it.</summary>
    private bool TryNumbers(ReadOnlySpan<TSlab> window, Span<T> scratch, in Passes<T> passes, out ReadOnlySpan<T> numbers)
    {
        if (typeof(TSlab) == typeof(T))
        {
            numbers = Conversion.As<TSlab, T>(window);
            return true;
        }

        var rebased = scratch[^window.Length..];
        numbers = rebased;
        return !passes.Holes.MayBe && !HasValues && RebasedIntegers.TryRun(window, rebased);
    }

    /// <summary>Whether values stand beyond ends, which differences of rebased samples to them would not be right.</summary>
    private bool HasValues
    {
        get
        {
            bool hasValues = false;
            for (int k = 0; k < request.Axes.Length && !request.Options.IsPlain; k++)
            {
                hasValues |= request.Axes[k] >= 0 && request.Options.Boundary[k] is { Low: BoundaryKind.Constant } or { High: BoundaryKind.Constant };
            }

            return hasValues;
        }
    }

    private void Run(
        in Passes<T> passes, ReadOnlySpan<T> numbers, ReadOnlySpan<bool> marked, in Destinations<T> places, int body, int length, bool isInPlace)
    {
        bool streams = isInPlace && passes.Stream(plane * (long)request.Shape[0]);
        passes.Run(numbers, factors, places, body, body + length, streams, marked, resultsFrom: body);
    }

    /// <summary>Integers that the type of the computation does not hold go sample by sample.</summary>
    private void RunWide(in Passes<T> passes, int k, in WideSamples<TSlab, T> samples, int body, Span<T> place)
    {
        bool isPlain = AxisScheme.Of(request.Options, k).IsPlain;
        if (isPlain)
        {
            // The formulas of the passes, which those of schemes equal but for rounding.
            var axis = passes.Of(k).Axis(factors, (int)request.EdgeOrder);
            using var table = new PoolMemory<T>(hasTable ? 0 : 2 * axis.Extent);
            if (!hasTable)
            {
                // Only the weights of the halo are not right, and nobody asks for those.
                var left = table.Span[..axis.Extent];
                var right = table.Span[axis.Extent..];
                CoordinateWeights.Prepare(axis.Left, request.EdgeOrder, left, right);
                axis = Axis<T>.ByWeights(axis.Extent, axis.Stride, axis.EdgeOrder, left, right);
            }

            samples.Along(axis, body, place);
        }

        for (int i = 0; i < place.Length && !request.Options.IsPlain; i++)
        {
            if (!isPlain)
            {
                place[i] = passes.Holes.Compute(k, samples, body + i);
            }

            if (passes.Holes.MayBe)
            {
                passes.Holes.Mend(k, samples, body + i, ref place[i]);
            }
        }
    }
}
