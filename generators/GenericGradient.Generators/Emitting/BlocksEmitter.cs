namespace GenericGradient.Generators.Emitting;

/// <summary>Writes what the kernels share beside the loops: the size of a block, and the way of results past the caches.</summary>
internal static class BlocksEmitter
{
    public static void Emit(SourceWriter w, bool bySlabs, bool allowUnsafe)
    {
        w.Line(Block);
        w.Line();
        w.Line(bySlabs ? LengthOfAny : Length);
        w.Line();
        if (bySlabs)
        {
            w.Line(Streams);
            w.Line();
            w.Line(allowUnsafe ? Streamed : NotStreamed);
            w.Line();
        }

        w.Line(NeverThrows);
        w.Line();
        w.Line(Invertible);
    }

    private const string Block = """
        // How much a kernel takes through all its axes before it goes on: so little that it and its neighbours stay in the
        // first-level cache from one axis to the next.
        private const int BlockBytes = 8192;
        """;

    private const string Length = """
        // How many samples a block has.
        public static int BlockLength<T>() => BlockBytes / Unsafe.SizeOf<T>();
        """;

    private const string LengthOfAny = """
        // The same where results are stored past the caches: memory sets the pace there, and long runs keep it busy.
        private const int StreamedBlockBytes = 32768;

        // How many samples a block has.
        public static int BlockLength<T>(bool streams = false) => (streams ? StreamedBlockBytes : BlockBytes) / Unsafe.SizeOf<T>();
        """;

    private const string Streams = """
        // What Scratch needs to hold a block that begins anywhere in a page.
        public const int ScratchBytes = StreamedBlockBytes + PageBytes;

        private const int LineBytes = 64;
        private const int PageBytes = 4096;

        // From how many samples on a row is so long that mending its two ends after streaming costs next to nothing.
        public static int LongRow<T>() => 4096 / Unsafe.SizeOf<T>();

        // Whether loads along an axis would wait for streamed stores of the samples before. Processors compare the place of a load in its
        // page with the places of stores that are on their way, and streamed ones are long on their way: a destination that lies
        // one or two lines further into its page than a neighbour takes up to 2.5 times as long. Such results are collected first.
        public static bool Collide<T>(ReadOnlySpan<T> samples, ReadOnlySpan<T> destination, int stride)
        {
            nint apart = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(samples), ref MemoryMarshal.GetReference(destination));
            nint neighbour = (nint)stride * Unsafe.SizeOf<T>();
            return IsJustAfter(apart - neighbour) || IsJustAfter(apart) || IsJustAfter(apart + neighbour);
        }

        private static bool IsJustAfter(nint apart) => ((apart - (LineBytes / 2)) & (PageBytes - 1)) < 2 * LineBytes;

        // Makes streamed results visible in order, before the caller hands them to another thread.
        public static void EndStreams()
        {
            if (Sse.IsSupported)
            {
                Sse.StoreFence();
            }
            else
            {
                Interlocked.MemoryBarrier();
            }
        }
        """;

    private const string Streamed = """
        // Whether there are instructions that store past the caches.
        public static bool CanStream<T>() => Vector128<T>.IsSupported;

        // Room for a block in some memory, half a page away from where it goes in the end, so that the copy does not collide.
        public static unsafe Span<T> Scratch<T>(Span<byte> memory, ReadOnlySpan<T> destination)
        {
            nuint address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(memory));
            nuint line = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(destination)) / LineBytes * LineBytes;
            ref byte start = ref memory[(int)((line + (PageBytes / 2) - address) % PageBytes)];
            return MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref start), BlockLength<T>(streams: true));
        }

        // The first sample of a run that begins a cache line; the length of the run if none does.
        private static unsafe nuint FirstLine<T>(byte* run, nuint count)
        {
            nuint bytes = (0 - (nuint)run) % LineBytes;
            return bytes % (nuint)Unsafe.SizeOf<T>() == 0 ? Math.Min(bytes / (nuint)Unsafe.SizeOf<T>(), count) : count;
        }

        // Where the last whole cache line of a run ends.
        private static nuint LastLine<T>(nuint first, nuint count)
        {
            nuint line = LineBytes / (nuint)Unsafe.SizeOf<T>();
            return first + ((count - first) / line * line);
        }

        // Copies a block past the caches; lines that it shares with the blocks beside it are stored as usual.
        public static unsafe void Stream<T>(ReadOnlySpan<T> block, Span<T> destination)
        {
            fixed (byte* from = &Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(block)))
            fixed (byte* to = &Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(destination)))
            {
                nuint length = (nuint)block.Length * (nuint)Unsafe.SizeOf<T>();
                nuint first = Math.Min((0 - (nuint)to) % LineBytes, length);
                nuint last = first + ((length - first) / LineBytes * LineBytes);
                Unsafe.CopyBlockUnaligned(to, from, (uint)first);
                for (nuint i = first; i < last; i += LineBytes)
                {
                    if (Vector512.IsHardwareAccelerated)
                    {
                        Vector512.StoreAlignedNonTemporal(Vector512.Load(from + i), to + i);
                    }
                    else
                    {
                        Vector256.StoreAlignedNonTemporal(Vector256.Load(from + i), to + i);
                        Vector256.StoreAlignedNonTemporal(Vector256.Load(from + i + 32), to + i + 32);
                    }
                }

                Unsafe.CopyBlockUnaligned(to + last, from + last, (uint)(length - last));
            }
        }
        """;

    private const string NotStreamed = """
        // Storing past the caches takes pointers, which this assembly does not allow.
        public static bool CanStream<T>() => false;

        // Room for a block.
        public static Span<T> Scratch<T>(Span<byte> memory, ReadOnlySpan<T> destination) =>
            MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetReference(memory)), BlockLength<T>(streams: true));

        // Copies a block.
        public static void Stream<T>(ReadOnlySpan<T> block, Span<T> destination) => block.CopyTo(destination);
        """;

    private const string NeverThrows = """
        // Whether no operation of a type throws, so that results may be made that are not used. Those of decimal throw on overflow.
        public static bool NeverThrows<T>() => Vector128<T>.IsSupported || typeof(T) == typeof(Half);
        """;

    private const string Invertible = """
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
