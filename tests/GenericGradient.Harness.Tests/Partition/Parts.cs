using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Rooms;
using GenericGradient.Planning;

namespace GenericGradient.Harness.Tests.Partition;

/// <summary>Computes a problem part by part: by slabs of planes with their halos, or by pieces of the whole grid.</summary>
internal static class Parts
{
    /// <summary>By slabs: planes from one cut to the next, each slab with the planes before and after it that its stencils reach.</summary>
    /// <param name="problem">All axes in their order, of one kind of spacing.</param>
    /// <param name="cuts">The first plane of each slab but the first.</param>
    public static T[][] BySlabs<T>(Problem<T, T> problem, params ReadOnlySpan<int> cuts)
        where T : unmanaged, INumber<T>
    {
        int planes = problem.Shape[0];
        T[][] results = [.. problem.Shape.Select(_ => new T[problem.Length])];
        int start = 0;
        foreach (int cut in cuts)
        {
            Slab(problem, start, cut, results);
            start = cut;
        }

        Slab(problem, start, planes, results);
        return results;
    }

    /// <summary>By pieces: samples from one cut to the next, wherever in rows and planes those lie.</summary>
    /// <param name="problem">Any problem.</param>
    /// <param name="streams">Whether results go past the caches.</param>
    /// <param name="cuts">The first sample of each piece but the first.</param>
    public static T[][] ByPieces<T>(Problem<T, T> problem, bool streams, params ReadOnlySpan<int> cuts)
        where T : unmanaged, INumber<T>
    {
        Spacing<T>[] spacings = [.. problem.Axes.Select((_, k) => problem.SpacingOf(k, new PlainRoom()))];
        var request = new GradientRequest<T>(problem.Lengths, problem.Axes, spacings, problem.EdgeOrder);
        var weights = new T[WeightTable.Length(request)];
        WeightTable.Fill(request, weights);
        T[][] results = [.. problem.Axes.Select(_ => new T[problem.Length])];
        int start = 0;
        for (int piece = 0; piece <= cuts.Length; piece++)
        {
            int end = piece < cuts.Length ? cuts[piece] : problem.Length;
            foreach (var call in KernelCalls<T>.All(request))
            {
                KernelDispatch.Run(call, default, problem.Samples, default, weights, new Destinations<T>(results), start, end, streams);
            }

            start = end;
        }

        return results;
    }

    private static void Slab<T>(Problem<T, T> problem, int start, int end, T[][] results)
        where T : unmanaged, INumber<T>
    {
        int halo = (int)problem.EdgeOrder;
        int plane = problem.Length / problem.Shape[0];
        int before = Math.Min(halo, start), after = Math.Min(halo, problem.Shape[0] - end);

        // Steps are weights by the time a kernel is called, as coordinates are.
        var kind = problem.Spacing[0].IsUneven ? SpacingKind.Coordinates : problem.Spacing[0].Kind;
        var call = new KernelCall<T> { Rank = problem.Rank, Kind = kind, EdgeOrder = problem.EdgeOrder };
        T[] weights = [];
        var destinations = new Memory<T>[problem.Rank];
        for (int axis = 0; axis < problem.Rank; axis++)
        {
            call.Extents[axis] = axis == 0 ? end - start : problem.Shape[axis];
            call.Steps[axis] = problem.Spacing[axis].Step;
            call.Destination[axis] = axis;
            call.LeftWeights[axis] = weights.Length;
            destinations[axis] = results[axis].AsMemory(start * plane, (end - start) * plane);
            if (problem.Spacing[axis].IsUneven)
            {
                T[] left = new T[problem.Shape[axis]], right = new T[problem.Shape[axis]];
                Prepare(problem.Spacing[axis], problem.EdgeOrder, left, right);
                weights = axis == 0 ? [.. weights, .. left[start..end], .. right[start..end]] : [.. weights, .. left, .. right];
            }

            call.RightWeights[axis] = (call.LeftWeights[axis] + weights.Length) / 2;
        }

        KernelDispatch.Run(
            call,
            problem.Samples.AsSpan((start - before) * plane, before * plane),
            problem.Samples.AsSpan(start * plane, (end - start) * plane),
            problem.Samples.AsSpan(end * plane, after * plane),
            weights,
            new Destinations<T>(destinations),
            start: 0,
            end: (end - start) * plane,
            streams: false);
    }

    private static void Prepare<T>(in AxisSpacing<T> spacing, EdgeOrder edgeOrder, Span<T> left, Span<T> right)
        where T : unmanaged, INumber<T>
    {
        if (spacing.Kind == SpacingKind.Steps)
        {
            StepWeights.Prepare(spacing.X, edgeOrder, left, right);
        }
        else
        {
            CoordinateWeights.Prepare(spacing.X, edgeOrder, left, right);
        }
    }
}
