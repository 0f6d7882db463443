using System;

namespace GenericGradient.Kernels;

/// <summary>Asks the generator for the body of a kernel; the signature tells the rank and the spacing of each axis.</summary>
/// <param name="edgeOrder">The accuracy of the stencils at the two ends of an axis: 1 or 2.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GradientKernelAttribute(int edgeOrder) : Attribute
{
    /// <summary>The accuracy of the stencils at the two ends of an axis: 1 or 2.</summary>
    public int EdgeOrder { get; } = edgeOrder;
}
