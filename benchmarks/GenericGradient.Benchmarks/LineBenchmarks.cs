using System;
using System.Linq;
using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace GenericGradient.Benchmarks;

/// <summary>Lines of samples, from a small array to main memory, into a destination.</summary>
/// <typeparam name="T">The element type.</typeparam>
[GenericTypeArguments(typeof(float))]
[GenericTypeArguments(typeof(double))]
[MemoryDiagnoser]
public class LineBenchmarks<T>
    where T : INumber<T>
{
    private T[] samples = [];
    private T[] destination = [];
    private Spacing<T> coordinates;
    private GradientPlan<T> plan = null!;

    /// <summary>How many samples.</summary>
    [Params(16, 1_000, 100_000, 10_000_000)]
    public int N { get; set; }

    /// <summary>The accuracy at the edges.</summary>
    [Params(EdgeOrder.First, EdgeOrder.Second)]
    public EdgeOrder Edges { get; set; }

    /// <summary>Fills the samples and uneven coordinates.</summary>
    [GlobalSetup]
    public void Setup()
    {
        samples = [.. Enumerable.Range(0, N).Select(i => T.CreateChecked(Math.Sin(i * 0.01)))];
        destination = new T[N];
        coordinates = Spacing.Coordinates<T>([.. Enumerable.Range(0, N).Select(i => T.CreateChecked(i + (0.4 * (i % 2))))]);
        plan = GradientPlan.Create<T>([N], coordinates, options: Edges);
    }

    /// <summary>Neighbours 1 apart.</summary>
    [Benchmark(Baseline = true)]
    public void Unit() => Gradient.Compute(samples, default, destination, Edges);

    /// <summary>Neighbours one step apart.</summary>
    [Benchmark]
    public void Step() => Gradient.Compute(samples, Spacing.Step(T.CreateChecked(0.1)), destination, Edges);

    /// <summary>Coordinates, whose weights are prepared in the call.</summary>
    [Benchmark]
    public void Coordinates() => Gradient.Compute(samples, coordinates, destination, Edges);

    /// <summary>Coordinates, whose weights the plan has prepared.</summary>
    [Benchmark]
    public void CoordinatesPlanned() => plan.Execute(samples, destination);

    /// <summary>Neighbours one step apart, into a new array.</summary>
    [Benchmark]
    public T[] StepAllocating() => Gradient.Compute<T>(samples, Spacing.Step(T.CreateChecked(0.1)), Edges);
}
