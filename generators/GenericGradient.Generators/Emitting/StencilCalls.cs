using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Stencils;

namespace GenericGradient.Generators.Emitting;

/// <summary>Writes the use of stencils: calls of row loops for runs, expressions for single samples, and the divisors of both.</summary>
internal sealed class StencilCalls(SourceWriter w, AxisStencils stencils)
{
    /// <summary>The call for <c>count</c> interior samples with stride 1.</summary>
    public void InteriorRun(SpacingMode mode, string samples, string from, string? weights)
    {
        string Run(int offset) => $"{samples}.Slice({Shifted(offset, "1", from)}, count)";
        string destination = $"destination.Slice({from} - start, count)";
        if (mode == SpacingMode.Coordinates)
        {
            Call(
                RowLoop.Weighted(weightPerSample: true),
                stencils.Interior.Offsets.Select(Run),
                [$"left.Slice({weights}, count)", $"right.Slice({weights}, count)"],
                destination);
            return;
        }

        var form = DifferenceForm.Of(stencils.Interior);
        Call(RowLoop.Divided(stencils.Interior), form.Offsets.Select(Run), [Divisor(form, mode)], destination);
    }

    /// <summary>The expression of one result.</summary>
    public string Scalar(Stencil stencil, SpacingMode mode, string samples, string position, string weight)
    {
        string Sample(int offset) => $"{samples}[{Shifted(offset, "1", position)}]";
        if (mode == SpacingMode.Coordinates && stencil.Accuracy > 1)
        {
            var three = stencil.Offsets.Select(Sample).Append($"left[{weight}]").Append($"right[{weight}]");
            return $"RowLoops.Weighted({string.Join(", ", three)})";
        }

        var form = DifferenceForm.Of(stencil);
        string divisor = mode == SpacingMode.Coordinates ? $"left[{weight}]" : DivisorName(form.Divisor);
        return $"RowLoops.{RowLoop.Divided(stencil).Name}({string.Join(", ", form.Offsets.Select(Sample).Append(divisor))})";
    }

    /// <summary>The products of the step that the stencils divide by, each named and made once.</summary>
    public void Divisors(SpacingMode mode)
    {
        if (mode == SpacingMode.Coordinates)
        {
            return;
        }

        int[] divisors = new[] { stencils.First, stencils.Interior, stencils.Last }
            .Select(stencil => DifferenceForm.Of(stencil).Divisor).Distinct().OrderBy(divisor => divisor).ToArray();
        foreach (int divisor in divisors)
        {
            string value = WholeNumber.Text(divisor);
            if (mode == SpacingMode.Unit)
            {
                w.Line($"T {DivisorName(divisor)} = {value};");
            }
            else if (divisor > 1)
            {
                w.Line($"T {DivisorName(divisor)} = {value} * step;");
            }
        }
    }

    private static string DivisorName(int divisor) => divisor switch
    {
        1 => "step",
        2 => "twoSteps",
        _ => "steps" + divisor.ToString(CultureInfo.InvariantCulture),
    };

    private static string Divisor(DifferenceForm form, SpacingMode mode) =>
        mode == SpacingMode.Coordinates ? "left[i]" : DivisorName(form.Divisor);

    /// <summary>An if / else if / else over the parts of an axis, each with its stencil.</summary>
    public void Branches(
        SpacingMode mode, string? weights, Func<int, string> run, params Branch[] branches)
    {
        for (int k = 0; k < branches.Length; k++)
        {
            var branch = branches[k];
            string header = branch.Condition is null ? "else" : (k == 0 ? "if" : "else if") + $" ({branch.Condition})";
            using (w.Block(header))
            {
                w.Line("// " + branch.Comment);
                if (branch.Count is not null)
                {
                    w.Line(branch.Count);
                }

                Call(branch, mode, weights, run);
            }
        }
    }

    private void Call(Branch branch, SpacingMode mode, string? weights, Func<int, string> run)
    {
        const string Destination = "destination.Slice(p - start, count)";
        if (mode != SpacingMode.Coordinates)
        {
            var form = DifferenceForm.Of(branch.Stencil);
            Call(RowLoop.Divided(branch.Stencil), form.Offsets.Select(run), [Divisor(form, mode)], Destination);
            return;
        }

        if (branch.Stencil.Accuracy == 1)
        {
            // The left weight of such an edge is the step itself.
            var form = DifferenceForm.Of(branch.Stencil);
            Call(RowLoop.Divided(branch.Stencil), form.Offsets.Select(run), [$"left[{weights}]"], Destination);
            return;
        }

        string[] factors = [$"left[{weights}]", $"right[{weights}]"];
        Call(RowLoop.Weighted(weightPerSample: false), branch.Stencil.Offsets.Select(run), factors, Destination);
    }

    private void Call(RowLoop loop, IEnumerable<string> runs, IEnumerable<string> factors, string destination) =>
        w.Call($"RowLoops.{loop.Name}(", runs.Concat(factors).Append(destination), ");");

    /// <summary>A position some strides away: <c>p + stride</c>, <c>p - (2 * stride)</c>, <c>p + 1</c>.</summary>
    public static string Shifted(int offset, string stride, string position = "p")
    {
        if (offset == 0)
        {
            return position;
        }

        int size = Math.Abs(offset);
        string distance = stride == "1"
            ? size.ToString(CultureInfo.InvariantCulture)
            : size == 1 ? stride : $"({size.ToString(CultureInfo.InvariantCulture)} * {stride})";
        return $"{position} {(offset > 0 ? "+" : "-")} {distance}";
    }
}
