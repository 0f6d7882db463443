using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Codecs;
using GenericGradient.IO.Flat;
using GenericGradient.IO.Windows;

namespace GenericGradient.IO.Zarr;

/// <summary>
/// Reads planes of an array of Zarr. Each chunk is decoded once if planes are read in order: a row of chunks that was read in part is kept until the rest of it
/// is asked for.
/// </summary>
internal sealed class ZarrSource<T> : IPlaneSource<T>, INamed
    where T : unmanaged
{
    private readonly ZarrMetadata metadata;
    private readonly ChunkStore store;
    private readonly int[] strides;
    private readonly int[] planeStrides;
    private readonly long plane;
    private PlaneBuffer<T>? chunk;
    private PlaneBuffer<T>? kept;
    private long keptRow = -1;

    public ZarrSource(ZarrMetadata metadata)
    {
        this.metadata = metadata;
        store = new(metadata);
        strides = metadata.Strides;
        plane = Extents.Product(metadata.Shape.AsSpan(1));
        planeStrides = plane <= int.MaxValue ? ChunkCopy.Strides([1, .. metadata.Shape.Skip(1).Select(extent => (int)extent)]) : [];
    }

    /// <inheritdoc/>
    public ReadOnlySpan<long> Shape => metadata.Shape;

    /// <inheritdoc/>
    public long Granularity => Math.Max(1, plane);

    /// <inheritdoc/>
    public long BufferBytes
    {
        get
        {
            long chunkBytes = metadata.ChunkLength * Unsafe.SizeOf<T>();
            Int128 row = RowPlanes == 1 ? 0 : (Int128)RowPlanes * plane * Unsafe.SizeOf<T>();
            return (long)Int128.Min(long.MaxValue / 4, row + (2 * (Int128)chunkBytes) + (metadata.Shards is null ? 0 : 32 * Shards()));
        }
    }

    /// <inheritdoc/>
    public string Name => metadata.Path;

    /// <inheritdoc/>
    public string Identity
    {
        get
        {
            string file = Path.Combine(metadata.Path, metadata.Version == 2 ? ZarrReader.Version2 : ZarrReader.Version3);
            return string.Create(
                CultureInfo.InvariantCulture, $"{Path.GetFullPath(metadata.Path)} {Crc32C.Of(File.ReadAllBytes(file)):x8} of {Directory.GetLastWriteTimeUtc(metadata.Path).Ticks}");
        }
    }

    /// <summary>How many planes a row of chunks has.</summary>
    private int RowPlanes => (int)Math.Min(metadata.Chunk[0], Math.Max(1, metadata.Shape[0]));

    /// <inheritdoc/>
    public void Read(long start, Span<T> samples)
    {
        long planes = metadata.Shape[0];
        if (samples.IsEmpty)
        {
            return;
        }

        if (plane == 0 || start % plane != 0 || samples.Length % plane != 0 || (start + samples.Length) / plane > planes)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{samples.Length} samples from {start} on are no whole planes of {Name}."), nameof(samples));
        }

        long first = start / plane, end = first + (samples.Length / plane);
        for (long row = first / metadata.Chunk[0]; row * metadata.Chunk[0] < end; row++)
        {
            long rowFirst = row * metadata.Chunk[0], rowEnd = Math.Min(planes, rowFirst + metadata.Chunk[0]);
            long from = Math.Max(first, rowFirst), to = Math.Min(end, rowEnd);
            var target = samples[(int)((from - first) * plane)..(int)((to - first) * plane)];
            if (row != keptRow && from == rowFirst && to == rowEnd)
            {
                ReadRow(row, (int)(to - from), target);
                continue;
            }

            kept ??= new PlaneBuffer<T>((int)(RowPlanes * plane));
            if (row != keptRow)
            {
                keptRow = -1;
                ReadRow(row, (int)(rowEnd - rowFirst), kept.GetSpan());
                keptRow = row;
            }

            kept.GetSpan().Slice((int)((from - rowFirst) * plane), target.Length).CopyTo(target);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ((IDisposable?)chunk)?.Dispose();
        ((IDisposable?)kept)?.Dispose();
        chunk = kept = null;
        keptRow = -1;
    }

    /// <inheritdoc/>
    public override string ToString() => metadata.Path;

    private Int128 Shards() => metadata.Shards!.Shape.Select((extent, axis) => extent / metadata.Chunk[axis]).Aggregate((Int128)1, (product, count) => product * count);

    /// <summary>Decodes the chunks that have some planes.</summary>
    private void ReadRow(long row, int count, Span<T> target)
    {
        chunk ??= new PlaneBuffer<T>((int)metadata.ChunkLength);
        var decoded = chunk.GetSpan();
        long[] numbers = new long[metadata.Shape.Length], counts = [.. metadata.Shape.Select((extent, axis) => (extent + metadata.Chunk[axis] - 1) / metadata.Chunk[axis])];
        numbers[0] = row;
        int[] box = new int[numbers.Length], targetStrides = [(int)plane, .. planeStrides[1..]];
        do
        {
            Decode(numbers, decoded);
            long place = 0;
            for (int axis = 0; axis < box.Length; axis++)
            {
                box[axis] = axis == 0 ? count : (int)Math.Min(metadata.Chunk[axis], metadata.Shape[axis] - (numbers[axis] * metadata.Chunk[axis]));
                place += axis == 0 ? 0 : numbers[axis] * metadata.Chunk[axis] * targetStrides[axis];
            }

            ChunkCopy.Copy<T>(decoded, strides, target[(int)place..], targetStrides, box);
        }
        while (Next(numbers, counts));
    }

    /// <summary>The next chunk of a row of them.</summary>
    internal static bool Next(long[] numbers, long[] counts)
    {
        for (int axis = numbers.Length - 1; axis > 0; axis--)
        {
            if (++numbers[axis] < counts[axis])
            {
                return true;
            }

            numbers[axis] = 0;
        }

        return false;
    }

    private void Decode(long[] numbers, Span<T> decoded)
    {
        if (store.Read(numbers, out string file) is not { } bytes)
        {
            decoded.Fill(MemoryMarshal.Read<T>(metadata.Fill));
            return;
        }

        try
        {
            metadata.Codecs.Decode(bytes.Span, MemoryMarshal.AsBytes(decoded));
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"Chunk ({string.Join(", ", numbers)}) of {metadata.Path}, in {file}, is damaged: {error.Message}.", error);
        }

        if (ByteOrder.IsForeign(metadata.IsBigEndian))
        {
            ByteOrder.Reverse(decoded);
        }
    }
}
