using System;
using System.IO;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Flat;
using GenericGradient.IO.Npy;

namespace GenericGradient.IO;

/// <summary>Files of numpy: one array of numbers in a <c>.npy</c> file of version 1 to 3, in either byte order, row-major or column-major.</summary>
public static class NpyFile
{
    /// <summary>Says what a file holds.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no <c>.npy</c> file with an array of numbers.</exception>
    public static ArrayInfo Inspect(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var header = NpyHeader.Read(path);
        return new(
            path, $"npy {header.Version}", header.ElementType, header.Layout.Shape, header.Layout.Order,
            header.ElementType.Size() == 1 ? "" : header.Layout.IsBigEndian ? "big-endian" : "little-endian");
    }

    /// <summary>Opens a file to read it piece by piece.</summary>
    /// <typeparam name="T">The element type that the file holds.</typeparam>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no <c>.npy</c> file with an array of <typeparamref name="T"/>, or ends too early.</exception>
    public static IPlaneSource<T> OpenRead<T>(string path)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(path);
        var header = NpyHeader.Read(path);
        ElementTypes.Check<T>(header.ElementType, path);
        return new FlatSource<T>(path, header.Layout);
    }

    /// <summary>Makes a file to write it piece by piece; one that is there is replaced. Its elements are 0 where none are written.</summary>
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
        where T : unmanaged
    {
        var (header, layout) = NpyHeader.Make(ElementTypes.Of<T>(), shape, order);
        return new(path, layout, header, mode);
    }
}
