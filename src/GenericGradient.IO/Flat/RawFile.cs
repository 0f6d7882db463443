using System;
using System.IO;
using GenericGradient.IO.Flat;

namespace GenericGradient.IO;

/// <summary>Files that are nothing but numbers, one after the other.</summary>
public static class RawFile
{
    /// <summary>Opens a file to read it piece by piece.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="shape">The extents, axis 0 first.</param>
    /// <param name="order">How the samples follow each other.</param>
    /// <param name="isBigEndian">Whether the first byte of a number is its highest.</param>
    /// <param name="offset">How many bytes stand before the first sample, such as a header.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file has more or fewer samples than the shape.</exception>
    public static IPlaneSource<T> OpenRead<T>(
        string path, ReadOnlySpan<long> shape, StorageOrder order = StorageOrder.RowMajor, bool isBigEndian = false, long offset = 0)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        return new FlatSource<T>(path, new(shape.ToArray(), order, isBigEndian, offset, IsWhole: true));
    }

    /// <summary>Makes a file to write it piece by piece, in the byte order of the machine; one that is there is replaced.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="shape">The extents, axis 0 first.</param>
    /// <param name="order">How the elements follow each other.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public static IPlaneSink<T> Create<T>(string path, ReadOnlySpan<long> shape, StorageOrder order = StorageOrder.RowMajor)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(path);
        return Open<T>(path, shape, order, FileMode.Create);
    }

    /// <summary>Opens a file that is written, or makes it.</summary>
    internal static FlatSink<T> Open<T>(string path, ReadOnlySpan<long> shape, StorageOrder order, FileMode mode)
        where T : unmanaged => new(path, new(shape.ToArray(), order, !BitConverter.IsLittleEndian, 0, IsWhole: true), [], mode);
}
