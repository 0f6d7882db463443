using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace GenericGradient.Pieces;

/// <summary>
/// One execution by several threads. The work is cut into pieces that nobody owns; the caller and the helpers it asks of the thread pool take
/// one after the other until none is left. Pieces need nothing from each other, so results do not depend on who computes them.
/// </summary>
/// <remarks>
/// The work stays where the caller has it, which is its stack: so it may hold spans, and nothing is copied. Helpers have its address. That is
/// safe because the caller leaves its frame only when every helper that has begun has ended, and while it waits, the garbage collector
/// keeps the references in that frame up to date.
/// <para>
/// An execution object is used again by its thread, and nothing is allocated after the first time. A helper that the pool starts late,
/// after its execution has ended, finds no ticket and leaves, or takes a ticket of the execution that now uses the object.
/// </para>
/// </remarks>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A thread keeps its object for its next execution.")]
internal sealed unsafe class ParallelExecution : IThreadPoolWorkItem
{
    [ThreadStatic]
    private static ParallelExecution? idle;

    /// <summary>Set by the last helper. It cannot be interrupted where it is set, and no helper waits for anything.</summary>
    private readonly AutoResetEvent helpersEnded = new(initialState: false);

    private void* work;
    private delegate*<void*, int, void> run;
    private CancellationToken cancellation;
    private Exception? failure;
    private int pieces;
    private int nextPiece;
    private int endedPieces;
    private int tickets;

    /// <summary>Helpers that have not ended; the caller is one more until it waits, so that the count is 0 only when all have.</summary>
    private int workingHelpers;

    /// <summary>Does all pieces of some work.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; some pieces may have been done.</exception>
    public static void Run<TPieces>(ref TPieces work, int pieces, in Parallelism parallelism)
        where TPieces : struct, IPieces, allows ref struct
    {
        var execution = idle ?? new ParallelExecution();
        idle = null;
        execution.work = Unsafe.AsPointer(ref work);
        execution.run = &RunPiece<TPieces>;
        execution.Run(pieces, parallelism);
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

    private static void RunPiece<TPieces>(void* work, int piece)
        where TPieces : struct, IPieces, allows ref struct => Unsafe.AsRef<TPieces>(work).Run(piece);

    private void Run(int pieces, in Parallelism parallelism)
    {
        this.pieces = pieces;
        cancellation = parallelism.Cancellation;
        nextPiece = endedPieces = 0;
        failure = null;
        workingHelpers = 1;
        try
        {
            AskHelpers(Math.Max(0, Math.Min(parallelism.Threads, pieces) - 1));
            TakePieces(parallelism.Progress);
        }
        catch (Exception error)
        {
            Fail(error);
        }

        // Nothing leaves before every helper that has begun has ended, whatever interrupts the thread.
        AwaitHelpers();
        try
        {
            End(parallelism.Progress);
        }
        finally
        {
            work = null;
            cancellation = default;
            failure = null;
            idle = this;
        }
    }

    private void AskHelpers(int count)
    {
        workingHelpers = 1 + count;
        Volatile.Write(ref tickets, count);
        for (int helper = 0; helper < count; helper++)
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

                run(work, piece);
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
}
