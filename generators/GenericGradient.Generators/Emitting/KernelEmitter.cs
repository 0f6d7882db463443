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
                KernelBodyEmitter.Emit(w, kernel);
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

            w.Call($"=> global::{GeneratedFile.Namespace}.Kernel.Compute(", kernel.Parameters.Select(parameter => parameter.Name), ");");
        }

        while (blocks.Count > 0)
        {
            blocks.Pop().Dispose();
        }
    }
}
