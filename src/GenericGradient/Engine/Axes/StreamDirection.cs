using System;
using System.Runtime.CompilerServices;

namespace GenericGradient.Engine;

/// <summary>
/// In which direction a loop goes that stores past the caches. Processors compare the place of a load in its page with the places of stores that are on their way, and
/// streamed ones are long on their way: a loop that goes forward, and whose results lie a few cache lines further into their page than what it reads, takes 2.3 times as long. One that
/// goes backward has its stores behind its loads there, and ahead of them where results lie a few lines before. So each loop takes the direction in which its stores are further from its loads.
/// </summary>
internal struct StreamDirection
{
    private nint ahead = Streams.PageBytes;
    private nint behind = Streams.PageBytes;

    /// <summary>The direction of a loop that reads nothing yet.</summary>
    public StreamDirection()
    {
    }

    /// <summary>Whether the loop goes from the end to the beginning.</summary>
    public readonly bool IsBackward => ahead < behind;

    /// <summary>The loop reads a run of samples or factors.</summary>
    public void Read<T>(ref readonly T run, ref readonly T results)
    {
        nint apart = Unsafe.ByteOffset(in run, in results);
        ahead = Math.Min(ahead, (apart - 1) & (Streams.PageBytes - 1));
        behind = Math.Min(behind, -apart & (Streams.PageBytes - 1));
    }

    /// <summary>The loop reads samples and neighbours of theirs.</summary>
    public void Read<T>(ref T here, ReadOnlySpan<int> neighbours, ref readonly T results)
    {
        Read(in here, in results);
        for (int k = 0; k < neighbours.Length; k++)
        {
            Read(ref Unsafe.Add(ref here, neighbours[k]), in results);
        }
    }

    /// <summary>
    /// How far from a place samples are fetched, in bytes. What comes after a block is the next block, in whichever direction a block is gone through; a longer stretch that is
    /// gone through backward goes on before the place.
    /// </summary>
    /// <param name="count">How many samples the stretch has.</param>
    public readonly (nint Far, nint Near) Distances<T>(nuint count) => !IsBackward ? (Streams.FarBytes, Streams.NearBytes)
        : count > (nuint)(Streams.BlockBytes / Unsafe.SizeOf<T>()) ? (-Streams.FarBytes, -Streams.NearBytes)
        : (Streams.FarBytes, -Streams.NearBytes);
}
