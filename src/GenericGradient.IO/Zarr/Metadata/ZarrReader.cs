using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Codecs;

namespace GenericGradient.IO.Zarr;

/// <summary>Reads the metadata of an array of Zarr 2 (<c>.zarray</c>) or 3 (<c>zarr.json</c>).</summary>
internal static class ZarrReader
{
    /// <summary>The names of the files of metadata.</summary>
    public const string Version2 = ".zarray", Version3 = "zarr.json";

    /// <summary>Reads the metadata in a folder.</summary>
    /// <exception cref="InvalidDataException">The folder has no array that is read here.</exception>
    public static ZarrMetadata Read(string folder)
    {
        string old = Path.Combine(folder, Version2), current = Path.Combine(folder, Version3);
        if (File.Exists(old))
        {
            return Old(Json.Read(old), folder);
        }

        if (File.Exists(current))
        {
            return Current(Json.Read(current), folder);
        }

        string[] arrays = [.. Directory.EnumerateDirectories(folder).Where(inside => File.Exists(Path.Combine(inside, Version2)) || File.Exists(Path.Combine(inside, Version3))).Take(10)];
        throw new InvalidDataException(arrays.Length > 0
            ? $"{folder} is a group of arrays; name one of them: {Words.List(arrays)}."
            : $"{folder} is no array of Zarr: it has neither {Version2} nor {Version3}.");
    }

    /// <summary>Reads the metadata of version 2.</summary>
    public static ZarrMetadata Old(Json json, string folder)
    {
        if (json["zarr_format"].Whole != 2)
        {
            throw json["zarr_format"].Wrong("is not 2");
        }

        if (!json["filters"].IsNull && json["filters"].Items.Length > 0)
        {
            throw json["filters"].Wrong("are not read here; write the array with filters=None");
        }

        var (type, isBigEndian) = ElementTypes.Described(
            json["dtype"].TextOrNull ?? throw json["dtype"].Wrong("is a structured type; write each field as an array of its own"), json.Path);
        long[] shape = ShapeOf(json, type);
        bool isColumnMajor = json["order"].Text switch { "C" => false, "F" => true, _ => throw json["order"].Wrong("is neither C nor F") };
        int[] order = ZarrMetadata.RowMajor(shape.Length);
        string separator = json["dimension_separator"].IsNull ? "." : json["dimension_separator"].Text;
        var compressor = json["compressor"];
        return new()
        {
            Path = folder,
            Version = 2,
            ElementType = type,
            IsBigEndian = isBigEndian,
            Shape = shape,
            Chunk = json["chunks"].ChunkExtents(shape.Length),
            Order = isColumnMajor ? [.. Enumerable.Reverse(order)] : order,
            Fill = FillValue.Read(type, json["fill_value"]),
            Codecs = new(compressor.IsNull ? [] : [Compressor(compressor["id"], compressor["level"])], json.Path),
            CodecNames = compressor.IsNull ? "not compressed" : compressor["id"].Text == "blosc" ? $"blosc {compressor["cname"].TextOrNull}" : compressor["id"].Text,
            KeyPrefix = "",
            Separator = separator is "." or "/" ? separator[0] : throw json["dimension_separator"].Wrong("is neither . nor /"),
        };
    }

    /// <summary>Reads the metadata of version 3.</summary>
    public static ZarrMetadata Current(Json json, string folder)
    {
        if (json["zarr_format"].Whole != 3 || json["node_type"].Text != "array")
        {
            throw json["node_type"].Wrong("is no array of version 3; name one of the arrays of a group");
        }

        var type = ElementTypes.Named(json["data_type"].TextOrNull ?? "") ?? throw json["data_type"].Wrong("is no number that is read here");
        long[] shape = ShapeOf(json, type);
        if (json["chunk_grid"]["name"].Text != "regular")
        {
            throw json["chunk_grid"]["name"].Wrong("is not regular");
        }

        foreach (var transformer in json["storage_transformers"].IsNull ? [] : json["storage_transformers"].Items)
        {
            throw transformer.Wrong("is a storage transformer, which is not read here");
        }

        var encoding = json["chunk_key_encoding"];
        bool isDefault = encoding["name"].Text switch { "default" => true, "v2" => false, _ => throw encoding["name"].Wrong("is neither default nor v2") };
        string separator = encoding["configuration"]["separator"].TextOrNull ?? (isDefault ? "/" : ".");
        int[] grid = json["chunk_grid"]["configuration"]["chunk_shape"].ChunkExtents(shape.Length);
        var codecs = json["codecs"].Items;
        bool isSharded = codecs.Length == 1 && codecs[0]["name"].TextOrNull == "sharding_indexed";
        int[] chunk = isSharded ? codecs[0]["configuration"]["chunk_shape"].ChunkExtents(shape.Length) : grid;
        if (grid.Where((extent, axis) => extent % chunk[axis] > 0).Any())
        {
            throw codecs[0]["configuration"]["chunk_shape"].Wrong($"does not divide the shards {Words.Shape([.. grid.Select(extent => (long)extent)])}");
        }

        CodecList list = new(isSharded ? codecs[0]["configuration"]["codecs"] : json["codecs"], shape.Length, type);
        return new()
        {
            Path = folder,
            Version = 3,
            ElementType = type,
            IsBigEndian = list.IsBigEndian,
            Shape = shape,
            Chunk = chunk,
            Order = list.Order,
            Fill = FillValue.Read(type, json["fill_value"].IsNull ? throw json["fill_value"].Wrong("is needed") : json["fill_value"]),
            Codecs = new(list.Codecs, json.Path),
            CodecNames = list.Names,
            KeyPrefix = isDefault ? "c" + separator : "",
            Separator = separator is "." or "/" ? separator[0] : throw encoding.Wrong("has a separator that is neither . nor /"),
            Shards = isSharded ? ShardsOf(grid, codecs[0]["configuration"]) : null,
        };
    }

