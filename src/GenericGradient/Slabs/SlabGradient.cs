using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Grids;
using GenericGradient.Numbers;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient.Slabs;

/// <summary>
/// A gradient of samples that the kernels cannot take whole: of another type, strided, or more than a span has. It goes slab by slab:
/// some planes of the outermost axis are brought to a <see cref="SlabWindow{TSample, T}"/>, computed along every axis, and written to
/// where the results belong. What is in memory twice is a few planes, never all samples.
/// </summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
internal readonly ref struct SlabGradient<TSample, T, TResult>
    where TSample : INumber<TSample>
    where T : INumber<T>
    where TResult : INumber<TResult>
{
    /// <summary>Planes beyond this are cut, unless samples are read and results are written where they lie.</summary>
    private const int LargestPlaneBytes = 1 << 20;

    private readonly GradientRequest<T> request;
    private readonly ReadOnlySpan<T> weights;
    private readonly Strided<TSample> samples;
    private readonly Results<TResult> results;
    private readonly Span<nint> origin;
    private readonly Span<nint> lengths;
    private readonly nint largestPlane;

    private SlabGradient(
        in GradientRequest<T> request,
        ReadOnlySpan<T> weights,
        in Strided<TSample> samples,
        in Results<TResult> results,
        Span<nint> origin,
        Span<nint> lengths)
    {
        this.request = request;
        this.weights = weights;
        this.samples = samples;
        this.results = results;
        this.origin = origin;
        this.lengths = lengths;
        bool areInPlace = typeof(T) == typeof(TResult) && SlabWindow<TSample, T>.IsInPlace(samples, request.Shape);
        for (int k = 0; k < results.Count && areInPlace; k++)
        {
            areInPlace = results[k].IsDense(request.Shape);
        }

        largestPlane = areInPlace ? int.MaxValue / 8 : Math.Max(1, LargestPlaneBytes / Unsafe.SizeOf<T>());
    }

    /// <summary>Computes a gradient whose arguments have been checked.</summary>
    /// <param name="request">What is asked; its axes are in the order of the loops, the outermost first.</param>
    /// <param name="weights">The table of weights; a line of numbers that <typeparamref name="T"/> holds exactly does without.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="results">Where the results go.</param>
    public static void Run(
        in GradientRequest<T> request, ReadOnlySpan<T> weights, in Strided<TSample> samples, in Results<TResult> results)
    {
        int rank = request.Shape.Length;
        if (rank == 0 || request.Axes.IsEmpty || request.Shape.Contains(0))
        {
            return;
        }

        using var box = new OwnMemory<nint>(stackalloc nint[2 * Extents.OnStack], 2 * rank);
        var origin = box.Span[..rank];
        var lengths = box.Span[rank..];
        origin.Clear();
        request.Shape.CopyTo(lengths);
        new SlabGradient<TSample, T, TResult>(request, weights, samples, results, origin, lengths).Along(outer: 0, request.Axes);
    }

    /// <summary>
    /// Computes the part of the grid that origin and lengths say, of which the axes before <paramref name="outer"/> have one index, along
    /// the axes asked for: all at once where a plane fits, else this one and then, index by index, the others.
    /// </summary>
    /// <param name="outer">The outermost axis.</param>
    /// <param name="axes">The axis of each result; -1 where it is not asked for.</param>
    private void Along(int outer, ReadOnlySpan<int> axes)
    {
        if (Extents.Product(lengths[(outer + 1)..]) <= largestPlane)
        {
            Slabs(outer, axes);
            return;
        }

        using var memory = new OwnMemory<int>(stackalloc int[Extents.OnStack], axes.Length);
        var others = memory.Span;
        axes.CopyTo(others);
        int here = axes.IndexOf(outer);
        if (here >= 0)
        {
            others.Fill(-1);
            others[here] = outer;
            InColumns(outer, outer + 1, others);
            axes.CopyTo(others);
            others[here] = -1;
        }

        if (others.ContainsAnyExcept(-1))
        {
            nint first = origin[outer], count = lengths[outer];
            lengths[outer] = 1;
            for (nint i = 0; i < count; i++)
            {
                origin[outer] = first + i;
                Along(outer + 1, others);
            }

            (origin[outer], lengths[outer]) = (first, count);
        }
    }

    /// <summary>Computes along the outermost axis alone, in columns of planes so narrow that they fit.</summary>
    private void InColumns(int outer, int axis, ReadOnlySpan<int> axes)
    {
        nint first = origin[axis], count = lengths[axis];
        nint inner = Extents.Product(lengths[(axis + 1)..]);
        nint width = Math.Max(1, largestPlane / inner);
        for (nint i = 0; i < count; i += width)
        {
            origin[axis] = first + i;
            lengths[axis] = Math.Min(width, count - i);
            if (inner <= largestPlane)
            {
                Slabs(outer, axes);
            }
            else
            {
                InColumns(outer, axis + 1, axes);
            }
        }

        (origin[axis], lengths[axis]) = (first, count);
    }

    private void Slabs(int outer, ReadOnlySpan<int> axes)
    {
        using var memory = new OwnMemory<int>(stackalloc int[Extents.OnStack], axes.Length);
        var counted = memory.Span;
        for (int k = 0; k < axes.Length; k++)
        {
            counted[k] = axes[k] < 0 ? -1 : axes[k] - outer;
        }

        var shape = lengths[outer..];
        var part = new GradientRequest<T>(shape, counted, request.Spacings, request.Options);
        var from = samples.Part(origin, outer);
        var to = results.Part(origin, outer);
        if (Conversion.IsExact<TSample, T>())
        {
            SlabLoop<TSample, T, T, TResult>.Run(part, weights, from, to);
        }
        else
        {
            SlabLoop<TSample, TSample, T, TResult>.Run(part, weights, from, to);
        }
    }
}
