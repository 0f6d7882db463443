using System.Collections.Generic;

namespace GenericGradient.IO;

/// <summary>How an array of Zarr is stored.</summary>
public sealed record ZarrLayout
{
    /// <summary>The version of the format: 2 by default, which every reader knows, or 3.</summary>
    public int Version { get; init; } = 2;

    /// <summary>The extents of a chunk; by default whole rows and planes up to about 4 MiB.</summary>
    public IReadOnlyList<int>? Chunks { get; init; }

    /// <summary>
    /// The extents of the chunks within a shard, for version 3: then <see cref="Chunks"/> are shards, each a file, whose chunks can be read one by one. By default there are no
    /// shards.
    /// </summary>
    public IReadOnlyList<int>? ChunksOfShard { get; init; }

    /// <summary>How chunks are compressed; zstd by default.</summary>
    public ZarrCodec Codec { get; init; } = ZarrCodec.Zstd;

    /// <summary>The level of the compression; null is the default of the codec.</summary>
    public int? Level { get; init; }
}
