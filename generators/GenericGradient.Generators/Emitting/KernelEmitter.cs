using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Files;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting;

/// <summary>Writes the file of one kernel: the declared method, and behind it the blocks and axes.</summary>
internal static class KernelEmitter
{
    public static string Emit(KernelSpec kernel)
    {
        var w = GeneratedFile.Begin(
            $"{kernel.DisplayName}: rank {kernel.Rank}, {Spacings(kernel)}, edge order {kernel.EdgeOrder}.");
        EmitDeclared(w, kernel);
        w.Line();
        using (w.Block($"namespace {GeneratedFile.Namespace}"))
        {
            w.Line($"// The body of {kernel.DisplayName}.");
            w.Line(GeneratedFile.Marks);
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

    /// <summary>The method that is declared; it only forwards, so that its names cannot clash with ours.</summary>
    private static void EmitDeclared(SourceWriter w, KernelSpec kernel) => DeclaredMethod.Emit(w, kernel.Method, "void", Comment(kernel), () => w.Call(
        $"=> global::{GeneratedFile.Namespace}.Kernel.Compute(", kernel.Parameters.Select(parameter => parameter.Name), ");"));

    private static IEnumerable<string> Comment(KernelSpec kernel)
    {
        string shape = string.Join(", ", Enumerable.Range(0, kernel.Rank).Select(axis => "n" + axis));
        string strides = string.Join(", ", Enumerable.Range(0, kernel.Rank).Select(axis => StencilTable.Stride(axis, kernel.Rank)));
        yield return $"Samples of shape ({shape}), row-major, so that the strides are ({strides}). At index i of an axis:";
        yield return "";
        foreach (string line in StencilTable.Lines(kernel))
        {
            yield return "    " + line;
        }

        yield return "";
        if (kernel.HasCoordinates)
        {
            yield return "The weights left and right of each index come prepared; an edge of order 1 has its step in left.";
        }

        yield return "A destination that is empty is an axis that nobody asked for. The samples from start to end are computed; streamed results";
        yield return "are stored past the caches.";
    }
}
