using System;
using System.Numerics;

namespace GenericGradient.Schemes;

/// <summary>The formulas of an axis as numbers.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="windows">The samples that they read.</param>
/// <param name="interior">The formula in the interior, by steps.</param>
/// <param name="first">The formulas at the first samples of a one-sided axis, the first one first.</param>
/// <param name="last">The formulas at the last samples of a one-sided axis, the last one first.</param>
internal sealed class SchemeTable<T>(SchemeWindows windows, StepFormula<T> interior, StepFormula<T>[] first, StepFormula<T>[] last)
    where T : INumber<T>
{
    private readonly StepFormula<T>[] all = [.. first, .. last, interior];

    /// <summary>The samples that the formulas read.</summary>
    public SchemeWindows Windows { get; } = windows;

    /// <summary>How many samples at the beginning do not have the interior formula, or not on neighbours of the axis.</summary>
    public int Before { get; } = -windows.Interior.First;

    /// <summary>How many samples at the end do not.</summary>
    public int After { get; } = windows.Interior.Last;

    /// <summary>The formula in the interior, by steps.</summary>
    public StepFormula<T> Interior { get; } = interior;

    /// <summary>Whether the type holds the whole numbers of all formulas.</summary>
    public bool IsHeld
    {
        get
        {
            bool isHeld = true;
            foreach (var formula in all)
            {
                isHeld &= T.IsFinite(formula.Divisor);
                foreach (T coefficient in formula.Coefficients)
                {
                    isHeld &= T.IsFinite(coefficient);
                }
            }

            return isHeld;
        }
    }

    /// <summary>What the formulas divide by, in a power of the step, is neither infinite nor 0, and has all its digits.</summary>
    public bool Divides(T step)
    {
        T power = Power(step);
        bool divides = T.IsNormal(power);
        foreach (var formula in all)
        {
            divides &= T.IsNormal(formula.Divisor * power);
        }

        return divides;
    }

    /// <summary>The power of the step that the formulas divide by.</summary>
    public T Power(T step)
    {
        T power = step;
        for (int k = 1; k < Windows.Scheme.Derivative; k++)
        {
            power *= step;
        }

        return power;
    }

    /// <summary>The formula near an end: 0, 1, ... are the first samples, -1, -2, ... the last ones. Where something lies beyond, it is that of the interior.</summary>
    public StepFormula<T> At(int end) => end >= 0
        ? end < first.Length ? first[end] : Interior
        : -1 - end < last.Length ? last[-1 - end] : Interior;
}

/// <summary>One formula by steps: differences with coefficients, divided by a multiple of the step or of its power.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="Coefficients">The coefficient of each difference.</param>
/// <param name="Plus">The neighbours that are subtracted from, in steps from the sample.</param>
/// <param name="Minus">The neighbours that are subtracted.</param>
/// <param name="IsSecond">Whether the differences are second ones, around the sample itself.</param>
/// <param name="Divisor">How many steps, or powers of the step, the sum is divided by.</param>
internal sealed record StepFormula<T>(T[] Coefficients, int[] Plus, int[] Minus, bool IsSecond, T Divisor)
    where T : INumber<T>
{
    /// <summary>The sum of the differences of one sample, not yet divided.</summary>
    /// <param name="window">The samples.</param>
    /// <param name="p">The sample.</param>
    /// <param name="plus">Where the neighbours are that are subtracted from, in elements from the sample.</param>
    /// <param name="minus">Where the others are.</param>
    public T Sum(ReadOnlySpan<T> window, int p, ReadOnlySpan<int> plus, ReadOnlySpan<int> minus)
    {
        T here = window[p], sum = T.Zero;
        T[] coefficients = Coefficients;
        for (int k = 0; k < coefficients.Length; k++)
        {
            T above = window[p + plus[k]], below = window[p + minus[k]];
            T term = coefficients[k] * (IsSecond ? (above - here) - (here - below) : above - below);
            sum = k == 0 ? term : sum + term;
        }

        return sum;
    }

    /// <summary>Whether it is one difference without a coefficient.</summary>
    public bool IsPlain { get; } = Coefficients.Length == 1 && Coefficients[0] == T.One;
}
