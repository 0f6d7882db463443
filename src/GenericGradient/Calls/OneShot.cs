using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Engine;
using GenericGradient.Kernels;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient.Calls;

/// <summary>A gradient that is prepared and computed in one call, and keeps nothing.</summary>
internal static class OneShot
{
    /// <summary>From so many samples on, weights of rows that are repeated for one call save more than it takes to write them; those of narrow axes always do.</summary>
    private const int LeastSamplesToRepeat = 4096;

    /// <summary>Computes the derivative along a row, whose arguments have been checked.</summary>
    public static void RunLine<T>(ReadOnlySpan<T> samples, Span<T> destination, in Spacing<T> spacing, in GradientOptions options)
        where T : INumber<T>
    {
        if (options.IsPlain)
        {
            Engine.Line.Run(samples, destination, spacing, options.EdgeOrder, 0, samples.Length, Streaming.Pays<T>(samples.Length, results: 1));
        }
        else
        {
            RunLineBySchemes(samples, destination, spacing, options);
        }
    }

    /// <summary>Apart, because a short line by one step takes less time than clearing what this needs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunLineBySchemes<T>(ReadOnlySpan<T> samples, Span<T> destination, in Spacing<T> spacing, in GradientOptions options)
        where T : INumber<T> =>
        ComputeByTable(new GradientRequest<T>([samples.Length], [0], spacing, options), samples, new Destinations<T>(destination));

    /// <summary>Computes a gradient of dense samples into dense destinations that have been checked.</summary>
    public static void Compute<T>(in GradientRequest<T> request, ReadOnlySpan<T> samples, in Destinations<T> destinations)
        where T : INumber<T>
    {
        // Each of the two has a frame of its own, because a pass has a number, which may be large.
        if (!TryComputeAtOnce(request, samples, destinations))
        {
            ComputeByTable(request, samples, destinations);
        }
    }

    /// <summary>All axes by one step, up to rank 4: the case that small grids are made of.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryComputeAtOnce<T>(in GradientRequest<T> request, ReadOnlySpan<T> samples, in Destinations<T> destinations)
        where T : INumber<T>
    {
        int rank = request.Shape.Length;
        if (!request.Options.IsPlain || !request.Spacings.IsOneForAll || request.Spacings[0].IsUneven || request.Axes.Length != rank)
        {
            return false;
        }

        var kernel = GradientKernels.Find(rank, request.Spacings[0].Kind, (int)request.EdgeOrder);
        if (kernel == Kernel.None)
        {
            return false;
        }

        var axes = default(FourPasses<T>);
        for (int axis = 0; axis < rank; axis++)
        {
            axes[axis].Extent = (int)request.Shape[axis];
            axes[axis].Step = request.Spacings[0].Kind == SpacingKind.Step ? request.Spacings[0].StepValue : T.One;
        }

        var call = new KernelCall<T>
        {
            Axes = axes,
            Window = samples,
            End = samples.Length,
            Streams = Streaming.Pays<T>(samples.Length, rank),
            Along0 = destinations[request.Axes.IndexOf(0)],
            Along1 = rank > 1 ? destinations[request.Axes.IndexOf(1)] : default,
            Along2 = rank > 2 ? destinations[request.Axes.IndexOf(2)] : default,
            Along3 = rank > 3 ? destinations[request.Axes.IndexOf(3)] : default,
        };
        GradientKernels.Run(kernel, call);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ComputeByTable<T>(in GradientRequest<T> request, ReadOnlySpan<T> samples, in Destinations<T> destinations)
        where T : INumber<T>
    {
        var table = samples.Length < LeastSamplesToRepeat ? FactorTable.RepeatedNarrow : FactorTable.Repeated;
        using var weights = new PoolMemory<T>(WeightTable.Length(request, table));
        var passes = Passes<T>.Take(request, table);
        try
        {
            WeightTable.Fill(request, weights.Span, table);
            passes.Run(samples, weights.Span, destinations, 0, samples.Length, passes.Stream(samples.Length), request.Options.Mask.Span);
        }
        finally
        {
            passes.Return();
        }
    }

    /// <summary>The passes of a grid of rank 1 to 4.</summary>
    [InlineArray(4)]
    private struct FourPasses<T>
        where T : INumber<T>
    {
        private Pass<T> first;
    }
}
