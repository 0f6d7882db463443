using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Stencils;

namespace GenericGradient.Generators.Emitting;

/// <summary>Writes the methods that walk a block of samples along one axis, run by run.</summary>
internal sealed class AxisEmitter(SourceWriter w, int edgeOrder)
{
    private readonly AxisStencils stencils = AxisStencils.For(edgeOrder);

    /// <summary>Axis 0 of a grid of rank 2 or more, whose ends continue in the planes before and after the slab.</summary>
    public void OuterAxis(SpacingMode mode)
    {
        Begin(
            "Axis 0: a neighbour is a whole plane away, in the halo where the slab ends.",
            "AlongOuterAxis",
            mode,
            "in Slab<T> slab, int start, int end, int stride");
        string Run(int offset) => $"slab.Run({Shifted(offset, "stride")}, count)";
        using (w.Block())
        {
            Divisors(mode);
            if (mode != SpacingMode.Coordinates)
            {
                w.Line("int lastPlane = slab.Body.Length - stride;");
            }

            using (w.Block("for (int p = start, count; p < end; p += count)"))
            {
                if (mode == SpacingMode.Coordinates)
                {
                    w.Line("// One plane at a time: each has weights of its own.");
                    w.Line("int plane = p / stride;");
                    w.Line("count = Math.Min(end, (plane + 1) * stride) - p;");
                    w.Line();
                    Branches(
                        mode,
                        weights: "plane",
                        Run,
                        new("First plane of the grid: forward.", "plane == 0 && slab.IsFirst", stencils.First),
                        new("Last plane of the grid: backward.", "plane == left.Length - 1 && slab.IsLast", stencils.Last),
                        new("Interior: central.", null, stencils.Interior));
                    return;
                }

                Branches(
                    mode,
                    weights: null,
                    Run,
                    new("First plane of the grid: forward.", "p < stride && slab.IsFirst", stencils.First, "count = Math.Min(end, stride) - p;"),
                    new("Last plane of the grid: backward.", "p >= lastPlane && slab.IsLast", stencils.Last, "count = end - p;"),
                    new("Interior: central. A run ends where a neighbour passes from the halo to the body, or from the body to the halo.",
                        null,
                        stencils.Interior,
                        "count = Math.Min(end, p < stride ? stride : p < lastPlane ? lastPlane : slab.Body.Length) - p;"));
            }
        }
    }

    /// <summary>The only axis of a line, whose ends continue in the samples before and after the slab.</summary>
    public void OnlyAxis(SpacingMode mode)
    {
        Begin("A neighbour is the next sample, in the halo where the slab ends.", "AlongLine", mode, "in Slab<T> slab, int start, int end");
        using (w.Block())
        {
            Divisors(mode);
            w.Line("int last = slab.Body.Length - 1;");
            w.Line();
            w.Line("// Interior: central.");
            w.Line("int from = Math.Max(start, 1);");
            w.Line("int count = Math.Min(end, last) - from;");
            using (w.Block("if (count > 0)"))
            {
                InteriorRun(mode, "slab.Body", "from", weights: "from");
            }

            w.Line();
            w.Line("// The two ends.");
            string spacing = mode switch { SpacingMode.Unit => "", SpacingMode.Step => "step, ", _ => "left, right, " };
            using (w.Block("if (start == 0)"))
            {
                w.Line($"destination[0] = AtEnd(slab, 0, {spacing}last);");
            }

            w.Line();
            using (w.Block("if (end > last && last > 0)"))
            {
                w.Line($"destination[last - start] = AtEnd(slab, last, {spacing}last);");
            }
        }

        EndOfLine(mode);
    }

    private void EndOfLine(SpacingMode mode)
    {
        w.Line();
        w.Line("/// <summary>At the first or the last sample of the slab: one-sided where the grid ends with it, central where a halo follows.</summary>");
        string spacing = mode switch
        {
            SpacingMode.Unit => "",
            SpacingMode.Step => "T step, ",
            _ => "ReadOnlySpan<T> left, ReadOnlySpan<T> right, ",
        };
        w.Line($"private static T AtEnd<T>(in Slab<T> slab, int p, {spacing}int last)");
        using (w.Indent())
        {
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            Divisors(mode);
            using (w.Block("if (p == 0 && slab.IsFirst)"))
            {
                w.Line($"return {Scalar(stencils.First, mode, "slab", "p", "p")};");
            }

            w.Line();
            using (w.Block("if (p == last && slab.IsLast)"))
            {
                w.Line($"return {Scalar(stencils.Last, mode, "slab", "p", "p")};");
            }

            w.Line();
            w.Line($"return {Scalar(stencils.Interior, mode, "slab", "p", "p")};");
        }
    }

    /// <summary>An axis inside the planes, any stride.</summary>
    public void InnerAxis(SpacingMode mode)
    {
        Begin(
            "An axis inside the planes: the lines along it lie side by side, stride of them, so a run goes through all.",
            "AlongInnerAxis",
            mode,
            "ReadOnlySpan<T> samples, int start, int end, int extent, int stride");
        using (w.Block())
        {
            Divisors(mode);
            w.Line("int lines = extent * stride;");
            using (w.Block("for (int p = start, count; p < end; p += count)"))
            {
                w.Line("int q = p % lines;");
                if (mode == SpacingMode.Coordinates)
                {
                    w.Line();
                    w.Line("// One index of the axis at a time: each has weights of its own.");
                    w.Line("int i = q / stride;");
                    w.Line("count = Math.Min(end - p, ((i + 1) * stride) - q);");
                    w.Line();
                    Branches(
                        mode,
                        weights: "i",
                        run: offset => $"samples.Slice({Shifted(offset, "stride")}, count)",
                        new("First: forward.", "i == 0", stencils.First),
                        new("Last: backward.", "i == extent - 1", stencils.Last),
                        new("Interior: central.", null, stencils.Interior));
                    return;
                }

                w.Line();
                Branches(
                    mode,
                    weights: null,
                    run: offset => $"samples.Slice({Shifted(offset, "stride")}, count)",
                    new("First: forward.", "q < stride", stencils.First, "count = Math.Min(end - p, stride - q);"),
                    new("Last: backward.", "q >= lines - stride", stencils.Last, "count = Math.Min(end - p, lines - q);"),
                    new("Interior: central, all its indices in one run.", null, stencils.Interior, "count = Math.Min(end - p, lines - stride - q);"));
            }
        }
    }

