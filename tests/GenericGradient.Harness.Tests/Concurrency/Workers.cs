using System;
using System.IO;
using System.Linq;
using System.Threading;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Rooms;
using GenericGradient.Pieces;
using Xunit;

namespace GenericGradient.Harness.Tests.Concurrency;

/// <summary>
/// Plans and several threads, in a process that takes itself to have eight processors, so that eight really work, however many there are.
/// </summary>
internal static class Workers
{
    /// <summary>How many processors the process must take itself to have.</summary>
    public const int Processors = 8;

    private static readonly int Executions = LongMode.Count(10_000);

    /// <summary>Four pieces for each of eight workers, and a last one that is shorter.</summary>
    private static readonly int[] Large = [3, 5, 143_357];

    /// <summary>One part of it.</summary>
    public static string Run(string part, TextWriter output)
    {
        Assert.Equal(Processors, Environment.ProcessorCount);
        return part switch
        {
            "shared" => Shared(),
            "degrees" => Degrees(output),
            "exceptions" => Exceptions(output),
            "cancellation" => Cancellation(output),
            "allocation" => Allocation(),
            _ => throw new ArgumentException("no such part", nameof(part)),
        };
    }

    /// <summary>Fails if somebody has asked for the memory since the call that used it has returned, or writes to it still.</summary>
    public static void AssertNobodyIsLeft(params WatchedMemory<float>[] memories)
    {
        foreach (var memory in memories)
        {
            memory.Close();
            Array.Fill(memory.Array, -1);
        }

        Thread.Sleep(2);
        foreach (var memory in memories)
        {
            Assert.Equal(0, memory.AskedLate);
            Assert.True(memory.Array.AsSpan().IndexOfAnyExcept(-1f) < 0, "written after the call");
        }
    }

    /// <summary>Eight threads, one plan, the same samples: ten thousand executions, each with its own results.</summary>
    private static string Shared()
    {
        var problem = Problems.Of<double>([13, 17, 11], SpacingKind.Coordinates, EdgeOrder.Second);
        var plan = problem.Plan(new PlainRoom());
        double[][] expected = problem.Expected();
        int done = 0;
        Exception? failure = null;
        var threads = Enumerable.Range(0, 8).Select(number => new Thread(() =>
        {
            double[][] results = [.. expected.Select(result => new double[result.Length])];
            Memory<double>[] memories = [.. results.Select(result => result.AsMemory())];
            try
            {
                for (int execution = 0; execution < Executions / 8; execution++)
                {
                    Array.ForEach(results, result => Array.Fill(result, double.NaN));
                    if (execution % 8 == number)
                    {
                        plan.ExecuteParallel(problem.Samples, memories, progress: new Reports());
                    }
                    else
                    {
                        plan.Execute(problem.Samples, results);
                    }

                    for (int k = 0; k < expected.Length; k++)
                    {
                        Bits.Equal<double>(expected[k], results[k], $"thread {number}, execution {execution}, axis {k}");
                    }

                    Interlocked.Increment(ref done);
                }
            }
            catch (Exception error)
            {
                Interlocked.CompareExchange(ref failure, error, null);
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Null(failure);
        return $"{done} executions";
    }

    /// <summary>One to eight workers and as many as there are, pieces of odd lengths: 200 runs with the bits of one thread.</summary>
    private static string Degrees(TextWriter output)
    {
        int runs = 0, most = 0;
        foreach (var kind in Enum.GetValues<SpacingKind>())
        {
            var problem = Problems.Of<float>(Large, kind, EdgeOrder.Second);
            var plan = problem.Plan(new PlainRoom());
            float[][] expected = problem.Expected();
            for (int run = 0; run < 50; run++)
            {
                int degree = run % 9 == 0 ? -1 : run % 9;
                output.WriteLine($"{problem}, {degree} workers, run {run}");
                float[][] results = [.. expected.Select(result => new float[result.Length])];
                plan.ExecuteParallel(problem.Samples, results, degree);
                for (int k = 0; k < expected.Length; k++)
                {
                    Assert.True(expected[k].AsSpan().SequenceEqual(results[k]), $"axis {k}");
                }

                var pieces = new WatchedPieces(33);
                pieces.Run(new Parallelism(degree, null, default));
                Assert.InRange(pieces.Threads, 1, degree < 0 ? Processors : degree);
                most = Math.Max(most, pieces.Threads);

                runs++;
            }
        }

        return $"{runs} runs, {most} threads";
    }

    /// <summary>Pieces, memory and progress that throw, at any time: the exception arrives, nobody is left, and the next run is right.</summary>
    private static string Exceptions(TextWriter output)
    {
        int thrown = 0;
        var state = new State();
        for (int time = 1; time <= 40; time++)
        {
            output.WriteLine($"piece {time} throws");
            var pieces = new WatchedPieces(41) { ThrowsAt = time };
            Assert.Throws<MemoryIsGoneException>(() => pieces.Run(new Parallelism(-1, null, default)));
            thrown++;
            output.WriteLine($"samples throw when asked {time} times");
            thrown += state.Run(new() { SamplesThrowAt = time }) is MemoryIsGoneException ? 1 : 0;
            output.WriteLine($"destination throws when asked {time} times");
            thrown += state.Run(new() { DestinationThrowsAt = time }) is MemoryIsGoneException ? 1 : 0;
            output.WriteLine($"progress throws when told {time} times");
            thrown += state.Run(new() { ProgressThrowsAt = time }) is MemoryIsGoneException ? 1 : 0;
        }

        return $"{thrown} exceptions";
    }

    /// <summary>Cancelled from within, and by another thread at any time.</summary>
    private static string Cancellation(TextWriter output)
    {
        int cancelled = 0;
        var state = new State();
        for (int time = 1; time <= 100; time++)
        {
            output.WriteLine($"cancelled, {time}");
            using var source = new CancellationTokenSource();
            Thread? other = null;
            if (time % 2 == 0)
            {
                other = new Thread(() =>
                {
                    Thread.SpinWait(time * 500);
                    source.Cancel();
                });
                other.Start();
            }

            var error = state.Run(new() { Source = source, CancelsAt = time % 2 == 0 ? 0 : (time % 16) + 1 });
            other?.Join();
            if (error is not null)
            {
                Assert.Equal(source.Token, Assert.IsType<OperationCanceledException>(error).CancellationToken);
                cancelled++;
            }
        }

        return $"{cancelled} cancelled";
    }

    /// <summary>Bytes that all threads together allocate for a run in parallel.</summary>
    private static string Allocation()
    {
        const int Runs = 400;
        var problem = Problems.Of<float>(Large, SpacingKind.Step, EdgeOrder.First);
        var plan = problem.Plan(new PlainRoom());
        Memory<float>[] destinations = [.. problem.Shape.Select(_ => new float[problem.Length].AsMemory())];
        for (int run = 0; run < 100; run++)
        {
            plan.ExecuteParallel(problem.Samples, destinations);
        }

        long own = GC.GetAllocatedBytesForCurrentThread(), before = GC.GetTotalAllocatedBytes(precise: true);
        for (int run = 0; run < Runs; run++)
        {
            plan.ExecuteParallel(problem.Samples, destinations);
        }

        own = GC.GetAllocatedBytesForCurrentThread() - own;
        long all = GC.GetTotalAllocatedBytes(precise: true) - before;
        return FormattableString.Invariant($"{own / Runs} bytes by the caller, {all / Runs} bytes by all for each run");
    }
}
