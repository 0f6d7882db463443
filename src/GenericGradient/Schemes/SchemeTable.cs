using System;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    /// <summary>The derivatives at one index of some rows.</summary>
    /// <param name="window">The samples.</param>
    /// <param name="p">The sample of the first row.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="extent">How far it is from one row to the next.</param>
    /// <param name="plus">Where the neighbours are that are subtracted from, in elements from the sample.</param>
    /// <param name="minus">Where the others are.</param>
    /// <param name="divisor">What the sum of the differences is divided by.</param>
    /// <param name="destination">Where the derivatives go, from that of the first row on.</param>
    public void AlongRows(
        ReadOnlySpan<T> window, int p, int rows, int extent, ReadOnlySpan<int> plus, ReadOnlySpan<int> minus, T divisor, Span<T> destination)
    {
        var coefficients = Coefficients.AsSpan();
        plus = plus[..coefficients.Length];
        minus = minus[..coefficients.Length];
        int low = 0, high = 0, length = (rows - 1) * extent;
        for (int k = 0; k < plus.Length; k++)
        {
            low = Math.Min(low, Math.Min(plus[k], minus[k]));
            high = Math.Max(high, Math.Max(plus[k], minus[k]));
        }

        // All neighbours of all rows are there, so that each need not be checked.
        ref T sample = ref Unsafe.Add(ref MemoryMarshal.GetReference(window.Slice(p + low, length + high - low + 1)), -low);
        ref T result = ref MemoryMarshal.GetReference(destination[..(length + 1)]);
        if (IsSecond)
        {
            AlongRows<SecondDifference>(ref sample, length, extent, coefficients, plus, minus, divisor, ref result);
        }
        else
        {
            AlongRows<FirstDifference>(ref sample, length, extent, coefficients, plus, minus, divisor, ref result);
        }
    }

    private static void AlongRows<TDifference>(
        ref T sample, nint length, nint extent, ReadOnlySpan<T> coefficients, ReadOnlySpan<int> plus, ReadOnlySpan<int> minus, T divisor, ref T result)
        where TDifference : struct, IDifference
    {
        if (coefficients.Length == 2)
        {
            // The end of a second derivative, among others.
            T c0 = coefficients[0], c1 = coefficients[1];
            int plus0 = plus[0], minus0 = minus[0], plus1 = plus[1], minus1 = minus[1];
            for (nint row = 0; row <= length; row += extent)
            {
                ref T at = ref Unsafe.Add(ref sample, row);
                Unsafe.Add(ref result, row) = ((c0 * TDifference.Of(ref at, plus0, minus0)) + (c1 * TDifference.Of(ref at, plus1, minus1))) / divisor;
            }

            return;
        }

        for (nint row = 0; row <= length; row += extent)
        {
            ref T at = ref Unsafe.Add(ref sample, row);
            T sum = coefficients[0] * TDifference.Of(ref at, plus[0], minus[0]);
            for (int k = 1; k < coefficients.Length; k++)
            {
                sum += coefficients[k] * TDifference.Of(ref at, plus[k], minus[k]);
            }

            Unsafe.Add(ref result, row) = sum / divisor;
        }
    }

    private interface IDifference
    {
        static abstract T Of(ref T here, int plus, int minus);
    }

    private readonly struct FirstDifference : IDifference
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Of(ref T here, int plus, int minus) => Unsafe.Add(ref here, plus) - Unsafe.Add(ref here, minus);
    }

    private readonly struct SecondDifference : IDifference
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Of(ref T here, int plus, int minus) => (Unsafe.Add(ref here, plus) - here) - (here - Unsafe.Add(ref here, minus));
    }

    /// <summary>The neighbour that is furthest before a sample, or the sample.</summary>
    public int Lowest { get; } = Math.Min(0, Math.Min(Plus.Min(), Minus.Min()));

    /// <summary>The neighbour that is furthest after a sample, or the sample.</summary>
    public int Highest { get; } = Math.Max(0, Math.Max(Plus.Max(), Minus.Max()));

    /// <summary>Whether it is one difference without a coefficient.</summary>
    public bool IsPlain { get; } = Coefficients.Length == 1 && Coefficients[0] == T.One;
}
