using System.Linq;
using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;

namespace GenericGradient.Benchmarks;

/// <summary>What a call costs beside the computing: 8 x 8 samples by every way in.</summary>
[MemoryDiagnoser]
public class SmallGridBenchmarks
{
    private readonly double[,] array = new double[8, 8];
    private readonly double[][,] arrays = [new double[8, 8], new double[8, 8]];
    private readonly double[] samples = [.. Enumerable.Range(0, 64).Select(i => (double)i)];
    private readonly double[] first = new double[64];
    private readonly double[] second = new double[64];
    private readonly Tensor<double> tensor = Tensor.Create(new double[64], [8, 8]);
    private readonly Tensor<double>[] tensors = [Tensor.Create(new double[64], [8, 8]), Tensor.Create(new double[64], [8, 8])];
    private readonly GradientPlan<double> plan = GradientPlan.Create<double>([8, 8], Spacing.Step(0.1));

    /// <summary>A plan.</summary>
    [Benchmark(Baseline = true)]
    public void Plan() => plan.Execute(samples, first, second);

    /// <summary>Arrays of rank 2, into arrays.</summary>
    [Benchmark]
    public void Arrays() => Gradient.Compute(array, Spacing.Step(0.1), arrays);

    /// <summary>Tensors, into tensors.</summary>
    [Benchmark]
    public void Tensors() => Gradient.Compute(tensor, Spacing.Step(0.1), tensors);

    /// <summary>Arrays of rank 2, into new ones.</summary>
    [Benchmark]
    public double[,] ArraysAllocating() => Gradient.Compute(array, Spacing.Step(0.1))[0];
}
