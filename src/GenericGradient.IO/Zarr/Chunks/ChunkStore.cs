using System;
using System.Buffers.Binary;
using System.Globalization;
using System.IO;
using System.Linq;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Codecs;
using GenericGradient.IO.Flat;

namespace GenericGradient.IO.Zarr;

/// <summary>The encoded chunks of an array: a file for each, or a part of the file of a shard.</summary>
internal sealed class ChunkStore(ZarrMetadata metadata)
{
    private const ulong Missing = ulong.MaxValue;

    private string? shard;
    private ulong[] index = [];
    private byte[] encoded = [];

    /// <summary>The bytes of a chunk; null if it is not there, and all of it is the fill value.</summary>
    /// <param name="numbers">Which chunk, along each axis.</param>
    /// <param name="file">The file that it is in.</param>
    public ReadOnlyMemory<byte>? Read(ReadOnlySpan<long> numbers, out string file)
    {
        if (metadata.Shards is not { } shards)
        {
            file = metadata.Key(numbers.ToArray());
            return File.Exists(file) ? Bytes(file, 0, new FileInfo(file).Length) : default(ReadOnlyMemory<byte>?);
        }

        var (chunks, place) = ChunksOfShards(shards);
        long[] shardNumbers = [.. numbers.ToArray().Select((number, axis) => number / chunks[axis])];
        file = metadata.Key(shardNumbers);
        if (!File.Exists(file))
        {
            return null;
        }

        if (shard != file)
        {
            index = ReadIndex(file, shards, place);
            shard = file;
        }

        long at = 0;
        for (int axis = 0; axis < chunks.Length; axis++)
        {
            at = (at * chunks[axis]) + (numbers[axis] % chunks[axis]);
        }

        ulong offset = index[2 * at], length = index[(2 * at) + 1];
        if (offset == Missing && length == Missing)
        {
            return null;
        }

        ulong size = (ulong)new FileInfo(file).Length;
        return offset <= size && length <= size - offset
            ? Bytes(file, (long)offset, (long)length)
            : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{file} has {size} bytes, and its index says that chunk {at} has {length} from byte {offset} on."));
    }

    /// <summary>How many chunks a shard has along each axis, and in all.</summary>
    private (int[] Along, long All) ChunksOfShards(ShardLayout shards)
    {
        int[] along = [.. shards.Shape.Select((extent, axis) => extent / metadata.Chunk[axis])];
        return (along, along.Aggregate(1L, (product, count) => product * count));
    }

    private static ulong[] ReadIndex(string file, ShardLayout shards, long chunks)
    {
        long bytes = (chunks * 16) + (shards.HasChecksum ? 4 : 0), size = new FileInfo(file).Length;
        if (bytes > size)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{file} has {size} bytes, and the index of its {chunks} chunks has {bytes}."));
        }

        byte[] stored = new byte[bytes];
        using (var handle = FileBytes.OpenRead(file))
        {
            FileBytes.Read<byte>(handle, shards.IsIndexFirst ? 0 : size - bytes, stored, file);
        }

        try
        {
            var numbers = shards.HasChecksum ? ChecksumCodec.Checked(stored) : stored;
            ulong[] index = new ulong[2 * chunks];
            for (int k = 0; k < index.Length; k++)
            {
                index[k] = shards.IsIndexBigEndian ? BinaryPrimitives.ReadUInt64BigEndian(numbers[(8 * k)..]) : BinaryPrimitives.ReadUInt64LittleEndian(numbers[(8 * k)..]);
            }

            return index;
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"The index of {file} is damaged: {error.Message}.", error);
        }
    }

    private ReadOnlyMemory<byte> Bytes(string file, long offset, long length)
    {
        // Codecs make little more of a chunk than it has.
        long most = (2 * metadata.ChunkLength * metadata.ElementType.Size()) + (1 << 16);
        if (length > most)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{file} has {length} bytes for a chunk of at most {most}."));
        }

        if (encoded.Length < length)
        {
            encoded = GC.AllocateUninitializedArray<byte>((int)length);
        }

        using var handle = FileBytes.OpenRead(file);
        FileBytes.Read<byte>(handle, offset, encoded.AsSpan(0, (int)length), file);
        return encoded.AsMemory(0, (int)length);
    }
}
