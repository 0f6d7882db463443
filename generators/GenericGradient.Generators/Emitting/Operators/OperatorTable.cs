using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>The comment above an operator: what goes where, and the formulas of each axis.</summary>
internal static class OperatorTable
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The operator in a few words.</summary>
    public static string Title(OperatorSpec spec) => $"{Word(spec)} of rank {spec.Rank}, accuracy {spec.Scheme.Accuracy}";

    /// <summary>The lines of the comment.</summary>
    public static IEnumerable<string> Lines(OperatorSpec spec)
    {
        string shape = string.Join(", ", Enumerable.Range(0, spec.Rank).Select(axis => Extent(spec, axis)));
        string strides = string.Join(", ", Enumerable.Range(0, spec.Rank).Select(axis => StencilTable.Stride(axis, spec.Rank, inner => Extent(spec, inner))));
        yield return $"Samples of shape ({shape}), row-major, so that the strides are ({strides}).";
        yield return Sentence(spec) + ":";
        yield return "";
        var results = OperatorResult.Of(spec);
        int width = spec.Destinations.Max(name => name.Length);
        for (int k = 0; k < results.Count; k++)
        {
            yield return $"    {spec.Destinations[k].PadRight(width)} = {results[k].Formula}";
        }

        yield return "";
        yield return OperatorCosts.Of(spec);
        yield return "";
        yield return "The terms are computed and joined from left to right. At index i of an axis:";
        yield return "";
        var axes = Enumerable.Range(0, spec.Rank);
        foreach (var kind in axes.GroupBy(axis => (spec.Axes[axis].Mode, spec.Axes[axis].Boundary)))
        {
            foreach (string line in StencilTable.Lines(kind.ToArray(), OperatorResult.FormulasOf(spec, kind.First())))
            {
                yield return "    " + line;
            }
        }

        if (spec.HasCoordinates)
        {
            yield return "";
            yield return "The weights of each coordinate are prepared once for each call, in memory from the pool.";
        }
    }

    private static string Word(OperatorSpec spec) => spec.Operator switch
    {
        Operator.Gradient => spec.Scheme.Derivative == 1 ? "gradient" : Ordinal(spec) + " derivatives",
        Operator.Magnitude => "magnitude of the gradient",
        _ => spec.Operator.ToString().ToLowerInvariant(),
    };

    private static string Sentence(OperatorSpec spec) => OperatorResult.DerivativeOf(spec) == 1
        ? spec.Samples.Count == 1 ? "With d0 the derivative along axis 0" : "With d0 u1 the derivative of component 1 along axis 0"
        : $"With {new string('d', OperatorResult.DerivativeOf(spec))}0 the {Ordinal(spec)} derivative along axis 0";

    private static string Ordinal(OperatorSpec spec) => Ordinals[OperatorResult.DerivativeOf(spec) - 1];

    private static string Extent(OperatorSpec spec, int axis) => spec.Axes[axis].ConstantExtent is { } extent
        ? System.FormattableString.Invariant($"{extent}")
        : spec.Axes[axis].Extent ?? "n" + axis;
}
