using System;
using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Operators.Tests.Exact;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>What is not a number stays where a stencil reads it: it does not reach across the ends of rows, and nothing comes from used memory.</summary>
public sealed class SpreadTests
{
    private const int Rows = 23;
    private const int Columns = 29;

    private static readonly ConcurrentDictionary<(int Derivative, int First, int Last), Fraction[]> Weights = [];

    public static TheoryData<Type, string> Names => new(
        new[] { typeof(StepKernels), typeof(PeriodicReflectKernels), typeof(ReflectClampKernels), typeof(ClampPeriodicKernels), typeof(SymmetricConstantKernels), typeof(SidesKernels) }
            .SelectMany(kernels => Scheme.DeclaredBy(kernels).Select(scheme => (kernels, scheme.Name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Bad_samples_change_only_what_reads_them(Type kernels, string name)
    {
        var scheme = Scheme.Of(kernels, name);
        var kernel = scheme.ByStep<double>();
        foreach (double bad in new[] { double.NaN, double.PositiveInfinity })
        {
            foreach (int row in new[] { 0, 1, 4, 11, Rows - 2, Rows - 1 })
            {
                foreach (int column in new[] { 0, 1, 5, 14, Columns - 3, Columns - 1 })
                {
                    var f = new double[Rows * Columns];
                    f[(row * Columns) + column] = bad;
                    double[][] along = [new double[f.Length], new double[f.Length]];

                    kernel(f, Rows, Columns, 0.5, 2, along[0], along[1]);

                    Check(along[0], p => p % Columns == column && Reads(scheme, 0, p / Columns, row, Rows), $"{name}, rows, {bad} at ({row}, {column})");
                    Check(along[1], p => p / Columns == row && Reads(scheme, 1, p % Columns, column, Columns), $"{name}, columns, {bad} at ({row}, {column})");
                }
            }
        }
    }

    /// <summary>Weights and terms live in memory from the pool, whatever was there before.</summary>
    [Fact]
    public void Used_memory_does_not_matter()
    {
        double[] f = [.. Enumerable.Range(0, Rows * Columns).Select(i => Math.Sin(i))];
        double[][] x = [[.. Enumerable.Range(0, Rows).Select(i => i + Math.Sin(i) / 4)], [.. Enumerable.Range(0, Columns).Select(i => i + Math.Cos(i) / 4)]];
        double[][] clean = [.. All(0)];

        double[][] dirty = [.. All(double.NaN)];

        for (int k = 0; k < clean.Length; k++)
        {
            Assert.DoesNotContain(double.NaN, clean[k]);
            Bits.Equal<double>(clean[k], dirty[k], $"result {k}");
        }

        IEnumerable<double[]> All(double filling)
        {
            foreach (var scheme in Scheme.DeclaredBy(typeof(CoordinateKernels)))
            {
                Fill(filling);
                double[][] along = [new double[f.Length], new double[f.Length]];
                scheme.ByCoordinates<double>()(f, Rows, Columns, x[0], x[1], along[0], along[1]);
                yield return along[0];
                yield return along[1];
            }

            Fill(filling);
            var length = new double[f.Length];
            FieldKernels.MagnitudeOnCoordinates(f, Rows, Columns, x[0], x[1], length);
            yield return length;
            Fill(filling);
            yield return FieldCalls.Laplacian(f, [Rows, Columns], [0.1, 0.2]);
        }
    }

    private static void Fill(double value)
    {
        foreach (int size in Enumerable.Range(4, 13).Select(power => 1 << power))
        {
            double[] memory = ArrayPool<double>.Shared.Rent(size);
            Array.Fill(memory, value);
            ArrayPool<double>.Shared.Return(memory);
        }
    }

    private static void Check(double[] results, Func<int, bool> reads, string what)
    {
        for (int p = 0; p < results.Length; p++)
        {
            if (double.IsFinite(results[p]) == reads(p))
            {
                Assert.Fail(FormattableString.Invariant($"{what}: at {p} there is {results[p]}"));
            }
        }
    }

    /// <summary>Whether the formula at an index reads a sample, which it sees at one offset or at several.</summary>
    private static bool Reads(Scheme scheme, int axis, int index, int sample, int extent)
    {
        var (first, last) = scheme.BoundaryOf(axis) == Boundary.OneSided ? scheme.OneSided(index, extent) : scheme.Interior();
        return Enumerable.Range(first, last - first + 1)
            .Any(offset => Seen(index + offset) == sample && IsRead(scheme.Derivative, first, last, offset));

        int Seen(int place) => (place < 0 ? scheme.BoundaryOf(axis).Low : scheme.BoundaryOf(axis).High) switch
        {
            Boundary.Periodic => (place + extent) % extent,
            Boundary.Clamp => Math.Clamp(place, 0, extent - 1),
            Boundary.Reflect => place < 0 ? -place : place >= extent ? (2 * (extent - 1)) - place : place,
            Boundary.Symmetric => place < 0 ? -1 - place : place >= extent ? (2 * extent) - 1 - place : place,
            _ => place,
        };
    }

    /// <summary>
    /// The middle one of an odd derivative has none, nor has the last one of an even derivative that is more symmetric than it seems. The
    /// sample itself is read where the others are measured from it, even if all in all it has no weight.
    /// </summary>
    private static bool IsRead(int derivative, int first, int last, int offset) =>
        HasWeight(derivative, first, last, offset) || (offset == 0 && (derivative % 2 == 0 || first != -last));

    private static bool HasWeight(int derivative, int first, int last, int offset) => Weights.GetOrAdd(
        (derivative, first, last),
        window => Vandermonde.Weights(window.Derivative, [.. Enumerable.Range(first, last - first + 1).Select(k => (Fraction)k)]))[offset - first] != 0;
}
