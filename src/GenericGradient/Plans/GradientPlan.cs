using System;
using System.Numerics;

namespace GenericGradient;

/// <summary>Creates plans for gradients that are computed often over the same shape and spacing.</summary>
public static class GradientPlan
{
    /// <summary>Creates a plan: checks shape, spacing and axes once, and computes the weights of coordinate axes.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="shape">The extents of the samples, axis 0 first; samples lie in row-major order.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default. Coordinates and steps are read now.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <exception cref="ArgumentNullException">The shape is null.</exception>
    /// <exception cref="ArgumentException">
    /// An extent is negative or the shape too large, an axis is out of range, repeated or too short, or the spacing does not fit the shape.
    /// </exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    /// <example>
    /// <code>
    /// var plan = GradientPlan.Create&lt;float&gt;([480, 640], 0.5f);
    /// plan.Execute(frame, alongRows, alongColumns);       // once for each frame, nothing allocated
    /// </code>
    /// </example>
    public static GradientPlan<T> Create<T>(
        int[] shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(shape);
        return new(Array.ConvertAll(shape, extent => (nint)extent), spacing, axes, options);
    }

    /// <inheritdoc cref="Create{T}(int[], Spacings{T}, GradientOptions, Axes)"/>
    public static GradientPlan<T> Create<T>(
        GridShape shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(shape.ToArray(), spacing, axes, options);
}
