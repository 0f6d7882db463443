using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Operators;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting;

/// <summary>Writes the file of one differential operator: the declared method, and behind it the blocks and axes.</summary>
internal static class OperatorEmitter
{
    public static string Emit(OperatorSpec spec)
    {
        string[] usings =
        [
            "System",
            "System.Buffers",
            "System.Numerics",
            .. spec.IsTensor ? ["System.Numerics.Tensors"] : System.Array.Empty<string>(),
            "System.Runtime.CompilerServices",
            "System.Runtime.Intrinsics",
            GeneratedFile.Namespace,
        ];
        var w = GeneratedFile.Begin($"{spec.Method.DisplayName}: {OperatorTable.Title(spec)}.", usings);
        w.Line(GeneratedFile.OwnCopy);
        w.Line();
        EmitDeclared(w, spec);
        w.Line();
        using (w.Block($"namespace {GeneratedFile.Namespace}"))
        {
            w.Line($"/// <summary>The body of <c>{spec.Method.DisplayName}</c>.</summary>");
            w.Line(GeneratedFile.GeneratedCode);
            using (w.Block("file static class Kernel"))
            {
                OperatorBodyEmitter.Emit(w, spec);
            }
        }

        return w.ToString();
    }

    /// <summary>The method that the user declared; it only forwards, so that its names cannot clash with ours.</summary>
    private static void EmitDeclared(SourceWriter w, OperatorSpec spec)
    {
        var method = spec.Method;
        var blocks = new Stack<System.IDisposable>();
        if (method.Namespace.Length > 0)
        {
            blocks.Push(w.Block($"namespace {method.Namespace}"));
        }

        foreach (string container in method.Containers)
        {
            blocks.Push(w.Block(container));
        }

        w.Line("/// <remarks>");
        foreach (string line in OperatorTable.Lines(spec))
        {
            w.Line("/// " + line);
        }

        w.Line("/// </remarks>");
        w.Line(GeneratedFile.GeneratedCode);
        w.Line($"{method.Modifiers} void {method.Name}(");
        using (w.Indent())
        {
            w.Line(string.Join(",\n", method.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}")) + ")");
            if (method.Constraints.Length > 0)
            {
                w.Line(method.Constraints);
            }

            w.Call(
                $"=> global::{GeneratedFile.Namespace}.Kernel.Run<{spec.Element}>(",
                method.Parameters.Select(parameter => parameter.Name),
                ");");
        }

        while (blocks.Count > 0)
        {
            blocks.Pop().Dispose();
        }
    }
}
