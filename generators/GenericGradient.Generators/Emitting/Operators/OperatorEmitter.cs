using System.Linq;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>Writes the file of one differential operator: the declared method, and behind it the blocks and axes.</summary>
internal static class OperatorEmitter
{
    public static string Emit(OperatorSpec spec)
    {
        var w = GeneratedFile.Begin($"{spec.Method.DisplayName}: {OperatorTable.Title(spec)}.");
        EmitDeclared(w, spec);
        w.Line();
        using (w.Block($"namespace {GeneratedFile.Namespace}"))
        {
            w.Line($"// The body of {spec.Method.DisplayName}.");
            w.Line(GeneratedFile.Marks);
            using (w.Block("file static class Kernel"))
            {
                OperatorBodyEmitter.Emit(w, spec);
            }
        }

        return w.ToString();
    }

    /// <summary>The method that the user declared; it only forwards, so that its names cannot clash with ours.</summary>
    private static void EmitDeclared(SourceWriter w, OperatorSpec spec) => DeclaredMethod.Emit(w, spec.Method, "void", OperatorTable.Lines(spec), () => w.Call(
        $"=> global::{GeneratedFile.Namespace}.Kernel.Run<{spec.Element}>(", spec.Method.Parameters.Select(parameter => parameter.Name), ");"));
}
