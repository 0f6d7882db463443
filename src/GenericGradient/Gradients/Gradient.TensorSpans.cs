using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;

namespace GenericGradient;

/// <content>Views of tensors.</content>
public static partial class Gradient
{
    /// <inheritdoc cref="Compute{T}(Tensor{T}, Spacings{T}, GradientOptions, Axes)"/>
    public static Tensor<T>[] Compute<T>(
        in ReadOnlyTensorSpan<T> samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, spacing, options, axes);

    /// <inheritdoc cref="Compute{T}(Tensor{T}, Spacings{T}, ReadOnlySpan{Tensor{T}}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute<T>(
        in ReadOnlyTensorSpan<T> samples,
        Spacings<T> spacing,
        ReadOnlySpan<Tensor<T>> destinations,
        GradientOptions options = default,
        Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, destinations, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked{T}(Tensor{T}, Spacings{T}, GradientOptions, Axes)"/>
    public static Tensor<T> ComputeStacked<T>(
        in ReadOnlyTensorSpan<T> samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Stacked(samples, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked{T}(Tensor{T}, Spacings{T}, Tensor{T}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void ComputeStacked<T>(
        in ReadOnlyTensorSpan<T> samples,
        Spacings<T> spacing,
        in TensorSpan<T> destination,
        GradientOptions options = default,
        Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Stacked(samples, destination, spacing, options, axes);

    /// <inheritdoc cref="AlongAxis{T}(Tensor{T}, int, Spacing{T}, GradientOptions)"/>
    public static Tensor<T> AlongAxis<T>(
        in ReadOnlyTensorSpan<T> samples, int axis, Spacing<T> spacing = default, GradientOptions options = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.AlongAxis(samples, axis, spacing, options);

    /// <inheritdoc cref="AlongAxis{T}(Tensor{T}, int, Spacing{T}, Tensor{T}, GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis<T>(
        in ReadOnlyTensorSpan<T> samples, int axis, Spacing<T> spacing, in TensorSpan<T> destination, GradientOptions options = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.AlongAxis(samples, destination, axis, spacing, options);

    /// <inheritdoc cref="Compute{T}(Tensor{T}, Spacings{T}, GradientOptions, Axes)"/>
    public static Tensor<T>[] Compute<T>(
        in TensorSpan<T> samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, spacing, options, axes);

    /// <inheritdoc cref="Compute{T}(Tensor{T}, Spacings{T}, ReadOnlySpan{Tensor{T}}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute<T>(
        in TensorSpan<T> samples,
        Spacings<T> spacing,
        ReadOnlySpan<Tensor<T>> destinations,
        GradientOptions options = default,
        Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Compute(samples, destinations, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked{T}(Tensor{T}, Spacings{T}, GradientOptions, Axes)"/>
    public static Tensor<T> ComputeStacked<T>(
        in TensorSpan<T> samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Stacked(samples, spacing, options, axes);

    /// <inheritdoc cref="ComputeStacked{T}(Tensor{T}, Spacings{T}, Tensor{T}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static void ComputeStacked<T>(
        in TensorSpan<T> samples, Spacings<T> spacing, in TensorSpan<T> destination, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.Stacked(samples, destination, spacing, options, axes);

    /// <inheritdoc cref="AlongAxis{T}(Tensor{T}, int, Spacing{T}, GradientOptions)"/>
    public static Tensor<T> AlongAxis<T>(
        in TensorSpan<T> samples, int axis, Spacing<T> spacing = default, GradientOptions options = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.AlongAxis(samples, axis, spacing, options);

    /// <inheritdoc cref="AlongAxis{T}(Tensor{T}, int, Spacing{T}, Tensor{T}, GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis<T>(
        in TensorSpan<T> samples, int axis, Spacing<T> spacing, in TensorSpan<T> destination, GradientOptions options = default)
        where T : INumber<T> => TensorGradient<T, T, T, NumberGradient<T, T>>.AlongAxis(samples, destination, axis, spacing, options);
}
