using System;
using System.Linq;
using GenericGradient.Generators.Model;
using Xunit;
using Ends = GenericGradient.Generators.Model.Boundary;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>
/// The measured order of the error: with half the step, the error shrinks by 2 to the power of the accuracy. In decimal arithmetic no
/// rounding is in the way, and 1 / (4 + x) has derivatives of every order.
/// </summary>
public sealed class OperatorConvergenceTests
{
    private const double Tolerance = 0.1;

    private static readonly OperatorCase[] Cases =
    [
        .. from derivative in new[] { 1, 2 }
           from scheme in new[] { (2, 1), (2, 2), (4, 1), (6, 1), (8, 1) }
           from mode in new[] { SpacingMode.Step, SpacingMode.Coordinates }
           select Case(derivative, scheme.Item1, scheme.Item2, mode, Ends.OneSided),
        .. from derivative in new[] { 1, 2 }
           from accuracy in new[] { 2, 4, 6, 8 }
           from ends in new[] { Ends.Periodic, Ends.Reflect }
           select Case(derivative, accuracy, 1, SpacingMode.Step, ends),
    ];

    private static readonly Lazy<OperatorAssembly> Assembly = new(() => OperatorAssembly.Load(Cases));

    public static TheoryData<int, int, int> Schemes => [.. from derivative in new[] { 1, 2 }
                                                          from scheme in new[] { (2, 1), (2, 2), (4, 1), (6, 1), (8, 1) }
                                                          select (derivative, scheme.Item1, scheme.Item2)];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void By_steps_it_is_the_accuracy_inside_and_at_both_ends(int derivative, int accuracy, int edgeOrder)
    {
        var one = Case(derivative, accuracy, edgeOrder, SpacingMode.Step, Ends.OneSided);
        double[] slopes = Slopes(one, isUneven: false);

        Assert.Equal(one.EdgeAccuracy, slopes[0], Tolerance);
        Assert.Equal(accuracy, slopes[1], Tolerance);
        Assert.Equal(one.EdgeAccuracy, slopes[2], Tolerance);
    }

    /// <summary>On uneven coordinates nothing cancels by symmetry, so a central second derivative is of one order less inside.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void By_uneven_coordinates_it_is_one_for_each_sample_beyond_the_derivative(int derivative, int accuracy, int edgeOrder)
    {
        var one = Case(derivative, accuracy, edgeOrder, SpacingMode.Coordinates, Ends.OneSided);
        double[] slopes = Slopes(one, isUneven: true);

        Assert.Equal(one.EdgeAccuracy, slopes[0], Tolerance);
        Assert.Equal(derivative == 1 ? accuracy : accuracy - 1, slopes[1], Tolerance);
        Assert.Equal(one.EdgeAccuracy, slopes[2], Tolerance);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 4)]
    [InlineData(1, 6)]
    [InlineData(1, 8)]
    [InlineData(2, 2)]
    [InlineData(2, 4)]
    [InlineData(2, 6)]
    [InlineData(2, 8)]
    public void Around_a_circle_and_between_mirrors_it_is_the_accuracy_everywhere(int derivative, int accuracy)
    {
        Assert.Equal(accuracy, Slope(Ends.Periodic, n => 2 * Math.PI / n, x => Math.Sin(x + 0.5), x => derivative == 1 ? Math.Cos(x + 0.5) : -Math.Sin(x + 0.5)), Tolerance);
        Assert.Equal(accuracy, Slope(Ends.Reflect, n => Math.PI / (n - 1), Math.Cos, x => derivative == 1 ? -Math.Sin(x) : -Math.Cos(x)), Tolerance);

        double Slope(Ends ends, Func<int, double> step, Func<double, double> f, Func<double, double> expected)
        {
            double Error(int n)
            {
                double h = step(n);
                double[] actual = new double[n];
                Assembly.Value.Get<double>(Case(derivative, accuracy, 1, SpacingMode.Step, ends))(
                    [[.. Enumerable.Range(0, n).Select(i => f(i * h))]], [], [h], [], [actual]);
                return actual.Select((value, i) => Math.Abs(value - expected(i * h))).Max();
            }

            // So that half the step is where rounding is still out of sight.
            var (wide, narrow) = ends == Ends.Periodic ? (24, 48) : (13, 25);
            return Math.Log2(Error(wide) / Error(narrow));
        }
    }

    /// <summary>The slopes at the first sample, at one in the middle, and at the last.</summary>
    private static double[] Slopes(OperatorCase one, bool isUneven)
    {
        decimal[] Errors(int n)
        {
            // Every third coordinate is shifted, by the same part of the step whatever the step.
            decimal[] x = [.. Enumerable.Range(0, n + 1).Select(i => (i + (isUneven && i % 3 == 1 ? 0.25m : 0)) / n)];
            decimal[] actual = new decimal[n + 1];
            Assembly.Value.Get<decimal>(one)([[.. x.Select(at => 1 / (4 + at))]], [], [1m / n], [x], [actual]);
            decimal Expected(decimal y) => one.Derivative == 1 ? -1 / (y * y) : 2 / (y * y * y);
            decimal Error(int i) => Math.Abs(actual[i] - Expected(4 + x[i]));
            return [Error(0), Error(n / 2), Error(n)];
        }

        // Both are multiples of 6, so the same coordinates are shifted around the three places.
        return [.. Errors(96).Zip(Errors(192), (wide, narrow) => Math.Log2((double)(wide / narrow)))];
    }

    private static OperatorCase Case(int derivative, int accuracy, int edgeOrder, SpacingMode mode, Ends ends) => new()
    {
        Operator = Operator.Gradient,
        Derivative = derivative,
        Accuracy = accuracy,
        EdgeOrder = edgeOrder,
        Modes = [mode],
        Boundaries = [ends],
    };
}
