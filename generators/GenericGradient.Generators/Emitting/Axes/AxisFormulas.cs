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
/// <param name="Interior">Where all neighbours lie on the axis, and near an end beyond which samples go on.</param>
/// <param name="First">At the first samples, the first one first, if nothing lies before them.</param>
/// <param name="Last">At the last samples, the last one first, if nothing lies after them.</param>
internal sealed record AxisFormulas(
    SpacingMode Mode,
    AxisEnds Boundary,
    int Derivative,
    AxisWindows Windows,
    AxisFormula Interior,
    EquatableArray<AxisFormula> First,
    EquatableArray<AxisFormula> Last)
{
    private static readonly ConcurrentDictionary<(SchemeSpec Scheme, SpacingMode Mode, AxisEnds Boundary), AxisFormulas> Made = new();

    /// <summary>How many samples before the first interior one.</summary>
    public int Before => -Windows.Interior.First;

    /// <summary>How many samples after the last interior one.</summary>
    public int After => Windows.Interior.Last;

    /// <summary>Whether the formula of the interior reads before the first sample: something lies there.</summary>
    public bool IsOpenBefore => Before > 0 && Boundary.Low != Model.Boundary.OneSided;

    /// <summary>Whether it reads after the last sample.</summary>
    public bool IsOpenAfter => After > 0 && Boundary.High != Model.Boundary.OneSided;

    /// <summary>The value that is read before the first sample, or null.</summary>
    public double? LowValue => IsOpenBefore && Boundary.Low == Model.Boundary.Constant ? Boundary.LowValue : null;

    /// <summary>The value that is read after the last sample, or null.</summary>
    public double? HighValue => IsOpenAfter && Boundary.High == Model.Boundary.Constant ? Boundary.HighValue : null;

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
    public static int LargestDivisor(SchemeSpec scheme, AxisEnds boundary)
    {
        var windows = WindowsOf(scheme, boundary);
        return windows.First.Concat(windows.Last).Append(windows.Interior)
            .Max(window => AxisFormula.Divided(window, scheme.Derivative).Divisor ?? 1);
    }

    /// <summary>The largest whole number that the formulas of an axis by steps multiply differences by.</summary>
    public static int LargestCoefficientOf(SchemeSpec scheme, AxisEnds boundary)
    {
        var windows = WindowsOf(scheme, boundary);
        return LargestIn(windows.First.Concat(windows.Last).Append(windows.Interior).Select(window => Stencil.Over(window, scheme.Derivative)));
    }

    /// <summary>The formulas of a scheme; made once.</summary>
    public static AxisFormulas For(SchemeSpec scheme, SpacingMode mode, AxisEnds boundary) =>
        Made.GetOrAdd((scheme, mode, boundary), static key => Make(key.Scheme, key.Mode, key.Boundary));

    private static AxisFormulas Make(SchemeSpec scheme, SpacingMode mode, AxisEnds boundary)
    {
        var windows = WindowsOf(scheme, boundary);
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

    private static AxisWindows WindowsOf(SchemeSpec scheme, AxisEnds boundary) =>
        AxisWindows.For(scheme, boundary.Low == Model.Boundary.OneSided, boundary.High == Model.Boundary.OneSided);

    private static int LargestIn(IEnumerable<Stencil> stencils) => stencils
        .SelectMany(stencil => DifferenceForm.Of(stencil).Terms)
        .Select(term => System.Math.Abs(term.Coefficient))
        .DefaultIfEmpty(1)
        .Max();
}
