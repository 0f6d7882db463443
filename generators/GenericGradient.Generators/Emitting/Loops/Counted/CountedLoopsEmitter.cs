using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Writing;

namespace GenericGradient.Generators.Emitting.Loops.Counted;

/// <summary>
/// Writes the loops of so many differences, each with a coefficient: <c>(c1 (plus1 - minus1) + c2 (plus2 - minus2) + ...) / divisor</c>. They serve every
/// scheme of that many differences, with the bits of a loop that has the coefficients written out. Schemes by coordinates have a weight for each neighbour,
/// one for all samples of a loop or one for each: <c>w1 (plus1 - here) + w2 (plus2 - here) + ...</c>.
/// </summary>
internal sealed partial class CountedLoopsEmitter
{
    public const string HintName = "GenericGradient.CountedLoops.g.cs";

    private static readonly int[] PairsOfCentral = [2, 3, 4, 5];

    private static readonly int[] SecondsOfCentral = [1, 2, 3, 4, 5];

    private static readonly int[] NeighboursOfCentral = [2, 4, 6, 8, 10];

    private readonly SourceWriter w;
    private readonly string name;
    private readonly Func<int, Func<string, string>, string> difference;
    private readonly bool isDivided;
    private readonly bool hasRows;
    private readonly int[] streamed;

    private CountedLoopsEmitter(
        SourceWriter w, string name, Func<int, Func<string, string>, string> difference, int[] streamed, bool isDivided = true, bool hasRows = false)
    {
        this.streamed = streamed;
        this.w = w;
        this.name = name;
        this.difference = difference;
        this.isDivided = isDivided;
        this.hasRows = hasRows;
    }

    private string Neighbours => isDivided ? "ReadOnlySpan<int> plus, ReadOnlySpan<int> minus" : "ReadOnlySpan<int> plus";

    private string Arguments => isDivided ? "plus, minus" : "plus";

    private string Factors => isDivided ? "c, divisor" : hasRows ? "weights, distance" : "c";

    private string FactorsFrom(string slice) => hasRows ? $"weights{slice}, distance" : Factors;

    private string Parameters => Neighbours
        + (isDivided ? ", ReadOnlySpan<T> c, T divisor" : hasRows ? ", ReadOnlySpan<T> weights, int distance" : ", ReadOnlySpan<T> c")
        + ", Span<T> destination";

    /// <summary>The numbers of differences that have loops of their own: those of central schemes. One more loop takes any number.</summary>
    public static IReadOnlyList<int> Differences { get; } = [.. Enumerable.Range(1, 5)];

    /// <summary>The numbers of second differences likewise.</summary>
    public static IReadOnlyList<int> SecondDifferences { get; } = [.. Enumerable.Range(1, 5)];

    /// <summary>The numbers of weights on the differences to neighbours likewise.</summary>
    public static IReadOnlyList<int> Weights { get; } = [2, 4, 6, 8, 10];

