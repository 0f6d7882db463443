using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;

namespace GenericGradient.Benchmarks;

/// <summary>Grids of rank 2 to 4 through plans: all axes, fused.</summary>
/// <typeparam name="T">The element type.</typeparam>
[GenericTypeArguments(typeof(float))]
[GenericTypeArguments(typeof(double))]
[MemoryDiagnoser]
public class GridBenchmarks<T>
    where T : INumber<T>
{
    private T[] samples = [];
    private T[][] destinations = [];
    private GradientPlan<T> step = null!;
    private GradientPlan<T> coordinates = null!;
    private GradientPlan<T> mixed = null!;
    private Memory<T>[] memories = [];
    private Tensor<T> tensor = null!;

    /// <summary>The shapes.</summary>
    public static IEnumerable<string> Shapes => ["64x64", "512x512", "4096x4096", "64x64x64", "256x256x256", "32x32x32x32"];

    /// <summary>The extents of the samples.</summary>
    [ParamsSource(nameof(Shapes))]
    public string Shape { get; set; } = "64x64";

    /// <summary>The accuracy at the edges.</summary>
    [Params(EdgeOrder.First, EdgeOrder.Second)]
    public EdgeOrder Edges { get; set; }

    /// <summary>Fills the samples and prepares the plans.</summary>
    [GlobalSetup]
    public void Setup()
    {
        nint[] shape = [.. Shape.Split('x').Select(nint.Parse)];
        int length = (int)shape.Aggregate((product, extent) => product * extent);
        samples = [.. Enumerable.Range(0, length).Select(i => T.CreateChecked(Math.Sin(i * 0.01)))];
        destinations = [.. shape.Select(_ => new T[length])];
        Spacing<T>[] uneven = [.. shape.Select(extent => Spacing.Coordinates<T>(
            [.. Enumerable.Range(0, (int)extent).Select(i => T.CreateChecked(i + (0.4 * (i % 2))))]))];
        Spacing<T>[] every = [.. uneven.Select((spacing, axis) => axis % 2 == 0 ? spacing : Spacing.Step(T.CreateChecked(0.1)))];
        memories = [.. destinations.Select(destination => destination.AsMemory())];
        tensor = Tensor.Create(samples, shape);
        step = GradientPlan.Create<T>(shape, Spacing.Step(T.CreateChecked(0.1)), options: Edges);
        coordinates = GradientPlan.Create<T>(shape, uneven, options: Edges);
        mixed = GradientPlan.Create<T>(shape, every, options: Edges);
    }

    /// <summary>One step along every axis.</summary>
    [Benchmark(Baseline = true)]
    public void Step() => step.Execute(samples, destinations);

    /// <summary>Coordinates along every axis.</summary>
    [Benchmark]
    public void Coordinates() => coordinates.Execute(samples, destinations);

    /// <summary>Every other axis by coordinates: two kernel calls.</summary>
    [Benchmark]
    public void Mixed() => mixed.Execute(samples, destinations);

    /// <summary>One step along every axis, by all processors.</summary>
    [Benchmark]
    public void StepParallel() => step.ExecuteParallel(samples, memories);

    /// <summary>Coordinates along every axis, by all processors.</summary>
    [Benchmark]
    public void CoordinatesParallel() => coordinates.ExecuteParallel(samples, memories);

    /// <summary>One step along every axis, into new tensors.</summary>
    [Benchmark]
    public Tensor<T>[] StepAllocating() => Gradient.Compute(tensor, Spacing.Step(T.CreateChecked(0.1)), Edges);
}
