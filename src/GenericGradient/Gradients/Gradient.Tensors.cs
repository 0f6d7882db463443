using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;
using GenericGradient.Spans;

namespace GenericGradient;

/// <content>Tensors of any rank, dense or strided.</content>
public static partial class Gradient
{
    /// <summary>The gradient of a grid of samples: the derivative along each selected axis.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One dense tensor for each selected axis, in the order of the axes, with the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    /// <example>
    /// <code>
    /// Tensor&lt;double&gt;[] g = Gradient.Compute(volume, [0.1, Spacing.Coordinates(z)], axes: [0, -1]);
    /// </code>
    /// </example>
    public static Tensor<T>[] Compute<T>(
        Tensor<T> samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Compute(Given.Samples(samples), spacing, options, axes);

    /// <summary>The gradient of a grid of samples, into tensors of yours, in any layout; nothing is allocated.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
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
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    [OverloadResolutionPriority(-1)]
    public static void Compute<T>(
        Tensor<T> samples,
        Spacings<T> spacing,
        ReadOnlySpan<Tensor<T>> destinations,
        GradientOptions options = default,
        Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Compute(Given.Samples(samples), destinations, spacing, options, axes);

    /// <summary>The gradient of a grid of samples as one tensor, whose axis 0 goes through the selected axes.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>A dense tensor of the shape [axes, ...shape of the samples].</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    public static Tensor<T> ComputeStacked<T>(
        Tensor<T> samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Stacked(Given.Samples(samples), spacing, options, axes);

    /// <summary>The gradient of a grid of samples into one tensor of yours, whose axis 0 goes through the selected axes.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
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
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    [OverloadResolutionPriority(-1)]
    public static void ComputeStacked<T>(
        Tensor<T> samples, Spacings<T> spacing, Tensor<T> destination, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> =>
        TensorGradient<T, T, T, NumberGradient<T, T>>.Stacked(Given.Samples(samples), Given.Destination(destination), spacing, options, axes);

    /// <summary>The derivative of a grid of samples along one axis.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <returns>A dense tensor of the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">The axis is out of range or has too few samples, or the spacing does not fit it.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    public static Tensor<T> AlongAxis<T>(Tensor<T> samples, int axis, Spacing<T> spacing = default, GradientOptions options = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.AlongAxis(Given.Samples(samples), axis, spacing, options);

    /// <summary>The derivative of a grid of samples along one axis, into a tensor of yours.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
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
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis<T>(
        Tensor<T> samples, int axis, Spacing<T> spacing, Tensor<T> destination, GradientOptions options = default)
        where T : INumber<T> =>
        TensorGradient<T, T, T, NumberGradient<T, T>>.AlongAxis(Given.Samples(samples), Given.Destination(destination), axis, spacing, options);
}
