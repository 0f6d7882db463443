using System;

namespace GenericGradient.Planning;

/// <summary>A gradient that has been checked: what <see cref="Validation"/> lets through.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="shape">The extents of the samples.</param>
/// <param name="axes">The selected axes in the order asked, counted from 0.</param>
/// <param name="spacings">The spacing of each selected axis.</param>
/// <param name="edgeOrder">The accuracy at the edges.</param>
internal readonly ref struct GradientRequest<T>(
    ReadOnlySpan<int> shape, ReadOnlySpan<int> axes, Spacings<T> spacings, EdgeOrder edgeOrder)
{
    /// <summary>The extents of the samples.</summary>
    public ReadOnlySpan<int> Shape { get; } = shape;

    /// <summary>The selected axes in the order asked, counted from 0.</summary>
    public ReadOnlySpan<int> Axes { get; } = axes;

    /// <summary>The spacing of each selected axis.</summary>
    public Spacings<T> Spacings { get; } = spacings;

    /// <summary>The accuracy at the edges.</summary>
    public EdgeOrder EdgeOrder { get; } = edgeOrder;
}
