using System;
using System.IO;
using System.Threading;
using Xunit;

namespace GenericGradient.IO.Tests.Faults;

/// <summary>What must come before what.</summary>
public sealed class OrderTests
{
    [Fact]
    public void Results_are_on_the_disk_when_a_run_returns()
    {
        using Sink sink = new();
        using Source source = new();
        StreamedGradient.Create(source, axes: [0]).Run([sink], new() { MemoryBudget = 50_000 });

        Assert.Equal(0, sink.WritesSinceFlush);
        Assert.True(sink.Flushes > 0);
    }

    /// <summary>Memory of the run is given back when it ends, so nobody may use it any more.</summary>
    [Fact]
    public void Nothing_is_read_any_more_when_a_run_has_failed()
    {
        for (int k = 0; k < 20; k++)
        {
            using Source source = new() { Pause = TimeSpan.FromMilliseconds(10) };
            using Sink sink = new() { Fails = true };
            var error = Assert.Throws<IOException>(() => StreamedGradient.Create(source, axes: [0]).Run([sink], new() { MemoryBudget = 50_000 }));

            Assert.Equal("no more", error.Message);
            Assert.Equal(0, source.Readers);
        }
    }

    private sealed class Source : IPlaneSource<double>
    {
        private int readers;

        public TimeSpan Pause { get; init; }

        public int Readers => readers;

        public ReadOnlySpan<long> Shape => new long[] { 200, 100 };

        public void Read(long start, Span<double> samples)
        {
            Interlocked.Increment(ref readers);
            Thread.Sleep(Pause);
            samples.Fill(1);
            Interlocked.Decrement(ref readers);
        }

        public void Dispose()
        {
        }
    }

    private sealed class Sink : IPlaneSink<double>
    {
        public bool Fails { get; init; }

        public int WritesSinceFlush { get; private set; }

        public int Flushes { get; private set; }

        public ReadOnlySpan<long> Shape => new long[] { 200, 100 };

        public void Write(long start, ReadOnlySpan<double> results)
        {
            WritesSinceFlush++;
            if (Fails)
            {
                throw new IOException("no more");
            }
        }

        public void Flush() => (WritesSinceFlush, Flushes) = (0, Flushes + 1);

        public void Dispose()
        {
        }
    }
}
