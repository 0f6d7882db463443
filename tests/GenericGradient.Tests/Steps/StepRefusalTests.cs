using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Tests.Steps;

/// <summary>Bad steps, and bad coordinates that are made into them: which exception, which parameter, what it says, and nothing written.</summary>
public sealed class StepRefusalTests
{
    private const double Untouched = -7.25;
    private static readonly double[] Five = [1, 2, 4, 8, 16];
    private static readonly double[] D5 = new double[5];
    private static readonly double[,] Grid = new double[2, 3];
    private static readonly double[,] GridD = new double[2, 3];
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly DateTime Noon = new(2026, 11, 23, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Refused[] Table =
    [
        // Steps
        new("null steps", () => Spacing.Steps((double[])null!), typeof(ArgumentNullException), "steps"),
        new("too few steps", () => BySteps(1, 2, 3), typeof(ArgumentException), "spacing", "Axis 0 has 5 samples but 3 steps", "must be 4"),
        new("as many steps as samples", () => BySteps(1, 2, 3, 4, 5), typeof(ArgumentException), "spacing", "but 5 steps"),
        new("no steps", () => BySteps(), typeof(ArgumentException), "spacing", "but 0 steps"),
        new("step 0 in a list", () => BySteps(1, 2, 0, 4), typeof(ArgumentException), "spacing", "Step 2 of axis 0 is 0", "not 0"),
        new("first step 0", () => BySteps(0, 2, 3, 4), typeof(ArgumentException), "spacing", "Step 0 of axis 0 is 0"),
        new("last step -0", () => BySteps(1, 2, 3, -0.0), typeof(ArgumentException), "spacing", "Step 3 of axis 0 is -0"),
        new("step NaN in a list", () => BySteps(1, double.NaN, 3, 4), typeof(ArgumentException), "spacing", "Step 1 of axis 0 is NaN", "finite"),
        new("step infinite in a list", () => BySteps(1, 2, 3, double.NegativeInfinity), typeof(ArgumentException), "spacing", "Step 3 of axis 0 is -Infinity"),
        new("steps that cancel", () => BySteps(1, 2, -2, 4), typeof(ArgumentException), "spacing", "Steps 1 and 2 of axis 0 are 2 and -2", "samples 1 and 3 coincide"),
        new("products that overflow", () => BySteps(1e200, 2e200, 3e200, 4e200), typeof(ArgumentException), "spacing", "Step 1 of axis 0 is 2E+200, after 1E+200", "Double", "scale"),
        new("products that underflow", () => BySteps(1, 1e-200, 2e-200, 1), typeof(ArgumentException), "spacing", "Step 2 of axis 0 is 2E-200"),
        new("products that are subnormal", () => BySteps(1e-160, 1e-160, 1, 1), typeof(ArgumentException), "spacing", "Step 1 of axis 0"),
        new("sums that overflow", () => BySteps(1.7e308, 1.7e308, 1, 1), typeof(ArgumentException), "spacing", "Step 1 of axis 0"),
        new("float products that are subnormal", () => Gradient.Compute([1f, 2, 3], Spacing.Steps([1e-20f, 1e-20f])), typeof(ArgumentException), "spacing", "Single"),
        new("decimal products that overflow", () => Gradient.Compute([1m, 2m, 3m], Spacing.Steps([1e20m, 1e20m])), typeof(ArgumentException), "spacing", "Step 1 of axis 0", "Decimal"),
        new("decimal products that vanish", () => Gradient.Compute([1m, 2m, 3m], Spacing.Steps([1e-28m, 2e-28m])), typeof(ArgumentException), "spacing", "Step 1 of axis 0", "Decimal"),
        new("decimal step 0", () => Gradient.Compute([1m, 2m, 3m], Spacing.Steps([1m, 0m])), typeof(ArgumentException), "spacing", "Step 1 of axis 0 is 0"),
        new("a late step 0 among many", () => Many(99, 0), typeof(ArgumentException), "spacing", "Step 99 of axis 0 is 0"),
        new("a step NaN among many", () => Many(50, double.NaN), typeof(ArgumentException), "spacing", "Step 50 of axis 0 is NaN"),
        new("steps that cancel among many", () => Many(7, -1), typeof(ArgumentException), "spacing", "Steps 6 and 7 of axis 0 are 1 and -1"),
        new("the last step infinite among many", () => Many(63, double.PositiveInfinity), typeof(ArgumentException), "spacing", "Step 63 of axis 0"),
        new("steps for two axes", () => Gradient.Compute(Grid, Spacing.Steps([1.0]), [GridD, new double[2, 3]]), typeof(ArgumentException), "spacing", "Steps belong to one axis", "2 axes are selected"),
        new("steps of the second axis", () => GradientPlan.Create<double>([2, 3], [Spacing.Step(1.0), Spacing.Steps([1.0, 2, 3])]), typeof(ArgumentException), "spacing", "Axis 1 has 3 samples but 3 steps"),
        new("a bad step of the second axis", () => Gradient.AlongAxis(Grid, 1, Spacing.Steps([1.0, -1]), GridD), typeof(ArgumentException), "spacing", "Steps 0 and 1 of axis 1"),
        new("a bad step of a tensor", () => Gradient.AlongAxis(Tensor.Create(Five, [5, 1]), 0, Spacing.Steps([1.0, 1, 1, 0]), Tensor.Create(D5, [5, 1])), typeof(ArgumentException), "spacing", "Step 3 of axis 0"),
        new("steps of integers", () => Gradient.Compute([1, 2, 3], Spacing.Steps([1, 2])), typeof(NotSupportedException), null, "Int32"),

        // Integer coordinates
        new("null integers", () => Spacing.Coordinates<int, double>(null!), typeof(ArgumentNullException), "coordinates"),
        new("integers to integers", () => Spacing.Coordinates<int, long>([1, 2]), typeof(NotSupportedException), null, "Int64"),
        new("neighbours coincide", () => Spacing.Coordinates<long, double>([1, long.MaxValue, long.MaxValue]), typeof(ArgumentException), "coordinates", "Coordinates 1 and 2 are both 9223372036854775807"),
        new("turning onto themselves", () => Spacing.Coordinates<byte, float>([3, 2, 1, 7, 1]), typeof(ArgumentException), "coordinates", "Coordinates 2 and 4 are both 1"),
        new("wide neighbours coincide", () => Spacing.Coordinates<UInt128, double>(new[] { UInt128.MaxValue, UInt128.MaxValue }.AsMemory()), typeof(ArgumentException), "coordinates", "Coordinates 0 and 1 are both 340282366920938463463374607431768211455"),
        new("a step beyond Half", () => Spacing.Coordinates<int, Half>([0, 10, -70000]), typeof(ArgumentException), "coordinates", "The step from coordinate 1 to 2, from 10 to -70000", "Half"),
        new("a step beyond float", () => Spacing.Coordinates<BigInteger, float>([0, BigInteger.Pow(10, 39)]), typeof(ArgumentException), "coordinates", "coordinate 0 to 1", "Single"),
        new("a step beyond double", () => Spacing.Coordinates<BigInteger, double>([0, -BigInteger.Pow(10, 309)]), typeof(ArgumentException), "coordinates", "coordinate 0 to 1", "Double"),
        new("a step beyond decimal", () => Spacing.Coordinates<UInt128, decimal>([0, UInt128.MaxValue]), typeof(ArgumentException), "coordinates", "coordinate 0 to 1", "beyond the range of Decimal"),
        new("too few integers", () => Gradient.Compute(Five, Spacing.Coordinates<int, double>([1, 2, 3]), D5), typeof(ArgumentException), "spacing", "5 samples but 3 coordinates"),
        new("no integers", () => Gradient.Compute(Five, Spacing.Coordinates<int, double>([]), D5), typeof(ArgumentException), "spacing", "5 samples but 0 coordinates"),
        new("steps that cancel by rounding", () => Gradient.Compute([1.0, 2, 3], Spacing.Coordinates<long, double>([0, 1L << 60, 1])), typeof(ArgumentException), "spacing", "samples 0 and 2 coincide"),

        // Times
        new("null times", () => Spacing.Coordinates<double>((DateTime[])null!, Hour), typeof(ArgumentNullException), "times"),
        new("null instants", () => Spacing.Coordinates<double>((DateTimeOffset[])null!, Hour), typeof(ArgumentNullException), "times"),
        new("null lengths", () => Spacing.Coordinates<double>((TimeSpan[])null!, Hour), typeof(ArgumentNullException), "times"),
        new("null days", () => Spacing.Coordinates<double>((DateOnly[])null!, Hour), typeof(ArgumentNullException), "times"),
        new("no unit", () => Spacing.Coordinates<double>([Noon, Noon + Hour], TimeSpan.Zero), typeof(ArgumentOutOfRangeException), "per", "longer than 0"),
        new("a negative unit", () => Spacing.Coordinates<double>([Hour, -Hour], per: -Hour), typeof(ArgumentOutOfRangeException), "per", "-01:00:00"),
        new("times to integers", () => Spacing.Coordinates<int>([Hour, -Hour], per: Hour), typeof(NotSupportedException), null, "Int32"),
        new("Utc and Local", () => Spacing.Coordinates<double>([Noon, Noon + Hour, DateTime.SpecifyKind(Noon, DateTimeKind.Local)], Hour), typeof(ArgumentException), "times", "times[2] is of kind Local", "times[0] is of kind Utc"),
        new("Utc and Unspecified", () => Spacing.Coordinates<double>([Noon, default(DateTime)], Hour), typeof(ArgumentException), "times", "times[1] is of kind Unspecified"),
        new("the same time", () => Spacing.Coordinates<double>([Noon, Noon.AddTicks(1), Noon.AddTicks(1)], Hour), typeof(ArgumentException), "times", "Coordinates 1 and 2 are both 2026-11-23T12:00:00.0000001Z"),
        new("the same instant", () => Spacing.Coordinates<double>([new DateTimeOffset(Noon), new DateTimeOffset(Noon).AddDays(1), new DateTimeOffset(Noon).ToOffset(Hour)], Hour), typeof(ArgumentException), "times", "Coordinates 0 and 2 are both 2026-11-23T13:00:00.0000000+01:00"),
        new("the same day", () => Spacing.Coordinates<double>([new DateOnly(2024, 2, 29), new DateOnly(2024, 2, 29)], Hour), typeof(ArgumentException), "times", "Coordinates 0 and 1 are both 2024-02-29"),
        new("a step that vanishes", () => Spacing.Coordinates<Half>([TimeSpan.FromTicks(1), TimeSpan.FromTicks(2)], TimeSpan.FromDays(1)), typeof(ArgumentException), "times", "from 00:00:00.0000001 to 00:00:00.0000002", "0 as Half"),
        new("a step beyond Half", () => Spacing.Coordinates<Half>([Noon, Noon.AddDays(1)], TimeSpan.FromSeconds(1)), typeof(ArgumentException), "times", "2026-11-23T12:00:00.0000000Z", "Half"),
    ];

    public static IEnumerable<TheoryDataRow<int, string>> Rows => Table.Select((row, index) => new TheoryDataRow<int, string>(index, row.Name));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_refused_before_anything_is_written(int index, string name)
    {
        Assert.NotEmpty(name);
        var row = Table[index];
        Array.Fill(D5, Untouched);
        GridD[0, 0] = Untouched;

        var error = Assert.Throws(row.Exception, row.Action);

        Assert.Equal(row.Parameter, (error as ArgumentException)?.ParamName);
        Assert.All(row.Says, part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.All([.. D5, GridD[0, 0]], value => Assert.Equal(Untouched, value));
    }

    [Fact]
    public void Steps_at_the_ends_of_the_promised_range_are_good()
    {
        foreach (double step in (double[])[1e-150, 1e-75, 1, 1e75, 1e150])
        {
            double[] slope = Gradient.Compute([0, step, 3 * step, 4 * step], Spacing.Steps([step, 2 * step, step]), EdgeOrder.Second);
            Assert.All(slope, value => Assert.Equal(1, value, 1e-15));
        }
    }

    private static void BySteps(params double[] steps) => Gradient.Compute(Five, Spacing.Steps(steps), D5);

    /// <summary>100 steps of 1, but for one.</summary>
    private static void Many(int index, double step)
    {
        double[] steps = [.. Enumerable.Repeat(1.0, 100)];
        steps[index] = step;
        Gradient.Compute(new double[101], Spacing.Steps(steps));
    }

    private sealed record Refused(string Name, Action Action, Type Exception, string? Parameter, params string[] Says);
}
