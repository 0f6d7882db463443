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
    private const string Destination = "destination.Slice(p - start, count)";

    /// <summary>The call for <c>count</c> interior samples with stride 1.</summary>
    public void InteriorRun(SpacingMode mode, string samples, string from, string? weights, string streams)
    {
        string Run(int offset) => $"{samples}.Slice({Shifted(offset, "1", from)}, count)";
        string destination = $"destination.Slice({from} - start, count)";
        if (mode == SpacingMode.Coordinates)
        {
            Call(
                RowLoop.Weighted(weightPerSample: true),
                stencils.Interior.Offsets.Select(Run),
                [$"left.Slice({weights}, count)", $"right.Slice({weights}, count)"],
                destination,
                streams);
            return;
        }

        var form = DifferenceForm.Of(stencils.Interior);
        Call(RowLoop.Divided(stencils.Interior), form.Offsets.Select(Run), [DivisorName(form.Divisor)], destination, streams);
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

    /// <summary>The call for a block of a last axis of few samples.</summary>
    public void ShortRows(int edgeOrder)
    {
        var divisors = new[] { stencils.First, stencils.Interior, stencils.Last }
            .Select(stencil => DifferenceForm.Of(stencil).Divisor).Distinct().OrderBy(divisor => divisor).Select(DivisorName);
        w.Line($"RowLoops.{ShortRowsEmitter.NameOf(edgeOrder)}(samples, start, end, extent, {string.Join(", ", divisors)}, destination);");
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

    /// <summary>What a product of the step is called.</summary>
    public static string DivisorName(int divisor) => divisor switch
    {
        1 => "step",
        2 => "twoSteps",
        _ => "steps" + divisor.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>An if / else if / else over the parts of an axis by steps, each with its stencil.</summary>
    public void DividedBranches(Func<int, string> run, params Branch[] branches)
    {
        for (int k = 0; k < branches.Length; k++)
        {
            var branch = branches[k];
            using (w.Block(branch.Condition is null ? "else" : (k == 0 ? "if" : "else if") + $" ({branch.Condition})"))
            {
                w.Line("// " + branch.Comment);
                w.Line(branch.Count);
                var form = DifferenceForm.Of(branch.Stencil);
                Call(RowLoop.Divided(branch.Stencil), form.Offsets.Select(run), [DivisorName(form.Divisor)], Destination);
            }
        }
    }

    /// <summary>
    /// One index of a coordinate axis. With edges of order 2 it is three neighbours everywhere, at the ends the nearest three;
    /// with edges of order 1 it is one difference at the ends, whose step is kept in the left weight.
    /// </summary>
    public void WeightedBranches(string index, string what, string isFirst, string isLast, Func<string, string> run)
    {
        if (stencils.First.Accuracy == 1)
        {
            void End(string header, string comment, Stencil stencil)
            {
                using (w.Block(header))
                {
                    w.Line("// " + comment);
                    var form = DifferenceForm.Of(stencil);
                    Call(RowLoop.Divided(stencil), form.Offsets.Select(offset => run(Shifted(offset, "stride"))), [$"left[{index}]"], Destination);
                }
            }

            End($"if ({isFirst})", $"First {what}: forward.", stencils.First);
            End($"else if ({isLast})", $"Last {what}: backward.", stencils.Last);
            using (w.Block("else"))
            {
                w.Line("// Interior: central.");
                ThreeNeighbours("p");
            }

            return;
        }

        w.Line($"// Three neighbours: around the index, but for the first {what} the first three, for the last the last three.");
        w.Line($"int middle = {isFirst} ? p + stride : {isLast} ? p - stride : p;");
        ThreeNeighbours("middle");

        void ThreeNeighbours(string middle) => Call(
            RowLoop.Weighted(weightPerSample: false),
            stencils.Interior.Offsets.Select(offset => run(Shifted(offset, "stride", middle))),
            [$"left[{index}]", $"right[{index}]"],
            Destination);
    }

    private void Call(
        RowLoop loop, IEnumerable<string> runs, IEnumerable<string> factors, string destination, string streams = "streams") =>
        w.Call($"RowLoops.{loop.Name}(", [.. runs, .. factors, destination, .. loop.CanStream ? [streams] : (string[])[]], ");");

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
