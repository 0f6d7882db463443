using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Flat;
using GenericGradient.IO.Stages;
using GenericGradient.IO.Windows;

namespace GenericGradient.IO.Zarr;

/// <summary>Writes an array of Zarr, one row of chunks after the other.</summary>
internal sealed class ZarrSink<T>(ZarrMetadata metadata) : IReadableSink<T>
    where T : unmanaged
{
    private readonly long plane = Extents.Product(metadata.Shape.AsSpan(1));
    private readonly Lock written = new();
    private List<string> files = [];
    private PlaneBuffer<T>? chunk;
    private ZarrSource<T>? source;

    /// <inheritdoc/>
    public ReadOnlySpan<long> Shape => metadata.Shape;

    /// <inheritdoc/>
    public long Granularity => NeedsOf(metadata).Granularity;

    /// <inheritdoc/>
    public long BufferBytes => NeedsOf(metadata).BufferBytes;

    /// <summary>What a run must know of such a sink.</summary>
    public static SinkNeeds NeedsOf(ZarrMetadata metadata)
    {
        long stored = Extents.Product([.. metadata.Stored.Select(extent => (long)extent)]) * Unsafe.SizeOf<T>();
        return new(Math.Max(1, metadata.Stored[0] * Extents.Product(metadata.Shape.AsSpan(1))), (metadata.ChunkLength * Unsafe.SizeOf<T>()) + (3 * stored));
    }

    /// <inheritdoc/>
    public void Write(long start, ReadOnlySpan<T> results)
    {
        long rows = metadata.Stored[0], first = start / Math.Max(1, plane), end = first + (results.Length / Math.Max(1, plane));
        if (plane == 0 || start % plane != 0 || results.Length % plane != 0 || first % rows != 0 || (end % rows != 0 && end != metadata.Shape[0]))
        {
            throw new ArgumentException($"{results.Length} results from {start} on are no whole rows of chunks of {metadata.Path}.", nameof(results));
        }

        for (long at = first; at < end; at += rows)
        {
            int count = (int)Math.Min(rows, end - at);
            WriteRow(at / rows, count, results.Slice((int)((at - first) * plane), (int)(count * plane)));
        }
    }

    /// <inheritdoc/>
    public void ReadBack(long start, Span<T> results) => (source ??= new(metadata)).Read(start, results);

    /// <inheritdoc/>
    public void Flush()
    {
        List<string> flushed;
        lock (written)
        {
            (flushed, files) = (files, []);
        }

        foreach (string file in flushed)
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ((IDisposable?)chunk)?.Dispose();
        chunk = null;
        source?.Dispose();
    }

    /// <inheritdoc/>
    public override string ToString() => metadata.Path;

    private void WriteRow(long row, int planes, ReadOnlySpan<T> results)
    {
        int[] stored = metadata.Stored;
        long[] numbers = new long[stored.Length], counts = [.. metadata.Shape.Select((extent, axis) => (extent + stored[axis] - 1) / stored[axis])];
        numbers[0] = row;
        do
        {
            long[] origin = [.. numbers.Select((number, axis) => axis == 0 ? 0 : number * stored[axis])];
            var bytes = metadata.Shards is { } shards ? Shard(shards, origin, planes, results) : Encode(origin, planes, results);
            Store(metadata.Key(numbers), bytes);
        }
        while (ZarrSource<T>.Next(numbers, counts));
    }

    /// <summary>Encodes the chunk whose first element stands at an origin within some planes.</summary>
    private ReadOnlySpan<byte> Encode(long[] origin, int planes, ReadOnlySpan<T> results)
    {
        chunk ??= new((int)metadata.ChunkLength);
        var elements = chunk.GetSpan();
        int[] strides = ChunkCopy.Strides([1, .. metadata.Shape.Skip(1).Select(extent => (int)extent)]);
        strides[0] = (int)plane;
        int[] box = [.. metadata.Chunk.Select((extent, axis) => (int)Math.Min(extent, (axis == 0 ? planes : metadata.Shape[axis]) - origin[axis]))];
        if (!box.SequenceEqual(metadata.Chunk))
        {
            elements.Clear();
        }

        long place = origin.Select((at, axis) => at * strides[axis]).Sum();
        ChunkCopy.Copy(results[(int)place..], strides, elements, metadata.Strides, box);
        if (ByteOrder.IsForeign(metadata.IsBigEndian))
        {
            ByteOrder.Reverse(elements);
        }

        return metadata.Codecs.Encode(MemoryMarshal.AsBytes(elements));
    }

    /// <summary>Puts the chunks of a shard one after the other, and their index behind them.</summary>
    private ReadOnlySpan<byte> Shard(ShardLayout shards, long[] origin, int planes, ReadOnlySpan<T> results)
    {
        ShardWriter writer = new();
        long[] numbers = new long[origin.Length], counts = [.. shards.Shape.Select((extent, axis) => (long)extent / metadata.Chunk[axis])];
        for (numbers[0] = 0; numbers[0] < counts[0]; numbers[0]++)
        {
            do
            {
                long[] at = [.. numbers.Select((number, axis) => origin[axis] + (number * metadata.Chunk[axis]))];
                bool isWithin = at.Select((place, axis) => place < (axis == 0 ? planes : metadata.Shape[axis])).All(within => within);
                writer.Add(isWithin ? Encode(at, planes, results) : default, isWithin);
            }
            while (ZarrSource<T>.Next(numbers, counts));
        }

        return writer.Finish();
    }

    private void Store(string file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using FileStream stream = new(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            stream.Write(bytes);
        }
        catch (IOException error)
        {
            throw FileBytes.Failed(file, 0, bytes.Length, error);
        }

        lock (written)
        {
            files.Add(file);
        }
    }
}
