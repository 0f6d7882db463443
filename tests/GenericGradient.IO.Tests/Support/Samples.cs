using System;
using System.Linq;

namespace GenericGradient.IO.Tests.Support;

/// <summary>Samples of tests.</summary>
internal static class Samples
{
    /// <summary>Random numbers.</summary>
    public static double[] Random(int length, int seed = 1)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, length).Select(_ => random.NextDouble() - 0.5)];
    }

    /// <summary>Writes random numbers as a file of numpy, and gives them.</summary>
    public static double[] Write(string path, int[] shape, int seed = 1)
    {
        double[] samples = Random(shape.Aggregate(1, (product, extent) => product * extent), seed);
        Stored.Npy(path, samples, shape, isColumnMajor: false, isBigEndian: false);
        return samples;
    }

    /// <summary>The derivatives along one axis, in memory.</summary>
    public static double[] Along(double[] samples, int[] shape, int axis, double step = 1)
    {
        double[] result = new double[samples.Length];
        GradientPlan.Create<double>(shape, step, axes: [axis]).Execute(samples, result);
        return result;
    }
}