    public static string Emit()
    {
        var w = GeneratedFile.Begin("The loops of so many differences, each with a coefficient, for schemes that are known when the program runs.");
        w.Line($"namespace {GeneratedFile.Namespace};");
        w.Line();
        w.Line("// Neighbours are counted in elements from the first sample that is computed. Every width applies the same operations in the same order.");
        w.Line(GeneratedFile.Marks);
        using (w.Block("internal static class CountedLoops"))
        {
            new CountedLoopsEmitter(w, "Differences", (k, at) => $"({at($"plus{k}")} - {at($"minus{k}")})", PairsOfCentral).Emit(Differences);
            w.Line();
            new CountedLoopsEmitter(w, "SecondDifferences", (k, at) =>
                $"(({at($"plus{k}")} - {at("here")}) - ({at("here")} - {at($"minus{k}")}))", SecondsOfCentral).Emit(SecondDifferences);
            foreach (bool hasRows in (bool[])[false, true])
            {
                w.Line();
                new CountedLoopsEmitter(
                    w, hasRows ? "WeightsOfEach" : "Weights", (k, at) => $"({at($"plus{k}")} - {at("here")})", NeighboursOfCentral, isDivided: false, hasRows).Emit(Weights);
            }

            w.Line();
            w.Line("""
                // The neighbour that is read from memory first.
                private static int Foremost(ReadOnlySpan<int> plus, ReadOnlySpan<int> minus) => Math.Max(Foremost(plus), Foremost(minus));

                private static int Foremost(ReadOnlySpan<int> neighbours)
                {
                    int foremost = 0;
                    for (int k = 0; k < neighbours.Length; k++)
                    {
                        foremost = Math.Max(foremost, neighbours[k]);
                    }

                    return foremost;
                }

                // The first sample that is computed, if all neighbours of all of them are there.
                private static ref T First<T>(ReadOnlySpan<T> window, int p, ReadOnlySpan<int> plus, ReadOnlySpan<int> minus, int count)
                {
                    for (int k = 0; k < minus.Length; k++)
                    {
                        _ = window.Slice(p + minus[k], count);
                    }

                    return ref First(window, p, plus, count);
                }

                // The same.
                private static ref T First<T>(ReadOnlySpan<T> window, int p, ReadOnlySpan<int> plus, int count)
                {
                    for (int k = 0; k < plus.Length; k++)
                    {
                        _ = window.Slice(p + plus[k], count);
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
            w.Line($"ReadOnlySpan<T> window, int p, {Parameters}, Storage storage)");
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            using (w.Block("if (storage >= Storage.Streamed)"))
            {
                w.Line($"Stream{name}(window, p, {Arguments}, {Factors}, destination);");
                w.Line("return;");
            }

            w.Line();
            w.Line($"ref T here = ref First(window, p, {Arguments}, destination.Length);");
            if (hasRows)
            {
                w.Line("_ = weights.Slice((plus.Length - 1) * distance, destination.Length);");
            }

            using (w.Block("switch (plus.Length)"))
            {
                foreach (int count in counts)
                {
                    w.Line($"case {count}:");
                    using (w.Indent())
                    {
                        w.Line($"{name}{count}(ref here, {Arguments}, {Factors}, destination);");
                        w.Line("break;");
                    }
                }

                w.Line("default:");
                using (w.Indent())
                {
                    w.Line($"{name}OfAny(ref here, {Arguments}, {Factors}, destination);");
                    w.Line("break;");
                }
            }
        }

        foreach (int count in counts)
        {
            w.Line();
            Loop([.. Enumerable.Range(1, count)]);
        }

        w.Line();
        LoopOfAny();
        EmitStreams();
    }

    /// <summary>The loop of any number of terms: one after the other for each vector.</summary>
    private void LoopOfAny()
    {
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line($"private static void {name}OfAny<T>(");
        using (w.Indent())
        {
            w.Line($"ref T here, {Parameters})");
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            w.Line("ref T result = ref MemoryMarshal.GetReference(destination);");
            w.Line("nuint count = (nuint)destination.Length;");
            foreach (var tier in VectorTier.All)
            {
                using (w.Block($"{(tier == VectorTier.All[0] ? "if" : "else if")} ({tier.Condition} && count >= {tier.Count})"))
                {
                    w.Line("// The last vector ends with the run.");
                    using (w.Block($"for (nuint i = 0, last = count - {tier.Count}; ; i = Math.Min(i + {tier.Count}, last))"))
                    {
                        SumOfAny("var", k => hasRows ? Loaded(Weight(k)) : $"{tier.Functions}.Create(c[{k}])", Loaded);
                        w.Line($"{tier.Functions}.StoreUnsafe(sum{(isDivided ? $" / {tier.Functions}.Create(divisor)" : "")}, ref result, i);");
                        using (w.Block("if (i == last)"))
                        {
                            w.Line("break;");
                        }
                    }
                }

                string Loaded(string run) => $"{tier.Functions}.LoadUnsafe(ref {run}, i)";
            }

            using (w.Block("else"))
            using (w.Block("for (nuint i = 0; i < count; i++)"))
            {
                SumOfAny("T", k => hasRows ? At(Weight(k)) : $"c[{k}]", At);
                w.Line($"Unsafe.Add(ref result, i) = sum{(isDivided ? " / divisor" : "")};");
            }
        }

        string At(string run) => $"Unsafe.Add(ref {run}, i)";

        string Weight(string k) => $"Unsafe.Add(ref MemoryMarshal.GetReference(weights), {k} * distance)";
    }

    private void SumOfAny(string type, Func<string, string> coefficient, Func<string, string> at)
    {
        w.Line($"{type} sum = {Term("0")};");
        using (w.Block("for (int k = 1; k < plus.Length; k++)"))
        {
            w.Line($"sum += {Term("k")};");
        }

        string Term(string k) => $"{coefficient(k)} * " + difference(1, run => at(run switch
        {
            "plus1" => $"Unsafe.Add(ref here, plus[{k}])",
            "minus1" => $"Unsafe.Add(ref here, minus[{k}])",
            _ => run,
        }));
    }

    private void Runs(int[] terms)
    {
        foreach (int k in terms)
        {
            w.Line($"ref T plus{k} = ref Unsafe.Add(ref here, plus[{k - 1}])"
                + (isDivided ? $", minus{k} = ref Unsafe.Add(ref here, minus[{k - 1}])" : "")
                + (hasRows ? $", w{k} = ref Unsafe.Add(ref MemoryMarshal.GetReference(weights), {k - 1} * distance)" : "")
                + ";");
        }
    }

    private void Create(int[] terms, string functions)
    {
        if (hasRows)
        {
            return;
        }

        foreach (int k in terms)
        {
            w.Line($"var c{k} = {functions}.Create(c[{k - 1}]);");
        }

        if (isDivided)
        {
            w.Line($"var divisors = {functions}.Create(divisor);");
        }

        w.Line();
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
            Runs(terms);
            w.Line("ref T result = ref MemoryMarshal.GetReference(destination);");
            w.Line("nuint count = (nuint)destination.Length;");
            foreach (var tier in VectorTier.All)
            {
                using (w.Block($"{(tier == VectorTier.All[0] ? "if" : "else if")} ({tier.Condition} && count >= {tier.Count})"))
                {
                    Vectors(terms, tier);
                }
            }

            using (w.Block("else"))
            using (w.Block("for (nuint i = 0; i < count; i++)"))
            {
                Sum("T", terms, k => hasRows ? $"Unsafe.Add(ref w{k}, i)" : $"c[{k - 1}]", run => $"Unsafe.Add(ref {run}, i)");
                w.Line($"Unsafe.Add(ref result, i) = sum{(isDivided ? " / divisor" : "")};");
            }
        }
    }

    private void Vectors(int[] terms, VectorTier tier)
    {
        Create(terms, tier.Functions);
        w.Line("// The last vector ends with the run.");
        using (w.Block($"for (nuint i = 0, last = count - {tier.Count}; ; i = Math.Min(i + {tier.Count}, last))"))
        {
            Sum("var", terms, k => hasRows ? Loaded($"w{k}") : $"c{k}", Loaded);
            w.Line($"{tier.Functions}.StoreUnsafe(sum{(isDivided ? " / divisors" : "")}, ref result, i);");
            using (w.Block("if (i == last)"))
            {
                w.Line("break;");
            }
        }

        string Loaded(string run) => $"{tier.Functions}.LoadUnsafe(ref {run}, i)";
    }

    private void Sum(string type, int[] terms, Func<int, string> coefficient, Func<string, string> at)
    {
        foreach (int k in terms)
        {
            w.Line($"{(k == 1 ? $"{type} sum = " : "sum += ")}{coefficient(k)} * {difference(k, at)};");
        }
    }
}
