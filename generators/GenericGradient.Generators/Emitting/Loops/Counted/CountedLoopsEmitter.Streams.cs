using System.Linq;
using GenericGradient.Generators.Emitting.Writing;

namespace GenericGradient.Generators.Emitting.Loops.Counted;

/// <content>The twins that store past the caches.</content>
internal sealed partial class CountedLoopsEmitter
{
    /// <summary>The twin of loops of central schemes, which are those for large grids, past the caches.</summary>
    private void EmitStreams()
    {
        w.Line();
        w.Line("// The same past the caches, while samples that come later are fetched: whole cache lines; what is before and after them goes through the caches.");
        w.Line($"private static unsafe void Stream{name}<T>(");
        using (w.Indent())
        {
            w.Line($"ReadOnlySpan<T> window, int p, {Parameters})");
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        using (w.Block("fixed (byte* run = &Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(destination)))"))
        {
            w.Line("int first = (int)Streams.FirstLine<T>(run, (nuint)destination.Length);");
            w.Line("int last = (int)Streams.LastLine<T>((nuint)first, (nuint)destination.Length);");
            w.Line($"{name}(window, p, {Arguments}, {Factors}, destination[..first], Storage.Cached);");
            w.Line($"{name}(window, p + last, {Arguments}, {FactorsFrom("[last..]")}, destination[last..], Storage.Cached);");
            w.Line($"ref T here = ref First(window, p + first, {Arguments}, last - first);");
            w.Line($"ref T foremost = ref Unsafe.Add(ref here, Foremost({Arguments}));");
            w.Line("ref T results = ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), first);");
            w.Line("var direction = new StreamDirection();");
            foreach (string neighbours in isDivided ? ["plus", "minus"] : (string[])["plus"])
            {
                w.Line($"direction.Read(ref here, {neighbours}, in results);");
            }

            w.Line("byte* lines = run + ((nuint)first * (nuint)Unsafe.SizeOf<T>());");
            using (w.Block("switch (plus.Length)"))
            {
                foreach (int count in streamed)
                {
                    w.Line($"case {count}:");
                    using (w.Indent())
                    {
                        w.Line($"Stream{name}{count}(ref here, ref foremost, {Arguments}, {FactorsFrom("[first..]")}, lines, (nuint)(last - first), direction);");
                        w.Line("break;");
                    }
                }

                w.Line("default:");
                using (w.Indent())
                {
                    w.Line($"{name}(window, p + first, {Arguments}, {FactorsFrom("[first..]")}, destination[first..last], Storage.Cached);");
                    w.Line("break;");
                }
            }
        }

        foreach (int count in streamed)
        {
            w.Line();
            StreamLoop([.. Enumerable.Range(1, count)]);
        }
    }

    private void StreamLoop(int[] terms)
    {
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line($"private static unsafe void Stream{name}{terms.Length}<T>(");
        using (w.Indent())
        {
            w.Line($"ref T here, ref T foremost, {Parameters.Replace("Span<T> destination", "byte* lines")}, nuint count, StreamDirection direction)");
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            Runs(terms);
            w.Line("bool isBackward = direction.IsBackward;");
            w.Line("var (far, near) = direction.Distances<T>(count);");
            foreach (int width in RowLoopsEmitter.Widths)
            {
                string vector = $"Vector{width}", condition = $"if ({vector}.IsHardwareAccelerated)";
                using (w.Block(width == RowLoopsEmitter.Widths[0] ? condition : "else " + condition))
                {
                    Create(terms, vector);
                    using (w.Block($"for (nuint ahead = 0; ahead < count; ahead += (nuint){vector}<T>.Count)"))
                    {
                        w.Line($"nuint i = isBackward ? count - (nuint){vector}<T>.Count - ahead : ahead;");
                        w.Line("Streams.Fetch(ref Unsafe.Add(ref foremost, i), far, near);");
                        Sum("var", terms, k => hasRows ? Loaded($"w{k}") : $"c{k}", Loaded);
                        w.Line($"{vector}.StoreAlignedNonTemporal({vector}.AsByte(sum{(isDivided ? " / divisors" : "")}), lines + (i * (nuint)Unsafe.SizeOf<T>()));");
                    }
                }

                string Loaded(string run) => $"{vector}.LoadUnsafe(ref {run}, i)";
            }
        }
    }
}
