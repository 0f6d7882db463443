using System;
using System.Numerics;

namespace GenericGradient.Operators.Tests.Kernels;

/// <summary>Every derivative, accuracy and scheme with a boundary that is periodic along rows and reflect along columns.</summary>
internal static partial class PeriodicReflectKernels
{
    [GeneratedGradient(Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstCentral2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstCentral4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstCentral6<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstCentral8<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 2, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondCentral2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 2, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondCentral4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 2, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondCentral6<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 2, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondCentral8<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Scheme = StencilSide.Forward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstForward2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Scheme = StencilSide.Forward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstForward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Scheme = StencilSide.Forward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstForward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Scheme = StencilSide.Forward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstForward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 2, Scheme = StencilSide.Forward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondForward2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 2, Scheme = StencilSide.Forward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondForward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 2, Scheme = StencilSide.Forward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondForward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 2, Scheme = StencilSide.Forward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondForward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Scheme = StencilSide.Backward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstBackward2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Scheme = StencilSide.Backward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstBackward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Scheme = StencilSide.Backward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstBackward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Scheme = StencilSide.Backward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void FirstBackward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 2, Scheme = StencilSide.Backward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondBackward2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 2, Scheme = StencilSide.Backward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondBackward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 2, Scheme = StencilSide.Backward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondBackward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 2, Scheme = StencilSide.Backward, Boundaries = [Boundary.Periodic, Boundary.Reflect])]
    public static partial void SecondBackward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;
}
