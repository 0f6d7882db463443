using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;

namespace GenericGradient;

/// <content>Arrays of rank 2 to 4.</content>
public static partial class Gradient
{
    /// <summary>The gradient of an array of rank 2: the derivative along each selected axis.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One array for each selected axis, in the order of the axes, with the shape of the samples.</returns>
    /// <remarks>
    /// .NET fills new arrays of rank 2 and more with zeros first, which takes about a fifth of the time beyond the caches. It does not where destinations are given, or
    /// samples are a <c>Tensor&lt;T&gt;</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    public static T[][,] Compute<T>(T[,] samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => ArrayGradient<T, T, T, NumberGradient<T, T>>.Compute<T[,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of rank 2, into arrays of yours; nothing is allocated.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
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
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    [OverloadResolutionPriority(-1)]
    public static void Compute<T>(
        T[,] samples, Spacings<T> spacing, ReadOnlySpan<T[,]> destinations, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> =>
        ArrayGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of rank 2 along one axis.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <returns>An array of the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">The axis is out of range or has too few samples, or the spacing does not fit it.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    public static T[,] AlongAxis<T>(T[,] samples, int axis, Spacing<T> spacing = default, GradientOptions options = default)
        where T : INumber<T> => ArrayGradient<T, T, T, NumberGradient<T, T>>.AlongAxis<T[,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of rank 2 along one axis, into an array of yours; nothing is allocated.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; <c>default</c> is 1.</param>
    /// <param name="destination">An array of the shape of the samples.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <exception cref="ArgumentNullException">The samples or the destination are null.</exception>
    /// <exception cref="ArgumentException">
    /// The axis is out of range or has too few samples, the spacing does not fit it, or the destination has another shape or is the samples.
    /// </exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis<T>(T[,] samples, int axis, Spacing<T> spacing, T[,] destination, GradientOptions options = default)
        where T : INumber<T> => ArrayGradient<T, T, T, NumberGradient<T, T>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <summary>The gradient of an array of rank 3: the derivative along each selected axis.</summary>
    /// <inheritdoc cref="Compute{T}(T[,], Spacings{T}, GradientOptions, Axes)"/>
    public static T[][,,] Compute<T>(T[,,] samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => ArrayGradient<T, T, T, NumberGradient<T, T>>.Compute<T[,,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of rank 3, into arrays of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="Compute{T}(T[,], Spacings{T}, ReadOnlySpan{T[,]}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute<T>(
        T[,,] samples, Spacings<T> spacing, ReadOnlySpan<T[,,]> destinations, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> =>
        ArrayGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of rank 3 along one axis.</summary>
    /// <inheritdoc cref="AlongAxis{T}(T[,], int, Spacing{T}, GradientOptions)"/>
    public static T[,,] AlongAxis<T>(T[,,] samples, int axis, Spacing<T> spacing = default, GradientOptions options = default)
        where T : INumber<T> => ArrayGradient<T, T, T, NumberGradient<T, T>>.AlongAxis<T[,,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of rank 3 along one axis, into an array of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="AlongAxis{T}(T[,], int, Spacing{T}, T[,], GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis<T>(T[,,] samples, int axis, Spacing<T> spacing, T[,,] destination, GradientOptions options = default)
        where T : INumber<T> => ArrayGradient<T, T, T, NumberGradient<T, T>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <summary>The gradient of an array of rank 4: the derivative along each selected axis.</summary>
    /// <inheritdoc cref="Compute{T}(T[,], Spacings{T}, GradientOptions, Axes)"/>
    public static T[][,,,] Compute<T>(T[,,,] samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => ArrayGradient<T, T, T, NumberGradient<T, T>>.Compute<T[,,,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of rank 4, into arrays of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="Compute{T}(T[,], Spacings{T}, ReadOnlySpan{T[,]}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute<T>(
        T[,,,] samples, Spacings<T> spacing, ReadOnlySpan<T[,,,]> destinations, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> =>
        ArrayGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of rank 4 along one axis.</summary>
    /// <inheritdoc cref="AlongAxis{T}(T[,], int, Spacing{T}, GradientOptions)"/>
    public static T[,,,] AlongAxis<T>(T[,,,] samples, int axis, Spacing<T> spacing = default, GradientOptions options = default)
        where T : INumber<T> => ArrayGradient<T, T, T, NumberGradient<T, T>>.AlongAxis<T[,,,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of rank 4 along one axis, into an array of yours; nothing is allocated.</summary>
    /// <inheritdoc cref="AlongAxis{T}(T[,], int, Spacing{T}, T[,], GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis<T>(T[,,,] samples, int axis, Spacing<T> spacing, T[,,,] destination, GradientOptions options = default)
        where T : INumber<T> => ArrayGradient<T, T, T, NumberGradient<T, T>>.AlongAxis(samples, destination, axis, spacing, options);
}
