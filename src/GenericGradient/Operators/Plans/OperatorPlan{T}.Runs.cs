using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Checks;
using GenericGradient.Engine;
using GenericGradient.Generated;
using GenericGradient.Grids;
using GenericGradient.Numbers;
using GenericGradient.Operators;
using GenericGradient.Pieces;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Slabs;
using GenericGradient.Spans;
using GenericGradient.Steps;

namespace GenericGradient;

/// <content>From samples and destinations, wherever they are, to the loop.</content>
public sealed partial class OperatorPlan<T>
{
    /// <summary>How much of each derivative is computed at once of samples that are brought slab by slab...</summary>
    private const int SlabBytes = 128 << 10;

    /// <summary>... or more, so that the planes of halos, which are brought again with each slab, are few beside it...</summary>
    private const int PlanesPerHalo = 8;

    /// <summary>... but no more than stays in the second-level cache.</summary>
    private const int LargeSlabBytes = 512 << 10;

    private OperatorPlan<float>? inSingle;
    private OperatorPlan<double>? inDouble;

    /// <summary>Samples and results that lie row by row and have the type of the plan.</summary>
    internal void Run(in Components<T> samples, in Destinations<T> destinations, in Parallelism parallelism)
    {
        Check(samples, destinations);
        if (Length == 0)
        {
            return;
        }

        if (any.Passes.Holes.MayBe)
        {
            // Which samples are missing is known for some planes at a time.
            RunRowMajor(samples, destinations, PlaneRange.All(shape[0]), parallelism);
            return;
        }

        var loop = new OperatorLoop<T, DenseDerivatives<T>, DenseResults<T>>(
            steps,
            new(samples),
            new(destinations),
            start: 0,
            end: Length,
            steps.Unit,
            RowLoops.BlockLength<T>(),
            parallelism.IsNone ? Length : parallelism.PieceLength(Length),
            Streaming.Pays<T>(Length, samples.Count - 1 + destinations.Count));
        Run(ref loop, parallelism);
    }

    /// <summary>Integers that lie row by row.</summary>
    private void RunIntegers<TSample>(ReadOnlySpan<TSample> samples, in Destinations<T> destinations, in Parallelism parallelism)
        where TSample : IBinaryInteger<TSample>
    {
        var components = new Components<TSample>(samples);
        Check(components, destinations);
        RunRowMajor(components, destinations, PlaneRange.All(shape[0]), parallelism);
    }

    /// <summary>Samples and results that lie row by row, or ranges of their planes.</summary>
    private void RunRowMajor<TSample>(in Components<TSample> samples, in Destinations<T> destinations, in PlaneRange range, in Parallelism parallelism)
        where TSample : INumber<TSample>
    {
        int rank = shape.Length, most = Math.Max(samples.Count, destinations.Count);
        using var strides = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], rank * most);
        for (int k = 0; k < most; k++)
        {
            Extents.RowMajor(shape, strides.Span.Slice(k * rank, rank));
        }

        RunGrid(samples, strides.Span, new Results<T>(destinations, strides.Span, rank), range, parallelism);
    }

    /// <summary>Samples and results of any type and layout, which have been checked.</summary>
    /// <param name="samples">The components, each from its first element on.</param>
    /// <param name="strides">The strides of the first, then those of the second, and so on.</param>
    /// <param name="results">Where the results go.</param>
    /// <param name="range">Which planes are computed, and which are there.</param>
    /// <param name="parallelism">Who does it.</param>
    internal void RunGrid<TSample>(
        in Components<TSample> samples, ReadOnlySpan<nint> strides, in Results<T> results, in PlaneRange range, in Parallelism parallelism)
        where TSample : INumber<TSample>
    {
        if (Length == 0 || range.Count == 0)
        {
            return;
        }

        switch (WorkingType.Of<TSample, T>())
        {
            case WorkingType.Kind.Single:
                (inSingle ??= In<float>()).RunPlanes(samples, strides, results, range, parallelism);
                break;
            case WorkingType.Kind.Double:
                (inDouble ??= In<double>()).RunPlanes(samples, strides, results, range, parallelism);
                break;
            default:
                RunPlanes(samples, strides, results, range, parallelism);
                break;
        }
    }

    /// <summary>All that is asked of samples and destinations that lie row by row.</summary>
    private void Check<TSample>(in Components<TSample> samples, in Destinations<T> destinations)
    {
        CheckCounts(samples.Count, destinations);
        for (int c = 0; c < samples.Count; c++)
        {
            if (samples[c].Length != Length)
            {
                throw Components == 1 ? Refusal.SampleCount(samples[c].Length, Length) : Refusal.ComponentLength(c, samples[c].Length, Length);
            }
        }

        for (int c = 0; c < samples.Count; c++)
        {
            Validation.Destinations(samples[c], destinations, destinations.Count);
        }
    }

    /// <summary>There are as many components and destinations as the operator has.</summary>
    internal void CheckCounts(int components, in Destinations<T> destinations, string parameter = "components")
    {
        if (components != Components)
        {
            throw Refusal.ComponentCount(operation.Name, components, Components, parameter);
        }

        if (destinations.Count != Formulas.Count)
        {
            throw Refusal.ResultCount(operation.Name, destinations.Count, Formulas.Count, destinations.ParameterName);
        }
    }

    private OperatorPlan<TOther> In<TOther>()
        where TOther : IFloatingPointIeee754<TOther> =>
        new(shape, ConvertedSpacing.Of<T, TOther>(any.Spacings.ToArray()), axes, Options, operation, Joins.OfAngles<TOther>());

    private void RunPlanes<TSample, TResult>(
        in Components<TSample> samples, ReadOnlySpan<nint> strides, in Results<TResult> results, in PlaneRange range, in Parallelism parallelism)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        using var memory = new OwnMemory<nint>(stackalloc nint[Extents.OnStack], shape.Length);
        var rowMajor = memory.Span;
        Extents.RowMajor(shape, rowMajor);
        nint plane = rowMajor[0];
        var loop = new OperatorLoop<T, SlabDerivatives<TSample, T>, PlaneResults<T, TResult>>(
            steps,
            new(samples, strides, range.SamplesFrom, shape, rowMajor),
            new(results, range.ResultsFrom, shape, plane),
            range.First * plane,
            range.End * plane,
            plane,
            PlanesAtOnce(plane) * plane,
            parallelism.IsNone ? range.Count * plane : parallelism.PieceLength(range.Count * plane),
            streams: false);
        Run(ref loop, parallelism);
    }

    private nint PlanesAtOnce(nint plane)
    {
        nint planeBytes = plane * Unsafe.SizeOf<T>();
        int halos = Halo.Before + Halo.After;
        return Math.Max(1, Math.Max(SlabBytes / planeBytes, Math.Min(PlanesPerHalo * halos, LargeSlabBytes / planeBytes)));
    }

    private static void Run<TDerivatives, TResults>(ref OperatorLoop<T, TDerivatives, TResults> loop, in Parallelism parallelism)
        where TDerivatives : IDerivatives<T>, allows ref struct
        where TResults : IOperatorResults<T>, allows ref struct
    {
        if (parallelism.IsNone)
        {
            loop.Run();
        }
        else
        {
            ParallelExecution.Run(ref loop, loop.Count, parallelism);
        }
    }
}
