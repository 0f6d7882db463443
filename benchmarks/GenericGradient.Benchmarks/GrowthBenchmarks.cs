using System;
using BenchmarkDotNet.Attributes;

namespace GenericGradient.Benchmarks;

/// <summary>Ever longer lines of floats: beyond the caches, a sample must cost the same however many there are. The longest takes 8 GB.</summary>
public class GrowthBenchmarks
{
    private float[] samples = [];
    private float[] destination = [];

    /// <summary>How many samples.</summary>
    [Params(10_000_000, 100_000_000, 1_000_000_000)]
    public int N { get; set; }

    /// <summary>Fills the samples.</summary>
    [GlobalSetup]
    public void Setup()
    {
        samples = new float[N];
        destination = new float[N];
        for (int i = 0; i < N; i++)
        {
            samples[i] = i % 1000;
        }
    }

    /// <summary>Neighbours one step apart; divide the time by <see cref="N"/>.</summary>
    [Benchmark]
    public void Step() => Gradient.Compute<float>(samples.AsSpan(), Spacing.Step(0.1f), destination.AsSpan());
}
