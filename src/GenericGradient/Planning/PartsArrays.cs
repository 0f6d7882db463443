using System;
using System.Numerics;

namespace GenericGradient.Planning;

/// <summary>Gradients of arrays whose samples are made of parts.</summary>
internal static class PartsArrays
{
    /// <summary>The gradient of an array of rank 2.</summary>
    public static TSample[][,] Compute<TSample, TPart>(TSample[,] samples, Spacings<TPart> spacing, EdgeOrder edgeOrder, Axes axes)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        ArgumentNullException.ThrowIfNull(samples);
        var results = new TSample[axes.Count(2)][,];
        for (int k = 0; k < results.Length; k++)
        {
            results[k] = new TSample[samples.GetLength(0), samples.GetLength(1)];
        }

        ReadOnlySpan<nint> shape = [samples.GetLength(0), samples.GetLength(1)];
        PartsRun.Dense(DenseSpan.Of<TSample>(samples), shape, spacing, edgeOrder, axes, Destinations<TSample>.Of(results));
        return results;
    }

    /// <summary>The gradient of an array of rank 3.</summary>
    public static TSample[][,,] Compute<TSample, TPart>(TSample[,,] samples, Spacings<TPart> spacing, EdgeOrder edgeOrder, Axes axes)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        ArgumentNullException.ThrowIfNull(samples);
        var results = new TSample[axes.Count(3)][,,];
        for (int k = 0; k < results.Length; k++)
        {
            results[k] = new TSample[samples.GetLength(0), samples.GetLength(1), samples.GetLength(2)];
        }

        ReadOnlySpan<nint> shape = [samples.GetLength(0), samples.GetLength(1), samples.GetLength(2)];
        PartsRun.Dense(DenseSpan.Of<TSample>(samples), shape, spacing, edgeOrder, axes, Destinations<TSample>.Of(results));
        return results;
    }
}
