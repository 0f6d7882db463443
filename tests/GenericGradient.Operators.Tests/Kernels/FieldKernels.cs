using System;
using System.Numerics;

namespace GenericGradient.Operators.Tests.Kernels;

/// <summary>Operators of each rank, one-sided at the ends, with edges of order 2.</summary>
internal static partial class FieldKernels
{
    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Magnitude)]
    public static partial void Magnitude1<T>(ReadOnlySpan<T> f, T h0, Span<T> length)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Magnitude)]
    public static partial void Magnitude2<T>(ReadOnlySpan<T> f, int n0, int n1, T h0, T h1, Span<T> length)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Magnitude)]
    public static partial void Magnitude3<T>(ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> length)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Magnitude)]
    public static partial void Magnitude4<T>(
        ReadOnlySpan<T> f, int n0, int n1, int n2, int n3, T h0, T h1, T h2, T h3, Span<T> length)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    public static partial void MagnitudeOnCoordinates<T>(
        ReadOnlySpan<T> f, int n0, int n1, ReadOnlySpan<T> x0, ReadOnlySpan<T> x1, Span<T> length)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Divergence)]
    public static partial void Divergence1<T>(ReadOnlySpan<T> u0, T h0, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Divergence)]
    public static partial void Divergence2<T>(ReadOnlySpan<T> u0, ReadOnlySpan<T> u1, int n0, int n1, T h0, T h1, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Divergence)]
    public static partial void Divergence3<T>(
        ReadOnlySpan<T> u0, ReadOnlySpan<T> u1, ReadOnlySpan<T> u2, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Divergence)]
    public static partial void Divergence4<T>(
        ReadOnlySpan<T> u0,
        ReadOnlySpan<T> u1,
        ReadOnlySpan<T> u2,
        ReadOnlySpan<T> u3,
        int n0,
        int n1,
        int n2,
        int n3,
        T h0,
        T h1,
        T h2,
        T h3,
        Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Divergence)]
    public static partial void DivergenceOnCoordinates<T>(
        ReadOnlySpan<T> u0, ReadOnlySpan<T> u1, int n0, int n1, ReadOnlySpan<T> x0, ReadOnlySpan<T> x1, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Curl, Frame = Frame.AxisOrder)]
    public static partial void Curl2<T>(ReadOnlySpan<T> u0, ReadOnlySpan<T> u1, int n0, int n1, T h0, T h1, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Curl, Frame = Frame.AxisOrder)]
    public static partial void Curl3<T>(
        ReadOnlySpan<T> u0,
        ReadOnlySpan<T> u1,
        ReadOnlySpan<T> u2,
        int n0,
        int n1,
        int n2,
        T h0,
        T h1,
        T h2,
        Span<T> c0,
        Span<T> c1,
        Span<T> c2)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Curl, Frame = Frame.AxisOrder)]
    public static partial void CurlOnCoordinates<T>(
        ReadOnlySpan<T> u0, ReadOnlySpan<T> u1, int n0, int n1, ReadOnlySpan<T> x0, ReadOnlySpan<T> x1, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void Gradient2<T>(ReadOnlySpan<T> f, int n0, int n1, T h0, T h1, Span<T> d0, Span<T> d1)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void Gradient3<T>(
        ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> d0, Span<T> d1, Span<T> d2)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Laplacian)]
    public static partial void Laplacian1<T>(ReadOnlySpan<T> f, T h0, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Laplacian)]
    public static partial void Laplacian2<T>(ReadOnlySpan<T> f, int n0, int n1, T h0, T h1, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Laplacian)]
    public static partial void Laplacian3<T>(ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Laplacian)]
    public static partial void Laplacian4<T>(
        ReadOnlySpan<T> f, int n0, int n1, int n2, int n3, T h0, T h1, T h2, T h3, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Operator = GradientOperator.Laplacian)]
    public static partial void LaplacianOnCoordinates<T>(
        ReadOnlySpan<T> f, int n0, int n1, ReadOnlySpan<T> x0, ReadOnlySpan<T> x1, Span<T> result)
        where T : INumber<T>;
}
