using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Codecs;
using GenericGradient.IO.Npy;
using GenericGradient.IO.Tests.Support;
using GenericGradient.IO.Zarr;
using Xunit;

namespace GenericGradient.IO.Tests.Formats;

/// <summary>Bytes of any kind are read, or refused by the exceptions that are documented; they cannot make the library take more memory than they have.</summary>
public sealed class HostileBytesTests
{
    private const int Short = 20_000, Long = 1_000_000;

    private static readonly string[] Words =
    [
        "'descr'", "'<f8'", "'>i2'", "'|V8'", "True", "False", "(", ")", ",", "{", "}", "99999999999999999999", "-1", "9223372036854775807", "4294967296", "null", "[", "]", "\"", ":",
        "[1000000000, 1000000000]", "\"zstd\"", "\"blosc\"", "\"NaN\"", "1e400", "0x7fc00000", "\\u0000", "\\ud800", "2147483647", "\"order\"", "\"shape\"",
    ];

    private static int Count => Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") == "1" ? Long : Short;

    [Fact]
    public void Headers_of_numpy()
    {
        byte[] header = NpyHeader.Make(ElementType.Float64, [30, 40, 5], StorageOrder.ColumnMajor).Bytes;
        byte[] second = [.. header[..6], 2, 0, .. header[8..10], 0, 0, .. header[10..]];
        Check(Count / 2, [header, second], bytes =>
        {
            var read = NpyHeader.Parse(bytes, "x.npy");
            Assert.InRange(read.Layout.Offset, 10, bytes.Length);
        });
    }

    [Fact]
    public void Metadata_of_Zarr()
    {
        ZarrLayout sharded = new() { Version = 3, Chunks = [6, 10], ChunksOfShard = [3, 5] };
        using WorkFolder folder = new();
        ZarrWriter.Write(ZarrWriter.Make(folder["a"], ElementType.Float32, [30, 40], sharded), sharded);
        ZarrWriter.Write(ZarrWriter.Make(folder["b"], ElementType.Float32, [30, 40], new()), new());
        byte[] current = File.ReadAllBytes(folder["a/zarr.json"]), old = File.ReadAllBytes(folder["b/.zarray"]);
        Check(Count / 4, [current], bytes => Size(ZarrReader.Current(Json.Parse(bytes, "zarr.json"), "a")));
        Check(Count / 4, [old], bytes => Size(ZarrReader.Old(Json.Parse(bytes, ".zarray"), "a")));
    }

    [Fact]
    public void Encoded_chunks()
    {
        byte[] chunk = [.. Enumerable.Range(0, 4000).Select(k => (byte)(k / 16))];
        IBytesCodec[] codecs = [new ZstdCodec(3), new DeflateCodec(isGzip: true, 3), new DeflateCodec(isGzip: false, 3), new ChecksumCodec()];
        byte[] decoded = new byte[chunk.Length];
        foreach (var codec in codecs)
        {
            Check(Count / 40, [codec.Encode(chunk)], bytes => codec.Decode(bytes, decoded), scratch: 1 << 20);
        }

        Check(Count / 20, [Frame(chunk, 1, 1), Frame(chunk, 4, 0), Frame(chunk, 3, 1), Frame(chunk, 1, 2)], bytes => new BloscCodec().Decode(bytes, decoded), scratch: 1 << 20);
    }

    [Fact]
    public void Whole_arrays()
    {
        using WorkFolder folder = new();
        ZarrLayout layout = new() { Version = 3, Chunks = [6, 10], ChunksOfShard = [3, 5] };
        float[] values = new float[30 * 40];
        using (var sink = ZarrArray.Create<float>(folder["a"], [30, 40], layout))
        {
            sink.Write(0, values);
        }

        byte[] shard = File.ReadAllBytes(folder["a/c/0/0"]);
        Check(Count / 40, [shard], bytes =>
        {
            File.WriteAllBytes(folder["a/c/0/0"], bytes);
            ArrayFile.ReadAll<float>(folder["a"]);
        });
    }

    /// <summary>A frame of Blosc by hand, of one block with one stream.</summary>
    private static byte[] Frame(byte[] bytes, int codec, int shuffle)
    {
        byte[] stream = codec switch
        {
            1 => Lz4(bytes),
            3 => new DeflateCodec(isGzip: false, 3).Encode(bytes),
            _ => new ZstdCodec(3).Encode(bytes),
        };
        int length = 16 + 4 + 4 + stream.Length;
        return
        [
            2, 1, (byte)((codec << 5) | (shuffle == 1 ? 1 : shuffle == 2 ? 4 : 0) | 16), 4,
            .. BitConverter.GetBytes(bytes.Length), .. BitConverter.GetBytes(bytes.Length), .. BitConverter.GetBytes(length),
            .. BitConverter.GetBytes(20), .. BitConverter.GetBytes(stream.Length), .. stream,
        ];
    }

    private static byte[] Lz4(byte[] bytes)
    {
        byte[] encoded = new byte[K4os.Compression.LZ4.LZ4Codec.MaximumOutputSize(bytes.Length)];
        return encoded[..K4os.Compression.LZ4.LZ4Codec.Encode(bytes, encoded)];
    }

    private static void Size(ZarrMetadata metadata)
    {
        Assert.InRange(metadata.ChunkLength, 1, int.MaxValue);
        Assert.True(Extents.CheckedBytes(metadata.Shape, metadata.ElementType.Size(), "a") >= 0);
    }

    private static void Check(int count, byte[][] right, Action<byte[]> read, long scratch = 0)
    {
        foreach (byte[] bytes in right)
        {
            Record.Exception(() => read(bytes));
        }

        Random random = new(7);
        var kinds = new Dictionary<string, int>();
        for (int k = 0; k < count; k++)
        {
            byte[] bytes = Mutated(right[random.Next(right.Length)], random);
            long before = GC.GetAllocatedBytesForCurrentThread();
            string kind = "read";
            try
            {
                read(bytes);
            }
            catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
            {
                kind = error.GetType().Name;
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"case {k}: {Convert.ToBase64String(bytes)}", error);
            }

            long taken = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(taken < (1 << 17) + (100L * bytes.Length) + scratch, $"case {k} took {taken} bytes for {bytes.Length}: {Encoding.Latin1.GetString(bytes)}");
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        }

        Assert.True(kinds.GetValueOrDefault(nameof(InvalidDataException)) > count / 10, string.Join(", ", kinds));
    }

    private static byte[] Mutated(byte[] right, Random random)
    {
        var bytes = new List<byte>(right);
        for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.InsertRange(at, Encoding.ASCII.GetBytes(Words[random.Next(Words.Length)]));
                    break;
                default:
                    byte[] word = Encoding.ASCII.GetBytes(Words[random.Next(Words.Length)]);
                    bytes.RemoveRange(at, Math.Min(word.Length, bytes.Count - at));
                    bytes.InsertRange(at, word);
                    break;
            }
        }

        return [.. bytes];
    }
}
