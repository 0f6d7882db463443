using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Threading;
using GenericGradient.Generated;

namespace GenericGradient.Engine;

/// <summary>Results that are stored past the caches: where that can be done, and through which memory.</summary>
internal static class Streams
{
    /// <summary>What <see cref="Scratch"/> needs to hold a block that begins anywhere in a page.</summary>
    public const int ScratchBytes = BlockBytes + PageBytes;

    /// <summary>How far ahead samples are fetched to the second-level cache: a block.</summary>
    public const int FarBytes = BlockBytes;

    /// <summary>How far ahead samples, and results that stay in the caches, are fetched to the first-level cache.</summary>
    public const int NearBytes = 2048;

    /// <summary>A block that is streamed is long: memory sets the pace there, and long stretches keep it busy.</summary>
    public const int BlockBytes = 32768;

    private const int LineBytes = 64;

    /// <summary>From so many bytes of samples on, they and their results have left the second-level cache when they are come to.</summary>
    private const int AheadBytes = 4 << 20;

    public const int PageBytes = 4096;

    /// <summary>Up to four places of scratch memory begin 1.5 to 3 KiB behind samples, so none begins near them.</summary>
    private const int AwayBytes = 1536;

    /// <summary>A row this long has its two ends mended after streaming at next to no cost.</summary>
    private const int LongRowBytes = 4096;

    /// <summary>Whether there are instructions that store a type past the caches. The loops that do have no other way.</summary>
    public static bool Can<T>() => Vector128.IsHardwareAccelerated && Vector128<T>.IsSupported;

    /// <summary>How many samples a block has.</summary>
    public static int BlockLength<T>(bool streams) => streams ? BlockBytes / Unsafe.SizeOf<T>() : RowLoops.BlockLength<T>();

    /// <summary>From how many samples on a row is long.</summary>
    public static int LongRow<T>() => LongRowBytes / Unsafe.SizeOf<T>();

    /// <summary>
    /// How the results of a block along an axis are stored. Along the outermost axis, the upper neighbours come from memory, so what follows them is
    /// fetched; along the others too, if what is fetched lies beyond the next plane. Results that stay in the caches are fetched with them.
    /// </summary>
    public static Storage Of<T>(in Axis<T> axis, in Block<T> block)
        where T : INumber<T> =>
        !block.Streams ? block.Plane > 0 && FetchesResults<T>(block.Window.Length) ? Storage.Ahead : Storage.Cached
        : axis.Line == block.Window.Length || block.Plane <= FarBytes / Unsafe.SizeOf<T>() ? Storage.Fetched
        : Storage.Streamed;

    /// <summary>Whether results that stay in the caches are fetched ahead, with the samples: in grids that the second-level cache does not hold.</summary>
    public static bool FetchesResults<T>(int samples) => samples >= AheadBytes / Unsafe.SizeOf<T>();

    /// <summary>
    /// Fetches ahead of a place in memory that a loop reads from end to end: what is far away to the second-level cache, what is near to the first. Either
    /// alone leaves a part of the gain.
    /// </summary>
    /// <param name="place">The place.</param>
    /// <param name="far">How far away the one is, in bytes.</param>
    /// <param name="near">How far away the other is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref T place, nint far, nint near)
    {
        if (Sse.IsSupported)
        {
            byte* address = (byte*)Unsafe.AsPointer(ref place);
            Sse.Prefetch1(address + far);
            Sse.Prefetch0(address + near);
        }
    }

    /// <summary>The same where results stay in the caches: each line of theirs is read before it is written, so it is fetched too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref T place, ref T result)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0((byte*)Unsafe.AsPointer(ref place) + NearBytes);
            Sse.Prefetch0((byte*)Unsafe.AsPointer(ref result) + NearBytes);
        }
    }

    /// <summary>
    /// The same for all of a block, where its loops keep their results in the caches: of the blocks that come after it, so far ahead.
    /// </summary>
    /// <param name="window">The samples.</param>
    /// <param name="start">The first sample of the block.</param>
    /// <param name="count">How many samples it has.</param>
    /// <param name="lead">How far ahead of a sample its last neighbour is.</param>
    public static unsafe void FetchAfter<T>(ReadOnlySpan<T> window, int start, int count, int lead)
    {
        int line = Math.Max(1, LineBytes / Unsafe.SizeOf<T>());
        if (!Sse.IsSupported)
        {
            return;
        }

        fixed (byte* first = &Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(window)))
        {
            byte* near = first + (((long)start + lead + count) * Unsafe.SizeOf<T>());
            for (int i = 0; i < count; i += line, near += LineBytes)
            {
                Sse.Prefetch0(near);
                Sse.Prefetch1(near + FarBytes);
            }
        }
    }

    /// <summary>Makes streamed results visible in order, before the caller hands them to another thread.</summary>
    public static void End()
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

    /// <summary>Room for a block in some memory, half a page away from where it goes in the end, so that the copy does not collide.</summary>
    public static unsafe Span<T> Scratch<T>(Span<byte> memory, ReadOnlySpan<T> results)
    {
        nuint address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(memory));
        nuint line = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(results)) / LineBytes * LineBytes;
        ref byte start = ref memory[(int)((line + (PageBytes / 2) - address) % PageBytes)];
        return MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref start), BlockLength<T>(streams: true));
    }

    /// <summary>
    /// How many elements of some scratch memory to leave out, so that what follows is well away in its page from samples: a load of these would wait for a store
    /// at the same place of another page.
    /// </summary>
    public static unsafe int Away<T>(ReadOnlySpan<T> samples, ReadOnlySpan<T> scratch)
    {
        nint apart = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(scratch), ref MemoryMarshal.GetReference(samples)) + AwayBytes;
        return (int)(apart & (PageBytes - 1)) / Unsafe.SizeOf<T>();
    }

    /// <summary>The most elements that <see cref="Away"/> leaves out.</summary>
    public static int Page<T>() => PageBytes / Unsafe.SizeOf<T>();

    /// <summary>Copies a block past the caches; lines that it shares with the blocks beside it are stored as usual.</summary>
    public static unsafe void Store<T>(ReadOnlySpan<T> block, Span<T> results)
    {
        fixed (byte* from = &Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(block)))
        fixed (byte* to = &Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(results)))
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

    /// <summary>The first sample of a stretch that begins a cache line; the length of the stretch if none does.</summary>
    public static unsafe nuint FirstLine<T>(byte* stretch, nuint count)
    {
        nuint bytes = (0 - (nuint)stretch) % LineBytes;
        return bytes % (nuint)Unsafe.SizeOf<T>() == 0 ? Math.Min(bytes / (nuint)Unsafe.SizeOf<T>(), count) : count;
    }

    /// <summary>Where the last whole cache line of a stretch ends.</summary>
    public static nuint LastLine<T>(nuint first, nuint count)
    {
        nuint line = LineBytes / (nuint)Unsafe.SizeOf<T>();
        return first + ((count - first) / line * line);
    }
}
