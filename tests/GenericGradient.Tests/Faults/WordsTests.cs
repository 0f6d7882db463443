using System;
using System.Globalization;
using System.Numerics;
using System.Threading;
using Xunit;

namespace GenericGradient.Tests.Faults;

/// <summary>What is said of a fault is about that fault, in English and in the digits of no culture.</summary>
public sealed class WordsTests
{
    [Fact]
    [Trait("Fault", "R6")]
    public void One_sample_is_no_samples() =>
        Says("Axis 0 has 1 sample; edge order 1 needs at least 2", () => Gradient.Compute([1.0]));

    [Fact]
    [Trait("Fault", "R6")]
    public void One_destination_is_no_destinations() =>
        Says("There is 1 destination for 2 selected axes", () => GradientPlan.Create<double>([2, 2]).Execute(new double[4], new double[4]));

    [Fact]
    [Trait("Fault", "R6")]
    public void Results_that_are_integers_are_named()
    {
        Says("Results of type Int32 are integers", Integers<int>);
        Says("Results of type BigInteger are integers", Integers<BigInteger>);
        Says("Results of type Int64 are integers", Plan<long>);

        static void Integers<T>()
            where T : INumber<T> => Gradient.Compute<byte, T>([1, 2, 3]);

        static void Plan<T>()
            where T : INumber<T> => GradientPlan.Create<T>([3]);
    }

    [Fact]
    [Trait("Fault", "R6")]
    public void Time_stamps_are_counted_as_they_were_given()
    {
        var start = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var spacing = Spacing.Coordinates<double>(
            [start, start.AddHours(1), start.AddHours(2), start.AddHours(4), start.AddHours(5), start.AddHours(6), start.AddHours(7), start.AddHours(9)],
            per: TimeSpan.FromHours(1));

        Assert.Equal("8 coordinates", spacing.ToString());
        Assert.Equal("3 coordinates", Spacing.Coordinates<int, double>([1, 2, 4]).ToString());
        Assert.Equal("1 step", Spacing.Steps([0.5]).ToString());
        Says("Axis 0 has 5 samples but 8 coordinates", () => Gradient.Compute([1.0, 2, 3, 4, 5], spacing));
    }

    /// <summary>In Persian, a minus sign of its own with marks around.</summary>
    [Fact]
    [Trait("Fault", "R6")]
    public void Numbers_are_written_in_no_culture()
    {
        var persian = CultureInfo.GetCultureInfo("fa-IR");
        Assert.SkipWhen((-1).ToString(persian) == "-1", "This platform has no cultures.");
        Exception? failure = null;
        void Run() => failure = Record.Exception(() =>
        {
            CultureInfo.CurrentCulture = persian;
            Says("Actual value was -1.", () => Gradient.Compute([1.0, 2], options: (EdgeOrder)int.Parse("-1", CultureInfo.InvariantCulture)));
            Says("Actual value was -3.", () => Gradient.AlongAxis(new double[2, 2], -3));
            Says("Actual value was -4.", () => GradientPlan.Create<double>([2]).ExecuteParallel(new double[2], new double[2], -4));
            Says("Actual value was -5.", () => GradientPlan.Create<double>([-5]));
            Says("Actual value was -6.", () => GradientPlan.Create<double>([2]).StencilAt(0, -6));
        });
        var thread = new Thread(Run);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static void Says(string text, Action call) =>
        Assert.Contains(text, Assert.ThrowsAny<Exception>(call).Message, StringComparison.Ordinal);
}
