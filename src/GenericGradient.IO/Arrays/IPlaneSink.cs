using System;

namespace GenericGradient.IO;

/// <summary>An array that is written piece by piece, each piece once. One thread writes at a time.</summary>
/// <typeparam name="T">The element type.</typeparam>
public interface IPlaneSink<T> : IDisposable
    where T : unmanaged
{
    /// <summary>The extents, axis 0 first.</summary>
    ReadOnlySpan<long> Shape { get; }

    /// <summary>How the results follow each other in storage; row-major by default. It must be that of the samples.</summary>
    StorageOrder Order => StorageOrder.RowMajor;

    /// <summary>Writes begin and end at multiples of so many results, or at the end of the array: 1 by default, the results of a row of chunks where these are written whole.</summary>
    long Granularity => 1;

    /// <summary>The memory that the sink itself takes while it is written, in bytes; 0 by default.</summary>
    long BufferBytes => 0;

    /// <summary>Writes results as they follow each other in storage.</summary>
    /// <param name="start">The place of the first of them, counted from the first of the array.</param>
    /// <param name="results">The results.</param>
    /// <exception cref="System.IO.IOException">They cannot be written.</exception>
    void Write(long start, ReadOnlySpan<T> results);

    /// <summary>Returns when all that was written will survive a loss of power. It may be called while another thread writes.</summary>
    /// <exception cref="System.IO.IOException">It cannot be written.</exception>
    void Flush()
    {
    }
}
