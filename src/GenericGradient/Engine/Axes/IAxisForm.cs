using System;
using System.Numerics;

namespace GenericGradient.Engine;

/// <summary>The formulas of an axis: what is computed in its interior and at its ends. Without state; walks call it directly.</summary>
internal interface IAxisForm
{
    /// <summary>Whether each sample of the axis has factors of its own, so that a stretch inside the planes has one index of it.</summary>
    static abstract bool HasFactors { get; }

    /// <summary>Whether at each end of the axis one sample only has a formula of its own.</summary>
    static abstract bool HasSingleEnds { get; }

    /// <summary>Whether its loops store past the caches themselves; results of others are collected and copied.</summary>
    static abstract bool HasStreams { get; }

    /// <summary>How many samples at the beginning of the axis have formulas of their own.</summary>
    static abstract int Before<T>(in Axis<T> axis)
        where T : INumber<T>;

    /// <summary>How many samples at the end of the axis have formulas of their own.</summary>
    static abstract int After<T>(in Axis<T> axis)
        where T : INumber<T>;

    /// <summary>Many samples in the interior, as many as the destination has; where samples have factors, all with those of one index.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="stride">Its stride: a constant where the walk knows it.</param>
    /// <param name="window">The samples.</param>
    /// <param name="p">The first of them.</param>
    /// <param name="index">Its index along the axis.</param>
    /// <param name="destination">Where the results go.</param>
    /// <param name="storage">How they are stored.</param>
    static abstract void Interior<T>(
        in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int index, Span<T> destination, Storage storage)
        where T : INumber<T>;

    /// <summary>Many samples of the interior of one line, each with factors of its own.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="stride">Its stride: a constant where the walk knows it.</param>
    /// <param name="window">The samples.</param>
    /// <param name="p">The first of them.</param>
    /// <param name="q">The same, counted in its line.</param>
    /// <param name="destination">Where the results go.</param>
    /// <param name="storage">How they are stored.</param>
    static abstract void InteriorOfLine<T>(
        in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int q, Span<T> destination, Storage storage)
        where T : INumber<T>;

    /// <summary>The axis with the factors of some indices repeated for each of their elements.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="index">The first index.</param>
    /// <param name="indices">How many there are.</param>
    /// <param name="memory">Where the factors go: room for twice a block and what is written beyond it.</param>
    /// <param name="origin">The index whose factors are the first.</param>
    static abstract Axis<T> Repeat<T>(scoped in Axis<T> axis, int index, int indices, Span<T> memory, out int origin)
        where T : INumber<T>;

    /// <summary>Many samples at an index near an end: 0, 1, ... from the first, -1, -2, ... from the last.</summary>
    static abstract void End<T>(in Axis<T> axis, ReadOnlySpan<T> window, int p, int end, Span<T> destination)
        where T : INumber<T>;

    /// <summary>One sample at an index near an end.</summary>
    static abstract T End<T>(in Axis<T> axis, int stride, ReadOnlySpan<T> window, int p, int end)
        where T : INumber<T>;

    /// <summary>The samples near the ends of all rows of a block, where several at an end have formulas of their own.</summary>
    static abstract void MendRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>;

    /// <summary>All samples of a block of short rows, if there is a loop for these.</summary>
    static abstract bool TryShortRows<T>(in Axis<T> axis, in Block<T> block, Span<T> destination)
        where T : INumber<T>;
}
