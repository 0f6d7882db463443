using System;
using System.Numerics;

namespace GenericGradient.Operators.Tests.Kernels;

/// <summary>Every derivative, accuracy and scheme on coordinates, along both axes of a grid.</summary>
internal static partial class CoordinateKernels
{
    [GeneratedGradient]
    public static partial void FirstCentral2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void FirstCentral2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4)]
    public static partial void FirstCentral4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6)]
    public static partial void FirstCentral6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8)]
    public static partial void FirstCentral8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 2)]
    public static partial void SecondCentral2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Derivative = 2)]
    public static partial void SecondCentral2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 2)]
    public static partial void SecondCentral4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 2)]
    public static partial void SecondCentral6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 2)]
    public static partial void SecondCentral8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Scheme = StencilSide.Forward)]
    public static partial void FirstForward2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Scheme = StencilSide.Forward)]
    public static partial void FirstForward2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Scheme = StencilSide.Forward)]
    public static partial void FirstForward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Scheme = StencilSide.Forward)]
    public static partial void FirstForward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Scheme = StencilSide.Forward)]
    public static partial void FirstForward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 2, Scheme = StencilSide.Forward)]
    public static partial void SecondForward2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Derivative = 2, Scheme = StencilSide.Forward)]
    public static partial void SecondForward2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 2, Scheme = StencilSide.Forward)]
    public static partial void SecondForward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 2, Scheme = StencilSide.Forward)]
    public static partial void SecondForward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 2, Scheme = StencilSide.Forward)]
    public static partial void SecondForward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Scheme = StencilSide.Backward)]
    public static partial void FirstBackward2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Scheme = StencilSide.Backward)]
    public static partial void FirstBackward2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Scheme = StencilSide.Backward)]
    public static partial void FirstBackward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Scheme = StencilSide.Backward)]
    public static partial void FirstBackward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Scheme = StencilSide.Backward)]
    public static partial void FirstBackward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 2, Scheme = StencilSide.Backward)]
    public static partial void SecondBackward2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Derivative = 2, Scheme = StencilSide.Backward)]
    public static partial void SecondBackward2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 2, Scheme = StencilSide.Backward)]
    public static partial void SecondBackward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 2, Scheme = StencilSide.Backward)]
    public static partial void SecondBackward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 2, Scheme = StencilSide.Backward)]
    public static partial void SecondBackward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;
}
