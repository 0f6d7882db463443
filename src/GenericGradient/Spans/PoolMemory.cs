using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace GenericGradient.Spans;

/// <summary>Room for numbers from the shared pool. What decides where memory is read and written is kept in <see cref="OwnMemory{T}"/> instead.</summary>
/// <typeparam name="T">The type of the numbers.</typeparam>
internal readonly ref struct PoolMemory<T> : IDisposable
{
    private readonly T[]? array;

    /// <summary>Takes the room; nothing is asked of the pool for none.</summary>
    public PoolMemory(int length)
    {
        array = length == 0 ? null : ArrayPool<T>.Shared.Rent(length);
        Span = array.AsSpan(0, length);
    }

    /// <summary>The room; what it holds at first is anything.</summary>
    public Span<T> Span { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (array is not null)
        {
            ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}
