using System;
using System.Numerics;

namespace GenericGradient.Planning;

/// <summary>Gradients of arrays of rank 2 and more, which are row-major memory with a shape.</summary>
internal static class ArrayRun
{
    /// <summary>How many results a call has.</summary>
    public static int ResultCount(Array samples, Axes axes) => axes.AreAll ? samples.Rank : axes.List.Length;

    /// <summary>Computes the gradient into arrays of the same shape.</summary>
    public static void Run<T>(
        Array samples, ReadOnlySpan<Array> destinations, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes)
        where T : INumber<T>
    {
        for (int k = 0; k < destinations.Length; k++)
        {
            if (destinations[k] is null)
            {
                throw Refusal.NullDestination(k);
            }

            RequireShape(samples, destinations[k], k, nameof(destinations));
        }

        Run(samples, new Destinations<T>(destinations), spacing, edgeOrder, axes);
    }

    /// <summary>Computes the derivative along one axis into an array of the same shape.</summary>
    public static void Run<T>(Array samples, Array destination, int axis, Spacing<T> spacing, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        int counted = Validation.Axis(axis, samples.Rank, 0, nameof(axis));
        RequireShape(samples, destination, 0, nameof(destination));
        Run(samples, new Destinations<T>(DenseSpan.Of<T>(destination)), spacing, edgeOrder, [counted]);
    }

    private static void Run<T>(Array samples, in Destinations<T> destinations, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes)
        where T : INumber<T>
    {
        Span<nint> shape = stackalloc nint[samples.Rank];
        for (int axis = 0; axis < shape.Length; axis++)
        {
            shape[axis] = samples.GetLength(axis);
        }

        OneShot.Run(DenseSpan.Of<T>(samples), shape, spacing, edgeOrder, axes, destinations);
    }

    private static void RequireShape(Array samples, Array destination, int k, string parameter)
    {
        for (int axis = 0; axis < samples.Rank; axis++)
        {
            if (samples.GetLength(axis) != destination.GetLength(axis))
            {
                throw Refusal.DestinationShape(k, Shape(destination), Shape(samples), parameter);
            }
        }
    }

    private static string Shape(Array array)
    {
        var lengths = new string[array.Rank];
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            lengths[axis] = array.GetLength(axis).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return $"({string.Join(", ", lengths)})";
    }
}
