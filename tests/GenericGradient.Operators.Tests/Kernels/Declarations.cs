using System;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Operators.Tests.Kernels;

/// <summary>Declarations of other kinds: constants, concrete types, tensors, mixed spacings.</summary>
internal static partial class Declarations
{
    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void Line(ReadOnlySpan<double> height, double step, Span<double> slope);

    [GeneratedGradient(Boundary = Boundary.Zero, BoundaryValue = 1e6)]
    public static partial void Between<T>(ReadOnlySpan<T> f, T step, Span<T> slope)
        where T : INumber<T>;

    [GeneratedGradient]
    public static partial void UnitLine(ReadOnlySpan<double> height, Span<double> slope);

    [GeneratedGradient(Accuracy = 4)]
    public static partial void UnevenLine(ReadOnlySpan<double> height, ReadOnlySpan<double> place, Span<double> slope);

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void Slope(
        ReadOnlySpan<double> height,
        int rows,
        int columns,
        double rowStep,
        ReadOnlySpan<double> columnCoordinates,
        Span<double> alongRows,
        Span<double> alongColumns);

    [GeneratedGradient(Operator = GradientOperator.Divergence)]
    public static partial void Source(
        ReadOnlySpan<double> east, ReadOnlySpan<double> north, int rows, int columns, double @checked, double columnStep, Span<double> result);

    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Periodic, Operator = GradientOperator.Laplacian)]
    public static partial void Heat(ReadOnlySpan<double> heat, int rows, int columns, double rowStep, double columnStep, Span<double> result);

    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Periodic, Operator = GradientOperator.Laplacian, Steps = [0.1, -0.3])]
    public static partial void HeatOfSteps(ReadOnlySpan<double> heat, int rows, int columns, Span<double> result);

    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Periodic, Operator = GradientOperator.Laplacian, Shape = [33, 71])]
    public static partial void HeatOfShape(ReadOnlySpan<double> heat, double rowStep, double columnStep, Span<double> result);

    [GeneratedGradient(
        Accuracy = 4, Boundary = Boundary.Periodic, Operator = GradientOperator.Laplacian, Steps = [0.1, -0.3], Shape = [33, 71])]
    public static partial void HeatOfBoth(ReadOnlySpan<double> heat, Span<double> result);

    [GeneratedGradient(Accuracy = 4, Boundary = Boundary.Periodic, Operator = GradientOperator.Laplacian)]
    public static partial void GenericHeat<T>(ReadOnlySpan<T> heat, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Steps = [0.5], Shape = [4, 6])]
    public static partial void Small(ReadOnlySpan<float> f, Span<float> d0, Span<float> d1);

    [GeneratedGradient]
    public static partial void Grid(
        ReadOnlyTensorSpan<double> field, double rowStep, ReadOnlySpan<double> places, TensorSpan<double> d0, TensorSpan<double> d1);

    [GeneratedGradient(Shape = [4, 6])]
    public static partial void SmallGrid(ReadOnlyTensorSpan<double> field, TensorSpan<double> d0, TensorSpan<double> d1);

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second, Operator = GradientOperator.Magnitude)]
    public static partial void Steepness(ReadOnlyTensorSpan<double> field, double rowStep, double columnStep, TensorSpan<double> length);

    [GeneratedGradient]
    public static partial void Coarse(ReadOnlySpan<Half> f, int rows, int columns, Half rowStep, Half columnStep, Span<Half> d0, Span<Half> d1);

    [GeneratedGradient(Derivative = 2)]
    public static partial void Bend(ReadOnlySpan<float> f, float step, Span<float> bend);

    [GeneratedGradient(Accuracy = 6)]
    public static partial void Exact(ReadOnlySpan<decimal> f, ReadOnlySpan<decimal> x, Span<decimal> slope);
}
