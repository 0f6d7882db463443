using System;
using System.Linq;
using Xunit;

namespace GenericGradient.Generators.Tests.Surface;

/// <summary>What calls of the library come to, and what the compiler says of those that are none.</summary>
public sealed class SurfaceTests
{
    /// <summary>Calls as people write them: each reaches the method that it should, in each version of the language that can.</summary>
    [Theory]
    [InlineData("calls.txt")]
    [InlineData("overloads.txt")]
    public void Calls_reach_the_methods_of_the_table(string file)
    {
        var (kept, now) = CallTable.Compare(file, 12, 13, 14);

        Assert.Equal(kept, now);
        Assert.True(CallTable.Calls(kept).Count() > 100);
    }

    /// <summary>Calls as people write them who come from elsewhere: each gets a message that leads on.</summary>
    [Fact]
    public void Slips_are_told_as_in_the_table()
    {
        var (kept, now) = CallTable.Compare("slips.txt", 13, 14);

        Assert.Equal(kept, now);
        Assert.True(CallTable.Calls(kept).Count() > 60);
        string[] lines = kept.Split('\n');
        Assert.All(CallTable.Calls(kept), call => Assert.Matches("^ +[0-9 ]+(CS|GG)[0-9]{4}: ", lines[Array.IndexOf(lines, call) + 1]));
    }

    [Fact]
    public void A_table_that_says_otherwise_is_noticed()
    {
        string[] outcome = Assert.Single(CompiledCalls.Outcomes(["double[] r = Gradient.Compute(y, 0.1)"], 14));

        Assert.Equal(["Gradient.Compute<double>(double[], Spacing<double>, GradientOptions)"], outcome);
        Assert.StartsWith("CS", Assert.Single(CompiledCalls.Outcomes(["Gradient.Compute(y, x)"], 14))[0], StringComparison.Ordinal);
    }
}
