using System;
using System.IO;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Zarr;

namespace GenericGradient.IO;

/// <summary>
/// Arrays of Zarr in folders, of version 2 and 3. They are read with raw chunks, zlib, gzip, zstd, LZ4, and Blosc with LZ4, zstd and zlib; version 3 with
/// transposition, checksums and shards too. They are written with raw chunks, zlib, gzip and zstd.
/// </summary>
public static class ZarrArray
{
    /// <summary>Says what a folder holds.</summary>
    /// <param name="path">The folder of the array.</param>
    /// <exception cref="IOException">The metadata cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no array of numbers that is read here; the message says what to do.</exception>
    public static ArrayInfo Inspect(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var metadata = ZarrReader.Read(path);
        return new(path, $"Zarr {metadata.Version}", metadata.ElementType, metadata.Shape, StorageOrder.RowMajor, metadata.Details);
    }

    /// <summary>Opens an array to read it plane by plane.</summary>
    /// <typeparam name="T">The element type that it holds.</typeparam>
    /// <param name="path">The folder of the array.</param>
    /// <exception cref="IOException">The metadata cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no array of <typeparamref name="T"/> that is read here; the message says what to do.</exception>
    public static IPlaneSource<T> OpenRead<T>(string path)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(path);
        var metadata = ZarrReader.Read(path);
        ElementTypes.Check<T>(metadata.ElementType, path);
        return new ZarrSource<T>(metadata);
    }

    /// <summary>Makes an array to write it row of chunks by row of chunks; one that is there is replaced. Its elements are 0 where none are written.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="path">The folder of the array.</param>
    /// <param name="shape">The extents, axis 0 first.</param>
    /// <param name="layout">How it is stored; version 2 with zstd by default.</param>
    /// <exception cref="ArgumentException">The layout does not fit the shape.</exception>
    /// <exception cref="IOException">The folder cannot be made, or something else than an array of Zarr is there.</exception>
    public static IPlaneSink<T> Create<T>(string path, ReadOnlySpan<long> shape, ZarrLayout? layout = null)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(path);
        return Open<T>(path, shape, layout ?? new(), isNew: true);
    }

    /// <summary>Opens an array that is written, or makes it.</summary>
    internal static ZarrSink<T> Open<T>(string path, ReadOnlySpan<long> shape, ZarrLayout layout, bool isNew)
        where T : unmanaged
    {
        var metadata = ZarrWriter.Make(path, ElementTypes.Of<T>(), shape, layout);
        if (isNew)
        {
            Clear(path);
            ZarrWriter.Write(metadata, layout);
        }
        else if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"{path} does not exist.");
        }

        return new(metadata);
    }

    /// <summary>Removes an array, and nothing else that may be in its place.</summary>
    private static void Clear(string path)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        bool isArray = File.Exists(Path.Combine(path, ZarrReader.Version2)) || File.Exists(Path.Combine(path, ZarrReader.Version3));
        if (!isArray && Directory.GetFileSystemEntries(path).Length > 0)
        {
            throw new IOException($"{path} is a folder with something else than an array of Zarr; choose another name.");
        }

        Directory.Delete(path, recursive: true);
    }
}
