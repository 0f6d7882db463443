using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GenericGradient.Package.Tests.Consuming;

/// <summary>Compares what a program wrote with what is right.</summary>
internal static class Numbers
{
    public static void Same(Dictionary<string, double[]> expected, Dictionary<string, double[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, line =>
        {
            double[] numbers = actual[line.Key];
            Assert.Equal(line.Value.Length, numbers.Length);
            Assert.All(line.Value.Zip(numbers), pair => Assert.Equal(pair.First, pair.Second, tolerance: 1e-14));
        });
    }
}
