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
        /// <summary>
        /// How much a kernel takes through all its axes before it goes on: so little that it and its neighbours stay in the
        /// first-level cache from one axis to the next.
        /// </summary>
        private const int BlockBytes = 8192;
        """;

    private const string Length = """
        /// <summary>How many samples a block has.</summary>
        public static int BlockLength<T>() => BlockBytes / Unsafe.SizeOf<T>();
        """;

    private const string LengthOfAny = """
        /// <summary>The same where results are stored past the caches: memory sets the pace there, and long runs keep it busy.</summary>
        private const int StreamedBlockBytes = 32768;

        /// <summary>How many samples a block has.</summary>
        public static int BlockLength<T>(bool streams = false) => (streams ? StreamedBlockBytes : BlockBytes) / Unsafe.SizeOf<T>();
        """;

    private const string Streams = """
        /// <summary>What <see cref="Scratch"/> needs to hold a block that begins anywhere in a page.</summary>
        public const int ScratchBytes = StreamedBlockBytes + PageBytes;

        private const int LineBytes = 64;
        private const int PageBytes = 4096;

        /// <summary>From how many samples on a row is so long that mending its two ends after streaming costs next to nothing.</summary>
        public static int LongRow<T>() => 4096 / Unsafe.SizeOf<T>();

        /// <summary>
        /// Whether loads along an axis would wait for streamed stores of the samples before. Processors compare the place of a load in its
        /// page with the places of stores that are on their way, and streamed ones are long on their way: a destination that lies
        /// one or two lines further into its page than a neighbour takes up to 2.5 times as long. Such results are collected first.
        /// </summary>
        public static bool Collide<T>(ReadOnlySpan<T> samples, ReadOnlySpan<T> destination, int stride)
        {
            nint apart = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(samples), ref MemoryMarshal.GetReference(destination));
            nint neighbour = (nint)stride * Unsafe.SizeOf<T>();
            return IsJustAfter(apart - neighbour) || IsJustAfter(apart) || IsJustAfter(apart + neighbour);
        }

        private static bool IsJustAfter(nint apart) => ((apart - (LineBytes / 2)) & (PageBytes - 1)) < 2 * LineBytes;

        /// <summary>Makes streamed results visible in order, before the caller hands them to another thread.</summary>
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
        /// <summary>Whether there are instructions that store past the caches.</summary>
        public static bool CanStream<T>() => Vector128<T>.IsSupported;

        /// <summary>Room for a block in some memory, half a page away from where it goes in the end, so that the copy does not collide.</summary>
        public static unsafe Span<T> Scratch<T>(Span<byte> memory, ReadOnlySpan<T> destination)
        {
            nuint address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(memory));
            nuint line = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(destination)) / LineBytes * LineBytes;
            ref byte start = ref memory[(int)((line + (PageBytes / 2) - address) % PageBytes)];
            return MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref start), BlockLength<T>(streams: true));
        }

        /// <summary>The first sample of a run that begins a cache line; the length of the run if none does.</summary>
        private static unsafe nuint FirstLine<T>(byte* run, nuint count)
        {
            nuint bytes = (0 - (nuint)run) % LineBytes;
            return bytes % (nuint)Unsafe.SizeOf<T>() == 0 ? Math.Min(bytes / (nuint)Unsafe.SizeOf<T>(), count) : count;
        }

        /// <summary>Where the last whole cache line of a run ends.</summary>
        private static nuint LastLine<T>(nuint first, nuint count)
        {
            nuint line = LineBytes / (nuint)Unsafe.SizeOf<T>();
            return first + ((count - first) / line * line);
        }

        /// <summary>Copies a block past the caches; lines that it shares with the blocks beside it are stored as usual.</summary>
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
        /// <summary>Storing past the caches takes pointers, which this assembly does not allow.</summary>
        public static bool CanStream<T>() => false;

        /// <summary>Room for a block.</summary>
        public static Span<T> Scratch<T>(Span<byte> memory, ReadOnlySpan<T> destination) =>
            MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetReference(memory)), BlockLength<T>(streams: true));

        /// <summary>Copies a block.</summary>
        public static void Stream<T>(ReadOnlySpan<T> block, Span<T> destination) => block.CopyTo(destination);
        """;

    private const string NeverThrows = """
        /// <summary>Whether no operation of a type throws, so that results may be made that are not used. Those of decimal throw on overflow.</summary>
        public static bool NeverThrows<T>() => Vector128<T>.IsSupported || typeof(T) == typeof(Half);
        """;

    private const string Invertible = """
        /// <summary>
        /// Whether 1 / divisor is exact, so that multiplying by it gives the same bits as dividing: a power of two whose
        /// inverse is a normal number.
        /// </summary>
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
