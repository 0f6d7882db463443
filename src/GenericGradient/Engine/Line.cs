using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Kernels;

namespace GenericGradient.Engine;

/// <summary>The derivative along one line, or along a bundle of lines side by side: what needs neither a list of passes nor a table.</summary>
internal static class Line
{
    /// <summary>Computes the derivatives at the samples from <paramref name="start"/> to <paramref name="end"/>, from checked arguments.</summary>
    /// <param name="window">All samples of the line, or some and as many around them as the stencils reach.</param>
    /// <param name="results">Where the results go, from the first of these samples on.</param>
    /// <param name="spacing">The spacing of the window.</param>
    /// <param name="edgeOrder">The accuracy at the ends.</param>
    /// <param name="start">The first sample.</param>
    /// <param name="end">The end of the samples.</param>
    /// <param name="streams">Whether results are stored past the caches.</param>
    public static void Run<T>(
        ReadOnlySpan<T> window, Span<T> results, in Spacing<T> spacing, EdgeOrder edgeOrder, int start, int end, bool streams)
        where T : INumber<T>
    {
        int n = window.Length;
        switch (spacing.Kind, edgeOrder)
        {
            case (SpacingKind.Unit, EdgeOrder.First):
                GradientKernels.Rank1UnitEdge1(window, n, results, start, end, streams);
                break;
            case (SpacingKind.Unit, _):
                GradientKernels.Rank1UnitEdge2(window, n, results, start, end, streams);
                break;
            case (SpacingKind.Step, EdgeOrder.First):
                GradientKernels.Rank1StepEdge1(window, n, spacing.StepValue, results, start, end, streams);
                break;
            case (SpacingKind.Step, _):
                GradientKernels.Rank1StepEdge2(window, n, spacing.StepValue, results, start, end, streams);
                break;
            default:
                RunUneven(window, results, spacing, edgeOrder, start, end, streams);
                break;
        }
    }

    /// <summary>Apart, because a short line by one step takes less time than clearing what this needs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunUneven<T>(
        ReadOnlySpan<T> window, Span<T> results, in Spacing<T> spacing, EdgeOrder edgeOrder, int start, int end, bool streams)
        where T : INumber<T>
    {
        var axis = OnTheWay(window.Length, 1, edgeOrder, spacing);
        if (spacing.Kind == SpacingKind.Coordinates)
        {
            Along<T, ByCoordinates>(window, results, axis, start, end, streams);
        }
        else
        {
            Along<T, BySteps>(window, results, axis, start, end, streams);
        }
    }

    /// <summary>Computes all derivatives of an uneven line whose weights were made before.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="results">Where the results go: as long as the samples.</param>
    /// <param name="weights">The weights: first all left ones, then all right ones.</param>
    /// <param name="edgeOrder">The accuracy at the ends.</param>
    /// <param name="streams">Whether results are stored past the caches.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void RunByWeights<T>(ReadOnlySpan<T> samples, Span<T> results, ReadOnlySpan<T> weights, EdgeOrder edgeOrder, bool streams)
        where T : INumber<T>
    {
        int n = samples.Length;
        Along<T, ByWeights>(samples, results, Axis<T>.ByWeights(n, 1, (int)edgeOrder, weights[..n], weights[n..]), 0, n, streams);
    }

    /// <summary>Computes all derivatives of lines that lie side by side; their spacing is no list of steps.</summary>
    /// <param name="samples">The samples: for each place of the spacing as many as the stride.</param>
    /// <param name="results">Where the results go: as long as the samples.</param>
    /// <param name="stride">How many lines there are.</param>
    /// <param name="spacing">The spacing.</param>
    /// <param name="edgeOrder">The accuracy at the ends.</param>
    /// <param name="streams">Whether results are stored past the caches.</param>
    public static void RunBundle<T>(
        ReadOnlySpan<T> samples, Span<T> results, int stride, in Spacing<T> spacing, EdgeOrder edgeOrder, bool streams)
        where T : INumber<T>
    {
        int extent = samples.Length / stride;
        if (spacing.IsUneven)
        {
            Along<T, ByCoordinates>(samples, results, OnTheWay(extent, stride, edgeOrder, spacing), 0, samples.Length, streams);
            return;
        }

        T step = spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One;
        Along<T, ByStep>(samples, results, Axis<T>.ByStep(extent, stride, (int)edgeOrder, step), 0, samples.Length, streams);
    }

    private static Axis<T> OnTheWay<T>(int extent, int stride, EdgeOrder edgeOrder, in Spacing<T> spacing)
        where T : INumber<T> => Axis<T>.ByWeights(extent, stride, (int)edgeOrder, spacing.Values.Span, default);

    private static void Along<T, TForm>(ReadOnlySpan<T> window, Span<T> results, scoped in Axis<T> axis, int start, int end, bool streams)
        where T : INumber<T>
        where TForm : struct, IAxisForm
    {
        streams = streams && Streams.Can<T>();
        var block = new Block<T>(window, start, end, streams, resultsFrom: start);
        if (axis.Stride == 1)
        {
            Walk.AlongLine<T, TForm>(axis, block, results);
        }
        else
        {
            Walk.Along<T, TForm>(axis, block, results);
        }

        if (streams)
        {
            Streams.End();
        }
    }
}
