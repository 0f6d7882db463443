using System;
using GenericGradient.Grids;

namespace GenericGradient.Requests;

/// <summary>The destinations as grids: their memory, and the strides of each in the order of the loops.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct Results<T>
{
    private readonly Destinations<T> destinations;
    private readonly ReadOnlySpan<nint> strides;
    private readonly ReadOnlySpan<nint> origin;
    private readonly int rank;
    private readonly int outer;

    /// <summary>All of the destinations.</summary>
    /// <param name="destinations">Their memory.</param>
    /// <param name="strides">The strides of the first, then those of the second, and so on; or those of one, which all have.</param>
    /// <param name="rank">How many strides each has.</param>
    public Results(scoped in Destinations<T> destinations, ReadOnlySpan<nint> strides, int rank)
        : this(destinations, strides, rank, default, 0)
    {
    }

    private Results(scoped in Destinations<T> destinations, ReadOnlySpan<nint> strides, int rank, ReadOnlySpan<nint> origin, int outer)
    {
        this.destinations = destinations;
        this.strides = strides;
        this.rank = rank;
        this.origin = origin;
        this.outer = outer;
    }

    /// <summary>How many there are.</summary>
    public int Count => destinations.Count;

    /// <summary>The destination of the k-th axis.</summary>
    public Strided<T> this[int k] =>
        new Strided<T>(ref destinations.First(k), strides.Slice(strides.Length == rank ? 0 : k * rank, rank)).Part(origin, outer);

    /// <summary>The part of each from an index on, without the axes before <paramref name="outer"/>.</summary>
    public Results<T> Part(ReadOnlySpan<nint> origin, int outer) =>
        new(destinations, strides, rank, origin, outer);
}
