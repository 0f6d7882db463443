using System;
using System.IO;
using System.Linq;
using System.Threading;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Faults;

/// <summary>What disks, files and people do to a run: it fails in words, what has its name is right, and the same call goes on.</summary>
public sealed class FaultTests : IDisposable
{
    private static readonly int[] Shape = [300, 20, 10];

    private static readonly StreamOptions Small = new() { MemoryBudget = 20 * 1600, BytesPerNote = 40_000 };

    private readonly WorkFolder folder = new();
    private readonly double[] samples;

    public FaultTests() => samples = Samples.Write(folder["u.npy"], Shape);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_full_disk()
    {
        string disk = Directory.CreateDirectory(folder["disk"]).FullName;
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Child.Run("mount", folder.Path, "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk).Code == 0,
            "Needs Linux and the right to mount a small disk.");
        try
        {
            string result = Path.Combine(disk, "g.npy");
            var error = Assert.ThrowsAny<IOException>(() => Write(result));
            Assert.Contains("g.npy.incomplete", error.Message, StringComparison.Ordinal);
            Assert.Contains("could not be written", error.Message, StringComparison.Ordinal);
            Assert.False(File.Exists(result));

            Assert.Equal(0, Child.Run("mount", folder.Path, "-o", "remount,size=8m", disk).Code);
            Write(result);
            CheckComplete(result);
        }
        finally
        {
            Child.Run("umount", folder.Path, disk);
        }
    }

