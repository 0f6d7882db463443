using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Codecs;

namespace GenericGradient.IO.Zarr;

/// <summary>Makes the metadata of arrays that are written.</summary>
internal static class ZarrWriter
{
    private const int BytesOfChunk = 4 << 20;

    /// <summary>The metadata of an array.</summary>
    /// <exception cref="ArgumentException">The layout does not fit the shape, or asks for what its version has not.</exception>
    public static ZarrMetadata Make(string folder, ElementType type, ReadOnlySpan<long> shape, ZarrLayout layout)
    {
        if (layout.Version is not (2 or 3) || (layout.Version == 2 && layout.ChunksOfShard is not null) || (layout.Version == 3 && layout.Codec == ZarrCodec.Zlib))
        {
            throw new ArgumentException(
                $"Zarr {layout.Version} with {layout.Codec}{(layout.ChunksOfShard is null ? "" : " and shards")} is not written: there are version 2 with None, Zstd, Gzip and Zlib, and version 3 with None, Zstd and Gzip, and shards.", nameof(layout));
        }

        int[] stored = layout.Chunks?.ToArray() ?? Chunks(shape, type.Size()), chunk = layout.ChunksOfShard?.ToArray() ?? stored;
        foreach (int[] extents in (int[][])[stored, chunk])
        {
            if (extents.Length != shape.Length || extents.Any(extent => extent < 1) || stored.Where((extent, axis) => extent % extents[axis] > 0).Any()
                || stored.Aggregate((Int128)type.Size(), (product, extent) => product * extent) > int.MaxValue / 4)
            {
                throw new ArgumentException(
                    $"Chunks {Words.Shape([.. extents.Select(extent => (long)extent)])} do not fit an array of {Words.Shape(shape)}: they have an extent of at least 1 for each axis, chunks divide their shard, and a file has up to 512 MiB.", nameof(layout));
            }
        }

        IBytesCodec[] codecs = layout.Codec switch
        {
            ZarrCodec.None => [],
            ZarrCodec.Zstd => [new ZstdCodec(layout.Level)],
            ZarrCodec.Gzip => [new DeflateCodec(isGzip: true, layout.Level)],
            _ => [new DeflateCodec(isGzip: false, layout.Level)],
        };
        return new()
        {
            Path = folder,
            Version = layout.Version,
            ElementType = type,
            IsBigEndian = !BitConverter.IsLittleEndian,
            Shape = shape.ToArray(),
            Chunk = chunk,
            Order = ZarrMetadata.RowMajor(shape.Length),
            Fill = new byte[type.Size()],
            Codecs = new(codecs, folder),
            CodecNames = layout.Codec == ZarrCodec.None ? "not compressed" : layout.Codec.ToString().ToLowerInvariant(),
            KeyPrefix = layout.Version == 2 ? "" : "c/",
            Separator = layout.Version == 2 ? '.' : '/',
            Shards = layout.ChunksOfShard is null ? null : new(stored, HasChecksum: true, IsIndexFirst: false, IsIndexBigEndian: false),
        };
    }

    /// <summary>Writes the metadata into their folder, which is made.</summary>
    public static void Write(ZarrMetadata metadata, ZarrLayout layout)
    {
        Directory.CreateDirectory(metadata.Path);
        (string name, string text) = metadata.Version == 2 ? (ZarrReader.Version2, Old(metadata, layout)) : (ZarrReader.Version3, Current(metadata, layout));
        File.WriteAllText(Path.Combine(metadata.Path, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Old(ZarrMetadata metadata, ZarrLayout layout) => $$"""
        {
          "zarr_format": 2,
          "shape": {{List(metadata.Shape)}},
          "chunks": {{List(metadata.Chunk)}},
          "dtype": "{{metadata.ElementType.Description(metadata.IsBigEndian)}}",
          "compressor": {{(layout.Codec == ZarrCodec.None ? "null" : $$"""{"id": "{{Id(layout)}}", "level": {{Level(layout)}}}""")}},
          "fill_value": 0,
          "order": "C",
          "filters": null
        }

        """;

    private static string Current(ZarrMetadata metadata, ZarrLayout layout)
    {
        string bytes = $$$"""{"name": "bytes", "configuration": {"endian": "{{{(metadata.IsBigEndian ? "big" : "little")}}}"}}""";
        string compressed = layout.Codec switch
        {
            ZarrCodec.None => "",
            ZarrCodec.Gzip => $$$""", {"name": "gzip", "configuration": {"level": {{{Level(layout)}}}}}""",
            _ => $$$""", {"name": "zstd", "configuration": {"level": {{{Level(layout)}}}, "checksum": false}}""",
        };
        string codecs = metadata.Shards is null
            ? $"[{bytes}{compressed}]"
            : $$$"""[{"name": "sharding_indexed", "configuration": {"chunk_shape": {{{List(metadata.Chunk)}}}, "codecs": [{{{bytes}}}{{{compressed}}}], "index_codecs": [{"name": "bytes", "configuration": {"endian": "little"}}, {"name": "crc32c"}], "index_location": "end"}}]""";
        return $$$"""
            {
              "zarr_format": 3,
              "node_type": "array",
              "shape": {{{List(metadata.Shape)}}},
              "data_type": "{{{metadata.ElementType.Name()}}}",
              "chunk_grid": {"name": "regular", "configuration": {"chunk_shape": {{{List(metadata.Stored)}}}}},
              "chunk_key_encoding": {"name": "default", "configuration": {"separator": "/"}},
              "fill_value": 0,
              "codecs": {{{codecs}}},
              "attributes": {}
            }

            """;
    }

    private static string Id(ZarrLayout layout) => layout.Codec.ToString().ToLowerInvariant();

    private static int Level(ZarrLayout layout) => layout.Level ?? 1;

    private static string List<T>(T[] numbers)
        where T : IFormattable => $"[{string.Join(", ", numbers.Select(number => number.ToString(null, CultureInfo.InvariantCulture)))}]";

    /// <summary>Whole rows, planes and more of them, as many as a chunk holds.</summary>
    private static int[] Chunks(ReadOnlySpan<long> shape, int size)
    {
        int[] chunks = new int[shape.Length];
        long left = BytesOfChunk / size;
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            chunks[axis] = (int)Math.Max(1, Math.Min(left, shape[axis]));
            left /= chunks[axis];
        }

        return chunks;
    }
}
