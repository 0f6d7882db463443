using System;
using System.Linq;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Operators.Tests.Plans;

/// <summary>Signs and sizes of operators, from fields whose derivatives are known, in both frames.</summary>
public sealed class FrameTests
{
    private const double Dx = 0.5, Dy = 0.25, Dz = 2;

    /// <summary>A rigid rotation u = -y, v = x turns by 2, counter-clockwise from x to y.</summary>
    [Fact]
    public void A_rigid_rotation_on_rows_of_an_image()
    {
        double[,] u = Grid(6, 7, (y, x) => -(y * Dy)), v = Grid(6, 7, (y, x) => x * Dx);

        All(2, VectorField.Of([v, u], [Dy, Dx], Frame.Reversed).Curl()[0]);
        All(2, VectorField.Of([v, u], [Dy, Dx]).Curl(Frame.Reversed)[0]);
        All(0, VectorField.Of([v, u], [Dy, Dx]).Divergence());
    }

    [Fact]
    public void A_rigid_rotation_with_x_first()
    {
        double[,] u = Grid(6, 7, (x, y) => -(y * Dy)), v = Grid(6, 7, (x, y) => x * Dx);

        All(2, VectorField.Of([u, v], [Dx, Dy], Frame.AxisOrder).Curl()[0]);
    }

    /// <summary>Rows that go down while y goes up have a negative step.</summary>
    [Fact]
    public void A_rigid_rotation_on_rows_that_go_down()
    {
        double[,] u = Grid(6, 7, (row, x) => -((5 - row) * Dy)), v = Grid(6, 7, (row, x) => x * Dx);

        All(2, VectorField.Of([v, u], [-Dy, Dx], Frame.Reversed).Curl()[0]);
    }

    /// <summary>The components are asked for in another order than the axes: x, y of [y, x].</summary>
    [Fact]
    public void Axes_in_the_order_asked()
    {
        double[,] u = Grid(6, 7, (y, x) => -(y * Dy)), v = Grid(6, 7, (y, x) => x * Dx);

        All(2, VectorField.Of([u, v], [Dx, Dy], Frame.AxisOrder, axes: [1, 0]).Curl()[0]);
    }

    /// <summary>A rotation around each axis of space, in volumes that are [z, y, x] and [x, y, z].</summary>
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    [InlineData(0.5, -2, 3)]
    public void A_rotation_in_space(double wx, double wy, double wz)
    {
        // The velocity w x r, whose curl is 2 w.
        double U(double x, double y, double z) => (wy * z) - (wz * y);
        double V(double x, double y, double z) => (wz * x) - (wx * z);
        double W(double x, double y, double z) => (wx * y) - (wy * x);
        Func<double, double, double, double>[] velocity = [U, V, W];

        double[][,,] zyx = [.. velocity.Reverse().Select(part => Volume((z, y, x) => part(x * Dx, y * Dy, z * Dz)))];
        var reversed = VectorField.Of(zyx, [Dz, Dy, Dx], Frame.Reversed).Curl();
        All(2 * wz, reversed[0]);
        All(2 * wy, reversed[1]);
        All(2 * wx, reversed[2]);

        double[][,,] xyz = [.. velocity.Select(part => Volume((x, y, z) => part(x * Dx, y * Dy, z * Dz)))];
        var inOrder = VectorField.Of(xyz, [Dx, Dy, Dz], Frame.AxisOrder).Curl();
        All(2 * wx, inOrder[0]);
        All(2 * wy, inOrder[1]);
        All(2 * wz, inOrder[2]);
    }

    [Fact]
    public void A_source_in_space()
    {
        double[][,,] r = [Volume((z, y, x) => z * Dz), Volume((z, y, x) => y * Dy), Volume((z, y, x) => x * Dx)];

        All(3, VectorField.Of(r, [Dz, Dy, Dx]).Divergence());
        var jacobian = VectorField.Of(r, [Dz, Dy, Dx]).Jacobian();
        for (int i = 0; i < 9; i++)
        {
            All(i / 3 == i % 3 ? 1 : 0, jacobian[i / 3, i % 3]);
        }
    }

