using System.Linq;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>
/// Writes the formulas of results whose terms are computed together, in one loop of the library. Those are of derivatives that read a sample and its two neighbours along each axis;
/// what reads more goes by passes, which are faster then.
/// </summary>
internal static class FormulaEmitter
{
    private const string Space = "global::GenericGradient.Declared.";

    private const string Inlined =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    private static readonly string[] Ordinals = ["First", "Second", "Third", "Fourth"];

    /// <summary>The formulas as type arguments of the run; nothing where there are none.</summary>
    public static string Arguments(OperatorSpec spec)
    {
        int count = OperatorResult.Of(spec).Count;
        return IsFused(spec) ? $"<{string.Join(", ", Enumerable.Range(0, count).Select(k => $"{Name(k, count)}<T>"))}>" : "";
    }

    public static void Emit(SourceWriter w, OperatorSpec spec)
    {
        if (!IsFused(spec))
        {
            return;
        }

        var results = OperatorResult.Of(spec);
        for (int k = 0; k < results.Count; k++)
        {
            w.Line();
            w.Line($"// {spec.Destinations[k].TrimStart('@')} = {results[k].Formula}");
            w.Line(GeneratedFile.Marks);
            using (w.Verbatim())
            {
                Emit(w, spec, results[k], Name(k, results.Count));
            }
        }
    }

    /// <summary>Whether the results have fused loops.</summary>
    private static bool IsFused(OperatorSpec spec) =>
        spec.Rank > 1
        && spec.Operator != Operator.Gradient
        && spec.Scheme is { Accuracy: 2, Side: Side.Central }
        && spec.Axes.All(axis => axis.Mode != SpacingMode.Coordinates || (OperatorResult.DerivativeOf(spec) == 1 && axis.Boundary.IsOneSided));

    private static string Name(int k, int count) => count == 1 ? "Formula" : "Formula" + k;

    private static void Emit(SourceWriter w, OperatorSpec spec, OperatorResult result, string name)
    {
        using (w.Block($"file readonly struct {name}<T> : {Space}IFormula<T>"))
        {
            w.Line($"public static int Terms => {result.Terms.Count};");
            for (int k = 0; k < result.Terms.Count; k++)
            {
                var (samples, axis) = result.Terms[k];
                string line = spec.Samples[samples] == "TLanes" ? "samples" : spec.Samples[samples], index = line == "i" ? "at" : "i";
                w.Line();
                w.Line("// " + Along(spec, axis));
                w.Line(Inlined);
                w.Line($"public static TLanes {Ordinals[k]}<TLanes>(in {Space}Line<T, TLanes> {line}, nint {index})");
                using (w.Indent())
                {
                    w.Line($"where TLanes : struct, {Space}ILanes<TLanes, T> =>");
                    w.Line(Derivative(spec, axis, line, index) + ";");
                }
            }

            string[] terms = [.. Ordinals.Select((ordinal, k) => k < result.Terms.Count ? Term(spec, result.Terms[k].Axis) : ordinal.ToLowerInvariant())];
            w.Line();
            w.Line(Inlined);
            w.Line($"public static TLanes Join<TLanes>({string.Join(", ", terms.Select(term => "TLanes " + term))})");
            using (w.Indent())
            {
                w.Line($"where TLanes : struct, {Space}ILanes<TLanes, T> =>");
                w.Line(Joined(result, terms) + ";");
            }
        }
    }

    private static string Term(OperatorSpec spec, int axis) => new string('d', OperatorResult.DerivativeOf(spec)) + axis;

    private static string Along(OperatorSpec spec, int axis)
    {
        var declared = spec.Axes[axis];
        return Term(spec, axis) + (declared.Extent is { } extent ? $": along {extent.TrimStart('@')}" : "")
            + (declared.Spacing is { } spacing ? $", by {spacing.TrimStart('@')}" : "");
    }

    private static string Derivative(OperatorSpec spec, int axis, string line, string i)
    {
        string lower = $"{line}.Lower({i})", middle = $"{line}.Middle({i})", upper = $"{line}.Upper({i})";
        if (spec.Axes[axis].Mode == SpacingMode.Coordinates)
        {
            var (left, right) = axis == spec.Rank - 1 ? ($"{line}.LeftAt({i})", $"{line}.RightAt({i})") : ($"{line}.Left", $"{line}.Right");
            return $"({left} * ({middle} - {lower})) + ({right} * ({upper} - {middle}))";
        }

        string difference = OperatorResult.DerivativeOf(spec) == 1 ? $"({upper} - {lower})" : $"(({upper} - {middle}) - ({middle} - {lower}))";
        return $"{difference} {(spec.Axes[axis].Mode == SpacingMode.Unit ? "*" : "/")} {line}.Step";
    }

    private static string Joined(OperatorResult result, string[] terms)
    {
        var used = terms.Take(result.Terms.Count);
        return result.Joining switch
        {
            Joining.Sum => string.Join(" + ", used),
            Joining.Difference => string.Join(" - ", used),
            _ => $"TLanes.Root({string.Join(" + ", used.Select(term => $"({term} * {term})"))})",
        };
    }
}
