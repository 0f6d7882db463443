using System;
using System.Linq;
using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;

namespace GenericGradient.Benchmarks;

/// <summary>Generated operators on 2048 x 2048 doubles, against the gradient of the library and further passes over it.</summary>
[MemoryDiagnoser]
public class OperatorBenchmarks
{
    /// <summary>The extent of axis 0.</summary>
    public const int Rows = 2048;

    /// <summary>The extent of axis 1.</summary>
    public const int Columns = 2048;

    private const double Step = 0.1;

    private readonly double[] samples = [.. Enumerable.Range(0, Rows * Columns).Select(i => Math.Sin(i * 0.01))];
    private readonly double[] alongRows = new double[Rows * Columns];
    private readonly double[] alongColumns = new double[Rows * Columns];
    private readonly double[] result = new double[Rows * Columns];
    private readonly GradientPlan<double> plan = GradientPlan.Create<double>([Rows, Columns], Spacing.Step(Step));

    /// <summary>Makes sure that the ways to a magnitude agree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        PlanThenHypot();
        double[] expected = [.. result];
        foreach (Action other in (Action[])[PlanThenRoot, Magnitude, MagnitudeConstantSteps, MagnitudeConstant])
        {
            Array.Clear(result);
            other();
            if (expected.Zip(result, (a, b) => Math.Abs(a - b)).Max() > 1e-12)
            {
                throw new InvalidOperationException(other.Method.Name + " computes something else.");
            }
        }
    }

    /// <summary>A plan into destinations, then the library's hypotenuse, which guards against overflow.</summary>
    [Benchmark(Baseline = true)]
    public void PlanThenHypot()
    {
        plan.Execute(samples, alongRows, alongColumns);
        TensorPrimitives.Hypot<double>(alongRows, alongColumns, result);
    }

    /// <summary>A plan into destinations, then squares, sum and root, which do not.</summary>
    [Benchmark]
    public void PlanThenRoot()
    {
        plan.Execute(samples, alongRows, alongColumns);
        TensorPrimitives.Multiply<double>(alongRows, alongRows, result);
        TensorPrimitives.MultiplyAdd<double>(alongColumns, alongColumns, result, result);
        TensorPrimitives.Sqrt<double>(result, result);
    }

    /// <summary>The plan alone.</summary>
    [Benchmark]
    public void PlanAlone() => plan.Execute(samples, alongRows, alongColumns);

    /// <summary>One kernel, steps by the call.</summary>
    [Benchmark]
    public void Magnitude() => OperatorKernels.Magnitude(samples, Rows, Columns, Step, Step, result);

    /// <summary>One kernel, steps in the code.</summary>
    [Benchmark]
    public void MagnitudeConstantSteps() => OperatorKernels.MagnitudeConstantSteps(samples, Rows, Columns, result);

    /// <summary>One kernel, steps and shape in the code.</summary>
    [Benchmark]
    public void MagnitudeConstant() => OperatorKernels.MagnitudeConstant(samples, result);

    /// <summary>The laplacian with one-sided ends.</summary>
    [Benchmark]
    public void Laplacian() => OperatorKernels.Laplacian(samples, Rows, Columns, Step, Step, result);

    /// <summary>The laplacian on a torus.</summary>
    [Benchmark]
    public void LaplacianPeriodic() => OperatorKernels.LaplacianPeriodic(samples, Rows, Columns, Step, Step, result);
}
