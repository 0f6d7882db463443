using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Children;
using Xunit;
using Xunit.Sdk;

namespace GenericGradient.Harness.Tests.Concurrency;

/// <summary>Plans that threads share, and runs by several threads, whatever ends them; each part in a process with eight workers.</summary>
public sealed class WorkerTests
{
    [Fact]
    public void One_plan_is_used_by_eight_threads_ten_thousand_times() => Assert.Equal(LongMode.Count(10_000), Numbers(Run("shared"))[0]);

    [Fact]
    public void Any_number_of_workers_gives_the_same_bits()
    {
        int[] counts = Numbers(Run("degrees"));

        Assert.Equal(200, counts[0]);
        Assert.InRange(counts[1], 3, Workers.Processors);
    }

    /// <summary>A piece throws in each of 40 runs; memory and progress do until they are no longer asked so often.</summary>
    [Fact]
    public void Exceptions_arrive_and_leave_nobody_behind() => Assert.InRange(Numbers(Run("exceptions"))[0], 40 + 5, 160);

    [Fact]
    public void Cancellation_leaves_nobody_behind() => Assert.InRange(Numbers(Run("cancellation"))[0], 20, 100);

    /// <summary>
    /// Not one object by the caller for each run, which would have 24 bytes or more; by the thread pool, whose queues grow in the caller's name
    /// too, what these take now and then.
    /// </summary>
    [Fact]
    public void Runs_allocate_nothing()
    {
        int[] bytes = Numbers(Run("allocation"));

        Assert.InRange(bytes[0], 0, 23);
        Assert.InRange(bytes[1], 0, 100);
    }

    [Fact]
    public async Task Somebody_who_is_left_is_seen()
    {
        var reader = new WatchedMemory<float>(new float[10]);
        reader.Close();
        _ = reader.GetSpan();
        Assert.ThrowsAny<XunitException>(() => Workers.AssertNobodyIsLeft(reader));

        var written = new WatchedMemory<float>(new float[10]);
        bool stop = false;
        var writer = Task.Run(() =>
        {
            while (!System.Threading.Volatile.Read(ref stop))
            {
                written.Array[3] = 5;
            }
        });
        try
        {
            // The writer may not have begun at first.
            Assert.Contains(Enumerable.Range(0, 1000), _ => Record.Exception(() => Workers.AssertNobodyIsLeft(written)) is XunitException);
        }
        finally
        {
            System.Threading.Volatile.Write(ref stop, true);
            await writer;
        }
    }

    [Fact]
    public void Memory_throws_when_it_should()
    {
        var memory = new WatchedMemory<float>(new float[10]) { ThrowsAt = 3 };
        _ = memory.GetSpan();
        _ = memory.GetSpan();

        Assert.Throws<MemoryIsGoneException>(() => { _ = memory.GetSpan(); });
        Assert.Equal(3, memory.Asked);
    }

    private static string Run(string part)
    {
        var tier = Tier.Own;
        var child = Child.Start(
            tier.ToString(),
            [.. tier.Settings(), ("DOTNET_PROCESSOR_COUNT", Workers.Processors.ToString(CultureInfo.InvariantCulture))],
            "workers",
            part);
        child.AssertDone();
        return child.LastLine;
    }

    private static int[] Numbers(string line) =>
        [.. line.Split(' ').Where(word => char.IsDigit(word[0])).Select(word => int.Parse(word, CultureInfo.InvariantCulture))];
}
