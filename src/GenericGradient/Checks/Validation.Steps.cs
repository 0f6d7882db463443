using System;
using System.Numerics;
using GenericGradient.Refusals;

namespace GenericGradient.Checks;

/// <content>The rules about a list of steps.</content>
internal static partial class Validation
{
    /// <summary>A unit of time is longer than 0.</summary>
    public static void Unit(TimeSpan unit, string parameter)
    {
        if (unit <= TimeSpan.Zero)
        {
            throw Refusal.BadUnit(unit, parameter);
        }
    }

    /// <summary>Steps are one fewer than the samples, finite and not 0; two in a row do not cancel, and their weights are in range.</summary>
    private static void Steps<T>(int axis, in Spacing<T> spacing, nint extent)
        where T : INumber<T>
    {
        var steps = spacing.StepValues.Span;
        if (steps.Length != extent - 1)
        {
            throw spacing.Places is { } places
                ? Refusal.CoordinateCount(axis, extent, places)
                : Refusal.StepCount(axis, extent, steps.Length);
        }

        if (OrdinarySteps.AreSteps(steps))
        {
            return;
        }

        for (int i = 0; i < steps.Length; i++)
        {
            if (T.IsZero(steps[i]) || !T.IsFinite(steps[i]))
            {
                throw Refusal.BadStepOfList(axis, i, steps[i]);
            }

            if (i == 0)
            {
                continue;
            }

            if (steps[i - 1] == -steps[i])
            {
                throw Refusal.CancellingSteps(axis, i - 1, steps[i - 1], steps[i]);
            }

            bool isInRange;
            try
            {
                isInRange = HasWeights(steps[i - 1], steps[i]);
            }
            catch (Exception error) when (error is OverflowException or DivideByZeroException)
            {
                throw Refusal.StepProductsOutOfRange(axis, i, steps[i - 1], steps[i], error);
            }

            if (!isInRange)
            {
                throw Refusal.StepProductsOutOfRange(axis, i, steps[i - 1], steps[i], null);
            }
        }
    }
}
