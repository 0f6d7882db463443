using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Writing;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>Writes the file of row loops: each formula at every vector width, and the loop that applies it to runs.</summary>
internal static class RowLoopsEmitter
{
    public const string HintName = "GenericGradient.RowLoops.g.cs";

    /// <summary>The widths of vectors in bits, widest first.</summary>
    public static int[] Widths { get; } = [512, 256, 128];

    /// <summary>The file with these loops, in the order of their names.</summary>
    public static string Emit(IEnumerable<RowLoop> all)
    {
        RowLoop[] loops = [.. all.Distinct().OrderBy(loop => loop)];
        var w = GeneratedFile.Begin("The loops over runs of samples that the kernels of this assembly are made of.");
        w.Line($"namespace {GeneratedFile.Namespace};");
        w.Line();
        w.Line("""
            // Loops over runs of samples. All runs of a call are as long as its destination, which overlaps none of them.
            // Every width applies the same operations in the same order, so the bits do not depend on the machine.
            """);
        w.Line(GeneratedFile.Marks);
        using (w.Block("internal static class RowLoops"))
        {
            w.Line(BlocksText.Text);
            if (loops.Any(loop => loop.ShortRowsEdgeOrder > 0))
            {
                w.Line();
                ShortRowsEmitter.EmitCommon(w);
            }

            var tiers = VectorTier.All;
            foreach (var sameFormula in loops.GroupBy(loop => loop.Name))
            {
                if (sameFormula.First().ShortRowsEdgeOrder is var edgeOrder and > 0)
                {
                    w.Line();
                    new ShortRowsEmitter(w, edgeOrder).Emit();
                    continue;
                }

                foreach (var loop in sameFormula)
                {
                    w.Line();
                    EmitLoop(w, loop, tiers);
                }

                if (sameFormula.First().HasReciprocal)
                {
                    w.Line();
                    ReciprocalEmitter.Emit(w);
                }

                EmitFormula(w, sameFormula.First(), tiers);
            }
        }

        w.Line();
        w.Line(HalfVectorText.Text);
        return w.ToString();
    }

    private static void EmitLoop(SourceWriter w, RowLoop loop, IReadOnlyList<VectorTier> tiers)
    {
        string[] runs = loop.FactorPerSample ? [.. loop.Runs, .. loop.Factors] : [.. loop.Runs];
        string[] factors = loop.FactorPerSample ? [] : [.. loop.Factors];
        bool fetches = loop.Fetched.Count > 0;

        w.Line($"// {loop.Formula.Replace(RowLoop.Functions, "").Replace("\n", "\n// ")} along runs{(loop.FactorPerSample ? ", each sample with weights of its own" : "")}.");
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line($"public static void {loop.Name}<T>(");
        using (w.Indent())
        {
            var parameters = runs.Select(run => $"ReadOnlySpan<T> {run}").Concat(factors.Select(factor => $"T {factor}"));
            w.Parameters([.. parameters, "Span<T> destination", .. loop.CanStream ? ["Storage storage = Storage.Cached"] : (string[])[]], ")");
            w.Line(loop.Constraint);
        }

        using (w.Block())
        {
            if (loop.Scaled is { } scaled)
            {
                using (w.Block($"if (IsExactlyInvertible({loop.Factors[0]}))"))
                {
                    w.Line($"{scaled.Name}({string.Join(", ", runs)}, T.One / {loop.Factors[0]}, destination{(scaled.CanStream ? ", storage" : "")});");
                    w.Line("return;");
                }

                w.Line();
            }

            if (loop.CanStream)
            {
                using (w.Block("if (storage >= Storage.Streamed)"))
                {
                    w.Line($"{StreamEmitter.NameOf(loop)}({string.Join(", ", [.. runs, .. factors])}, destination{(fetches ? ", fetches: storage == Storage.Fetched" : "")});");
                    w.Line("return;");
                }

                w.Line();
            }

            if (loop.HasReciprocal)
            {
                using (w.Block($"if (typeof(T) == typeof(double) && {ReciprocalEmitter.Try}({string.Join(", ", runs.Concat(factors))}, destination{(fetches ? ", storage" : "")}))"))
                {
                    w.Line("return;");
                }

                w.Line();
            }

            foreach (string run in runs)
            {
                w.Line($"ref T {run}Run = ref MemoryMarshal.GetReference({run});");
            }

            w.Line("ref T destinationRun = ref MemoryMarshal.GetReference(destination);");
            w.Line("nuint count = (nuint)destination.Length;");
            w.Line();
            foreach (var tier in tiers)
            {
                using (w.Block($"{(tier == tiers[0] ? "if" : "else if")} ({tier.Condition} && count >= {tier.Count})"))
                {
                    EmitVectors(w, loop, runs, factors, tier, fetches);
                }
            }

            using (w.Block("else"))
            using (w.Block("for (nuint i = 0; i < count; i++)"))
            {
                var operands = runs.Select(run => $"Unsafe.Add(ref {run}Run, i)").Concat(factors);
                w.Call($"Unsafe.Add(ref destinationRun, i) = {loop.Name}(", operands, ");");
            }
        }

        if (loop.CanStream)
        {
            w.Line();
            StreamEmitter.Emit(w, loop, runs, factors);
        }
    }

    private static void EmitVectors(SourceWriter w, RowLoop loop, string[] runs, string[] factors, VectorTier tier, bool fetches)
    {
        w.Line($"nuint last = count - {tier.Count};");
        foreach (string factor in factors)
        {
            w.Line($"var {factor}s = {tier.Functions}.Create({factor});");
        }

        void Store(string position) => w.Call(
            $"{tier.Functions}.StoreUnsafe({loop.Name}(",
            runs.Select(run => $"{tier.Functions}.LoadUnsafe(ref {run}Run, {position})").Concat(factors.Select(factor => factor + "s")),
            $"), ref destinationRun, {position});");

        using (w.Block($"for (nuint i = 0; i < last; i += {tier.Count})"))
        {
            if (fetches)
            {
                using (w.Block("if (storage == Storage.Ahead)"))
                {
                    w.Line($"Streams.Fetch(ref Unsafe.Add(ref {loop.Fetched[0]}Run, i), ref Unsafe.Add(ref destinationRun, i));");
                }

                w.Line();
            }

            Store("i");
        }

        w.Line();
        w.Line("// The last vector ends with the run; where it overlaps the one before, it writes the same bits again.");
        Store("last");
    }

    /// <summary>The formula at each width and for one sample: the same expression each time, so the same bits.</summary>
    private static void EmitFormula(SourceWriter w, RowLoop loop, IReadOnlyList<VectorTier> tiers)
    {
        foreach (var tier in tiers)
        {
            var (typeParameter, constraint) = tier.Generics(loop.Constraint);
            Formula("private", tier.Type, typeParameter, constraint, tier.Expression(loop.FormulaIn(tier.Functions)));
        }

        Formula("public", "T", "<T>", loop.Constraint, loop.FormulaIn("T"));

        void Formula(string access, string type, string typeParameter, string constraint, string expression)
        {
            w.Line();
            w.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
            w.Call(
                $"{access} static {type} {loop.Name}{typeParameter}(",
                loop.Runs.Concat(loop.Factors).Select(name => $"{type} {name}"),
                constraint.Length > 0 ? ")" : ") =>");
            using (w.Indent())
            {
                if (constraint.Length > 0)
                {
                    w.Line(constraint + " =>");
                }

                w.Line($"{expression};");
            }
        }
    }
}
