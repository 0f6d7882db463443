using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;

namespace GenericGradient;

/// <content>Arrays of rank 2 to 4.</content>
public static partial class ComplexGradient
{
    /// <summary>The gradient of an array of complex samples of rank 2: the derivative along each selected axis.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One array for each selected axis, in the order of the axes, with the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    public static Complex[][,] Compute(
        Complex[,] samples, Spacings<double> spacing = default, GradientOptions options = default, Axes axes = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute<Complex[,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of complex samples of rank 2, into arrays of yours; nothing is allocated.</summary>
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
        Complex[,] samples,
        Spacings<double> spacing,
        ReadOnlySpan<Complex[,]> destinations,
        GradientOptions options = default,
        Axes axes = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(
            samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of complex samples of rank 2 along one axis.</summary>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <returns>An array of the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">The axis is out of range or has too few samples, or the spacing does not fit it.</exception>
    public static Complex[,] AlongAxis(
        Complex[,] samples, int axis, Spacing<double> spacing = default, GradientOptions options = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis<Complex[,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of complex samples of rank 2 along one axis, into an array of yours; nothing is allocated.</summary>
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
        Complex[,] samples, int axis, Spacing<double> spacing, Complex[,] destination, GradientOptions options = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <summary>The gradient of an array of complex samples of rank 3: the derivative along each selected axis.</summary>
    /// <inheritdoc cref="Compute(Complex[,], Spacings{double}, GradientOptions, Axes)"/>
    public static Complex[][,,] Compute(
        Complex[,,] samples, Spacings<double> spacing = default, GradientOptions options = default, Axes axes = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute<Complex[,,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of complex samples of rank 3, into arrays of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="Compute(Complex[,], Spacings{double}, ReadOnlySpan{Complex[,]}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute(
        Complex[,,] samples,
        Spacings<double> spacing,
        ReadOnlySpan<Complex[,,]> destinations,
        GradientOptions options = default,
        Axes axes = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(
            samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of complex samples of rank 3 along one axis.</summary>
    /// <inheritdoc cref="AlongAxis(Complex[,], int, Spacing{double}, GradientOptions)"/>
    public static Complex[,,] AlongAxis(
        Complex[,,] samples, int axis, Spacing<double> spacing = default, GradientOptions options = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis<Complex[,,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of complex samples of rank 3 along one axis, into an array of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="AlongAxis(Complex[,], int, Spacing{double}, Complex[,], GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis(
        Complex[,,] samples, int axis, Spacing<double> spacing, Complex[,,] destination, GradientOptions options = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <summary>The gradient of an array of complex samples of rank 4: the derivative along each selected axis.</summary>
    /// <inheritdoc cref="Compute(Complex[,], Spacings{double}, GradientOptions, Axes)"/>
    public static Complex[][,,,] Compute(
        Complex[,,,] samples, Spacings<double> spacing = default, GradientOptions options = default, Axes axes = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute<Complex[,,,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of complex samples of rank 4, into arrays of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="Compute(Complex[,], Spacings{double}, ReadOnlySpan{Complex[,]}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute(
        Complex[,,,] samples,
        Spacings<double> spacing,
        ReadOnlySpan<Complex[,,,]> destinations,
        GradientOptions options = default,
        Axes axes = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(
            samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of complex samples of rank 4 along one axis.</summary>
    /// <inheritdoc cref="AlongAxis(Complex[,], int, Spacing{double}, GradientOptions)"/>
    public static Complex[,,,] AlongAxis(
        Complex[,,,] samples, int axis, Spacing<double> spacing = default, GradientOptions options = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis<Complex[,,,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of complex samples of rank 4 along one axis, into an array of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="AlongAxis(Complex[,], int, Spacing{double}, Complex[,], GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis(
        Complex[,,,] samples, int axis, Spacing<double> spacing, Complex[,,,] destination, GradientOptions options = default) =>
        ArrayGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.AlongAxis(samples, destination, axis, spacing, options);
}
