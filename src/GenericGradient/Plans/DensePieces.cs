using System;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Pieces;
using GenericGradient.Requests;

namespace GenericGradient.Plans;

/// <summary>
/// The gradient of dense samples in pieces: some samples from anywhere in the grid to anywhere. Their neighbours are read from all samples, so a
/// piece needs no halo.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct DensePieces<T>(
    in Passes<T> passes,
    ReadOnlySpan<T> factors,
    ReadOnlySpan<T> samples,
    scoped in Destinations<T> destinations,
    int length,
    ReadOnlySpan<bool> mask = default) : IPieces
    where T : INumber<T>
{
    private readonly Passes<T> passes = passes;
    private readonly ReadOnlySpan<T> factors = factors;
    private readonly ReadOnlySpan<T> samples = samples;
    private readonly Destinations<T> destinations = destinations;
    private readonly int length = length;
    private readonly ReadOnlySpan<bool> mask = mask;

    /// <summary>How many there are.</summary>
    public int Count => (samples.Length / length) + (samples.Length % length > 0 ? 1 : 0);

    /// <inheritdoc/>
    public void Run(int piece)
    {
        int start = piece * length;
        passes.Run(samples, factors, destinations, start, start + Math.Min(length, samples.Length - start), passes.Stream(samples.Length), mask);
    }
}
