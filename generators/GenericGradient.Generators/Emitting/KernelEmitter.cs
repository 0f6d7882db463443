using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting;

/// <summary>Writes the file of one kernel: the declared method, and behind it the blocks and axes.</summary>
internal static class KernelEmitter
{
    public static string Emit(KernelSpec kernel)
    {
        var w = GeneratedFile.Begin(
            $"{kernel.DisplayName}: rank {kernel.Rank}, {Spacings(kernel)}, edge order {kernel.EdgeOrder}.",
            "System",
            "System.Numerics",
            "System.Runtime.CompilerServices",
            "System.Runtime.Intrinsics",
            GeneratedFile.Namespace);
        EmitDeclared(w, kernel);
        w.Line();
        using (w.Block($"namespace {GeneratedFile.Namespace}"))
        {
            w.Line($"/// <summary>The body of <c>{kernel.DisplayName}</c>.</summary>");
            w.Line(GeneratedFile.GeneratedCode);
            using (w.Block("file static class Kernel"))
            {
                EmitCompute(w, kernel);
                EmitAxes(w, kernel);
            }
        }

        return w.ToString();
    }

    private static string Spacings(KernelSpec kernel) => kernel.Axes.Distinct().Count() == 1
        ? GeneratedFile.Word(kernel.Axes[0]) + " spacing"
        : string.Join(", ", kernel.Axes.Select(GeneratedFile.Word)) + " spacing";

    /// <summary>The method that the user declared; it only forwards, so that its names cannot clash with ours.</summary>
    private static void EmitDeclared(SourceWriter w, KernelSpec kernel)
    {
        var blocks = new Stack<System.IDisposable>();
        if (kernel.Namespace.Length > 0)
        {
            blocks.Push(w.Block($"namespace {kernel.Namespace}"));
        }

        foreach (string container in kernel.Containers)
        {
            blocks.Push(w.Block(container));
        }

        string shape = string.Join(", ", Enumerable.Range(0, kernel.Rank).Select(axis => "n" + axis));
        string strides = string.Join(", ", Enumerable.Range(0, kernel.Rank).Select(axis => StencilTable.Stride(axis, kernel.Rank)));
        w.Line("/// <remarks>");
        w.Line($"/// Samples of shape ({shape}), row-major, so that the strides are ({strides}). At index i of an axis:");
        w.Line("/// <code>");
        foreach (string line in StencilTable.Lines(kernel))
        {
            w.Line("/// " + line);
        }

        w.Line("/// </code>");
        if (kernel.HasCoordinates)
        {
            w.Line("/// The weights left and right of each index come prepared; an edge of order 1 has its step in left.");
        }

        w.Line("/// A destination that is empty is an axis that nobody asked for. The samples from start to end are computed; streamed results\n/// are stored past the caches.");
        w.Line("/// </remarks>");
        w.Line(GeneratedFile.GeneratedCode);
        w.Line($"{kernel.Modifiers} void {kernel.MethodName}(");
        using (w.Indent())
        {
            w.Line(string.Join(",\n", kernel.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}")) + ")");
            if (kernel.Constraints.Length > 0)
            {
                w.Line(kernel.Constraints);
            }

            w.Line("=> Kernel.Compute(" + string.Join(", ", kernel.Parameters.Select(parameter => parameter.Name)) + ");");
        }

        while (blocks.Count > 0)
        {
            blocks.Pop().Dispose();
        }
    }

