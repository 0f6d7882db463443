using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Options;

/// <summary>Grids that go through scratch memory in several windows, or past the caches, have the bits of a plan on doubles, whatever the boundary.</summary>
public sealed class LargeTests
{
    private static readonly GradientOptions[] Options =
    [
        new() { Accuracy = 8, Boundary = Boundary.Periodic },
        new() { Accuracy = 4, Boundary = Boundary.Reflect, Missing = Missing.Narrow },
        new() { Derivative = 2, Boundary = Boundary.Symmetric },
        new() { Accuracy = 6, Boundary = Boundary.Clamp },
        new() { Accuracy = 4, Side = StencilSide.Backward, Boundary = Boundary.Constant(2.5) },
        new() { Accuracy = 4, Derivative = 3, Boundary = Boundary.Periodic, Missing = Missing.Narrow },
        new() { Accuracy = 8 },
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Options.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_other_types_and_layouts(int k)
    {
        foreach (int[] shape in (int[][])[[9000], [700, 13], [90, 12, 31], [13, 140_000]])
        {
            int length = shape.Aggregate(1, (product, extent) => product * extent);
            var random = new Random(length);
            int[] samples = [.. Enumerable.Range(0, length).Select(_ => random.Next(-500, 500))];
            var options = Options[k].Missing == Missing.Narrow ? Options[k] with { NoData = 13 } : Options[k];
            double[] numbers = [.. samples.Select(sample => (double)sample)];
            nint[] lengths = [.. shape.Select(extent => (nint)extent)];
            double[][] expected = Empty(shape, length);
            var plan = GradientPlan.Create<double>(shape, 0.5, options);
            plan.Execute(numbers, expected);

            double[][] ofIntegers = Empty(shape, length), ofLongs = Empty(shape, length), parallel = Empty(shape, length);
            plan.Execute<int>(samples, Memories(ofIntegers));
            plan.Execute<long>([.. samples.Select(sample => (long)sample)], Memories(ofLongs));
            plan.ExecuteParallel<int>(samples, Memories(parallel), progress: new Progress<double>());
            int[] order = [.. Enumerable.Range(0, shape.Length).Reverse()];
            var columns = Tensor.PermuteDimensions<double>(Tensor.Create([.. Tensor.PermuteDimensions<double>(Tensor.Create(numbers, lengths), order)], [.. lengths.Reverse()]), order);
            var ofColumns = Gradient.Compute(columns, 0.5, options);
            for (int axis = 0; axis < shape.Length; axis++)
            {
                string name = $"{string.Join('x', shape)}, {options}, axis {axis}";
                Bits.Equal<double>(expected[axis], ofIntegers[axis], "int, " + name);
                Bits.Equal<double>(expected[axis], ofLongs[axis], "long, " + name);
                Bits.Equal<double>(expected[axis], parallel[axis], "parallel, " + name);
                Bits.Equal<double>(expected[axis], [.. ofColumns[axis]], "columns, " + name);
            }
        }
    }

    /// <summary>More than 32 MiB, into destinations that begin anywhere: rows far from the ends have the bits of a few of them alone.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Past_the_caches(int k)
    {
        const int Rows = 1501, Columns = 1507, Few = 60;
        var random = new Random(5);
        double[] samples = [.. Enumerable.Range(0, Rows * Columns).Select(_ => random.Next(40) == 0 ? double.NaN : random.NextDouble())];
        double[] memory = new double[(2 * samples.Length) + 3];
        Span<double> along0 = memory.AsSpan(1, samples.Length), along1 = memory.AsSpan(samples.Length + 2, samples.Length);
        GradientPlan.Create<double>([Rows, Columns], 0.5, Options[k]).Execute(samples, along0, along1);

        var part = GradientPlan.Create<double>([Few, Columns], 0.5, Options[k]);
        double[] few0 = new double[Few * Columns], few1 = new double[Few * Columns];
        foreach (int start in (int[])[0, 700, Rows - Few])
        {
            part.Execute(samples.AsSpan(start * Columns, few0.Length), few0, few1);
            int from = (start == 0 && Options[k].Boundary[0].Low != BoundaryKind.Periodic ? 0 : 12) * Columns;
            int to = (start + Few == Rows && Options[k].Boundary[0].Low != BoundaryKind.Periodic ? Few : Few - 12) * Columns;
            Bits.Equal<double>(few1, along1.Slice(start * Columns, few1.Length), $"{Options[k]}, axis 1 from {start}");
            Bits.Equal<double>(few0.AsSpan(from, to - from), along0.Slice((start * Columns) + from, to - from), $"{Options[k]}, axis 0 from {start}");
        }
    }

    /// <summary>Loops past the caches go forward or backward, by where results lie in their page.</summary>
    [Theory]
    [InlineData(2, 1)]
    [InlineData(4, 1)]
    [InlineData(4, 2)]
    public void Wherever_results_lie_in_a_page(int accuracy, int derivative)
    {
        const int Rows = 1501, Columns = 1507, Few = 40, Begin = 700, PageLength = 4096 / sizeof(double);
        var options = new GradientOptions { Accuracy = accuracy, Derivative = derivative };
        var random = new Random(6);
        double[] samples = [.. Enumerable.Range(0, Rows * Columns).Select(_ => random.NextDouble())], memory = new double[2 * (samples.Length + PageLength)];
        double[] x = [.. Enumerable.Range(0, Rows).Select(i => i + (random.NextDouble() / 2))], y = [.. Enumerable.Range(0, Columns).Select(i => i + (random.NextDouble() / 2))];
        double[] few0 = new double[Few * Columns], few1 = new double[Few * Columns];
        foreach (bool areCoordinates in (bool[])[false, true])
        {
            Spacings<double> spacing = areCoordinates ? [Spacing.Coordinates(x), Spacing.Coordinates(y)] : [0.5, 0.3];
            Spacings<double> part = areCoordinates ? [Spacing.Coordinates(x[Begin..(Begin + Few)]), Spacing.Coordinates(y)] : [0.5, 0.3];
            GradientPlan.Create<double>([Few, Columns], part, options).Execute(samples.AsSpan(Begin * Columns, few0.Length), few0, few1);
            var plan = GradientPlan.Create<double>([Rows, Columns], spacing, options);
            foreach (int place in (int[])[0, 1, 5, 12, 30, 250, 480, 500, 511])
            {
                memory.AsSpan().Clear();
                Span<double> along0 = memory.AsSpan(place, samples.Length), along1 = memory.AsSpan(samples.Length + PageLength + place, samples.Length);
                plan.Execute(samples, along0, along1);
                string name = $"accuracy {accuracy}, derivative {derivative}, {(areCoordinates ? "coordinates" : "steps")}, place {place}";
                Bits.Equal<double>(few1, along1.Slice(Begin * Columns, few1.Length), $"axis 1, {name}");
                Bits.Equal<double>(few0.AsSpan(8 * Columns, (Few - 16) * Columns), along0.Slice((Begin + 8) * Columns, (Few - 16) * Columns), $"axis 0, {name}");
                Assert.Equal(-1, memory.AsSpan(samples.Length + place, PageLength).IndexOfAnyExcept(0.0));
            }
        }
    }

    private static double[][] Empty(int[] shape, int length) => [.. shape.Select(_ => new double[length])];

    private static Memory<double>[] Memories(double[][] results) => [.. results.Select(result => result.AsMemory())];
}
