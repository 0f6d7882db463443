namespace GenericGradient.IO.Zarr;

/// <summary>How the chunks of a shard lie in its file, by the codec <c>sharding_indexed</c>: an index has the place and the length of each.</summary>
/// <param name="Shape">The extents of a shard.</param>
/// <param name="HasChecksum">Whether a checksum stands behind the index.</param>
/// <param name="IsIndexFirst">Whether the index stands at the beginning of the file.</param>
/// <param name="IsIndexBigEndian">The order of its bytes.</param>
internal sealed record ShardLayout(int[] Shape, bool HasChecksum, bool IsIndexFirst, bool IsIndexBigEndian);
