using System;
using Xunit;

namespace GenericGradient.Tests.Surface;

/// <summary>Options whose every zero is the default.</summary>
public sealed class OptionsTests
{
    [Fact]
    public void The_default_is_what_the_default_says()
    {
        Assert.Equal(EdgeOrder.First, default(GradientOptions).EdgeOrder);
        Assert.Equal(default, new GradientOptions { EdgeOrder = EdgeOrder.First });
        Assert.Equal(default, (GradientOptions)EdgeOrder.First);
        Assert.Equal(default, new GradientOptions { EdgeOrder = EdgeOrder.Second } with { EdgeOrder = EdgeOrder.First });
    }

    [Fact]
    public void An_edge_order_is_options()
    {
        GradientOptions options = EdgeOrder.Second;

        Assert.Equal(EdgeOrder.Second, options.EdgeOrder);
        Assert.NotEqual(default, options);
        Assert.Equal("GradientOptions { EdgeOrder = Second }", options.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void An_edge_order_that_is_none_is_kept_and_refused(int order)
    {
        GradientOptions options = (EdgeOrder)order;

        Assert.Equal((EdgeOrder)order, options.EdgeOrder);
        Assert.Equal("options", Assert.Throws<ArgumentOutOfRangeException>(() => Gradient.Compute([1.0, 2, 4], 0.5, options)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentOutOfRangeException>(() => GradientPlan.Create<double>([3], options: options)).ParamName);
    }
}
