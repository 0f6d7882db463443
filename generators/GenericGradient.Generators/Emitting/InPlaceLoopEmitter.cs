using System.Linq;

namespace GenericGradient.Generators.Emitting;

/// <summary>Writes loops that change their destination: one of the operands of the formula stands in it.</summary>
internal static class InPlaceLoopEmitter
{
    /// <summary>Stands in a formula for the type that has its functions: that of the vector, or of the number.</summary>
    public const string Functions = "Number.";

    private static readonly int[] Widths = [512, 256, 128];

    public static void Emit(SourceWriter w, RowLoop loop)
    {
        string target = loop.InPlace!;
        string[] operands = [target, .. loop.Runs];
        string constraint = loop.Formula.Contains(Functions + "Sqrt") ? "where T : INumber<T>, IRootFunctions<T>" : "where T : INumber<T>";
        w.Line($"/// <summary><c>{loop.Formula.Replace(Functions, "")}</c> along runs, in place of <c>{target}</c>.</summary>");
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
            foreach (int width in Widths)
            {
                string ifAccelerated =
                    $"if (Vector{width}.IsHardwareAccelerated && Vector{width}<T>.IsSupported && count >= (nuint)Vector{width}<T>.Count)";
                using (w.Block(width == Widths[0] ? ifAccelerated : "else " + ifAccelerated))
                {
                    EmitVectors(w, loop.Name, operands, $"Vector{width}");
                }
            }

            using (w.Block("else"))
            using (w.Block("for (nuint i = 0; i < count; i++)"))
            {
                string values = string.Join(", ", operands.Select(operand => $"Unsafe.Add(ref {operand}Run, i)"));
                w.Line($"Unsafe.Add(ref {target}Run, i) = {loop.Name}({values});");
            }
        }

        foreach (string type in Widths.Select(width => $"Vector{width}").Append("T"))
        {
            string number = type == "T" ? type : type + "<T>";
            w.Line();
            w.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
            w.Line($"private static {number} {loop.Name}<T>({string.Join(", ", operands.Select(operand => $"{number} {operand}"))})");
            using (w.Indent())
            {
                w.Line(constraint + " =>");
                w.Line(loop.Formula.Replace(Functions, type + ".") + ";");
            }
        }
    }

    private static void EmitVectors(SourceWriter w, string name, string[] operands, string vector)
    {
        string At(string position) =>
            name + "(" + string.Join(", ", operands.Select(operand => $"{vector}.LoadUnsafe(ref {operand}Run, {position})")) + ")";

        w.Line($"nuint last = count - (nuint){vector}<T>.Count;");
        w.Line();
        w.Line("// The last vector ends with the run. Where it overlaps the one before, it must see what was there before the loop.");
        w.Line($"var end = {At("last")};");
        using (w.Block($"for (nuint i = 0; i < last; i += (nuint){vector}<T>.Count)"))
        {
            w.Line($"{At("i")}.StoreUnsafe(ref {operands[0]}Run, i);");
        }

        w.Line();
        w.Line($"end.StoreUnsafe(ref {operands[0]}Run, last);");
    }
}
