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

    public static MatrixTheoryData<int, int, string> Schemes => new([1, 2], [1, 2, 4, 6, 8], ["Forward", "Central", "Backward"]);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_window_has_the_accuracy_that_was_asked_for(int derivative, int edgeAccuracy, string side)
    {
        int accuracy = Math.Max(2, edgeAccuracy);
        var windows = AxisWindows.For(new SchemeSpec(derivative, accuracy, edgeAccuracy, Enum.Parse<Side>(side)), isOneSided: true);

        Assert.Equal(accuracy, Stencil.Over(windows.Interior, derivative).Accuracy);
        Assert.All(windows.First.Concat(windows.Last), window => Assert.True(Stencil.Over(window, derivative).Accuracy >= edgeAccuracy));
    }

    /// <summary>Exact on monomials up to the degree, not on the next one.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void The_accuracy_is_what_the_moments_say(int derivative, int edgeAccuracy, string side)
    {
        int accuracy = Math.Max(2, edgeAccuracy);
        var windows = AxisWindows.For(new SchemeSpec(derivative, accuracy, edgeAccuracy, Enum.Parse<Side>(side)), isOneSided: true);
        foreach (var window in windows.First.Concat(windows.Last).Append(windows.Interior))
        {
            var stencil = Stencil.Over(window, derivative);
            Rational Moment(int m) => Exact.Sum(stencil.Weights.Select((weight, k) =>
                weight * Exact.Whole(System.Numerics.BigInteger.Pow(stencil.Offsets[k], m))));

            Assert.All(Enumerable.Range(0, derivative + stencil.Accuracy), m => Assert.Equal(m == derivative ? derivative : 0, Moment(m)));
            Assert.False(Moment(derivative + stencil.Accuracy).IsZero);
        }
    }

    private static string Text(Window window) => FormattableString.Invariant($"{window.First}..{window.Last}");
}
