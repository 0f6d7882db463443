using System;
using System.Globalization;

namespace GenericGradient;

/// <summary>The boundaries of an axis: what stencils read beyond its ends.</summary>
/// <example>
/// <code>
/// var around = new GradientOptions { Boundary = Boundary.Periodic };
/// var walls = new GradientOptions { Boundary = [Boundary.Periodic, Boundary.Sides(Boundary.Constant(20), Boundary.Reflect)] };
/// </code>
/// </example>
public static class Boundary
{
    /// <inheritdoc cref="BoundaryKind.OneSided"/>
    public const BoundaryKind OneSided = BoundaryKind.OneSided;

    /// <inheritdoc cref="BoundaryKind.Periodic"/>
    public const BoundaryKind Periodic = BoundaryKind.Periodic;

    /// <inheritdoc cref="BoundaryKind.Reflect"/>
    public const BoundaryKind Reflect = BoundaryKind.Reflect;

    /// <inheritdoc cref="BoundaryKind.Symmetric"/>
    public const BoundaryKind Symmetric = BoundaryKind.Symmetric;

    /// <inheritdoc cref="BoundaryKind.Clamp"/>
    public const BoundaryKind Clamp = BoundaryKind.Clamp;

    /// <summary>Zero stands beyond the ends.</summary>
    public const BoundaryKind Zero = BoundaryKind.Constant;

    /// <summary>A value stands beyond both ends.</summary>
    /// <param name="value">The value. It is rounded to the type that is computed in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static AxisBoundary Constant(double value) => double.IsFinite(value)
        ? new(BoundaryKind.Constant, BoundaryKind.Constant, value, value)
        : throw new ArgumentOutOfRangeException(
            nameof(value), value.ToString(CultureInfo.InvariantCulture), "A constant beyond the ends of an axis must be a finite number.");

    /// <summary>A boundary for each end of an axis.</summary>
    /// <param name="low">What stands before the first sample.</param>
    /// <param name="high">What stands after the last sample.</param>
    /// <exception cref="ArgumentException">One of them is periodic, and the other is not.</exception>
    public static AxisBoundary Sides(AxisBoundary low, AxisBoundary high) =>
        (low.Low == BoundaryKind.Periodic) == (high.High == BoundaryKind.Periodic)
            ? new(low.Low, high.High, low.LowValue, high.HighValue)
            : throw new ArgumentException("An axis is periodic at both ends or at neither: a circle has no end.", nameof(high));
}
