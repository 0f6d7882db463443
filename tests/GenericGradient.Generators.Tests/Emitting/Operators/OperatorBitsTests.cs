using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Generators.Model;
using Xunit;
using Ends = GenericGradient.Generators.Model.Boundary;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>Where the library computes the same, operators have its bits: derivatives of accuracy 2, joined in the documented order.</summary>
public sealed class OperatorBitsTests
{
    private static readonly SpacingMode[][] Spacings =
    [
        [SpacingMode.Step],
        [SpacingMode.Unit, SpacingMode.Unit],
        [SpacingMode.Step, SpacingMode.Coordinates],
        [SpacingMode.Coordinates, SpacingMode.Step],
        [SpacingMode.Step, SpacingMode.Coordinates, SpacingMode.Unit],
        [SpacingMode.Coordinates, SpacingMode.Unit, SpacingMode.Coordinates, SpacingMode.Step],
    ];

    private static readonly OperatorCase[] Cases =
    [
        .. from modes in Spacings
           from edgeOrder in new[] { 1, 2 }
           from what in new[] { Operator.Gradient, Operator.Magnitude, Operator.Divergence, Operator.Curl }
           where what != Operator.Curl || modes.Length is 2 or 3
           select new OperatorCase { Operator = what, Modes = modes, EdgeOrder = edgeOrder },
    ];

    private static readonly OperatorCase[] Laplacians =
    [
        .. Enum.GetValues<Ends>().Where(ends => ends != Ends.OneSided).Select(ends => new OperatorCase
        {
            Operator = Operator.Laplacian, Modes = [SpacingMode.Step, SpacingMode.Unit], Boundaries = [ends],
        }),
    ];

    private static readonly Lazy<OperatorAssembly> Assembly = new(() => OperatorAssembly.Load(Cases.Concat(Laplacians)));

    public static TheoryData<string> Names => [.. Cases.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void They_are_those_of_the_library(string name)
    {
        var one = Cases.Single(one => one.Name == name);
        Compare<double>(one);
        Compare<float>(one);
        Compare<Half>(one);
    }

    /// <summary>The formula of the documentation, written out.</summary>
    [Fact]
    public void A_laplacian_is_differences_of_differences()
    {
        const int Rows = 37, Columns = 71;
        var random = new Random(5);
        double[] f = [.. Enumerable.Range(0, Rows * Columns).Select(_ => random.NextDouble() * 100)];
        const double Step = 0.3;
        foreach (var one in Laplacians)
        {
            double[] actual = new double[f.Length];
            Assembly.Value.Get<double>(one)([f], [Rows, Columns], [Step, 0], [], [actual]);
            for (int p = 0; p < f.Length; p++)
            {
                (int row, int column) = (p / Columns, p % Columns);
                int Up(int i, int n) => i + 1 < n ? i + 1 : one.Boundaries[0] switch { Ends.Periodic => 0, Ends.Reflect => n - 2, Ends.Constant => -1, _ => n - 1 };
                int Down(int i, int n) => i > 0 ? i - 1 : one.Boundaries[0] switch { Ends.Periodic => n - 1, Ends.Reflect => 1, Ends.Constant => -1, _ => 0 };
                double F(int i, int j) => i < 0 || j < 0 ? one.BoundaryOf(0).LowValue : f[(i * Columns) + j];
                double d0 = ((F(Up(row, Rows), column) - f[p]) - (f[p] - F(Down(row, Rows), column))) / (Step * Step);
                double d1 = (F(row, Up(column, Columns)) - f[p]) - (f[p] - F(row, Down(column, Columns)));
                Assert.Equal(BitConverter.DoubleToInt64Bits(d0 + d1), BitConverter.DoubleToInt64Bits(actual[p]));
            }
        }
    }

    private static void Compare<T>(OperatorCase one)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int[] extents = one.Rank switch { 1 => [5001], 2 => [37, 71], 3 => [9, 16, 23], _ => [5, 7, 8, 11] };
        int length = extents.Aggregate(1, (product, extent) => product * extent);
        var random = new Random(7);
        T[][] samples = [.. Enumerable.Range(0, one.SampleCount).Select(_ => Enumerable.Range(0, length)
            .Select(_ => T.CreateChecked(random.NextDouble() * 10)).ToArray())];
        T[] steps = [.. new[] { 0.3, 1.7, 0.25, -0.9 }.Take(one.Rank).Select(T.CreateChecked)];
        T[][] coordinates = [.. extents.Select(extent => Enumerable.Range(0, extent)
            .Select(i => T.CreateChecked((i * 0.5) + (random.NextDouble() * 0.3))).ToArray())];
        T[][] actual = [.. Enumerable.Range(0, one.DestinationCount).Select(_ => new T[length])];
        Assembly.Value.Get<T>(one)(samples, extents, steps, coordinates, actual);

        nint[] shape = [.. extents.Select(extent => (nint)extent)];
        T[][][] d = [.. samples.Select(component =>
        {
            T[][] derivatives = [.. extents.Select(_ => new T[length])];
            GradientPlan.Create<T>(
                shape,
                [.. one.Modes.Select((mode, axis) => mode switch
                {
                    SpacingMode.Unit => Spacing.Step(T.One),
                    SpacingMode.Step => Spacing.Step(steps[axis]),
                    _ => Spacing.Coordinates<T>(coordinates[axis]),
                })],
                options: (EdgeOrder)one.EdgeOrder).Execute(component, [.. derivatives.Select(derivative => derivative.AsMemory())]);
            return derivatives;
        })];
        Func<int, T>[] expected = one.Operator switch
        {
            Operator.Gradient => [.. d[0].Select(derivative => (Func<int, T>)(p => derivative[p]))],
            Operator.Magnitude when one.Rank == 1 => [p => T.Abs(d[0][0][p])],
            Operator.Magnitude => [p => T.Sqrt(d[0].Select(derivative => derivative[p] * derivative[p]).Aggregate((sum, square) => sum + square))],
            Operator.Divergence => [p => Enumerable.Range(0, one.Rank).Select(k => d[k][k][p]).Aggregate((sum, term) => sum + term)],
            _ when one.Rank == 2 => [p => d[1][0][p] - d[0][1][p]],
            _ => [p => d[2][1][p] - d[1][2][p], p => d[0][2][p] - d[2][0][p], p => d[1][0][p] - d[0][1][p]],
        };
        for (int k = 0; k < expected.Length; k++)
        {
            for (int p = 0; p < length; p++)
            {
                Assert.True(
                    expected[k](p).Equals(actual[k][p]) && T.IsNegative(expected[k](p)) == T.IsNegative(actual[k][p]),
                    $"{one}, {typeof(T).Name}, destination {k}, sample {p}: {actual[k][p]}, but the library {expected[k](p)}");
            }
        }
    }
}
