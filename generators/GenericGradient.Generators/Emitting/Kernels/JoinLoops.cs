using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Loops;

namespace GenericGradient.Generators.Emitting.Kernels;

/// <summary>The loops that join the derivatives of an operator: from the first to the last, as kernels of consumers join theirs.</summary>
internal static class JoinLoops
{
    private const int MostTerms = 4;

    private static readonly string[] Names = ["term1", "term2", "term3", "term4"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RowLoop> All { get; } =
    [
        Of("Minus", 2, "term1 - term2"),
        Of("Length1", 1, $"{RowLoop.Functions}Abs(term1)"),
        .. Enumerable.Range(2, MostTerms - 1).Select(count => Of("Sum" + count, count, LeftToRight(Names.Take(count)))),
        .. Enumerable.Range(2, MostTerms - 1).Select(count =>
            Of("Length" + count, count, $"{RowLoop.Functions}Sqrt({LeftToRight(Names.Take(count).Select(name => $"({name} * {name})"))})")),
    ];

    private static RowLoop Of(string name, int count, string formula) =>
        new(name, formula, new(Names.Take(count)), new([]), FactorPerSample: false) { CanStream = true };

    private static string LeftToRight(IEnumerable<string> terms) =>
        terms.Aggregate((sum, term) => sum.Contains(" + ") ? $"({sum}) + {term}" : $"{sum} + {term}");
}
