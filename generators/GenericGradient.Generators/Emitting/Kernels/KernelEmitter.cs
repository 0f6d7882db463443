using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Kernels;

/// <summary>Writes the file of one kernel of the library: the axes of its rank, and the blocks that go along each.</summary>
internal sealed class KernelEmitter
{
    private readonly SourceWriter w;
    private readonly KernelSpec kernel;
    private readonly int[] axes;

    private KernelEmitter(SourceWriter w, KernelSpec kernel)
    {
        this.w = w;
        this.kernel = kernel;
        axes = [.. Enumerable.Range(0, kernel.Rank)];
    }

    public static string Emit(KernelSpec kernel)
    {
        var w = GeneratedFile.Begin(
            $"{kernel.Method.DisplayName}: rank {kernel.Rank}, {Spacings(kernel)}, edge order {kernel.EdgeOrder}.");
        var emitter = new KernelEmitter(w, kernel);

        // The declared method only forwards, so that its names cannot clash with ours.
        DeclaredMethod.Emit(w, kernel.Method, "void", emitter.Comment(), () => w.Call(
            $"=> global::{GeneratedFile.Namespace}.Kernel.Compute(", kernel.Method.Parameters.Select(parameter => parameter.Name), ");"));
        w.Line();
        using (w.Block($"namespace {GeneratedFile.Namespace}"))
        {
            w.Line($"// The body of {kernel.Method.DisplayName}.");
            w.Line(GeneratedFile.Marks);
            using (w.Block("file static class Kernel"))
            {
                emitter.Compute();
            }
        }

        return w.ToString();
    }

    private static string Spacings(KernelSpec kernel) => kernel.Axes.Distinct().Count() == 1
        ? GeneratedFile.Word(kernel.Axes[0]) + " spacing"
        : string.Join(", ", kernel.Axes.Select(GeneratedFile.Word)) + " spacing";

    private IEnumerable<string> Comment()
    {
        string shape = string.Join(", ", axes.Select(axis => "n" + axis));
        string strides = string.Join(", ", axes.Select(axis => StencilTable.Stride(axis, kernel.Rank, inner => "n" + inner)));
        yield return $"A window of shape ({shape}), row-major, so that the strides are ({strides}). At index i of an axis:";
        yield return "";
        var scheme = new SchemeSpec(Derivative: 1, Accuracy: 2, kernel.EdgeOrder, Side.Central);
        foreach (var kind in axes.GroupBy(axis => kernel.Axes[axis]).OrderBy(kind => kind.Key))
        {
            foreach (string line in StencilTable.Lines([.. kind], AxisFormulas.For(scheme, kind.Key, AxisEnds.OneSided)))
            {
                yield return "    " + line;
            }
        }

        yield return "";
        if (kernel.HasCoordinates)
        {
            yield return "The weights left and right of each index come prepared; an end of order 1 has its step in left.";
        }

        yield return "A destination that is empty is an axis that nobody asked for. The samples from start to end are computed, and destinations";
        yield return "begin with the first of them; streamed results are stored past the caches.";
    }

    private void Compute()
    {
        if (kernel.Rank > 1)
        {
            w.Line("// A block goes along every axis while it is in the first-level cache: memory is read once for all of them.");
            w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]");
        }

        w.Line("public static void Compute<T>(");
        using (w.Indent())
        {
            w.Line($"ReadOnlySpan<T> window, {Each(axis => $"int n{axis}")},");
            string[] spacings = [.. axes.Where(axis => kernel.Axes[axis] != SpacingMode.Unit).Select(axis => kernel.Axes[axis] == SpacingMode.Step
                ? $"T step{axis}"
                : $"ReadOnlySpan<T> left{axis}, ReadOnlySpan<T> right{axis}")];
            if (spacings.Length > 0)
            {
                w.Line(string.Join(kernel.HasCoordinates ? ",\n" : ", ", spacings) + ",");
            }

            w.Line(Each(axis => $"Span<T> along{axis}") + ",");
            w.Line("int start, int end, bool streams)");
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            w.Line("streams = streams && Streams.Can<T>();");
            foreach (int axis in axes)
            {
                w.Line($"var axis{axis} = {Axis(axis)};");
            }

            if (kernel.Rank == 1)
            {
                w.Line("var line = new Block<T>(window, start, end, streams, resultsFrom: start);");
                w.Line($"Walk.AlongLine<T, {Form(0)}>(axis0, line, along0);");
            }
            else
            {
                Blocks();
            }

            using (w.Block("if (streams)"))
            {
                w.Line("Streams.End();");
            }
        }
    }

    private void Blocks()
    {
        w.Line("int length = Streams.BlockLength<T>(streams);");
        using (w.Block("for (int p = start, next; p < end; p = next)"))
        {
            w.Line("next = p + Math.Min(length, end - p);");
            w.Line($"var block = new Block<T>(window, p, next, streams, plane: {string.Join(" * ", axes.Skip(1).Select(inner => "n" + inner))}, resultsFrom: start);");
            foreach (int axis in axes)
            {
                w.Line();
                using (w.Block($"if (!along{axis}.IsEmpty)"))
                {
                    w.Line($"Walk.Along<T, {Form(axis)}>(axis{axis}, block, along{axis});");
                }
            }
        }

        w.Line();
    }

    private string Axis(int axis)
    {
        string stride = axis == kernel.Rank - 1 ? "1" : string.Join(" * ", axes.Skip(axis + 1).Select(inner => "n" + inner));
        string geometry = $"n{axis}, stride: {stride}, edgeOrder: {kernel.EdgeOrder}";
        return kernel.Axes[axis] switch
        {
            SpacingMode.Unit => $"Axis<T>.ByStep({geometry}, step: T.One)",
            SpacingMode.Step => $"Axis<T>.ByStep({geometry}, step{axis})",
            _ => $"Axis<T>.ByWeights({geometry}, left{axis}, right{axis})",
        };
    }

    private string Form(int axis) => kernel.Axes[axis] == SpacingMode.Coordinates ? "ByWeights" : "ByStep";

    private string Each(System.Func<int, string> text) => string.Join(", ", axes.Select(text));
}
