using GenericGradient.Generators.Emitting.Writing;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>The emitted vector of Half, of which the base class library has none.</summary>
internal static class HalfVectorText
{
    /// <summary>Its name.</summary>
    public const string Name = "HalfVector";

    public const string Text = """
        // A vector of Half, held in two vectors of float, as processors do not compute in Half. Each operation is computed in float and its
        // result rounded to the 11 bits of Half. That gives the same bits as rounding once, because float has 24 bits, not fewer than
        // 2 * 11 + 2 (S. A. Figueroa, When is double rounding innocuous?, ACM SIGNUM Newsletter 30 (3), 1995, 21-26).
        """ + "\n" + GeneratedFile.Marks + "\n" + """
        internal readonly struct HalfVector(Vector<float> lower, Vector<float> upper)
        {
            // Half has 10 bits of fraction where float has 23, and exponents that count from 15 where those of float count from 127. So its bits,
            // moved to where float has them, are a float that is too small by 2^112, whether it is a normal or a subnormal number.
            private const int MissingBits = 23 - 10;
            private const float Up = 5192296858534827628530496329220096f; // 2^112
            private const float Down = 1 / Up;

            private readonly Vector<float> lower = lower;
            private readonly Vector<float> upper = upper;

            // Whether computing by vectors is faster than one by one.
            public static bool IsHardwareAccelerated
            {
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                get => Vector.IsHardwareAccelerated;
            }

            // The number of lanes.
            public static int Count
            {
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                get => Vector<ushort>.Count;
            }

            // One number in all lanes; T is Half.
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static HalfVector Create<T>(T value)
            {
                var lanes = Vector.Create((float)Unsafe.BitCast<T, Half>(value));
                return new(lanes, lanes);
            }

            // A whole number in all lanes, rounded to Half.
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static HalfVector Whole(int value)
            {
                var lanes = Rounded(Vector.Create((float)value));
                return new(lanes, lanes);
            }

            // Samples of a run; T is Half.
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static HalfVector LoadUnsafe<T>(ref T run, nuint start)
            {
                var bits = Vector.LoadUnsafe(ref Unsafe.As<T, short>(ref run), start);
                return new(Widened(Vector.WidenLower(bits)), Widened(Vector.WidenUpper(bits)));
            }

            // Writes samples of a run; T is Half.
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static void StoreUnsafe<T>(HalfVector value, ref T run, nuint start) =>
                Vector.StoreUnsafe(Vector.Narrow(Narrowed(value.lower), Narrowed(value.upper)), ref Unsafe.As<T, ushort>(ref run), start);

            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static HalfVector operator +(HalfVector left, HalfVector right) =>
                new(Rounded(left.lower + right.lower), Rounded(left.upper + right.upper));

            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static HalfVector operator -(HalfVector left, HalfVector right) =>
                new(Rounded(left.lower - right.lower), Rounded(left.upper - right.upper));

            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static HalfVector operator *(HalfVector left, HalfVector right) =>
                new(Rounded(left.lower * right.lower), Rounded(left.upper * right.upper));

            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static HalfVector operator /(HalfVector left, HalfVector right) =>
                new(Rounded(left.lower / right.lower), Rounded(left.upper / right.upper));

            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static HalfVector operator -(HalfVector value) => new(-value.lower, -value.upper);

            // The square roots.
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static HalfVector Sqrt(HalfVector value) =>
                new(Rounded(Vector.SquareRoot(value.lower)), Rounded(Vector.SquareRoot(value.upper)));

            // The absolute values.
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static HalfVector Abs(HalfVector value) => new(Vector.Abs(value.lower), Vector.Abs(value.upper));

            // The float of each Half, whose bits come with the sign extended.
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            private static Vector<float> Widened(Vector<int> half)
            {
                var exponents = Vector.Create(0x1F << 23);
                var bits = (half << MissingBits) & Vector.Create(int.MinValue | (0x7FFF << MissingBits));
                var isFinite = Vector.LessThan(bits & exponents, exponents);
                return Vector.ConditionalSelect(
                    Vector.As<int, float>(isFinite),
                    Vector.As<int, float>(bits) * Up,
                    Vector.As<int, float>(bits | Vector.Create(0xFF << 23)));
            }

            // The bits of each Half in the lower 16, from a float that is one.
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            private static Vector<uint> Narrowed(Vector<float> value)
            {
                // The exponent of infinity and NaN is all ones in both; what is beyond 16 bits is dropped.
                var bits = Vector.As<float, uint>(value * Down);
                return Vector.ConditionalSelect(Vector.Create(0x7FFFu), bits >>> MissingBits, bits >>> 16);
            }

            // Rounds to the nearest Half, ties to even.
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            private static Vector<float> Rounded(Vector<float> value)
            {
                // The last bit of a sum with 1.5 * 2^13 times the power of two of the value is the last one that Half has there, so adding rounds to
                // it, and subtracting is exact. Subnormal numbers end where 2^-14 does. With infinity and NaN the exponent overflows to one
                // of a number too small to matter.
                var power = Vector.As<float, int>(value) & Vector.Create(0xFF << 23);
                power = Vector.Max(power, Vector.Create((127 - 14) << 23)) + Vector.Create((MissingBits << 23) | (1 << 22));
                var large = Vector.As<int, float>(power);
                var rounded = (value + large) - large;

                // A zero has lost its sign. From 2^16 on Half has infinity, and so has float when it is multiplied.
                rounded = Vector.ConditionalSelect(Vector.Create(-0f), value, rounded);
                return rounded * Up * Down;
            }
        }
        """;
}
