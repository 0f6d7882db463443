namespace GenericGradient.IO.Flat;

/// <summary>How an array lies in a file.</summary>
/// <param name="Shape">The extents, axis 0 first.</param>
/// <param name="Order">How the samples follow each other.</param>
/// <param name="IsBigEndian">Whether the first byte of a number is its highest.</param>
/// <param name="Offset">The byte that the samples begin at.</param>
/// <param name="IsWhole">Whether the file ends with them.</param>
internal sealed record FlatLayout(long[] Shape, StorageOrder Order, bool IsBigEndian, long Offset, bool IsWhole);
