using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;
using GenericGradient.Spans;

namespace GenericGradient;

/// <summary>
/// Computes the gradient of sampled data: the derivative at each sample, from that sample and its neighbours. The formula needs no values between
/// the samples, because the neighbours are the values f(x - h) and f(x + h).
/// </summary>
/// <remarks>
/// <para>
/// Inside, a step h gives <c>(f[i+1] - f[i-1]) / (2 h)</c>; coordinates give the derivative of the parabola through three
/// neighbours, with hl and hr the steps to the left and to the right,
/// <c>hr / (hl (hl + hr)) (f[i] - f[i-1]) + hl / (hr (hl + hr)) (f[i+1] - f[i])</c>. Both are of second order and exact for
/// parabolas. At the two ends <see cref="EdgeOrder"/> decides.
/// </para>
/// <para>
/// The element type stays as it is: any <see cref="INumber{T}"/> that is not an integer. NaN and infinities affect only the results
/// whose stencil reads them. The results have the same bits on every machine. All methods are thread-safe, take time in proportion
/// to the number of samples times the number of axes, and write nothing if they throw an <see cref="ArgumentException"/> or a
/// <see cref="NotSupportedException"/>.
/// </para>
/// </remarks>
public static partial class Gradient
{
    /// <summary>The derivative along a row of samples 1 apart.</summary>
    /// <remarks>Its one parameter makes it a delegate: <c>rows.Select(Gradient.Compute)</c>.</remarks>
    /// <inheritdoc cref="Compute{T}(T[], Spacing{T}, GradientOptions)" path="/*[not(self::summary or self::remarks or self::example)]"/>
    public static T[] Compute<T>(T[] samples)
        where T : INumber<T> => LineGradient<T, T, T, NumberGradient<T, T>>.Compute(Given.Samples(samples), default, EdgeOrder.First);

    /// <summary>The derivative along a row of samples.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">How far apart they are: a step, or a <see cref="Spacing{T}"/>; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample.</param>
    /// <returns>The derivative at each sample, in units of the samples per unit of the spacing.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">There are too few samples, or the spacing does not fit them.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    /// <example>
    /// <code>
    /// double[] x = [-2, -1, 1, 4];
    /// double[] y = [4, 1, 1, 16];                                           // x * x
    /// double[] slope = Gradient.Compute(y, Spacing.Coordinates(x));         // [-3, -2, 2, 5]
    /// double[] rise = Gradient.Compute(y, 0.5);                             // [-6, -3, 15, 30]: a number is a step
    /// </code>
    /// </example>
    public static T[] Compute<T>(T[] samples, Spacing<T> spacing = default, GradientOptions options = default)
        where T : INumber<T> => LineGradient<T, T, T, NumberGradient<T, T>>.Compute(Given.Samples(samples), spacing, options);

    /// <inheritdoc cref="Compute{T}(T[], Spacing{T}, GradientOptions)"/>
    public static T[] Compute<T>(ReadOnlySpan<T> samples, Spacing<T> spacing = default, GradientOptions options = default)
        where T : INumber<T> => LineGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, spacing, options);

    /// <inheritdoc cref="Compute{T}(T[], Spacing{T}, GradientOptions)"/>
    public static T[] Compute<T>(Span<T> samples, Spacing<T> spacing = default, GradientOptions options = default)
        where T : INumber<T> => LineGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, spacing, options);

    /// <summary>The derivative along a row of samples, into memory of yours; nothing is allocated.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">How far apart the samples are; <c>default</c> is 1.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them and from coordinates and steps.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample.</param>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are too few samples, the spacing does not fit them, or the destination has another length or overlaps the samples, the
    /// coordinates or the list of steps.
    /// </exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    [OverloadResolutionPriority(-1)]
    public static void Compute<T>(T[] samples, Spacing<T> spacing, T[] destination, GradientOptions options = default)
        where T : INumber<T> => LineGradient<T, T, T, NumberGradient<T, T>>.Compute(Given.Samples(samples), Given.Destination(destination), spacing, options);

    /// <inheritdoc cref="Compute{T}(T[], Spacing{T}, T[], GradientOptions)"/>
    [OverloadResolutionPriority(-2)]
    public static void Compute<T>(ReadOnlySpan<T> samples, Spacing<T> spacing, Span<T> destination, GradientOptions options = default)
        where T : INumber<T> => LineGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, destination, spacing, options);

    /// <inheritdoc cref="Compute{T}(T[], Spacing{T}, T[], GradientOptions)"/>
    [OverloadResolutionPriority(-2)]
    public static void Compute<T>(Span<T> samples, Spacing<T> spacing, Span<T> destination, GradientOptions options = default)
        where T : INumber<T> => LineGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, destination, spacing, options);
}
