using System;
using System.Buffers;
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
    private readonly ReadOnlySpan<T> weights;
    private readonly Results<TResult> results;
    private readonly PlaneRange range;
    private readonly Halo halo;
    private readonly ReadOnlySpan<nint> slabShape;
    private readonly int plane;
    private readonly long total;
    private readonly bool areInPlace;
    private readonly Strided<byte> mask;
    private readonly bool isPeriodic;

    private SlabLoop(
        in GradientRequest<T> request,
        ReadOnlySpan<T> weights,
        in Results<TResult> results,
        in PlaneRange range,
        ReadOnlySpan<nint> slabShape,
        bool areInPlace,
        in Strided<byte> mask)
    {
        this.mask = mask;
        isPeriodic = request.BoundaryOf(0).Low == BoundaryKind.Periodic;
        this.request = request;
        this.weights = weights;
        this.results = results;
        this.range = range;
        halo = request.HaloOf(0);
        this.slabShape = slabShape;
        this.areInPlace = areInPlace;
        plane = (int)Extents.Product(slabShape);
        total = plane * (long)request.Shape[0];
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
        bool areInPlace = typeof(T) == typeof(TResult);
        for (int k = 0; k < request.Axes.Length && areInPlace; k++)
        {
            areInPlace = request.Axes[k] < 0 || results[k].IsDense(shape);
        }

        var loop = new SlabLoop<TSample, TSlab, T, TResult>(request, weights, results, range, slabShape, areInPlace, mask);
        loop.Run(samples);
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

    private void Run(in Strided<TSample> samples)
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
        T[] scratch = areResultsInPlace ? [] : ArrayPool<T>.Shared.Rent((int)planesOfScratch * plane);
        var passes = Passes<T>.Take(
            new GradientRequest<T>(slabShape, request.Axes, request.Spacings, request.Options, request.Components),
            IsLineWithoutTable(0) ? FactorTable.OnTheWay : FactorTable.Plain,
            MissingRule<T>.Of<TSample>(request.Options, request.Components),
            hasWideSamples: typeof(TSlab) != typeof(T));
        (int First, int Planes) at = (0, 1);
        try
        {
            for (nint start = range.First, end; start < range.End; start = end)
            {
                end = Math.Min(range.End, start + planesAtOnce);
                var (before, after) = Around(start, end);
                passes.MoveTo((int)before, (int)(after - before), at);
                at = ((int)before, (int)(after - before));
                var slab = new Planes<TSlab>(window.SlideTo(before, after), (int)(start - before) * plane, (int)(end - start) * plane, start);
                var marked = mask.Strides.IsEmpty ? default : MemoryMarshal.Cast<byte, bool>(masks.SlideTo(before, after));
                Compute(slab, scratch, passes, marked);
            }
        }
        finally
        {
            passes.Return();
            if (!areResultsInPlace)
            {
                ArrayPool<T>.Shared.Return(scratch, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
            }
        }
    }

    private void Compute(in Planes<TSlab> slab, Span<T> scratch, in Passes<T> passes, ReadOnlySpan<bool> marked)
    {
        if (typeof(TSlab) == typeof(T))
        {
            Compute(slab.As<T>(Conversion.As<TSlab, T>(slab.Window)), scratch, passes, marked);
            return;
        }

        var rebased = scratch[^slab.Window.Length..];
        if (!passes.Holes.MayBe && !HasValues && RebasedIntegers.TryRun(slab.Window, rebased))
        {
            Compute(slab.As<T>(rebased), scratch, passes, marked);
            return;
        }

        if (!request.Options.IsPlain)
        {
            WideLines(slab, scratch, passes, marked);
            return;
        }

        for (int k = 0; k < request.Axes.Length; k++)
        {
            if (request.Axes[k] >= 0)
            {
                bool isInPlace = TryInPlace(k, slab.Start, slab.Length, out var destination);
                destination = isInPlace ? destination : scratch[..slab.Length];
                if (IsLineWithoutTable(k))
                {
                    AlongLineWithoutTable(k, slab, destination);
                }
                else
                {
                    AlongPlain(k, slab, destination);
                }

                Put(k, slab.Start, destination, isInPlace);
            }
        }
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

    /// <summary>Any scheme, and missing samples, of integers that the type of the computation does not hold: sample by sample, by exact differences.</summary>
    private void WideLines(in Planes<TSlab> slab, Span<T> scratch, in Passes<T> passes, ReadOnlySpan<bool> marked)
    {
        var samples = new WideSamples<TSlab, T>(slab.Window, marked, request.Options.NoData);
        for (int k = 0; k < request.Axes.Length; k++)
        {
            if (request.Axes[k] >= 0)
            {
                bool isInPlace = TryInPlace(k, slab.Start, slab.Length, out var destination);
                destination = isInPlace ? destination : scratch[..slab.Length];
                WideLine(k, slab, samples, passes.Holes, destination);
                Put(k, slab.Start, destination, isInPlace);
            }
        }
    }

    private void WideLine(int k, in Planes<TSlab> slab, in WideSamples<TSlab, T> samples, in Holes<T> holes, Span<T> destination)
    {
        bool isPlain = AxisScheme.Of(request.Options, k).IsPlain;
        if (isPlain)
        {
            // The formulas of the kernels, which those of schemes equal but for rounding.
            AlongPlain(k, slab, destination);
        }

        for (int i = 0; i < slab.Length; i++)
        {
            if (!isPlain)
            {
                destination[i] = holes.Compute(k, samples, slab.Body + i);
            }

            if (holes.MayBe)
            {
                holes.Mend(k, samples, slab.Body + i, ref destination[i]);
            }
        }
    }

    private void AlongPlain(int k, in Planes<TSlab> slab, Span<T> destination)
    {
        int left = WeightTable.Start(request, k, FactorTable.Plain), first = request.Axes[k] == 0 ? (int)slab.Start : 0;
        int right = left + (request.Spacings[k].IsUneven ? request.Spacings[k].Extent : 0);
        IntegerLines<T>.Compute(slab.Window, slab.Body, Axis(k, slab, weights, left + first, right + first), destination);
    }

    private void AlongLineWithoutTable(int k, in Planes<TSlab> slab, Span<T> destination)
    {
        // Only the weights of the halo are not right, and nobody asks for those.
        int length = slab.Window.Length;
        T[] table = ArrayPool<T>.Shared.Rent(2 * length);
        try
        {
            var x = request.Spacings[k].CoordinateValues.Span.Slice((int)slab.Start - slab.Body, length);
            CoordinateWeights.Prepare(x, request.EdgeOrder, table.AsSpan(0, length), table.AsSpan(length, length));
            IntegerLines<T>.Compute(slab.Window, slab.Body, Axis(k, slab, table, slab.Body, length + slab.Body), destination);
        }
        finally
        {
            ArrayPool<T>.Shared.Return(table, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    /// <summary>Whether the axis is a line by coordinates whose weights are made on the way.</summary>
    private bool IsLineWithoutTable(int k) =>
        k < request.Axes.Length && weights.IsEmpty && slabShape.Length == 1 && request.Axes[k] == 0 && request.Spacings[k].Kind == SpacingKind.Coordinates;

    private void Compute(in Planes<T> slab, Span<T> scratch, in Passes<T> passes, ReadOnlySpan<bool> marked)
    {
        if (areInPlace && request.Axes.Length <= GradientKernels.MaximumRank)
        {
            Run(passes, slab, isInPlace: true, new Destinations<T>(InPlace(0, slab), InPlace(1, slab), InPlace(2, slab), InPlace(3, slab)), marked);
            return;
        }

        for (int k = 0; k < request.Axes.Length; k++)
        {
            if (request.Axes[k] >= 0)
            {
                bool isInPlace = TryInPlace(k, slab.Start, slab.Length, out var destination);
                destination = isInPlace ? destination : scratch[..slab.Length];
                Run(passes, slab, isInPlace, Destinations<T>.Only(destination, k), marked);
                Put(k, slab.Start, destination, isInPlace);
            }
        }
    }

    private void Run(in Passes<T> passes, in Planes<T> slab, bool isInPlace, in Destinations<T> destinations, ReadOnlySpan<bool> marked)
    {
        var factors = IsLineWithoutTable(0) ? request.Spacings[0].CoordinateValues.Span : weights;
        passes.Run(slab.Window, factors, destinations, slab.Body, slab.Body + slab.Length, isInPlace && passes.Stream(total), marked, resultsFrom: slab.Body);
    }

    private SlabAxis<T> Axis(int k, in Planes<TSlab> slab, ReadOnlySpan<T> table, int left, int right)
    {
        int axis = request.Axes[k];
        int extent = axis == 0 ? slab.Length / plane : (int)slabShape[axis];
        ref readonly var spacing = ref request.Spacings[k];
        bool isByStep = spacing.Kind is SpacingKind.Unit or SpacingKind.Step;
        return new()
        {
            Extent = extent,
            Stride = (int)Extents.Product(slabShape[(axis + 1)..]),
            IsFirst = axis > 0 || slab.Body == 0,
            IsLast = axis > 0 || slab.Body + slab.Length == slab.Window.Length,
            EdgeOrder = request.EdgeOrder,
            IsByStep = isByStep,
            Step = spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One,
            Left = isByStep ? default : table.Slice(left, extent),
            Right = isByStep ? default : table.Slice(right, extent),
        };
    }

    /// <summary>The part of a destination that a slab belongs to, where it can be written there as it is; empty if nobody asked for it.</summary>
    private Span<T> InPlace(int k, in Planes<T> slab) =>
        k < request.Axes.Length && request.Axes[k] >= 0 && TryInPlace(k, slab.Start, slab.Length, out var destination) ? destination : default;

    /// <summary>The part of a destination that a slab belongs to, if it can be written there as it is.</summary>
    private bool TryInPlace(int k, nint start, int length, out Span<T> destination)
    {
        var result = results[k];
        if (typeof(T) != typeof(TResult) || !result.IsDense(request.Shape))
        {
            destination = default;
            return false;
        }

        destination = MemoryMarshal.CreateSpan(ref Unsafe.As<TResult, T>(ref Unsafe.Add(ref result.First, (start - range.ResultsFrom) * plane)), length);
        return true;
    }

    /// <summary>Puts the results of a slab where they belong.</summary>
    private void Put(int k, nint start, ReadOnlySpan<T> computed, bool isInPlace)
    {
        if (!isInPlace)
        {
            SlabResults.Put(computed, results[k], request.Shape, start - range.ResultsFrom);
        }
    }
}
