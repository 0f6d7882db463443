using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Checks;
using GenericGradient.Grids;
using GenericGradient.Kernels;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient.Calls;

/// <summary>Gradients of arrays of rank 2 to 4, whatever their elements are.</summary>
/// <typeparam name="TSample">The elements of the samples.</typeparam>
/// <typeparam name="TResult">The elements of the results.</typeparam>
/// <typeparam name="T">The type of spacings: that of the results, or of the components that they are made of.</typeparam>
/// <typeparam name="TGradient">How samples of these types are computed.</typeparam>
internal static class ArrayGradient<TSample, TResult, T, TGradient>
    where T : INumber<T>
    where TGradient : IGradient<TSample, TResult, T>
{
    /// <summary>The gradient, in arrays of the same shape.</summary>
    /// <typeparam name="TArray">The type of the arrays: of rank 2 to 4, with elements of the results' type.</typeparam>
    public static TArray[] Compute<TArray>(Array? samples, in Spacings<T> spacing, in GradientOptions options, Axes axes)
        where TArray : class
    {
        ArgumentNullException.ThrowIfNull(samples);
        ReadOnlySpan<nint> shape = ArrayShape.Of(samples, stackalloc nint[GradientKernels.MaximumRank]);
        using var arguments = new CallArguments<T>(shape, spacing, options, axes, stackalloc int[GradientKernels.MaximumRank]);
        Validation.Shape(shape, nameof(samples));
        var results = new TArray[arguments.Request.Axes.Length];
        for (int k = 0; k < results.Length; k++)
        {
            results[k] = Unsafe.As<TArray>(Alike(shape));
        }

        var targets = Destinations<TResult>.Of((Array[])(object)results, shape);
        TGradient.Run(arguments.Request, DenseSpan.Of<TSample>(samples), targets);
        return results;
    }

    /// <summary>Computes the gradient into arrays of the same shape.</summary>
    [SkipLocalsInit] // what is on the stack is written before it is read
    public static void Compute(Array? samples, ReadOnlySpan<Array> destinations, in Spacings<T> spacing, in GradientOptions options, Axes axes)
    {
        ArgumentNullException.ThrowIfNull(samples);
        ReadOnlySpan<nint> shape = ArrayShape.Of(samples, stackalloc nint[GradientKernels.MaximumRank]);
        using var arguments = new CallArguments<T>(shape, spacing, options, axes, stackalloc int[GradientKernels.MaximumRank]);
        Validation.Shape(shape, nameof(samples));
        TGradient.Run(arguments.Request, DenseSpan.Of<TSample>(samples), Destinations<TResult>.Of(destinations, shape));
    }

    /// <summary>The derivative along one axis, in an array of the same shape.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    public static TArray AlongAxis<TArray>(Array? samples, int axis, in Spacing<T> spacing, in GradientOptions options)
        where TArray : class
    {
        ArgumentNullException.ThrowIfNull(samples);
        int counted = Validation.Axis(axis, samples.Rank, 0, nameof(axis));
        return Compute<TArray>(samples, spacing, options, [counted])[0];
    }

    /// <summary>Computes the derivative along one axis into an array of the same shape.</summary>
    [SkipLocalsInit] // what is on the stack is written before it is read
    public static void AlongAxis(Array? samples, Array? destination, int axis, in Spacing<T> spacing, in GradientOptions options)
    {
        ArgumentNullException.ThrowIfNull(samples);
        ArgumentNullException.ThrowIfNull(destination);
        int counted = Validation.Axis(axis, samples.Rank, 0, nameof(axis));
        ReadOnlySpan<nint> shape = ArrayShape.Of(samples, stackalloc nint[GradientKernels.MaximumRank]);
        using var arguments = new CallArguments<T>(shape, spacing, options, [counted], stackalloc int[1]);
        Validation.Shape(shape, nameof(samples));
        var target = new Destinations<TResult>(ArrayShape.Only<TResult>(destination, shape));
        TGradient.Run(arguments.Request, DenseSpan.Of<TSample>(samples), target);
    }

    private static Array Alike(ReadOnlySpan<nint> shape) => shape.Length switch
    {
        2 => new TResult[shape[0], shape[1]],
        3 => new TResult[shape[0], shape[1], shape[2]],
        _ => new TResult[shape[0], shape[1], shape[2], shape[3]],
    };
}
