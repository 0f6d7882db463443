using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Stencils;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>The comment above an operator: what goes where, and the formulas of each axis.</summary>
internal static class OperatorTable
{
    private const int FirstColumn = 10;
    private const int NarrowestTable = 48;

    /// <summary>The operator in a few words.</summary>
    public static string Title(OperatorSpec spec) => $"{Word(spec)} of rank {spec.Rank}, accuracy {spec.Scheme.Accuracy}";

    /// <summary>The lines of the comment.</summary>
    public static IEnumerable<string> Lines(OperatorSpec spec)
    {
        string shape = string.Join(", ", Enumerable.Range(0, spec.Rank).Select(axis => Extent(spec, axis)));
        string strides = string.Join(", ", Enumerable.Range(0, spec.Rank).Select(axis => Stride(spec, axis)));
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
        yield return "The terms are computed and joined from left to right. At index i of an axis:";
        yield return "";
        var axes = Enumerable.Range(0, spec.Rank);
        foreach (var kind in axes.GroupBy(axis => (spec.Axes[axis].Mode, spec.Axes[axis].Boundary)))
        {
            foreach (string line in Table(kind.ToArray(), AxisFormulas.For(spec, kind.First())))
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
        Operator.Gradient => spec.Scheme.Derivative == 1 ? "gradient" : "second derivatives",
        Operator.Magnitude => "magnitude of the gradient",
        _ => spec.Operator.ToString().ToLowerInvariant(),
    };

    private static string Sentence(OperatorSpec spec) => OperatorResult.DerivativeOf(spec) == 1
        ? spec.Samples.Count == 1 ? "With d0 the derivative along axis 0" : "With d0 u1 the derivative of component 1 along axis 0"
        : "With dd0 the second derivative along axis 0";

    private static string Extent(OperatorSpec spec, int axis) => spec.Axes[axis].ConstantExtent is { } extent
        ? System.FormattableString.Invariant($"{extent}")
        : spec.Axes[axis].Extent ?? "n" + axis;

    private static string Stride(OperatorSpec spec, int axis) => axis == spec.Rank - 1
        ? "1"
        : string.Join(" ", Enumerable.Range(axis + 1, spec.Rank - axis - 1).Select(inner => Extent(spec, inner)));

    private static IEnumerable<string> Table(int[] axes, AxisFormulas formulas)
    {
        string spacing = formulas.Mode switch
        {
            SpacingMode.Unit => "neighbours 1 apart",
            SpacingMode.Step => "neighbours h apart",
            _ when formulas.HasTwoWeights => "samples at x, hl = x[i] - x[i-1], hr = x[i+1] - x[i]",
            _ => "samples at x, w the weights of Fornberg for each sample",
        };
        string beyond = formulas.Boundary switch
        {
            Boundary.Periodic => ", a circle: f[-1] is f[n-1], f[n] is f[0]",
            Boundary.Reflect => ", mirrored in its end samples: f[-1] is f[1], f[n] is f[n-2]",
            Boundary.Clamp => ", its end samples go on: f[-1] is f[0], f[n] is f[n-1]",
            _ => "",
        };
        yield return (axes.Length == 1 ? "axis " : "axes ") + string.Join(", ", axes) + ", " + spacing + beyond;

        var rows = new List<(string At, string Derivative, int Accuracy)>();
        for (int k = 0; k < formulas.First.Count; k++)
        {
            rows.Add((k == 0 ? "first" : $"{k}", Derivative(formulas, formulas.First[k]), Accuracy(formulas, formulas.First[k])));
        }

        rows.Add((rows.Count == 0 && formulas.Last.Count == 0 ? "any" : "interior", Derivative(formulas, formulas.Interior), Accuracy(formulas, formulas.Interior)));
        for (int k = formulas.Last.Count - 1; k >= 0; k--)
        {
            rows.Add((k == 0 ? "last" : $"n-{k + 1}", Derivative(formulas, formulas.Last[k]), Accuracy(formulas, formulas.Last[k])));
        }

        int width = System.Math.Max(NarrowestTable, rows.Max(row => row.Derivative.Length) + 2);
        yield return "  " + "at".PadRight(FirstColumn) + "derivative".PadRight(width) + "accuracy";
        foreach (var (at, derivative, accuracy) in rows)
        {
            yield return System.FormattableString.Invariant($"  {at.PadRight(FirstColumn)}{derivative.PadRight(width)}{accuracy}");
        }
    }

    private static string Derivative(AxisFormulas formulas, AxisFormula formula) => formula.Stencil is { } stencil
        ? StencilTable.Derivative(stencil, formulas.Mode)
        : formulas.HasTwoWeights
            ? StencilTable.Derivative(Stencil.Over(formula.Window, derivative: 1), SpacingMode.Coordinates)
            : string.Join(" + ", formula.Window.Neighbours().Select((offset, k) =>
                $"w{k + 1} (f{StencilTable.At(offset)} - f[i])"));

    /// <summary>On any coordinates: one for each sample beyond the derivative. (Of a stencil by steps, symmetry may add one more.)</summary>
    private static int Accuracy(AxisFormulas formulas, AxisFormula formula) =>
        formula.Stencil?.Accuracy ?? (formula.Window.Count - formulas.Derivative);
}
