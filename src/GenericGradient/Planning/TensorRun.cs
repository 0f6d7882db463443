using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace GenericGradient.Planning;

/// <summary>Gradients of tensors: dense ones of one type go to the kernels at once, all others by way of <see cref="GridRun"/>.</summary>
internal static class TensorRun
{
    /// <summary>Computes the gradient into tensors of the same shape.</summary>
    public static void Run<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        ReadOnlySpan<Tensor<TResult>> destinations,
        Spacings<TResult> spacing,
        EdgeOrder edgeOrder,
        Axes axes)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        bool areDense = true;
        for (int k = 0; k < destinations.Length; k++)
        {
            if (destinations[k] is null)
            {
                throw Refusal.NullDestination(k);
            }

            RequireShape(destinations[k].Lengths, samples.Lengths, k, nameof(destinations));
            areDense &= destinations[k].IsDense;
        }

        var targets = new Destinations<TResult>(destinations);
        if (areDense && TryRunDense(samples, targets, spacing, edgeOrder, axes))
        {
            return;
        }

        int rank = samples.Rank;
        int room = rank * destinations.Length;
        Span<nint> strides = room <= 4 * Extents.OnStack ? stackalloc nint[4 * Extents.OnStack] : new nint[room];
        for (int k = 0; k < destinations.Length; k++)
        {
            destinations[k].Strides.CopyTo(strides[(k * rank)..]);
        }

        GridRun.Run(samples.Lengths, Grid(samples), targets, strides, spacing, edgeOrder, axes);
    }

    /// <summary>Computes the derivative along one axis into a tensor of the same shape.</summary>
    public static void Run<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples,
        in TensorSpan<TResult> destination,
        int axis,
        Spacing<TResult> spacing,
        EdgeOrder edgeOrder)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        ReadOnlySpan<int> counted = [Validation.Axis(axis, samples.Rank, 0, nameof(axis))];
        RequireShape(destination.Lengths, samples.Lengths, 0, nameof(destination));
        if (destination.IsDense && destination.FlattenedLength <= int.MaxValue
            && TryRunDense(samples, new Destinations<TResult>(DenseSpan.Of(destination)), spacing, edgeOrder, counted))
        {
            return;
        }

        var target = Destinations<TResult>.Strided(ref destination.GetPinnableReference(), distance: 0, count: 1);
        GridRun.Run(samples.Lengths, Grid(samples), target, destination.Strides, spacing, edgeOrder, counted);
    }

    /// <summary>Computes the gradient into one tensor, whose axis 0 goes through the selected axes.</summary>
    public static void RunStacked<TSample, TResult>(
        in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TResult> destination, Spacings<TResult> spacing, EdgeOrder edgeOrder, Axes axes)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        int count = axes.Count(samples.Rank);
        if (destination.Rank == 0 || destination.Lengths[0] != count || !destination.Lengths[1..].SequenceEqual(samples.Lengths))
        {
            throw Refusal.DestinationShape(0, destination.Lengths, StackedShape(samples.Lengths, axes), nameof(destination));
        }

        if (destination.IsDense && destination.FlattenedLength <= int.MaxValue
            && TryRunDense(
                samples,
                Destinations<TResult>.Stacked(DenseSpan.Of(destination), (int)samples.FlattenedLength, count),
                spacing,
                edgeOrder,
                axes))
        {
            return;
        }

        int rank = samples.Rank;
        int room = rank * count;
        Span<nint> strides = room <= 4 * Extents.OnStack ? stackalloc nint[4 * Extents.OnStack] : new nint[room];
        for (int k = 0; k < count; k++)
        {
            destination.Strides[1..].CopyTo(strides[(k * rank)..]);
        }

        var targets = Destinations<TResult>.Strided(ref destination.GetPinnableReference(), destination.Strides[0], count);
        GridRun.Run(samples.Lengths, Grid(samples), targets, strides, spacing, edgeOrder, axes);
    }

    /// <summary>The shape of a stacked result: the number of selected axes, then the shape of the samples.</summary>
    public static nint[] StackedShape(ReadOnlySpan<nint> shape, Axes axes) =>
        [axes.Count(shape.Length), .. shape];

    /// <summary>Computes into dense destinations at once, if the samples are dense too and of the same type.</summary>
    private static bool TryRunDense<TSample, TResult>(
        scoped in ReadOnlyTensorSpan<TSample> samples,
        scoped in Destinations<TResult> destinations,
        Spacings<TResult> spacing,
        EdgeOrder edgeOrder,
        Axes axes)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        bool isDense = samples.IsDense || samples.FlattenedLength == 0;
        if (typeof(TSample) != typeof(TResult) || !isDense || samples.FlattenedLength > int.MaxValue)
        {
            return false;
        }

        var dense = Conversion.As<TSample, TResult>(DenseSpan.Of(samples));
        OneShot.Run(dense, samples.Lengths, spacing, edgeOrder, axes, destinations);
        return true;
    }

    private static Strided<T> Grid<T>(in ReadOnlyTensorSpan<T> tensor) =>
        new(ref Unsafe.AsRef(in tensor.GetPinnableReference()), tensor.Strides);

    private static void RequireShape(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected, int k, string parameter)
    {
        if (!shape.SequenceEqual(expected))
        {
            throw Refusal.DestinationShape(k, shape, expected, parameter);
        }
    }
}
