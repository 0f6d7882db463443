using System;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Checks;
using GenericGradient.Grids;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient.Calls;

/// <summary>Gradients of tensors of any rank and layout, whatever their elements are.</summary>
/// <typeparam name="TSample">The elements of the samples.</typeparam>
/// <typeparam name="TResult">The elements of the results.</typeparam>
/// <typeparam name="T">The type of the spacings.</typeparam>
/// <typeparam name="TGradient">How samples of these types are computed.</typeparam>
internal static class TensorGradient<TSample, TResult, T, TGradient>
    where T : INumber<T>
    where TGradient : IGradient<TSample, TResult, T>
{
    /// <summary>The gradient, in tensors of the same shape.</summary>
    public static Tensor<TResult>[] Compute(in ReadOnlyTensorSpan<TSample> samples, in Spacings<T> spacing, in GradientOptions options, Axes axes)
    {
        using var arguments = new CallArguments<T>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        Validation.Allocatable(samples.Lengths, results: 1);
        var results = new Tensor<TResult>[arguments.Request.Axes.Length];
        for (int k = 0; k < results.Length; k++)
        {
            results[k] = Tensor.CreateFromShapeUninitialized<TResult>(samples.Lengths);
        }

        Run(arguments.Request, samples, results);
        return results;
    }

    /// <summary>Computes the gradient into tensors of the same shape.</summary>
    public static void Compute(
        in ReadOnlyTensorSpan<TSample> samples,
        ReadOnlySpan<Tensor<TResult>> destinations,
        in Spacings<T> spacing,
        in GradientOptions options,
        Axes axes)
    {
        using var arguments = new CallArguments<T>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        Run(arguments.Request, samples, destinations);
    }

    /// <summary>The derivative along one axis, in a tensor of the same shape.</summary>
    public static Tensor<TResult> AlongAxis(in ReadOnlyTensorSpan<TSample> samples, int axis, Spacing<T> spacing, in GradientOptions options)
    {
        int counted = Validation.Axis(axis, samples.Rank, 0, nameof(axis));
        return Compute(samples, spacing, options, [counted])[0];
    }

    /// <summary>Computes the derivative along one axis into a tensor of the same shape.</summary>
    public static void AlongAxis(
        in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TResult> destination, int axis, Spacing<T> spacing, in GradientOptions options)
    {
        int counted = Validation.Axis(axis, samples.Rank, 0, nameof(axis));
        using var arguments = new CallArguments<T>(samples.Lengths, spacing, options, [counted], stackalloc int[1]);
        ArrayShape.Same(destination.Lengths, samples.Lengths, 0, nameof(destination));
        if (IsDense(samples, results: 1) && IsDense(destination))
        {
            TGradient.Run(arguments.Request, DenseSpan.Of(samples), new Destinations<TResult>(DenseSpan.Of(destination)));
            return;
        }

        var target = Destinations<TResult>.Strided(ref destination.GetPinnableReference(), distance: 0, count: 1);
        TGradient.Run(arguments.Request, Strided<TSample>.Of(samples), target, destination.Strides);
    }

    /// <summary>The gradient as one tensor, whose axis 0 goes through the selected axes.</summary>
    public static Tensor<TResult> Stacked(in ReadOnlyTensorSpan<TSample> samples, in Spacings<T> spacing, in GradientOptions options, Axes axes)
    {
        using var arguments = new CallArguments<T>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        int count = arguments.Request.Axes.Length;
        Validation.Allocatable(samples.Lengths, count);
        var result = Tensor.CreateFromShapeUninitialized<TResult>(StackedShape(count, samples.Lengths));
        RunStacked(arguments.Request, samples, result.AsTensorSpan());
        return result;
    }

    /// <summary>Computes the gradient into one tensor, whose axis 0 goes through the selected axes.</summary>
    public static void Stacked(
        in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TResult> destination, in Spacings<T> spacing, in GradientOptions options, Axes axes)
    {
        using var arguments = new CallArguments<T>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        RunStacked(arguments.Request, samples, destination);
    }

    private static void Run(
        scoped in GradientRequest<T> request, in ReadOnlyTensorSpan<TSample> samples, ReadOnlySpan<Tensor<TResult>> destinations)
    {
        if (destinations.Length != request.Axes.Length)
        {
            throw Refusal.DestinationCount(destinations.Length, request.Axes.Length);
        }

        using var strides = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], samples.Rank * destinations.Length);
        using var targets = new Destinations<TResult>(destinations, samples.Lengths, strides.Span, out bool areDense);
        if (areDense && IsDense(samples, targets.Count))
        {
            TGradient.Run(request, DenseSpan.Of(samples), targets);
        }
        else
        {
            TGradient.Run(request, Strided<TSample>.Of(samples), targets, strides.Span);
        }
    }

    private static void RunStacked(scoped in GradientRequest<T> request, in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TResult> destination)
    {
        int count = request.Axes.Length, rank = samples.Rank;
        var shape = destination.Lengths;
        if (shape.Length == 0 || shape[0] != count || !shape[1..].SequenceEqual(samples.Lengths))
        {
            throw Refusal.DestinationShape(0, shape, StackedShape(count, samples.Lengths), nameof(destination));
        }

        if (IsDense(samples, count) && IsDense(destination))
        {
            TGradient.Run(
                request, DenseSpan.Of(samples), Destinations<TResult>.Stacked(DenseSpan.Of(destination), (int)samples.FlattenedLength, count));
            return;
        }

        using var strides = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], rank * count);
        for (int k = 0; k < count; k++)
        {
            destination.Strides[1..].CopyTo(strides.Span[(k * rank)..]);
        }

        var targets = Destinations<TResult>.Strided(ref destination.GetPinnableReference(), destination.Strides[0], count);
        TGradient.Run(request, Strided<TSample>.Of(samples), targets, strides.Span);
    }

    /// <summary>The shape of a stacked result: the number of selected axes, then the shape of the samples.</summary>
    private static nint[] StackedShape(int count, ReadOnlySpan<nint> shape) => [count, .. shape];

    private static bool IsDense(scoped in ReadOnlyTensorSpan<TSample> samples, int results) =>
        (samples.IsDense || samples.FlattenedLength == 0) && TGradient.IsDense(samples.FlattenedLength, results);

    private static bool IsDense(scoped in TensorSpan<TResult> destination) =>
        (destination.IsDense || destination.FlattenedLength == 0) && destination.FlattenedLength <= int.MaxValue;
}
