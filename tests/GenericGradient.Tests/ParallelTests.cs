using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Several threads: the bits of one, nothing allocated, ends when told to.</summary>
public sealed class ParallelTests
{
    private static readonly float[] Samples = [.. Enumerable.Range(0, 600_000).Select(i => (float)Math.Sin(i * 0.37) * (i % 17))];

    public static TheoryData<nint[], string, int> Grids => new MatrixTheoryData<nint[], string, int>(
        [[600_000], [600, 1000], [2, 300_000], [10, 60, 1000], [3, 4, 50, 1000], [2, 3, 4, 5, 5000]],
        ["step", "coordinates", "mixed"],
        [-1, 2, 7]);

    [Theory]
    [MemberData(nameof(Grids))]
    public void Have_the_bits_of_one(nint[] shape, string kind, int threads)
    {
        Spacing<float>[] spacings = [.. shape.Select((extent, axis) => kind == "step" || (kind == "mixed" && axis % 2 == 0)
            ? Spacing.Step(0.1f)
            : Spacing.Coordinates<float>([.. Enumerable.Range(0, (int)extent).Select(i => i + (0.4f * (i % 2)))]))];
        var plan = GradientPlan.Create<float>(shape, spacings);
        float[][] alone = [.. shape.Select(_ => new float[Samples.Length])];
        float[][] together = [.. shape.Select(_ => new float[Samples.Length])];
        Memory<float>[] destinations = [.. together.Select(result => result.AsMemory())];

        plan.Execute(Samples, alone);
        for (int repeat = 0; repeat < 5; repeat++)
        {
            Array.ForEach(together, result => Array.Fill(result, float.NaN));
            plan.ExecuteParallel(Samples, destinations, threads);

            for (int k = 0; k < alone.Length; k++)
            {
                Assert.True(alone[k].AsSpan().SequenceEqual(together[k]), $"axis {k} repeat {repeat}");
            }
        }
    }

    [Fact]
    public void Allocate_nothing_after_the_first_time()
    {
        var plan = GradientPlan.Create<float>([600, 1000]);
        Memory<float>[] destinations = [new float[600_000], new float[600_000]];
        Assert.Equal(0, Allocated.Again(() => plan.ExecuteParallel(Samples, destinations, 2)));
    }

    [Fact]
    public void Report_how_much_is_done()
    {
        var plan = GradientPlan.Create<float>([600, 1000]);
        var reports = new Reports();

        plan.ExecuteParallel(Samples, [new float[600_000], new float[600_000]], progress: reports);

        Assert.Equal(1.0, reports.Parts[^1]);
        Assert.True(reports.Parts.SequenceEqual(reports.Parts.Order()));
        Assert.All(reports.Parts, part => Assert.InRange(part, 0, 1));
    }

    [Fact]
    public void End_when_they_are_cancelled()
    {
        var plan = GradientPlan.Create<float>([600, 1000]);
        float[] first = new float[600_000], second = new float[600_000];
        using var source = new CancellationTokenSource();
        var reports = new Reports(source.Cancel);

        // One thread, so that the first piece is certain to be followed by others.
        Assert.Throws<OperationCanceledException>(() => plan.ExecuteParallel(Samples, [first, second], 1, reports, source.Token));

        Assert.Single(reports.Parts);
        Assert.Throws<OperationCanceledException>(() => plan.ExecuteParallel(Samples, [first, second], cancellationToken: source.Token));
    }

    [Fact]
    public void Leave_no_helper_behind_that_writes_after_the_call()
    {
        var plan = GradientPlan.Create<float>([600, 1000]);
        float[] first = new float[600_000], second = new float[600_000];
        for (int repeat = 0; repeat < 20; repeat++)
        {
            using var source = new CancellationTokenSource();
            try
            {
                plan.ExecuteParallel(Samples, [first, second], 4, new Reports(source.Cancel), source.Token);
            }
            catch (OperationCanceledException)
            {
                // Or it was done before it could be cancelled.
            }

            Array.Fill(first, -1);
            Array.Fill(second, -1);
            Thread.Sleep(5);
            Assert.True(first.AsSpan().IndexOfAnyExcept(-1f) < 0 && second.AsSpan().IndexOfAnyExcept(-1f) < 0);
        }
    }

    [Fact]
    public void Hand_on_what_a_callback_throws()
    {
        var plan = GradientPlan.Create<float>([600, 1000]);
        var failing = new Reports(() => throw new InvalidOperationException("from the callback"));

        var error = Assert.Throws<InvalidOperationException>(
            () => plan.ExecuteParallel(Samples, [new float[600_000], new float[600_000]], progress: failing));

        Assert.Equal("from the callback", error.Message);
    }

    [Fact]
    public void May_be_asked_for_by_many_threads_at_once_and_from_within()
    {
        var plan = GradientPlan.Create<float>([600, 1000], axes: [1]);
        float[] expected = new float[600_000];
        plan.Execute(Samples, expected);

        System.Threading.Tasks.Parallel.For(0, 16, _ =>
        {
            float[] inner = new float[600_000], outer = new float[600_000];
            var nested = new Reports(() => plan.ExecuteParallel(Samples, inner));
            plan.ExecuteParallel(Samples, outer, progress: nested);
            Assert.True(expected.AsSpan().SequenceEqual(outer));
            Assert.True(expected.AsSpan().SequenceEqual(inner));
        });
    }

    private sealed class Reports(Action? then = null) : IProgress<double>
    {
        public List<double> Parts { get; } = [];

        public void Report(double value)
        {
            Parts.Add(value);
            then?.Invoke();
        }
    }
}
