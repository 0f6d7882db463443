using System;

namespace GenericGradient.Planning;

/// <summary>Checks that arrays have the shape of the samples, and are what they are taken for.</summary>
internal static class ArrayShape
{
    /// <summary>The elements of a destination of a list, which is there and has the shape of the samples.</summary>
    /// <param name="destination">The destination.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="k">Which destination.</param>
    public static Span<T> Listed<T>(Array? destination, Array samples, int k)
    {
        if (destination is null)
        {
            throw Refusal.NullDestination(k);
        }

        return Writable<T>(destination, samples, k, "destinations");
    }

    /// <summary>The elements of the only destination, which has the shape of the samples.</summary>
    public static Span<T> Only<T>(Array destination, Array samples) => Writable<T>(destination, samples, 0, nameof(destination));

    private static Span<T> Writable<T>(Array destination, Array samples, int k, string parameter)
    {
        // An array of a derived type passes for one of its base type, but holds no element of that.
        if (!typeof(T).IsValueType && destination.GetType().GetElementType() != typeof(T))
        {
            throw Refusal.DerivedElements<T>(k, destination, parameter);
        }

        if (!IsSame(destination, samples))
        {
            throw Refusal.DestinationShape(k, Lengths(destination), Lengths(samples), parameter);
        }

        return DenseSpan.Of<T>(destination);
    }

    private static bool IsSame(Array one, Array other)
    {
        for (int axis = 0; axis < one.Rank; axis++)
        {
            if (one.GetLength(axis) != other.GetLength(axis))
            {
                return false;
            }
        }

        return true;
    }

    private static nint[] Lengths(Array array)
    {
        var lengths = new nint[array.Rank];
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            lengths[axis] = array.GetLength(axis);
        }

        return lengths;
    }
}
