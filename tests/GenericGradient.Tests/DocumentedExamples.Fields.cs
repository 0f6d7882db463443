using System;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Fields, as the README shows them.</summary>
[Collection("Console")]
public sealed class DocumentedFields
{
    [Fact]
    public void The_fields()
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
