#if DECLARED_KERNELS
using System;
using GenericGradient;

/// <summary>A kernel of the consumer's own.</summary>
internal static partial class DeclaredKernel
{
    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void Slope(
        ReadOnlySpan<double> height, int rows, int columns, double rowStep, ReadOnlySpan<double> columnCoordinates,
        Span<double> alongRows, Span<double> alongColumns);
}
#endif
