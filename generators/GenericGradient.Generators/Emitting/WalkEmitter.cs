using GenericGradient.Generators.Model;
using GenericGradient.Generators.Stencils;

namespace GenericGradient.Generators.Emitting;

/// <summary>Writes the methods that walk a block of samples along one axis, run by run.</summary>
internal sealed class WalkEmitter(SourceWriter w, int edgeOrder)
{
    private readonly AxisStencils stencils = AxisStencils.For(edgeOrder);
    private readonly StencilCalls calls = new(w, AxisStencils.For(edgeOrder));

    /// <summary>Axis 0 of a grid of rank 2 or more, whose ends continue in the planes before and after the slab.</summary>
    public void OuterAxis(SpacingMode mode)
    {
        Begin(
            "Axis 0: a neighbour is a whole plane away, in the halo where the slab ends.",
            "AlongOuterAxis",
            mode,
            "in Slab<T> slab, int start, int end, int stride",
            streams: true);
        string Run(int offset) => $"slab.Run({StencilCalls.Shifted(offset, "stride")}, count)";
        using (w.Block())
        {
            calls.Divisors(mode);
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
                    calls.WeightedBranches(
                        "plane",
                        "plane of the grid",
                        "plane == 0 && slab.IsFirst",
                        "plane == left.Length - 1 && slab.IsLast",
                        position => $"slab.Run({position}, count)");
                    return;
                }

                calls.DividedBranches(
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
        Begin("A neighbour is the next sample, in the halo where the slab ends.", "AlongLine", mode, "in Slab<T> slab, int start, int end", streams: true);
        using (w.Block())
        {
            calls.Divisors(mode);
            w.Line("int last = slab.Body.Length - 1;");
            w.Line();
            w.Line("// Interior: central.");
            w.Line("int from = Math.Max(start, 1);");
            w.Line("int count = Math.Min(end, last) - from;");
            using (w.Block("if (count > 0)"))
            {
                calls.InteriorRun(mode, "slab.Body", "from", weights: "from", "streams");
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
        w.Line("// At the first or the last sample of the slab: one-sided where the grid ends with it, central where a halo follows.");
        w.Line($"private static T AtEnd<T>(in Slab<T> slab, int p, {SpacingParameters(mode)}int last)");
        using (w.Indent())
        {
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            calls.Divisors(mode);
            using (w.Block("if (p == 0 && slab.IsFirst)"))
            {
                w.Line($"return {calls.Scalar(stencils.First, mode, "slab", "p", "p")};");
            }

            w.Line();
            using (w.Block("if (p == last && slab.IsLast)"))
            {
                w.Line($"return {calls.Scalar(stencils.Last, mode, "slab", "p", "p")};");
            }

            w.Line();
            w.Line($"return {calls.Scalar(stencils.Interior, mode, "slab", "p", "p")};");
        }
    }

    /// <summary>An axis inside the planes, any stride.</summary>
    public void InnerAxis(SpacingMode mode)
    {
        Begin(
            "An axis inside the planes: the lines along it lie side by side, stride of them, so a run goes through all.",
            "AlongInnerAxis",
            mode,
            "ReadOnlySpan<T> samples, int start, int end, int extent, int stride",
            streams: true);
        using (w.Block())
        {
            calls.Divisors(mode);
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
                    calls.WeightedBranches(
                        "i", "index", "i == 0", "i == extent - 1", position => $"samples.Slice({position}, count)");
                    return;
                }

                w.Line();
                calls.DividedBranches(
                    run: offset => $"samples.Slice({StencilCalls.Shifted(offset, "stride")}, count)",
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
            "ReadOnlySpan<T> samples, int start, int end, int extent",
            streams: true);
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
                calls.InteriorRun(SpacingMode.Coordinates, "samples", "from", weights: "from - first", "streams");
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
            "ReadOnlySpan<T> samples, int start, int end, int extent",
            streams: true);
        using (w.Block())
        {
            using (w.Block("if (!RowLoops.NeverThrows<T>())"))
            {
                w.Line("// Row by row: the difference across a row end could be one that such a type refuses (decimal throws on overflow).");
                w.Line($"AlongInnerAxis(samples, start, end, extent, stride: 1, {(mode == SpacingMode.Step ? "step, " : "")}destination, streams);");
                w.Line("return;");
            }

            w.Line();
            calls.Divisors(mode);
            using (w.Block("if (RowLoops.HasShortRows<T>(extent, end - start))"))
            {
                calls.ShortRows(edgeOrder);
                w.Line("return;");
            }

            w.Line();
            w.Line("// Interior: central.");
            w.Line("int from = Math.Max(start, 1);");
            w.Line("int count = Math.Min(end, samples.Length - 1) - from;");
            using (w.Block("if (count > 0)"))
            {
                calls.InteriorRun(mode, "samples", "from", weights: null, "streams");
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

    /// <summary>The two ends of a row, where they lie in the block.</summary>
    private void Mend(SpacingMode mode)
    {
        w.Line("// First of the row: forward.");
        using (w.Block("if (first >= start)"))
        {
            w.Line($"destination[first - start] = {calls.Scalar(stencils.First, mode, "samples", "first", "0")};");
        }

        w.Line();
        w.Line("// Last of the row: backward.");
        using (w.Block("if (last < end)"))
        {
            w.Line($"destination[last - start] = {calls.Scalar(stencils.Last, mode, "samples", "last", "extent - 1")};");
        }
    }

    private void Begin(string summary, string name, SpacingMode mode, string parameters, bool streams = false)
    {
        w.Line();
        w.Line($"// {summary}");
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line($"private static void {name}<T>(");
        using (w.Indent())
        {
            w.Line($"{parameters}, {SpacingParameters(mode)}Span<T> destination{(streams ? ", bool streams" : "")})");
            w.Line("where T : INumber<T>");
        }
    }

    private static string SpacingParameters(SpacingMode mode) => mode switch
    {
        SpacingMode.Unit => "",
        SpacingMode.Step => "T step, ",
        _ => "ReadOnlySpan<T> left, ReadOnlySpan<T> right, ",
    };
}
