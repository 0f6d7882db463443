using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Writing;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>Writes the twin of a row loop that stores past the caches, and fetches ahead what it reads.</summary>
internal static class StreamEmitter
{
    /// <summary>The name of the twin.</summary>
    public static string NameOf(RowLoop loop) => "Stream" + loop.Name;

    public static void Emit(SourceWriter w, RowLoop loop, IReadOnlyList<string> runs, IReadOnlyList<string> factors)
    {
        w.Line("// The same past the caches: whole cache lines by vectors, in the direction in which no load waits for a store; what is before and after them one by one.");
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line($"private static unsafe void {NameOf(loop)}<T>(");
        using (w.Indent())
        {
            var parameters = runs.Select(run => $"ReadOnlySpan<T> {run}").Concat(factors.Select(factor => $"T {factor}"));
            w.Parameters([.. parameters, "Span<T> destination", .. loop.Fetched.Count > 0 ? ["bool fetches"] : (string[])[]], ")");
            w.Line(loop.Constraint);
        }

        using (w.Block())
        {
            foreach (string run in runs)
            {
                w.Line($"ref T {run}Run = ref MemoryMarshal.GetReference({run});");
            }

            w.Line("ref T results = ref MemoryMarshal.GetReference(destination);");
            w.Line("nuint count = (nuint)destination.Length;");
            using (w.Block("fixed (byte* destinationRun = &Unsafe.As<T, byte>(ref results))"))
            {
                w.Line("nuint first = Streams.FirstLine<T>(destinationRun, count);");
                w.Line("nuint last = Streams.LastLine<T>(first, count);");
                Samples("0", "first");
                Samples("last", "count");
                w.Line();
                w.Line("var direction = new StreamDirection();");
                foreach (string run in runs)
                {
                    w.Line($"direction.Read(in {run}Run, in results);");
                }

                w.Line("bool isBackward = direction.IsBackward;");
                if (loop.Fetched.Count > 0)
                {
                    w.Line("var (far, near) = direction.Distances<T>(last - first);");
                }

                if (loop.HasReciprocal)
                {
                    string operands = string.Join(", ", [.. runs.Select(run => $"ref {run}Run"), .. factors]);
                    w.Line();
                    using (w.Block($"if (typeof(T) == typeof(double) && {ReciprocalEmitter.TryStream}({operands}, destinationRun, first, last, isBackward, far, near, fetches))"))
                    {
                        w.Line("return;");
                    }

                    w.Line();
                }

                foreach (int width in RowLoopsEmitter.Widths)
                {
                    string ifAccelerated = $"if (Vector{width}.IsHardwareAccelerated)";
                    using (w.Block(width == RowLoopsEmitter.Widths[0] ? ifAccelerated : "else " + ifAccelerated))
                    {
                        Vectors($"Vector{width}");
                    }
                }
            }
        }

        void Samples(string start, string end)
        {
            using (w.Block($"for (nuint i = {start}; i < {end}; i++)"))
            {
                var operands = runs.Select(run => $"Unsafe.Add(ref {run}Run, i)").Concat(factors);
                w.Call($"destination[(int)i] = {loop.Name}(", operands, ");");
            }
        }

        void Vectors(string vector)
        {
            foreach (string factor in factors)
            {
                w.Line($"var {factor}s = {vector}.Create({factor});");
            }

            using (w.Block($"for (nuint ahead = first; ahead < last; ahead += (nuint){vector}<T>.Count)"))
            {
                w.Line($"nuint i = isBackward ? first + last - (nuint){vector}<T>.Count - ahead : ahead;");
                if (loop.Fetched.Count > 0)
                {
                    using (w.Block("if (fetches)"))
                    {
                        foreach (string run in loop.Fetched)
                        {
                            w.Line($"Streams.Fetch(ref Unsafe.Add(ref {run}Run, i), far, near);");
                        }
                    }

                    w.Line();
                }

                w.Call(
                    $"{vector}.StoreAlignedNonTemporal({vector}.AsByte({loop.Name}(",
                    runs.Select(run => $"{vector}.LoadUnsafe(ref {run}Run, i)").Concat(factors.Select(factor => factor + "s")),
                    ")), destinationRun + (i * (nuint)Unsafe.SizeOf<T>()));");
            }
        }
    }
}
