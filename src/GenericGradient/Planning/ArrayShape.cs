using System;

namespace GenericGradient.Planning;

/// <summary>Checks that arrays have the shape of the samples.</summary>
internal static class ArrayShape
{
    /// <summary>A destination is there, and has that shape.</summary>
    /// <param name="destination">The destination.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="k">Which destination.</param>
    public static void RequireListed(Array? destination, Array samples, int k)
    {
        if (destination is null)
        {
            throw Refusal.NullDestination(k);
        }

        if (!IsSame(destination, samples))
        {
            throw Refusal.DestinationShape(k, Lengths(destination), Lengths(samples), "destinations");
        }
    }

    /// <summary>The only destination has that shape.</summary>
    public static void RequireOnly(Array destination, Array samples)
    {
        if (!IsSame(destination, samples))
        {
            throw Refusal.DestinationShape(0, Lengths(destination), Lengths(samples), nameof(destination));
        }
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
