using System;
using System.Buffers;
using System.Runtime.InteropServices;

namespace GenericGradient.Peers;

/// <summary>
/// Memory outside the heap, touched, that begins an odd number of cache lines after a page: the same page offset for samples and
/// destinations would make stores wait for loads that have nothing to do with them.
/// </summary>
internal sealed unsafe class UnmanagedMemory<T> : MemoryManager<T>
    where T : unmanaged
{
    private const int LineBytes = 64;
    private const int PageBytes = 4096;
    private readonly int length;
    private void* block;

    /// <param name="length">The number of elements.</param>
    /// <param name="place">Which of the buffers that are used together it is; each has an offset of its own.</param>
    public UnmanagedMemory(int length, int place)
    {
        this.length = length;
        nuint offset = (nuint)(((2 * place) + 1) * LineBytes);
        block = NativeMemory.AlignedAlloc(offset + ((nuint)length * (nuint)sizeof(T)), PageBytes);
        Pointer = (T*)((byte*)block + offset);
        GetSpan().Clear();
    }

    public T* Pointer { get; }

    public override Span<T> GetSpan() => new(Pointer, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(Pointer + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        NativeMemory.AlignedFree(block);
        block = null;
    }
}
