using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Planning;

namespace GenericGradient;

/// <content>Arrays of integers of rank 2.</content>
public static partial class Gradient
{
    /// <summary>The gradient of an array of integers of rank 2: the derivative along each selected axis.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="Compute{T}(T[,], Spacings{T}, EdgeOrder, Axes)" path="/param"/>
    /// <inheritdoc cref="Compute{T}(T[,], Spacings{T}, EdgeOrder, Axes)" path="/returns"/>
    /// <inheritdoc cref="Compute{T}(T[,], Spacings{T}, EdgeOrder, Axes)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[][,] Compute<TSample, TResult>(
        TSample[,] samples, Spacings<TResult> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        var results = new TResult[axes.Count(2)][,];
        for (int k = 0; k < results.Length; k++)
        {
            results[k] = new TResult[samples.GetLength(0), samples.GetLength(1)];
        }

        Compute(samples, results, spacing, edgeOrder, axes);
        return results;
    }

    /// <summary>The gradient of an array of integers of rank 2, into arrays of yours.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="Compute{T}(T[,], ReadOnlySpan{T[,]}, Spacings{T}, EdgeOrder, Axes)" path="/param"/>
    /// <inheritdoc cref="Compute{T}(T[,], ReadOnlySpan{T[,]}, Spacings{T}, EdgeOrder, Axes)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static void Compute<TSample, TResult>(
        TSample[,] samples,
        ReadOnlySpan<TResult[,]> destinations,
        Spacings<TResult> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        for (int k = 0; k < destinations.Length; k++)
        {
            ArrayShape.RequireListed(destinations[k], samples, k);
        }

        var targets = Destinations<TResult>.Of(ReadOnlySpan<Array>.CastUp(destinations));
        GridRun.RunDense(DenseSpan.Of<TSample>(samples), [samples.GetLength(0), samples.GetLength(1)], targets, spacing, edgeOrder, axes);
    }

    /// <summary>The derivative of an array of integers of rank 2 along one axis.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="AlongAxis{T}(T[,], int, Spacing{T}, EdgeOrder)" path="/param"/>
    /// <inheritdoc cref="AlongAxis{T}(T[,], int, Spacing{T}, EdgeOrder)" path="/returns"/>
    /// <inheritdoc cref="AlongAxis{T}(T[,], int, Spacing{T}, EdgeOrder)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[,] AlongAxis<TSample, TResult>(
        TSample[,] samples, int axis, Spacing<TResult> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        var result = new TResult[samples.GetLength(0), samples.GetLength(1)];
        AlongAxis(samples, result, axis, spacing, edgeOrder);
        return result;
    }

    /// <summary>The derivative of an array of integers of rank 2 along one axis, into an array of yours.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="AlongAxis{T}(T[,], T[,], int, Spacing{T}, EdgeOrder)" path="/param"/>
    /// <inheritdoc cref="AlongAxis{T}(T[,], T[,], int, Spacing{T}, EdgeOrder)" path="/exception"/>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    [OverloadResolutionPriority(-1)]
    public static void AlongAxis<TSample, TResult>(
        TSample[,] samples,
        TResult[,] destination,
        int axis,
        Spacing<TResult> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        ArgumentNullException.ThrowIfNull(destination);
        int counted = Validation.Axis(axis, 2, 0, nameof(axis));
        ArrayShape.RequireOnly(destination, samples);
        var target = new Destinations<TResult>(DenseSpan.Of<TResult>(destination));
        GridRun.RunDense(DenseSpan.Of<TSample>(samples), [samples.GetLength(0), samples.GetLength(1)], target, spacing, edgeOrder, [counted]);
    }
}
