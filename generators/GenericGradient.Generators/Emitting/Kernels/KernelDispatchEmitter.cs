using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Kernels;

/// <summary>Writes how the kernels of the library are found and called.</summary>
internal static class KernelDispatchEmitter
{
    public const string HintName = "GenericGradient.Kernels.Dispatch.g.cs";

    public static string Emit(DispatchSpec dispatch)
    {
        var w = GeneratedFile.Begin($"How the kernels of {DispatchSpec.DisplayName} are found and called.");
        w.Line($"namespace {DispatchSpec.Namespace};");
        w.Line();
        w.Line("// A kernel by name; none where there is none.");
        w.Line(GeneratedFile.GeneratedCode);
        using (w.Block("internal enum Kernel"))
        {
            w.Line("None,");
            foreach (var kernel in dispatch.Kernels)
            {
                w.Line(NameOf(kernel) + ",");
            }
        }

        w.Line();
        w.Line("// The list is that of the declarations.");
        using (w.Block($"internal static partial class {DispatchSpec.Class}"))
        {
            Find(w, dispatch);
            w.Line();
            Run(w, dispatch);
        }

        return w.ToString();
    }

    private static void Find(SourceWriter w, DispatchSpec dispatch)
    {
        w.Line("// The kernel of a rank, a spacing that all axes have, and an edge order.");
        w.Line(GeneratedFile.Marks);
        w.Line("public static Kernel Find(int rank, SpacingKind spacing, int edgeOrder) => (rank, spacing, edgeOrder) switch");
        w.Line("{");
        using (w.Indent())
        {
            foreach (var kernel in dispatch.Kernels)
            {
                w.Line($"({kernel.Rank}, SpacingKind.{kernel.Axes[0]}, {kernel.EdgeOrder}) => Kernel.{NameOf(kernel)},");
            }

            w.Line("_ => Kernel.None,");
        }

        w.Line("};");
    }

    private static void Run(SourceWriter w, DispatchSpec dispatch)
    {
        w.Line("// Calls a kernel with the axes of a grid, of which it takes the first ones, and a destination for each.");
        w.Line(GeneratedFile.Marks);
        w.Line("public static void Run<T>(");
        using (w.Indent())
        {
            w.Line("Kernel kernel,");
            w.Line("ReadOnlySpan<Pass<T>> axes,");
            w.Line("ReadOnlySpan<T> factors,");
            w.Line("ReadOnlySpan<T> window,");
            w.Line(string.Join(", ", Enumerable.Range(0, dispatch.MaximumRank).Select(axis => $"Span<T> along{axis}")) + ",");
            w.Line("int start,");
            w.Line("int end,");
            w.Line("bool streams)");
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        using (w.Block("switch (kernel)"))
        {
            foreach (var kernel in dispatch.Kernels)
            {
                w.Line($"case Kernel.{NameOf(kernel)}:");
                using (w.Indent())
                {
                    w.Call(NameOf(kernel) + "(", Arguments(kernel), ");");
                    w.Line("break;");
                }
            }
        }
    }

    private static IEnumerable<string> Arguments(KernelSpec kernel)
    {
        var axes = Enumerable.Range(0, kernel.Rank);
        return
        [
            "window",
            .. axes.Select(axis => $"axes[{axis}].Extent"),
            .. kernel.Axes[0] switch
            {
                SpacingMode.Unit => [],
                SpacingMode.Step => axes.Select(axis => $"axes[{axis}].Step"),
                _ => axes.SelectMany(axis => new[] { $"axes[{axis}].Left(factors)", $"axes[{axis}].Right(factors)" }),
            },
            .. axes.Select(axis => $"along{axis}"),
            "start",
            "end",
            "streams",
        ];
    }

    private static string NameOf(KernelSpec kernel) => kernel.Method.Name.Substring(0, kernel.Method.Name.IndexOf('<'));
}
