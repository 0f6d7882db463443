using System;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Requests;
using GenericGradient.Slabs;

namespace GenericGradient.Operators;

/// <summary>Computes derivatives of components at some samples, wherever the components lie.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
internal interface IDerivatives<T>
    where T : INumber<T>
{
    /// <summary>Computes.</summary>
    /// <param name="group">Of which component, and along which axes.</param>
    /// <param name="start">The first sample, counted in the grid.</param>
    /// <param name="end">The end of the samples.</param>
    /// <param name="destinations">Where the derivatives of these samples go, one for each selected axis; empty where the group has none.</param>
    /// <param name="isBlock">Whether they are so few that they go along every axis at once.</param>
    /// <param name="streams">Whether they are stored past the caches.</param>
    void Compute(DerivativeGroup<T> group, nint start, nint end, in Destinations<T> destinations, bool isBlock, bool streams);

    /// <summary>How many elements of scratch memory are left out, so that no load of samples waits for a store there.</summary>
    int Away(nint start, ReadOnlySpan<T> scratch);

    /// <summary>Fetches samples to the caches that come after a block.</summary>
    void FetchAfter(nint start, int count, ReadOnlySpan<int> leads);
}

/// <summary>Components that lie row by row, have the type of the computation, and miss no sample: they are read where they are.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="components">The components.</param>
internal readonly ref struct DenseDerivatives<T>(Components<T> components) : IDerivatives<T>
    where T : INumber<T>
{
    private readonly Components<T> components = components;

    /// <inheritdoc/>
    public void Compute(DerivativeGroup<T> group, nint start, nint end, in Destinations<T> destinations, bool isBlock, bool streams)
    {
        var gradient = group.Gradient;
        if (isBlock)
        {
            var block = new Block<T>(components[group.Component], (int)start, (int)end, streams: false, resultsFrom: (int)start);
            gradient.Passes.Along(block, gradient.Factors, destinations);
        }
        else
        {
            gradient.Passes.Run(
                components[group.Component], gradient.Factors, destinations, (int)start, (int)end, streams, resultsFrom: (int)start);
        }
    }

    /// <inheritdoc/>
    public int Away(nint start, ReadOnlySpan<T> scratch) => Streams.Away(components[0][(int)start..], scratch);

    /// <inheritdoc/>
    public void FetchAfter(nint start, int count, ReadOnlySpan<int> leads)
    {
        for (int c = 0; c < components.Count; c++)
        {
            Streams.FetchAfter(components[c], (int)start, count, leads[c]);
        }
    }
}

/// <summary>Components of any type and layout, of which there may be only some planes: slabs of them are brought to where they can be computed.</summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <param name="components">The components, each from its first element on.</param>
/// <param name="strides">The strides of the first, then those of the second, and so on.</param>
/// <param name="samplesFrom">The plane of the grid that they begin with.</param>
/// <param name="shape">The shape of the grid.</param>
/// <param name="rowMajor">The strides of a grid of that shape that lies row by row.</param>
internal readonly ref struct SlabDerivatives<TSample, T>(
    Components<TSample> components, ReadOnlySpan<nint> strides, nint samplesFrom, ReadOnlySpan<nint> shape, ReadOnlySpan<nint> rowMajor) : IDerivatives<T>
    where TSample : INumber<TSample>
    where T : INumber<T>
{
    private readonly Components<TSample> components = components;
    private readonly ReadOnlySpan<nint> strides = strides;
    private readonly nint samplesFrom = samplesFrom;
    private readonly ReadOnlySpan<nint> shape = shape;
    private readonly ReadOnlySpan<nint> rowMajor = rowMajor;

    /// <inheritdoc/>
    public void Compute(DerivativeGroup<T> group, nint start, nint end, in Destinations<T> destinations, bool isBlock, bool streams)
    {
        int rank = shape.Length;
        nint plane = rowMajor[0];
        var gradient = group.Gradient;
        SlabGradient<TSample, T, T>.Run(
            new GradientRequest<T>(shape, group.Axes, new Spacings<T>(gradient.Spacings), gradient.Options),
            gradient.Weights,
            components.Grid(group.Component, strides, rank),
            new Results<T>(destinations, rowMajor, rank),
            new PlaneRange(start / plane, end / plane, samplesFrom, start / plane),
            parallelism: default);
    }

    /// <inheritdoc/>
    public int Away(nint start, ReadOnlySpan<T> scratch) => 0;

    /// <inheritdoc/>
    public void FetchAfter(nint start, int count, ReadOnlySpan<int> leads)
    {
    }
}
