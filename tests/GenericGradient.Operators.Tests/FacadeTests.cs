using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>Fused operators have the bits of calls of the library, one for each axis, joined in the documented order.</summary>
public sealed class FacadeTests
{
    private static readonly int[][] AllShapes = [[3], [3001], [3, 3], [70, 91], [3, 4, 5], [17, 19, 23], [3, 4, 3, 5], [7, 9, 8, 11]];

    public static TheoryData<string> Shapes => [.. AllShapes.Select(shape => string.Join(" x ", shape))];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Operators_are_composed_calls(string shape)
    {
        int[] n = [.. shape.Split(" x ").Select(int.Parse)];
        Compare<double>(n);
        Compare<float>(n);
        Compare<Half>(n);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 5)]
    [InlineData(61, 77)]
    public void On_coordinates_too(int rows, int columns)
    {
        int[] n = [rows, columns];
        var random = new Random(7);
        double[][] x = [.. n.Select(extent => Enumerable.Range(0, extent).Select(i => i + (0.4 * random.NextDouble())).ToArray())];
        double[][] u = [Samples<double>(rows * columns, 1), Samples<double>(rows * columns, 2)];
        double[] D(int component, int axis, EdgeOrder edges) => Along(u[component], n, axis, Spacing.Coordinates(x[axis]), edges);
        var result = new double[rows * columns];

        FieldKernels.MagnitudeOnCoordinates(u[0], rows, columns, x[0], x[1], result);
        Bits.Equal<double>(Joined(Length, D(0, 0, EdgeOrder.First), D(0, 1, EdgeOrder.First)), result, "magnitude");

        FieldKernels.DivergenceOnCoordinates(u[0], u[1], rows, columns, x[0], x[1], result);
        Bits.Equal<double>(Joined((a, b) => a + b, D(0, 0, EdgeOrder.First), D(1, 1, EdgeOrder.First)), result, "divergence");

        if (rows > 2)
        {
            FieldKernels.CurlOnCoordinates(u[0], u[1], rows, columns, x[0], x[1], result);
            Bits.Equal<double>(Joined((a, b) => a - b, D(1, 0, EdgeOrder.Second), D(0, 1, EdgeOrder.Second)), result, "curl");
        }

        foreach (var edges in new[] { EdgeOrder.First, EdgeOrder.Second }.Where(edges => rows > (int)edges))
        {
            double[][] along = [new double[rows * columns], new double[rows * columns]];
            Scheme.Of(typeof(CoordinateKernels), $"FirstCentral2Edge{(int)edges}").ByCoordinates<double>()(
                u[0], rows, columns, x[0], x[1], along[0], along[1]);
            Bits.Equal<double>(D(0, 0, edges), along[0], "rows");
            Bits.Equal<double>(D(0, 1, edges), along[1], "columns");
        }

        static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));
    }

    /// <summary>Accuracy 2 is the library's, edge order by edge order.</summary>
    [Theory]
    [InlineData(EdgeOrder.First)]
    [InlineData(EdgeOrder.Second)]
    public void Gradients_by_steps_are_calls(EdgeOrder edges)
    {
        int[] n = [67, 45];
        double[] f = Samples<double>(67 * 45, 5);
        double[][] along = [new double[f.Length], new double[f.Length]];

        Scheme.Of(typeof(StepKernels), $"FirstCentral2Edge{(int)edges}").ByStep<double>()(f, 67, 45, 0.1, -0.7, along[0], along[1]);

        Bits.Equal<double>(Along(f, n, 0, Spacing.Step(0.1), edges), along[0]);
        Bits.Equal<double>(Along(f, n, 1, Spacing.Step(-0.7), edges), along[1]);
    }

    private static void Compare<T>(int[] n)
        where T : INumber<T>, IRootFunctions<T>
    {
        int rank = n.Length;
        int length = n.Aggregate((a, b) => a * b);
        T[] h = [.. new[] { 0.1, -0.7, 1.3, 0.25 }.Take(rank).Select(T.CreateChecked)];
        T[][] u = [.. Enumerable.Range(0, rank).Select(component => Samples<T>(length, component))];
        T[] D(int component, int axis) => Along(u[component], n, axis, Spacing.Step(h[axis]), EdgeOrder.Second);
        var axes = Enumerable.Range(0, rank).ToArray();
        string what = $"{typeof(T).Name}, shape {string.Join(" x ", n)}";

        T[] squares = [.. axes.Select(axis => Joined((a, b) => a * b, D(0, axis), D(0, axis))).Aggregate((a, b) => Joined((x, y) => x + y, a, b))];
        T[] lengths = rank == 1 ? [.. D(0, 0).Select(T.Abs)] : [.. squares.Select(T.Sqrt)];
        Bits.Equal<T>(lengths, FieldCalls.Magnitude(u[0], n, h), "magnitude, " + what);

        T[] sum = axes.Select(axis => D(axis, axis)).Aggregate((a, b) => Joined((x, y) => x + y, a, b));
        Bits.Equal<T>(sum, FieldCalls.Divergence(u, n, h), "divergence, " + what);

        if (rank is 2 or 3)
        {
            var curl = FieldCalls.Curl(u, n, h);
            (int A, int B)[] pairs = rank == 2 ? [(1, 0)] : [(2, 1), (0, 2), (1, 0)];
            for (int k = 0; k < pairs.Length; k++)
            {
                // The derivative of component A along axis B, less that of component B along axis A.
                Bits.Equal<T>(Joined((x, y) => x - y, D(pairs[k].A, pairs[k].B), D(pairs[k].B, pairs[k].A)), curl[k], $"curl {k}, {what}");
            }

            var gradient = FieldCalls.Gradient(u[0], n, h);
            foreach (int axis in axes)
            {
                Bits.Equal<T>(D(0, axis), gradient[axis], $"gradient {axis}, {what}");
            }
        }
    }

    private static T[] Along<T>(T[] f, int[] n, int axis, Spacing<T> spacing, EdgeOrder edges)
        where T : INumber<T>
    {
        var result = Gradient.AlongAxis(Tensor.Create(f, [.. n.Select(extent => (nint)extent)]), axis, spacing, edges);
        var flat = new T[f.Length];
        result.FlattenTo(flat);
        return flat;
    }

    private static T[] Joined<T>(Func<T, T, T> join, T[] a, T[] b) => [.. a.Zip(b, join)];

    private static T[] Samples<T>(int length, int seed)
        where T : INumber<T>
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ => T.CreateChecked((random.NextDouble() * 4) - 2))];
    }
}
