using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;
using GenericGradient.Spans;

namespace GenericGradient;

/// <content>Tensors of <see cref="Vector2"/>, and views of them.</content>
public static partial class VectorGradient
{
    /// <summary>The gradient of a grid of vectors: the derivative along each selected axis.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One dense tensor for each selected axis, in the order of the axes, with the shape of the samples: that column of the Jacobian.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    public static Tensor<Vector2>[] Compute(
        Tensor<Vector2> samples, Spacings<float> spacing = default, GradientOptions options = default, Axes axes = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(Given.Samples(samples), spacing, options, axes);

    /// <summary>The gradient of a grid of vectors, into tensors of yours, in any layout; nothing is allocated where they are dense.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; <c>default</c> is 1.</param>
    /// <param name="destinations">One destination for each selected axis, in the order of the axes, with the shape of the samples and apart from them.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples or one of the destinations are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, the spacing does not fit the samples, or the destinations are not as
    /// many as the axes, have another shape, or overlap.
    /// </exception>
    [OverloadResolutionPriority(-1)]
    public static void Compute(
        Tensor<Vector2> samples,
        Spacings<float> spacing,
        ReadOnlySpan<Tensor<Vector2>> destinations,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(Given.Samples(samples), destinations, spacing, options, axes);

    /// <summary>The gradient of a grid of vectors as one tensor, whose axis 0 goes through the selected axes.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>A dense tensor of the shape [axes, ...shape of the samples].</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    public static Tensor<Vector2> ComputeStacked(
        Tensor<Vector2> samples, Spacings<float> spacing = default, GradientOptions options = default, Axes axes = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Stacked(Given.Samples(samples), spacing, options, axes);

    /// <summary>The gradient of a grid of vectors into one tensor of yours, whose axis 0 goes through the selected axes.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; <c>default</c> is 1.</param>
    /// <param name="destination">A tensor of the shape [axes, ...shape of the samples], apart from the samples.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples or the destination are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, the spacing does not fit the samples, or the destination has another shape
    /// or overlaps the samples.
    /// </exception>
    [OverloadResolutionPriority(-1)]
    public static void ComputeStacked(
        Tensor<Vector2> samples,
        Spacings<float> spacing,
        Tensor<Vector2> destination,
        GradientOptions options = default,
        Axes axes = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Stacked(Given.Samples(samples), Given.Destination(destination), spacing, options, axes);

    /// <summary>The derivative of a grid of vectors along one axis.</summary>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <returns>A dense tensor of the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">The axis is out of range or has too few samples, or the spacing does not fit it.</exception>
    public static Tensor<Vector2> AlongAxis(
        Tensor<Vector2> samples, int axis, Spacing<float> spacing = default, GradientOptions options = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis(Given.Samples(samples), axis, spacing, options);

    /// <summary>The derivative of a grid of vectors along one axis, into a tensor of yours.</summary>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; <c>default</c> is 1.</param>
    /// <param name="destination">A tensor of the shape of the samples, apart from them.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <exception cref="ArgumentNullException">The samples or the destination are null.</exception>
    /// <exception cref="ArgumentException">
    /// The axis is out of range or has too few samples, the spacing does not fit it, or the destination has another shape or overlaps
    /// the samples.
    /// </exception>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis(
        Tensor<Vector2> samples, int axis, Spacing<float> spacing, Tensor<Vector2> destination, GradientOptions options = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis(Given.Samples(samples), Given.Destination(destination), axis, spacing, options);

    /// <inheritdoc cref="Compute(Tensor{Vector2}, Spacings{float}, GradientOptions, Axes)"/>
    public static Tensor<Vector2>[] Compute(
        in ReadOnlyTensorSpan<Vector2> samples,
        Spacings<float> spacing = default,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(samples, spacing, options, axes);

    /// <inheritdoc cref="Compute(Tensor{Vector2}, Spacings{float}, ReadOnlySpan{Tensor{Vector2}}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute(
        in ReadOnlyTensorSpan<Vector2> samples,
        Spacings<float> spacing,
        ReadOnlySpan<Tensor<Vector2>> destinations,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(samples, destinations, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked(Tensor{Vector2}, Spacings{float}, GradientOptions, Axes)"/>
    public static Tensor<Vector2> ComputeStacked(
        in ReadOnlyTensorSpan<Vector2> samples,
        Spacings<float> spacing = default,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Stacked(samples, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked(Tensor{Vector2}, Spacings{float}, Tensor{Vector2}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void ComputeStacked(
        in ReadOnlyTensorSpan<Vector2> samples,
        Spacings<float> spacing,
        in TensorSpan<Vector2> destination,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Stacked(samples, destination, spacing, options, axes);

    /// <inheritdoc cref="AlongAxis(Tensor{Vector2}, int, Spacing{float}, GradientOptions)"/>
    public static Tensor<Vector2> AlongAxis(
        in ReadOnlyTensorSpan<Vector2> samples, int axis, Spacing<float> spacing = default, GradientOptions options = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis(samples, axis, spacing, options);

    /// <inheritdoc cref="AlongAxis(Tensor{Vector2}, int, Spacing{float}, Tensor{Vector2}, GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis(
        in ReadOnlyTensorSpan<Vector2> samples,
        int axis,
        Spacing<float> spacing,
        in TensorSpan<Vector2> destination,
        GradientOptions options = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <inheritdoc cref="Compute(Tensor{Vector2}, Spacings{float}, GradientOptions, Axes)"/>
    public static Tensor<Vector2>[] Compute(
        in TensorSpan<Vector2> samples, Spacings<float> spacing = default, GradientOptions options = default, Axes axes = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(samples, spacing, options, axes);

    /// <inheritdoc cref="Compute(Tensor{Vector2}, Spacings{float}, ReadOnlySpan{Tensor{Vector2}}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute(
        in TensorSpan<Vector2> samples,
        Spacings<float> spacing,
        ReadOnlySpan<Tensor<Vector2>> destinations,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Compute(samples, destinations, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked(Tensor{Vector2}, Spacings{float}, GradientOptions, Axes)"/>
    public static Tensor<Vector2> ComputeStacked(
        in TensorSpan<Vector2> samples, Spacings<float> spacing = default, GradientOptions options = default, Axes axes = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Stacked(samples, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked(Tensor{Vector2}, Spacings{float}, Tensor{Vector2}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void ComputeStacked(
        in TensorSpan<Vector2> samples,
        Spacings<float> spacing,
        in TensorSpan<Vector2> destination,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.Stacked(samples, destination, spacing, options, axes);

    /// <inheritdoc cref="AlongAxis(Tensor{Vector2}, int, Spacing{float}, GradientOptions)"/>
    public static Tensor<Vector2> AlongAxis(
        in TensorSpan<Vector2> samples, int axis, Spacing<float> spacing = default, GradientOptions options = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis(samples, axis, spacing, options);

    /// <inheritdoc cref="AlongAxis(Tensor{Vector2}, int, Spacing{float}, Tensor{Vector2}, GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis(
        in TensorSpan<Vector2> samples,
        int axis,
        Spacing<float> spacing,
        in TensorSpan<Vector2> destination,
        GradientOptions options = default) =>
        TensorGradient<Vector2, Vector2, float, ComponentGradient<Vector2, float>>.AlongAxis(samples, destination, axis, spacing, options);
}
