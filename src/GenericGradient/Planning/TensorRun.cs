using System;
using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace GenericGradient.Planning;

/// <summary>
/// Gradients of tensors. Dense ones are used where they are; strided ones go through a dense copy from the pool.
/// </summary>
internal static class TensorRun
{
    /// <summary>Computes the gradient into tensors of the same shape.</summary>
    public static void Run<T>(
        in ReadOnlyTensorSpan<T> samples, ReadOnlySpan<Tensor<T>> destinations, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes)
        where T : INumber<T>
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

        if (areDense)
        {
            Run(samples, new Destinations<T>(destinations), spacing, edgeOrder, axes);
            return;
        }

        RequireApart(samples, destinations);
        var copies = new Memory<T>[destinations.Length];
        for (int k = 0; k < copies.Length; k++)
        {
            copies[k] = GC.AllocateUninitializedArray<T>(checked((int)samples.FlattenedLength));
        }

        Run(samples, new Destinations<T>(copies), spacing, edgeOrder, axes);
        for (int k = 0; k < copies.Length; k++)
        {
            new ReadOnlyTensorSpan<T>(copies[k].Span, samples.Lengths).CopyTo(destinations[k]);
        }
    }

    /// <summary>Computes the derivative along one axis into a tensor of the same shape.</summary>
    public static void Run<T>(
        in ReadOnlyTensorSpan<T> samples, in TensorSpan<T> destination, int axis, Spacing<T> spacing, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        ReadOnlySpan<int> counted = [Validation.Axis(axis, samples.Rank, 0, nameof(axis))];
        RequireShape(destination.Lengths, samples.Lengths, 0, nameof(destination));
        RunOne(samples, destination, spacing, edgeOrder, counted, isStacked: false);
    }

    /// <summary>Computes the gradient into one tensor, whose axis 0 goes through the selected axes.</summary>
    public static void RunStacked<T>(
        in ReadOnlyTensorSpan<T> samples, in TensorSpan<T> destination, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes)
        where T : INumber<T>
    {
        int count = axes.Count(samples.Rank);
        if (destination.Rank == 0 || destination.Lengths[0] != count || !destination.Lengths[1..].SequenceEqual(samples.Lengths))
        {
            throw Refusal.DestinationShape(0, destination.Lengths, StackedShape(samples.Lengths, axes), nameof(destination));
        }

        RunOne(samples, destination, spacing, edgeOrder, axes, isStacked: true);
    }

    /// <summary>The shape of a stacked result: the number of selected axes, then the shape of the samples.</summary>
    public static nint[] StackedShape(ReadOnlySpan<nint> shape, Axes axes) =>
        [axes.Count(shape.Length), .. shape];

    private static void RunOne<T>(
        in ReadOnlyTensorSpan<T> samples, in TensorSpan<T> destination, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes, bool isStacked)
        where T : INumber<T>
    {
        int length = checked((int)samples.FlattenedLength);
        int count = axes.Count(samples.Rank);
        if (destination.IsDense)
        {
            var dense = DenseSpan.Of(destination);
            Run(samples, isStacked ? Destinations<T>.Stacked(dense, length, count) : new(dense), spacing, edgeOrder, axes);
            return;
        }

        if (Backing<T>(destination).Overlaps(Backing(samples)))
        {
            throw Refusal.OverlapsSamples(0, nameof(destination));
        }

        T[] copy = ArrayPool<T>.Shared.Rent(checked((int)destination.FlattenedLength));
        try
        {
            var dense = copy.AsSpan(0, (int)destination.FlattenedLength);
            Run(samples, isStacked ? Destinations<T>.Stacked(dense, length, count) : new(dense), spacing, edgeOrder, axes);
            new ReadOnlyTensorSpan<T>(dense, destination.Lengths).CopyTo(destination);
        }
        finally
        {
            ArrayPool<T>.Shared.Return(copy);
        }
    }

    private static void Run<T>(
        in ReadOnlyTensorSpan<T> samples, in Destinations<T> destinations, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes)
        where T : INumber<T>
    {
        if (samples.FlattenedLength > int.MaxValue)
        {
            throw Refusal.TooManySamples(nameof(samples));
        }

        if (samples.IsDense || samples.FlattenedLength == 0)
        {
            OneShot.Run(DenseSpan.Of(samples), samples.Lengths, spacing, edgeOrder, axes, destinations);
            return;
        }

        for (int k = 0; k < destinations.Count; k++)
        {
            if (destinations[k].Overlaps(Backing(samples)))
            {
                throw Refusal.OverlapsSamples(k, destinations.ParameterName);
            }
        }

        int length = (int)samples.FlattenedLength;
        T[] copy = ArrayPool<T>.Shared.Rent(length);
        try
        {
            samples.FlattenTo(copy);
            OneShot.Run(copy.AsSpan(0, length), samples.Lengths, spacing, edgeOrder, axes, destinations);
        }
        finally
        {
            ArrayPool<T>.Shared.Return(copy);
        }
    }

    private static void RequireApart<T>(in ReadOnlyTensorSpan<T> samples, ReadOnlySpan<Tensor<T>> destinations)
    {
        for (int k = 0; k < destinations.Length; k++)
        {
            var backing = Backing(destinations[k].AsReadOnlyTensorSpan());
            if (backing.Overlaps(Backing(samples)))
            {
                throw Refusal.OverlapsSamples(k, nameof(destinations));
            }

            for (int earlier = 0; earlier < k; earlier++)
            {
                if (backing.Overlaps(Backing(destinations[earlier].AsReadOnlyTensorSpan())))
                {
                    throw Refusal.OverlapsDestination(k, earlier, nameof(destinations));
                }
            }
        }
    }

    /// <summary>The memory from the first element of a strided tensor to its last: 1 + sum of (extent - 1) stride elements.</summary>
    private static ReadOnlySpan<T> Backing<T>(scoped in ReadOnlyTensorSpan<T> tensor)
    {
        nint length = tensor.FlattenedLength == 0 ? 0 : 1;
        for (int axis = 0; axis < tensor.Rank && length > 0; axis++)
        {
            length += (tensor.Lengths[axis] - 1) * tensor.Strides[axis];
        }

        return MemoryMarshal.CreateReadOnlySpan(in tensor.GetPinnableReference(), (int)Math.Min(length, int.MaxValue));
    }

    private static void RequireShape(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected, int k, string parameter)
    {
        if (!shape.SequenceEqual(expected))
        {
            throw Refusal.DestinationShape(k, shape, expected, parameter);
        }
    }
}
