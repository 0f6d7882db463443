using System;

namespace GenericGradient;

/// <summary>
/// Says what is read beyond the two ends of one axis, beside a <see cref="GeneratedGradientAttribute"/>: where the ends differ, or constants do. It goes
/// before <see cref="GeneratedGradientAttribute.Boundary"/> and <see cref="GeneratedGradientAttribute.Boundaries"/>.
/// </summary>
/// <param name="axis">The axis, from 0.</param>
/// <param name="low">What stands before the first sample.</param>
/// <param name="high">What stands after the last sample. An axis is periodic at both ends or at neither.</param>
/// <example>
/// <code>
/// [GeneratedGradient(Operator = GradientOperator.Laplacian)]
/// [AxisBoundary(0, Boundary.Zero, Boundary.Reflect, LowValue = 20)]
/// public static partial void Heat(ReadOnlySpan&lt;double&gt; temperature, Span&lt;double&gt; change);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AxisBoundaryAttribute(int axis, BoundaryKind low, BoundaryKind high) : Attribute
{
    /// <summary>The axis, from 0.</summary>
    public int Axis { get; } = axis;

    /// <summary>What stands before the first sample.</summary>
    public BoundaryKind Low { get; } = low;

    /// <summary>What stands after the last sample.</summary>
    public BoundaryKind High { get; } = high;

    /// <summary>The value before the first sample, where <see cref="Low"/> is <see cref="BoundaryKind.Constant"/>; 0 by default.</summary>
    public double LowValue { get; set; }

    /// <summary>The value after the last sample, where <see cref="High"/> is <see cref="BoundaryKind.Constant"/>; 0 by default.</summary>
    public double HighValue { get; set; }
}
