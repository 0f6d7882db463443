using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;
using GenericGradient.Spans;

namespace GenericGradient;

/// <content>Tensors of any rank, and views of them.</content>
public static partial class ComplexGradient
{
    /// <summary>The gradient of a grid of complex samples: the derivative along each selected axis.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One dense tensor for each selected axis, in the order of the axes, with the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    public static Tensor<Complex>[] Compute(
        Tensor<Complex> samples, Spacings<double> spacing = default, GradientOptions options = default, Axes axes = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(Given.Samples(samples), spacing, options, axes);

    /// <summary>The gradient of a grid of complex samples, into tensors of yours, in any layout; nothing is allocated where they are dense.</summary>
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
        Tensor<Complex> samples,
        Spacings<double> spacing,
        ReadOnlySpan<Tensor<Complex>> destinations,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(Given.Samples(samples), destinations, spacing, options, axes);

    /// <summary>The gradient of a grid of complex samples as one tensor, whose axis 0 goes through the selected axes.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>A dense tensor of the shape [axes, ...shape of the samples].</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    public static Tensor<Complex> ComputeStacked(
        Tensor<Complex> samples, Spacings<double> spacing = default, GradientOptions options = default, Axes axes = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Stacked(Given.Samples(samples), spacing, options, axes);

    /// <summary>The gradient of a grid of complex samples into one tensor of yours, whose axis 0 goes through the selected axes.</summary>
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
        Tensor<Complex> samples,
        Spacings<double> spacing,
        Tensor<Complex> destination,
        GradientOptions options = default,
        Axes axes = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Stacked(Given.Samples(samples), Given.Destination(destination), spacing, options, axes);

    /// <summary>The derivative of a grid of complex samples along one axis.</summary>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <returns>A dense tensor of the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">The axis is out of range or has too few samples, or the spacing does not fit it.</exception>
    public static Tensor<Complex> AlongAxis(
        Tensor<Complex> samples, int axis, Spacing<double> spacing = default, GradientOptions options = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis(Given.Samples(samples), axis, spacing, options);

    /// <summary>The derivative of a grid of complex samples along one axis, into a tensor of yours.</summary>
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
        Tensor<Complex> samples, int axis, Spacing<double> spacing, Tensor<Complex> destination, GradientOptions options = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis(Given.Samples(samples), Given.Destination(destination), axis, spacing, options);

    /// <inheritdoc cref="Compute(Tensor{Complex}, Spacings{double}, GradientOptions, Axes)"/>
    public static Tensor<Complex>[] Compute(
        in ReadOnlyTensorSpan<Complex> samples,
        Spacings<double> spacing = default,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(samples, spacing, options, axes);

    /// <inheritdoc cref="Compute(Tensor{Complex}, Spacings{double}, ReadOnlySpan{Tensor{Complex}}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute(
        in ReadOnlyTensorSpan<Complex> samples,
        Spacings<double> spacing,
        ReadOnlySpan<Tensor<Complex>> destinations,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(samples, destinations, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked(Tensor{Complex}, Spacings{double}, GradientOptions, Axes)"/>
    public static Tensor<Complex> ComputeStacked(
        in ReadOnlyTensorSpan<Complex> samples,
        Spacings<double> spacing = default,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Stacked(samples, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked(Tensor{Complex}, Spacings{double}, Tensor{Complex}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void ComputeStacked(
        in ReadOnlyTensorSpan<Complex> samples,
        Spacings<double> spacing,
        in TensorSpan<Complex> destination,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Stacked(samples, destination, spacing, options, axes);

    /// <inheritdoc cref="AlongAxis(Tensor{Complex}, int, Spacing{double}, GradientOptions)"/>
    public static Tensor<Complex> AlongAxis(
        in ReadOnlyTensorSpan<Complex> samples, int axis, Spacing<double> spacing = default, GradientOptions options = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis(samples, axis, spacing, options);

    /// <inheritdoc cref="AlongAxis(Tensor{Complex}, int, Spacing{double}, Tensor{Complex}, GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis(
        in ReadOnlyTensorSpan<Complex> samples,
        int axis,
        Spacing<double> spacing,
        in TensorSpan<Complex> destination,
        GradientOptions options = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <inheritdoc cref="Compute(Tensor{Complex}, Spacings{double}, GradientOptions, Axes)"/>
    public static Tensor<Complex>[] Compute(
        in TensorSpan<Complex> samples, Spacings<double> spacing = default, GradientOptions options = default, Axes axes = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(samples, spacing, options, axes);

    /// <inheritdoc cref="Compute(Tensor{Complex}, Spacings{double}, ReadOnlySpan{Tensor{Complex}}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute(
        in TensorSpan<Complex> samples,
        Spacings<double> spacing,
        ReadOnlySpan<Tensor<Complex>> destinations,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(samples, destinations, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked(Tensor{Complex}, Spacings{double}, GradientOptions, Axes)"/>
    public static Tensor<Complex> ComputeStacked(
        in TensorSpan<Complex> samples, Spacings<double> spacing = default, GradientOptions options = default, Axes axes = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Stacked(samples, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked(Tensor{Complex}, Spacings{double}, Tensor{Complex}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void ComputeStacked(
        in TensorSpan<Complex> samples,
        Spacings<double> spacing,
        in TensorSpan<Complex> destination,
        GradientOptions options = default,
        Axes axes = default) => TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Stacked(samples, destination, spacing, options, axes);

    /// <inheritdoc cref="AlongAxis(Tensor{Complex}, int, Spacing{double}, GradientOptions)"/>
    public static Tensor<Complex> AlongAxis(
        in TensorSpan<Complex> samples, int axis, Spacing<double> spacing = default, GradientOptions options = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis(samples, axis, spacing, options);

    /// <inheritdoc cref="AlongAxis(Tensor{Complex}, int, Spacing{double}, Tensor{Complex}, GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis(
        in TensorSpan<Complex> samples,
        int axis,
        Spacing<double> spacing,
        in TensorSpan<Complex> destination,
        GradientOptions options = default) =>
        TensorGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis(samples, destination, axis, spacing, options);
}
