using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Stencils;

namespace GenericGradient.Generators.Emitting;

/// <summary>
/// One loop over runs of samples: some runs in, one run out, a formula between. Kernels are made of calls to these.
/// </summary>
/// <param name="Name">Its method name.</param>
/// <param name="Formula">The C# expression of one result; it reads the same for a sample and for a vector of samples.</param>
/// <param name="Runs">The runs of samples that the formula reads.</param>
/// <param name="Factors">The other values that the formula reads: a divisor, or two weights.</param>
/// <param name="FactorPerSample">Whether each sample has factors of its own (runs of them) or one set serves the whole run.</param>
internal sealed record RowLoop(
    string Name, string Formula, EquatableArray<string> Runs, EquatableArray<string> Factors, bool FactorPerSample)
    : IComparable<RowLoop>
{
    /// <summary>The loop that multiplies by 1 / divisor where that is exact; division takes up to twice as long.</summary>
    public static RowLoop ScaledDifference { get; } =
        new("ScaledDifference", "(upper - lower) * scale", new(["lower", "upper"]), new(["scale"]), false);

    /// <summary>What to call instead where 1 / divisor is exact; null where there is nothing.</summary>
    public RowLoop? Scaled => Name == "Difference" ? ScaledDifference : null;

    /// <summary>Whether the loop can store past the caches: those of the interior can, the others have few samples.</summary>
    public bool CanStream => Name is "Difference" or "ScaledDifference" or "Weighted" or "WeightedByCoordinates";

    /// <summary>The loop of a stencil that divides by a step.</summary>
    public static RowLoop Divided(Stencil stencil)
    {
        var form = DifferenceForm.Of(stencil);
        if (form.Terms.Count == 1 && form.Terms[0].Coefficient == 1)
        {
            // One plain difference; the same loop whichever two neighbours it is taken between.
            return new RowLoop("Difference", "(upper - lower) / divisor", new(["lower", "upper"]), new(["divisor"]), false);
        }

        return new RowLoop(
            stencil.Side.ToString() + stencil.Accuracy, $"({Sum(form)}) / divisor", new(form.Offsets.Select(Run)), new(["divisor"]), false);
    }

    /// <summary>The loop of three neighbours on a coordinate axis, with two weights for the run or two for each sample.</summary>
    public static RowLoop Weighted(bool weightPerSample) => new(
        "Weighted",
        "(left * (middle - before)) + (right * (after - middle))",
        new(["before", "middle", "after"]),
        new(["left", "right"]),
        weightPerSample);

    /// <summary>The weight of the difference to the neighbour before, from the coordinates of three neighbours.</summary>
    public static RowLoop LeftWeight { get; } = new(
        "LeftWeight",
        "(after - middle) / ((middle - before) * ((middle - before) + (after - middle)))",
        new(["before", "middle", "after"]),
        new([]),
        false);

    /// <summary>The weight of the difference to the neighbour after, from the coordinates of three neighbours.</summary>
    public static RowLoop RightWeight { get; } = new(
        "RightWeight",
        "(middle - before) / ((after - middle) * ((middle - before) + (after - middle)))",
        new(["before", "middle", "after"]),
        new([]),
        false);

    /// <summary>Three neighbours whose weights are made from their coordinates on the way; for weights that are used once.</summary>
    public static RowLoop WeightedByCoordinates { get; } = new(
        "WeightedByCoordinates",
        "Weighted(before, middle, after, LeftWeight(xBefore, xMiddle, xAfter), RightWeight(xBefore, xMiddle, xAfter))",
        new(["before", "middle", "after", "xBefore", "xMiddle", "xAfter"]),
        new([]),
        false);

    /// <summary>The loop for a last axis of few samples, whose formula depends on the column.</summary>
    public static RowLoop ShortRows(int edgeOrder) => new(ShortRowsEmitter.NameOf(edgeOrder), "", new([]), new([]), false);

    /// <summary>The edge order of a loop for a last axis of few samples; 0 for the other loops.</summary>
    public int ShortRowsEdgeOrder => this == ShortRows(1) ? 1 : this == ShortRows(2) ? 2 : 0;

    /// <summary>The loops that a kernel calls, and those that prepare its weights.</summary>
    public static IEnumerable<RowLoop> UsedBy(KernelSpec kernel)
    {
        var stencils = AxisStencils.For(kernel.EdgeOrder);
        if (kernel.HasSteps)
        {
            yield return Divided(stencils.Interior);
        }

        if (kernel.HasSteps || kernel.EdgeOrder == 1)
        {
            yield return ScaledDifference;
        }

        if (kernel.HasSteps || kernel.EdgeOrder == 1)
        {
            yield return Divided(stencils.First);
            yield return Divided(stencils.Last);
        }

        if (kernel.Rank > 1 && kernel.Axes[kernel.Rank - 1] != SpacingMode.Coordinates)
        {
            yield return ShortRows(kernel.EdgeOrder);
        }

        if (kernel.HasCoordinates)
        {
            yield return LeftWeight;
            yield return RightWeight;
            yield return WeightedByCoordinates;
            yield return Weighted(weightPerSample: true); // its formula
        }

        for (int axis = 0; axis < kernel.Rank; axis++)
        {
            if (kernel.Axes[axis] == SpacingMode.Coordinates)
            {
                yield return Weighted(weightPerSample: axis == kernel.Rank - 1);
            }
        }

        if (kernel.Axes[kernel.Rank - 1] == SpacingMode.Coordinates && kernel.EdgeOrder == 2)
        {
            yield return Weighted(weightPerSample: false); // the two ends of a row have one weight pair each
        }
    }

    /// <summary>The order in the generated file: by name, loops with one set of factors first.</summary>
    public int CompareTo(RowLoop? other) => other is null
        ? 1
        : string.CompareOrdinal(Name, other.Name) is var byName && byName != 0
            ? byName
            : FactorPerSample.CompareTo(other.FactorPerSample);

    /// <summary>What a run is called after its offset: <c>minus2</c>, <c>here</c>, <c>plus1</c>.</summary>
    public static string Run(int offset) => offset switch
    {
        < 0 => "minus" + -offset,
        0 => "here",
        _ => "plus" + offset,
    };

    /// <summary>The sum of differences that a stencil divides.</summary>
    public static string Sum(DifferenceForm form) => string.Concat(form.Terms.Select((term, index) => Term(term, isFirst: index == 0)));

    private static string Term(DifferenceTerm term, bool isFirst)
    {
        string difference = $"({Run(term.Plus)} - {Run(term.Minus)})";
        int size = Math.Abs(term.Coefficient);
        string scaled = size == 1 ? difference : $"({WholeNumber.Text(size)} * {difference})";
        return isFirst ? (term.Coefficient < 0 ? "-" : "") + scaled : (term.Coefficient < 0 ? " - " : " + ") + scaled;
    }
}
