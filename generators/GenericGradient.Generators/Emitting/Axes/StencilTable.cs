using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Axes;

/// <summary>The table above a kernel that tells what it computes where along an axis.</summary>
internal static class StencilTable
{
    private const int FirstColumn = 10;
    private const int NarrowestTable = 48;

    /// <summary>The lines of a table.</summary>
    /// <param name="axes">The axes that it holds for.</param>
    /// <param name="formulas">Their formulas.</param>
    public static IEnumerable<string> Lines(int[] axes, AxisFormulas formulas)
    {
        string spacing = formulas.Mode switch
        {
            SpacingMode.Unit => "neighbours 1 apart",
            SpacingMode.Step => "neighbours h apart",
            _ when formulas.HasTwoWeights => "samples at x, hl = x[i] - x[i-1], hr = x[i+1] - x[i]",
            _ => "samples at x, w the weights of Fornberg for each sample",
        };
        yield return (axes.Length == 1 ? "axis " : "axes ") + string.Join(", ", axes) + ", " + spacing + BeyondText.Of(formulas.Boundary);

        var rows = new List<(string At, string Derivative, int Accuracy)>();
        for (int k = 0; k < formulas.First.Count; k++)
        {
            rows.Add((k == 0 ? "first" : $"{k}", Formula(formulas, formulas.First[k]), Accuracy(formulas, formulas.First[k])));
        }

        string interior = formulas.Boundary.IsOneSided ? "interior" : "others";
        rows.Add((rows.Count == 0 && formulas.Last.Count == 0 ? "any" : interior, Formula(formulas, formulas.Interior), Accuracy(formulas, formulas.Interior)));
        for (int k = formulas.Last.Count - 1; k >= 0; k--)
        {
            rows.Add((k == 0 ? "last" : $"n-{k + 1}", Formula(formulas, formulas.Last[k]), Accuracy(formulas, formulas.Last[k])));
        }

        int width = System.Math.Max(NarrowestTable, rows.Max(row => row.Derivative.Length) + 2);
        yield return "  " + "at".PadRight(FirstColumn) + "derivative".PadRight(width) + "accuracy";
        foreach (var (at, derivative, accuracy) in rows)
        {
            yield return System.FormattableString.Invariant($"  {at.PadRight(FirstColumn)}{derivative.PadRight(width)}{accuracy}");
        }
    }

    /// <summary>The stride of an axis, as a product of extents.</summary>
    public static string Stride(int axis, int rank, Func<int, string> extent) => axis == rank - 1
        ? "1"
        : string.Join(" ", Enumerable.Range(axis + 1, rank - axis - 1).Select(extent));

    private static string Formula(AxisFormulas formulas, AxisFormula formula) => formula.Stencil is { } stencil
        ? Derivative(stencil, formulas.Mode)
        : formulas.HasTwoWeights
            ? Derivative(Stencil.Over(formula.Window, derivative: 1), SpacingMode.Coordinates)
            : string.Join(" + ", formula.Window.Neighbours().Select((offset, k) =>
                $"w{k + 1} (f{At(offset)} - f[i])"));

    /// <summary>On any coordinates: one for each sample beyond the derivative. (Of a stencil by steps, symmetry may add one more.)</summary>
    private static int Accuracy(AxisFormulas formulas, AxisFormula formula) =>
        formula.Stencil?.Accuracy ?? (formula.Window.Count - formulas.Derivative);

    /// <summary>The derivative at index i, as people write it.</summary>
    private static string Derivative(Stencil stencil, SpacingMode mode)
    {
        if (mode == SpacingMode.Coordinates)
        {
            // Three neighbours, the middle one at offset m from the sample.
            int middle = stencil.Offsets[stencil.Offsets.Count / 2];
            return stencil.Accuracy == 1
                ? Divided(DifferenceForm.Of(stencil), $"(x{At(stencil.Offsets[1])} - x{At(stencil.Offsets[0])})")
                : $"left (f{At(middle)} - f{At(middle - 1)}) + right (f{At(middle + 1)} - f{At(middle)})";
        }

        var form = DifferenceForm.Of(stencil);
        string step = stencil.Derivative == 1 ? "h" : FormattableString.Invariant($"h^{stencil.Derivative}");
        string divisor = mode == SpacingMode.Step
            ? form.Divisor == 1 ? step : $"({form.Divisor} {step})"
            : form.Divisor.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Divided(form, divisor);
    }

    private static string Divided(DifferenceForm form, string divisor)
    {
        var terms = form.Terms.Select((term, index) =>
            (term.Coefficient < 0 ? index == 0 ? "-" : " - " : index == 0 ? "" : " + ")
            + (Math.Abs(term.Coefficient) == 1 ? "" : Math.Abs(term.Coefficient) + " ")
            + (term.Middle is { } middle
                ? $"((f{At(term.Plus)} - f{At(middle)}) - (f{At(middle)} - f{At(term.Minus)}))"
                : $"(f{At(term.Plus)} - f{At(term.Minus)})"));
        string sum = string.Concat(terms);
        sum = form.Terms.Count == 1 ? sum : $"({sum})";
        return divisor == "1" ? WithoutOuter(sum) : $"{sum} / {divisor}";
    }

    /// <summary>A sum that is not divided needs no parentheses around it.</summary>
    private static string WithoutOuter(string sum) => sum[0] == '(' ? sum.Substring(1, sum.Length - 2) : sum;

    /// <summary>The index of a neighbour: <c>[i+1]</c>.</summary>
    private static string At(int offset) => offset switch
    {
        0 => "[i]",
        > 0 => $"[i+{offset}]",
        _ => $"[i-{-offset}]",
    };
}
