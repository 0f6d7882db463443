using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Generated;
using GenericGradient.Grids;
using GenericGradient.Schemes;

namespace GenericGradient.Engine;

/// <summary>
/// Samples one step apart by any scheme: loops by the number of differences, with coefficients from a table. The bits are those of formulas that have
/// their coefficients written out: a coefficient of 1 multiplies exactly, and adding a negative term is subtracting a positive one. Beyond the ends the
/// interior formula goes on, on the samples that stand there; where that is a value, it is in <see cref="Axis{T}.Left"/> or <see cref="Axis{T}.Right"/>.
/// </summary>
internal readonly struct ByTable : IAxisForm
{
    /// <summary>As many as the loops have.</summary>
    private const int MostTerms = 12;

    /// <inheritdoc/>
    public static bool HasFactors => false;

    /// <inheritdoc/>
    public static bool HasSingleEnds => false;

    /// <inheritdoc/>
    public static bool HasStreams => true;

    /// <inheritdoc/>
    public static int Before<T>(in Axis<T> axis)
        where T : INumber<T> => Math.Min(axis.Table!.Before, axis.Extent);

    /// <inheritdoc/>
    public static int After<T>(in Axis<T> axis)
        where T : INumber<T> => Math.Min(axis.Table!.After, axis.Extent - Before(axis));

    /// <inheritdoc/>
    [SkipLocalsInit] // places are written before they are read
    public static void Interior<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int index, Span<T> destination, Storage storage)
        where T : INumber<T>
    {
        var formula = axis.Table!.Interior;
        int terms = formula.Coefficients.Length;
        Span<int> places = stackalloc int[2 * MostTerms];
        var plus = places[..terms];
        var minus = places.Slice(MostTerms, terms);
        Scale(formula, stride, plus, minus);
        Run(axis, formula, window, p, plus, minus, destination, storage);
    }

    /// <inheritdoc/>
    public static void InteriorOfLine<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int q, Span<T> destination, Storage storage)
        where T : INumber<T> => Interior(axis, stride, window, p, q, destination, storage);

    /// <inheritdoc/>
    public static Axis<T> Repeat<T>(scoped in Axis<T> axis, int index, int indices, Span<T> memory, out int origin)
        where T : INumber<T> => throw new NotSupportedException("One step serves all.");

    /// <inheritdoc/>
    [SkipLocalsInit] // places are written before they are read
    public static void End<T>(in Axis<T> axis, ReadOnlySpan<T> window, int p, int end, Span<T> destination)
        where T : INumber<T>
    {
        var formula = axis.Table!.At(end);
        int terms = formula.Coefficients.Length;
        Span<int> places = stackalloc int[2 * MostTerms];
        var plus = places[..terms];
        var minus = places.Slice(MostTerms, terms);
        if (TryPlaces(axis, formula, end, plus, minus))
        {
            Run(axis, formula, window, p, plus, minus, destination, Storage.Cached);
            return;
        }

        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = End(axis, axis.Stride, window, p + i, end);
        }
    }

    /// <inheritdoc/>
    public static void MendRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>
    {
        int before = Before(axis), after = After(axis);
        for (int end = 0; end < before; end++)
        {
            MendRows(axis, block, end, destination);
        }

        for (int end = -after; end < 0; end++)
        {
            MendRows(axis, block, end, destination);
        }
    }

    /// <summary>The sample at one index of all rows.</summary>
    [SkipLocalsInit] // places are written before they are read
    private static void MendRows<T>(in Axis<T> axis, in Block<T> block, int end, Span<T> destination)
        where T : INumber<T>
    {
        var formula = axis.Table!.At(end);
        int extent = axis.Extent, index = end < 0 ? extent + end : end;
        int first = block.Start - (block.Start % extent) + index;
        first += first < block.Start ? extent : 0;
        if (first >= block.End)
        {
            return;
        }

        int rows = ((block.End - 1 - first) / extent) + 1;
        var results = destination[(first - block.Start)..];
        if (index + formula.Lowest >= 0 && index + formula.Highest < extent)
        {
            formula.AlongRows(block.Window, first, rows, extent, formula.Plus, formula.Minus, Divisor(axis, formula), results);
            return;
        }

        int terms = formula.Coefficients.Length;
        Span<int> places = stackalloc int[2 * MostTerms];
        var plus = places[..terms];
        var minus = places.Slice(MostTerms, terms);
        if (TryPlaces(axis, formula, end, plus, minus))
        {
            formula.AlongRows(block.Window, first, rows, extent, plus, minus, Divisor(axis, formula), results);
            return;
        }

        for (int p = first; p < block.End; p += extent)
        {
            destination[p - block.Start] = End(axis, stride: 1, block.Window, p, end);
        }
    }

    private static void Scale<T>(StepFormula<T> formula, int stride, Span<int> plus, Span<int> minus)
        where T : INumber<T>
    {
        for (int k = 0; k < plus.Length; k++)
        {
            plus[k] = formula.Plus[k] * stride;
            minus[k] = formula.Minus[k] * stride;
        }
    }

    /// <summary>Where the neighbours of a sample near an end are, if all of them are samples.</summary>
    private static bool TryPlaces<T>(in Axis<T> axis, StepFormula<T> formula, int end, Span<int> plus, Span<int> minus)
        where T : INumber<T>
    {
        int index = end < 0 ? axis.Extent + end : end;
        if (index + formula.Lowest >= 0 && index + formula.Highest < axis.Extent)
        {
            Scale(formula, axis.Stride, plus, minus);
            return true;
        }

        for (int k = 0; k < plus.Length; k++)
        {
            int above = axis.Table!.Windows.Standing(index + formula.Plus[k], axis.Extent);
            int below = axis.Table!.Windows.Standing(index + formula.Minus[k], axis.Extent);
            if (above == Beyond.Value || below == Beyond.Value)
            {
                return false;
            }

            plus[k] = (above - index) * axis.Stride;
            minus[k] = (below - index) * axis.Stride;
        }

        return true;
    }

    /// <inheritdoc/>
    public static T End<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int end)
        where T : INumber<T>
    {
        var formula = axis.Table!.At(end);
        int index = end < 0 ? axis.Extent + end : end;
        T here = window[p], sum = T.Zero;
        for (int k = 0; k < formula.Coefficients.Length; k++)
        {
            T plus = Standing(axis, stride, window, p, index, formula.Plus[k]), minus = Standing(axis, stride, window, p, index, formula.Minus[k]);
            T term = formula.Coefficients[k] * (formula.IsSecond ? (plus - here) - (here - minus) : plus - minus);
            sum = k == 0 ? term : sum + term;
        }

        return sum / Divisor(axis, formula);
    }

    /// <inheritdoc/>
    public static bool TryShortRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T> => false;

    /// <summary>The sample, or the value, that stands at a neighbour of a sample near an end.</summary>
    private static T Standing<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int index, int offset)
        where T : INumber<T>
    {
        int place = axis.Table!.Windows.Standing(index + offset, axis.Extent);
        return place == Beyond.Value ? (index + offset < 0 ? axis.Left : axis.Right)[0] : window[p + ((place - index) * stride)];
    }

    private static void Run<T>(
        in Axis<T> axis,
        StepFormula<T> formula,
        ReadOnlySpan<T> window,
        int p,
        ReadOnlySpan<int> plus,
        ReadOnlySpan<int> minus,
        Span<T> destination,
        Storage storage)
        where T : INumber<T>
    {
        int count = destination.Length;
        T divisor = Divisor(axis, formula);
        switch (formula.IsPlain, formula.IsSecond)
        {
            case (true, true) when storage < Storage.Streamed:
                RowLoops.SecondDifference(window.Slice(p + minus[0], count), window.Slice(p, count), window.Slice(p + plus[0], count), divisor, destination);
                break;
            case (true, false):
                RowLoops.Difference(window.Slice(p + minus[0], count), window.Slice(p + plus[0], count), divisor, destination, storage);
                break;
            case (_, true):
                CountedLoops.SecondDifferences(window, p, plus, minus, formula.Coefficients, divisor, destination, storage);
                break;
            default:
                CountedLoops.Differences(window, p, plus, minus, formula.Coefficients, divisor, destination, storage);
                break;
        }
    }

    private static T Divisor<T>(in Axis<T> axis, StepFormula<T> formula)
        where T : INumber<T> => formula.Divisor * axis.Table!.Power(axis.Step);
}
