using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Checks;
using GenericGradient.Grids;
using GenericGradient.Numbers;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Slabs;
using GenericGradient.Spans;

namespace GenericGradient.Calls;

/// <summary>Gradients of tensors: dense ones of one type go to the kernels at once, all others by way of <see cref="GridGradient"/>.</summary>
internal static class TensorGradient
{
    /// <summary>The gradient, in tensors of the same shape.</summary>
    public static Tensor<TResult>[] Run<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples, in Spacings<TResult> spacing, in GradientOptions options, Axes axes)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        using var arguments = new CallArguments<TResult>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
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
    public static void Run<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        ReadOnlySpan<Tensor<TResult>> destinations,
        in Spacings<TResult> spacing,
        in GradientOptions options,
        Axes axes)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        using var arguments = new CallArguments<TResult>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        Run(arguments.Request, samples, destinations);
    }

    /// <summary>The derivative along one axis, in a tensor of the same shape.</summary>
    public static Tensor<TResult> Run<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples, int axis, Spacing<TResult> spacing, in GradientOptions options)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        int counted = Validation.Axis(axis, samples.Rank, 0, nameof(axis));
        using var arguments = new CallArguments<TResult>(samples.Lengths, spacing, options, [counted], stackalloc int[1]);
        Validation.Allocatable(samples.Lengths, results: 1);
        var result = Tensor.CreateFromShapeUninitialized<TResult>(samples.Lengths);
        Run(arguments.Request, samples, result.AsTensorSpan());
        return result;
    }

    /// <summary>Computes the derivative along one axis into a tensor of the same shape.</summary>
    public static void Run<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TResult> destination, int axis, Spacing<TResult> spacing, in GradientOptions options)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        int counted = Validation.Axis(axis, samples.Rank, 0, nameof(axis));
        using var arguments = new CallArguments<TResult>(samples.Lengths, spacing, options, [counted], stackalloc int[1]);
        Run(arguments.Request, samples, destination);
    }

    /// <summary>The gradient as one tensor, whose axis 0 goes through the selected axes.</summary>
    public static Tensor<TResult> RunStacked<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples, in Spacings<TResult> spacing, in GradientOptions options, Axes axes)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        using var arguments = new CallArguments<TResult>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        int count = arguments.Request.Axes.Length;
        Validation.Allocatable(samples.Lengths, count);
        var result = Tensor.CreateFromShapeUninitialized<TResult>(StackedShape(count, samples.Lengths));
        RunStacked(arguments.Request, samples, result.AsTensorSpan());
        return result;
    }

    /// <summary>Computes the gradient into one tensor, whose axis 0 goes through the selected axes.</summary>
    public static void RunStacked<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TResult> destination, in Spacings<TResult> spacing, in GradientOptions options, Axes axes)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        using var arguments = new CallArguments<TResult>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        RunStacked(arguments.Request, samples, destination);
    }

    /// <summary>Computes what has been checked into tensors of the same shape.</summary>
    public static void Run<TSample, TResult>(
        scoped in GradientRequest<TResult> request, in ReadOnlyTensorSpan<TSample> samples, ReadOnlySpan<Tensor<TResult>> destinations)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        if (destinations.Length != request.Axes.Length)
        {
            throw Refusal.DestinationCount(destinations.Length, request.Axes.Length);
        }

        using var strides = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], samples.Rank * destinations.Length);
        using var targets = new Destinations<TResult>(destinations, samples.Lengths, strides.Span, out bool areDense);
        if (!areDense || !TryRunDense(request, samples, targets))
        {
            GridGradient.Run(request, Grid(samples), targets, strides.Span);
        }
    }

    /// <summary>Computes what has been checked, along one axis, into a tensor of the same shape.</summary>
    public static void Run<TSample, TResult>(
        scoped in GradientRequest<TResult> request, in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TResult> destination)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        ArrayShape.Same(destination.Lengths, samples.Lengths, 0, nameof(destination));
        if (!IsDense<TResult>(destination) || !TryRunDense(request, samples, new Destinations<TResult>(DenseSpan.Of(destination))))
        {
            var target = Destinations<TResult>.Strided(ref destination.GetPinnableReference(), distance: 0, count: 1);
            GridGradient.Run(request, Grid(samples), target, destination.Strides);
        }
    }

    private static void RunStacked<TSample, TResult>(
        scoped in GradientRequest<TResult> request, in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TResult> destination)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        int count = request.Axes.Length, rank = samples.Rank;
        RequireStacked(destination.Lengths, count, samples.Lengths);
        if (IsDense<TResult>(destination)
            && TryRunDense(request, samples, Destinations<TResult>.Stacked(DenseSpan.Of(destination), (int)samples.FlattenedLength, count)))
        {
            return;
        }

        using var strides = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], rank * count);
        for (int k = 0; k < count; k++)
        {
            destination.Strides[1..].CopyTo(strides.Span[(k * rank)..]);
        }

        var targets = Destinations<TResult>.Strided(ref destination.GetPinnableReference(), destination.Strides[0], count);
        GridGradient.Run(request, Grid(samples), targets, strides.Span);
    }

    /// <summary>The shape of a stacked result: the number of selected axes, then the shape of the samples.</summary>
    public static nint[] StackedShape(int count, ReadOnlySpan<nint> shape) => [count, .. shape];

    /// <summary>A stacked destination has that shape.</summary>
    public static void RequireStacked(ReadOnlySpan<nint> destination, int count, ReadOnlySpan<nint> shape)
    {
        if (destination.Length == 0 || destination[0] != count || !destination[1..].SequenceEqual(shape))
        {
            throw Refusal.DestinationShape(0, destination, StackedShape(count, shape), nameof(destination));
        }
    }

    /// <summary>Computes into dense destinations at once, if the samples are dense too and of the same type.</summary>
    private static bool TryRunDense<TSample, TResult>(
        scoped in GradientRequest<TResult> request, scoped in ReadOnlyTensorSpan<TSample> samples, scoped in Destinations<TResult> destinations)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        if (typeof(TSample) != typeof(TResult) || !IsDense(samples))
        {
            return false;
        }

        OneShot.Run(request, Conversion.As<TSample, TResult>(DenseSpan.Of(samples)), destinations);
        return true;
    }

    /// <summary>Whether it can be a span.</summary>
    private static bool IsDense<T>(scoped in ReadOnlyTensorSpan<T> tensor) =>
        (tensor.IsDense || tensor.FlattenedLength == 0) && tensor.FlattenedLength <= int.MaxValue;

    /// <summary>A tensor as a grid.</summary>
    public static Strided<T> Grid<T>(in ReadOnlyTensorSpan<T> tensor) =>
        new(ref Unsafe.AsRef(in tensor.GetPinnableReference()), tensor.Strides);
}
