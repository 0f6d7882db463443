using System;
using System.IO;
using System.Threading.Tasks;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Streaming;

/// <summary>Parts are independent of each other.</summary>
public sealed class PartTests : IDisposable
{
    private static readonly int[] Shape = [101, 12, 10];

    private readonly WorkFolder folder = new();
    private readonly double[] samples;

    public PartTests() => samples = Samples.Write(folder["u.npy"], Shape);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("g.npy")]
    [InlineData("g.zarr")]
    public void Parts_at_the_same_time(string result)
    {
        const int parts = 7;
        for (int round = 0; round < 10; round++)
        {
            Parallel.For(1, parts + 1, new() { MaxDegreeOfParallelism = parts }, number => Write(result, new(number, parts)));

            double[] found = ArrayFile.ReadAll<double>(folder[result]);
            Bits.Equal<double>(Samples.Along(samples, Shape, 0), found);
            Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
            File.Delete(folder["g.npy"]);
            if (Directory.Exists(folder["g.zarr"]))
            {
                Directory.Delete(folder["g.zarr"], recursive: true);
            }
        }
    }

    [Fact]
    public void Until_the_last_part_is_done_nothing_has_the_name()
    {
        foreach (int number in (int[])[3, 1, 2])
        {
            Assert.False(File.Exists(folder["g.npy"]));
            Write("g.npy", new(number, 3));
            if (number == 1)
            {
                Write("g.npy", new(3, 3)); // a part that is done is done
            }
        }

        Bits.Equal<double>(Samples.Along(samples, Shape, 0), ArrayFile.ReadAll<double>(folder["g.npy"]));
    }

    [Fact]
    public void Another_number_of_parts_is_refused()
    {
        Write("g.npy", new(1, 3));
        var error = Assert.Throws<IOException>(() => Write("g.npy", new(1, 4)));
        Assert.Contains("it was for \"3 parts\", and this one is for \"4 parts\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_read_from_text()
    {
        Assert.Equal(new Part(3, 16), Part.Parse("3/16"));
        Assert.All(["", "3", "0/4", "5/4", "a/b", "1/2/3", "-1/3"], text => Assert.Contains($"'{text}' is no part", Assert.Throws<FormatException>(() => Part.Parse(text)).Message, StringComparison.Ordinal));
    }

    private void Write(string result, Part part)
    {
        using var source = ArrayFile.OpenRead<double>(folder["u.npy"]);
        StreamedGradient.Create(source, axes: [0]).WriteTo([folder[result]], new() { MemoryBudget = 40_000, Part = part, Zarr = new() { Chunks = [4, 5, 10] } });
    }
}