    [Fact]
    public void An_input_that_is_too_short_from_the_beginning()
    {
        using (var file = new FileStream(folder["u.npy"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.SetLength(file.Length - 1);
        }

        var error = Assert.Throws<InvalidDataException>(() => Write(folder["g.npy"]));
        Assert.Contains("has 479999 bytes of samples, and shape (300, 20, 10) of float64 has 480000: it was cut", error.Message, StringComparison.Ordinal);
        Assert.Equal(["u.npy"], Names());
    }

    [Fact]
    public void An_input_that_is_cut_under_way()
    {
        using var source = ArrayFile.OpenRead<double>(folder["u.npy"]);
        using (var file = new FileStream(folder["u.npy"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.SetLength(file.Length / 2);
        }

        var error = Assert.ThrowsAny<IOException>(() => StreamedGradient.Create(source, axes: [0]).WriteTo([folder["g.npy"]], Small));
        Assert.Contains("u.npy ends at byte 240", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["g.npy"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".journal")]
    [InlineData(".incomplete")]
    public void An_output_that_is_removed_under_way(string what)
    {
        string result = folder["g.npy"];
        bool isRemoved = false;
        Watcher remove = new(() =>
        {
            if (!isRemoved && what.Length > 0)
            {
                isRemoved = true;
                Remove(result + what);
            }
            else if (!isRemoved)
            {
                isRemoved = true;
                Remove(result + ".journal");
                Remove(result + ".incomplete");
            }
        });
        var error = Record.Exception(() => Write(result, Small with { Progress = remove }));

        Assert.True(isRemoved);
        Assert.IsAssignableFrom<IOException>(error);
        Assert.False(File.Exists(result));
        Remove(result + ".journal");
        Remove(result + ".incomplete");
        Write(result);
        CheckComplete(result);
    }

    [Fact]
    public void Two_writers_on_one_part()
    {
        using Gate gate = new(NpyFile.OpenRead<double>(folder["u.npy"]));
        var first = new Thread(() => StreamedGradient.Create(gate, axes: [0]).WriteTo([folder["g.npy"]], Small));
        first.Start();
        gate.Reached.Wait();

        var error = Assert.Throws<IOException>(() =>
        {
            using Gate other = new(NpyFile.OpenRead<double>(folder["u.npy"]));
            other.Open.Set();
            StreamedGradient.Create(other, axes: [0]).WriteTo([folder["g.npy"]], Small);
        });
        gate.Open.Set();
        first.Join();

        Assert.Contains("Part 1/1 of", error.Message, StringComparison.Ordinal);
        Assert.Contains("is being written by another process", error.Message, StringComparison.Ordinal);
        CheckComplete(folder["g.npy"]);
    }

    [Fact]
    public void A_run_with_other_arguments()
    {
        Stop(folder["g.npy"], afterReports: 3);

        using var source = ArrayFile.OpenRead<double>(folder["u.npy"]);
        var error = Assert.Throws<IOException>(() => StreamedGradient.Create(source, 0.5, axes: [0]).WriteTo([folder["g.npy"]], Small));
        Assert.Contains("axis 0 by unit", error.Message, StringComparison.Ordinal);
        Assert.Contains("axis 0 by step 0.5", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stopped_run_goes_on()
    {
        Stop(folder["g.npy"], afterReports: 20);
        long before = 0;
        Write(folder["g.npy"], Small with { Progress = new Reports(progress => before = before == 0 ? progress.BytesDone : before) });

        Assert.True(before > 200_000, $"it began anew: {before}");
        CheckComplete(folder["g.npy"]);
    }

    [Fact]
    public void Bytes_that_someone_changes_in_an_incomplete_output_are_computed_again()
    {
        Stop(folder["g.npy"], afterReports: 20);
        using (var file = new FileStream(folder["g.npy.incomplete"], FileMode.Open))
        {
            file.Position = 10_000;
            file.WriteByte(77);
        }

        Write(folder["g.npy"]);
        CheckComplete(folder["g.npy"]);
    }

    [Fact]
    public void A_log_whose_last_line_is_cut()
    {
        Stop(folder["g.npy"], afterReports: 20);
        byte[] log = File.ReadAllBytes(folder["g.npy.journal/part-1"]);
        for (int length = 0; length < log.Length; length += 7)
        {
            Remove(folder["copy.npy"]);
            Remove(folder["copy.npy.journal"]);
            File.Copy(folder["g.npy.incomplete"], folder["copy.npy.incomplete"], overwrite: true);
            Directory.CreateDirectory(folder["copy.npy.journal"]);
            File.WriteAllText(folder["copy.npy.journal/run"], File.ReadAllText(folder["g.npy.journal/run"]).Replace("g.npy", "copy.npy", StringComparison.Ordinal));
            File.WriteAllBytes(folder["copy.npy.journal/part-1"], log[..length]);

            Write(folder["copy.npy"]);
            CheckComplete(folder["copy.npy"]);
        }
    }

    [Fact]
    public void A_damaged_chunk()
    {
        foreach (var codec in (ZarrCodec[])[ZarrCodec.Zstd, ZarrCodec.Gzip, ZarrCodec.Zlib, ZarrCodec.None])
        {
            Remove(folder["u.zarr"]);
            using (var sink = ZarrArray.Create<double>(folder["u.zarr"], [300, 20, 10], new() { Codec = codec, Chunks = [7, 20, 10] }))
            {
                sink.Write(0, samples);
            }

            byte[] chunk = File.ReadAllBytes(folder["u.zarr/5.0.0"]);
            File.WriteAllBytes(folder["u.zarr/5.0.0"], chunk[..(chunk.Length / 2)]);
            using var source = ArrayFile.OpenRead<double>(folder["u.zarr"]);
            var error = Assert.Throws<InvalidDataException>(() => StreamedGradient.Create(source, axes: [0]).WriteTo([folder[$"{codec}.npy"]], new() { MemoryBudget = 300_000 }));
            Assert.Contains("Chunk (5, 0, 0) of", error.Message, StringComparison.Ordinal);
            Assert.Contains("5.0.0, is damaged: ", error.Message, StringComparison.Ordinal);
            Assert.False(File.Exists(folder[$"{codec}.npy"]));
        }
    }

    [Fact]
    public void Names_that_are_taken()
    {
        File.WriteAllText(folder["g.npy"], "mine");
        var error = Assert.Throws<IOException>(() => Write(folder["g.npy"]));
        Assert.Contains("g.npy exists. Remove it", error.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["g.npy"]));
        Assert.Equal(["g.npy", "u.npy"], Names());

        Write(folder["g.npy"], Small with { Overwrite = true });
        CheckComplete(folder["g.npy"]);
    }

    private string[] Names() => [.. Directory.GetFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }

    private void Write(string result, StreamOptions? options = null, CancellationToken cancellation = default)
    {
        using var source = ArrayFile.OpenRead<double>(folder["u.npy"]);
        StreamedGradient.Create(source, axes: [0]).WriteTo([result], options ?? Small, cancellation);
    }

    /// <summary>Begins a run and ends it in its middle.</summary>
    private void Stop(string result, int afterReports)
    {
        using CancellationTokenSource stop = new();
        using Counted source = new(ArrayFile.OpenRead<double>(folder["u.npy"]), afterReports, stop);
        Assert.ThrowsAny<OperationCanceledException>(() => StreamedGradient.Create(source, axes: [0]).WriteTo([result], Small, stop.Token));
        Assert.False(File.Exists(result));
    }

    private void CheckComplete(string result)
    {
        Bits.Equal<double>(Samples.Along(samples, Shape, 0), ArrayFile.ReadAll<double>(result));
        Assert.False(Directory.Exists(result + ".journal"));
        Assert.False(File.Exists(result + ".incomplete"));
    }
}
