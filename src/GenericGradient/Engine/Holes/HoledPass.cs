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
        if (map.HasHoles(start, end))
        {
            return true;
        }

        for (int offset = -reach; offset <= reach; offset++)
        {
            if (offset != 0 && map.HasHoles(start + ((long)offset * Stride), end + ((long)offset * Stride)))
            {
                return true;
            }
        }

        if (Table.Windows.Scheme is { Low: BoundaryKind.OneSided, High: BoundaryKind.OneSided } || !HasEnds(start, end))
        {
            return false;
        }

        // What stands beyond the ends lies somewhere in the line.
        return line > 8L * MissingMap<T>.Tile || map.HasHoles(start - (start % line), end + line - 1 - ((end - 1) % line));
    }

    /// <summary>The result of a sample, where its stencil touches a missing one.</summary>
    public readonly void Mend(in MissingRule<T> rule, in MissingMap<T> map, ReadOnlySpan<T> window, int p, ref T result)
    {
        int index = p / Stride % Extent;
        bool isHole = map.IsMissing(p);
        if (isHole && rule.Narrows)
        {
            result = rule.Fill;
            return;
        }

        var read = Table.Windows.At(index, Extent);
        var formula = index < Table.Before ? Table.At(index) : index >= Extent - Table.After ? Table.At(index - Extent) : Table.Interior;
        if (!Touches(map, p, index, read, Spacing.IsUneven ? null : formula))
        {
            return;
        }

        result = rule.Fill;
        if (!rule.Narrows)
        {
            return;
        }

        var narrow = NarrowFormulas<T>.Of(Table.Windows);
        foreach (var (narrower, narrowerFormula) in read == Table.Windows.Interior ? narrow.InOrder : narrow.AtOtherEnd)
        {
            if (Fits(index, narrower) && !Touches(map, p, index, narrower, Spacing.IsUneven ? null : narrowerFormula))
            {
                result = Spacing.IsUneven ? Uneven(window, p, index, narrower) : ByStep(window, p, index, narrowerFormula);
                return;
            }
        }
    }

    private readonly bool HasEnds(int start, int end)
    {
        int line = Extent * Stride, before = Table.Before * Stride, after = Table.After * Stride, q = start % line;
        return q < before || q + (end - start) > line - after;
    }

    private readonly bool Fits(int index, Window window) =>
        (index + window.First >= 0 || Table.Windows.Scheme.Low != BoundaryKind.OneSided)
        && (index + window.Last < Extent || Table.Windows.Scheme.High != BoundaryKind.OneSided);

    private readonly bool Touches(in MissingMap<T> map, int p, int index, Window window, StepFormula<T>? formula)
    {
        for (int offset = window.First; offset <= window.Last; offset++)
        {
            if ((formula is null || formula.Reads(offset)) && Place(p, index, offset) is var place && place >= 0 && map.IsMissing(place))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the sample is that stands at a neighbour; -1 where a value does.</summary>
    private readonly int Place(int p, int index, int offset)
    {
        int standing = Table.Windows.Standing(index + offset, Extent);
        return standing == Beyond.Value ? -1 : p + ((standing - index) * Stride);
    }

    private readonly T Sample(ReadOnlySpan<T> window, int p, int index, int offset) =>
        Place(p, index, offset) is var place && place >= 0 ? window[place] : index + offset < 0 ? Low : High;

    private readonly T ByStep(ReadOnlySpan<T> window, int p, int index, StepFormula<T> formula)
    {
        T here = window[p], sum = T.Zero;
        for (int k = 0; k < formula.Coefficients.Length; k++)
        {
            T plus = Sample(window, p, index, formula.Plus[k]), minus = Sample(window, p, index, formula.Minus[k]);
            T term = formula.Coefficients[k] * (formula.IsSecond ? (plus - here) - (here - minus) : plus - minus);
            sum = k == 0 ? term : sum + term;
        }

        return sum / (formula.Divisor * Table.Power(Spacing.Kind == SpacingKind.Step ? Spacing.StepValue : T.One));
    }

    private readonly T Uneven(ReadOnlySpan<T> window, int p, int index, Window read)
    {
        T here = window[p], sum = T.Zero;
        if (read.Count == 2)
        {
            // One difference over its step, as at an end of edge order 1.
            var scheme = Table.Windows.Scheme;
            T distance = NeighbourPlaces.Of(Spacing, Origin + index, read.Last, scheme) - NeighbourPlaces.Of(Spacing, Origin + index, read.First, scheme);
            return (Sample(window, p, index, read.Last) - Sample(window, p, index, read.First)) / distance;
        }

        var weights = NeighbourWeights.At(Axis, Origin + index, Spacing, Table.Windows, read, out _);
        int run = 0;
        for (int offset = read.First; offset <= read.Last; offset++)
        {
            if (offset != 0)
            {
                sum += weights[run++] * (Sample(window, p, index, offset) - here);
            }
        }

        return sum;
    }
}
