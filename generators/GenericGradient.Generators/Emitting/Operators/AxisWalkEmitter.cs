using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Emitting.Loops;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>Writes the method that walks a block of samples along an axis, run by run.</summary>
internal sealed class AxisWalkEmitter(SourceWriter w, AxisFormulas axis)
{
    private bool IsWeighted => axis.Mode == SpacingMode.Coordinates;

    /// <summary>The name of the method; what else differs shows in its parameters.</summary>
    public static string Name(bool isLast, AxisEnds boundary) =>
        "Along" + (boundary.IsOneSided ? "" : boundary.Low == boundary.High ? boundary.Low.ToString() : $"{boundary.Low}To{boundary.High}")
        + (isLast ? "LastAxis" : "Axis");

    /// <summary>Any axis but the last: a neighbour is some strides away.</summary>
    public void OuterAxis()
    {
        w.Line();
        w.Line("// An axis whose lines lie side by side, stride of them, so that a run goes through all.");
        Header(isLast: false);
        using (w.Block())
        {
            Divisors();
            w.Line("int lines = extent * stride;");
            using (w.Block("for (int p = start, count; p < end; p += count)"))
            {
                w.Line("int q = p % lines;");
                w.Line("int i = q / stride;");
                if (!IsWeighted)
                {
                    InteriorRuns();
                }

                w.Line();
                w.Line(IsWeighted
                    ? "// One index of the axis at a time: each has weights of its own."
                    : axis.Boundary.IsOneSided
                        ? "// Near an end, one index of the axis at a time."
                        : $"// Near an end, one index of the axis at a time; {Beyond}.");
                w.Line("count = Math.Min(end - p, ((i + 1) * stride) - q);");
                w.Line("var result = destination.Slice(p - start, count);");
                if (HasNeighbours)
                {
                    w.Line("int line = p - (i * stride);");
                }

                IndexByIndex();
            }
        }
    }

    /// <summary>The last axis: a neighbour is the next sample.</summary>
    public void LastAxis()
    {
        w.Line();
        w.Line($"// {LastAxisSummary}");
        Header(isLast: true);
        using (w.Block())
        {
            Divisors();
            if (!IsWeighted)
            {
                using (w.Block("if (RowLoops.NeverThrows<T>())"))
                {
                    w.Line("// Interior, across the ends of rows.");
                    InteriorOfRow($"{axis.Before}", After("samples.Length"), "destination.Slice(from - start, count)");
                }

                w.Line();
            }

            using (w.Block("for (int row = start / extent; row <= (end - 1) / extent; row++)"))
            {
                w.Line("int first = row * extent;");
                if (axis.Last.Count > 0)
                {
                    w.Line("int last = first + extent - 1;");
                }

                w.Line();
                if (IsWeighted)
                {
                    w.Line("// Interior.");
                    InteriorOfRow(Names.Shifted(axis.Before, "1", "first"), After("first + extent"), "destination.Slice(from - start, count)");
                }
                else
                {
                    using (w.Block("if (!RowLoops.NeverThrows<T>())"))
                    {
                        w.Line("// Interior, row by row: a difference across an end could be one that such a type refuses (decimal throws on overflow).");
                        InteriorOfRow(Names.Shifted(axis.Before, "1", "first"), After("first + extent"), "destination.Slice(from - start, count)");
                    }
                }

                EndsOfRow();
            }
        }
    }

    private string LastAxisSummary => IsWeighted
        ? "The last axis, row by row: a neighbour is the next sample."
        : "The last axis: a neighbour is the next sample. One run goes straight across the ends of rows, which are mended after it.";

    private string Beyond => axis.Boundary.Low != axis.Boundary.High ? "what lies beyond is not the same at both" : axis.Boundary.Low switch
    {
        Boundary.Periodic => "beyond the ends the axis begins again",
        Boundary.Reflect => "beyond the ends the axis is mirrored",
        Boundary.Symmetric => "beyond the ends the axis is mirrored, end samples included",
        Boundary.Clamp => "beyond the ends the end samples go on",
        _ => "beyond the ends stands a value",
    };

    /// <summary>Whether some neighbours beyond the ends stand elsewhere on the axis.</summary>
    private bool HasNeighbours => (axis.IsOpenBefore && axis.LowValue is null) || (axis.IsOpenAfter && axis.HighValue is null);

