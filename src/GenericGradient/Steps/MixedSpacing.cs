using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Numbers;
using GenericGradient.Refusals;

namespace GenericGradient.Steps;

/// <summary>
/// A spacing of one type for samples of another. What counts is the steps: they are made in the wider of the two types, exactly where places are
/// integers, and each is rounded once to the type of the samples.
/// </summary>
internal static class MixedSpacing
{
    private const string Parameter = "spacing";

    /// <summary>The spacings of a list, or the one for all axes.</summary>
    public static Spacings<T> Of<TFrom, T>(in Spacings<TFrom> spacings)
        where TFrom : INumber<TFrom>
        where T : INumber<T>
    {
        if (spacings.IsOneForAll)
        {
            return Of<TFrom, T>(spacings[0]);
        }

        var converted = new Spacing<T>[spacings.Count];
        for (int k = 0; k < converted.Length; k++)
        {
            converted[k] = Of<TFrom, T>(spacings[k]);
        }

        return converted;
    }

    /// <summary>The spacing; the same where the types are the same.</summary>
    /// <param name="given">The spacing. It may lie in a list of the caller, who may change it meanwhile, so it is read once.</param>
    /// <exception cref="ArgumentException">A step that is finite and not 0 is 0 or infinite as <typeparamref name="T"/>, or places coincide.</exception>
    public static Spacing<T> Of<TFrom, T>(in Spacing<TFrom> given)
        where TFrom : INumber<TFrom>
        where T : INumber<T>
    {
        var spacing = given;
        if (typeof(TFrom) == typeof(T))
        {
            return Unsafe.As<Spacing<TFrom>, Spacing<T>>(ref spacing);
        }

        switch (spacing.Kind)
        {
            case SpacingKind.Unit:
                return default;
            case SpacingKind.Step:
                return Spacing.Step<T>(Rounded<TFrom, T>(spacing.StepValue, -1));
            case SpacingKind.Steps:
                return Spacing.Between(
                    Rounded<TFrom, T>(spacing.StepValues.Span),
                    spacing.Places,
                    spacing.HasPeriod ? Rounded<TFrom, T>(spacing.Period!, spacing.StepValues.Length) : default,
                    spacing.HasPeriod);
            default:
                var places = spacing.CoordinateValues.Span;
                return Spacing.Between(
                    IntegerPlaces.TrySteps<TFrom, T>(places, Parameter, out var steps) ? steps : Between<TFrom, T>(places),
                    places.Length,
                    spacing.HasPeriod && places.Length > 0 ? Closing<TFrom, T>(places, spacing.Period!) : default,
                    spacing.HasPeriod);
        }
    }

    /// <summary>The steps between places: their differences in the type of the samples where it holds each place, else in that of the places.</summary>
    private static T[] Between<TFrom, T>(ReadOnlySpan<TFrom> places)
        where TFrom : INumber<TFrom>
        where T : INumber<T>
    {
        var steps = new T[Math.Max(places.Length - 1, 0)];
        for (int i = 0; i < places.Length; i++)
        {
            if (!TFrom.IsFinite(places[i]))
            {
                throw Refusal.BadPlace(i, places[i], Parameter);
            }

            for (int distance = 1; distance <= Math.Min(2, i); distance++)
            {
                if (places[i - distance] == places[i])
                {
                    throw Refusal.CoincidingPlaces(i - distance, i, places[i], Parameter);
                }
            }

            if (i > 0)
            {
                steps[i - 1] = Step<TFrom, T>(i, places[i - 1], places[i]);
            }
        }

        return steps;
    }

    private static T Step<TFrom, T>(int i, TFrom before, TFrom value)
        where TFrom : INumber<TFrom>
        where T : INumber<T>
    {
        T step;
        try
        {
            step = Conversion.IsExact<TFrom, T>() ? T.CreateChecked(value) - T.CreateChecked(before) : T.CreateChecked(value - before);
        }
        catch (OverflowException error)
        {
            throw Refusal.PlacesOutOfRange<TFrom, T>(i, before, value, default, Parameter, error);
        }

        return T.IsZero(step) || !T.IsFinite(step)
            ? throw Refusal.PlacesOutOfRange(i, before, value, step, Parameter, null)
            : step;
    }

    /// <summary>The step from the last place to the first, one period on.</summary>
    private static T Closing<TFrom, T>(ReadOnlySpan<TFrom> places, TFrom period)
        where TFrom : INumber<TFrom>
        where T : INumber<T>
    {
        bool falls = places[^1] < places[0];
        if (Conversion.IsExact<TFrom, T>())
        {
            T exact = T.CreateChecked(places[^1]) - T.CreateChecked(places[0]);
            return falls ? -(T.CreateChecked(period) + exact) : T.CreateChecked(period) - exact;
        }

        TFrom way = places[^1] - places[0];
        return T.CreateChecked(falls ? -(period + way) : period - way);
    }

    private static T[] Rounded<TFrom, T>(ReadOnlySpan<TFrom> steps)
        where TFrom : INumber<TFrom>
        where T : INumber<T>
    {
        var rounded = new T[steps.Length];
        for (int i = 0; i < rounded.Length; i++)
        {
            rounded[i] = Rounded<TFrom, T>(steps[i], i);
        }

        return rounded;
    }

    /// <summary>A step, rounded. One that is no step to begin with is told of where it is used, with its axis.</summary>
    private static T Rounded<TFrom, T>(TFrom step, int index)
        where TFrom : INumber<TFrom>
        where T : INumber<T>
    {
        T rounded;
        try
        {
            rounded = T.CreateChecked(step);
        }
        catch (OverflowException error)
        {
            throw Refusal.StepOutOfType<TFrom, T>(index, step, error);
        }

        bool isStep = TFrom.IsFinite(step) && !TFrom.IsZero(step), isStillStep = T.IsFinite(rounded) && !T.IsZero(rounded);
        return isStep && !isStillStep ? throw Refusal.StepOutOfType<TFrom, T>(index, step, null) : rounded;
    }
}
