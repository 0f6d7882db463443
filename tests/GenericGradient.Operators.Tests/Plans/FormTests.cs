using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests.Plans;

/// <summary>Every kind of samples and of destinations, the bits of declared kernels, and what is allocated.</summary>
public sealed class FormTests
{
    /// <summary>Integers have the results of the type that holds them, rounded once.</summary>
    [Fact]
    public void Integers()
    {
        Compare<byte, float, float>();
        Compare<short, float, float>();
        Compare<ushort, double, double>();
        Compare<int, float, double>();
        Compare<int, double, double>();
        Compare<short, Half, float>();
        Compare<long, double, double>();
    }

    [Fact]
    public void Integers_that_no_floating_point_number_holds_are_subtracted_exactly()
    {
        long large = long.MaxValue - 1000;
        long[] samples = [large, large + 3, large + 4, large + 6, large + 10, large + 11];
        double[] small = [0, 3, 4, 6, 10, 11], expected = new double[6];
        OperatorPlan.Magnitude<double>([2, 3], 0.5).Execute(small, expected);

        double[,] result = Field.Of<long, double>(To2(samples), 0.5).Magnitude();

        Bits.Equal<double>(expected, result.Cast<double>().ToArray());
    }

    [Fact]
    public void Samples_that_are_missing_and_integers()
    {
        short[,] samples = { { 1, 4, 9, 16 }, { 2, -9999, 11, 19 }, { 0, 1, 5, 9 } };
        double[] given = [.. samples.Cast<short>().Select(value => value == -9999 ? double.NaN : value)], expected = new double[12];
        foreach (var missing in new[] { Missing.Narrow, Missing.Propagate })
        {
            OperatorPlan.Laplacian<double>([3, 4], 0.5, new() { Missing = missing, Boundary = Boundary.Clamp }).Execute(given, expected);
            Bits.Equal<double>(expected, Field.Of<short, double>(samples, 0.5, new() { Missing = missing, NoData = -9999, Boundary = Boundary.Clamp }).Laplacian().Cast<double>().ToArray());

            double[] filled = [.. expected.Select(value => double.IsNaN(value) ? -1 : value)];
            Assert.Contains(-1, filled);
            Bits.Equal<double>(
                filled,
                Field.Of<short, double>(samples, 0.5, new() { Missing = missing, NoData = -9999, Fill = -1, Boundary = Boundary.Clamp }).Laplacian().Cast<double>().ToArray());
        }
    }

    [Fact]
    public void Numbers_without_NaN()
    {
        decimal[,] grid = { { 1, 2, 4 }, { 3, 7, 5 }, { 8, 6, 9 } };
        var field = Field.Of(grid, 0.5m);

        Assert.Equal([12, -24, 12], Row(field.Derivative(0, 0), 0)); // (f0 - 2 f1 + f2) / h^2, which three samples have at each: (1 - 6 + 8) / 0.25
        static decimal[] Row(decimal[,] values, int row) => [values[row, 0], values[row, 1], values[row, 2]];
    }

    [Fact]
    public void All_kinds_of_grids_have_the_same_results()
    {
        var random = new Random(6);
        float[] samples = [.. Enumerable.Range(0, 120).Select(_ => random.NextSingle())];
        foreach (int[] shape in new int[][] { [120], [10, 12], [4, 5, 6], [2, 3, 4, 5] })
        {
            var expected = new float[120];
            OperatorPlan.Magnitude<float>(shape, 0.3f).Execute(samples, expected);
            Bits.Equal<float>(expected, Field.Of(samples, shape, 0.3f).Magnitude());
            Bits.Equal<float>(expected, Field.Of(new ReadOnlyMemory<float>(samples), shape, 0.3f).Magnitude());
            Bits.Equal<float>(expected, [.. Field.Of(Tensor.Create(samples, [.. shape.Select(extent => (nint)extent)]), 0.3f).Magnitude()]);
            Array array = Array.CreateInstance(typeof(float), shape);
            Buffer.BlockCopy(samples, 0, array, 0, 480);
            Array results = array switch
            {
                float[] line => Field.Of(line, 0.3f).Magnitude(),
                float[,] grid => Field.Of(grid, 0.3f).Magnitude(),
                float[,,] volume => Field.Of(volume, 0.3f).Magnitude(),
                var hyper => Field.Of((float[,,,])hyper, 0.3f).Magnitude(),
            };
            Bits.Equal<float>(expected, results.Cast<float>().ToArray());
        }
    }

    /// <summary>Complex samples are a last axis of two that nobody derives along.</summary>
    [Fact]
    public void Components_are_a_batch()
    {
        Complex[] wave = [.. Enumerable.Range(0, 35).Select(i => new Complex(i * i, Math.Sin(i)))];
        double[] parts = [.. wave.SelectMany(value => new[] { value.Real, value.Imaginary })], both = new double[70], real = new double[35], imaginary = new double[35];
        OperatorPlan.Laplacian<double>([5, 7, 2], 0.5, axes: [0, 1]).Execute(parts, both);
        OperatorPlan.Laplacian<double>([5, 7], 0.5).Execute([.. wave.Select(value => value.Real)], real);
        OperatorPlan.Laplacian<double>([5, 7], 0.5).Execute([.. wave.Select(value => value.Imaginary)], imaginary);
        Bits.Equal<double>([.. real.Zip(imaginary, (re, im) => new[] { re, im }).SelectMany(pair => pair)], both);
    }

