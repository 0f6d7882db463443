using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.IO.Windows;

/// <summary>
/// Memory for planes, outside of the heap of the garbage collector: a budget of memory means that it is given back when a run ends, and not when the
/// collector comes by.
/// </summary>
internal sealed unsafe class PlaneBuffer<T> : MemoryManager<T>
    where T : unmanaged
{
    /// <summary>A page of memory, so that the disk can be read into it without a copy.</summary>
    private const int Alignment = 4096;

    private readonly int length;
    private T* memory;

    /// <exception cref="OutOfMemoryException">The system has not as much.</exception>
    public PlaneBuffer(int length)
    {
        this.length = length;
        memory = (T*)NativeMemory.AlignedAlloc((nuint)Math.Max(1, length) * (nuint)Unsafe.SizeOf<T>(), Alignment);
    }

    /// <summary>How many bytes such a buffer takes.</summary>
    public static long BytesOf(long length) => ((length * Unsafe.SizeOf<T>()) + Alignment - 1) / Alignment * Alignment;

    public override Span<T> GetSpan()
    {
        ObjectDisposedException.ThrowIf(memory == null, this);
        return new(memory, length);
    }

    public override MemoryHandle Pin(int elementIndex = 0) => new(memory + elementIndex, pinnable: this);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        NativeMemory.AlignedFree(memory);
        memory = null;
    }
}