    /// <summary>The codec of a name, in both versions.</summary>
    public static IBytesCodec Compressor(Json name, Json level)
    {
        int? chosen = level.NumberOrNull is { } number ? (int)number : null;
        return name.Text switch
        {
            "zlib" => new DeflateCodec(isGzip: false, chosen),
            "gzip" => new DeflateCodec(isGzip: true, chosen),
            "zstd" => new ZstdCodec(chosen),
            "blosc" => new BloscCodec(),
            "lz4" => new Lz4Codec(),
            "crc32c" => new ChecksumCodec(),
            _ => throw name.Wrong("is a codec that is not read here; write the array with zstd, gzip, zlib, lz4, or Blosc with one of these"),
        };
    }

    private static long[] ShapeOf(Json json, ElementType type)
    {
        long[] shape = json["shape"].Extents();
        Extents.CheckedBytes(shape, type.Size(), json.Path);
        return shape.Length > 0 ? shape : throw json["shape"].Wrong("has no axis: the array is one number");
    }

    private static ShardLayout ShardsOf(int[] shape, Json configuration)
    {
        string place = configuration["index_location"].TextOrNull ?? "end";
        CodecList index = new(configuration["index_codecs"], rank: 1, ElementType.UInt64);
        bool hasChecksum = index.Codecs.Count == 1 && index.Codecs[0] is ChecksumCodec;
        return index.Codecs.Count == 0 || hasChecksum
            ? new(shape, hasChecksum, place switch { "start" => true, "end" => false, _ => throw configuration["index_location"].Wrong("is neither start nor end") }, index.IsBigEndian)
            : throw configuration["index_codecs"].Wrong("are other than bytes and crc32c");
    }

    /// <summary>The list of codecs of version 3: a transposition if there is one, the order of the bytes, and what is done to them.</summary>
    private sealed class CodecList
    {
        public CodecList(Json list, int rank, ElementType type)
        {
            Order = ZarrMetadata.RowMajor(rank);
            var codecs = new List<IBytesCodec>();
            var names = new List<string>();
            bool hasBytes = false;
            foreach (var codec in list.Items)
            {
                string name = (codec.IsObject ? codec["name"] : codec).Text;
                switch (name)
                {
                    case "transpose" when !hasBytes:
                        Order = [.. Transposition(codec["configuration"]["order"], rank).Select(axis => Order[axis])];
                        break;
                    case "bytes" when !hasBytes:
                        string? order = codec["configuration"]["endian"].TextOrNull;
                        IsBigEndian = order == "big";
                        hasBytes = order is "big" or "little" || (order is null && type.Size() == 1)
                            ? true
                            : throw codec.Wrong("does not say whether bytes are big or little-endian");
                        break;
                    case "transpose" or "bytes" or "sharding_indexed":
                        throw codec.Wrong("stands where it is not read here");
                    default:
                        codecs.Add(hasBytes ? Compressor(codec.IsObject ? codec["name"] : codec, codec["configuration"]["level"]) : throw codec.Wrong("stands before the codec bytes"));
                        names.Add(name);
                        break;
                }
            }

            Codecs = hasBytes ? codecs : throw list.Wrong("has no codec bytes");
            Names = names.Count > 0 ? string.Join(", ", names) : "not compressed";
        }

        public bool IsBigEndian { get; }

        public int[] Order { get; }

        public List<IBytesCodec> Codecs { get; }

        public string Names { get; }

        private static int[] Transposition(Json order, int rank)
        {
            long[] axes = order.TextOrNull is null ? order.Extents() : throw order.Wrong("is no list of axes");
            return axes.Order().SequenceEqual(Enumerable.Range(0, rank).Select(axis => (long)axis))
                ? [.. axes.Select(axis => (int)axis)]
                : throw order.Wrong($"is no order of {rank} axes");
        }
    }
}
