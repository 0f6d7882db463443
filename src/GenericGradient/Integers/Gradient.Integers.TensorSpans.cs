using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;

namespace GenericGradient;

/// <content>Views of tensors of integers.</content>
public static partial class Gradient
{
    /// <inheritdoc cref="Compute{TSample, TResult}(Tensor{TSample}, Spacings{TResult}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static Tensor<TResult>[] Compute<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples, Spacings<TResult> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute(samples, spacing, options, axes);

    /// <inheritdoc cref="Compute{TSample, TResult}(Tensor{TSample}, Spacings{TResult}, ReadOnlySpan{Tensor{TResult}}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-2)]
    public static void Compute<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        Spacings<TResult> spacing,
        ReadOnlySpan<Tensor<TResult>> destinations,
        GradientOptions options = default,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute(samples, destinations, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked{TSample, TResult}(Tensor{TSample}, Spacings{TResult}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static Tensor<TResult> ComputeStacked<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples, Spacings<TResult> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Stacked(samples, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked{TSample, TResult}(Tensor{TSample}, Spacings{TResult}, Tensor{TResult}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-2)]
    public static void ComputeStacked<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        Spacings<TResult> spacing,
        in TensorSpan<TResult> destination,
        GradientOptions options = default,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Stacked(samples, destination, spacing, options, axes);

    /// <inheritdoc cref="AlongAxis{TSample, TResult}(Tensor{TSample}, int, Spacing{TResult}, GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static Tensor<TResult> AlongAxis<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples, int axis, Spacing<TResult> spacing = default, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.AlongAxis(samples, axis, spacing, options);

    /// <inheritdoc cref="AlongAxis{TSample, TResult}(Tensor{TSample}, int, Spacing{TResult}, Tensor{TResult}, GradientOptions)"/>
    [OverloadResolutionPriority(-2)]
    public static void AlongAxis<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        int axis,
        Spacing<TResult> spacing,
        in TensorSpan<TResult> destination,
        GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.AlongAxis(samples, destination, axis, spacing, options);
}
