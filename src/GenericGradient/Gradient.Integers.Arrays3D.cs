using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Planning;

namespace GenericGradient;

/// <content>Arrays of integers of rank 3.</content>
public static partial class Gradient
{
    /// <summary>The gradient of an array of integers of rank 3: the derivative along each selected axis.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="Compute{T}(T[,,], Spacings{T}, EdgeOrder, Axes)" path="/param"/>
    /// <inheritdoc cref="Compute{T}(T[,,], Spacings{T}, EdgeOrder, Axes)" path="/returns"/>
    /// <inheritdoc cref="Compute{T}(T[,,], Spacings{T}, EdgeOrder, Axes)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[][,,] Compute<TSample, TResult>(
        TSample[,,] samples, Spacings<TResult> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayRun<TSample, TResult, TResult, NumberRun<TSample, TResult>>.Compute<TResult[,,]>(samples, spacing, edgeOrder, axes);

    /// <summary>The gradient of an array of integers of rank 3, into arrays of yours.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="Compute{T}(T[,,], ReadOnlySpan{T[,,]}, Spacings{T}, EdgeOrder, Axes)" path="/param"/>
    /// <inheritdoc cref="Compute{T}(T[,,], ReadOnlySpan{T[,,]}, Spacings{T}, EdgeOrder, Axes)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute<TSample, TResult>(
        TSample[,,] samples,
        ReadOnlySpan<TResult[,,]> destinations,
        Spacings<TResult> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayRun<TSample, TResult, TResult, NumberRun<TSample, TResult>>.Compute(
            samples, ReadOnlySpan<Array>.CastUp(destinations), spacing, edgeOrder, axes);

    /// <summary>The derivative of an array of integers of rank 3 along one axis.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="AlongAxis{T}(T[,,], int, Spacing{T}, EdgeOrder)" path="/param"/>
    /// <inheritdoc cref="AlongAxis{T}(T[,,], int, Spacing{T}, EdgeOrder)" path="/returns"/>
    /// <inheritdoc cref="AlongAxis{T}(T[,,], int, Spacing{T}, EdgeOrder)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[,,] AlongAxis<TSample, TResult>(
        TSample[,,] samples, int axis, Spacing<TResult> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayRun<TSample, TResult, TResult, NumberRun<TSample, TResult>>.AlongAxis<TResult[,,]>(samples, axis, spacing, edgeOrder);

    /// <summary>The derivative of an array of integers of rank 3 along one axis, into an array of yours.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="AlongAxis{T}(T[,,], T[,,], int, Spacing{T}, EdgeOrder)" path="/param"/>
    /// <inheritdoc cref="AlongAxis{T}(T[,,], T[,,], int, Spacing{T}, EdgeOrder)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis<TSample, TResult>(
        TSample[,,] samples,
        TResult[,,] destination,
        int axis,
        Spacing<TResult> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        ArrayRun<TSample, TResult, TResult, NumberRun<TSample, TResult>>.AlongAxis(samples, destination, axis, spacing, edgeOrder);
}
