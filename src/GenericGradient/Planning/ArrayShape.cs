using System;
using System.Globalization;

namespace GenericGradient.Planning;

/// <summary>Checks that arrays have the shape of the samples.</summary>
internal static class ArrayShape
{
    /// <summary>A destination is there, and has that shape.</summary>
    /// <param name="destination">The destination.</param>
    /// <param name="isSame">Whether its extents are those of the samples.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="k">Which destination.</param>
    public static void RequireListed(Array? destination, bool isSame, Array samples, int k)
    {
        if (destination is null)
        {
            throw Refusal.NullDestination(k);
        }

        if (!isSame)
        {
            throw Refusal.DestinationShape(k, Text(destination), Text(samples), "destinations");
        }
    }

    /// <summary>The only destination has that shape.</summary>
    public static void RequireOnly(Array destination, bool isSame, Array samples)
    {
        if (!isSame)
        {
            throw Refusal.DestinationShape(0, Text(destination), Text(samples), nameof(destination));
        }
    }

    private static string Text(Array array)
    {
        var lengths = new string[array.Rank];
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            lengths[axis] = array.GetLength(axis).ToString(CultureInfo.InvariantCulture);
        }

        return $"({string.Join(", ", lengths)})";
    }
}
