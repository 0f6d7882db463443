using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Writing;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>
/// Writes the loops of so many differences, each with a coefficient: <c>(c1 (plus1 - minus1) + c2 (plus2 - minus2) + ...) / divisor</c>. They serve every
/// scheme of that many differences, with the bits of a loop that has the coefficients written out.
/// </summary>
internal sealed class CountedLoopsEmitter
{
    public const string HintName = "GenericGradient.CountedLoops.g.cs";

    private const string Parameters = "ReadOnlySpan<int> plus, ReadOnlySpan<int> minus, ReadOnlySpan<T> c, T divisor, Span<T> destination";

    private readonly SourceWriter w;
    private readonly string name;
    private readonly Func<int, Func<string, string>, string> difference;

    private CountedLoopsEmitter(SourceWriter w, string name, Func<int, Func<string, string>, string> difference)
    {
        this.w = w;
        this.name = name;
        this.difference = difference;
    }

    /// <summary>The numbers of differences that schemes have: two to those of eleven neighbours at an end.</summary>
    public static IReadOnlyList<int> Differences { get; } = [.. Enumerable.Range(2, 10)];

    /// <summary>The numbers of second differences: two to those of five neighbours on either side.</summary>
    public static IReadOnlyList<int> SecondDifferences { get; } = [.. Enumerable.Range(2, 4)];

    public static string Emit()
    {
        var w = GeneratedFile.Begin("The loops of so many differences, each with a coefficient, for schemes that are known when the program runs.");
        w.Line($"namespace {GeneratedFile.Namespace};");
        w.Line();
        w.Line("// Neighbours are counted in elements from the first sample that is computed. Every width applies the same operations in the same order.");
        w.Line(GeneratedFile.Marks);
        using (w.Block("internal static class CountedLoops"))
        {
            new CountedLoopsEmitter(w, "Differences", (k, at) => $"({at($"plus{k}")} - {at($"minus{k}")})").Emit(Differences);
            w.Line();
            new CountedLoopsEmitter(w, "SecondDifferences", (k, at) =>
                $"(({at($"plus{k}")} - {at("here")}) - ({at("here")} - {at($"minus{k}")}))").Emit(SecondDifferences);
            w.Line();
            w.Line("""
                // The first sample that is computed, if all neighbours of all of them are there.
                private static ref T First<T>(ReadOnlySpan<T> window, int p, ReadOnlySpan<int> plus, ReadOnlySpan<int> minus, int count)
                {
                    for (int k = 0; k < plus.Length; k++)
                    {
                        _ = window.Slice(p + plus[k], count);
                        _ = window.Slice(p + minus[k], count);
                    }

                    return ref MemoryMarshal.GetReference(window.Slice(p, count));
                }
                """);
        }

        return w.ToString();
    }

    private void Emit(IReadOnlyList<int> counts)
    {
        w.Line($"public static void {name}<T>(");
        using (w.Indent())
        {
            w.Line($"ReadOnlySpan<T> window, int p, {Parameters})");
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            w.Line("ref T here = ref First(window, p, plus, minus, destination.Length);");
            using (w.Block("switch (c.Length)"))
            {
                foreach (int count in counts)
                {
                    w.Line($"case {count}:");
                    using (w.Indent())
                    {
                        w.Line($"{name}{count}(ref here, plus, minus, c, divisor, destination);");
                        w.Line("break;");
                    }
                }
            }
        }

        foreach (int count in counts)
        {
            w.Line();
            Loop([.. Enumerable.Range(1, count)]);
        }
    }

    private void Loop(int[] terms)
    {
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line($"private static void {name}{terms.Length}<T>(");
        using (w.Indent())
        {
            w.Line($"ref T here, {Parameters})");
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            foreach (int k in terms)
            {
                w.Line($"ref T plus{k} = ref Unsafe.Add(ref here, plus[{k - 1}]), minus{k} = ref Unsafe.Add(ref here, minus[{k - 1}]);");
            }

            w.Line("ref T result = ref MemoryMarshal.GetReference(destination);");
            w.Line("nuint count = (nuint)destination.Length;");
            foreach (var tier in VectorTier.All(hasHalves: true))
            {
                using (w.Block($"{(tier == VectorTier.All(hasHalves: true)[0] ? "if" : "else if")} ({tier.Condition} && count >= {tier.Count})"))
                {
                    Vectors(terms, tier);
                }
            }

            using (w.Block("else"))
            using (w.Block("for (nuint i = 0; i < count; i++)"))
            {
                Sum("T", terms, k => $"c[{k - 1}]", run => $"Unsafe.Add(ref {run}, i)");
                w.Line("Unsafe.Add(ref result, i) = sum / divisor;");
            }
        }
    }

    private void Vectors(int[] terms, VectorTier tier)
    {
        foreach (int k in terms)
        {
            w.Line($"var c{k} = {tier.Functions}.Create(c[{k - 1}]);");
        }

        w.Line($"var divisors = {tier.Functions}.Create(divisor);");
        w.Line();
        w.Line("// The last vector ends with the run.");
        using (w.Block($"for (nuint i = 0, last = count - {tier.Count}; ; i = Math.Min(i + {tier.Count}, last))"))
        {
            Sum("var", terms, k => $"c{k}", run => $"{tier.Functions}.LoadUnsafe(ref {run}, i)");
            w.Line($"{tier.Functions}.StoreUnsafe(sum / divisors, ref result, i);");
            using (w.Block("if (i == last)"))
            {
                w.Line("break;");
            }
        }
    }

    private void Sum(string type, int[] terms, Func<int, string> coefficient, Func<string, string> at)
    {
        foreach (int k in terms)
        {
            w.Line($"{(k == 1 ? $"{type} sum = " : "sum += ")}{coefficient(k)} * {difference(k, at)};");
        }
    }
}
