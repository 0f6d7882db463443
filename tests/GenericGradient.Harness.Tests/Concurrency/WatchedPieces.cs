using System;
using System.Collections.Concurrent;
using System.Threading;
using GenericGradient.Pieces;
using Xunit;

namespace GenericGradient.Harness.Tests.Concurrency;

/// <summary>Pieces that know who does them: each once, on how many threads, and whether after the call. One can refuse.</summary>
internal sealed class WatchedPieces(int count)
{
    private readonly ConcurrentDictionary<int, bool> threads = new();
    private readonly int[] done = new int[count];
    private int begun;
    private int working;
    private volatile bool isClosed;
    private int late;

    /// <summary>The time, counted from 1, at which one throws; never if 0.</summary>
    public int ThrowsAt { get; init; }

    /// <summary>How many threads have done pieces.</summary>
    public int Threads => threads.Count;

    /// <summary>Does all, and checks that each was done once, unless it throws, and that nobody is left.</summary>
    public void Run(in Parallelism parallelism)
    {
        var pieces = new Each(this);
        try
        {
            ParallelExecution.Run(ref pieces, done.Length, parallelism);
            Assert.All(done, times => Assert.Equal(1, times));
        }
        finally
        {
            isClosed = true;
            Assert.Equal(0, Volatile.Read(ref working));
            Thread.Sleep(1);
            Assert.Equal(0, Volatile.Read(ref late));
            Assert.All(done, times => Assert.InRange(times, 0, 1));
        }
    }

    private void Do(int piece)
    {
        Interlocked.Increment(ref working);
        try
        {
            late += isClosed ? 1 : 0;
            threads.TryAdd(Environment.CurrentManagedThreadId, true);
            if (Interlocked.Increment(ref begun) == ThrowsAt)
            {
                throw new MemoryIsGoneException();
            }

            Thread.SpinWait(2000);
            Interlocked.Increment(ref done[piece]);
        }
        finally
        {
            Interlocked.Decrement(ref working);
        }
    }

    private readonly ref struct Each(WatchedPieces all) : IPieces
    {
        private readonly WatchedPieces all = all;

        public void Run(int piece) => all.Do(piece);
    }
}