    /// <summary>The last axis of a grid of rank 2 or more, with weights for each sample of a row.</summary>
    public void WeightedLastAxis()
    {
        Begin(
            "The last axis: a neighbour is the next sample of the row.",
            "AlongLastAxis",
            SpacingMode.Coordinates,
            "ReadOnlySpan<T> samples, int start, int end, int extent");
        using (w.Block())
        using (w.Block("for (int row = start / extent; row <= (end - 1) / extent; row++)"))
        {
            w.Line("int first = row * extent;");
            w.Line("int last = first + extent - 1;");
            w.Line();
            w.Line("// Interior: central.");
            w.Line("int from = Math.Max(start, first + 1);");
            w.Line("int count = Math.Min(end, last) - from;");
            using (w.Block("if (count > 0)"))
            {
                InteriorRun(SpacingMode.Coordinates, "samples", "from", weights: "from - first");
            }

            w.Line();
            Mend(SpacingMode.Coordinates);
        }
    }

    /// <summary>The last axis of a grid of rank 2 or more, with one divisor for all.</summary>
    public void DividedLastAxis(SpacingMode mode)
    {
        Begin(
            "The last axis: a neighbour is the next sample. One run goes straight across the ends of rows, which are mended after it.",
            "AlongLastAxis",
            mode,
            "ReadOnlySpan<T> samples, int start, int end, int extent");
        using (w.Block())
        {
            using (w.Block("if (!Vector128<T>.IsSupported)"))
            {
                w.Line("// Row by row: the difference across a row end could be one that such a type refuses (decimal throws on overflow).");
                w.Line($"AlongInnerAxis(samples, start, end, extent, stride: 1, {(mode == SpacingMode.Step ? "step, " : "")}destination);");
                w.Line("return;");
            }

            w.Line();
            Divisors(mode);
            w.Line();
            w.Line("// Interior: central.");
            w.Line("int from = Math.Max(start, 1);");
            w.Line("int count = Math.Min(end, samples.Length - 1) - from;");
            using (w.Block("if (count > 0)"))
            {
                InteriorRun(mode, "samples", "from", weights: null);
            }

            w.Line();
            using (w.Block("for (int row = start / extent; row <= (end - 1) / extent; row++)"))
            {
                w.Line("int first = row * extent;");
                w.Line("int last = first + extent - 1;");
                w.Line();
                Mend(mode);
            }
        }
    }

    /// <summary>The call for <c>count</c> interior samples with stride 1.</summary>
    private void InteriorRun(SpacingMode mode, string samples, string from, string? weights)
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

    /// <summary>The two ends of a row, where they lie in the block.</summary>
    private void Mend(SpacingMode mode)
    {
        w.Line("// First of the row: forward.");
        using (w.Block("if (first >= start)"))
        {
            w.Line($"destination[first - start] = {Scalar(stencils.First, mode, "samples", "first", "0")};");
        }

        w.Line();
        w.Line("// Last of the row: backward.");
        using (w.Block("if (last < end)"))
        {
            w.Line($"destination[last - start] = {Scalar(stencils.Last, mode, "samples", "last", "extent - 1")};");
        }
    }

    /// <summary>The expression of one result.</summary>
    private static string Scalar(Stencil stencil, SpacingMode mode, string samples, string position, string weight)
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

    private void Begin(string summary, string name, SpacingMode mode, string parameters)
    {
        w.Line();
        w.Line($"/// <summary>{summary}</summary>");
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line($"private static void {name}<T>(");
        using (w.Indent())
        {
            string spacing = mode switch
            {
                SpacingMode.Unit => "",
                SpacingMode.Step => "T step, ",
                _ => "ReadOnlySpan<T> left, ReadOnlySpan<T> right, ",
            };
            w.Line($"{parameters}, {spacing}Span<T> destination)");
            w.Line("where T : INumber<T>");
        }
    }

    /// <summary>The products of the step that the stencils divide by, each named and made once.</summary>
    private void Divisors(SpacingMode mode)
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
    private void Branches(
        SpacingMode mode, string? weights, System.Func<int, string> run, params Branch[] branches)
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

    private void Call(Branch branch, SpacingMode mode, string? weights, System.Func<int, string> run)
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
    private static string Shifted(int offset, string stride, string position = "p")
    {
        if (offset == 0)
        {
            return position;
        }

        int size = System.Math.Abs(offset);
        string distance = stride == "1"
            ? size.ToString(CultureInfo.InvariantCulture)
            : size == 1 ? stride : $"({size.ToString(CultureInfo.InvariantCulture)} * {stride})";
        return $"{position} {(offset > 0 ? "+" : "-")} {distance}";
    }

    /// <summary>One part of an axis.</summary>
    /// <param name="Comment">What it is.</param>
    /// <param name="Condition">When the position lies in it; null for all the rest.</param>
    /// <param name="Stencil">What is computed there.</param>
    /// <param name="Count">The statement that finds the length of the run, if it is not known yet.</param>
    private sealed record Branch(string Comment, string? Condition, Stencil Stencil, string? Count = null);
}