    /// <summary>A plane that rises by 3 along x and by 4 along y: 5, at the angle of the triangle 3, 4, 5.</summary>
    [Fact]
    public void The_slope_of_a_plane()
    {
        double[,] plane = Grid(5, 6, (y, x) => (3 * x * Dx) + (4 * y * Dy));
        var (magnitude, angle) = Field.Of(plane, [Dy, Dx]).MagnitudeAndAngle(Frame.Reversed);
        All(5, magnitude);
        All(Math.Atan2(4, 3), angle);

        var (_, other) = Field.Of(Grid(5, 6, (x, y) => (3 * x * Dx) + (4 * y * Dy)), [Dx, Dy]).MagnitudeAndAngle(Frame.AxisOrder);
        All(Math.Atan2(4, 3), other);
    }

    /// <summary>f = x^2 + 3 x y - 2 y^2 + 5 y z, whose second derivatives are constant.</summary>
    [Fact]
    public void The_hessian_of_a_quadratic()
    {
        var field = Field.Of(Volume((z, y, x) => (x * Dx * x * Dx) + (3 * x * Dx * y * Dy) - (2 * y * Dy * y * Dy) + (5 * y * Dy * z * Dz)), [Dz, Dy, Dx], EdgeOrder.Second);
        var h = field.Hessian();
        double[,] expected = { { 0, 5, 0 }, { 5, -4, 3 }, { 0, 3, 2 } };
        for (int i = 0; i < 9; i++)
        {
            All(expected[i / 3, i % 3], h[i / 3, i % 3]);
            All(expected[i / 3, i % 3], field.Derivative(i / 3, i % 3));
        }

        All(-2, field.Laplacian());
        Assert.Same(h[0, 2], h[2, 0]);
        Assert.Equal(6, h.Distinct.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => h[0, 3]);
    }

    /// <summary>Derivatives along different axes commute, so a curl has no divergence and a gradient no curl, but for rounding; not with any data at all would a wrong sign pass.</summary>
    [Theory]
    [InlineData(Frame.AxisOrder)]
    [InlineData(Frame.Reversed)]
    public void Of_any_field_the_divergence_of_the_curl_and_the_curl_of_the_gradient_are_0(Frame frame)
    {
        var random = new Random(3);
        Spacing<double>[] spacings = [Dz, Spacing.Coordinates([0, 0.5, 0.75, 1.5, 3, 3.5]), Dx];
        double[][,,] any = [.. Enumerable.Range(0, 3).Select(_ => Volume((_, _, _) => random.NextDouble()))];

        var curl = VectorField.Of(any, spacings, frame).Curl();
        All(0, VectorField.Of(curl, spacings).Divergence(), 1e-12);
        var gradient = Field.Of(any[0], spacings).Gradient();
        foreach (var turn in VectorField.Of(gradient, spacings, frame).Curl())
        {
            All(0, turn, 1e-12);
        }
    }

    /// <summary>Operators over the last two axes of [time, level, latitude, longitude], at each time and level.</summary>
    [Fact]
    public void A_batch_is_each_of_its_grids()
    {
        var random = new Random(9);
        double[] u = [.. Enumerable.Range(0, 2 * 3 * 5 * 6).Select(_ => random.NextDouble())], v = [.. u.Select(_ => random.NextDouble())];
        var vorticity = new double[u.Length];
        OperatorPlan.Curl<double>([2, 3, 5, 6], Frame.Reversed, [Dy, Dx], axes: [2, 3]).Execute([v, u], vorticity);
        var one = OperatorPlan.Curl<double>([5, 6], Frame.Reversed, [Dy, Dx]);
        var expected = new double[30];
        for (int level = 0; level < 6; level++)
        {
            one.Execute([v[(30 * level)..(30 * (level + 1))], u[(30 * level)..(30 * (level + 1))]], expected);
            Bits.Equal<double>(expected, vorticity.AsSpan(30 * level, 30));
        }
    }

    private static double[,] Grid(int rows, int columns, Func<int, int, double> at)
    {
        var grid = new double[rows, columns];
        for (int i = 0; i < grid.Length; i++)
        {
            grid[i / columns, i % columns] = at(i / columns, i % columns);
        }

        return grid;
    }

    /// <summary>A volume of 5 x 6 x 7.</summary>
    private static double[,,] Volume(Func<int, int, int, double> at)
    {
        var volume = new double[5, 6, 7];
        for (int i = 0; i < volume.Length; i++)
        {
            volume[i / 42, i / 7 % 6, i % 7] = at(i / 42, i / 7 % 6, i % 7);
        }

        return volume;
    }

    private static void All(double expected, Array grid, double within = 1e-9) =>
        Assert.All(grid.Cast<double>(), value => Assert.Equal(expected, value, within));
}
