using System;
using System.Numerics;
using GenericGradient;

/// <summary>A kernel of the program's own.</summary>
internal static partial class Declared
{
    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void Slope(
        ReadOnlySpan<double> height, int rows, int columns, double rowStep, ReadOnlySpan<double> columnCoordinates,
        Span<double> alongRows, Span<double> alongColumns);
}

/// <summary>A kernel of a generic type: an operator, on a grid without ends.</summary>
internal static partial class Declared<T>
    where T : INumber<T>
{
    [GeneratedGradient(Operator = GradientOperator.Laplacian, Boundary = Boundary.Periodic)]
    public static partial void Laplacian(ReadOnlySpan<T> samples, int rows, int columns, Span<T> destination);
}
