using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Grids;
using GenericGradient.Numbers;
using GenericGradient.Pieces;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient.Slabs;

/// <summary>
/// A gradient of samples that the kernels cannot take whole: of another type, strided, or more than a span has. It goes slab by slab:
/// some planes of the outermost axis are brought to a <see cref="SlabWindow{TSample, T}"/>, computed along every axis, and written to
/// where the results belong. What is in memory twice is a few planes, never all samples.
/// </summary>
/// <remarks>
/// The work is a list of pieces, each a range of planes that one <see cref="SlabLoop{TSample, TSlab, T, TResult}"/> goes through. Where a plane
/// is too large for that, the outermost axis is computed alone, in columns of planes that fit, and the others plane by plane:
/// <code>
/// planes fit         pieces of all axes, by ranges of planes
/// planes do not      pieces of axis 0 in each column, then those of each plane as a grid of its own
/// </code>
/// </remarks>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
internal readonly ref struct SlabGradient<TSample, T, TResult> : IPieces
    where TSample : INumber<TSample>
    where T : INumber<T>
    where TResult : INumber<TResult>
{
    /// <summary>Planes beyond this are cut, unless samples are read and results are written where they lie.</summary>
    private const int LargestPlaneBytes = 1 << 20;

    /// <summary>A piece has so many times the planes of its halos, which are brought once more for it.</summary>
    private const int PlanesPerHalo = 8;

    private readonly GradientRequest<T> request;
    private readonly ReadOnlySpan<T> weights;
    private readonly Strided<TSample> samples;
    private readonly Results<TResult> results;
    private readonly PlaneRange range;
    private readonly nint largestPlane;
    private readonly nint pieceLength;

    private SlabGradient(
        in GradientRequest<T> request,
        ReadOnlySpan<T> weights,
        in Strided<TSample> samples,
        in Results<TResult> results,
        in PlaneRange range,
        in Parallelism parallelism)
    {
        this.request = request;
        this.weights = weights;
        this.samples = samples;
        this.results = results;
        this.range = range;
        bool areInPlace = SlabWindow<TSample, T>.IsInPlace(samples, request.Shape);
        for (int k = 0; k < results.Count && areInPlace; k++)
        {
            areInPlace = new SlabResults<T, TResult>(results, request.Shape, range.ResultsFrom).IsInPlace(k);
        }

        largestPlane = areInPlace ? int.MaxValue / 8 : LargestPlane;
        pieceLength = parallelism.IsNone ? nint.MaxValue : parallelism.PieceLength(range.Count * Extents.Product(request.Shape[1..]));
    }

    private static int LargestPlane => Math.Max(1, LargestPlaneBytes / Unsafe.SizeOf<T>());

    /// <summary>Computes a gradient whose arguments have been checked.</summary>
    /// <param name="request">What is asked; its axes are in the order of the loops, the outermost first.</param>
    /// <param name="weights">The table of weights; a line of numbers that <typeparamref name="T"/> holds exactly does without.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="results">Where the results go.</param>
    /// <param name="parallelism">Who does it.</param>
    public static void Run(
        in GradientRequest<T> request,
        ReadOnlySpan<T> weights,
        in Strided<TSample> samples,
        in Results<TResult> results,
        in Parallelism parallelism)
    {
        if (!request.Shape.IsEmpty)
        {
            Run(request, weights, samples, results, PlaneRange.All(request.Shape[0]), parallelism);
        }
    }

    /// <summary>Computes a range of planes of the outermost axis.</summary>
    public static void Run(
        in GradientRequest<T> request,
        ReadOnlySpan<T> weights,
        in Strided<TSample> samples,
        in Results<TResult> results,
        in PlaneRange range,
        in Parallelism parallelism)
    {
        if (request.Axes.IsEmpty || request.Shape.Contains(0) || range.Count == 0)
        {
            return;
        }

        if (parallelism.IsNone && Extents.Product(request.Shape[1..]) <= LargestPlane)
        {
            LoopWhole(request, weights, samples, results, range);
            return;
        }

        RunPieces(request, weights, samples, results, range, parallelism);
    }

    /// <summary>Apart, because a small grid is one piece, and takes less time than making a list of it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunPieces(
        in GradientRequest<T> request,
        ReadOnlySpan<T> weights,
        in Strided<TSample> samples,
        in Results<TResult> results,
        in PlaneRange range,
        in Parallelism parallelism)
    {
        var gradient = new SlabGradient<TSample, T, TResult>(request, weights, samples, results, range, parallelism);
        int pieces = checked((int)gradient.Pieces(outer: 0));
        if (!parallelism.IsNone)
        {
            ParallelExecution.Run(ref gradient, pieces, parallelism);
            return;
        }

        for (int piece = 0; piece < pieces; piece++)
        {
            gradient.Run(piece);
        }
    }

    /// <inheritdoc/>
    public void Run(int piece)
    {
        int rank = request.Shape.Length;
        using var box = new OwnMemory<nint>(stackalloc nint[2 * Extents.OnStack], 2 * rank);
        var origin = box.Span[..rank];
        var lengths = box.Span[rank..];
        origin.Clear();
        request.Shape.CopyTo(lengths);
        nint rest = piece;
        int outer = 0;
        for (; Plane(outer) > largestPlane; outer++)
        {
            nint alone = PiecesAlone(outer);
            if (rest < alone)
            {
                nint ranges = Ranges(outer, Column(outer).Plane);
                MoveToColumn(outer, rest / ranges, origin, lengths);
                Slabs(outer, origin, lengths, Range(outer, rest % ranges, Column(outer).Plane), isAlone: true);
                return;
            }

            (origin[outer], rest) = Math.DivRem(rest - alone, Pieces(outer + 1));
            origin[outer] += outer == 0 ? range.First : 0;
        }

        Slabs(outer, origin, lengths, Range(outer, rest, Plane(outer)), isAlone: false);
    }

    private nint Plane(int outer) => Extents.Product(request.Shape[(outer + 1)..]);

    /// <summary>How many pieces there are from an axis on.</summary>
    private nint Pieces(int outer)
    {
        if (!request.Axes.ContainsAnyInRange(outer, int.MaxValue))
        {
            return 0;
        }

        nint plane = Plane(outer);
        return plane <= largestPlane ? Ranges(outer, plane) : PiecesAlone(outer) + (Planes(outer).Count * Pieces(outer + 1));
    }

    /// <summary>How many of them are of an axis alone.</summary>
    private nint PiecesAlone(int outer)
    {
        if (!request.Axes.Contains(outer))
        {
            return 0;
        }

        var (axis, width, plane) = Column(outer);
        return Extents.Product(request.Shape[(outer + 1)..axis]) * Parts(request.Shape[axis], width) * Ranges(outer, plane);
    }

    /// <summary>The columns of planes that fit: the axis that they cut, how wide they are along it, and the samples of a plane.</summary>
    private (int Axis, nint Width, nint Plane) Column(int outer)
    {
        int axis = outer + 1;
        while (Plane(axis) > largestPlane)
        {
            axis++;
        }

        nint width = Math.Min(request.Shape[axis], Math.Max(1, largestPlane / Plane(axis)));
        return (axis, width, width * Plane(axis));
    }

    private void MoveToColumn(int outer, nint column, Span<nint> origin, Span<nint> lengths)
    {
        var (axis, width, _) = Column(outer);
        (nint rest, origin[axis]) = Math.DivRem(column, Parts(request.Shape[axis], width));
        origin[axis] *= width;
        lengths[axis] = Math.Min(width, request.Shape[axis] - origin[axis]);
        while (--axis > outer)
        {
            (rest, origin[axis]) = Math.DivRem(rest, request.Shape[axis]);
            lengths[axis] = 1;
        }
    }

    /// <summary>The planes of an axis that are computed.</summary>
    private PlaneRange Planes(int outer) => outer == 0 ? range : PlaneRange.All(request.Shape[outer]);

    private nint Ranges(int outer, nint plane) => Parts(Planes(outer).Count, PlanesOfPiece(outer, plane));

    private PlaneRange Range(int outer, nint piece, nint plane)
    {
        nint count = PlanesOfPiece(outer, plane);
        return Planes(outer).Part(piece * count, count);
    }

    /// <summary>How many planes a piece has: about as many in each.</summary>
    private nint PlanesOfPiece(int outer, nint plane)
    {
        nint planes = Planes(outer).Count;
        var halo = request.HaloOf(outer);
        return Parts(planes, Parts(planes, Math.Max(pieceLength / plane, Math.Max(1, PlanesPerHalo * (halo.Before + halo.After)))));
    }

    private static nint Parts(nint length, nint part) => (length / part) + (length % part > 0 ? 1 : 0);

    /// <summary>Computes a range of planes of the part that origin and lengths say, along the axes from the outermost on, or along that alone.</summary>
    private void Slabs(int outer, Span<nint> origin, ReadOnlySpan<nint> lengths, in PlaneRange planes, bool isAlone)
    {
        using var memory = new OwnMemory<int>(stackalloc int[Extents.OnStack], request.Axes.Length);
        var counted = memory.Span;
        for (int k = 0; k < counted.Length; k++)
        {
            int axis = request.Axes[k];
            counted[k] = isAlone ? (axis == outer ? 0 : -1) : Math.Max(-1, axis - outer);
        }

        // Where the outermost axis has one index, that is counted from the first plane in memory; else the range says which that is.
        nint index = origin[0];
        using var strides = new OwnMemory<nint>(stackalloc nint[Extents.OnStack], request.Shape.Length);
        origin[0] = outer == 0 ? 0 : index;
        var mask = request.Options.Mask.IsEmpty ? default : MaskOf(request, strides.Span).Part(origin, outer);
        origin[0] = outer == 0 ? 0 : index - range.SamplesFrom;
        var from = samples.Part(origin, outer);
        origin[0] = outer == 0 ? 0 : index - range.ResultsFrom;
        var to = results.Part(origin, outer);
        var part = new GradientRequest<T>(lengths[outer..], counted, request.Spacings, request.Options, request.Components);
        Loop(part, weights, from, to, planes, mask);
    }

    private static void LoopWhole(
        in GradientRequest<T> request, ReadOnlySpan<T> weights, in Strided<TSample> samples, in Results<TResult> results, in PlaneRange range)
    {
        if (request.Options.Mask.IsEmpty)
        {
            Loop(request, weights, samples, results, range);
            return;
        }

        using var strides = new OwnMemory<nint>(stackalloc nint[Extents.OnStack], request.Shape.Length);
        Loop(request, weights, samples, results, range, MaskOf(request, strides.Span));
    }

    private static void Loop(
        in GradientRequest<T> request,
        ReadOnlySpan<T> weights,
        in Strided<TSample> samples,
        in Results<TResult> results,
        in PlaneRange range,
        in Strided<byte> mask = default)
    {
        if (Conversion.IsExact<TSample, T>())
        {
            SlabLoop<TSample, T, T, TResult>.Run(request, weights, samples, results, range, mask);
        }
        else
        {
            SlabLoop<TSample, TSample, T, TResult>.Run(request, weights, samples, results, range, mask);
        }
    }

    /// <summary>The mask as a grid of bytes.</summary>
    private static Strided<byte> MaskOf(in GradientRequest<T> request, Span<nint> strides)
    {
        if (request.MaskStrides.IsEmpty)
        {
            Extents.RowMajor(request.Shape, strides);
        }
        else
        {
            request.MaskStrides.CopyTo(strides);
        }

        return new(ref Unsafe.As<bool, byte>(ref MemoryMarshal.GetReference(request.Options.Mask.Span)), strides);
    }
}
