using GenericGradient.Generators.Emitting.Writing;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>Writes the division of doubles that is faster than the division instruction and gives its bits.</summary>
internal static class ReciprocalEmitter
{
    /// <summary>The method's name.</summary>
    public const string Try = "TryDifferenceByReciprocal";

    /// <summary>The name of its twin that stores past the caches.</summary>
    public const string TryStream = "TryStreamDifferenceByReciprocal";

    /// <summary>Both have the same text in their loops: as a method of its own it would keep in memory what has to stay in registers.</summary>
    private const string Quotient = """
        var difference = Vector512.LoadUnsafe(ref upperRun, i) - Vector512.LoadUnsafe(ref lowerRun, i);

        // As whole numbers, sizes are in the same order; 0 is ordinary, so 1 is taken away and it becomes the largest.
        var size = Vector512.AndNot(difference, signs);
        largest = Vector512.MaxNative(size, largest);
        smallest = Vector512.Min(Vector512.AsUInt64(size) - Vector512<ulong>.One, smallest);

        // A quotient has the sign of the difference; a 0 has lost it in the sum.
        var quotient = Vector512.FusedMultiplyAdd(difference, highs, difference * lows);
        quotient = Vector512.ConditionalSelect(signs, difference, quotient);
        """;

    public static void Emit(SourceWriter w)
    {
        w.Line("""
            // (upper - lower) / divisor to the last bit, by products with the two parts of the reciprocal instead of a division for each vector: for divisors of which
            // that is proven, as long as nothing overflows or becomes subnormal. So it is computed with hope, the largest and the smallest difference are kept, and
            // if these are not ordinary the answer is no. For double only: single precision divides as fast.
            // It tells whether the results are right; if not, they must be computed again by division.
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            private static bool TryDifferenceByReciprocal<T>(ReadOnlySpan<T> lower, ReadOnlySpan<T> upper, T divisor, Span<T> destination, Storage storage)
            """);
        using (w.Block())
        {
            EmitStart(w, "destination.Length < ShortestRun", "MemoryMarshal.GetReference(lower)", "MemoryMarshal.GetReference(upper)");
            w.Line("ref double destinationRun = ref Unsafe.As<T, double>(ref MemoryMarshal.GetReference(destination));");
            w.Line("nuint last = (nuint)destination.Length - (nuint)Vector512<double>.Count;");
            using (w.Block("for (nuint i = 0; ; i = Math.Min(i + (nuint)Vector512<double>.Count, last))"))
            {
                using (w.Block("if (storage == Storage.Ahead)"))
                {
                    w.Line("Streams.Fetch(ref Unsafe.Add(ref upperRun, i), ref Unsafe.Add(ref destinationRun, i));");
                }

                w.Line();
                w.Line(Quotient);
                w.Line("Vector512.StoreUnsafe(quotient, ref destinationRun, i);");
                using (w.Block("if (i == last)"))
                {
                    w.Line("break;");
                }
            }

            w.Line();
            w.Line("return AreOrdinary(largest, smallest);");
        }

        w.Line();
        w.Line("""
            // The same past the caches, over the whole cache lines of a run.
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            private static unsafe bool TryStreamDifferenceByReciprocal<T>(
                ref T lower, ref T upper, T divisor, byte* destination, nuint first, nuint last, bool isBackward, nint far, nint near, bool fetches)
            """);
        using (w.Block())
        {
            EmitStart(w, "last - first < ShortestRun", "lower", "upper");
            using (w.Block("for (nuint ahead = first; ahead < last; ahead += (nuint)Vector512<double>.Count)"))
            {
                w.Line("nuint i = isBackward ? first + last - (nuint)Vector512<double>.Count - ahead : ahead;");
                using (w.Block("if (fetches)"))
                {
                    w.Line("Streams.Fetch(ref Unsafe.Add(ref upperRun, i), far, near);");
                }

                w.Line();
                w.Line(Quotient);
                w.Line("Vector512.StoreAlignedNonTemporal(Vector512.AsByte(quotient), destination + (i * sizeof(double)));");
            }

            w.Line();
            w.Line("return AreOrdinary(largest, smallest);");
        }

        w.Line();
        w.Line("""
            private static bool AreOrdinary(Vector512<double> largest, Vector512<ulong> smallest) =>
                Vector512.LessThanOrEqualAll(largest, Vector512.Create(ExactReciprocal.LargestDividend))
                    && Vector512.GreaterThanOrEqualAll(smallest, Vector512.Create(BitConverter.DoubleToUInt64Bits(ExactReciprocal.SmallestDividend)));

            // Below this many samples, making ready costs more than the divisions.
            private const int ShortestRun = 64;
            """);
    }

    private static void EmitStart(SourceWriter w, string isTooShort, string lower, string upper)
    {
        w.Line($"if (!Vector512.IsHardwareAccelerated || {isTooShort}");
        using (w.Indent())
        {
            w.Line("|| !ExactReciprocal.TryOf(Unsafe.BitCast<T, double>(divisor), out double high, out double low))");
        }

        using (w.Block())
        {
            w.Line("return false;");
        }

        w.Line();
        w.Line($$"""
            ref double lowerRun = ref Unsafe.As<T, double>(ref {{lower}});
            ref double upperRun = ref Unsafe.As<T, double>(ref {{upper}});
            var highs = Vector512.Create(high);
            var lows = Vector512.Create(low);
            var signs = Vector512.Create(-0.0);
            var largest = Vector512<double>.Zero;
            var smallest = Vector512<ulong>.AllBitsSet;
            """);
    }
}
