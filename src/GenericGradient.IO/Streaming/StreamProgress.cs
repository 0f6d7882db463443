using System;

namespace GenericGradient.IO;

/// <summary>How far a run is.</summary>
/// <param name="BytesDone">How many bytes have been read and written, those of an earlier run that it goes on with included.</param>
/// <param name="BytesTotal">How many there are to read and to write.</param>
/// <param name="BytesPerSecond">How many were read and written in a second, since this run began.</param>
/// <param name="Elapsed">The time since this run began.</param>
public readonly record struct StreamProgress(long BytesDone, long BytesTotal, double BytesPerSecond, TimeSpan Elapsed)
{
    /// <summary>The share that is done, from 0 to 1.</summary>
    public double Fraction => BytesTotal == 0 ? 1 : (double)BytesDone / BytesTotal;

    /// <summary>The time that is left at this speed; null if nothing is known yet.</summary>
    public TimeSpan? Remaining => BytesPerSecond > 0 ? TimeSpan.FromSeconds((BytesTotal - BytesDone) / BytesPerSecond) : null;
}
