using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Xunit;

namespace GenericGradient.Harness.Tests.Rooms;

/// <summary>
/// Memory that begins a given number of elements after the start of a cache line, the one for samples, the other for destinations. 64
/// elements on either side are canaries, compared bit for bit.
/// </summary>
internal sealed class AlignedRoom(int samplesOffset, int destinationOffset) : Room
{
    /// <summary>How many elements on either side are watched.</summary>
    public const int Margin = 64;

    private const int LineBytes = 64;

    private readonly List<(byte[] Block, int Start, int End, byte[] Before)> watched = [];

    /// <inheritdoc/>
    public override ReadOnlyMemory<T> Samples<T>(ReadOnlySpan<T> values)
    {
        var memory = Take<T>(values.Length, samplesOffset, values);
        return memory;
    }

    /// <inheritdoc/>
    public override Memory<T> Destination<T>(int length) => Take<T>(length, destinationOffset, default);

    /// <inheritdoc/>
    public override void Clear(bool isUntouched = false)
    {
        foreach (var (block, start, end, before) in watched)
        {
            int first = block.AsSpan(0, start).CommonPrefixLength(before.AsSpan(0, start));
            Assert.True(first == start, $"byte {first - start} before the start was written");
            int last = block.AsSpan(end).CommonPrefixLength(before.AsSpan(end));
            Assert.True(last == block.Length - end, $"byte {last} after the end was written");
            Assert.True(!isUntouched || block.AsSpan().SequenceEqual(before), "written by a call that refused");
        }

        watched.Clear();
    }

    private Memory<T> Take<T>(int length, int offset, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        int size = Unsafe.SizeOf<T>();
        byte[] block = GC.AllocateUninitializedArray<byte>(((length + (2 * Margin) + offset) * size) + LineBytes, pinned: true);
        block.AsSpan().Fill(Canary);
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(block, Margin * size);
        int start = (Margin * size) + (int)(-address & (LineBytes - 1)) + (offset * size);
        int end = start + (length * size);
        MemoryMarshal.AsBytes(values).CopyTo(block.AsSpan(start));

        // Samples must not change either: all of their block is watched.
        watched.Add((block, values.IsEmpty ? start : block.Length, values.IsEmpty ? end : block.Length, block.AsSpan().ToArray()));
        return new UnmanagedMemory<T>(Marshal.UnsafeAddrOfPinnedArrayElement(block, start), length).Memory;
    }
}
