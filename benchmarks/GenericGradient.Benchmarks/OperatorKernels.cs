using System;

namespace GenericGradient.Benchmarks;

/// <summary>The generated kernels that are measured.</summary>
internal static partial class OperatorKernels
{
    /// <summary>The magnitude, steps by the call.</summary>
    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    public static partial void Magnitude(
        ReadOnlySpan<double> samples, int rows, int columns, double rowStep, double columnStep, Span<double> magnitude);

    /// <summary>The magnitude, steps in the code.</summary>
    [GeneratedGradient(Operator = GradientOperator.Magnitude, Steps = [0.1])]
    public static partial void MagnitudeConstantSteps(ReadOnlySpan<double> samples, int rows, int columns, Span<double> magnitude);

    /// <summary>The magnitude, steps and shape in the code.</summary>
    [GeneratedGradient(Operator = GradientOperator.Magnitude, Steps = [0.1], Shape = [OperatorBenchmarks.Rows, OperatorBenchmarks.Columns])]
    public static partial void MagnitudeConstant(ReadOnlySpan<double> samples, Span<double> magnitude);

    /// <summary>The laplacian with one-sided ends.</summary>
    [GeneratedGradient(Operator = GradientOperator.Laplacian)]
    public static partial void Laplacian(
        ReadOnlySpan<double> samples, int rows, int columns, double rowStep, double columnStep, Span<double> laplacian);

    /// <summary>The laplacian on a torus.</summary>
    [GeneratedGradient(Operator = GradientOperator.Laplacian, Boundary = Boundary.Periodic)]
    public static partial void LaplacianPeriodic(
        ReadOnlySpan<double> samples, int rows, int columns, double rowStep, double columnStep, Span<double> laplacian);

    /// <summary>The gradient, to order 2.</summary>
    [GeneratedGradient]
    public static partial void Gradient2(
        ReadOnlySpan<double> samples, int rows, int columns, double rowStep, double columnStep, Span<double> alongRows, Span<double> alongColumns);

    /// <summary>To order 4.</summary>
    [GeneratedGradient(Accuracy = 4)]
    public static partial void Gradient4(
        ReadOnlySpan<double> samples, int rows, int columns, double rowStep, double columnStep, Span<double> alongRows, Span<double> alongColumns);

    /// <summary>To order 6.</summary>
    [GeneratedGradient(Accuracy = 6)]
    public static partial void Gradient6(
        ReadOnlySpan<double> samples, int rows, int columns, double rowStep, double columnStep, Span<double> alongRows, Span<double> alongColumns);

    /// <summary>To order 8.</summary>
    [GeneratedGradient(Accuracy = 8)]
    public static partial void Gradient8(
        ReadOnlySpan<double> samples, int rows, int columns, double rowStep, double columnStep, Span<double> alongRows, Span<double> alongColumns);
}
