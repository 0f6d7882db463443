using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GenericGradient.Package.Tests.Consuming;

/// <summary>Compares what a program wrote with what is right.</summary>
internal static class Numbers
{
    /// <summary>What the kernels of <c>Consumers/Common</c> give. Worked out by hand from samples of few digits.</summary>
    public static Dictionary<string, double[]> OfKernels => new()
    {
        ["line"] = [2, 3, 5, 6],
        ["rows"] = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
        ["columns"] = [0, 2, 6, 8, 0, 2, 6, 8, 0, 2, 6, 8],
        ["halves"] = [1, 1.5, 2.5, 3],
        ["upwind"] = [0, 1.5, 2.5, 3.5],
        ["tensor rows"] = [1, 3, 7, 1, 3, 7],
        ["tensor columns"] = [2, 3, 4, 4, 6, 8],
        ["steepness"] = [5, 5, 5, 5],
        ["laplacian"] = [20, 20, -12, 20, 20, 20, -12, 20, -16, -16, -48, -16],
        ["divergence"] = [5, 5, 5, 5],
        ["sharp"] = [-3, 1.5, 0, -1.5, 3],
        ["refused"] = [1],
    };

    /// <summary>The lines of one program after those of another.</summary>
    public static Dictionary<string, double[]> And(this Dictionary<string, double[]> first, Dictionary<string, double[]> second) =>
        new([.. first, .. second]);

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
