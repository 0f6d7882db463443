using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Grids;
using GenericGradient.Stencils;

namespace GenericGradient.Schemes;

/// <summary>The formulas of a scheme with their weights: the same numbers, so that a stencil is what is computed.</summary>
internal static class SchemeStencils
{
    /// <summary>The stencil at an index of an axis.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="index">The index.</param>
    /// <param name="extent">How many samples the axis has.</param>
    /// <param name="spacing">Its spacing.</param>
    /// <param name="scheme">Its scheme.</param>
    /// <param name="boundary">What stands beyond its ends.</param>
    public static Stencil<T> At<T>(int axis, int index, int extent, in Spacing<T> spacing, in AxisScheme scheme, AxisBoundary boundary)
        where T : INumber<T>
    {
        var formula = spacing.IsUneven ? Uneven(axis, index, spacing, scheme) : ByStep(index, extent, spacing, scheme);
        var weights = Weights(formula);
        var ends = new Ends<T>(SchemeWindows.Of(scheme), index, extent, boundary.Before<T>(), boundary.After<T>());
        var read = new SortedDictionary<int, T>();
        T constant = T.Zero;
        foreach (var (offset, weight) in weights)
        {
            if (ends.Standing(offset) is { } standing)
            {
                read[standing] = read.GetValueOrDefault(standing, T.Zero) + weight;
            }
            else
            {
                constant += weight * ends.Value(offset);
            }
        }

        if (read.Count == 0)
        {
            read[0] = T.Zero;
        }

        int[] offsets = [.. read.Keys];
        var error = StencilError.Of<T>(Places(weights.Keys, index, spacing, scheme), [.. weights.Values], scheme.Derivative)
            .WithNoiseOf<T>([.. read.Values]);
        var side = weights.Keys.Min() >= 0 ? StencilSide.Forward : weights.Keys.Max() <= 0 ? StencilSide.Backward : StencilSide.Central;
        return new(axis, index, side, offsets, [.. read.Values], samples => Sum(formula, ends, samples, offsets[0]), error, constant);
    }

    /// <summary>The weights of neighbours, each on its difference to the sample.</summary>
    private static StepFormula<T> Uneven<T>(int axis, int index, in Spacing<T> spacing, in AxisScheme scheme)
        where T : INumber<T>
    {
        var windows = SchemeWindows.Of(scheme);
        var weights = NeighbourWeights.At(axis, index, spacing, windows, out int count);
        return new(((ReadOnlySpan<T>)weights)[..count].ToArray(), windows.At(index, spacing.Extent).Neighbours(), new int[count], false, T.One);
    }

    private static StepFormula<T> ByStep<T>(int index, int extent, in Spacing<T> spacing, in AxisScheme scheme)
        where T : INumber<T>
    {
        var table = SchemeTables.For<T>(scheme);
        var formula = index < table.Before ? table.At(index) : index >= extent - table.After ? table.At(index - extent) : table.Interior;
        return formula with { Divisor = formula.Divisor * table.Power(spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One) };
    }

    private static SortedDictionary<int, T> Weights<T>(StepFormula<T> formula)
        where T : INumber<T>
    {
        var weights = new SortedDictionary<int, T>();
        for (int k = 0; k < formula.Coefficients.Length; k++)
        {
            T weight = formula.Coefficients[k] / formula.Divisor;
            Add(formula.Plus[k], weight);
            Add(formula.Minus[k], formula.IsSecond ? weight : -weight);
            if (formula.IsSecond)
            {
                Add(0, -weight);
                Add(0, -weight);
            }
        }

        return weights;

        void Add(int offset, T weight) => weights[offset] = weights.GetValueOrDefault(offset, T.Zero) + weight;
    }

    /// <summary>Where neighbours are, counted from the sample.</summary>
    private static double[] Places<T>(IEnumerable<int> offsets, int index, Spacing<T> spacing, AxisScheme scheme)
        where T : INumber<T>
    {
        double step = StencilError.Double(spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One);
        return spacing.IsUneven
            ? [.. offsets.Select(offset => StencilError.Double(
                NeighbourPlaces.Of(spacing, index, offset, scheme) - NeighbourPlaces.Of(spacing, index, 0, scheme)))]
            : [.. offsets.Select(offset => offset * step)];
    }

    /// <summary>What the walks compute, from the samples from the first neighbour on.</summary>
    private static T Sum<T>(StepFormula<T> formula, Ends<T> ends, ReadOnlySpan<T> samples, int first)
        where T : INumber<T>
    {
        T sum = T.Zero;
        for (int k = 0; k < formula.Coefficients.Length; k++)
        {
            T plus = Sample(samples, formula.Plus[k]), minus = Sample(samples, formula.Minus[k]);
            T difference = formula.IsSecond ? (plus - Sample(samples, 0)) - (Sample(samples, 0) - minus) : plus - minus;
            sum = k == 0 ? formula.Coefficients[k] * difference : sum + (formula.Coefficients[k] * difference);
        }

        return sum / formula.Divisor;

        T Sample(ReadOnlySpan<T> samples, int offset) => ends.Standing(offset) is { } standing ? samples[standing - first] : ends.Value(offset);
    }

    /// <summary>What a stencil reads at an index of an axis.</summary>
    private sealed record Ends<T>(SchemeWindows Windows, int Index, int Extent, T Low, T High)
        where T : INumber<T>
    {
        /// <summary>The offset of the sample that stands at an offset; null where a value does.</summary>
        public int? Standing(int offset) => Windows.Standing(Index + offset, Extent) is var index && index == Beyond.Value ? null : index - Index;

        /// <summary>The value that stands there.</summary>
        public T Value(int offset) => Index + offset < 0 ? Low : High;
    }
}
