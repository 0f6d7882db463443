using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Stencils;

namespace GenericGradient.Generators.Emitting;

/// <summary>The table above a kernel that tells what it computes where.</summary>
internal static class StencilTable
{
    public static IEnumerable<string> Lines(KernelSpec kernel)
    {
        var stencils = AxisStencils.For(kernel.EdgeOrder);
        foreach (var mode in kernel.Axes.Distinct().OrderBy(mode => mode))
        {
            int[] axes = Enumerable.Range(0, kernel.Rank).Where(axis => kernel.Axes[axis] == mode).ToArray();
            yield return (axes.Length == 1 ? "axis " : "axes ") + string.Join(", ", axes) + mode switch
            {
                SpacingMode.Unit => ", neighbours 1 apart",
                SpacingMode.Step => ", neighbours h apart",
                _ => ", samples at x, hl = x[i] - x[i-1], hr = x[i+1] - x[i]",
            };
            yield return "  at        derivative".PadRight(60) + "accuracy";
            yield return Row("first", stencils.First, mode);
            yield return Row("interior", stencils.Interior, mode);
            yield return Row("last", stencils.Last, mode);
        }
    }

    /// <summary>The strides of all axes, for the sentence above the table.</summary>
    public static string Stride(int axis, int rank) => axis == rank - 1
        ? "1"
        : string.Join(" ", Enumerable.Range(axis + 1, rank - axis - 1).Select(inner => "n" + inner));

    private static string Row(string at, Stencil stencil, SpacingMode mode) =>
        ("  " + at.PadRight(10) + Derivative(stencil, mode)).PadRight(60) + stencil.Accuracy;

    /// <summary>The derivative at index i, as people write it.</summary>
    public static string Derivative(Stencil stencil, SpacingMode mode)
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
        string step = stencil.Derivative == 1 ? "h" : "h^2";
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
    public static string At(int offset) => offset switch
    {
        0 => "[i]",
        > 0 => $"[i+{offset}]",
        _ => $"[i-{-offset}]",
    };
}
