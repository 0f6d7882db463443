using System;
using System.Numerics;
using GenericGradient.Requests;
using GenericGradient.Slabs;

namespace GenericGradient.Operators;

/// <summary>Where the results of an operator go.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
internal interface IOperatorResults<T>
{
    /// <summary>Whether results are computed where they belong.</summary>
    static abstract bool AreInPlace { get; }

    /// <summary>The place of some results.</summary>
    Span<T> Place(int result, nint start, int count);

    /// <summary>Puts results that were computed elsewhere where they belong.</summary>
    void Put(int result, nint start, ReadOnlySpan<T> computed);
}

/// <summary>Destinations that lie row by row and have the type of the computation.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="destinations">The destinations.</param>
internal readonly ref struct DenseResults<T>(scoped in Destinations<T> destinations) : IOperatorResults<T>
    where T : INumber<T>
{
    private readonly Destinations<T> destinations = destinations;

    /// <inheritdoc/>
    public static bool AreInPlace => true;

    /// <inheritdoc/>
    public Span<T> Place(int result, nint start, int count) => destinations[result].Slice((int)start, count);

    /// <inheritdoc/>
    public void Put(int result, nint start, ReadOnlySpan<T> computed)
    {
    }
}

/// <summary>Destinations of any type and layout, to which whole planes go.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
/// <param name="results">The destinations.</param>
/// <param name="resultsFrom">The plane of the grid that they begin with.</param>
/// <param name="shape">The shape of the grid.</param>
/// <param name="plane">How many samples a plane has.</param>
internal readonly ref struct PlaneResults<T, TResult>(
    Results<TResult> results, nint resultsFrom, ReadOnlySpan<nint> shape, nint plane) : IOperatorResults<T>
    where T : INumber<T>
    where TResult : INumber<TResult>
{
    private readonly SlabResults<T, TResult> results = new(results, shape, resultsFrom);

    /// <inheritdoc/>
    public static bool AreInPlace => false;

    /// <inheritdoc/>
    public Span<T> Place(int result, nint start, int count) => default;

    /// <inheritdoc/>
    public void Put(int result, nint start, ReadOnlySpan<T> computed) => results.Put(result, start / plane, computed);
}
