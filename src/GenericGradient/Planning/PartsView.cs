using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Planning;

/// <summary>
/// Tensor spans of samples that are made of parts, as tensor spans of the parts: one axis more, the last, whose stride is 1; the strides of
/// the others are multiplied by the number of parts. Nothing is copied.
/// </summary>
internal static class PartsView
{
    /// <summary>Ranks up to this take their extents and strides on the stack.</summary>
    private const int StackRank = 32;

    /// <summary>The parts of samples.</summary>
    public static ReadOnlyTensorSpan<TPart> Of<TSample, TPart>(in ReadOnlyTensorSpan<TSample> samples)
        where TSample : unmanaged
        where TPart : unmanaged
    {
        int rank = samples.Rank + 1;
        Span<nint> lengths = rank <= StackRank ? stackalloc nint[StackRank] : new nint[rank];
        Span<nint> strides = rank <= StackRank ? stackalloc nint[StackRank] : new nint[rank];
        nint parts = Extend<TSample, TPart>(samples.Lengths, samples.Strides, lengths, strides);
        return TensorMarshal.CreateReadOnlyTensorSpan(
            ref Unsafe.As<TSample, TPart>(ref Unsafe.AsRef(in samples.GetPinnableReference())),
            Reach(samples) * parts,
            lengths[..rank],
            strides[..rank],
            pinned: false);
    }

    /// <summary>The parts of a destination.</summary>
    public static TensorSpan<TPart> Of<TSample, TPart>(in TensorSpan<TSample> destination)
        where TSample : unmanaged
        where TPart : unmanaged
    {
        int rank = destination.Rank + 1;
        Span<nint> lengths = rank <= StackRank ? stackalloc nint[StackRank] : new nint[rank];
        Span<nint> strides = rank <= StackRank ? stackalloc nint[StackRank] : new nint[rank];
        nint parts = Extend<TSample, TPart>(destination.Lengths, destination.Strides, lengths, strides);
        return TensorMarshal.CreateTensorSpan(
            ref Unsafe.As<TSample, TPart>(ref destination.GetPinnableReference()),
            Reach<TSample>(destination) * parts,
            lengths[..rank],
            strides[..rank],
            pinned: false);
    }

    private static nint Extend<TSample, TPart>(
        ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, Span<nint> extendedLengths, Span<nint> extendedStrides)
        where TSample : unmanaged
        where TPart : unmanaged
    {
        nint parts = Unsafe.SizeOf<TSample>() / Unsafe.SizeOf<TPart>();
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            extendedLengths[axis] = lengths[axis];
            extendedStrides[axis] = strides[axis] * parts;
        }

        extendedLengths[lengths.Length] = parts;
        extendedStrides[lengths.Length] = 1;
        return parts;
    }

    /// <summary>How many samples lie from the first to the last, with those between that are not of the tensor.</summary>
    private static nint Reach<TSample>(in ReadOnlyTensorSpan<TSample> tensor)
    {
        nint reach = tensor.FlattenedLength == 0 ? 0 : 1;
        for (int axis = 0; axis < tensor.Rank && reach > 0; axis++)
        {
            reach += (tensor.Lengths[axis] - 1) * tensor.Strides[axis];
        }

        return reach;
    }
}
