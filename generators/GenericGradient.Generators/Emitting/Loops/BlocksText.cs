namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>What kernels share beside the loops: the size of a block, and what is known of a type and of a divisor.</summary>
internal static class BlocksText
{
    /// <summary>The members.</summary>
    public const string Text = """
        // How much a kernel takes through all its axes before it goes on: so little that it and its neighbours stay in the
        // first-level cache from one axis to the next.
        private const int BlockBytes = 8192;

        // How many samples a block has.
        public static int BlockLength<T>() => BlockBytes / Unsafe.SizeOf<T>();

        // Whether no operation of a type throws, so that results may be made that are not used. Those of decimal throw on overflow.
        public static bool NeverThrows<T>() => Vector128<T>.IsSupported || typeof(T) == typeof(Half);

        // Whether 1 / divisor is exact, so that multiplying by it gives the same bits as dividing: a power of two whose
        // inverse is a normal number.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static bool IsExactlyInvertible<T>(T divisor)
        {
            if (typeof(T) == typeof(double))
            {
                ulong bits = Unsafe.BitCast<T, ulong>(divisor);
                return (bits & 0xF_FFFF_FFFF_FFFF) == 0 && ((bits >> 52) & 0x7FF) is > 0 and < 0x7FE;
            }

            if (typeof(T) == typeof(float))
            {
                uint bits = Unsafe.BitCast<T, uint>(divisor);
                return (bits & 0x7F_FFFF) == 0 && ((bits >> 23) & 0xFF) is > 0 and < 0xFE;
            }

            if (typeof(T) == typeof(Half))
            {
                uint bits = Unsafe.BitCast<T, ushort>(divisor);
                return (bits & 0x3FF) == 0 && ((bits >> 10) & 0x1F) is > 0 and < 0x1E;
            }

            return false;
        }
        """;
}
