using System;

namespace GenericGradient.Harness.Tests.Rooms;

/// <summary>Where the memory of a case comes from: a case runs the same in any room, and a room finds out what the case did to it.</summary>
internal abstract class Room
{
    /// <summary>What a byte of a destination is before it is written, and what the bytes beside it stay.</summary>
    public const byte Canary = 0xA5;

    /// <summary>Memory that holds these values: samples or coordinates. Nobody may write to it.</summary>
    public abstract ReadOnlyMemory<T> Samples<T>(ReadOnlySpan<T> values)
        where T : unmanaged;

    /// <summary>Memory that results go to, filled with the canary.</summary>
    public abstract Memory<T> Destination<T>(int length)
        where T : unmanaged;

    /// <summary>Fails if anything beside the destinations was written, and takes all memory back.</summary>
    /// <param name="isUntouched">Whether the destinations must not have been written either, as by a call that refuses.</param>
    public abstract void Clear(bool isUntouched = false);
}