    /// <summary>The products of the step that the formulas divide by, each named and made once.</summary>
    private void Divisors()
    {
        if (IsWeighted)
        {
            return;
        }

        bool isUnit = axis.Mode == SpacingMode.Unit;
        string times = Names.Power(axis.Derivative);
        if (axis.Derivative > 1 && !isUnit)
        {
            w.Line($"T {times} = {string.Join(" * ", Enumerable.Repeat("step", axis.Derivative))};");
        }

        foreach (int divisor in axis.Divisors)
        {
            string name = Names.Divisor(divisor, axis.Derivative);
            if (isUnit)
            {
                w.Line($"T {name} = {WholeNumber.Text(divisor)};");
            }
            else if (divisor > 1)
            {
                w.Line($"T {name} = {WholeNumber.Text(divisor)} * {times};");
            }
        }
    }

    private void InteriorRuns()
    {
        w.Line();
        string[] conditions =
        [
            .. axis.Before > 0 ? [$"i >= {axis.Before}"] : Array.Empty<string>(),
            .. axis.After > 0 ? [$"i < extent - {axis.After}"] : Array.Empty<string>(),
        ];
        using (w.Block($"if ({string.Join(" && ", conditions)})"))
        {
            w.Line("// Interior: all its indices in one run.");
            string end = axis.After == 0 ? "lines" : Names.Shifted(-axis.After, "stride", "lines");
            w.Line($"count = Math.Min(end - p, {end} - q);");
            Call(
                axis.Interior,
                offset => Names.Shifted(offset, "stride"),
                axis.Interior.Factors("i", axis.Derivative),
                "destination.Slice(p - start, count)");
            w.Line("continue;");
        }
    }

    /// <summary>An if / else if / else over the ends, each index with its formula.</summary>
    private void IndexByIndex()
    {
        var branches = axis.First.Select((formula, k) => (Condition: $"i == {k}", Formula: formula))
            .Concat(axis.Last.Select((formula, k) => (Condition: $"i == extent - {k + 1}", Formula: formula)))
            .ToList();
        bool isOpen = axis.IsOpenBefore || axis.IsOpenAfter;
        if (IsWeighted || isOpen)
        {
            branches.Add(("", axis.Interior));
        }

        for (int k = 0; k < branches.Count; k++)
        {
            var (condition, formula) = branches[k];
            bool isElse = k == branches.Count - 1 && k > 0;
            using (branches.Count == 1 ? null : w.Block(isElse ? "else" : $"{(k == 0 ? "if" : "else if")} ({condition})"))
            {
                if (isElse)
                {
                    w.Line(IsWeighted ? "// Interior." : isOpen ? "// Where something lies beyond the end." : $"// {condition}");
                }

                string[] runs =
                [
                    .. formula.Offsets.Select(offset => condition.Length == 0 && isOpen
                        ? NearEnd(offset)
                        : $"samples.Slice({Names.Shifted(offset, "stride")}, count)"),
                ];
                w.Call($"RowLoops.{formula.Loop.Name}(", [.. runs, .. formula.Factors("i", axis.Derivative), "result"], ");");
            }
        }
    }

    private string After(string end) => axis.After == 0 ? end : $"{end} - {axis.After}";

    private void InteriorOfRow(string from, string end, string destination)
    {
        w.Line($"int from = Math.Max(start, {from});");
        w.Line($"int count = Math.Min(end, {end}) - from;");
        using (w.Block("if (count > 0)"))
        {
            Call(
                axis.Interior,
                offset => Names.Shifted(offset, "1", "from"),
                IsWeighted ? axis.Interior.FactorRuns("from - first") : axis.Interior.Factors("", axis.Derivative),
                destination);
        }
    }

    private void EndsOfRow()
    {
        if (axis.IsOpenBefore || axis.IsOpenAfter)
        {
            OpenEndsOfRow();
        }

        for (int k = 0; k < axis.First.Count; k++)
        {
            string position = Names.Shifted(k, "1", "first");
            w.Line();
            w.Line(k == 0 ? "// First of the row." : $"// Index {k} of the row.");
            using (w.Block($"if ({position} >= start{(k == 0 ? "" : $" && {position} < end")})"))
            {
                Mend(position, axis.First[k], offset => Names.Shifted(k + offset, "1", "first"), FormattableString.Invariant($"{k}"));
            }
        }

        for (int k = axis.Last.Count - 1; k >= 0; k--)
        {
            string position = Names.Shifted(-k, "1", "last");
            w.Line();
            w.Line(k == 0 ? "// Last of the row." : $"// Index extent - {k + 1} of the row.");
            using (w.Block($"if ({(k == 0 ? "" : $"{position} >= start && ")}{position} < end)"))
            {
                Mend(position, axis.Last[k], offset => Names.Shifted(offset - k, "1", "last"), $"extent - {k + 1}");
            }
        }
    }

