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

    /// <summary>The errors of the highest orders drown in rounding before their first term rules alone.</summary>
    private const double WideTolerance = 0.25;

    private static readonly OperatorCase[] Cases =
    [
        .. from derivative in new[] { 1, 2, 3, 4 }
           from scheme in new[] { (2, 1), (2, 2), (4, 1), (6, 1), (8, 1) }
           from mode in new[] { SpacingMode.Step, SpacingMode.Coordinates }
           select Case(derivative, scheme.Item1, scheme.Item2, mode, Ends.OneSided),
        .. from derivative in new[] { 1, 2, 3, 4 }
           from accuracy in new[] { 2, 4, 6, 8 }
           from ends in new[] { Ends.Periodic, Ends.Reflect, Ends.Symmetric }
           select Case(derivative, accuracy, 1, SpacingMode.Step, ends),
    ];

    private static readonly Lazy<OperatorAssembly> Assembly = new(() => OperatorAssembly.Load(Cases));

    public static TheoryData<int, int, int> Schemes => [.. from derivative in new[] { 1, 2, 3, 4 }
                                                          from scheme in new[] { (2, 1), (2, 2), (4, 1), (6, 1), (8, 1) }
                                                          select (derivative, scheme.Item1, scheme.Item2)];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void By_steps_it_is_the_accuracy_inside_and_at_both_ends(int derivative, int accuracy, int edgeOrder)
    {
        var one = Case(derivative, accuracy, edgeOrder, SpacingMode.Step, Ends.OneSided);
        double[] slopes = Slopes(one, isUneven: false);

        double tolerance = IsHighest(derivative, accuracy) ? WideTolerance : Tolerance;
        Assert.Equal(one.EdgeAccuracy, slopes[0], tolerance);
        Assert.Equal(accuracy, slopes[1], tolerance);
        Assert.Equal(one.EdgeAccuracy, slopes[2], tolerance);
    }

    /// <summary>On uneven coordinates nothing cancels by symmetry, so a central even derivative is of one order less inside.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void By_uneven_coordinates_it_is_one_for_each_sample_beyond_the_derivative(int derivative, int accuracy, int edgeOrder)
    {
        var one = Case(derivative, accuracy, edgeOrder, SpacingMode.Coordinates, Ends.OneSided);
        double[] slopes = Slopes(one, isUneven: true);

        double tolerance = IsHighest(derivative, accuracy) ? WideTolerance : Tolerance;
        Assert.Equal(one.EdgeAccuracy, slopes[0], tolerance);
        Assert.Equal(derivative % 2 == 1 ? accuracy : accuracy - 1, slopes[1], tolerance);
        Assert.Equal(one.EdgeAccuracy, slopes[2], tolerance);
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
    [InlineData(3, 2)]
    [InlineData(3, 4)]
    [InlineData(4, 2)]
    [InlineData(4, 4)]
    public void Around_a_circle_and_between_mirrors_it_is_the_accuracy_everywhere(int derivative, int accuracy)
    {
        // Each derivative is a quarter of a turn further.
        double turned = derivative * Math.PI / 2;
        Assert.Equal(accuracy, Slope(Ends.Periodic, n => 2 * Math.PI / n, 0, x => Math.Sin(x + 0.5), x => Math.Sin(x + 0.5 + turned)), Tolerance);
        Assert.Equal(accuracy, Slope(Ends.Reflect, n => Math.PI / (n - 1), 0, Math.Cos, x => Math.Cos(x + turned)), Tolerance);
        Assert.Equal(accuracy, Slope(Ends.Symmetric, n => Math.PI / n, 0.5, Math.Cos, x => Math.Cos(x + turned)), Tolerance);

        double Slope(Ends ends, Func<int, double> step, double first, Func<double, double> f, Func<double, double> expected)
        {
            double Error(int n)
            {
                double h = step(n);
                double[] actual = new double[n];
                Assembly.Value.Get<double>(Case(derivative, accuracy, 1, SpacingMode.Step, ends))(
                    [[.. Enumerable.Range(0, n).Select(i => f((i + first) * h))]], [], [h], [], [actual]);
                return actual.Select((value, i) => Math.Abs(value - expected((i + first) * h))).Max();
            }

            // So that half the step is where rounding is still out of sight.
            var (wide, narrow) = ends switch { Ends.Periodic => (24, 48), Ends.Reflect => (13, 25), _ => (12, 24) };
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
            decimal Expected(decimal y) => Enumerable.Range(1, one.Derivative).Aggregate(1 / y, (value, k) => -k * value / y);
            decimal Error(int i) => Math.Abs(actual[i] - Expected(4 + x[i]));
            return [Error(0), Error(n / 2), Error(n)];
        }

        // Both are multiples of 6, so the same coordinates are shifted around the three places.
        int wideCount = IsHighest(one.Derivative, one.Accuracy) ? 48 : 96;
        return [.. Errors(wideCount).Zip(Errors(2 * wideCount), (wide, narrow) => Math.Log2((double)(wide / narrow)))];
    }

    private static bool IsHighest(int derivative, int accuracy) => derivative > 2 && accuracy == 8;

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
