using System;
using System.Linq;
using GenericGradient.Generators.Model;
using Xunit;
using Ends = GenericGradient.Generators.Model.Boundary;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>Bad arguments are refused before anything is written; messages name the consumer's parameters.</summary>
public sealed class OperatorChecksTests
{
    private static readonly OperatorCase Gradient = new()
    {
        Operator = Operator.Gradient,
        Modes = [SpacingMode.Step, SpacingMode.Coordinates],
        EdgeOrder = 2,
    };

    private static readonly OperatorCase Laplacian = new()
    {
        Operator = Operator.Laplacian,
        Modes = [SpacingMode.Step, SpacingMode.Step],
        Boundaries = [Ends.Periodic],
        Accuracy = 4,
    };

    private static readonly OperatorCase Curl = new() { Operator = Operator.Curl, Modes = [SpacingMode.Unit, SpacingMode.Unit] };

    private static readonly OperatorCase Fourth = new() { Operator = Operator.Gradient, Modes = [SpacingMode.Coordinates], Accuracy = 4 };

    private static readonly OperatorCase Constant = new()
    {
        Operator = Operator.Gradient,
        Modes = [SpacingMode.Step],
        Steps = [1e300],
        Shape = [4],
    };

    private static readonly OperatorCase Eighth = new() { Operator = Operator.Laplacian, Modes = [SpacingMode.Unit], Accuracy = 8 };

    private static readonly OperatorCase Cubes = new() { Operator = Operator.Gradient, Derivative = 3, Modes = [SpacingMode.Step] };

    private static readonly OperatorCase FourthPowers = new() { Operator = Operator.Gradient, Derivative = 4, Accuracy = 4, Modes = [SpacingMode.Step] };

    private static readonly OperatorCase ThirdByCoordinates = new() { Operator = Operator.Gradient, Derivative = 3, Modes = [SpacingMode.Coordinates] };

    private static readonly Lazy<OperatorAssembly> Assembly =
        new(() => OperatorAssembly.Load([Gradient, Laplacian, Curl, Fourth, Constant, Eighth, Cubes, FourthPowers, ThirdByCoordinates]));

    [Theory]
    [InlineData(-1, 4, "extent0", "Axis 0 has extent -1; an extent must not be negative.")]
    [InlineData(2, 6, "extent0", "Axis 0 has 2 samples; its formulas need at least 3.")]
    [InlineData(4, 2, "extent1", "Axis 1 has 2 samples; its formulas need at least 3.")]
    [InlineData(65536, 65536, "extent0", "The shape has more than 2147483647 samples; take them in pieces.")]
    [InlineData(3, 5, "samples0", "There are 12 samples, but the shape has 15.")]
    public void Extents(int extent0, int extent1, string parameter, string message) => Refused(
        message, parameter, destinations => Assembly.Value.Get<double>(Gradient)([new double[12]], [extent0, extent1], [1, 0], [[], [0, 1, 2, 3]], destinations));

    [Theory]
    [InlineData(0, "is 0; a step must be finite and not 0.")]
    [InlineData(double.NaN, "is NaN; a step must be finite and not 0.")]
    [InlineData(double.NegativeInfinity, "is -Infinity; a step must be finite and not 0.")]
    [InlineData(1e308, "is 1E+308; 2 times that is beyond the range of Double.")]
    public void Steps(double step, string message) => Refused(
        "The step of axis 0 " + message,
        "step0",
        destinations => Assembly.Value.Get<double>(Gradient)([new double[12]], [3, 4], [step, 0], [[], [0, 1, 2, 3]], destinations));

    [Theory]
    [InlineData(1e-200)]
    [InlineData(1e154)]
    public void Squares_of_steps(double step) => Refused(
        FormattableString.Invariant($"The step of axis 1 is {step}; 12 times its square is beyond the range of Double."),
        "step1",
        destinations => Assembly.Value.Get<double>(Laplacian)([new double[12]], [3, 4], [1, step], [], destinations));

    [Theory]
    [InlineData(-1e-103, "2 times its cube")]
    [InlineData(1e103, "2 times its cube")]
    [InlineData(1e-78, "6 times its fourth power")]
    [InlineData(-1e77, "6 times its fourth power")]
    public void Higher_powers_of_steps(double step, string multiple)
    {
        var one = multiple.EndsWith("cube", StringComparison.Ordinal) ? Cubes : FourthPowers;
        Refused(
            FormattableString.Invariant($"The step of axis 0 is {step}; {multiple} is beyond the range of Double."),
            "step0",
            destinations => Assembly.Value.Get<double>(one)([new double[12]], [12], [step], [], destinations));
        Assembly.Value.Get<double>(one)([new double[12]], [12], [step > 1 || step < -1 ? step / 20 : step * 20], [], [new double[12]]);
    }

    /// <summary>The weight of a near neighbour is a normal number, but made of reciprocals whose products are not.</summary>
    [Fact]
    public void Products_of_reciprocals_that_lose_digits() => Refused(
        "The weights at coordinate 0 of axis 0 are beyond the range of Double; scale the coordinates.",
        "coordinates0",
        destinations => Assembly.Value.Get<double>(ThirdByCoordinates)([new double[5]], [], [], [[0, 1e-6, 1e155, 2e155, 3e155]], [new double[5]]));

