using System;
using System.Numerics;

namespace GenericGradient.Operators.Tests.Kernels;

/// <summary>Every derivative with boundaries that differ from end to end.</summary>
internal static partial class SidesKernels
{
    [GeneratedGradient(Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FirstCentral2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FirstCentral4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FirstCentral8<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Scheme = StencilSide.Forward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FirstForward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Scheme = StencilSide.Forward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FirstForward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Scheme = StencilSide.Backward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FirstBackward2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 2, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void SecondCentral2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 2, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void SecondCentral4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 2, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void SecondCentral8<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Derivative = 2, Scheme = StencilSide.Forward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void SecondForward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 2, Scheme = StencilSide.Forward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void SecondForward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 2, Scheme = StencilSide.Backward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void SecondBackward2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 3, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void ThirdCentral2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 3, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void ThirdCentral4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 3, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void ThirdCentral8<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Derivative = 3, Scheme = StencilSide.Forward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void ThirdForward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 3, Scheme = StencilSide.Forward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void ThirdForward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 3, Scheme = StencilSide.Backward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void ThirdBackward2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 4, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FourthCentral2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 4, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FourthCentral4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 4, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FourthCentral8<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Derivative = 4, Scheme = StencilSide.Forward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FourthForward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 4, Scheme = StencilSide.Forward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FourthForward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 4, Scheme = StencilSide.Backward, Boundary = Boundary.Clamp)]
    [AxisBoundary(0, Boundary.Zero, Boundary.Symmetric, LowValue = 20), AxisBoundary(1, Boundary.Reflect, Boundary.Zero)]
    public static partial void FourthBackward2<T>(
        ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;
}
