using System;
using System.Runtime.InteropServices;

namespace GenericGradient.Harness.Tests.Rooms;

/// <summary>Arrays, as most callers have them.</summary>
internal sealed class PlainRoom : Room
{
    /// <inheritdoc/>
    public override ReadOnlyMemory<T> Samples<T>(ReadOnlySpan<T> values) => values.ToArray();

    /// <inheritdoc/>
    public override Memory<T> Destination<T>(int length)
    {
        T[] result = new T[length];
        MemoryMarshal.AsBytes(result.AsSpan()).Fill(Canary);
        return result;
    }

    /// <inheritdoc/>
    public override void Clear(bool isUntouched = false)
    {
    }
}
