using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Writing;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>Writes loops that change their destination: one of the operands of the formula stands in it.</summary>
internal static class InPlaceLoopEmitter
{
    public static void Emit(SourceWriter w, RowLoop loop, IReadOnlyList<VectorTier> tiers)
    {
        string target = loop.InPlace!;
        string[] operands = [target, .. loop.Runs];
        string constraint = loop.Constraint;
        w.Line($"// {loop.Formula.Replace(RowLoop.Functions, "")} along runs, in place of {target}.");
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line($"public static void {loop.Name}<T>({string.Concat(loop.Runs.Select(run => $"ReadOnlySpan<T> {run}, "))}Span<T> {target})");
        using (w.Indent())
        {
            w.Line(constraint);
        }

        using (w.Block())
        {
            foreach (string operand in operands)
            {
                w.Line($"ref T {operand}Run = ref MemoryMarshal.GetReference({operand});");
            }

            w.Line($"nuint count = (nuint){target}.Length;");
            w.Line();
            foreach (var tier in tiers)
            {
                using (w.Block($"{(tier == tiers[0] ? "if" : "else if")} ({tier.Condition} && count >= {tier.Count})"))
                {
                    EmitVectors(w, loop.Name, operands, tier);
                }
            }

            using (w.Block("else"))
            using (w.Block("for (nuint i = 0; i < count; i++)"))
            {
                string values = string.Join(", ", operands.Select(operand => $"Unsafe.Add(ref {operand}Run, i)"));
                w.Line($"Unsafe.Add(ref {target}Run, i) = {loop.Name}({values});");
            }
        }

        foreach (var tier in tiers)
        {
            var (typeParameter, ofTier) = tier.Generics(constraint);
            Formula(tier.Functions, tier.Type, typeParameter, ofTier);
        }

        Formula("T", "T", "<T>", constraint);

        void Formula(string functions, string type, string typeParameter, string constraint)
        {
            w.Line();
            w.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
            string parameters = string.Join(", ", operands.Select(operand => $"{type} {operand}"));
            w.Line($"private static {type} {loop.Name}{typeParameter}({parameters}){(constraint.Length > 0 ? "" : " =>")}");
            using (w.Indent())
            {
                if (constraint.Length > 0)
                {
                    w.Line(constraint + " =>");
                }

                w.Line(loop.FormulaIn(functions) + ";");
            }
        }
    }

    private static void EmitVectors(SourceWriter w, string name, string[] operands, VectorTier tier)
    {
        string At(string position) =>
            name + "(" + string.Join(", ", operands.Select(operand => $"{tier.Functions}.LoadUnsafe(ref {operand}Run, {position})")) + ")";

        w.Line($"nuint last = count - {tier.Count};");
        w.Line();
        w.Line("// The last vector ends with the run. Where it overlaps the one before, it must see what was there before the loop.");
        w.Line($"var end = {At("last")};");
        using (w.Block($"for (nuint i = 0; i < last; i += {tier.Count})"))
        {
            w.Line($"{tier.Functions}.StoreUnsafe({At("i")}, ref {operands[0]}Run, i);");
        }

        w.Line();
        w.Line($"{tier.Functions}.StoreUnsafe(end, ref {operands[0]}Run, last);");
    }
}
