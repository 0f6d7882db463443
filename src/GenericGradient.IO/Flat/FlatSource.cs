using System;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using GenericGradient.IO.Arrays;
using Microsoft.Win32.SafeHandles;

namespace GenericGradient.IO.Flat;

/// <summary>An array whose samples follow each other in a file, from a place on.</summary>
internal sealed class FlatSource<T> : IPlaneSource<T>, INamed
    where T : unmanaged
{
    private readonly SafeFileHandle file;
    private readonly string path;
    private readonly FlatLayout layout;
    private readonly long length;

    public FlatSource(string path, FlatLayout layout)
    {
        this.path = path;
        this.layout = layout;
        file = FileBytes.OpenRead(path);
        try
        {
            long bytes = Extents.CheckedBytes(layout.Shape, Unsafe.SizeOf<T>(), path), given = RandomAccess.GetLength(file) - layout.Offset;
            length = bytes / Unsafe.SizeOf<T>();
            if (given < bytes || (layout.IsWhole && given > bytes))
            {
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path} has {given} bytes of samples, and shape {Words.Shape(layout.Shape)} of {ElementTypes.Of<T>().Name()} has {bytes}{(given < bytes ? ": it was cut, or is still being written" : "")}."));
            }
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ReadOnlySpan<long> Shape => layout.Shape;

    /// <inheritdoc/>
    public StorageOrder Order => layout.Order;

    /// <inheritdoc/>
    public string Name => path;

    /// <inheritdoc/>
    public string Identity => string.Create(
        CultureInfo.InvariantCulture, $"{Path.GetFullPath(path)}, {RandomAccess.GetLength(file)} bytes, of {File.GetLastWriteTimeUtc(file).Ticks}");

    /// <inheritdoc/>
    public void Read(long start, Span<T> samples)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(samples.Length, length - start, nameof(samples));
        FileBytes.Read(file, layout.Offset + (start * Unsafe.SizeOf<T>()), samples, path);
        if (ByteOrder.IsForeign(layout.IsBigEndian))
        {
            ByteOrder.Reverse(samples);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    /// <inheritdoc/>
    public override string ToString() => path;
}
