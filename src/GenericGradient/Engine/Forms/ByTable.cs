using System;
using System.Numerics;
using GenericGradient.Generated;

namespace GenericGradient.Engine;

/// <summary>
/// Samples one step apart by any scheme: loops by the number of differences, with coefficients from a table. The bits are those of formulas that have
/// their coefficients written out: a coefficient of 1 multiplies exactly, and adding a negative term is subtracting a positive one.
/// </summary>
internal readonly struct ByTable : IAxisForm
{
    /// <inheritdoc/>
    public static bool HasFactors => false;

    /// <inheritdoc/>
    public static bool HasSingleEnds => false;

    /// <inheritdoc/>
    public static int Before<T>(in Axis<T> axis)
        where T : INumber<T> => axis.Table!.Before;

    /// <inheritdoc/>
    public static int After<T>(in Axis<T> axis)
        where T : INumber<T> => axis.Table!.After;

    /// <summary>Always, because the loops by number do not store past the caches themselves.</summary>
    public static bool Collides<T>(in Axis<T> axis, ReadOnlySpan<T> window, ReadOnlySpan<T> results)
        where T : INumber<T> => true;

    /// <inheritdoc/>
    public static void Interior<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int index, Span<T> destination, Storage storage)
        where T : INumber<T> => Run(axis, axis.Table!.Interior, stride, window, p, destination, storage);

    /// <inheritdoc/>
    public static void InteriorOfLine<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int q, Span<T> destination, Storage storage)
        where T : INumber<T> => Run(axis, axis.Table!.Interior, stride, window, p, destination, storage);

    /// <inheritdoc/>
    public static Axis<T> Repeat<T>(scoped in Axis<T> axis, int index, int indices, Span<T> memory, out int origin)
        where T : INumber<T> => throw new NotSupportedException("One step serves all.");

    /// <inheritdoc/>
    public static void End<T>(in Axis<T> axis, ReadOnlySpan<T> window, int p, int end, Span<T> destination)
        where T : INumber<T> => Run(axis, axis.Table!.At(end), axis.Stride, window, p, destination, Storage.Cached);

    /// <inheritdoc/>
    public static T End<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int end)
        where T : INumber<T>
    {
        var formula = axis.Table!.At(end);
        T here = window[p], sum = T.Zero;
        for (int k = 0; k < formula.Coefficients.Length; k++)
        {
            T plus = window[p + (formula.Plus[k] * stride)], minus = window[p + (formula.Minus[k] * stride)];
            T term = formula.Coefficients[k] * (formula.IsSecond ? (plus - here) - (here - minus) : plus - minus);
            sum = k == 0 ? term : sum + term;
        }

        return sum / Divisor(axis, formula);
    }

    /// <inheritdoc/>
    public static bool TryShortRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T> => false;

    private static void Run<T>(
        in Axis<T> axis, StepFormula<T> formula, int stride, ReadOnlySpan<T> window, int p, Span<T> destination, Storage storage)
        where T : INumber<T>
    {
        int count = destination.Length;
        T divisor = Divisor(axis, formula);
        if (formula.IsPlain)
        {
            var plusRun = window.Slice(p + (formula.Plus[0] * stride), count);
            var minusRun = window.Slice(p + (formula.Minus[0] * stride), count);
            if (formula.IsSecond)
            {
                RowLoops.SecondDifference(minusRun, window.Slice(p, count), plusRun, divisor, destination);
            }
            else
            {
                RowLoops.Difference(minusRun, plusRun, divisor, destination, storage);
            }

            return;
        }

        int terms = formula.Coefficients.Length;
        Span<int> offsets = stackalloc int[2 * MostTerms];
        var plus = offsets[..terms];
        var minus = offsets.Slice(MostTerms, terms);
        for (int k = 0; k < terms; k++)
        {
            plus[k] = formula.Plus[k] * stride;
            minus[k] = formula.Minus[k] * stride;
        }

        if (formula.IsSecond)
        {
            CountedLoops.SecondDifferences(window, p, plus, minus, formula.Coefficients, divisor, destination);
        }
        else
        {
            CountedLoops.Differences(window, p, plus, minus, formula.Coefficients, divisor, destination);
        }
    }

    /// <summary>As many as the loops have.</summary>
    private const int MostTerms = 11;

    private static T Divisor<T>(in Axis<T> axis, StepFormula<T> formula)
        where T : INumber<T>
    {
        T power = axis.Step;
        for (int k = 1; k < axis.Table!.Derivative; k++)
        {
            power *= axis.Step;
        }

        return formula.Divisor * power;
    }
}
