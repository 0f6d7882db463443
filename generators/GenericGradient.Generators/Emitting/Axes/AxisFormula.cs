using System.Linq;
using GenericGradient.Generators.Emitting.Loops;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Axes;

/// <summary>What is computed at some indices of an axis, as code: a loop, and what it is called with.</summary>
/// <param name="Loop">The loop, and the formula of one sample.</param>
/// <param name="Offsets">The neighbours that it reads, in the order of its runs.</param>
/// <param name="Divisor">What it divides by, in steps (or squared steps); null where it has weights.</param>
/// <param name="Window">The samples that it may read.</param>
/// <param name="Stencil">The stencil that it is, by steps; null where it has weights.</param>
internal sealed record AxisFormula(RowLoop Loop, EquatableArray<int> Offsets, int? Divisor, Window Window, Stencil? Stencil)
{
    /// <summary>How many weights each sample has.</summary>
    public int Weights => Divisor is null ? Loop.Factors.Count : 0;

    /// <summary>By steps: the best stencil within the window.</summary>
    public static AxisFormula Divided(Window window, int derivative)
    {
        var stencil = Stencil.Over(window, derivative);
        var form = DifferenceForm.Of(stencil);
        return new AxisFormula(RowLoop.Divided(stencil), new(form.Offsets), form.Divisor, window, stencil);
    }

    /// <summary>By coordinates: all neighbours in the window, each with a weight.</summary>
    public static AxisFormula Weighted(Window window)
    {
        int[] neighbours = window.Neighbours();
        return new AxisFormula(
            RowLoop.WeightedNeighbours(neighbours.Length, weightPerSample: false), new(neighbours.Prepend(0)), null, window, null);
    }

    /// <summary>By coordinates: the two differences between three neighbours, each with a weight, or one difference divided by its step.</summary>
    public static AxisFormula WeightedDifferences(Window window)
    {
        var loop = window.Count == 2
            ? RowLoop.Divided(Stencil.Over(window, derivative: 1))
            : RowLoop.Weighted(weightPerSample: false);
        return new AxisFormula(loop, new(Enumerable.Range(window.First, window.Count)), null, window, null);
    }
}
