using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading;
using GenericGradient.Engine;
using GenericGradient.Requests;

namespace GenericGradient.Plans;

/// <summary>
/// One execution of a plan by several threads. The samples are cut into pieces that nobody owns; the caller and the helpers it asks
/// of the thread pool take one after the other until none is left. Pieces need nothing from each other, so results do not depend on
/// who computes them.
/// </summary>
/// <remarks>
/// An execution object is used again by its thread, and nothing is allocated after the first time. A helper that the pool starts late,
/// after its execution has ended, finds no ticket and leaves, or takes a ticket of the execution that now uses the object.
/// </remarks>
/// <typeparam name="T">The element type.</typeparam>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A thread keeps its object for its next execution.")]
internal sealed class ParallelExecution<T> : IThreadPoolWorkItem
    where T : INumber<T>
{
    /// <summary>Below this many bytes of samples and results, waking a helper costs more than it saves.</summary>
    private const long SerialBytes = 1L << 20;

    /// <summary>Pieces are at least this long, so that taking one costs nothing beside computing it...</summary>
    private const int ShortestPiece = 1 << 16;

    /// <summary>... and at most this long, so that the end and a cancellation come soon.</summary>
    private const int LongestPiece = 1 << 18;

    /// <summary>How many pieces there are for each thread, so that a slow one does not keep the others waiting.</summary>
    private const int PiecesPerThread = 4;

    [ThreadStatic]
    private static ParallelExecution<T>? idle;

    /// <summary>Set by the last helper. It cannot be interrupted where it is set, and no helper waits for anything.</summary>
    private readonly AutoResetEvent helpersEnded = new(initialState: false);

    private Memory<T>[] destinations = [];
    private ReadOnlyMemory<T> samples;
    private Passes<T> passes;
    private ReadOnlyMemory<T> factors;
    private CancellationToken cancellation;
    private Exception? failure;
    private int count;
    private int pieceLength;
    private int pieces;
    private int nextPiece;
    private int endedPieces;
    private int tickets;
    private int askedHelpers;

    /// <summary>Helpers that have not ended; the caller is one more until it waits, so that the count is 0 only when all have.</summary>
    private int workingHelpers;

    /// <summary>Whether the work is worth more than one thread.</summary>
    public static bool Pays(int samples, int results, int maxDegreeOfParallelism) =>
        maxDegreeOfParallelism != 1 && (long)samples * (1 + results) * Unsafe.SizeOf<T>() >= SerialBytes;

    /// <summary>Computes all calls over checked samples and destinations.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; some results may have been written.</exception>
    public static void Run(
        in Passes<T> passes,
        ReadOnlyMemory<T> factors,
        ReadOnlyMemory<T> samples,
        ReadOnlySpan<Memory<T>> destinations,
        int maxDegreeOfParallelism,
        IProgress<double>? progress,
        CancellationToken cancellation)
    {
        var execution = idle ?? new ParallelExecution<T>();
        idle = null;
        execution.workingHelpers = 1;
        try
        {
            execution.Begin(passes, factors, samples, destinations, maxDegreeOfParallelism, cancellation);
            execution.AskHelpers();
            execution.TakePieces(progress);
        }
        catch (Exception error)
        {
            execution.Fail(error);
        }

        // Nothing leaves before every helper that has begun has ended, whatever interrupts the thread.
        execution.AwaitHelpers();
        try
        {
            execution.End(progress);
        }
        finally
        {
            execution.Forget();
            idle = execution;
        }
    }

    /// <summary>A helper: called by the thread pool.</summary>
    void IThreadPoolWorkItem.Execute()
    {
        if (Interlocked.Decrement(ref tickets) < 0)
        {
            return;
        }

        TakePieces(progress: null);
        if (Interlocked.Decrement(ref workingHelpers) == 0)
        {
            helpersEnded.Set();
        }
    }

    private void Begin(
        in Passes<T> passes,
        ReadOnlyMemory<T> factors,
        ReadOnlyMemory<T> samples,
        ReadOnlySpan<Memory<T>> destinations,
        int maxDegreeOfParallelism,
        CancellationToken cancellation)
    {
        this.passes = passes;
        this.factors = factors;
        this.samples = samples;
        this.cancellation = cancellation;
        count = destinations.Length;
        if (this.destinations.Length < count)
        {
            this.destinations = new Memory<T>[count];
        }

        destinations.CopyTo(this.destinations);
        int threads = maxDegreeOfParallelism > 0
            ? Math.Min(maxDegreeOfParallelism, Environment.ProcessorCount)
            : Environment.ProcessorCount;
        pieceLength = Math.Clamp(samples.Length / (threads * PiecesPerThread), ShortestPiece, LongestPiece);
        pieces = (samples.Length / pieceLength) + (samples.Length % pieceLength > 0 ? 1 : 0);
        nextPiece = endedPieces = 0;
        failure = null;
        askedHelpers = Math.Max(0, Math.Min(threads, pieces) - 1);
    }

    private void AskHelpers()
    {
        workingHelpers = 1 + askedHelpers;
        Volatile.Write(ref tickets, askedHelpers);
        for (int helper = 0; helper < askedHelpers; helper++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    private void TakePieces(IProgress<double>? progress)
    {
        try
        {
            for (int piece; (piece = Interlocked.Increment(ref nextPiece) - 1) < pieces && failure is null;)
            {
                if (cancellation.IsCancellationRequested)
                {
                    return;
                }

                int start = piece * pieceLength;
                int end = start + Math.Min(pieceLength, samples.Length - start);
                using var own = new Destinations<T>(destinations.AsSpan(0, count));
                passes.Run(samples.Span, factors.Span, own, start, end, passes.Stream(samples.Length));
                int ended = Interlocked.Increment(ref endedPieces);
                if (ended < pieces)
                {
                    progress?.Report((double)ended / pieces);
                }
            }
        }
        catch (Exception error)
        {
            Fail(error);
        }
    }

    private void Fail(Exception error) => Interlocked.CompareExchange(ref failure, error, null);

    private void AwaitHelpers()
    {
        // Tickets that nobody has taken are withdrawn; the helpers behind the others have begun, and will end.
        int untaken = Math.Max(0, Interlocked.Exchange(ref tickets, 0));
        if (Interlocked.Add(ref workingHelpers, -(untaken + 1)) == 0)
        {
            return;
        }

        bool haveEnded = false;
        while (!haveEnded)
        {
            try
            {
                haveEnded = helpersEnded.WaitOne();
            }
            catch (ThreadInterruptedException interruption)
            {
                Fail(interruption);
            }
        }
    }

    private void End(IProgress<double>? progress)
    {
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        if (endedPieces < pieces)
        {
            throw new OperationCanceledException(cancellation);
        }

        progress?.Report(1);
    }

    private void Forget()
    {
        Array.Clear(destinations);
        samples = default;
        passes = default;
        factors = default;
        cancellation = default;
        failure = null;
    }
}
