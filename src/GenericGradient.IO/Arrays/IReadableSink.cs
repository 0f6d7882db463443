using System;

namespace GenericGradient.IO.Arrays;

/// <summary>A sink of this library, whose results can be read again: what a stopped run has written is checked before it goes on.</summary>
internal interface IReadableSink<T> : IPlaneSink<T>
    where T : unmanaged
{
    /// <summary>Reads results that were written.</summary>
    /// <param name="start">The place of the first of them.</param>
    /// <param name="results">Where they go.</param>
    void ReadBack(long start, Span<T> results);
}
