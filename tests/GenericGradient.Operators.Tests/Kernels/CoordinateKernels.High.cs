using System;
using System.Numerics;

namespace GenericGradient.Operators.Tests.Kernels;

/// <summary>Third and fourth derivatives likewise, and accuracy 1.</summary>
internal static partial class CoordinateKernels
{
    [GeneratedGradient(Accuracy = 1, Scheme = StencilSide.Forward)]
    public static partial void FirstForward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Scheme = StencilSide.Backward)]
    public static partial void FirstBackward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Derivative = 2, Scheme = StencilSide.Forward)]
    public static partial void SecondForward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Derivative = 2, Scheme = StencilSide.Backward)]
    public static partial void SecondBackward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 3)]
    public static partial void ThirdCentral2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Derivative = 3)]
    public static partial void ThirdCentral2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 3)]
    public static partial void ThirdCentral4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 3)]
    public static partial void ThirdCentral6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 3)]
    public static partial void ThirdCentral8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Derivative = 3, Scheme = StencilSide.Forward)]
    public static partial void ThirdForward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 3, Scheme = StencilSide.Forward)]
    public static partial void ThirdForward2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Derivative = 3, Scheme = StencilSide.Forward)]
    public static partial void ThirdForward2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 3, Scheme = StencilSide.Forward)]
    public static partial void ThirdForward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 3, Scheme = StencilSide.Forward)]
    public static partial void ThirdForward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 3, Scheme = StencilSide.Forward)]
    public static partial void ThirdForward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Derivative = 3, Scheme = StencilSide.Backward)]
    public static partial void ThirdBackward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 3, Scheme = StencilSide.Backward)]
    public static partial void ThirdBackward2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Derivative = 3, Scheme = StencilSide.Backward)]
    public static partial void ThirdBackward2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 3, Scheme = StencilSide.Backward)]
    public static partial void ThirdBackward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 3, Scheme = StencilSide.Backward)]
    public static partial void ThirdBackward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 3, Scheme = StencilSide.Backward)]
    public static partial void ThirdBackward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 4)]
    public static partial void FourthCentral2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Derivative = 4)]
    public static partial void FourthCentral2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 4)]
    public static partial void FourthCentral4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 4)]
    public static partial void FourthCentral6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 4)]
    public static partial void FourthCentral8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Derivative = 4, Scheme = StencilSide.Forward)]
    public static partial void FourthForward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 4, Scheme = StencilSide.Forward)]
    public static partial void FourthForward2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Derivative = 4, Scheme = StencilSide.Forward)]
    public static partial void FourthForward2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 4, Scheme = StencilSide.Forward)]
    public static partial void FourthForward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 4, Scheme = StencilSide.Forward)]
    public static partial void FourthForward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 4, Scheme = StencilSide.Forward)]
    public static partial void FourthForward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 1, Derivative = 4, Scheme = StencilSide.Backward)]
    public static partial void FourthBackward1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Derivative = 4, Scheme = StencilSide.Backward)]
    public static partial void FourthBackward2Edge1<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Derivative = 4, Scheme = StencilSide.Backward)]
    public static partial void FourthBackward2Edge2<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 4, Derivative = 4, Scheme = StencilSide.Backward)]
    public static partial void FourthBackward4<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 6, Derivative = 4, Scheme = StencilSide.Backward)]
    public static partial void FourthBackward6<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;

    [GeneratedGradient(Accuracy = 8, Derivative = 4, Scheme = StencilSide.Backward)]
    public static partial void FourthBackward8<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowCoordinates, ReadOnlySpan<T> columnCoordinates, Span<T> alongRows, Span<T> alongColumns)
        where T : INumber<T>;
}
