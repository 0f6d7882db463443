using System;
using System.Numerics;

namespace GenericGradient.Kernels;

/// <summary>
/// All kernels of the library: rank 1 to 4, by unit, step or coordinates, with edge order 1 or 2. The generator writes their bodies, and how a
/// kernel is found and called.
/// <para>
/// A kernel has a window on a grid: all its planes, or some and as many around them as the stencils reach (as many as the edge order). It computes
/// the samples from <c>start</c> to <c>end</c>; whatever the cut, each result has the same bits. Results begin with the first of these. A
/// destination that is empty is skipped. The caller has checked all lengths and overlaps. Results may be streamed past the caches, which pays
/// where they would not be found there afterwards.
/// </para>
/// </summary>
internal static partial class GradientKernels
{
    /// <summary>The highest rank that has kernels.</summary>
    public const int MaximumRank = 4;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank1UnitEdge1<T>(
        ReadOnlySpan<T> window, int n0,
        Span<T> along0,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank2UnitEdge1<T>(
        ReadOnlySpan<T> window, int n0, int n1,
        Span<T> along0, Span<T> along1,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank3UnitEdge1<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2,
        Span<T> along0, Span<T> along1, Span<T> along2,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank4UnitEdge1<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2, int n3,
        Span<T> along0, Span<T> along1, Span<T> along2, Span<T> along3,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank1StepEdge1<T>(
        ReadOnlySpan<T> window, int n0,
        T step0,
        Span<T> along0,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank2StepEdge1<T>(
        ReadOnlySpan<T> window, int n0, int n1,
        T step0, T step1,
        Span<T> along0, Span<T> along1,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank3StepEdge1<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2,
        T step0, T step1, T step2,
        Span<T> along0, Span<T> along1, Span<T> along2,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank4StepEdge1<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2, int n3,
        T step0, T step1, T step2, T step3,
        Span<T> along0, Span<T> along1, Span<T> along2, Span<T> along3,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank1CoordinatesEdge1<T>(
        ReadOnlySpan<T> window, int n0,
        ReadOnlySpan<T> left0, ReadOnlySpan<T> right0,
        Span<T> along0,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank2CoordinatesEdge1<T>(
        ReadOnlySpan<T> window, int n0, int n1,
        ReadOnlySpan<T> left0, ReadOnlySpan<T> right0,
        ReadOnlySpan<T> left1, ReadOnlySpan<T> right1,
        Span<T> along0, Span<T> along1,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank3CoordinatesEdge1<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2,
        ReadOnlySpan<T> left0, ReadOnlySpan<T> right0,
        ReadOnlySpan<T> left1, ReadOnlySpan<T> right1,
        ReadOnlySpan<T> left2, ReadOnlySpan<T> right2,
        Span<T> along0, Span<T> along1, Span<T> along2,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 1)]
    public static partial void Rank4CoordinatesEdge1<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2, int n3,
        ReadOnlySpan<T> left0, ReadOnlySpan<T> right0,
        ReadOnlySpan<T> left1, ReadOnlySpan<T> right1,
        ReadOnlySpan<T> left2, ReadOnlySpan<T> right2,
        ReadOnlySpan<T> left3, ReadOnlySpan<T> right3,
        Span<T> along0, Span<T> along1, Span<T> along2, Span<T> along3,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank1UnitEdge2<T>(
        ReadOnlySpan<T> window, int n0,
        Span<T> along0,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank2UnitEdge2<T>(
        ReadOnlySpan<T> window, int n0, int n1,
        Span<T> along0, Span<T> along1,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank3UnitEdge2<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2,
        Span<T> along0, Span<T> along1, Span<T> along2,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank4UnitEdge2<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2, int n3,
        Span<T> along0, Span<T> along1, Span<T> along2, Span<T> along3,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank1StepEdge2<T>(
        ReadOnlySpan<T> window, int n0,
        T step0,
        Span<T> along0,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank2StepEdge2<T>(
        ReadOnlySpan<T> window, int n0, int n1,
        T step0, T step1,
        Span<T> along0, Span<T> along1,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank3StepEdge2<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2,
        T step0, T step1, T step2,
        Span<T> along0, Span<T> along1, Span<T> along2,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank4StepEdge2<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2, int n3,
        T step0, T step1, T step2, T step3,
        Span<T> along0, Span<T> along1, Span<T> along2, Span<T> along3,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank1CoordinatesEdge2<T>(
        ReadOnlySpan<T> window, int n0,
        ReadOnlySpan<T> left0, ReadOnlySpan<T> right0,
        Span<T> along0,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank2CoordinatesEdge2<T>(
        ReadOnlySpan<T> window, int n0, int n1,
        ReadOnlySpan<T> left0, ReadOnlySpan<T> right0,
        ReadOnlySpan<T> left1, ReadOnlySpan<T> right1,
        Span<T> along0, Span<T> along1,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank3CoordinatesEdge2<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2,
        ReadOnlySpan<T> left0, ReadOnlySpan<T> right0,
        ReadOnlySpan<T> left1, ReadOnlySpan<T> right1,
        ReadOnlySpan<T> left2, ReadOnlySpan<T> right2,
        Span<T> along0, Span<T> along1, Span<T> along2,
        int start, int end, bool streams)
        where T : INumber<T>;

    [GradientKernel(edgeOrder: 2)]
    public static partial void Rank4CoordinatesEdge2<T>(
        ReadOnlySpan<T> window, int n0, int n1, int n2, int n3,
        ReadOnlySpan<T> left0, ReadOnlySpan<T> right0,
        ReadOnlySpan<T> left1, ReadOnlySpan<T> right1,
        ReadOnlySpan<T> left2, ReadOnlySpan<T> right2,
        ReadOnlySpan<T> left3, ReadOnlySpan<T> right3,
        Span<T> along0, Span<T> along1, Span<T> along2, Span<T> along3,
        int start, int end, bool streams)
        where T : INumber<T>;
}
