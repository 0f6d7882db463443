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
        var spacings = dispatch.Kernels.GroupBy(kernel => kernel.Axes[0]).ToArray();
        w.Line("// Calls a kernel.");
        w.Line(GeneratedFile.Marks);
        w.Line("public static void Run<T>(Kernel kernel, in KernelCall<T> call)");
        using (w.Indent())
        {
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
                    w.Line($"Call{NameOf(kernel)}(call);");
                    w.Line("break;");
                }
            }
        }

        foreach (var kernel in dispatch.Kernels)
        {
            w.Line();
            Call(w, kernel);
        }
    }

    /// <summary>Each kernel has a method that calls it: a program compiles those that it uses, and has the numbers of one call on its stack.</summary>
    private static void Call(SourceWriter w, KernelSpec kernel)
    {
        w.Line(GeneratedFile.Marks);
        w.Line("[MethodImpl(MethodImplOptions.NoInlining)]");
        w.Line($"private static void Call{NameOf(kernel)}<T>(in KernelCall<T> call)");
        using (w.Indent())
        {
            w.Line("where T : INumber<T> =>");
            w.Call(NameOf(kernel) + "(", Arguments(kernel), ");");
        }
    }

    private static IEnumerable<string> Arguments(KernelSpec kernel)
    {
        var axes = Enumerable.Range(0, kernel.Rank);
        return
        [
            "call.Window",
            .. axes.Select(axis => $"call.Axes[{axis}].Extent"),
            .. kernel.Axes[0] switch
            {
                SpacingMode.Unit => [],
                SpacingMode.Step => axes.Select(axis => $"call.Axes[{axis}].Step"),
                _ => axes.SelectMany(axis => new[] { $"call.Axes[{axis}].Left(call.Factors)", $"call.Axes[{axis}].Right(call.Factors)" }),
            },
            .. axes.Select(axis => $"call.Along{axis}"),
            "call.Start",
            "call.End",
            "call.Streams",
        ];
    }

    private static string NameOf(KernelSpec kernel) => kernel.Method.Name.Substring(0, kernel.Method.Name.IndexOf('<'));
}
