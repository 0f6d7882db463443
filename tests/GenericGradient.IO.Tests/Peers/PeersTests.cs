using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Peers;

/// <summary>numpy and zarr-python write what is read here, read what is written here, and compute the same bytes.</summary>
public sealed class PeersTests
{
    [Fact]
    public void What_numpy_and_zarr_write_is_read()
    {
        Python.SkipWithout("numpy", "zarr");
        using WorkFolder folder = new();
        string[] lines = Python.Run("write", folder.Path);

        Assert.True(lines.Length > 200, $"{lines.Length} arrays");
        foreach (string[] words in lines.Select(line => line.Split('\t')))
        {
            int[] shape = [.. words.Skip(2).Select(extent => int.Parse(extent, CultureInfo.InvariantCulture))];
            byte[] expected = File.ReadAllBytes(folder[words[0] + ".expected"]);
            Assert.True(expected.AsSpan().SequenceEqual(Read(folder[words[0]], shape)), words[0]);
        }
    }

    [Fact]
    public void What_is_written_is_read_by_numpy_and_zarr()
    {
        Python.SkipWithout("numpy", "zarr");
        using WorkFolder folder = new();
        var written = new List<string>();
        Write<double>(folder, written);
        Write<float>(folder, written);
        Write<Half>(folder, written);
        Write<short>(folder, written);
        Write<byte>(folder, written);
        Write<ulong>(folder, written);

        string[] lines = Python.Run("read", folder.Path, string.Join('\n', written) + "\n");
        Assert.Equal(written.Count, lines.Length);
        Assert.All(lines, line => Assert.Equal("True", line.Split('\t')[1]));
    }

    [Fact]
    public void Gradients_by_step_have_the_bytes_of_numpy()
    {
        Python.SkipWithout("numpy");
        using WorkFolder folder = new();
        var asked = new List<string>();
        Random random = new(3);
        for (int k = 0; k < 40; k++)
        {
            int[] shape = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(2, 20))];
            string source = folder[$"u{k}.npy"];
            double[] samples = Samples.Random(shape.Aggregate(1, (product, extent) => product * extent), k);
            Stored.Npy(source, samples, shape, isColumnMajor: k % 3 == 0, isBigEndian: k % 5 == 0);
            string[] results = [.. shape.Select((_, axis) => folder[$"g{k}-{axis}.npy"])];
            using var opened = ArrayFile.OpenRead<double>(source);
            StreamedGradient.Create(opened, 0.25).WriteTo(results, new() { MemoryBudget = 20_000 });
            asked.AddRange(results.Select((result, axis) => $"{source}\t{axis}\t0.25\t{result}"));
        }

        Assert.All(Python.Run("gradient", folder.Path, string.Join('\n', asked) + "\n"), line => Assert.EndsWith("\tTrue", line, StringComparison.Ordinal));
    }

    private static byte[] Read(string path, int[] shape) => ArrayFile.Inspect(path).ElementType switch
    {
        ElementType.Float64 => Bytes<double>(path, shape),
        ElementType.Float32 => Bytes<float>(path, shape),
        ElementType.Float16 => Bytes<Half>(path, shape),
        ElementType.Int8 => Bytes<sbyte>(path, shape),
        ElementType.Int16 => Bytes<short>(path, shape),
        ElementType.Int32 => Bytes<int>(path, shape),
        ElementType.Int64 => Bytes<long>(path, shape),
        ElementType.UInt8 => Bytes<byte>(path, shape),
        ElementType.UInt16 => Bytes<ushort>(path, shape),
        ElementType.UInt32 => Bytes<uint>(path, shape),
        _ => Bytes<ulong>(path, shape),
    };

    private static byte[] Bytes<T>(string path, int[] shape)
        where T : unmanaged => MemoryMarshal.AsBytes<T>(Stored.Read<T>(path, shape, StorageOrder.RowMajor)).ToArray();

    private static void Write<T>(WorkFolder folder, List<string> written)
        where T : unmanaged, INumber<T>
    {
        T[] values = [.. Enumerable.Range(0, 6 * 5 * 4).Select(k => T.CreateTruncating(k * 1.5))];
        string name = typeof(T).Name, expected = folder[name + ".bytes"];
        File.WriteAllBytes(expected, MemoryMarshal.AsBytes<T>(values).ToArray());
        using (var npy = NpyFile.Create<T>(folder[name + ".npy"], [6, 5, 4]))
        {
            npy.Write(0, values);
        }

        written.Add($"{folder[name + ".npy"]}\t{expected}");
        using (var npy = NpyFile.Create<T>(folder[name + "F.npy"], [6, 5, 4], StorageOrder.ColumnMajor))
        {
            npy.Write(0, Stored.Transposed(values, [6, 5, 4]));
        }

        written.Add($"{folder[name + "F.npy"]}\t{expected}");
        foreach (var codec in Enum.GetValues<ZarrCodec>())
        {
            string path = folder[$"{name}{codec}.zarr"];
            using var zarr = ZarrArray.Create<T>(path, [6, 5, 4], new() { Codec = codec, Chunks = [4, 2, 3] });
            zarr.Write(0, values);
            written.Add($"{path}\t{expected}");
        }
    }
}
