using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Components;

/// <summary>Fields whose derivatives are known by hand, what components do to one another (nothing), and what is allocated (nothing).</summary>
public sealed class ComponentFieldTests
{
    /// <summary>v = (x² y, x y² + 3 x, x - 2 y): of second degree along each axis, so its Jacobian is exact, edges included.</summary>
    [Fact]
    public void Results_are_the_columns_of_the_jacobian()
    {
        double[] x = [-2, -1, 1, 4, 6], y = [0, 2, 3, 7];
        var field = new Vector3[5, 4];
        Each((i, j) => field[i, j] = new((float)(x[i] * x[i] * y[j]), (float)((x[i] * y[j] * y[j]) + (3 * x[i])), (float)(x[i] - (2 * y[j]))));

        Vector3[][,] columns = VectorGradient.Compute(
            field,
            [Spacing.Coordinates(x.Select(value => (float)value).ToArray()), Spacing.Coordinates(y.Select(value => (float)value).ToArray())],
            EdgeOrder.Second);

        Each((i, j) =>
        {
            AssertNear(new((float)(2 * x[i] * y[j]), (float)((y[j] * y[j]) + 3), 1), columns[0][i, j]);
            AssertNear(new((float)(x[i] * x[i]), (float)(2 * x[i] * y[j]), -2), columns[1][i, j]);
        });

        void Each(Action<int, int> act)
        {
            for (int i = 0; i < 5; i++)
            {
                for (int j = 0; j < 4; j++)
                {
                    act(i, j);
                }
            }
        }

        static void AssertNear(Vector3 expected, Vector3 actual) => Assert.True((expected - actual).Length() < 1e-4, $"{expected}, {actual}");
    }

    /// <summary>z² is holomorphic: its derivative along y is i times that along x, which is 2 z. Whole numbers, so both are exact.</summary>
    [Fact]
    public void The_square_of_z_satisfies_cauchy_and_riemann()
    {
        var field = new Complex[6, 7];
        for (int i = 0; i < 6; i++)
        {
            for (int j = 0; j < 7; j++)
            {
                field[i, j] = new((i * i) - (j * j), 2 * i * j);
            }
        }

        Complex[][,] d = ComplexGradient.Compute(field, options: EdgeOrder.Second);

        for (int i = 0; i < 6; i++)
        {
            for (int j = 0; j < 7; j++)
            {
                Assert.Equal(new Complex(2 * i, 2 * j), d[0][i, j]);
                Assert.Equal(new Complex(-2 * j, 2 * i), d[1][i, j]);
            }
        }
    }

    /// <summary>exp(i ω t) becomes i sin(ω h) / h times itself: what central differences do to a wave.</summary>
    [Fact]
    public void A_wave_is_multiplied_by_i_omega()
    {
        const double Omega = 3, H = 0.01;
        Complex[] wave = [.. Enumerable.Range(0, 500).Select(k => Complex.FromPolarCoordinates(1, Omega * H * k))];

        Complex[] d = ComplexGradient.Compute(wave, Spacing.Step(H));

        var factor = new Complex(0, Math.Sin(Omega * H) / H);
        Assert.All(d[1..^1].Zip(wave[1..^1]), pair => Assert.True((pair.First - (factor * pair.Second)).Magnitude < 1e-11));
    }

    /// <summary>Where division was that of complex numbers, NaN in one part would be NaN in the other.</summary>
    [Fact]
    public void A_part_that_is_not_a_number_does_not_touch_the_other()
    {
        Complex[] samples = [.. Enumerable.Range(0, 40).Select(k => new Complex(k, -3 * k))];
        samples[10] = new(double.NaN, samples[10].Imaginary);
        samples[20] = new(samples[20].Real, double.PositiveInfinity);
        double[] x = [.. Enumerable.Range(0, 40).Select(k => (double)k)];

        foreach (var d in (Complex[][])[ComplexGradient.Compute(samples), ComplexGradient.Compute(samples, Spacing.Coordinates(x))])
        {
            Assert.All(Enumerable.Range(0, 40), k => Assert.Equal(Math.Abs(k - 20) <= 1, !double.IsFinite(d[k].Imaginary) || k == 20));
            Assert.All(Enumerable.Range(0, 40).Where(k => Math.Abs(k - 10) > 1), k => Assert.Equal(1, d[k].Real));
            Assert.All(Enumerable.Range(0, 40).Where(k => Math.Abs(k - 20) > 1), k => Assert.Equal(-3, d[k].Imaginary));
            Assert.True(double.IsNaN(d[9].Real) && double.IsNaN(d[11].Real));
        }
    }

    [Fact]
    public void Nothing_is_allocated_where_there_are_destinations()
    {
        Complex[] samples = new Complex[3600], destination = new Complex[3600];
        var coordinates = Spacing.Coordinates(Enumerable.Range(0, 3600).Select(i => i + (0.3 * Math.Sin(i))).ToArray());
        var grid = Tensor.Create(samples, [60, 60]);
        Tensor<Complex>[] results = [Tensor.CreateFromShape<Complex>([60, 60]), Tensor.CreateFromShape<Complex>([60, 60])];
        var vectors = Tensor.Create(new Vector3[3600], [60, 60]);
        var result = Tensor.CreateFromShape<Vector3>([60, 60]);
        Spacing<double>[] mixed = [Spacing.Step(0.1), Spacing.Coordinates(coordinates.CoordinateValues[..60])];

        Assert.Equal(0, Allocated(() => ComplexGradient.Compute(samples, default, destination)));
        Assert.Equal(0, Allocated(() => ComplexGradient.Compute(samples, coordinates, destination, EdgeOrder.Second)));
        Assert.Equal(0, Allocated(() => ComplexGradient.Compute(grid, mixed, results)));
        Assert.Equal(0, Allocated(() => VectorGradient.AlongAxis(vectors, -1, default, result)));
    }

    /// <summary>A plan of the components: the shape with their number at its end, which is not among the axes.</summary>
    [Fact]
    public void A_plan_of_the_parts_has_the_bits_of_the_call()
    {
        var random = new Random(8);
        Complex[] samples = [.. Enumerable.Range(0, 300 * 400).Select(_ => new Complex(random.NextDouble(), random.NextDouble()))];
        var x = Spacing.Coordinates(Enumerable.Range(0, 400).Select(i => i + (0.3 * Math.Sin(i))).ToArray());
        Spacing<double>[] spacings = [Spacing.Step(0.1), x];
        Complex[] alongRows = new Complex[samples.Length], alongColumns = new Complex[samples.Length];
        var plan = GradientPlan.Create<double>([300, 400, 2], spacings, axes: [0, 1]);
        double[][] parallel = [new double[2 * samples.Length], new double[2 * samples.Length]];

        plan.Execute(Components(samples), Components(alongRows), Components(alongColumns));
        plan.ExecuteParallel(Components(samples).ToArray(), [parallel[0], parallel[1]]);

        var expected = ComplexGradient.Compute(Tensor.Create(samples, [300, 400]), spacings);
        foreach (var (tensor, planned, threads) in expected.Zip((Complex[][])[alongRows, alongColumns], parallel))
        {
            var flat = new Complex[samples.Length];
            tensor.FlattenTo(flat);
            Bits.Equal<double>(Components(flat), Components(planned), "plan");
            Bits.Equal<double>(Components(flat), threads, "parallel");
        }

        static Span<double> Components(Complex[] numbers) => MemoryMarshal.Cast<Complex, double>(numbers.AsSpan());
    }

    private static long Allocated(Action action)
    {
        for (int i = 0; i < 3; i++)
        {
            action();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
