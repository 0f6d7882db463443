using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.InteropServices;
using GenericGradient.IO.Tests.Support;
using Xunit;
using ZstdSharp;

namespace GenericGradient.IO.Tests.Formats;

/// <summary>
/// Arrays of Zarr 3, made by hand from the specification: https://zarr-specs.readthedocs.io/en/latest/v3/core/ and its codecs. The zarr-python of Debian 12 has version
/// 2 only, so no other program has checked these.
/// </summary>
public sealed class ZarrThreeTests : IDisposable
{
    private readonly WorkFolder folder = new();
    private readonly float[] values = [.. Enumerable.Range(0, 5 * 7).Select(k => k + 0.5f)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Bytes_of_both_orders_and_compressors()
    {
        foreach (bool isBig in (bool[])[false, true])
        {
            foreach (string codec in (string[])["", "gzip", "zstd", "crc32c", "gzip crc32c", "crc32c zstd"])
            {
                string[] names = codec.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                Begin("[2, 3]", $$$"""[{"name": "bytes", "configuration": {"endian": "{{{(isBig ? "big" : "little")}}}"}}{{{string.Concat(names.Select(Named))}}}]""");
                Chunks((2, 3), (row, column, elements) => File.WriteAllBytes(folder[$"a/c/{row}/{column}"], names.Aggregate(Bytes(elements, isBig), Encode)));
                Check();
            }
        }
    }

    [Fact]
    public void A_transposition()
    {
        Begin("[2, 3]", """[{"name": "transpose", "configuration": {"order": [1, 0]}}, {"name": "bytes", "configuration": {"endian": "little"}}]""");
        Chunks((2, 3), (row, column, elements) =>
        {
            float[] transposed = [elements[0], elements[3], elements[1], elements[4], elements[2], elements[5]];
            File.WriteAllBytes(folder[$"a/c/{row}/{column}"], Bytes(transposed, isBig: false));
        });
        Check();
    }

    [Theory]
    [InlineData("end", "crc32c")]
    [InlineData("start", "crc32c")]
    [InlineData("end", "")]
    public void Shards(string place, string checksum)
    {
        string index = """{"name": "bytes", "configuration": {"endian": "little"}}""" + (checksum.Length > 0 ? """, {"name": "crc32c"}""" : "");
        Begin("[4, 6]", $$$"""
            [{"name": "sharding_indexed", "configuration": {"chunk_shape": [2, 3], "index_location": "{{{place}}}",
              "codecs": [{"name": "bytes", "configuration": {"endian": "little"}}, {"name": "zstd", "configuration": {"level": 1}}], "index_codecs": [{{{index}}}]}}]
            """);
        var shards = new Dictionary<(int, int), List<byte[]?>>();
        Chunks((2, 3), (row, column, elements) =>
        {
            var shard = shards.TryGetValue((row / 2, column / 2), out var found) ? found : shards[(row / 2, column / 2)] = [null, null, null, null];
            shard[(row % 2 * 2) + (column % 2)] = Encode(Bytes(elements, isBig: false), "zstd");
        });
        foreach (var ((row, column), chunks) in shards)
        {
            int indexLength = (4 * 16) + (checksum.Length > 0 ? 4 : 0), at = place == "start" ? indexLength : 0;
            var numbers = new List<byte>();
            var data = new List<byte>();
            foreach (byte[]? chunk in chunks)
            {
                numbers.AddRange(BitConverter.GetBytes(chunk is null ? ulong.MaxValue : (ulong)(at + data.Count)));
                numbers.AddRange(BitConverter.GetBytes(chunk is null ? ulong.MaxValue : (ulong)chunk.Length));
                data.AddRange(chunk ?? []);
            }

            byte[] encoded = checksum.Length > 0 ? Encode([.. numbers], "crc32c") : [.. numbers];
            File.WriteAllBytes(folder[$"a/c/{row}/{column}"], place == "start" ? [.. encoded, .. data] : [.. data, .. encoded]);
        }

        Check();
    }

    [Fact]
    public void A_shard_whose_index_is_damaged()
    {
        using (var sink = ZarrArray.Create<float>(folder["a"], [5, 7], new() { Version = 3, Chunks = [4, 6], ChunksOfShard = [2, 3] }))
        {
            sink.Write(0, values);
        }

        byte[] shard = File.ReadAllBytes(folder["a/c/0/0"]);
        shard[^9] ^= 1;
        File.WriteAllBytes(folder["a/c/0/0"], shard);
        var error = Assert.Throws<InvalidDataException>(() => ArrayFile.ReadAll<float>(folder["a"]));
        Assert.Contains("The index of", error.Message, StringComparison.Ordinal);
        Assert.Contains("its checksum is", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_follows_the_specification()
    {
        using (var sink = ZarrArray.Create<float>(folder["a"], [5, 7], new() { Version = 3, Chunks = [4, 6], ChunksOfShard = [2, 3], Codec = ZarrCodec.None }))
        {
            sink.Write(0, values);
        }

        // The index of the shard at the lower right: one chunk of its four is within the array.
        byte[] shard = File.ReadAllBytes(folder["a/c/1/1"]);
        Assert.Equal((1 * 2 * 3 * sizeof(float)) + (4 * 16) + 4, shard.Length);
        Assert.Equal([0, 24, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue], MemoryMarshal.Cast<byte, ulong>(shard.AsSpan(24, 64)).ToArray());
        Assert.Equal(Checksum(shard.AsSpan(24, 64)), BitConverter.ToUInt32(shard, 88));
        Assert.Equal([values[(4 * 7) + 6], 0, 0, 0, 0, 0], MemoryMarshal.Cast<byte, float>(shard.AsSpan(0, 24)).ToArray());
    }

    [Theory]
    [InlineData("\"NaN\"", float.NaN)]
    [InlineData("\"0x7fc00000\"", float.NaN)]
    [InlineData("\"-Infinity\"", float.NegativeInfinity)]
    [InlineData("1.5", 1.5f)]
    public void Fill_values(string text, float fill)
    {
        Begin("[2, 3]", """[{"name": "bytes", "configuration": {"endian": "little"}}]""", text);
        Assert.All(ArrayFile.ReadAll<float>(folder["a"]), value => Assert.Equal(fill, value));
    }

    private static string Named(string codec) => codec switch
    {
        "gzip" => """, {"name": "gzip", "configuration": {"level": 3}}""",
        "zstd" => """, {"name": "zstd", "configuration": {"level": 3, "checksum": false}}""",
        _ => """, {"name": "crc32c"}""",
    };

    private static byte[] Encode(byte[] bytes, string codec)
    {
        switch (codec)
        {
            case "gzip":
                using (MemoryStream stream = new())
                {
                    using (GZipStream gzip = new(stream, CompressionLevel.Optimal))
                    {
                        gzip.Write(bytes);
                    }

                    return stream.ToArray();
                }

            case "zstd":
                using (Compressor compressor = new(3))
                {
                    return compressor.Wrap(bytes).ToArray();
                }

            default:
                return [.. bytes, .. BitConverter.GetBytes(Checksum(bytes))];
        }
    }

    /// <summary>CRC-32C bit by bit, as its polynomial 0x1EDC6F41 says, with all bits reflected.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0x82F63B78 : crc >> 1;
            }
        }

        return ~crc;
    }

