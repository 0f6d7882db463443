using System;
using System.Threading;

namespace GenericGradient.Pieces;

/// <summary>How many threads work, who hears of it and who ends it; <c>default</c> is the calling thread alone, and all in one piece.</summary>
internal readonly struct Parallelism
{
    /// <summary>Below this many bytes of samples and results, waking a helper costs more than it saves.</summary>
    private const long SerialBytes = 1L << 20;

    /// <summary>Pieces are at least this long, so that taking one costs nothing beside computing it...</summary>
    private const int ShortestPiece = 1 << 16;

    /// <summary>... and at most this long, so that the end and a cancellation come soon.</summary>
    private const int LongestPiece = 1 << 18;

    /// <summary>Pieces are whole cache lines of any type, so that no two threads write one line.</summary>
    private const int Unit = 64;

    /// <summary>How many pieces there are for each thread, so that a slow one does not keep the others waiting.</summary>
    private const int PiecesPerThread = 4;

    private readonly int pieceLength;

    /// <summary>As asked for.</summary>
    /// <param name="maxDegree">The largest number of threads, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets the fraction that is done.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="pieceLength">How many samples a piece has; 0 for as many as is best.</param>
    public Parallelism(int maxDegree, IProgress<double>? progress, CancellationToken cancellation, int pieceLength = 0)
    {
        this.pieceLength = pieceLength;
        Threads = maxDegree > 0 ? Math.Min(maxDegree, Environment.ProcessorCount) : Environment.ProcessorCount;
        Progress = progress;
        Cancellation = cancellation;
    }

    /// <summary>The largest number of threads; 0 where nothing is cut into pieces.</summary>
    public int Threads { get; }

    /// <summary>Gets the fraction that is done.</summary>
    public IProgress<double>? Progress { get; }

    /// <summary>Ends the work.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Whether nothing is cut into pieces.</summary>
    public bool IsNone => Threads == 0;

    /// <summary>The same where somebody watches or the work is worth more than one thread, else none.</summary>
    /// <param name="bytes">How much is read and written.</param>
    public Parallelism For(long bytes) =>
        Progress is not null || Cancellation.CanBeCanceled || IsWorth(bytes) ? this : default;

    /// <summary>Whether work is worth more than one thread.</summary>
    /// <param name="bytes">How much is read and written.</param>
    public bool IsWorth(long bytes) => Threads > 1 && bytes >= SerialBytes;

    /// <summary>How many samples a piece has.</summary>
    /// <param name="samples">How many there are.</param>
    public int PieceLength(long samples) => pieceLength > 0
        ? pieceLength
        : (int)Math.Clamp(samples / (Math.Max(Threads, 1) * PiecesPerThread) / Unit * Unit, ShortestPiece, LongestPiece);
}
