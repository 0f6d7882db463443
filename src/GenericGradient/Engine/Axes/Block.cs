using System;
using System.Numerics;
using GenericGradient.Generated;

namespace GenericGradient.Engine;

/// <summary>
/// Some samples of a window, which go through all passes before the next ones: they and their neighbours stay in the first-level cache.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="window">The samples, and around them as many planes as their stencils reach.</param>
/// <param name="start">The first sample of the block, counted in the window.</param>
/// <param name="end">The end of the block.</param>
/// <param name="streams">Whether results are stored past the caches.</param>
/// <param name="plane">How many samples a plane of the outermost axis has; 0 for a line.</param>
/// <param name="resultsFrom">The sample of the window that the results begin with.</param>
internal readonly ref struct Block<T>(ReadOnlySpan<T> window, int start, int end, bool streams, int plane = 0, int resultsFrom = 0)
    where T : INumber<T>
{
    /// <summary>The samples, and around them as many planes as their stencils reach.</summary>
    public readonly ReadOnlySpan<T> Window = window;

    /// <summary>The first sample of the block.</summary>
    public readonly int Start = start;

    /// <summary>The end of the block.</summary>
    public readonly int End = end;

    /// <summary>Whether results are stored past the caches.</summary>
    public readonly bool Streams = streams;

    /// <summary>How many samples a plane of the outermost axis has; 0 for a line.</summary>
    public readonly int Plane = plane;

    /// <summary>The sample of the window that the results begin with.</summary>
    public readonly int ResultsFrom = resultsFrom;

    /// <summary>The number of samples.</summary>
    public int Length => End - Start;
}
