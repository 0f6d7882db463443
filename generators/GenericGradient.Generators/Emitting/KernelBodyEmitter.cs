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
        body.ComputeStreamed();
        if (kernel.Rank > 1)
        {
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
            using (w.Block("if (streams && RowLoops.CanStream<T>())"))
            {
                w.Call("ComputeStreamed(", ["slab", .. extents, .. spacings, .. results, "start", "end"], ");");
            }

            using (w.Block("else"))
            {
                if (kernel.Rank == 1)
                {
                    w.Call("AlongLine(", ["slab", "start", "end", .. spacings, "along0.Slice(start, end - start)"], ");");
                }
                else
                {
                    w.Call("ComputeBlocks(", ["slab", .. extents, .. spacings, "scratch: default", .. results, "start", "end"], ");");
                }
            }
        }
    }

    private void ComputeStreamed()
    {
        w.Line();
        w.Line("/// <summary>Results are collected block by block, and stored past the caches.</summary>");
        Header("private static void ComputeStreamed<T>(", "in Slab<T> slab", "int start, int end");
        using (w.Block())
        {
            w.Line("Span<T> scratch = RowLoops.Scratch<T>(stackalloc byte[RowLoops.ScratchBytes]);");
            if (kernel.Rank == 1)
            {
                using (w.Block("for (int p = start, count; p < end; p += count)"))
                {
                    w.Line("count = Math.Min(scratch.Length, end - p);");
                    w.Call("AlongLine(", ["slab", "p", "p + count", .. spacings, "scratch[..count]"], ");");
                    w.Line("RowLoops.Stream(scratch[..count], along0.Slice(p, count));");
                }
            }
            else
            {
                w.Call("ComputeBlocks(", ["slab", .. extents, .. spacings, "scratch", .. results, "start", "end"], ");");
            }

            w.Line();
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
            w.Line("int block = RowLoops.BlockLength<T>();");
            using (w.Block("for (int p = start, count; p < end; p += count)"))
            {
                w.Line("count = Math.Min(block, end - p);");
                foreach (int axis in axes)
                {
                    w.Line();
                    using (w.Block($"if (!along{axis}.IsEmpty)"))
                    {
                        w.Line($"var result = scratch.IsEmpty ? along{axis}.Slice(p, count) : scratch[..count];");
                        Walk(axis);
                        using (w.Block("if (!scratch.IsEmpty)"))
                        {
                            w.Line($"RowLoops.Stream(result, along{axis}.Slice(p, count));");
                        }
                    }
                }
            }
        }
    }

    /// <summary>The call that walks a block along an axis.</summary>
    private void Walk(int axis)
    {
        string stride = string.Join(" * ", extents.Skip(axis + 1));
        string[] rest = [.. SpacingOf(axis), "result"];
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
