using System;
using System.Numerics;
using GenericGradient.Checks;
using GenericGradient.Refusals;

namespace GenericGradient.Declared;

/// <summary>The rules about arguments of declared operators.</summary>
internal static class CallChecks
{
    /// <summary>The largest finite Half; all other types with fractions go further.</summary>
    private const int LargestHalf = 65504;

    /// <summary>Element types divide.</summary>
    public static void ElementType<T>()
        where T : INumber<T>
    {
        if (T.One / (T.One + T.One) == T.Zero)
        {
            throw Refusal.DeclaredInteger<T>();
        }
    }

    /// <summary>An extent is not negative, and as long as the formulas need.</summary>
    public static void Extent(int axis, int extent, int needed, string parameter)
    {
        if (extent < 0)
        {
            throw Refusal.DeclaredNegative(axis, extent, parameter);
        }

        if (extent < needed)
        {
            throw Refusal.DeclaredTooShort(axis, extent, needed, parameter);
        }
    }

    /// <summary>The number of samples is an int.</summary>
    public static int Length(ReadOnlySpan<int> extents, OperatorDeclaration declaration)
    {
        if (extents.Contains(0))
        {
            return 0;
        }

        long length = 1;
        foreach (int extent in extents)
        {
            length *= extent;
            if (length > int.MaxValue)
            {
                throw Refusal.DeclaredTooLong(declaration.Shape);
            }
        }

        return (int)length;
    }

    /// <summary>The type holds the coefficients of the formulas.</summary>
    public static void Coefficient<T>(int largest)
        where T : INumber<T>
    {
        if (largest > LargestHalf && !T.IsFinite(T.CreateSaturating(largest)))
        {
            throw Refusal.DeclaredCoefficient<T>(largest);
        }
    }

    /// <summary>A step is finite and not 0, and so is what the formulas divide by.</summary>
    public static void Step<T>(int axis, T step, int derivative, int largest, string? parameter)
        where T : INumber<T>
    {
        if (T.IsZero(step) || !T.IsFinite(step))
        {
            throw Refusal.DeclaredStep(axis, step, parameter);
        }

        bool isInRange = false;
        try
        {
            // A power is a normal number; a step needs not be one.
            T power = step;
            for (int k = 1; k < derivative; k++)
            {
                power *= step;
            }

            isInRange = (derivative == 1 || T.IsNormal(power)) && T.IsFinite(T.CreateChecked(largest) * power);
        }
        catch (OverflowException)
        {
        }

        if (!isInRange)
        {
            throw Refusal.DeclaredMultiple(axis, step, derivative, largest, parameter);
        }
    }

    /// <summary>Coordinates are as many as the samples, finite, and differ within a window.</summary>
    public static void Coordinates<T>(int axis, ReadOnlySpan<T> x, int extent, int window, string parameter)
        where T : INumber<T>
    {
        if (x.Length != extent)
        {
            throw Refusal.DeclaredCoordinateCount(axis, extent, x.Length, parameter);
        }

        if (window <= 3 && OrdinarySteps.Are(x))
        {
            return;
        }

        for (int i = 0; i < x.Length; i++)
        {
            if (!T.IsFinite(x[i]))
            {
                throw Refusal.DeclaredCoordinate(axis, i, x[i], parameter);
            }

            for (int k = Math.Max(0, i - window + 1); k < i; k++)
            {
                if (x[k] == x[i])
                {
                    throw Refusal.DeclaredCoinciding(axis, k, i, x[i], window, parameter);
                }
            }
        }
    }

    /// <summary>The value beyond an end, as the type has it.</summary>
    public static T Beyond<T>(int axis, double value)
        where T : INumber<T>
    {
        Exception? error = null;
        try
        {
            T number = T.CreateChecked(value);
            if (T.IsFinite(number))
            {
                return number;
            }
        }
        catch (OverflowException thrown)
        {
            error = thrown;
        }

        throw Refusal.DeclaredBeyond<T>(axis, value, error);
    }
}
