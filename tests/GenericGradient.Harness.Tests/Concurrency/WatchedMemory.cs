using System;
using System.Buffers;
using System.Threading;

namespace GenericGradient.Harness.Tests.Concurrency;

/// <summary>Memory that knows who asks for it: how often, on how many threads, and whether after it was closed. It can refuse a given time.</summary>
internal sealed class WatchedMemory<T>(T[] array) : MemoryManager<T>
{
    private int asked;
    private int askedLate;
    private volatile bool isClosed;

    /// <summary>The time, counted from 1, at which it throws; never if 0.</summary>
    public int ThrowsAt { get; init; }

    /// <summary>How often it was asked for.</summary>
    public int Asked => Volatile.Read(ref asked);

    /// <summary>How often it was asked for after it was closed.</summary>
    public int AskedLate => Volatile.Read(ref askedLate);

    /// <summary>The array behind it.</summary>
    public T[] Array => array;

    /// <summary>From now on nobody may ask for it.</summary>
    public void Close() => isClosed = true;

    /// <inheritdoc/>
    public override Span<T> GetSpan()
    {
        if (isClosed)
        {
            Interlocked.Increment(ref askedLate);
        }

        return Interlocked.Increment(ref asked) == ThrowsAt ? throw new MemoryIsGoneException() : array;
    }

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Unpin() => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}

/// <summary>What <see cref="WatchedMemory{T}"/> throws.</summary>
internal sealed class MemoryIsGoneException : Exception;
