using System;

namespace GenericGradient.IO;

/// <summary>
/// An array that is read piece by piece. Its planes are those of the outermost axis in storage: axis 0, or the last axis where <see cref="Order"/> is
/// column-major. One thread reads at a time.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
public interface IPlaneSource<T> : IDisposable
    where T : unmanaged
{
    /// <summary>The extents, axis 0 first.</summary>
    ReadOnlySpan<long> Shape { get; }

    /// <summary>How the samples follow each other in storage; row-major by default.</summary>
    StorageOrder Order => StorageOrder.RowMajor;

    /// <summary>
    /// Reads begin and end at multiples of so many samples: 1 where any stretch can be read, the samples of a plane where only whole planes can. The default
    /// is 1.
    /// </summary>
    long Granularity => 1;

    /// <summary>The memory that the source itself takes while it is read, in bytes; 0 by default.</summary>
    long BufferBytes => 0;

    /// <summary>Reads samples as they follow each other in storage.</summary>
    /// <param name="start">The place of the first of them, counted in samples from the first of the array.</param>
    /// <param name="samples">Where they go; as many are read as it has room for.</param>
    /// <exception cref="System.IO.IOException">They cannot be read.</exception>
    /// <exception cref="System.IO.InvalidDataException">What is stored there is no array of this type and shape.</exception>
    void Read(long start, Span<T> samples);
}