    private static byte[] Bytes(float[] elements, bool isBig) => Stored.Bytes(elements, [elements.Length], isColumnMajor: false, isBig);

    private void Begin(string chunks, string codecs, string fill = "0.0")
    {
        Directory.CreateDirectory(folder["a"]);
        File.WriteAllText(folder["a/zarr.json"], $$$"""
            {"zarr_format": 3, "node_type": "array", "shape": [5, 7], "data_type": "float32", "fill_value": {{{fill}}},
             "chunk_grid": {"name": "regular", "configuration": {"chunk_shape": {{{chunks}}}}},
             "chunk_key_encoding": {"name": "default", "configuration": {"separator": "/"}}, "codecs": {{{codecs}}}}
            """);
        for (int row = 0; row < 3; row++)
        {
            Directory.CreateDirectory(folder[$"a/c/{row}"]);
        }
    }

    private void Chunks((int Rows, int Columns) size, Action<int, int, float[]> write)
    {
        for (int row = 0; row * size.Rows < 5; row++)
        {
            for (int column = 0; column * size.Columns < 7; column++)
            {
                var (r, c) = (row * size.Rows, column * size.Columns);
                write(row, column, [.. Enumerable.Range(0, size.Rows * size.Columns).Select(k => (Row: r + (k / size.Columns), Column: c + (k % size.Columns)))
                    .Select(at => at.Row < 5 && at.Column < 7 ? values[(at.Row * 7) + at.Column] : -1)]);
            }
        }
    }

    private void Check()
    {
        Assert.Equal(values, ArrayFile.ReadAll<float>(folder["a"]));
        using var source = ArrayFile.OpenRead<float>(folder["a"]);
        float[] plane = new float[7];
        for (int row = 4; row >= 0; row--)
        {
            source.Read(row * 7, plane);
            Assert.Equal(values[(row * 7)..((row + 1) * 7)], plane);
        }
    }
}
