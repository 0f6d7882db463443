using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting;

/// <summary>Writes what stands behind a declared kernel: the choice of where results go, the blocks, and the walks along each axis.</summary>
internal sealed class KernelBodyEmitter
{
    private readonly SourceWriter w;
    private readonly KernelSpec kernel;
    private readonly int[] axes;
    private readonly string[] extents;
    private readonly string[] spacings;
    private readonly string[] results;

    private KernelBodyEmitter(SourceWriter w, KernelSpec kernel)
    {
        this.w = w;
        this.kernel = kernel;
        axes = Enumerable.Range(0, kernel.Rank).ToArray();
        extents = axes.Select(axis => "n" + axis).ToArray();
        spacings = axes.SelectMany(SpacingOf).ToArray();
        results = axes.Select(axis => "along" + axis).ToArray();
    }

    public static void Emit(SourceWriter w, KernelSpec kernel)
    {
        var body = new KernelBodyEmitter(w, kernel);
        body.Compute();
        if (kernel.Rank > 1)
        {
            body.ComputeStreamed();
            body.ComputeBlocks();
        }

        body.Walks();
    }

    private void Compute()
    {
        Header("public static void Compute<T>(", "ReadOnlySpan<T> before, ReadOnlySpan<T> body, ReadOnlySpan<T> after", "int start, int end, bool streams");
        using (w.Block())
        {
            w.Line("var slab = new Slab<T>(before, body, after);");
            if (kernel.Rank == 1)
            {
                w.Line("streams = streams && RowLoops.CanStream<T>();");
                w.Call("AlongLine(", ["slab", "start", "end", .. spacings, "along0.Slice(start, end - start)", "streams"], ");");
                using (w.Block("if (streams)"))
                {
                    w.Line("RowLoops.EndStreams();");
                }

                return;
            }

            using (w.Block("if (streams && RowLoops.CanStream<T>())"))
            {
                w.Call("ComputeStreamed(", ["slab", .. extents, .. spacings, .. results, "start", "end"], ");");
            }

            using (w.Block("else"))
            {
                w.Call("ComputeBlocks(", ["slab", .. extents, .. spacings, "scratch: default", .. results, "start", "end"], ");");
            }
        }
    }

    private void ComputeStreamed()
    {
        w.Line();
        w.Line("/// <summary>Results are stored past the caches; those along the last axis are collected first, for their ends are mended.</summary>");
        Header("private static void ComputeStreamed<T>(", "in Slab<T> slab", "int start, int end");
        using (w.Block())
        {
            w.Line("Span<T> scratch = RowLoops.Scratch<T>(stackalloc byte[RowLoops.ScratchBytes]);");
            w.Call("ComputeBlocks(", ["slab", .. extents, .. spacings, "scratch", .. results, "start", "end"], ");");
            w.Line("RowLoops.EndStreams();");
        }
    }

    private void ComputeBlocks()
    {
        w.Line();
        w.Line("/// <summary>A block goes along every axis while it is in the first-level cache: memory is read once for all of them.</summary>");
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        Header("private static void ComputeBlocks<T>(", "in Slab<T> slab", "int start, int end", scratch: "Span<T> scratch, ");
        using (w.Block())
        {
            w.Line("bool streams = !scratch.IsEmpty;");
            w.Line("int block = RowLoops.BlockLength<T>(streams);");
            using (w.Block("for (int p = start, count; p < end; p += count)"))
            {
                w.Line("count = Math.Min(block, end - p);");
                foreach (int axis in axes)
                {
                    w.Line();
                    using (w.Block($"if (!along{axis}.IsEmpty)"))
                    {
                        string result = $"along{axis}.Slice(p, count)";
                        if (axis < kernel.Rank - 1)
                        {
                            Walk(axis, result, "streams");
                            continue;
                        }

                        w.Line($"bool collects = streams && n{axis} < RowLoops.LongRow<T>();");
                        w.Line($"var result = collects ? scratch[..count] : {result};");
                        Walk(axis, "result", "streams && !collects");
                        using (w.Block("if (collects)"))
                        {
                            w.Line($"RowLoops.Stream(result, {result});");
                        }
                    }
                }
            }
        }
    }

    /// <summary>The call that walks a block along an axis.</summary>
    private void Walk(int axis, params string[] results)
    {
        string stride = string.Join(" * ", extents.Skip(axis + 1));
        string[] rest = [.. SpacingOf(axis), .. results];
        if (axis == 0)
        {
            w.Call("AlongOuterAxis(", ["slab", "p", "p + count", "stride: " + stride, .. rest], ");");
        }
        else if (axis == kernel.Rank - 1)
        {
            w.Call("AlongLastAxis(", ["slab.Body", "p", "p + count", "extent: n" + axis, .. rest], ");");
        }
        else
        {
            w.Call("AlongInnerAxis(", ["slab.Body", "p", "p + count", "extent: n" + axis, "stride: " + stride, .. rest], ");");
        }
    }

    /// <summary>The methods that the blocks call.</summary>
    private void Walks()
    {
        var walks = new WalkEmitter(w, kernel.EdgeOrder);
        if (kernel.Rank == 1)
        {
            walks.OnlyAxis(kernel.Axes[0]);
            return;
        }

        walks.OuterAxis(kernel.Axes[0]);
        var last = kernel.Axes[kernel.Rank - 1];
        var inner = kernel.Axes.Skip(1).Take(kernel.Rank - 2);
        if (last != SpacingMode.Coordinates)
        {
            inner = inner.Append(last); // types without vectors go row by row
        }

        foreach (var mode in inner.Distinct().OrderBy(mode => mode))
        {
            walks.InnerAxis(mode);
        }

        if (last == SpacingMode.Coordinates)
        {
            walks.WeightedLastAxis();
        }
        else
        {
            walks.DividedLastAxis(last);
        }
    }

    private void Header(string head, string samples, string part, string scratch = "")
    {
        w.Line(head);
        using (w.Indent())
        {
            w.Line(samples + ",");
            w.Line(string.Join(", ", extents.Select(extent => "int " + extent)) + ",");
            if (spacings.Length > 0)
            {
                string between = kernel.HasCoordinates ? ",\n" : ", ";
                w.Line(string.Join(between, axes.Select(axis => kernel.Axes[axis] == SpacingMode.Step
                    ? $"T step{axis}"
                    : $"ReadOnlySpan<T> left{axis}, ReadOnlySpan<T> right{axis}")) + ",");
            }

            w.Line(scratch + string.Join(", ", results.Select(result => "Span<T> " + result)) + ",");
            w.Line(part + ")");
            w.Line("where T : INumber<T>");
        }
    }

    private IEnumerable<string> SpacingOf(int axis) => kernel.Axes[axis] switch
    {
        SpacingMode.Unit => [],
        SpacingMode.Step => ["step" + axis],
        _ => ["left" + axis, "right" + axis],
    };
}
