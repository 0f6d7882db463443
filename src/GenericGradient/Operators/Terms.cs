using System;

namespace GenericGradient.Operators;

/// <summary>The derivatives of some samples that are joined to a result.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="memory">Scratch memory, in which each derivative has a place.</param>
/// <param name="distance">How far it is from one place to the next.</param>
/// <param name="places">The places of the terms.</param>
/// <param name="length">How many samples there are.</param>
internal readonly ref struct Terms<T>(ReadOnlySpan<T> memory, int distance, ReadOnlySpan<int> places, int length)
{
    private readonly ReadOnlySpan<T> memory = memory;
    private readonly ReadOnlySpan<int> places = places;

    /// <summary>How many terms there are.</summary>
    public int Count => places.Length;

    /// <summary>A term.</summary>
    public ReadOnlySpan<T> this[int k] => memory.Slice(places[k] * distance, length);
}