    /// <summary>At an end beyond which something lies.</summary>
    private void OpenEndsOfRow()
    {
        int before = axis.IsOpenBefore ? axis.Before : 0;
        int after = axis.IsOpenAfter ? axis.After : 0;
        w.Line();
        w.Line($"// Near the {(before == 0 ? "last end" : after == 0 ? "first end" : "ends")}: {Beyond}.");
        w.Line($"int near = Math.Min(extent, {before + after});");
        using (w.Block("for (int k = 0; k < near; k++)"))
        {
            w.Line(before == 0
                ? "int i = extent - near + k;"
                : after == 0 ? "int i = k;" : $"int i = k < {before} ? k : extent - near + k;");
            w.Line("int p = first + i;");
            using (w.Block("if (p >= start && p < end)"))
            {
                w.Call(
                    $"destination[p - start] = RowLoops.{axis.Interior.Loop.Name}(",
                    axis.Interior.Offsets
                        .Select(SampleNearEnd)
                        .Concat(axis.Interior.Factors("i", axis.Derivative)),
                    ");");
            }
        }
    }

    /// <summary>The sample at an offset, which may lie beyond an end.</summary>
    private string SampleNearEnd(int offset) => Meets(offset) switch
    {
        Boundary.OneSided => $"samples[{Names.Shifted(offset, "1")}]",
        Boundary.Constant => $"{IsBeyond(offset)} ? {Value(offset)} : samples[{Names.Shifted(offset, "1")}]",
        var boundary => $"samples[first + {Neighbour(boundary, offset)}]",
    };

    /// <summary>The run of samples at an offset of an axis whose lines lie side by side.</summary>
    private string NearEnd(int offset) => Meets(offset) switch
    {
        Boundary.OneSided => $"samples.Slice({Names.Shifted(offset, "stride")}, count)",
        Boundary.Constant => $"{IsBeyond(offset)} ? {Value(offset)}.Slice(0, count) : samples.Slice({Names.Shifted(offset, "stride")}, count)",
        var boundary => $"samples.Slice(line + ({Neighbour(boundary, offset)} * stride), count)",
    };

    /// <summary>What an offset may meet: the boundary of the end on its side.</summary>
    private Boundary Meets(int offset) => offset == 0 ? Boundary.OneSided : offset < 0 ? axis.Boundary.Low : axis.Boundary.High;

    private static string Neighbour(Boundary boundary, int offset) => $"Neighbours.{boundary}({Names.Shifted(offset, "1", "i")}, extent)";

    private static string IsBeyond(int offset) =>
        offset < 0 ? FormattableString.Invariant($"i < {-offset}") : FormattableString.Invariant($"i >= extent - {offset}");

    /// <summary>The parameter with the value beyond the end on the side of an offset.</summary>
    private static string Value(int offset) => offset < 0 ? "low" : "high";

    /// <summary>The parameters with values beyond the ends: a value for the last axis, for the others a run of it.</summary>
    private string Values(bool isLast)
    {
        string type = isLast ? "T" : "ReadOnlySpan<T>";
        return (axis.LowValue is null ? "" : $"{type} low, ") + (axis.HighValue is null ? "" : $"{type} high, ");
    }

    private void Mend(string position, AxisFormula formula, Func<int, string> sample, string index) => w.Call(
        $"destination[{position} - start] = RowLoops.{formula.Loop.Name}(",
        formula.Offsets.Select(offset => $"samples[{sample(offset)}]").Concat(formula.Factors(index, axis.Derivative)),
        ");");

    private void Call(AxisFormula formula, Func<int, string> position, IEnumerable<string> factors, string destination) => w.Call(
        $"RowLoops.{formula.Loop.Name}(",
        formula.Offsets.Select(offset => $"samples.Slice({position(offset)}, count)").Concat(factors).Append(destination),
        ");");

    private void Header(bool isLast)
    {
        string spacing = axis.Mode switch
        {
            SpacingMode.Unit => "",
            SpacingMode.Step => "T step, ",
            _ => "ReadOnlySpan<T> weights, ",
        };
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line($"private static void {Name(isLast, axis.Boundary)}<T>(");
        using (w.Indent())
        {
            w.Line($"ReadOnlySpan<T> samples, int start, int end, int extent, {(isLast ? "" : "int stride, ")}{spacing}{Values(isLast)}Span<T> destination)");
            w.Line("where T : INumber<T>");
        }
    }
}
