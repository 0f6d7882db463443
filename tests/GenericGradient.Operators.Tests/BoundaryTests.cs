using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Operators.Tests.Exact;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>
/// What lies beyond the ends: the kernels give what the plain formula gives on samples that were extended beforehand. In fractions,
/// so that both are equal.
/// </summary>
public sealed class BoundaryTests
{
    private static readonly Type[] Whole = [typeof(PeriodicReflectKernels), typeof(ReflectClampKernels), typeof(ClampPeriodicKernels)];

    private static readonly Type[] Classes = [.. Whole, typeof(SymmetricConstantKernels), typeof(SidesKernels)];

    public static TheoryData<Type, string> Names => new(
        Classes.SelectMany(kernels => Scheme.DeclaredBy(kernels).Select(scheme => (kernels, scheme.Name))));

    [Fact]
    public void Every_combination_is_declared() => Assert.Equal(
        2 * 4 * 3 * 3,
        Whole.SelectMany(Scheme.DeclaredBy)
            .Select(scheme => (scheme.Derivative, scheme.Accuracy, scheme.Side, scheme.BoundaryOf(0), scheme.BoundaryOf(1))).Distinct().Count());

    /// <summary>The definition, by hand: what the samples 1, 2, 3 look like from two before the first to two after the last.</summary>
    [Fact]
    public void Samples_go_on_as_the_boundary_says()
    {
        Fraction[] samples = [1, 2, 3];

        Assert.Equal<Fraction[]>([2, 3, 1, 2, 3, 1, 2], Extended(samples, Boundary.Periodic, 2));
        Assert.Equal<Fraction[]>([3, 2, 1, 2, 3, 2, 1], Extended(samples, Boundary.Reflect, 2));
        Assert.Equal<Fraction[]>([1, 1, 1, 2, 3, 3, 3], Extended(samples, Boundary.Clamp, 2));
        Assert.Equal<Fraction[]>([2, 1, 1, 2, 3, 3, 2], Extended(samples, Boundary.Symmetric, 2));
        Assert.Equal<Fraction[]>([2, 3, 3, 2, 1, 1, 2, 3, 3, 2, 1, 1, 2], Extended(samples, Boundary.Symmetric, 5));
        Assert.Equal<Fraction[]>([0, 0, 1, 2, 3, 0, 0], Extended(samples, Boundary.Zero, 2));
        Assert.Equal<Fraction[]>([9, 9, 1, 2, 3, 9, 9], Extended(samples, Boundary.Constant(9), 2));
        Assert.Equal<Fraction[]>([3, 2, 1, 2, 3, 9, 9], Extended(samples, Boundary.Sides(Boundary.Reflect, Boundary.Constant(9)), 2));
        Assert.Equal<Fraction[]>([4, 4, 1, 2, 3, 3, 2], Extended(samples, Boundary.Sides(Boundary.Constant(4), Boundary.Symmetric), 2));
    }

