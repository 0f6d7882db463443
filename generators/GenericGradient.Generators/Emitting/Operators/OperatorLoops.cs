using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Loops;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>The loops of operators: those of their formulas, and those that join a derivative to the ones before it.</summary>
internal static class OperatorLoops
{
    /// <summary>One more derivative in a sum.</summary>
    public static RowLoop Add { get; } = InPlace("Add", "sum + term", "term", "sum");

    /// <summary>One less.</summary>
    public static RowLoop Subtract { get; } = InPlace("Subtract", "sum - term", "term", "sum");

    /// <summary>The length of two derivatives.</summary>
    public static RowLoop Hypotenuse { get; } =
        InPlace("Hypotenuse", RowLoop.Functions + "Sqrt((other * other) + (term * term))", "term", "other");

    /// <summary>The first two of several.</summary>
    public static RowLoop SumOfSquares { get; } = InPlace("SumOfSquares", "(other * other) + (term * term)", "term", "other");

    /// <summary>One between.</summary>
    public static RowLoop AddSquare { get; } = InPlace("AddSquare", "sum + (term * term)", "term", "sum");

    /// <summary>The last of several.</summary>
    public static RowLoop RootOfSum { get; } =
        InPlace("RootOfSum", RowLoop.Functions + "Sqrt(sum + (term * term))", "term", "sum");

    /// <summary>The length of one derivative.</summary>
    public static RowLoop Absolute { get; } = InPlace("Absolute", RowLoop.Functions + "Abs(value)", null, "value");

    /// <summary>The loops that an operator calls, and those that prepare its weights.</summary>
    public static IEnumerable<RowLoop> UsedBy(OperatorSpec spec)
    {
        for (int axis = 0; axis < spec.Rank; axis++)
        {
            bool isWeighted = spec.Axes[axis].Mode == SpacingMode.Coordinates;
            var formulas = OperatorResult.FormulasOf(spec, axis);
            foreach (var formula in formulas.All)
            {
                // Weights of a single sample serve the ends of rows; those of each sample their interior.
                bool isPerSample = isWeighted && axis == spec.Rank - 1 && formula == formulas.Interior;
                yield return formula.Loop with { FactorPerSample = isPerSample };
                if (formula.Loop.Scaled is { } scaled)
                {
                    yield return scaled;
                }
            }

            if (formulas.HasTwoWeights)
            {
                yield return RowLoop.LeftWeight;
                yield return RowLoop.RightWeight;
            }
        }

        foreach (var result in OperatorResult.Of(spec))
        {
            foreach (var term in result.Terms)
            {
                if (term.Combination is { } combination)
                {
                    yield return combination;
                }
            }

            if (result.IsAbsolute)
            {
                yield return Absolute;
            }
        }
    }

    private static RowLoop InPlace(string name, string formula, string? run, string target) =>
        new(name, formula, new(run is null ? Enumerable.Empty<string>() : [run]), default, false) { InPlace = target };
}
