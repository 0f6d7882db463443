using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Loops;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Axes;

/// <summary>The formulas of an axis from its first sample to its last.</summary>
/// <param name="Mode">How the axis is spaced.</param>
/// <param name="Boundary">What lies beyond its ends.</param>
/// <param name="Derivative">Which derivative it is.</param>
/// <param name="Windows">The samples that the formulas read.</param>
/// <param name="Interior">Where all neighbours lie on the axis; everywhere, if samples go on beyond the ends.</param>
/// <param name="First">At the first samples, the first one first, if nothing lies beyond.</param>
/// <param name="Last">At the last samples, the last one first, if nothing lies beyond.</param>
internal sealed record AxisFormulas(
    SpacingMode Mode,
    Boundary Boundary,
    int Derivative,
    AxisWindows Windows,
    AxisFormula Interior,
    EquatableArray<AxisFormula> First,
    EquatableArray<AxisFormula> Last)
{
    private static readonly ConcurrentDictionary<(SchemeSpec Scheme, SpacingMode Mode, Boundary Boundary), AxisFormulas> Made = new();

    /// <summary>How many samples before the first interior one.</summary>
    public int Before => -Windows.Interior.First;

    /// <summary>How many samples after the last interior one.</summary>
    public int After => Windows.Interior.Last;

    /// <summary>All formulas, the interior one first.</summary>
    public IEnumerable<AxisFormula> All => First.Concat(Last).Prepend(Interior);

    /// <summary>How many weights are kept for each sample.</summary>
    public int Weights => All.Max(formula => formula.Weights);

    /// <summary>Whether the weights are those of the library, on the two differences between three neighbours.</summary>
    public bool HasTwoWeights => Mode == SpacingMode.Coordinates && Interior.Loop.Name == RowLoop.Weighted(false).Name;

    /// <summary>The divisors of all formulas, ascending.</summary>
    public IEnumerable<int> Divisors => All.Select(formula => formula.Divisor).OfType<int>().Distinct().OrderBy(divisor => divisor);

    /// <summary>The largest whole number that differences are multiplied by.</summary>
    public int LargestCoefficient => LargestIn(All.Select(formula => formula.Stencil).OfType<Stencil>());

    /// <summary>The largest multiple of the step, or of its square, that the formulas of an axis by steps divide by.</summary>
    public static int LargestDivisor(SchemeSpec scheme, Boundary boundary)
    {
        var windows = AxisWindows.For(scheme, boundary == Boundary.OneSided);
        return windows.First.Concat(windows.Last).Append(windows.Interior)
            .Max(window => AxisFormula.Divided(window, scheme.Derivative).Divisor ?? 1);
    }

    /// <summary>The largest whole number that the formulas of an axis by steps multiply differences by.</summary>
    public static int LargestCoefficientOf(SchemeSpec scheme, Boundary boundary)
    {
        var windows = AxisWindows.For(scheme, boundary == Boundary.OneSided);
        return LargestIn(windows.First.Concat(windows.Last).Append(windows.Interior).Select(window => Stencil.Over(window, scheme.Derivative)));
    }

    /// <summary>The formulas of a scheme; made once.</summary>
    public static AxisFormulas For(SchemeSpec scheme, SpacingMode mode, Boundary boundary) =>
        Made.GetOrAdd((scheme, mode, boundary), static key => Make(key.Scheme, key.Mode, key.Boundary));

    private static AxisFormulas Make(SchemeSpec scheme, SpacingMode mode, Boundary boundary)
    {
        var windows = AxisWindows.For(scheme, boundary == Boundary.OneSided);
        bool hasTwoWeights = scheme is { Derivative: 1, Accuracy: 2, Side: Side.Central };
        AxisFormula Formula(Window window) => mode != SpacingMode.Coordinates
            ? AxisFormula.Divided(window, scheme.Derivative)
            : hasTwoWeights ? AxisFormula.WeightedDifferences(window) : AxisFormula.Weighted(window);
        return new AxisFormulas(
            mode,
            boundary,
            scheme.Derivative,
            windows,
            Formula(windows.Interior),
            new(windows.First.Select(Formula)),
            new(windows.Last.Select(Formula)));
    }

    private static int LargestIn(IEnumerable<Stencil> stencils) => stencils
        .SelectMany(stencil => DifferenceForm.Of(stencil).Terms)
        .Select(term => System.Math.Abs(term.Coefficient))
        .DefaultIfEmpty(1)
        .Max();
}
