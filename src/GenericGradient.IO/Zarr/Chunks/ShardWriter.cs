using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using GenericGradient.IO.Codecs;

namespace GenericGradient.IO.Zarr;

/// <summary>The file of a shard: its chunks, then the index, then the checksum of that.</summary>
internal sealed class ShardWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly List<ulong> index = [];

    /// <summary>Adds a chunk, or notes that there is none.</summary>
    public void Add(ReadOnlySpan<byte> chunk, bool isThere)
    {
        index.Add(isThere ? (ulong)bytes.WrittenCount : ulong.MaxValue);
        index.Add(isThere ? (ulong)chunk.Length : ulong.MaxValue);
        bytes.Write(chunk);
    }

    /// <summary>The whole file.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        byte[] numbers = new byte[8 * index.Count];
        for (int k = 0; k < index.Count; k++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(numbers.AsSpan(8 * k), index[k]);
        }

        bytes.Write(new ChecksumCodec().Encode(numbers));
        return bytes.WrittenSpan;
    }
}
