using GenericGradient.Generators.Emitting.Writing;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>Writes the division of doubles that is faster than the division instruction and gives its bits.</summary>
internal static class ReciprocalEmitter
{
    /// <summary>The method's name.</summary>
    public const string Try = "TryDifferenceByReciprocal";

    public static void Emit(SourceWriter w) => w.Line("""
        // (upper - lower) / divisor to the last bit, without a division for each vector. The product with the rounded
        // reciprocal is off by less than two units in the last place; a correction by its exact remainder leaves less than one, and
        // from there a second correction gives the quotient rounded to nearest (P. Markstein, IBM Journal of Research and
        // Development 34, 1990, 111-119), as long as nothing overflows or becomes subnormal. So it is computed with hope, the
        // largest and the smallest difference are kept, and if these are not ordinary the answer is no.
        // For double only: single precision divides as fast.
        // It tells whether the results are right; if not, they must be computed again by division.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static bool TryDifferenceByReciprocal<T>(ReadOnlySpan<T> lower, ReadOnlySpan<T> upper, T divisor, Span<T> destination, Storage storage)
        {
            if (!Vector512.IsHardwareAccelerated || destination.Length < ShortestRun)
            {
                return false;
            }

            double by = Unsafe.BitCast<T, double>(divisor);
            if (!(by is >= SmallestDivisor and <= LargestDivisor))
            {
                return false;
            }

            ref double lowerRun = ref Unsafe.As<T, double>(ref MemoryMarshal.GetReference(lower));
            ref double upperRun = ref Unsafe.As<T, double>(ref MemoryMarshal.GetReference(upper));
            ref double destinationRun = ref Unsafe.As<T, double>(ref MemoryMarshal.GetReference(destination));
            nuint last = (nuint)destination.Length - (nuint)Vector512<double>.Count;
            var reciprocals = Vector512.Create(1 / by);
            var minusDivisors = Vector512.Create(-by);
            var signs = Vector512.Create(-0.0);
            var largest = Vector512<double>.Zero;
            var smallest = Vector512<ulong>.AllBitsSet;
            for (nuint i = 0; ; i = Math.Min(i + (nuint)Vector512<double>.Count, last))
            {
                if (storage == Storage.Ahead)
                {
                    Streams.Fetch(ref Unsafe.Add(ref upperRun, i), ref Unsafe.Add(ref destinationRun, i));
                }

                var difference = Vector512.LoadUnsafe(ref upperRun, i) - Vector512.LoadUnsafe(ref lowerRun, i);

                // As whole numbers, sizes are in the same order; 0 is ordinary, so 1 is taken away and it becomes the largest.
                var size = Vector512.AndNot(difference, signs);
                largest = Vector512.MaxNative(size, largest);
                smallest = Vector512.Min(Vector512.AsUInt64(size) - Vector512<ulong>.One, smallest);

                var quotient = difference * reciprocals;
                quotient = Vector512.FusedMultiplyAdd(
                    Vector512.FusedMultiplyAdd(quotient, minusDivisors, difference), reciprocals, quotient);
                quotient = Vector512.FusedMultiplyAdd(
                    Vector512.FusedMultiplyAdd(quotient, minusDivisors, difference), reciprocals, quotient);

                // A quotient has the sign of the difference; a 0 has lost it in the sums.
                Vector512.StoreUnsafe(Vector512.ConditionalSelect(signs, difference, quotient), ref destinationRun, i);
                if (i == last)
                {
                    break;
                }
            }

            return Vector512.LessThanOrEqualAll(largest, Vector512.Create(LargestDifference))
                && Vector512.GreaterThanOrEqualAll(smallest, Vector512.Create(BitConverter.DoubleToUInt64Bits(SmallestDifference)));
        }

        // Below this many samples, making ready costs more than the divisions.
        private const int ShortestRun = 64;

        // Far from where a quotient, a remainder of 2^-106 of it, or a product could overflow or become subnormal.
        private const double SmallestDivisor = 1e-30;
        private const double LargestDivisor = 1e30;
        private const double SmallestDifference = 1e-240;
        private const double LargestDifference = 1e240;
        """);
}
