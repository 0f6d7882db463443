using System;
using System.Collections.Generic;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO;

/// <summary>What a stored array is, without its samples.</summary>
/// <param name="Path">The file or the folder.</param>
/// <param name="Format">The format, such as <c>npy 1.0</c> or <c>Zarr 3</c>.</param>
/// <param name="ElementType">The element type.</param>
/// <param name="Shape">The extents, axis 0 first.</param>
/// <param name="Order">How the samples follow each other in storage.</param>
/// <param name="Details">What else there is to know, in words, such as the chunks and their codecs; empty if nothing.</param>
public sealed record ArrayInfo(string Path, string Format, ElementType ElementType, IReadOnlyList<long> Shape, StorageOrder Order, string Details)
{
    /// <summary>How many samples the array has.</summary>
    public long Length => Extents.Product([.. Shape]);

    /// <summary>How many bytes its samples have in memory.</summary>
    public long Bytes => Length * ElementType.Size();

    /// <summary>The array in one line: <c>u.npy: float64 (100, 200), 156 KiB, npy 1.0, little-endian</c>.</summary>
    public override string ToString() =>
        $"{Path}: {ElementType.Name()} {Words.Shape([.. Shape])}, {Words.Bytes(Bytes)}, {Format}{(Order == StorageOrder.ColumnMajor ? ", column-major" : "")}{(Details.Length > 0 ? ", " + Details : "")}";
}
