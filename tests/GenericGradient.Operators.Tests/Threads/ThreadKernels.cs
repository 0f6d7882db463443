using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Threading;

namespace GenericGradient.Operators.Tests.Threads;

/// <summary>Operators that compute by several threads, each beside the same without.</summary>
internal static partial class ThreadKernels
{
    [GeneratedGradient(Operator = GradientOperator.Laplacian)]
    public static partial void Laplacian<T>(ReadOnlySpan<T> f, int n0, int n1, T h0, T h1, Span<T> result, int maxDegreeOfParallelism, IProgress<double>? progress, CancellationToken cancellationToken)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Laplacian)]
    public static partial void Laplacian<T>(ReadOnlySpan<T> f, int n0, int n1, T h0, T h1, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Magnitude, EdgeOrder = EdgeOrder.Second)]
    public static partial void Magnitude<T>(
        ReadOnlySpan<T> f, int n0, int n1, ReadOnlySpan<T> x0, ReadOnlySpan<T> x1, Span<T> length, int maxDegreeOfParallelism = -1, CancellationToken stop = default)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(Operator = GradientOperator.Magnitude, EdgeOrder = EdgeOrder.Second)]
    public static partial void Magnitude<T>(ReadOnlySpan<T> f, int n0, int n1, ReadOnlySpan<T> x0, ReadOnlySpan<T> x1, Span<T> length)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(Operator = GradientOperator.Curl, Frame = Frame.Reversed, Boundary = Boundary.Periodic)]
    public static partial void Curl<T>(
        ReadOnlySpan<T> u, ReadOnlySpan<T> v, ReadOnlySpan<T> w, int n0, int n1, int n2, Span<T> x, Span<T> y, Span<T> z, int maxDegreeOfParallelism)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Curl, Frame = Frame.Reversed, Boundary = Boundary.Periodic)]
    public static partial void Curl<T>(ReadOnlySpan<T> u, ReadOnlySpan<T> v, ReadOnlySpan<T> w, int n0, int n1, int n2, Span<T> x, Span<T> y, Span<T> z)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4)]
    public static partial void Along<T>(ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> d0, Span<T> d1, Span<T> d2, int maxDegreeOfParallelism)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4)]
    public static partial void Along<T>(ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> d0, Span<T> d1, Span<T> d2)
        where T : INumber<T>;

    [GeneratedGradient]
    public static partial void Slope<T>(ReadOnlySpan<T> y, ReadOnlySpan<T> x, Span<T> dydx, int @maxDegreeOfParallelism)
        where T : INumber<T>;

    [GeneratedGradient]
    public static partial void Slope<T>(ReadOnlySpan<T> y, ReadOnlySpan<T> x, Span<T> dydx)
        where T : INumber<T>;

    /// <summary>A line, on as many threads as there are, which nobody says.</summary>
    [GeneratedGradient]
    public static partial void SlopeByAll<T>(ReadOnlySpan<T> y, T h, Span<T> dydx, int maxDegreeOfParallelism = -1)
        where T : INumber<T>;

    /// <summary>A line, on the calling thread, that can be stopped.</summary>
    [GeneratedGradient]
    public static partial void Slope<T>(ReadOnlySpan<T> y, T h, Span<T> dydx, CancellationToken stop)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Divergence, Steps = [0.5])]
    public static partial void Divergence<T>(ReadOnlyTensorSpan<T> u, ReadOnlyTensorSpan<T> v, TensorSpan<T> result, int maxDegreeOfParallelism)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Divergence, Steps = [0.5])]
    public static partial void Divergence<T>(ReadOnlyTensorSpan<T> u, ReadOnlyTensorSpan<T> v, TensorSpan<T> result)
        where T : INumber<T>;
}