    [Fact]
    public void Declared_kernels_have_the_same_bits()
    {
        var random = new Random(8);
        double[][] u = [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 7 * 9 * 8 * 11).Select(_ => random.NextDouble()).ToArray())];
        double[] declared = new double[u[0].Length], called = new double[declared.Length];
        int[] four = [7, 9, 8, 11], three = [63, 8, 11], two = [63, 88];

        FieldKernels.Magnitude4(u[0], 7, 9, 8, 11, 0.1, 0.2, 0.3, 0.4, declared);
        OperatorPlan.Magnitude<double>(four, [0.1, 0.2, 0.3, 0.4], EdgeOrder.Second).Execute(u[0], called);
        Bits.Equal<double>(declared, called, "magnitude");

        FieldKernels.Divergence4(u[0], u[1], u[2], u[3], 7, 9, 8, 11, 0.1, 0.2, 0.3, 0.4, declared);
        OperatorPlan.Divergence<double>(four, [0.1, 0.2, 0.3, 0.4], EdgeOrder.Second).Execute(u, called);
        Bits.Equal<double>(declared, called, "divergence");

        FieldKernels.Laplacian4(u[0], 7, 9, 8, 11, 0.1, 0.2, 0.3, 0.4, declared);
        OperatorPlan.Laplacian<double>(four, [0.1, 0.2, 0.3, 0.4], EdgeOrder.Second).Execute(u[0], called);
        Bits.Equal<double>(declared, called, "laplacian");

        PeriodicFieldKernels.Laplacian3(u[0], 63, 8, 11, 0.1, 0.2, 0.3, declared);
        OperatorPlan.Laplacian<double>(three, [0.1, 0.2, 0.3], new() { Accuracy = 4, Boundary = Boundary.Periodic }).Execute(u[0], called);
        Bits.Equal<double>(declared, called, "periodic laplacian");

        FieldKernels.Curl2(u[0], u[1], 63, 88, 0.1, 0.2, declared);
        OperatorPlan.Curl<double>(two, Frame.AxisOrder, [0.1, 0.2], EdgeOrder.Second).Execute([u[0], u[1]], called);
        Bits.Equal<double>(declared, called, "curl");
    }

    /// <summary>Once scratch memory has been in the pool.</summary>
    [Fact]
    public void With_destinations_nothing_is_allocated()
    {
        float[] f = new float[20_000], d = new float[20_000];
        short[] integers = new short[20_000];
        var memories = new Memory<float>[] { new float[20_000], new float[20_000], new float[20_000] };
        var plan = OperatorPlan.Magnitude<float>([100, 200]);
        var hessian = OperatorPlan.Hessian<float>([100, 200]);
        var grid = new float[100, 200];
        var result = new float[100, 200];
        var field = Field.Of(grid);
        long[] allocated = [.. new Action[]
        {
            () => plan.Execute(f, d),
            () => plan.Execute<short>(integers, d),
            () => hessian.Execute(f.AsSpan(), memories),
            () => field.Magnitude(result),
            () => field.Laplacian(result),
        }.Select(Allocated)];
        Assert.Equal([0, 0, 0, 0, 0], allocated);

        static long Allocated(Action action)
        {
            long least = long.MaxValue;
            for (int i = 0; i < 5; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                action();
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return least;
        }
    }

    private static void Compare<TSample, T, TWorking>()
        where TSample : IBinaryInteger<TSample>, IMinMaxValue<TSample>
        where T : IFloatingPointIeee754<T>
        where TWorking : IFloatingPointIeee754<TWorking>
    {
        var random = new Random(4);
        foreach (string name in Case<TWorking>.Names.Where(name => name is not ("divergence" or "curl" or "jacobian")))
        {
            for (int i = 0; i < 6; i++)
            {
                var given = Case<T>.Random(name, random);
                var working = new Case<TWorking>
                {
                    Name = name,
                    Shape = given.Shape,
                    Axes = given.Axes,
                    Along = given.Along,
                    Frame = given.Frame,
                    Options = given.Options,
                    Spacings = [.. given.Spacings.Select(spacing => spacing.To<TWorking>())],
                };
                TSample[] samples = [.. Enumerable.Range(0, given.Length).Select(_ => TSample.CreateTruncating(random.Next(0, 120)))];
                T[][] expected = [.. working.Expected([[.. samples.Select(value => TWorking.CreateChecked(value))]]).Select(result => result.Select(T.CreateTruncating).ToArray())];
                Memory<T>[] results = [.. expected.Select(result => new T[result.Length].AsMemory())];
                given.Plan.Execute<TSample>(samples, results);
                for (int r = 0; r < expected.Length; r++)
                {
                    Bits.Equal<T>(expected[r], results[r].Span, $"{typeof(TSample).Name} {given}");
                }
            }
        }
    }

    private static long[,] To2(long[] samples)
    {
        var grid = new long[2, 3];
        Buffer.BlockCopy(samples, 0, grid, 0, 48);
        return grid;
    }
}
