using System;
using Xunit;

namespace GenericGradient.Tests;

/// <content>The example of fields in the README.</content>
public sealed partial class DocumentedExamples
{
    [Fact]
    public void Readme_fields()
    {
        double[,] u = { { 0, 0, 0 }, { -1, -1, -1 }, { -2, -2, -2 } }, v = { { 0, 1, 2 }, { 0, 1, 2 }, { 0, 1, 2 } };
        var wind = VectorField.Of([v, u], 1.0, Frame.Reversed);            // index [y, x], so v comes first
        Console.WriteLine($"{wind.Curl()[0][1, 1]}, {wind.Divergence()[1, 1]}, {Field.Of(u, 1.0).Magnitude()[1, 1]}");
        // 2, 0, 1
        Assert.Equal(2, wind.Curl()[0][1, 1]);
        Assert.Equal(0, wind.Divergence()[1, 1]);
        Assert.Equal(1, Field.Of(u, 1.0).Magnitude()[1, 1]);
    }
}
