using System;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;
using Xunit;

namespace GenericGradient.Generators.Tests.Stencils;

/// <summary>Which samples the formulas of an axis read, and how accurate that makes them.</summary>
public sealed class AxisWindowsTests
{
    [Theory]
    [InlineData(1, 2, 1, "Central", "-1..1", "0..1", "-1..0", 2)]
    [InlineData(1, 2, 2, "Central", "-1..1", "0..2", "-2..0", 3)]
    [InlineData(1, 4, 4, "Central", "-2..2", "0..4 -1..3", "-4..0 -3..1", 5)]
    [InlineData(1, 8, 8, "Central", "-4..4", "0..8 -1..7 -2..6 -3..5", "-8..0 -7..1 -6..2 -5..3", 9)]
    [InlineData(2, 2, 1, "Central", "-1..1", "0..2", "-2..0", 3)]
    [InlineData(2, 4, 4, "Central", "-2..2", "0..5 -1..4", "-5..0 -4..1", 6)]
    [InlineData(1, 2, 1, "Forward", "0..2", "", "-1..0 0..1", 2)]
    [InlineData(1, 2, 2, "Forward", "0..2", "", "-2..0 -1..1", 3)]
    [InlineData(1, 2, 2, "Backward", "-2..0", "0..2 -1..1", "", 3)]
    [InlineData(2, 2, 2, "Forward", "0..3", "", "-3..0 -2..1 -1..2", 4)]
    [InlineData(3, 2, 1, "Central", "-2..2", "0..3 -1..2", "-3..0 -2..1", 4)]
    [InlineData(3, 2, 2, "Central", "-2..2", "0..4 -1..3", "-4..0 -3..1", 5)]
    [InlineData(3, 4, 4, "Central", "-3..3", "0..6 -1..5 -2..4", "-6..0 -5..1 -4..2", 7)]
    [InlineData(4, 2, 1, "Central", "-2..2", "0..4 -1..3", "-4..0 -3..1", 5)]
    [InlineData(4, 4, 4, "Central", "-3..3", "0..7 -1..6 -2..5", "-7..0 -6..1 -5..2", 8)]
    [InlineData(1, 1, 1, "Forward", "0..1", "", "-1..0", 2)]
    [InlineData(1, 1, 1, "Backward", "-1..0", "0..1", "", 2)]
    [InlineData(3, 1, 1, "Forward", "0..3", "", "-3..0 -2..1 -1..2", 4)]
    [InlineData(4, 2, 2, "Backward", "-5..0", "0..5 -1..4 -2..3 -3..2 -4..1", "", 6)]
    public void One_sided_ends_shift_the_window(
        int derivative, int accuracy, int edgeAccuracy, string side, string interior, string first, string last, int minimum)
    {
        var windows = AxisWindows.For(new SchemeSpec(derivative, accuracy, edgeAccuracy, Enum.Parse<Side>(side)), isOneSided: true);

        Assert.Equal(interior, Text(windows.Interior));
        Assert.Equal(first, string.Join(" ", windows.First.Select(Text)));
        Assert.Equal(last, string.Join(" ", windows.Last.Select(Text)));
        Assert.Equal(minimum, windows.MinimumExtent);
    }

    [Fact]
    public void Where_samples_go_on_there_is_one_window()
    {
        var windows = AxisWindows.For(new SchemeSpec(1, 4, 4, Side.Central), isOneSided: false);

        Assert.Equal(new Window(-2, 2), windows.Interior);
        Assert.Empty(windows.First.Concat(windows.Last));
        Assert.Equal(0, windows.MinimumExtent);
    }

    /// <summary>Each derivative to each accuracy on each side, accuracy 2 with both edge orders; central formulas have no accuracy 1.</summary>
    public static TheoryData<int, int, int, string> Schemes =>
    [
        .. from derivative in Enumerable.Range(1, 4)
           from accuracy in (int[])[1, 2, 4, 6, 8]
           from edgeOrder in (int[])[1, 2]
           from side in (string[])["Forward", "Central", "Backward"]
           where (accuracy == 2 || edgeOrder == 1) && (accuracy > 1 || side != "Central")
           select new TheoryDataRow<int, int, int, string>(derivative, accuracy, edgeOrder, side),
    ];

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 2, 1)]
    [InlineData(2, 1, 1)]
    [InlineData(2, 2, 2)]
    [InlineData(4, 1, 4)]
    [InlineData(8, 2, 8)]
    public void An_edge_order_concerns_accuracy_2_only(int accuracy, int edgeOrder, int edgeAccuracy) =>
        Assert.Equal(new SchemeSpec(3, accuracy, edgeAccuracy, Side.Forward), SchemeSpec.Of(3, accuracy, edgeOrder, Side.Forward));

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_window_has_the_accuracy_that_was_asked_for(int derivative, int accuracy, int edgeOrder, string side)
    {
        var scheme = SchemeSpec.Of(derivative, accuracy, edgeOrder, Enum.Parse<Side>(side));
        var windows = AxisWindows.For(scheme, isOneSided: true);

        Assert.Equal(accuracy, Stencil.Over(windows.Interior, derivative).Accuracy);
        Assert.All(windows.First.Concat(windows.Last), window => Assert.True(Stencil.Over(window, derivative).Accuracy >= scheme.EdgeAccuracy));
        Assert.Equal(scheme.LeastExtent(isOneSided: true), windows.MinimumExtent);
    }

    /// <summary>Exact on monomials up to the degree, not on the next one.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void The_accuracy_is_what_the_moments_say(int derivative, int accuracy, int edgeOrder, string side)
    {
        int factorial = Enumerable.Range(1, derivative).Aggregate(1, (product, factor) => product * factor);
        var windows = AxisWindows.For(SchemeSpec.Of(derivative, accuracy, edgeOrder, Enum.Parse<Side>(side)), isOneSided: true);
        foreach (var window in windows.First.Concat(windows.Last).Append(windows.Interior))
        {
            var stencil = Stencil.Over(window, derivative);
            Rational Moment(int m) => Exact.Sum(stencil.Weights.Select((weight, k) =>
                weight * Exact.Whole(System.Numerics.BigInteger.Pow(stencil.Offsets[k], m))));

            Assert.All(Enumerable.Range(0, derivative + stencil.Accuracy), m => Assert.Equal(m == derivative ? factorial : 0, Moment(m)));
            Assert.False(Moment(derivative + stencil.Accuracy).IsZero);
        }
    }

    private static string Text(Window window) => FormattableString.Invariant($"{window.First}..{window.Last}");
}
