using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Harness.Tests.Guard;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>An array of any rank that is too short, and the memory behind it, in which nobody may write.</summary>
internal sealed unsafe class WatchedArray<T>
    where T : unmanaged
{
    private const int BytesBehind = 1 << 15;

    /// <summary>Where a collection keeps its notes for a while.</summary>
    private const int BytesOfCollector = 8;

    private const int MostTries = 10_000;

    private readonly byte* end;
    private readonly byte[] before;

    /// <summary>Takes arrays until one has a neighbour, and pins both.</summary>
    public WatchedArray(params int[] lengths)
    {
        for (int attempt = 0; attempt < MostTries; attempt++)
        {
            var array = Array.CreateInstance(typeof(T), lengths);
            byte[] neighbour = new byte[BytesBehind];
            GCHandle first = GCHandle.Alloc(array, GCHandleType.Pinned), second = GCHandle.Alloc(neighbour, GCHandleType.Pinned);
            ref byte elements = ref MemoryMarshal.GetArrayDataReference(array);
            end = (byte*)Unsafe.AsPointer(ref elements) + (array.Length * Unsafe.SizeOf<T>());
            nint distance = (nint)second.AddrOfPinnedObject() - (nint)end;
            end += BytesOfCollector;
            if (distance is > 0 and <= 64)
            {
                Array = array;
                before = Behind.ToArray();
                return;
            }

            first.Free();
            second.Free();
        }

        throw new InvalidOperationException("No two arrays were neighbours.");
    }

    /// <summary>The array.</summary>
    public Array Array { get; }

    private Span<byte> Behind => new(end, BytesBehind / 2);

    /// <summary>What was written behind the array, if anything.</summary>
    public string? Written()
    {
        int place = Behind.CommonPrefixLength(before);
        if (place == before.Length)
        {
            return null;
        }

        // The header of the neighbour was among it, which a collection will need.
        int last = before.Length - 1;
        while (Behind[last] == before[last])
        {
            last--;
        }

        before.CopyTo(Behind);
        return $"was too short, and bytes {place} to {last} behind it were written";
    }

    /// <summary>Memory of some elements behind which nobody may read either, where the system has such pages.</summary>
    public static ReadOnlyMemory<T> Guarded(ReadOnlySpan<T> values)
    {
        var memory = Guarded(values.Length);
        values.CopyTo(memory.Span);
        return memory;
    }

    /// <summary>Memory of some elements behind which nobody may read or write, where the system has such pages.</summary>
    public static Memory<T> Guarded(int length)
    {
        if (!GuardedPages.AreSupported)
        {
            return new T[length];
        }

        int bytes = length * Unsafe.SizeOf<T>();
        var pages = new GuardedPages(1 + (bytes / Environment.SystemPageSize));
        return new UnmanagedMemory<T>(pages.Start + pages.Bytes - bytes, length).Memory;
    }
}
