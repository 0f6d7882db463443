using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Checks;
using GenericGradient.Grids;
using GenericGradient.Kernels;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Slabs;
using GenericGradient.Spans;

namespace GenericGradient.Calls;

/// <summary>
/// Gradients of tensors whose samples are made of components. Up to four dense ones go through the axes together; otherwise each axis goes by
/// itself, as a grid of the components, when all of them have been checked.
/// </summary>
/// <typeparam name="TSample">The type of the samples and of the results.</typeparam>
/// <typeparam name="TComponent">The type of the components and of the spacings.</typeparam>
internal static class ComponentTensors<TSample, TComponent>
    where TSample : unmanaged
    where TComponent : unmanaged, INumber<TComponent>
{
    /// <summary>The gradient of a grid, in tensors of the same shape.</summary>
    public static Tensor<TSample>[] Run(in ReadOnlyTensorSpan<TSample> samples, in Spacings<TComponent> spacing, in GradientOptions options, Axes axes)
    {
        using var arguments = new CallArguments<TComponent>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        Validation.Allocatable(samples.Lengths, results: 1);
        var results = new Tensor<TSample>[arguments.Request.Axes.Length];
        for (int k = 0; k < results.Length; k++)
        {
            results[k] = Tensor.CreateFromShapeUninitialized<TSample>(samples.Lengths);
        }

        Run(arguments.Request, samples, results);
        return results;
    }

    /// <summary>Computes the gradient into tensors of the same shape.</summary>
    public static void Run(
        in ReadOnlyTensorSpan<TSample> samples,
        ReadOnlySpan<Tensor<TSample>> destinations,
        in Spacings<TComponent> spacing,
        in GradientOptions options,
        Axes axes)
    {
        using var arguments = new CallArguments<TComponent>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        Run(arguments.Request, samples, destinations);
    }

    /// <summary>The derivative along one axis, in a tensor of the same shape.</summary>
    public static Tensor<TSample> AlongAxis(in ReadOnlyTensorSpan<TSample> samples, int axis, Spacing<TComponent> spacing, in GradientOptions options)
    {
        int counted = Validation.Axis(axis, samples.Rank, 0, nameof(axis));
        return Run(samples, spacing, options, [counted])[0];
    }

    /// <summary>Computes the derivative along one axis into a tensor of the same shape.</summary>
    public static void AlongAxis(
        in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TSample> destination, int axis, Spacing<TComponent> spacing, in GradientOptions options)
    {
        int counted = Validation.Axis(axis, samples.Rank, 0, nameof(axis));
        using var arguments = new CallArguments<TComponent>(samples.Lengths, spacing, options, [counted], stackalloc int[1]);
        ArrayShape.Same(destination.Lengths, samples.Lengths, 0, nameof(destination));
        if (destination.IsDense && IsDense(samples))
        {
            ComponentGradient<TSample, TComponent>.Run(arguments.Request, DenseSpan.Of(samples), new Destinations<TSample>(DenseSpan.Of(destination)));
            return;
        }

        var target = Destinations<TSample>.Strided(ref destination.GetPinnableReference(), distance: 0, count: 1);
        RunStrided(arguments.Request, samples, target, destination.Strides);
    }

    /// <summary>The gradient as one tensor, whose axis 0 goes through the selected axes.</summary>
    public static Tensor<TSample> RunStacked(in ReadOnlyTensorSpan<TSample> samples, Spacings<TComponent> spacing, in GradientOptions options, Axes axes)
    {
        using var arguments = new CallArguments<TComponent>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        int count = arguments.Request.Axes.Length;
        Validation.Allocatable(samples.Lengths, count);
        var result = Tensor.CreateFromShapeUninitialized<TSample>(TensorGradient.StackedShape(count, samples.Lengths));
        RunStacked(arguments.Request, samples, result.AsTensorSpan());
        return result;
    }

    /// <summary>Computes the gradient into one tensor, whose axis 0 goes through the selected axes.</summary>
    public static void RunStacked(
        in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TSample> destination, Spacings<TComponent> spacing, in GradientOptions options, Axes axes)
    {
        using var arguments = new CallArguments<TComponent>(samples.Lengths, spacing, options, axes, stackalloc int[Extents.OnStack]);
        RunStacked(arguments.Request, samples, destination);
    }

    private static void RunStacked(
        scoped in GradientRequest<TComponent> request, in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TSample> destination)
    {
        int count = request.Axes.Length, rank = samples.Rank;
        TensorGradient.RequireStacked(destination.Lengths, count, samples.Lengths);
        if (count <= GradientKernels.MaximumRank && IsDense(samples) && IsDense(destination))
        {
            ComponentGradient<TSample, TComponent>.Run(
                request, DenseSpan.Of(samples), Destinations<TSample>.Stacked(DenseSpan.Of(destination), (int)samples.FlattenedLength, count));
            return;
        }

        using var strides = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], rank * count);
        for (int k = 0; k < count; k++)
        {
            destination.Strides[1..].CopyTo(strides.Span[(k * rank)..]);
        }

        var targets = Destinations<TSample>.Strided(ref destination.GetPinnableReference(), destination.Strides[0], count);
        RunStrided(request, samples, targets, strides.Span);
    }

    private static void Run(
        scoped in GradientRequest<TComponent> request, in ReadOnlyTensorSpan<TSample> samples, ReadOnlySpan<Tensor<TSample>> destinations)
    {
        if (destinations.Length != request.Axes.Length)
        {
            throw Refusal.DestinationCount(destinations.Length, request.Axes.Length);
        }

        using var strides = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], samples.Rank * destinations.Length);
        using var targets = new Destinations<TSample>(destinations, samples.Lengths, strides.Span, out bool areDense);
        if (areDense && IsDense(samples) && targets.Count <= GradientKernels.MaximumRank)
        {
            ComponentGradient<TSample, TComponent>.Run(request, DenseSpan.Of(samples), targets);
        }
        else
        {
            RunStrided(request, samples, targets, strides.Span);
        }
    }

    private static void RunStrided(
        scoped in GradientRequest<TComponent> request,
        in ReadOnlyTensorSpan<TSample> samples,
        scoped in Destinations<TSample> destinations,
        scoped ReadOnlySpan<nint> strides)
    {
        ref TSample first = ref Unsafe.AsRef(in samples.GetPinnableReference());
        Validation.Destinations(request, new Strided<TSample>(ref first, samples.Strides), destinations, strides);
        int rank = samples.Rank;
        using var memory = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], 3 * (rank + 1));
        var shape = memory.Span[..(rank + 1)];
        var sampleStrides = memory.Span.Slice(rank + 1, rank + 1);
        var itsStrides = memory.Span[(2 * (rank + 1))..];
        ComponentGradient<TSample, TComponent>.ExtendedShape(samples.Lengths, shape);
        ComponentGradient<TSample, TComponent>.ExtendedStrides(samples.Strides, sampleStrides);
        var components = new Strided<TComponent>(ref Unsafe.As<TSample, TComponent>(ref first), sampleStrides);
        for (int k = 0; k < destinations.Count; k++)
        {
            ComponentGradient<TSample, TComponent>.ExtendedStrides(strides.Slice(k * rank, rank), itsStrides);
            GridGradient.Compute(
                new GradientRequest<TComponent>(
                    shape, request.Axes.Slice(k, 1), request.Spacings[k], request.Options.Along(k), ComponentGradient<TSample, TComponent>.Count),
                components,
                Destinations<TComponent>.Strided(ref Unsafe.As<TSample, TComponent>(ref destinations.First(k)), distance: 0, count: 1),
                itsStrides);
        }
    }

    /// <summary>Whether the components can be a span.</summary>
    private static bool IsDense(scoped in ReadOnlyTensorSpan<TSample> samples) =>
        samples.IsDense && ComponentGradient<TSample, TComponent>.AreCountable(samples.FlattenedLength);
}
