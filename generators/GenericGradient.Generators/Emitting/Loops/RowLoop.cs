using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Loops;

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
    /// <summary>Stands in a formula for the type that has its functions: that of the vector, or of the number.</summary>
    public const string Functions = "Number.";

    private const int LongestSum = 110;

    /// <summary>How the loops of each derivative are called; those of the first one have no word for it.</summary>
    private static readonly string[] Derivatives = ["", "Second", "Third", "Fourth"];

    /// <summary>One plain difference; the same loop whichever two neighbours it is taken between.</summary>
    public static RowLoop Difference { get; } = new("Difference", "(upper - lower) / divisor", new(["lower", "upper"]), new(["divisor"]), false)
    {
        Scaled = new("ScaledDifference", "(upper - lower) * scale", new(["lower", "upper"]), new(["scale"]), false)
        {
            CanStream = true,
            Fetched = new(["upper"]),
        },
        HasReciprocal = true,
        CanStream = true,
        Fetched = new(["upper"]),
    };

    /// <summary>The difference of two differences.</summary>
    public static RowLoop SecondDifference { get; } = new(
        "SecondDifference", "((upper - middle) - (middle - lower)) / divisor", new(["lower", "middle", "upper"]), new(["divisor"]), false)
    {
        Scaled = new(
            "ScaledSecondDifference",
            "((upper - middle) - (middle - lower)) * scale",
            new(["lower", "middle", "upper"]),
            new(["scale"]),
            false),
    };

    /// <summary>What its numbers must be able to do.</summary>
    public string Constraint => Formula.Contains(Functions + "Sqrt") ? "where T : INumber<T>, IRootFunctions<T>" : "where T : INumber<T>";

    /// <summary>Its formula with the functions of a type.</summary>
    public string FormulaIn(string functions) => Formula.Replace(Functions, functions + ".");

    /// <summary>What to call instead where 1 / divisor is exact, because division takes up to twice as long; null where there is nothing.</summary>
    public RowLoop? Scaled { get; init; }

    /// <summary>Whether division by a reciprocal in two parts is written for it.</summary>
    public bool HasReciprocal { get; init; }

    /// <summary>Whether the loop can store past the caches: those of the interior can, the others have few samples.</summary>
    public bool CanStream { get; init; }

    /// <summary>
    /// The runs that a loop beyond the caches fetches ahead: those that come from memory. A sample comes as the upper neighbour, and is in the caches when it becomes
    /// the sample itself and the lower neighbour.
    /// </summary>
    public EquatableArray<string> Fetched { get; init; } = new([]);

    /// <summary>The loop of a stencil that divides by a step.</summary>
    public static RowLoop Divided(Stencil stencil)
    {
        var form = DifferenceForm.Of(stencil);
        if (form.Terms.Count == 1 && form.Terms[0].Coefficient == 1)
        {
            return form.Terms[0].Middle is null ? Difference : SecondDifference;
        }

        return new RowLoop(NameOf(stencil), $"({Sum(form)}) / divisor", new(form.Offsets.Select(Run)), new(["divisor"]), false);
    }

    /// <summary>
    /// The loop of a sample and its neighbours on a coordinate axis, <c>w1 (f1 - f) + w2 (f2 - f) + ...</c>, with weights for the run
    /// or weights for each sample.
    /// </summary>
    public static RowLoop WeightedNeighbours(int count, bool weightPerSample)
    {
        int[] numbers = Enumerable.Range(1, count).ToArray();
        return new RowLoop(
            "WeightedNeighbours" + count,
            Sum(numbers.Select(k => (k == 1 ? "" : " + ") + $"(weight{k} * (neighbour{k} - here))")),
            new(numbers.Select(k => "neighbour" + k).Prepend("here")),
            new(numbers.Select(k => "weight" + k)),
            weightPerSample);
    }

    /// <summary>The loop of three neighbours on a coordinate axis, with two weights for the run or two for each sample.</summary>
    public static RowLoop Weighted(bool weightPerSample) => new(
        "Weighted",
        "(left * (middle - before)) + (right * (after - middle))",
        new(["before", "middle", "after"]),
        new(["left", "right"]),
        weightPerSample)
    {
        CanStream = true,
        Fetched = new(["after"]),
    };

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
        false)
    {
        CanStream = true,
        Fetched = new(["after", "xAfter"]),
    };

    /// <summary>The loop for a last axis of few samples, whose formula depends on the column.</summary>
    public static RowLoop ShortRows(int edgeOrder) => new(ShortRowsEmitter.NameOf(edgeOrder), "", new([]), new([]), false);

    /// <summary>The edge order of a loop for a last axis of few samples; 0 for the other loops.</summary>
    public int ShortRowsEdgeOrder => this == ShortRows(1) ? 1 : this == ShortRows(2) ? 2 : 0;

    /// <summary>The order in the generated file: by name, loops with one set of factors first.</summary>
    public int CompareTo(RowLoop? other) => other is null
        ? 1
        : string.CompareOrdinal(Name, other.Name) is var byName && byName != 0
            ? byName
            : FactorPerSample.CompareTo(other.FactorPerSample);

    /// <summary>
    /// The side and the accuracy that its number of samples gives it; shifted windows say where in them the sample is, counted from
    /// the near end: <c>Forward4</c>, <c>Forward4At1</c>, <c>SecondCentral4</c>.
    /// </summary>
    private static string NameOf(Stencil stencil)
    {
        string derivative = Derivatives[stencil.Derivative - 1];
        if (stencil.Side == Side.Central)
        {
            return derivative + "Central" + stencil.Accuracy;
        }

        int index = stencil.Side == Side.Forward ? -stencil.Offsets[0] : stencil.Offsets[stencil.Offsets.Count - 1];
        return derivative + stencil.Side + (stencil.Offsets.Count - stencil.Derivative) + (index == 0 ? "" : "At" + index);
    }

    /// <summary>What a run is called after its offset: <c>minus2</c>, <c>here</c>, <c>plus1</c>.</summary>
    public static string Run(int offset) => offset switch
    {
        < 0 => "minus" + -offset,
        0 => "here",
        _ => "plus" + offset,
    };

    /// <summary>The sum of differences that a stencil divides.</summary>
    public static string Sum(DifferenceForm form) => Sum(form.Terms.Select((term, index) => Term(term, isFirst: index == 0)));

    /// <summary>Terms with their signs on one line; a long sum has a line for each.</summary>
    private static string Sum(IEnumerable<string> terms)
    {
        string oneLine = string.Concat(terms);
        return oneLine.Length <= LongestSum ? oneLine : string.Join("\n    ", terms.Select(term => term.TrimStart()));
    }

    private static string Term(DifferenceTerm term, bool isFirst)
    {
        string difference = term.Middle is { } middle
            ? $"(({Run(term.Plus)} - {Run(middle)}) - ({Run(middle)} - {Run(term.Minus)}))"
            : $"({Run(term.Plus)} - {Run(term.Minus)})";
        int size = Math.Abs(term.Coefficient);
        string scaled = size == 1 ? difference : $"({WholeNumber.Text(size)} * {difference})";
        return isFirst ? (term.Coefficient < 0 ? "-" : "") + scaled : (term.Coefficient < 0 ? " - " : " + ") + scaled;
    }
}