    [Fact]
    public void A_constant_step_is_checked_in_its_type() => Refused(
        "The step of axis 0 is ∞; a step must be finite and not 0.".Replace("∞", float.PositiveInfinity.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal),
        null,
        destinations => Assembly.Value.Get<float>(Constant)([new float[4]], [4], [], [], [new float[4]]));

    [Theory]
    [InlineData(new double[] { 0, 1, 2 }, "Axis 1 has 4 samples but 3 coordinates; give one coordinate for each sample.")]
    [InlineData(new double[] { 0, 1, double.NaN, 3 }, "Coordinate 2 of axis 1 is NaN; coordinates must be finite.")]
    [InlineData(new double[] { 0, 1, 2, 1 }, "Coordinates 1 and 3 of axis 1 are both 1; those of 3 neighbours must differ.")]
    [InlineData(new double[] { 0, 1, 2, 1e200 }, "The weights at coordinate 2 of axis 1 are beyond the range of Double; scale the coordinates.")]
    public void Coordinates(double[] x, string message) => Refused(
        message, "coordinates1", destinations => Assembly.Value.Get<double>(Gradient)([new double[12]], [3, 4], [1, 0], [[], x], destinations));

    [Theory]
    [InlineData(new double[] { 0, 1, 2, 3, 0 }, "Coordinates 0 and 4 of axis 0 are both 0; those of 5 neighbours must differ.")]
    [InlineData(new double[] { 0, 1, 2, 3, double.Epsilon }, "The weights at coordinate 0 of axis 0 are beyond the range of Double; scale the coordinates.")]
    public void Coordinates_of_wider_windows(double[] x, string message) => Refused(
        message, "coordinates0", destinations => Assembly.Value.Get<double>(Fourth)([new double[5]], [], [], [x], [new double[5]]));

    [Fact]
    public void Lengths_of_destinations() => Refused(
        "The destination has 11 elements, but there are 12 samples; it must have one for each.",
        "destination1",
        destinations => Assembly.Value.Get<double>(Gradient)([new double[12]], [3, 4], [1, 0], [[], [0, 1, 2, 3]], [destinations[0], new double[11]]));

    [Fact]
    public void Components_of_another_length() => Refused(
        "There are 11 samples, but the shape has 12.",
        "samples1",
        destinations => Assembly.Value.Get<double>(Curl)([new double[12], new double[11]], [3, 4], [], [], destinations));

    [Fact]
    public void Shared_memory()
    {
        double[] shared = new double[12];
        double[] x = [0, 1, 2];
        var gradient = Assembly.Value.Get<double>(Gradient);
        var curl = Assembly.Value.Get<double>(Curl);
        Refused("The destination overlaps samples0, which is read after it is written; give memory of its own.", "destination1", destinations =>
            gradient([shared], [3, 4], [1, 0], [[], [0, 1, 2, 3]], [destinations[0], shared]));
        Refused("The destination overlaps destination0; give each memory of its own.", "destination1", destinations =>
            gradient([new double[12]], [3, 4], [1, 0], [[], [0, 1, 2, 3]], [shared, shared]));
        Refused("The destination overlaps samples1, which is read after it is written; give memory of its own.", "destination0", destinations =>
            curl([new double[12], shared], [3, 4], [], [], [shared]));
        double[] line = [0, 1, 2, 3, 4];
        Refused("The destination overlaps coordinates0, which is read after it is written; give memory of its own.", "destination0", destinations =>
            Assembly.Value.Get<double>(Fourth)([new double[5]], [], [], [line], [line]));
    }

    [Fact]
    public void Integers()
    {
        var error = Assert.Throws<NotSupportedException>(() => Assembly.Value.Get<int>(Curl)([new int[4], new int[4]], [2, 2], [], [], [new int[4]]));
        Assert.Contains("Int32 are integers", error.Message, StringComparison.Ordinal);
    }

    /// <summary>At the ends, 6499/40 is over a divisor of 5040.</summary>
    [Fact]
    public void Coefficients_beyond_the_type()
    {
        var error = Assert.Throws<NotSupportedException>(() => Assembly.Value.Get<Half>(Eighth)([new Half[12]], [], [], [], [new Half[12]]));
        Assert.StartsWith("Formulas of this accuracy have coefficients up to 818874, which is beyond the range of Half.", error.Message, StringComparison.Ordinal);
        Assembly.Value.Get<float>(Eighth)([new float[12]], [], [], [], [new float[12]]);
    }

    private static void Refused(string message, string? parameter, Action<double[][]> call)
    {
        double[][] destinations = [[.. Enumerable.Repeat(-1.0, 12)], [.. Enumerable.Repeat(-1.0, 12)]];
        var error = Assert.ThrowsAny<ArgumentException>(() => call(destinations));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(parameter, error.ParamName);
        Assert.All(destinations, destination => Assert.All(destination, value => Assert.Equal(-1, value)));
    }
}
