using System;
using System.Globalization;
using System.IO;
using System.Linq;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Streaming;

/// <summary>What is told before a run is what the run takes.</summary>
public sealed class ForecastTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(100)]
    [InlineData(220)]
    public void Peak_memory_is_told_to_10_percent(int budgetInMiB)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs the peak of a process as Linux counts it.");
        using (NpyFile.Create<double>(folder["large.npy"], [40, 512, 1024]))
        {
        }

        using var child = Child.OfThis(MeasuredRun.Argument, folder.Path, (budgetInMiB * 1048576L).ToString(CultureInfo.InvariantCulture));
        string line = child.StandardOutput.ReadToEnd(), error = child.StandardError.ReadToEnd();
        child.WaitForExit();
        Assert.True(child.ExitCode == 0, error);
        long[] numbers = [.. line.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
        Assert.InRange(numbers[0], 50L << 20, budgetInMiB * 1048576L);
        Assert.InRange((double)numbers[1] / numbers[0], 0.9, 1.1);
    }

    [Fact]
    public void Bytes_are_told()
    {
        foreach (var boundary in (BoundaryKind[])[Boundary.OneSided, Boundary.Periodic])
        {
            foreach (long budget in (long[])[4_000, 40_000, 400_000])
            {
                foreach (int number in (int[])[1, 2, 3])
                {
                    CountingSource source = new([60, 20, 10]);
                    CountingSink sink = new([60, 20, 10]);
                    var gradient = StreamedGradient.Create(source, 0.5, new() { Boundary = boundary, Accuracy = 4 }, axes: [0]);
                    StreamOptions options = new() { MemoryBudget = budget, Part = new(number, 3) };
                    var forecast = gradient.Forecast(options);
                    gradient.Run([sink], options);

                    Assert.Equal(forecast.BytesRead, source.Bytes);
                    Assert.Equal(forecast.BytesWritten, sink.Bytes);
                }
            }
        }
    }

    [Fact]
    public void Each_sample_is_read_once()
    {
        CountingSource source = new([60, 20, 10]);
        StreamedGradient.Create(source, 0.5, new() { Accuracy = 6 }).Run([new CountingSink([60, 20, 10]), new CountingSink([60, 20, 10]), new CountingSink([60, 20, 10])], new() { MemoryBudget = 200_000 });
        Assert.Equal(60 * 20 * 10 * sizeof(double), source.Bytes);
    }

    [Fact]
    public void A_budget_that_is_too_small_is_refused_with_the_least_one()
    {
        using (var sink = ZarrArray.Create<double>(folder["u.zarr"], [20, 30, 40], new() { Chunks = [5, 30, 40] }))
        {
            sink.Write(0, new double[20 * 30 * 40]);
        }

        using var source = ArrayFile.OpenRead<double>(folder["u.zarr"]);
        var gradient = StreamedGradient.Create(source);
        var error = Assert.Throws<ArgumentException>(() => gradient.Forecast(new() { MemoryBudget = 50_000 }));
        Assert.Contains("The budget of 48.8 KiB is too small: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("are the least for planes of 9.4 KiB", error.Message, StringComparison.Ordinal);
        Assert.Contains("Give more memory, or smaller chunks", error.Message, StringComparison.Ordinal);

        // The one that is told suffices, and little less does not.
        double least = double.Parse(error.Message.Split("too small: ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
        Assert.Contains("KiB are the least", error.Message, StringComparison.Ordinal);
        Assert.InRange(gradient.Forecast(new() { MemoryBudget = (long)(least * 1024) }).PlanesAtOnce, 1, 1);
        Assert.Throws<ArgumentException>(() => gradient.Forecast(new() { MemoryBudget = (long)(least * 1024 * 0.98) }));
    }

    [Fact]
    public void It_is_told_in_words()
    {
        CountingSource source = new([60, 200, 100]);

        // Two buffers of 8 planes of 20,000 numbers of 8 bytes, for the samples and two results each; and a sixteenth of one for the plan.
        string words = StreamedGradient.Create(source, 0.5, axes: [0, 1]).Forecast(new() { MemoryBudget = 8 << 20, Part = new(2, 3) }).ToString();
        Assert.Equal("peak memory 7.4 MiB; reads 3.4 MiB, writes 6.1 MiB; 6 of 20 planes at a time; reads and writes while it computes; part 2/3", words);
    }

    private sealed class CountingSource(long[] shape) : IPlaneSource<double>
    {
        private long bytes;

        public long Bytes => bytes;

        public ReadOnlySpan<long> Shape => shape;

        public void Read(long start, Span<double> samples) => bytes += samples.Length * sizeof(double);

        public void Dispose()
        {
        }
    }

    private sealed class CountingSink(long[] shape) : IPlaneSink<double>
    {
        public long Bytes { get; private set; }

        public ReadOnlySpan<long> Shape => shape;

        public void Write(long start, ReadOnlySpan<double> results) => Bytes += results.Length * sizeof(double);

        public void Dispose()
        {
        }
    }
}