    /// <summary>By hand: (2 - 10^6) / 2, (10^6 - 1) / 2; and a value that Half does not hold.</summary>
    [Fact]
    public void A_value_is_one_of_the_type()
    {
        double[] slope = [7, 7];
        Declarations.Between([1, 2], 1.0, slope);
        Assert.Equal([-499999, 499999.5], slope);

        Half[] unwritten = [(Half)7, (Half)7];
        var error = Assert.Throws<NotSupportedException>(() => Declarations.Between([(Half)1, (Half)2], (Half)1, unwritten));
        Assert.Equal("The value beyond the ends of axis 0 is 1000000, which is beyond the range of Half.", error.Message);
        Assert.Equal([(Half)7, (Half)7], unwritten);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Kernels_compute_on_extended_samples(Type kernels, string name)
    {
        var scheme = Scheme.Of(kernels, name);
        foreach (var (rows, columns) in new[] { (13, 11), (1, 1), (1, 7), (2, 3), (5, 1), (3, 2), (40, 33) })
        {
            Compare(scheme, rows, columns);
        }
    }

    /// <summary>Many blocks, rows longer than a block, and rows that no vector divides; compared with fractions of the same samples.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Doubles_compute_it_too(Type kernels, string name)
    {
        var scheme = Scheme.Of(kernels, name);
        foreach (var (rows, columns) in new[] { (67, 71), (3, 5000), (5000, 3) })
        {
            double[] f = [.. Random(rows * columns).Select(whole => (double)whole)];
            double[][] results = [new double[f.Length], new double[f.Length]];

            scheme.ByStep<double>()(f, rows, columns, 2, 0.5, results[0], results[1]);

            for (int axis = 0; axis < 2; axis++)
            {
                double power = Math.Pow(axis == 0 ? 2 : 0.5, scheme.Derivative);
                CompareDoubles(scheme, axis, rows, columns, f, results[axis], power);
            }
        }
    }

    private static void Compare(Scheme scheme, int rows, int columns)
    {
        Fraction[] f = [.. Random(rows * columns).Select(whole => (Fraction)whole)];
        Fraction[][] results = [new Fraction[f.Length], new Fraction[f.Length]];
        Fraction[] steps = [new(-2, 3), new(5, 7)];

        scheme.ByStep<Fraction>()(f, rows, columns, steps[0], steps[1], results[0], results[1]);

        for (int r = 0; r < rows; r++)
        {
            Assert.Equal<Fraction[]>(
                Derivatives(scheme, [.. Enumerable.Range(0, columns).Select(c => f[(r * columns) + c])], 1, steps[1]),
                results[1][(r * columns)..((r + 1) * columns)]);
        }

        for (int c = 0; c < columns; c++)
        {
            Assert.Equal<Fraction[]>(
                Derivatives(scheme, [.. Enumerable.Range(0, rows).Select(r => f[(r * columns) + c])], 0, steps[0]),
                [.. Enumerable.Range(0, rows).Select(r => results[0][(r * columns) + c])]);
        }
    }

    /// <summary>The plain formula on a line that was extended.</summary>
    private static Fraction[] Derivatives(Scheme scheme, Fraction[] line, int axis, Fraction step)
    {
        var (first, weights) = Weights(scheme);
        int reach = Math.Max(-first, first + weights.Length - 1);
        var extended = Extended(line, scheme.BoundaryOf(axis), reach);
        var power = Fraction.Power(step, scheme.Derivative);
        return
        [
            .. Enumerable.Range(0, line.Length).Select(i =>
                weights.Select((weight, k) => weight * extended[i + reach + first + k]).Aggregate((a, b) => a + b) / power),
        ];
    }

    private static void CompareDoubles(Scheme scheme, int axis, int rows, int columns, double[] f, double[] results, double power)
    {
        var (first, exact) = Weights(scheme);
        double[] weights = [.. exact.Select(weight => weight.ToDouble())];
        int reach = Math.Max(-first, first + weights.Length - 1);
        var (lines, extent, stride) = axis == 0 ? (columns, rows, columns) : (rows, columns, 1);
        for (int line = 0; line < lines; line++)
        {
            int start = axis == 0 ? line : line * columns;
            double[] extended = Extended([.. Enumerable.Range(0, extent).Select(i => f[start + (i * stride)])], scheme.BoundaryOf(axis), reach);
            for (int i = 0; i < extent; i++)
            {
                double sum = 0;
                double size = 0;
                for (int k = 0; k < weights.Length; k++)
                {
                    sum += weights[k] * extended[i + reach + first + k];
                    size += Math.Abs(weights[k] * extended[i + reach + first + k]);
                }

                double actual = results[start + (i * stride)];
                if (!(Math.Abs(actual - (sum / power)) <= 16 * Math.Pow(2, -52) * size / Math.Abs(power)))
                {
                    Assert.Fail(FormattableString.Invariant($"{scheme.Name}, {rows} x {columns}, axis {axis}, line {line}, index {i}: {actual}, not {sum / power}"));
                }
            }
        }
    }

    /// <summary>The interior formula, from the published tables; from the solver where these end.</summary>
    private static (int First, Fraction[] Weights) Weights(Scheme scheme)
    {
        var (first, last) = scheme.Interior();
        if (scheme.Side == StencilSide.Central)
        {
            return (first, PublishedTables.Central[(scheme.Derivative, scheme.Accuracy)]);
        }

        var forward = PublishedTables.Forward.GetValueOrDefault((scheme.Derivative, scheme.Accuracy))
            ?? Vandermonde.Weights(scheme.Derivative, [.. Enumerable.Range(0, last - first + 1).Select(offset => (Fraction)offset)]);
        return (first, scheme.Side == StencilSide.Forward
            ? forward
            : [.. forward.Reverse().Select(weight => scheme.Derivative % 2 == 1 ? -weight : weight)]);
    }

    /// <summary>The samples, and as many as wanted beyond each end; grown one by one.</summary>
    private static T[] Extended<T>(T[] samples, AxisBoundary boundary, int reach)
        where T : INumber<T>
    {
        var extended = new LinkedList<T>(samples);
        T[] low = Round(boundary.Low), high = Round(boundary.High);
        for (int k = 1; k <= reach; k++)
        {
            extended.AddFirst(boundary.Low switch
            {
                Boundary.Clamp => samples[0],
                Boundary.Zero => T.CreateChecked(boundary.LowValue),
                _ => low[(low.Length - (k % low.Length)) % low.Length],
            });
            extended.AddLast(boundary.High switch
            {
                Boundary.Clamp => samples[^1],
                Boundary.Zero => T.CreateChecked(boundary.HighValue),
                _ => high[(samples.Length - 1 + k) % high.Length],
            });
        }

        return [.. extended];

        // What is walked for ever: once round the circle, or there and back.
        T[] Round(BoundaryKind kind) => kind switch
        {
            Boundary.Reflect when samples.Length > 2 => [.. samples, .. samples[1..^1].Reverse()],
            Boundary.Symmetric => [.. samples, .. samples.Reverse()],
            _ => samples,
        };
    }

    private static int[] Random(int count)
    {
        var random = new Random(1988);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(-1000, 1000))];
    }
}