    private static void EmitCompute(SourceWriter w, KernelSpec kernel)
    {
        var axes = Enumerable.Range(0, kernel.Rank).ToArray();
        string extents = string.Join(", ", axes.Select(axis => "n" + axis));
        string spacings = string.Concat(axes.Select(axis => Spacing(kernel, axis)));
        string results = string.Join(", ", axes.Select(axis => "along" + axis));

        Begin("public static void Compute<T>(", "ReadOnlySpan<T> before, ReadOnlySpan<T> body, ReadOnlySpan<T> after", last: ", int start, int end, bool streams");
        using (w.Block())
        {
            w.Line("var slab = new Slab<T>(before, body, after);");
            using (w.Block("if (streams && Vector128<T>.IsSupported)"))
            {
                w.Line($"ComputeStreamed(slab, {extents}, {spacings}{results}, start, end);");
            }

            using (w.Block("else"))
            {
                w.Line(kernel.Rank == 1
                    ? $"AlongLine(slab, start, end, {spacings}along0.Slice(start, end - start));"
                    : $"ComputeBlocks(slab, {extents}, {spacings}scratch: default, {results}, start, end);");
            }
        }

        w.Line();
        w.Line("/// <summary>Results are collected block by block, and stored past the caches.</summary>");
        Begin("private static void ComputeStreamed<T>(", "in Slab<T> slab", last: ", int start, int end");
        using (w.Block())
        {
            w.Line("Span<T> scratch = RowLoops.Scratch<T>(stackalloc byte[RowLoops.ScratchBytes]);");
            if (kernel.Rank == 1)
            {
                using (w.Block("for (int p = start, count; p < end; p += count)"))
                {
                    w.Line("count = Math.Min(scratch.Length, end - p);");
                    w.Line($"AlongLine(slab, p, p + count, {spacings}scratch[..count]);");
                    w.Line("RowLoops.Stream(scratch[..count], along0.Slice(p, count));");
                }
            }
            else
            {
                w.Line($"ComputeBlocks(slab, {extents}, {spacings}scratch, {results}, start, end);");
            }

            w.Line();
            w.Line("RowLoops.EndStreams();");
        }

        if (kernel.Rank > 1)
        {
            w.Line();
            w.Line("/// <summary>A block goes along every axis while it is in the first-level cache: memory is read once for all of them.</summary>");
            w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
            Begin("private static void ComputeBlocks<T>(", "in Slab<T> slab", "Span<T> scratch, ", ", int start, int end");
            EmitBlocks(w, kernel);
        }

        void Begin(string head, string samples, string scratch = "", string last = "")
        {
            w.Line(head);
            using (w.Indent())
            {
                w.Line(samples + ",");
                w.Line(string.Join(", ", axes.Select(axis => "int n" + axis)) + ",");
                if (kernel.Axes.Any(mode => mode != SpacingMode.Unit))
                {
                    w.Line(string.Join(", ", axes.Select(axis => kernel.Axes[axis] == SpacingMode.Step
                        ? $"T step{axis}"
                        : $"ReadOnlySpan<T> left{axis}, ReadOnlySpan<T> right{axis}")) + ",");
                }

                w.Line(scratch + string.Join(", ", axes.Select(axis => "Span<T> along" + axis)) + last + ")");
                w.Line("where T : INumber<T>");
            }
        }
    }

    private static void EmitBlocks(SourceWriter w, KernelSpec kernel)
    {
        string Product(int from) => string.Join(" * ", Enumerable.Range(from, kernel.Rank - from).Select(axis => "n" + axis));
        using (w.Block())
        {
            w.Line("int block = RowLoops.BlockLength<T>();");
            using (w.Block("for (int p = start, count; p < end; p += count)"))
            {
                w.Line("count = Math.Min(block, end - p);");
                for (int axis = 0; axis < kernel.Rank; axis++)
                {
                    string spacing = Spacing(kernel, axis);
                    w.Line();
                    using (w.Block($"if (!along{axis}.IsEmpty)"))
                    {
                        w.Line($"var result = scratch.IsEmpty ? along{axis}.Slice(p, count) : scratch[..count];");
                        w.Line(
                            axis == 0 ? $"AlongOuterAxis(slab, p, p + count, stride: {Product(1)}, {spacing}result);"
                            : axis == kernel.Rank - 1 ? $"AlongLastAxis(slab.Body, p, p + count, extent: n{axis}, {spacing}result);"
                            : $"AlongInnerAxis(slab.Body, p, p + count, extent: n{axis}, stride: {Product(axis + 1)}, {spacing}result);");
                        using (w.Block("if (!scratch.IsEmpty)"))
                        {
                            w.Line($"RowLoops.Stream(result, along{axis}.Slice(p, count));");
                        }
                    }
                }
            }
        }
    }

    private static string Spacing(KernelSpec kernel, int axis) => kernel.Axes[axis] switch
    {
        SpacingMode.Unit => "",
        SpacingMode.Step => $"step{axis}, ",
        _ => $"left{axis}, right{axis}, ",
    };

    private static void EmitAxes(SourceWriter w, KernelSpec kernel)
    {
        int rank = kernel.Rank;
        var axes = new AxisEmitter(w, kernel.EdgeOrder);
        if (rank == 1)
        {
            axes.OnlyAxis(kernel.Axes[0]);
            return;
        }

        axes.OuterAxis(kernel.Axes[0]);
        var last = kernel.Axes[rank - 1];
        var inner = kernel.Axes.Skip(1).Take(rank - 2);
        if (last != SpacingMode.Coordinates)
        {
            inner = inner.Append(last); // where types without vectors go row by row
        }

        foreach (var mode in inner.Distinct().OrderBy(mode => mode))
        {
            axes.InnerAxis(mode);
        }

        if (last == SpacingMode.Coordinates)
        {
            axes.WeightedLastAxis();
        }
        else
        {
            axes.DividedLastAxis(last);
        }
    }
}
