using System.Collections.Generic;
using System.Linq;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Codecs;

namespace GenericGradient.IO.Zarr;

/// <summary>What the metadata of an array of Zarr say.</summary>
internal sealed record ZarrMetadata
{
    /// <summary>The folder of the array.</summary>
    public required string Path { get; init; }

    /// <summary>The version of the format: 2 or 3.</summary>
    public required int Version { get; init; }

    /// <summary>The element type.</summary>
    public required ElementType ElementType { get; init; }

    /// <summary>Whether the first byte of a number is its highest.</summary>
    public required bool IsBigEndian { get; init; }

    /// <summary>The extents of the array.</summary>
    public required long[] Shape { get; init; }

    /// <summary>The extents of a chunk: what is encoded at once.</summary>
    public required int[] Chunk { get; init; }

    /// <summary>The axes of a chunk in the order of storage, the outermost first.</summary>
    public required int[] Order { get; init; }

    /// <summary>The element of chunks that are not there, as its bytes lie in memory.</summary>
    public required byte[] Fill { get; init; }

    /// <summary>How chunks are encoded.</summary>
    public required CodecChain Codecs { get; init; }

    /// <summary>The names of the codecs, for people.</summary>
    public required string CodecNames { get; init; }

    /// <summary>What stands before the numbers in the names of chunks, such as <c>c/</c>.</summary>
    public required string KeyPrefix { get; init; }

    /// <summary>What stands between them.</summary>
    public required char Separator { get; init; }

    /// <summary>How chunks are put together in shards; null where each is a file.</summary>
    public ShardLayout? Shards { get; init; }

    /// <summary>The extents of what is a file: a shard or a chunk.</summary>
    public int[] Stored => Shards?.Shape ?? Chunk;

    /// <summary>How many elements a chunk has.</summary>
    public long ChunkLength => Extents.Product([.. Chunk.Select(extent => (long)extent)]);

    /// <summary>The array in words.</summary>
    public string Details => $"chunks {Words.Shape([.. Chunk.Select(extent => (long)extent)])}{(Shards is null ? "" : $" in shards {Words.Shape([.. Shards.Shape.Select(extent => (long)extent)])}")}, {CodecNames}{(ElementType.Size() == 1 ? "" : IsBigEndian ? ", big-endian" : ", little-endian")}";

    /// <summary>How far it is from an element of a chunk to the next along each axis.</summary>
    public int[] Strides
    {
        get
        {
            int[] strides = new int[Chunk.Length];
            int stride = 1;
            foreach (int axis in Enumerable.Reverse(Order))
            {
                strides[axis] = stride;
                stride *= Chunk[axis];
            }

            return strides;
        }
    }

    /// <summary>The axes in row-major order.</summary>
    public static int[] RowMajor(int rank) => [.. Enumerable.Range(0, rank)];

    /// <summary>The name of the file of a chunk or a shard.</summary>
    public string Key(IEnumerable<long> numbers) => System.IO.Path.Combine(Path, KeyPrefix + string.Join(Separator, numbers));
}
