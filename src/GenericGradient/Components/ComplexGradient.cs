using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;
using GenericGradient.Spans;

namespace GenericGradient;

/// <summary>
/// The gradient of complex samples of a real variable: the derivative of the real part and of the imaginary part, each with the bits of
/// the gradient of that part alone. Dense samples are not copied.
/// </summary>
/// <remarks>What <see cref="Gradient"/> says of real samples holds for each part.</remarks>
public static partial class ComplexGradient
{
    /// <summary>The derivative along a row of complex samples.</summary>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">How far apart the samples are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample.</param>
    /// <returns>The derivative at each sample: that of the real part, and that of the imaginary part.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">There are too few samples or too many, or the spacing does not fit them.</exception>
    public static Complex[] Compute(Complex[] samples, Spacing<double> spacing = default, GradientOptions options = default) =>
        LineGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(Given.Samples(samples), spacing, options);

    /// <inheritdoc cref="Compute(Complex[], Spacing{double}, GradientOptions)"/>
    public static Complex[] Compute(ReadOnlySpan<Complex> samples, Spacing<double> spacing = default, GradientOptions options = default) =>
        LineGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(samples, spacing, options);

    /// <inheritdoc cref="Compute(Complex[], Spacing{double}, GradientOptions)"/>
    public static Complex[] Compute(Span<Complex> samples, Spacing<double> spacing = default, GradientOptions options = default) =>
        LineGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(samples, spacing, options);

    /// <summary>The derivative along a row of complex samples, into memory of yours; nothing is allocated.</summary>
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
    public static void Compute(Complex[] samples, Spacing<double> spacing, Complex[] destination, GradientOptions options = default) =>
        LineGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(Given.Samples(samples), Given.Destination(destination), spacing, options);

    /// <inheritdoc cref="Compute(Complex[], Spacing{double}, Complex[], GradientOptions)"/>
    [OverloadResolutionPriority(-2)]
    public static void Compute(
        ReadOnlySpan<Complex> samples, Spacing<double> spacing, Span<Complex> destination, GradientOptions options = default) =>
        LineGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(samples, destination, spacing, options);

    /// <inheritdoc cref="Compute(Complex[], Spacing{double}, Complex[], GradientOptions)"/>
    [OverloadResolutionPriority(-2)]
    public static void Compute(
        Span<Complex> samples, Spacing<double> spacing, Span<Complex> destination, GradientOptions options = default) =>
        LineGradient<Complex, Complex, double, ComponentGradient<Complex, double>>.Compute(samples, destination, spacing, options);
}
