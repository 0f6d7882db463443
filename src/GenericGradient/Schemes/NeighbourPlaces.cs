using System;
using System.Numerics;

namespace GenericGradient.Schemes;

/// <summary>
/// Where the samples of a stencil are on an uneven axis: coordinates as they are; steps added up from the sample on, so that nothing far away is added and
/// taken off again. Beyond the ends coordinates go round with their period, or are mirrored in the end sample.
/// </summary>
internal static class NeighbourPlaces
{
    /// <summary>The place of a neighbour: its coordinate, or how far it is from the sample.</summary>
    /// <param name="spacing">The spacing, by coordinates or by steps.</param>
    /// <param name="index">The index of the sample.</param>
    /// <param name="offset">The neighbour, counted from the sample.</param>
    /// <param name="scheme">What lies beyond the ends, where the neighbour does.</param>
    public static T Of<T>(in Spacing<T> spacing, int index, int offset, in AxisScheme scheme)
        where T : INumber<T>
    {
        if (spacing.Kind == SpacingKind.Coordinates)
        {
            return Coordinate(spacing, index + offset, scheme);
        }

        T place = T.Zero;
        for (int step = 0; step < Math.Abs(offset); step++)
        {
            place = offset > 0 ? place + Step(spacing, index + step, scheme) : place - Step(spacing, index - 1 - step, scheme);
        }

        return place;
    }

    private static T Coordinate<T>(in Spacing<T> spacing, int index, in AxisScheme scheme)
        where T : INumber<T>
    {
        var x = spacing.CoordinateValues.Span;
        if (index >= 0 && index < x.Length)
        {
            return x[index];
        }

        if ((index < 0 ? scheme.Low : scheme.High) == BoundaryKind.Periodic)
        {
            T period = x[^1] < x[0] ? -spacing.Period! : spacing.Period!;
            return x[Modulo(index, x.Length, out int rounds)] + (T.CreateChecked(rounds) * period);
        }

        int there = x.Length - 1;
        int folded = Modulo(index, 2 * there, out int times);
        T place = folded <= there ? x[folded] : x[there] + (x[there] - x[(2 * there) - folded]);
        return place + (T.CreateChecked(2 * times) * (x[there] - x[0]));
    }

    /// <summary>The step from an index to the next.</summary>
    private static T Step<T>(in Spacing<T> spacing, int index, in AxisScheme scheme)
        where T : INumber<T>
    {
        var steps = spacing.StepValues.Span;
        if (index >= 0 && index < steps.Length)
        {
            return steps[index];
        }

        if ((index < 0 ? scheme.Low : scheme.High) == BoundaryKind.Periodic)
        {
            int round = Modulo(index, steps.Length + 1, out _);
            return round < steps.Length ? steps[round] : spacing.Period!;
        }

        int folded = Modulo(index, 2 * steps.Length, out _);
        return folded < steps.Length ? steps[folded] : steps[(2 * steps.Length) - 1 - folded];
    }

    private static int Modulo(int index, int period, out int rounds)
    {
        rounds = (int)Math.Floor((double)index / period);
        return index - (rounds * period);
    }
}
