using System;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace GenericGradient.Benchmarks;

/// <summary>What a smaller truncation error costs: generated gradients on a grid of doubles, both axes by step.</summary>
[MemoryDiagnoser]
public class AccuracyBenchmarks
{
    private const double Step = 0.1;

    private double[] samples = [];
    private double[] alongRows = [];
    private double[] alongColumns = [];
    private GradientPlan<double> plan = null!;

    /// <summary>The extent of both axes: within the second-level cache, and beyond all.</summary>
    [Params(128, 2048)]
    public int Extent { get; set; }

    /// <summary>Fills the samples and prepares the plan.</summary>
    [GlobalSetup]
    public void Setup()
    {
        samples = [.. Enumerable.Range(0, Extent * Extent).Select(i => Math.Sin(i * 0.01))];
        alongRows = new double[samples.Length];
        alongColumns = new double[samples.Length];
        plan = GradientPlan.Create<double>([Extent, Extent], Spacing.Step(Step));
    }

    /// <summary>The library, to order 2.</summary>
    [Benchmark]
    public void Plan() => plan.Execute(samples, alongRows, alongColumns);

    /// <summary>Order 2.</summary>
    [Benchmark(Baseline = true)]
    public void Accuracy2() => OperatorKernels.Gradient2(samples, Extent, Extent, Step, Step, alongRows, alongColumns);

    /// <summary>Order 4.</summary>
    [Benchmark]
    public void Accuracy4() => OperatorKernels.Gradient4(samples, Extent, Extent, Step, Step, alongRows, alongColumns);

    /// <summary>Order 6.</summary>
    [Benchmark]
    public void Accuracy6() => OperatorKernels.Gradient6(samples, Extent, Extent, Step, Step, alongRows, alongColumns);

    /// <summary>Order 8.</summary>
    [Benchmark]
    public void Accuracy8() => OperatorKernels.Gradient8(samples, Extent, Extent, Step, Step, alongRows, alongColumns);
}
