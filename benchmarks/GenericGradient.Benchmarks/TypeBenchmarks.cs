using System;
using System.Linq;
using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace GenericGradient.Benchmarks;

/// <summary>The same gradients in each element type, into destinations.</summary>
/// <typeparam name="T">The element type.</typeparam>
[GenericTypeArguments(typeof(float))]
[GenericTypeArguments(typeof(double))]
[GenericTypeArguments(typeof(Half))]
[MemoryDiagnoser]
public class TypeBenchmarks<T>
    where T : INumber<T>
{
    private readonly T step = T.CreateChecked(0.3);
    private T[] samples = [];
    private T[][] destinations = [];
    private Spacing<T> coordinates;
    private GradientPlan<T> line = null!;
    private GradientPlan<T> grid = null!;
    private GradientPlan<T> unevenGrid = null!;

    /// <summary>How many samples.</summary>
    [Params(1_000, 100_000, 1_000_000)]
    public int N { get; set; }

    /// <summary>Fills the samples and prepares the plans. Coordinates turn at 50, so that Half holds them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        int extent = (int)Math.Sqrt(N);
        samples = [.. Enumerable.Range(0, N).Select(i => T.CreateChecked(Math.Sin(i * 0.01)))];
        destinations = [new T[N], new T[N]];
        coordinates = Uneven(N);
        line = GradientPlan.Create<T>([N], coordinates, options: EdgeOrder.Second);
        grid = GradientPlan.Create<T>([extent, extent], Spacing.Step(step), options: EdgeOrder.Second);
        unevenGrid = GradientPlan.Create<T>([extent, extent], [Uneven(extent), Uneven(extent)], options: EdgeOrder.Second);
    }

    /// <summary>A line, neighbours 1 apart.</summary>
    [Benchmark]
    public void Unit() => Gradient.Compute(samples, default, destinations[0], EdgeOrder.Second);

    /// <summary>A line by a step.</summary>
    [Benchmark(Baseline = true)]
    public void Step() => Gradient.Compute(samples, Spacing.Step(step), destinations[0], EdgeOrder.Second);

    /// <summary>A line by coordinates, which are checked and whose weights are made in the call.</summary>
    [Benchmark]
    public void Coordinates() => Gradient.Compute(samples, coordinates, destinations[0], EdgeOrder.Second);

    /// <summary>A line by coordinates that the plan has checked.</summary>
    [Benchmark]
    public void CoordinatesPlanned() => line.Execute(samples, destinations[0]);

    /// <summary>A square grid by a step.</summary>
    [Benchmark]
    public void Grid() => grid.Execute(
        samples.AsSpan(0, grid.Length), destinations[0].AsSpan(0, grid.Length), destinations[1].AsSpan(0, grid.Length));

    /// <summary>A square grid by coordinates.</summary>
    [Benchmark]
    public void GridByCoordinates() => unevenGrid.Execute(
        samples.AsSpan(0, grid.Length), destinations[0].AsSpan(0, grid.Length), destinations[1].AsSpan(0, grid.Length));

    /// <summary>A loop over single samples, as one would write it.</summary>
    [Benchmark]
    public void OneByOne()
    {
        T twoSteps = step + step;
        T[] f = samples, d = destinations[0];
        for (int i = 1; i < f.Length - 1; i++)
        {
            d[i] = (f[i + 1] - f[i - 1]) / twoSteps;
        }
    }

    /// <summary>Up to 50, and down to -50, with steps of 1 and 1.5 in turn, and of 3 where it turns.</summary>
    private static Spacing<T> Uneven(int count)
    {
        var x = new T[count];
        double at = 0, direction = 1;
        for (int i = 0; i < count; i++)
        {
            x[i] = T.CreateChecked(at);
            bool turns = at * direction > 50;
            direction = turns ? -direction : direction;
            at += direction * (turns ? 3 : i % 2 == 0 ? 1 : 1.5);
        }

        return Spacing.Coordinates(x);
    }
}
