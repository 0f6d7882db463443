using System;
using System.Linq;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;
using Xunit;

namespace GenericGradient.Generators.Tests.Stencils;

/// <summary>Which neighbours a stencil reads, and which stencils an axis gets.</summary>
public sealed class StencilTests
{
    [Theory]
    [InlineData("Forward", 1, "0 1")]
    [InlineData("Forward", 2, "0 1 2")]
    [InlineData("Central", 2, "-1 0 1")]
    [InlineData("Central", 4, "-2 -1 0 1 2")]
    [InlineData("Backward", 1, "-1 0")]
    [InlineData("Backward", 3, "-3 -2 -1 0")]
    public void The_narrowest_stencil_is_taken(string side, int accuracy, string offsets)
    {
        var stencil = Stencil.FirstDerivative(Enum.Parse<Side>(side), accuracy);

        Assert.Equal(offsets, string.Join(" ", stencil.Offsets));
        Assert.Equal(stencil.Offsets.Count, stencil.Weights.Count);
        Assert.Equal(FornbergWeights.Compute(1, [.. stencil.Offsets]), stencil.Weights);
    }

    [Theory]
    [InlineData("Central", 1)]
    [InlineData("Central", 3)]
    [InlineData("Central", 0)]
    [InlineData("Forward", 0)]
    [InlineData("Backward", -1)]
    public void An_accuracy_that_no_stencil_has_is_refused(string side, int accuracy) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Stencil.FirstDerivative(Enum.Parse<Side>(side), accuracy));

    [Theory]
    [InlineData("Forward", 1)]
    [InlineData("Forward", 2)]
    [InlineData("Backward", 2)]
    [InlineData("Central", 2)]
    [InlineData("Central", 4)]
    public void The_accuracy_is_what_it_says_and_no_more(string side, int accuracy)
    {
        var stencil = Stencil.FirstDerivative(Enum.Parse<Side>(side), accuracy);
        Rational Moment(int m) => Exact.Sum(stencil.Weights.Select((weight, k) =>
            weight * Exact.Whole(System.Numerics.BigInteger.Pow(stencil.Offsets[k], m))));

        Assert.All(Enumerable.Range(2, accuracy - 1), m => Assert.True(Moment(m).IsZero));
        Assert.False(Moment(accuracy + 1).IsZero);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_axis_is_central_of_order_2_between_ends_of_the_edge_order(int edgeOrder)
    {
        var axis = AxisFormulas.For(new(Derivative: 1, Accuracy: 2, edgeOrder, Side.Central), SpacingMode.Step, AxisEnds.OneSided);

        Assert.Equal(Stencil.FirstDerivative(Side.Forward, edgeOrder), Assert.Single(axis.First).Stencil);
        Assert.Equal(Stencil.FirstDerivative(Side.Central, 2), axis.Interior.Stencil);
        Assert.Equal(Stencil.FirstDerivative(Side.Backward, edgeOrder), Assert.Single(axis.Last).Stencil);
    }
}
