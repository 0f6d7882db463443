using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Xunit;

namespace GenericGradient.Tests.Faults;

/// <summary>Cancellation and progress of runs by one thread or several.</summary>
public sealed class WatchedRunsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly float[] Samples = new float[3_000_000];

    public static TheoryData<int> Degrees => [1, 2, -1];

    /// <summary>Cancelled from within, after the first piece. A run of several threads may have come to its end by then, but not each time.</summary>
    [Theory]
    [MemberData(nameof(Degrees))]
    [Trait("Fault", "R7")]
    public void Any_number_of_threads_can_be_cancelled(int degree)
    {
        var plan = GradientPlan.Create<float>([1000, 3000]);
        Memory<float>[] results = [new float[Samples.Length], new float[Samples.Length]];
        int cancelled = 0;
        for (int trial = 0; trial < (degree == 1 ? 1 : 100) && cancelled == 0; trial++)
        {
            using var source = new CancellationTokenSource();
            var reports = new Reports(_ => source.Cancel());

            var error = Record.Exception(() => plan.ExecuteParallel(Samples, results, degree, reports, source.Token));

            if (error is not null)
            {
                Assert.IsType<OperationCanceledException>(error);
                Assert.DoesNotContain(1, reports.Values);
                cancelled++;
            }
        }

        Assert.Equal(1, cancelled);
    }

    /// <summary>Cancelled by another thread as soon as it sees the first result, without anybody who is told of progress. A run may have come to its end by then, but not each time.</summary>
    [Fact]
    [Trait("Fault", "R7")]
    public void One_thread_is_cancelled_from_outside()
    {
        var plan = GradientPlan.Create<float>([1000, 3000]);
        Memory<float>[] results = [new float[Samples.Length], new float[Samples.Length]];
        bool isCancelled = false;
        for (long start = Stopwatch.GetTimestamp(); !isCancelled && Stopwatch.GetElapsedTime(start) < Patience;)
        {
            results[0].Span[0] = float.NaN;
            using var source = new CancellationTokenSource();
            var other = new Thread(() =>
            {
                SpinWait.SpinUntil(() => !float.IsNaN(results[0].Span[0]));
                source.Cancel();
            })
            { IsBackground = true };
            other.Start();
            try
            {
                plan.ExecuteParallel(Samples, results, maxDegreeOfParallelism: 1, cancellationToken: source.Token);
            }
            catch (OperationCanceledException)
            {
                isCancelled = true;
            }

            other.Join();
        }

        Assert.True(isCancelled);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    [Trait("Fault", "R7")]
    public void Progress_rises_to_one_and_is_told_so_once(int degree)
    {
        var reports = new Reports(_ => { });

        GradientPlan.Create<float>([1000, 3000]).ExecuteParallel(Samples, [new float[Samples.Length], new float[Samples.Length]], degree, reports);

        Assert.Equal(1, reports.Values[^1]);
        Assert.Single(reports.Values, value => value == 1);
        Assert.Equal(reports.Values.Order(), reports.Values);
        Assert.Equal(reports.Values.Distinct(), reports.Values);
    }

    [Fact]
    [Trait("Fault", "R7")]
    public void A_run_of_one_piece_is_told_once()
    {
        var reports = new Reports(_ => { });

        GradientPlan.Create<float>([3]).ExecuteParallel(new float[3], new float[3], progress: reports);

        Assert.Equal([1], reports.Values);
    }

    private sealed class Reports(Action<double> told) : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value)
        {
            Values.Add(value);
            told(value);
        }
    }
}
