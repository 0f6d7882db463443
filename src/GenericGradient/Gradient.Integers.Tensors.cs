using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Planning;

namespace GenericGradient;

/// <content>Tensors of integers.</content>
public static partial class Gradient
{
    /// <summary>The gradient of a grid of integers: the derivative along each selected axis.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="Compute{T}(Tensor{T}, Spacings{T}, EdgeOrder, Axes)" path="/param"/>
    /// <inheritdoc cref="Compute{T}(Tensor{T}, Spacings{T}, EdgeOrder, Axes)" path="/returns"/>
    /// <inheritdoc cref="Compute{T}(Tensor{T}, Spacings{T}, EdgeOrder, Axes)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static Tensor<TResult>[] Compute<TSample, TResult>(
        Tensor<TSample> samples, Spacings<TResult> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Compute(samples.AsReadOnlyTensorSpan(), spacing, edgeOrder, axes);
    }

    /// <inheritdoc cref="Compute{TSample, TResult}(Tensor{TSample}, Spacings{TResult}, EdgeOrder, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static Tensor<TResult>[] Compute<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        Spacings<TResult> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorRun.Run<TSample, TResult>(samples, spacing, edgeOrder, axes);

    /// <summary>The gradient of a grid of integers, into tensors of yours.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="Compute{T}(in ReadOnlyTensorSpan{T}, ReadOnlySpan{Tensor{T}}, Spacings{T}, EdgeOrder, Axes)" path="/param"/>
    /// <inheritdoc cref="Compute{T}(in ReadOnlyTensorSpan{T}, ReadOnlySpan{Tensor{T}}, Spacings{T}, EdgeOrder, Axes)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        ReadOnlySpan<Tensor<TResult>> destinations,
        Spacings<TResult> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorRun.Run(samples, destinations, spacing, edgeOrder, axes);

    /// <summary>The gradient of a grid of integers as one tensor, whose axis 0 goes through the selected axes.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="ComputeStacked{T}(Tensor{T}, Spacings{T}, EdgeOrder, Axes)" path="/param"/>
    /// <inheritdoc cref="ComputeStacked{T}(Tensor{T}, Spacings{T}, EdgeOrder, Axes)" path="/returns"/>
    /// <inheritdoc cref="ComputeStacked{T}(Tensor{T}, Spacings{T}, EdgeOrder, Axes)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static Tensor<TResult> ComputeStacked<TSample, TResult>(
        Tensor<TSample> samples, Spacings<TResult> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return ComputeStacked(samples.AsReadOnlyTensorSpan(), spacing, edgeOrder, axes);
    }

    /// <inheritdoc cref="ComputeStacked{TSample, TResult}(Tensor{TSample}, Spacings{TResult}, EdgeOrder, Axes)"/>
    [OverloadResolutionPriority(-1)]
    public static Tensor<TResult> ComputeStacked<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        Spacings<TResult> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorRun.RunStacked<TSample, TResult>(samples, spacing, edgeOrder, axes);

    /// <summary>The gradient of a grid of integers into one tensor of yours, whose axis 0 goes through the selected axes.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="ComputeStacked{T}(in ReadOnlyTensorSpan{T}, in TensorSpan{T}, Spacings{T}, EdgeOrder, Axes)" path="/param"/>
    /// <inheritdoc cref="ComputeStacked{T}(in ReadOnlyTensorSpan{T}, in TensorSpan{T}, Spacings{T}, EdgeOrder, Axes)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static void ComputeStacked<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        in TensorSpan<TResult> destination,
        Spacings<TResult> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorRun.RunStacked(samples, destination, spacing, edgeOrder, axes);

    /// <summary>The derivative of a grid of integers along one axis.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="AlongAxis{T}(Tensor{T}, int, Spacing{T}, EdgeOrder)" path="/param"/>
    /// <inheritdoc cref="AlongAxis{T}(Tensor{T}, int, Spacing{T}, EdgeOrder)" path="/returns"/>
    /// <inheritdoc cref="AlongAxis{T}(Tensor{T}, int, Spacing{T}, EdgeOrder)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static Tensor<TResult> AlongAxis<TSample, TResult>(
        Tensor<TSample> samples, int axis, Spacing<TResult> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return AlongAxis(samples.AsReadOnlyTensorSpan(), axis, spacing, edgeOrder);
    }

    /// <inheritdoc cref="AlongAxis{TSample, TResult}(Tensor{TSample}, int, Spacing{TResult}, EdgeOrder)"/>
    [OverloadResolutionPriority(-1)]
    public static Tensor<TResult> AlongAxis<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples, int axis, Spacing<TResult> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorRun.Run<TSample, TResult>(samples, axis, spacing, edgeOrder);

    /// <summary>The derivative of a grid of integers along one axis, into a tensor of yours.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="AlongAxis{T}(in ReadOnlyTensorSpan{T}, in TensorSpan{T}, int, Spacing{T}, EdgeOrder)" path="/param"/>
    /// <inheritdoc cref="AlongAxis{T}(in ReadOnlyTensorSpan{T}, in TensorSpan{T}, int, Spacing{T}, EdgeOrder)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        in TensorSpan<TResult> destination,
        int axis,
        Spacing<TResult> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => TensorRun.Run(samples, destination, axis, spacing, edgeOrder);
}
