using System;
using System.Numerics;

namespace GenericGradient.Operators.Tests.Kernels;

/// <summary>Operators of accuracy 4 on a torus.</summary>
internal static partial class PeriodicFieldKernels
{
    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Periodic)]
    public static partial void Gradient2<T>(ReadOnlySpan<T> f, int n0, int n1, T h0, T h1, Span<T> d0, Span<T> d1)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Periodic)]
    public static partial void Gradient3<T>(
        ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> d0, Span<T> d1, Span<T> d2)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Periodic, Operator = GradientOperator.Divergence)]
    public static partial void Divergence3<T>(
        ReadOnlySpan<T> u0, ReadOnlySpan<T> u1, ReadOnlySpan<T> u2, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Periodic, Operator = GradientOperator.Curl, Frame = Frame.AxisOrder)]
    public static partial void Curl2<T>(ReadOnlySpan<T> u0, ReadOnlySpan<T> u1, int n0, int n1, T h0, T h1, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Periodic, Operator = GradientOperator.Curl, Frame = Frame.AxisOrder)]
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

    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Periodic, Operator = GradientOperator.Laplacian)]
    public static partial void Laplacian3<T>(ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> result)
        where T : INumber<T>;
}
