using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;
using GenericGradient.Spans;

namespace GenericGradient;

/// <content>Rows and arrays of <see cref="Vector2"/>.</content>
public static partial class VectorGradient
{
    /// <summary>The derivative along a row of vectors.</summary>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">How far apart the samples are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample.</param>
    /// <returns>The derivative at each sample: that of each component.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">There are too few samples or too many, or the spacing does not fit them.</exception>
    public static Vector2[] Compute(Vector2[] samples, Spacing<float> spacing = default, GradientOptions options = default) =>
        LineGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(Given.Samples(samples), spacing, options);

    /// <inheritdoc cref="Compute(Vector2[], Spacing{float}, GradientOptions)"/>
    public static Vector2[] Compute(ReadOnlySpan<Vector2> samples, Spacing<float> spacing = default, GradientOptions options = default) =>
        LineGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(samples, spacing, options);

    /// <inheritdoc cref="Compute(Vector2[], Spacing{float}, GradientOptions)"/>
    public static Vector2[] Compute(Span<Vector2> samples, Spacing<float> spacing = default, GradientOptions options = default) =>
        LineGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(samples, spacing, options);

    /// <summary>The derivative along a row of vectors, into memory of yours; nothing is allocated.</summary>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">How far apart the samples are; <c>default</c> is 1.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them and from coordinates and steps.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample.</param>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are too few samples or too many, the spacing does not fit them, or the destination has another length or overlaps the samples, the
    /// coordinates or the list of steps.
    /// </exception>
    [OverloadResolutionPriority(-1)]
    public static void Compute(Vector2[] samples, Spacing<float> spacing, Vector2[] destination, GradientOptions options = default) =>
        LineGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(Given.Samples(samples), Given.Destination(destination), spacing, options);

    /// <inheritdoc cref="Compute(Vector2[], Spacing{float}, Vector2[], GradientOptions)"/>
    [OverloadResolutionPriority(-2)]
    public static void Compute(
        ReadOnlySpan<Vector2> samples, Spacing<float> spacing, Span<Vector2> destination, GradientOptions options = default) =>
        LineGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(samples, destination, spacing, options);

    /// <inheritdoc cref="Compute(Vector2[], Spacing{float}, Vector2[], GradientOptions)"/>
    [OverloadResolutionPriority(-2)]
    public static void Compute(
        Span<Vector2> samples, Spacing<float> spacing, Span<Vector2> destination, GradientOptions options = default) =>
        LineGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(samples, destination, spacing, options);

    /// <summary>The gradient of an array of vectors of rank 2: the derivative along each selected axis.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One array for each selected axis, in the order of the axes, with the shape of the samples: that column of the Jacobian.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    public static Vector2[][,] Compute(
        Vector2[,] samples, Spacings<float> spacing = default, GradientOptions options = default, Axes axes = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute<Vector2[,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of vectors of rank 2, into arrays of yours; nothing is allocated.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; <c>default</c> is 1.</param>
    /// <param name="destinations">One destination for each selected axis, in the order of the axes, with the shape of the samples.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples or one of the destinations are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, the spacing does not fit the samples, or the destinations are not as
    /// many as the axes, have another shape, or are the samples or one another.
    /// </exception>
    [OverloadResolutionPriority(-1)]
    public static void Compute(
        Vector2[,] samples,
        Spacings<float> spacing,
        ReadOnlySpan<Vector2[,]> destinations,
        GradientOptions options = default,
        Axes axes = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(
            samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of vectors of rank 2 along one axis.</summary>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <returns>An array of the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">The axis is out of range or has too few samples, or the spacing does not fit it.</exception>
    public static Vector2[,] AlongAxis(Vector2[,] samples, int axis, Spacing<float> spacing = default, GradientOptions options = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis<Vector2[,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of vectors of rank 2 along one axis, into an array of yours; nothing is allocated.</summary>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; <c>default</c> is 1.</param>
    /// <param name="destination">An array of the shape of the samples.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <exception cref="ArgumentNullException">The samples or the destination are null.</exception>
    /// <exception cref="ArgumentException">
    /// The axis is out of range or has too few samples, the spacing does not fit it, or the destination has another shape or is the samples.
    /// </exception>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis(
        Vector2[,] samples, int axis, Spacing<float> spacing, Vector2[,] destination, GradientOptions options = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <summary>The gradient of an array of vectors of rank 3: the derivative along each selected axis.</summary>
    /// <inheritdoc cref="Compute(Vector2[,], Spacings{float}, GradientOptions, Axes)"/>
    public static Vector2[][,,] Compute(
        Vector2[,,] samples, Spacings<float> spacing = default, GradientOptions options = default, Axes axes = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute<Vector2[,,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of vectors of rank 3, into arrays of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="Compute(Vector2[,], Spacings{float}, ReadOnlySpan{Vector2[,]}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute(
        Vector2[,,] samples,
        Spacings<float> spacing,
        ReadOnlySpan<Vector2[,,]> destinations,
        GradientOptions options = default,
        Axes axes = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(
            samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of vectors of rank 3 along one axis.</summary>
    /// <inheritdoc cref="AlongAxis(Vector2[,], int, Spacing{float}, GradientOptions)"/>
    public static Vector2[,,] AlongAxis(
        Vector2[,,] samples, int axis, Spacing<float> spacing = default, GradientOptions options = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis<Vector2[,,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of vectors of rank 3 along one axis, into an array of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="AlongAxis(Vector2[,], int, Spacing{float}, Vector2[,], GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis(
        Vector2[,,] samples, int axis, Spacing<float> spacing, Vector2[,,] destination, GradientOptions options = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <summary>The gradient of an array of vectors of rank 4: the derivative along each selected axis.</summary>
    /// <inheritdoc cref="Compute(Vector2[,], Spacings{float}, GradientOptions, Axes)"/>
    public static Vector2[][,,,] Compute(
        Vector2[,,,] samples, Spacings<float> spacing = default, GradientOptions options = default, Axes axes = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute<Vector2[,,,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of vectors of rank 4, into arrays of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="Compute(Vector2[,], Spacings{float}, ReadOnlySpan{Vector2[,]}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute(
        Vector2[,,,] samples,
        Spacings<float> spacing,
        ReadOnlySpan<Vector2[,,,]> destinations,
        GradientOptions options = default,
        Axes axes = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(
            samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of vectors of rank 4 along one axis.</summary>
    /// <inheritdoc cref="AlongAxis(Vector2[,], int, Spacing{float}, GradientOptions)"/>
    public static Vector2[,,,] AlongAxis(
        Vector2[,,,] samples, int axis, Spacing<float> spacing = default, GradientOptions options = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis<Vector2[,,,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of vectors of rank 4 along one axis, into an array of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="AlongAxis(Vector2[,], int, Spacing{float}, Vector2[,], GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis(
        Vector2[,,,] samples, int axis, Spacing<float> spacing, Vector2[,,,] destination, GradientOptions options = default) =>
        ArrayGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis(samples, destination, axis, spacing, options);
}
