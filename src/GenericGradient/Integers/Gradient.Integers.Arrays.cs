using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;

namespace GenericGradient;

/// <content>Arrays of integers of rank 2 to 4.</content>
public static partial class Gradient
{
    /// <summary>The gradient of an array of integers of rank 2: the derivative along each selected axis.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One array for each selected axis, in the order of the axes, with the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TResult"/> is an integer.</exception>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[][,] Compute<TSample, TResult>(
        TSample[,] samples, Spacings<TResult> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute<TResult[,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of integers of rank 2, into arrays of yours.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
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
    /// <exception cref="NotSupportedException"><typeparamref name="TResult"/> is an integer.</exception>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    [OverloadResolutionPriority(-2)]
    public static void Compute<TSample, TResult>(
        TSample[,] samples,
        Spacings<TResult> spacing,
        ReadOnlySpan<TResult[,]> destinations,
        GradientOptions options = default,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute(
            samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of integers of rank 2 along one axis.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <returns>An array of the shape of the samples.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">The axis is out of range or has too few samples, or the spacing does not fit it.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TResult"/> is an integer.</exception>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[,] AlongAxis<TSample, TResult>(
        TSample[,] samples, int axis, Spacing<TResult> spacing = default, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.AlongAxis<TResult[,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of integers of rank 2 along one axis, into an array of yours.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; <c>default</c> is 1.</param>
    /// <param name="destination">An array of the shape of the samples.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample of the axis.</param>
    /// <exception cref="ArgumentNullException">The samples or the destination are null.</exception>
    /// <exception cref="ArgumentException">
    /// The axis is out of range or has too few samples, the spacing does not fit it, or the destination has another shape or is the samples.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TResult"/> is an integer.</exception>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    [OverloadResolutionPriority(-2)]
    public static void AlongAxis<TSample, TResult>(
        TSample[,] samples, int axis, Spacing<TResult> spacing, TResult[,] destination, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <summary>The gradient of an array of integers of rank 2 with one spacing for all axes. The type of the spacing is the type of the results.</summary>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[,], Spacings{TResult}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-2)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static TResult[][,] Compute<TSample, TResult>(
        TSample[,] samples, Spacing<TResult> spacing, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute<TResult[,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of integers of rank 3: the derivative along each selected axis.</summary>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[,], Spacings{TResult}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[][,,] Compute<TSample, TResult>(
        TSample[,,] samples, Spacings<TResult> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute<TResult[,,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of integers of rank 3, into arrays of yours.</summary>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[,], Spacings{TResult}, ReadOnlySpan{TResult[,]}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-2)]
    public static void Compute<TSample, TResult>(
        TSample[,,] samples,
        Spacings<TResult> spacing,
        ReadOnlySpan<TResult[,,]> destinations,
        GradientOptions options = default,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute(
            samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of integers of rank 3 along one axis.</summary>
    /// <inheritdoc cref="AlongAxis{TSample, TResult}(TSample[,], int, Spacing{TResult}, GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[,,] AlongAxis<TSample, TResult>(
        TSample[,,] samples, int axis, Spacing<TResult> spacing = default, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.AlongAxis<TResult[,,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of integers of rank 3 along one axis, into an array of yours.</summary>
    /// <inheritdoc cref="AlongAxis{TSample, TResult}(TSample[,], int, Spacing{TResult}, TResult[,], GradientOptions)"/>
    [OverloadResolutionPriority(-2)]
    public static void AlongAxis<TSample, TResult>(
        TSample[,,] samples, int axis, Spacing<TResult> spacing, TResult[,,] destination, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <summary>The gradient of an array of integers of rank 3 with one spacing for all axes. The type of the spacing is the type of the results.</summary>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[,,], Spacings{TResult}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-2)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static TResult[][,,] Compute<TSample, TResult>(
        TSample[,,] samples, Spacing<TResult> spacing, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute<TResult[,,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of integers of rank 4: the derivative along each selected axis.</summary>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[,], Spacings{TResult}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[][,,,] Compute<TSample, TResult>(
        TSample[,,,] samples, Spacings<TResult> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute<TResult[,,,]>(samples, spacing, options, axes);

    /// <summary>The gradient of an array of integers of rank 4, into arrays of yours.</summary>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[,], Spacings{TResult}, ReadOnlySpan{TResult[,]}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-2)]
    public static void Compute<TSample, TResult>(
        TSample[,,,] samples,
        Spacings<TResult> spacing,
        ReadOnlySpan<TResult[,,,]> destinations,
        GradientOptions options = default,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute(
            samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, options, axes);

    /// <summary>The derivative of an array of integers of rank 4 along one axis.</summary>
    /// <inheritdoc cref="AlongAxis{TSample, TResult}(TSample[,], int, Spacing{TResult}, GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[,,,] AlongAxis<TSample, TResult>(
        TSample[,,,] samples, int axis, Spacing<TResult> spacing = default, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.AlongAxis<TResult[,,,]>(samples, axis, spacing, options);

    /// <summary>The derivative of an array of integers of rank 4 along one axis, into an array of yours.</summary>
    /// <inheritdoc cref="AlongAxis{TSample, TResult}(TSample[,], int, Spacing{TResult}, TResult[,], GradientOptions)"/>
    [OverloadResolutionPriority(-2)]
    public static void AlongAxis<TSample, TResult>(
        TSample[,,,] samples, int axis, Spacing<TResult> spacing, TResult[,,,] destination, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <summary>The gradient of an array of integers of rank 4 with one spacing for all axes. The type of the spacing is the type of the results.</summary>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[,,,], Spacings{TResult}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-2)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static TResult[][,,,] Compute<TSample, TResult>(
        TSample[,,,] samples, Spacing<TResult> spacing, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute<TResult[,,,]>(samples, spacing, options, axes);
}
