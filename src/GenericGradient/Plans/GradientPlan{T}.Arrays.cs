using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;
using GenericGradient.Grids;
using GenericGradient.Kernels;
using GenericGradient.Pieces;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Slabs;
using GenericGradient.Spans;

namespace GenericGradient;

/// <content>Execution over arrays and tensors.</content>
public sealed partial class GradientPlan<T>
{
    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute(T[] samples, T[] destination) =>
        Execute(Given.Samples(samples), Given.Destination(destination));

    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, Span{T}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute(T[] samples, T[] first, T[] second) =>
        Execute(Given.Samples(samples), Given.Destination(first, nameof(first)), Given.Destination(second, nameof(second)));

    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, Span{T}, Span{T}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute(T[] samples, T[] first, T[] second, T[] third) =>
        Execute(
            Given.Samples(samples),
            Given.Destination(first, nameof(first)),
            Given.Destination(second, nameof(second)),
            Given.Destination(third, nameof(third)));

    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, Span{T}, Span{T}, Span{T}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute(T[] samples, T[] first, T[] second, T[] third, T[] fourth) =>
        Execute(
            Given.Samples(samples),
            Given.Destination(first, nameof(first)),
            Given.Destination(second, nameof(second)),
            Given.Destination(third, nameof(third)),
            Given.Destination(fourth, nameof(fourth)));

    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, ReadOnlySpan{T[]})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute(T[] samples, ReadOnlySpan<T[]> destinations) => Execute(Given.Samples(samples), destinations);

    /// <inheritdoc cref="ExecuteStacked(ReadOnlySpan{T}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void ExecuteStacked(T[] samples, T[] destination) => ExecuteStacked(Given.Samples(samples), Given.Destination(destination));

    /// <summary>Computes the derivative of an array along the one axis of the plan.</summary>
    /// <param name="samples">The samples, of the shape of the plan.</param>
    /// <param name="destination">Where the derivatives go: an array of the same shape.</param>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentException">The plan has another number of axes, a shape is wrong, or the arrays are the same.</exception>
    public void Execute(T[,] samples, T[,] destination) => RunArray(samples, destination);

    /// <summary>Computes the derivatives of an array along the axes of the plan.</summary>
    /// <param name="samples">The samples, of the shape of the plan.</param>
    /// <param name="destinations">Where the derivatives along <c>Axes[k]</c> go: arrays of the same shape.</param>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentException">There is not one destination for each axis, a shape is wrong, or arrays are the same.</exception>
    public void Execute(T[,] samples, ReadOnlySpan<T[,]> destinations) =>
        RunArrays(samples, ReadOnlySpan<Array>.CastUp(destinations));

    /// <inheritdoc cref="Execute(T[,], T[,])"/>
    public void Execute(T[,,] samples, T[,,] destination) => RunArray(samples, destination);

    /// <inheritdoc cref="Execute(T[,], ReadOnlySpan{T[,]})"/>
    public void Execute(T[,,] samples, ReadOnlySpan<T[,,]> destinations) =>
        RunArrays(samples, ReadOnlySpan<Array>.CastUp(destinations));

    /// <inheritdoc cref="Execute(T[,], T[,])"/>
    public void Execute(T[,,,] samples, T[,,,] destination) => RunArray(samples, destination);

    /// <inheritdoc cref="Execute(T[,], ReadOnlySpan{T[,]})"/>
    public void Execute(T[,,,] samples, ReadOnlySpan<T[,,,]> destinations) =>
        RunArrays(samples, ReadOnlySpan<Array>.CastUp(destinations));

    /// <summary>Computes the derivative of a tensor along the one axis of the plan, in any layout of the tensors.</summary>
    /// <param name="samples">The samples, of the shape of the plan.</param>
    /// <param name="destination">Where the derivatives go: a tensor of the same shape, apart from the samples.</param>
    /// <exception cref="ArgumentNullException">A tensor is null.</exception>
    /// <exception cref="ArgumentException">The plan has another number of axes, a shape is wrong, or memory overlaps.</exception>
    public void Execute(Tensor<T> samples, Tensor<T> destination) => Execute(Given.Samples(samples), Given.Destination(destination));

    /// <inheritdoc cref="Execute(Tensor{T}, Tensor{T})"/>
    public void Execute(in ReadOnlyTensorSpan<T> samples, in TensorSpan<T> destination) => RunTensor(samples, destination, default);

    /// <summary>Computes the derivatives of a tensor along the axes of the plan, in any layout of the tensors.</summary>
    /// <param name="samples">The samples, of the shape of the plan.</param>
    /// <param name="destinations">Where the derivatives along <c>Axes[k]</c> go: tensors of the same shape, apart from the samples.</param>
    /// <exception cref="ArgumentNullException">A tensor is null.</exception>
    /// <exception cref="ArgumentException">There is not one destination for each axis, a shape is wrong, or memory overlaps.</exception>
    public void Execute(Tensor<T> samples, ReadOnlySpan<Tensor<T>> destinations) => Execute(Given.Samples(samples), destinations);

    /// <inheritdoc cref="Execute(Tensor{T}, ReadOnlySpan{Tensor{T}})"/>
    public void Execute(in ReadOnlyTensorSpan<T> samples, ReadOnlySpan<Tensor<T>> destinations) => RunTensors(samples, destinations, default);

    /// <summary>What the plan was made of.</summary>
    internal GradientRequest<T> Request => new(shape, axes, spacings, Options);

    private void RunTensor(in ReadOnlyTensorSpan<T> samples, in TensorSpan<T> destination, in Parallelism parallelism)
    {
        RequireShape(samples.Lengths);
        ArrayShape.Same(destination.Lengths, shape, 0, nameof(destination));
        if (axes.Length == 1 && samples.IsDense && destination.IsDense)
        {
            Run(DenseSpan.Of(samples), new Destinations<T>(DenseSpan.Of(destination)), parallelism);
            return;
        }

        var target = Destinations<T>.Strided(ref destination.GetPinnableReference(), distance: 0, count: 1);
        GridGradient.Run(Request, Strided<T>.Of(samples), target, destination.Strides, parallelism);
    }

    private void RunTensors(in ReadOnlyTensorSpan<T> samples, ReadOnlySpan<Tensor<T>> destinations, in Parallelism parallelism)
    {
        RequireShape(samples.Lengths);
        using var strides = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], shape.Length * destinations.Length);
        using var targets = new Destinations<T>(destinations, shape, strides.Span, out bool areDense);
        if (areDense && samples.IsDense)
        {
            Run(DenseSpan.Of(samples), targets, parallelism);
        }
        else
        {
            GridGradient.Run(Request, Strided<T>.Of(samples), targets, strides.Span, parallelism);
        }
    }

    private void RunArray(Array? samples, Array? destination, in Parallelism parallelism = default)
    {
        ArgumentNullException.ThrowIfNull(samples);
        ArgumentNullException.ThrowIfNull(destination);
        RequireShape(ArrayShape.Of(samples, stackalloc nint[GradientKernels.MaximumRank]));
        Run(DenseSpan.Of<T>(samples), new Destinations<T>(ArrayShape.Only<T>(destination, shape)), parallelism);
    }

    private void RunArrays(Array? samples, ReadOnlySpan<Array> destinations, in Parallelism parallelism = default)
    {
        ArgumentNullException.ThrowIfNull(samples);
        RequireShape(ArrayShape.Of(samples, stackalloc nint[GradientKernels.MaximumRank]));
        Run(DenseSpan.Of<T>(samples), Destinations<T>.Of(destinations, shape), parallelism);
    }

    private void RequireShape(ReadOnlySpan<nint> lengths)
    {
        if (!lengths.SequenceEqual(shape))
        {
            throw Refusal.SampleShape(lengths, shape);
        }
    }
}
