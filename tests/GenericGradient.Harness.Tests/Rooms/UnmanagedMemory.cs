using System;
using System.Buffers;

namespace GenericGradient.Harness.Tests.Rooms;

/// <summary>Memory at an address that somebody else keeps.</summary>
internal sealed unsafe class UnmanagedMemory<T>(nint address, int length) : MemoryManager<T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public override Span<T> GetSpan() => new((void*)address, length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new((T*)address + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
