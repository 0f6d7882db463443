using System;
using GenericGradient.Refusals;
using GenericGradient.Spans;

namespace GenericGradient.Grids;

/// <summary>Checks that arrays and tensors have the shape of the samples, and are what they are taken for.</summary>
internal static class ArrayShape
{
    /// <summary>The extents of an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="memory">Room for them.</param>
    public static ReadOnlySpan<nint> Of(Array array, Span<nint> memory)
    {
        for (int axis = 0; axis < array.Rank; axis++)
        {
            memory[axis] = array.GetLength(axis);
        }

        return memory[..array.Rank];
    }

    /// <summary>The elements of a destination of a list, which is there and has the shape of the samples.</summary>
    /// <param name="destination">The destination.</param>
    /// <param name="shape">The shape of the samples.</param>
    /// <param name="k">Which destination.</param>
    public static Span<T> Listed<T>(Array? destination, ReadOnlySpan<nint> shape, int k)
    {
        if (destination is null)
        {
            throw Refusal.NullDestination(k);
        }

        return Writable<T>(destination, shape, k, "destinations");
    }

    /// <summary>The elements of the only destination, which has the shape of the samples.</summary>
    public static Span<T> Only<T>(Array destination, ReadOnlySpan<nint> shape) => Writable<T>(destination, shape, 0, nameof(destination));

    /// <summary>A tensor has the shape of the samples.</summary>
    public static void Same(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected, int k, string parameter)
    {
        if (!shape.SequenceEqual(expected))
        {
            throw Refusal.DestinationShape(k, shape, expected, parameter);
        }
    }

    private static Span<T> Writable<T>(Array destination, ReadOnlySpan<nint> shape, int k, string parameter)
    {
        // An array of a derived type passes for one of its base type, but holds no element of that.
        if (!typeof(T).IsValueType && destination.GetType().GetElementType() != typeof(T))
        {
            throw Refusal.DerivedElements<T>(k, destination, parameter);
        }

        for (int axis = 0; axis < shape.Length; axis++)
        {
            if (destination.GetLength(axis) != shape[axis])
            {
                throw Refusal.DestinationShape(k, Of(destination, new nint[destination.Rank]), shape, parameter);
            }
        }

        return DenseSpan.Of<T>(destination);
    }
}
