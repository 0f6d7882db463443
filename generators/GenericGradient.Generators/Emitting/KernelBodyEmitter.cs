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
        else
        {
            body.ComputeCollected();
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
                using (w.Block("if (streams && RowLoops.Collide(body, along0, stride: 1))"))
                {
                    w.Call("ComputeCollected(", ["slab", .. spacings, "along0", "start", "end"], ");");
                }

                using (w.Block("else"))
                {
                    w.Call("AlongLine(", ["slab", "start", "end", .. spacings, "along0.Slice(start, end - start)", "streams"], ");");
                }

                w.Line();
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
                w.Call("ComputeBlocks(", ["slab", .. extents, .. spacings, "memory: default", .. results, "start", "end"], ");");
            }
        }
    }

    private void ComputeCollected()
    {
        w.Line();
        w.Line("// Results are collected block by block, and stored past the caches from there.");
        w.Line("private static void ComputeCollected<T>(");
        using (w.Indent())
        {
            w.Line("in Slab<T> slab,");
            if (spacings.Length > 0)
            {
                w.Line(Spacings + ",");
            }

            w.Line("Span<T> along0,");
            w.Line("int start, int end)");
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            w.Line("var scratch = RowLoops.Scratch<T>(stackalloc byte[RowLoops.ScratchBytes], along0);");
            using (w.Block("for (int p = start, count; p < end; p += count)"))
            {
                w.Line("count = Math.Min(RowLoops.BlockLength<T>(), end - p);");
                w.Call("AlongLine(", ["slab", "p", "p + count", .. spacings, "scratch.Slice(0, count)", "streams: false"], ");");
                w.Line("RowLoops.Stream(scratch.Slice(0, count), along0.Slice(p, count));");
            }
        }
    }

    private void ComputeStreamed()
    {
        w.Line();
        w.Line("// Results are stored past the caches, straight or through memory in which they are collected.");
        Header("private static void ComputeStreamed<T>(", "in Slab<T> slab", "int start, int end");
        using (w.Block())
        {
            w.Line("Span<byte> memory = stackalloc byte[RowLoops.ScratchBytes];");
            w.Call("ComputeBlocks(", ["slab", .. extents, .. spacings, "memory", .. results, "start", "end"], ");");
            w.Line("RowLoops.EndStreams();");
        }
    }

    private void ComputeBlocks()
    {
        w.Line();
        w.Line("// A block goes along every axis while it is in the first-level cache: memory is read once for all of them.");
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        Header("private static void ComputeBlocks<T>(", "in Slab<T> slab", "int start, int end", memory: "Span<byte> memory, ");
        using (w.Block())
        {
            w.Line("bool streams = !memory.IsEmpty;");
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
                        bool isLast = axis == kernel.Rank - 1;
                        string collide = $"RowLoops.Collide(slab.Body, along{axis}, stride: {(isLast ? "1" : Stride(axis))})";
                        if (isLast)
                        {
                            w.Line("// The ends of rows are mended; where these are many, results are not stored past the caches twice.");
                        }

                        w.Line($"bool collects = streams && {(isLast ? $"(n{axis} < RowLoops.LongRow<T>() || {collide})" : collide)};");
                        w.Line($"var result = collects ? RowLoops.Scratch<T>(memory, along{axis}).Slice(0, count) : {result};");
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

    private string Stride(int axis) => string.Join(" * ", extents.Skip(axis + 1));

    /// <summary>The call that walks a block along an axis.</summary>
    private void Walk(int axis, params string[] results)
    {
        string stride = Stride(axis);
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

    private void Header(string head, string samples, string part, string memory = "")
    {
        w.Line(head);
        using (w.Indent())
        {
            w.Line(samples + ",");
            w.Line(string.Join(", ", extents.Select(extent => "int " + extent)) + ",");
            if (spacings.Length > 0)
            {
                w.Line(Spacings + ",");
            }

            w.Line(memory + string.Join(", ", results.Select(result => "Span<T> " + result)) + ",");
            w.Line(part + ")");
            w.Line("where T : INumber<T>");
        }
    }

    /// <summary>The parameters of the spacings.</summary>
    private string Spacings => string.Join(kernel.HasCoordinates ? ",\n" : ", ", axes.Select(axis => kernel.Axes[axis] == SpacingMode.Step
        ? $"T step{axis}"
        : $"ReadOnlySpan<T> left{axis}, ReadOnlySpan<T> right{axis}"));

    private IEnumerable<string> SpacingOf(int axis) => kernel.Axes[axis] switch
    {
        SpacingMode.Unit => [],
        SpacingMode.Step => ["step" + axis],
        _ => ["left" + axis, "right" + axis],
    };
}
