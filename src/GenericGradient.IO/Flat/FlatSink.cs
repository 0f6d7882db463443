using System;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using GenericGradient.IO.Arrays;
using Microsoft.Win32.SafeHandles;

namespace GenericGradient.IO.Flat;

/// <summary>Writes an array whose elements follow each other in a file. Several processes may write parts of one file.</summary>
internal sealed class FlatSink<T> : IReadableSink<T>
    where T : unmanaged
{
    private readonly SafeFileHandle file;
    private readonly string path;
    private readonly FlatLayout layout;
    private readonly long length;
    private readonly WriteBehind behind;

    /// <summary>Opens the file, and makes it if it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="layout">How the array lies in it.</param>
    /// <param name="header">What stands before the samples.</param>
    /// <param name="mode">Whether it is made, or must be there.</param>
    public FlatSink(string path, FlatLayout layout, ReadOnlySpan<byte> header, FileMode mode)
    {
        this.path = path;
        this.layout = layout;
        long bytes = Extents.CheckedBytes(layout.Shape, Unsafe.SizeOf<T>(), path);
        length = bytes / Unsafe.SizeOf<T>();
        file = File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        behind = new(file, path);
        try
        {
            if (mode == FileMode.Create)
            {
                FileBytes.Write(file, 0, header, path);
                RandomAccess.SetLength(file, layout.Offset + bytes);
            }
            else if (RandomAccess.GetLength(file) != layout.Offset + bytes)
            {
                throw new IOException(string.Create(
                    CultureInfo.InvariantCulture, $"{path} has {RandomAccess.GetLength(file)} bytes and not {layout.Offset + bytes}: something else has changed it. Remove it and begin again."));
            }
        }
        catch (Exception error)
        {
            file.Dispose();
            throw error is IOException and not FileNotFoundException && mode == FileMode.Create ? FileBytes.Failed(path, 0, layout.Offset + bytes, (IOException)error) : error;
        }
    }

    /// <inheritdoc/>
    public ReadOnlySpan<long> Shape => layout.Shape;

    /// <inheritdoc/>
    public StorageOrder Order => layout.Order;

    /// <inheritdoc/>
    public void Write(long start, ReadOnlySpan<T> results)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(results.Length, length - start, nameof(results));
        FileBytes.Write(file, Place(start), results, path);
        behind.Written(Place(start), (long)results.Length * Unsafe.SizeOf<T>());
    }

    /// <inheritdoc/>
    public void ReadBack(long start, Span<T> results) => FileBytes.Read(file, Place(start), results, path);

    /// <inheritdoc/>
    public void Flush()
    {
        try
        {
            RandomAccess.FlushToDisk(file);
        }
        catch (IOException error)
        {
            throw FileBytes.Failed(path, 0, layout.Offset + (length * Unsafe.SizeOf<T>()), error);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    /// <inheritdoc/>
    public override string ToString() => path;

    private long Place(long start) => layout.Offset + (start * Unsafe.SizeOf<T>());
}
