using System.Linq;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>
/// Writes the file of one differential operator: the declared method, what was declared as the library takes it, the call, and the formulas of its fused loops.
/// </summary>
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
                DeclarationEmitter.Emit(w, spec);
                w.Line();
                EmitCall(w, spec);
            }

            FormulaEmitter.Emit(w, spec);
        }

        return w.ToString();
    }

    /// <summary>The method that the user declared; it only forwards, so that its names cannot clash with ours.</summary>
    private static void EmitDeclared(SourceWriter w, OperatorSpec spec) => DeclaredMethod.Emit(w, spec.Method, "void", OperatorTable.Lines(spec), () => w.Call(
        $"=> global::{GeneratedFile.Namespace}.Kernel.Run<{spec.Element}>(", spec.Method.Parameters.Select(parameter => parameter.Name), ");"));

    /// <summary>The call of the library, which checks everything before anything is written, then computes.</summary>
    private static void EmitCall(SourceWriter w, OperatorSpec spec)
    {
        var names = new OperatorNames(spec);
        bool hasRoots = spec.Operator == Operator.Magnitude && spec.Rank > 1;
        w.Line("public static void Run<T>(");
        using (w.Indent())
        {
            w.Parameters(names.Parameters, ")");
            w.Line(hasRoots ? "where T : INumber<T>, IRootFunctions<T>" : "where T : INumber<T>");
        }

        using (w.Block())
        {
            string begin = spec.IsTensor ? hasRoots ? "OfTensorsWithRoots" : "OfTensors" : hasRoots ? "OfRoots" : "Of";
            w.Line($"var call = OperatorCall.{begin}<T>(Declaration);");
            foreach (string argument in names.Arguments)
            {
                w.Line(argument);
            }

            if (!spec.IsTensor && spec.Axes[0] is { Extent: null, ConstantExtent: null })
            {
                w.Line($"call.Extent(0, {names.Samples[0]}.Length);");
            }

            w.Line($"call.Run{FormulaEmitter.Arguments(spec)}();");
        }
    }
}
