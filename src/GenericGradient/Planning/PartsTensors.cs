using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace GenericGradient.Planning;

/// <summary>
/// Gradients of tensors whose samples are made of parts. Up to four dense ones go through the axes together; otherwise each axis goes by
/// itself, as tensor spans of the parts, when all of them have been checked.
/// </summary>
internal static class PartsTensors
{
    /// <summary>The gradient of a grid, in tensors of the same shape.</summary>
    public static Tensor<TSample>[] Run<TSample, TPart>(
        in ReadOnlyTensorSpan<TSample> samples, Spacings<TPart> spacing, EdgeOrder edgeOrder, Axes axes)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        var results = new Tensor<TSample>[axes.Count(samples.Rank)];
        for (int k = 0; k < results.Length; k++)
        {
            results[k] = Tensor.CreateFromShapeUninitialized<TSample>(samples.Lengths);
        }

        Run(samples, results, spacing, edgeOrder, axes);
        return results;
    }

    /// <summary>Computes the gradient into tensors of the same shape.</summary>
    public static void Run<TSample, TPart>(
        in ReadOnlyTensorSpan<TSample> samples,
        ReadOnlySpan<Tensor<TSample>> destinations,
        Spacings<TPart> spacing,
        EdgeOrder edgeOrder,
        Axes axes)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        Span<int> counted = PartsRun.Counted(axes, samples.Rank, stackalloc int[PartsRun.StackRank]);
        if (destinations.Length != counted.Length)
        {
            throw Refusal.DestinationCount(destinations.Length, counted.Length);
        }

        bool areDense = samples.IsDense && IsCountable<TSample, TPart>(samples) && destinations.Length <= Four<int>.MaximumRank;
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
            PartsRun.Dense(DenseSpan.Of(samples), samples.Lengths, spacing, edgeOrder, counted, new Destinations<TSample>(destinations));
            return;
        }

        RequireRight(samples, spacing, edgeOrder, counted);
        RequireApart(samples, destinations);
        for (int k = 0; k < destinations.Length; k++)
        {
            TensorRun.Run(
                PartsView.Of<TSample, TPart>(samples),
                PartsView.Of<TSample, TPart>(destinations[k].AsTensorSpan()),
                counted[k],
                spacing[k],
                edgeOrder);
        }
    }

    /// <summary>The derivative along one axis, in a tensor of the same shape.</summary>
    public static Tensor<TSample> AlongAxis<TSample, TPart>(
        in ReadOnlyTensorSpan<TSample> samples, int axis, Spacing<TPart> spacing, EdgeOrder edgeOrder)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        var result = Tensor.CreateFromShapeUninitialized<TSample>(samples.Lengths);
        AlongAxis(samples, result.AsTensorSpan(), axis, spacing, edgeOrder);
        return result;
    }

    /// <summary>Computes the derivative along one axis into a tensor of the same shape.</summary>
    public static void AlongAxis<TSample, TPart>(
        in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<TSample> destination, int axis, Spacing<TPart> spacing, EdgeOrder edgeOrder)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        ReadOnlySpan<int> counted = [Validation.Axis(axis, samples.Rank, 0, nameof(axis))];
        RequireShape(destination.Lengths, samples.Lengths, 0, nameof(destination));
        if (samples.IsDense && destination.IsDense && IsCountable<TSample, TPart>(samples))
        {
            PartsRun.Dense(
                DenseSpan.Of(samples),
                samples.Lengths,
                (Spacings<TPart>)spacing,
                edgeOrder,
                counted,
                new Destinations<TSample>(DenseSpan.Of(destination)));
            return;
        }

        TensorRun.Run(
            PartsView.Of<TSample, TPart>(samples), PartsView.Of<TSample, TPart>(destination), counted[0], spacing, edgeOrder);
    }

    /// <summary>Whether the parts are an int, as dense samples must be.</summary>
    private static bool IsCountable<TSample, TPart>(in ReadOnlyTensorSpan<TSample> samples)
        where TSample : unmanaged
        where TPart : unmanaged => samples.FlattenedLength <= int.MaxValue / PartsRun.Count<TSample, TPart>();

    /// <summary>All that is checked of one axis after the other later, before the first is written.</summary>
    private static void RequireRight<TSample, TPart>(
        in ReadOnlyTensorSpan<TSample> samples, Spacings<TPart> spacing, EdgeOrder edgeOrder, ReadOnlySpan<int> counted)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        Validation.EdgeOrder(edgeOrder);
        Validation.Spacings(new GradientRequest<TPart>(samples.Lengths, counted, spacing, edgeOrder), nameof(samples));
    }

    private static void RequireApart<TSample>(in ReadOnlyTensorSpan<TSample> samples, ReadOnlySpan<Tensor<TSample>> destinations)
        where TSample : unmanaged
    {
        for (int k = 0; k < destinations.Length; k++)
        {
            var memory = MemoryOf<TSample>(destinations[k].AsReadOnlyTensorSpan());
            if (memory.Overlaps(MemoryOf(samples)))
            {
                throw Refusal.OverlapsSamples(k, nameof(destinations));
            }

            for (int earlier = 0; earlier < k; earlier++)
            {
                if (memory.Overlaps(MemoryOf<TSample>(destinations[earlier].AsReadOnlyTensorSpan())))
                {
                    throw Refusal.OverlapsDestination(k, earlier, nameof(destinations));
                }
            }
        }
    }

    private static MemoryRange MemoryOf<TSample>(in ReadOnlyTensorSpan<TSample> tensor)
        where TSample : unmanaged =>
        MemoryRange.Of(ref Unsafe.AsRef(in tensor.GetPinnableReference()), tensor.Lengths, tensor.Strides);

    private static void RequireShape(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected, int k, string parameter)
    {
        if (!shape.SequenceEqual(expected))
        {
            throw Refusal.DestinationShape(k, shape, expected, parameter);
        }
    }
}
