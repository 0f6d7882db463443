using System;
using System.Numerics;
using GenericGradient.Grids;
using GenericGradient.Schemes;
using GenericGradient.Stencils;

namespace GenericGradient.Engine;

/// <summary>One derivative along one axis where samples may be missing: which results touch them, and what those become.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal struct HoledPass<T>
    where T : INumber<T>
{
    /// <summary>The axis, counted in the samples.</summary>
    public int Axis;

    /// <summary>Which destination it goes to.</summary>
    public int Result;

    /// <summary>The number of samples along the axis.</summary>
    public int Extent;

    /// <summary>How many elements it is from one sample to the next.</summary>
    public int Stride;

    /// <summary>The index in the grid of the first sample of the window.</summary>
    public int Origin;

    /// <summary>How the whole axis is spaced.</summary>
    public Spacing<T> Spacing;

    /// <summary>The formulas.</summary>
    public SchemeTable<T> Table;

    /// <summary>The value before the first sample, where one stands there.</summary>
    public T Low;

    /// <summary>The value after the last sample, where one stands there.</summary>
    public T High;

    /// <summary>Whether stencils of some samples may read a tile with holes.</summary>
    public readonly bool MayTouch(in MissingMap<T> map, int start, int end)
    {
        int reach = Math.Max(Table.Windows.Reach, Table.Windows.Scheme.Derivative), line = Extent * Stride;
        // Every tile is looked at, because what they have is asked for afterwards.
        bool mayTouch = false;
        for (int offset = -reach; offset <= reach; offset++)
        {
            mayTouch |= map.HasHoles(start + ((long)offset * Stride), end + ((long)offset * Stride));
        }

        if (Table.Windows.Scheme is { Low: BoundaryKind.OneSided, High: BoundaryKind.OneSided } || !HasEnds(start, end))
        {
            return mayTouch;
        }

        // What stands beyond the ends lies somewhere in the line.
        return mayTouch || line > 8L * MissingMap<T>.Tile || map.HasHoles(start - (start % line), end + line - 1 - ((end - 1) % line));
    }

    /// <summary>Which of up to 64 samples may have stencils that touch a hole, a bit for each.</summary>
    public readonly ulong Touched(in MissingMap<T> map, int start, int count)
    {
        if (Table.Windows.Scheme is not { Low: BoundaryKind.OneSided, High: BoundaryKind.OneSided } && HasEnds(start, start + count))
        {
            return ulong.MaxValue;
        }

        int reach = Table.Windows.Reach;
        ulong touched = 0;
        for (int offset = -reach; offset <= reach; offset++)
        {
            touched |= map.Holes(start + ((long)offset * Stride));
        }

        return touched;
    }

    /// <summary>The result of a sample, where its stencil touches a missing one.</summary>
    public readonly void Mend<TSamples>(in MissingRule<T> rule, in TSamples samples, int p, ref T result)
        where TSamples : IHoledSamples<T>, allows ref struct
    {
        int index = p / Stride % Extent;
        var read = Table.Windows.At(index, Extent);
        bool isHole = rule.Narrows && samples.IsMissing(p);
        if (isHole || Touches(samples, p, index, read, Spacing.IsUneven ? null : FormulaAt(index)))
        {
            result = isHole || !rule.Narrows ? rule.Fill : Narrower(rule, samples, p, index, isAtOtherEnd: read != Table.Windows.Interior);
        }
    }

    /// <summary>The derivative at a sample by the scheme.</summary>
    public readonly T Compute<TSamples>(in TSamples samples, int p)
        where TSamples : IHoledSamples<T>, allows ref struct
    {
        int index = p / Stride % Extent;
        return Spacing.IsUneven ? Uneven(samples, p, index, Table.Windows.At(index, Extent)) : ByStep(samples, p, index, FormulaAt(index));
    }

    /// <summary>The derivative by the first narrower stencil that touches no missing sample.</summary>
    private readonly T Narrower<TSamples>(in MissingRule<T> rule, in TSamples samples, int p, int index, bool isAtOtherEnd)
        where TSamples : IHoledSamples<T>, allows ref struct
    {
        var narrow = NarrowFormulas<T>.Of(Table.Windows);
        foreach (var (window, formula) in isAtOtherEnd ? narrow.AtOtherEnd : narrow.InOrder)
        {
            if (Fits(index, window) && !Touches(samples, p, index, window, Spacing.IsUneven ? null : formula))
            {
                return !Spacing.IsUneven ? ByStep(samples, p, index, formula)
                    : window.Count == 2 ? OneDifference(samples, p, index, window)
                    : Uneven(samples, p, index, window);
            }
        }

        return rule.Fill;
    }

    private readonly StepFormula<T> FormulaAt(int index) =>
        index < Table.Before ? Table.At(index) : index >= Extent - Table.After ? Table.At(index - Extent) : Table.Interior;

    private readonly bool HasEnds(int start, int end)
    {
        int line = Extent * Stride, before = Table.Before * Stride, after = Table.After * Stride, q = start % line;
        return q < before || q + (end - start) > line - after;
    }

    private readonly bool Fits(int index, Window window) =>
        (index + window.First >= 0 || Table.Windows.Scheme.Low != BoundaryKind.OneSided)
        && (index + window.Last < Extent || Table.Windows.Scheme.High != BoundaryKind.OneSided);

    private readonly bool Touches<TSamples>(in TSamples samples, int p, int index, Window window, StepFormula<T>? formula)
        where TSamples : IHoledSamples<T>, allows ref struct
    {
        if (formula is not null)
        {
            return Touches(samples, p, index, formula.Plus) || Touches(samples, p, index, formula.Minus)
                || (formula.IsSecond && samples.IsMissing(p));
        }

        for (int offset = window.First; offset <= window.Last; offset++)
        {
            if (IsMissing(samples, p, index, offset))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool Touches<TSamples>(in TSamples samples, int p, int index, int[] offsets)
        where TSamples : IHoledSamples<T>, allows ref struct
    {
        foreach (int offset in offsets)
        {
            if (IsMissing(samples, p, index, offset))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsMissing<TSamples>(in TSamples samples, int p, int index, int offset)
        where TSamples : IHoledSamples<T>, allows ref struct
    {
        if ((uint)(index + offset) < (uint)Extent)
        {
            return samples.IsMissing(p + (offset * Stride));
        }

        int place = Place(p, index, offset);
        return place >= 0 && samples.IsMissing(place);
    }

    /// <summary>Where the sample is that stands at a neighbour; -1 where a value does.</summary>
    private readonly int Place(int p, int index, int offset)
    {
        int standing = Table.Windows.Standing(index + offset, Extent);
        return standing == Beyond.Value ? -1 : p + ((standing - index) * Stride);
    }

    /// <summary>What stands at one neighbour minus what stands at another.</summary>
    private readonly T Difference<TSamples>(in TSamples samples, int p, int index, int from, int to)
        where TSamples : IHoledSamples<T>, allows ref struct
    {
        int first = Place(p, index, from), second = Place(p, index, to);
        return first >= 0 && second >= 0
            ? samples.Difference(first, second)
            : (second >= 0 ? samples.Value(second) : Value(index + to)) - (first >= 0 ? samples.Value(first) : Value(index + from));
    }

    private readonly T Value(int index) => index < 0 ? Low : High;

    private readonly T ByStep<TSamples>(in TSamples samples, int p, int index, StepFormula<T> formula)
        where TSamples : IHoledSamples<T>, allows ref struct
    {
        T sum = T.Zero;
        for (int k = 0; k < formula.Coefficients.Length; k++)
        {
            T difference = formula.IsSecond
                ? Difference(samples, p, index, 0, formula.Plus[k]) - Difference(samples, p, index, formula.Minus[k], 0)
                : Difference(samples, p, index, formula.Minus[k], formula.Plus[k]);
            T term = formula.Coefficients[k] * difference;
            sum = k == 0 ? term : sum + term;
        }

        return sum / (formula.Divisor * Table.Power(Spacing.Kind == SpacingKind.Step ? Spacing.StepValue : T.One));
    }

    /// <summary>One difference over its step, as at an end of edge order 1.</summary>
    private readonly T OneDifference<TSamples>(in TSamples samples, int p, int index, Window read)
        where TSamples : IHoledSamples<T>, allows ref struct
    {
        var scheme = Table.Windows.Scheme;
        T distance = NeighbourPlaces.Of(Spacing, Origin + index, read.Last, scheme) - NeighbourPlaces.Of(Spacing, Origin + index, read.First, scheme);
        return Difference(samples, p, index, read.First, read.Last) / distance;
    }

    private readonly T Uneven<TSamples>(in TSamples samples, int p, int index, Window read)
        where TSamples : IHoledSamples<T>, allows ref struct
    {
        T sum = T.Zero;
        var weights = NeighbourWeights.At(Axis, Origin + index, Spacing, Table.Windows, read, out _);
        int run = 0;
        for (int offset = read.First; offset <= read.Last; offset++)
        {
            if (offset != 0)
            {
                T term = weights[run] * Difference(samples, p, index, 0, offset);
                sum = run == 0 ? term : sum + term;
                run++;
            }
        }

        return sum;
    }
}
