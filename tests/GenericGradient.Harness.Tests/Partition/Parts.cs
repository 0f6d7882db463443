using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Rooms;
using GenericGradient.Requests;

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
        var request = new GradientRequest<T>(problem.Lengths, problem.Axes, spacings, problem.Options);
        T[] factors = WeightTable.Create(request, FactorTable.Repeated);
        var passes = Passes<T>.Create(request, FactorTable.Repeated);
        T[][] results = [.. problem.Axes.Select(_ => new T[problem.Length])];
        int start = 0;
        for (int piece = 0; piece <= cuts.Length; piece++)
        {
            int end = piece < cuts.Length ? cuts[piece] : problem.Length;
            passes.Run(problem.Samples, factors, new Destinations<T>(results), start, end, streams, problem.Options.Mask.Span);
            start = end;
        }

        return results;
    }

    /// <summary>A slab in memory of its own, with its halos: nothing else can be read.</summary>
    private static void Slab<T>(Problem<T, T> problem, int start, int end, T[][] results)
        where T : unmanaged, INumber<T>
    {
        int halo = (int)problem.EdgeOrder;
        int plane = problem.Length / problem.Shape[0];
        int before = Math.Max(0, start - halo), after = Math.Min(problem.Shape[0], end + halo);
        Spacing<T>[] spacings = [.. problem.Shape.Select((_, axis) => problem.With([axis]).SpacingOf(0, new PlainRoom()))];
        int[] axes = [.. Enumerable.Range(0, problem.Rank)];
        T[] factors = WeightTable.Create(new GradientRequest<T>(problem.Lengths, axes, spacings, problem.Options), FactorTable.Plain);
        var passes = Passes<T>.Create(new GradientRequest<T>([1, .. problem.Lengths[1..]], axes, spacings, problem.Options), FactorTable.Plain);
        passes.MoveTo(before, after - before, (0, 1));
        T[] window = problem.Samples[(before * plane)..(after * plane)];
        T[][] computed = [.. axes.Select(_ => new T[window.Length])];
        int from = (start - before) * plane, length = (end - start) * plane;

        passes.Run(window, factors, new Destinations<T>(computed), from, from + length, streams: false);

        foreach (int axis in axes)
        {
            computed[axis].AsSpan(from, length).CopyTo(results[axis].AsSpan(start * plane));
        }
    }
}
