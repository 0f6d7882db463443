using System;
using System.Numerics;

namespace GenericGradient.IO.Windows;

/// <summary>A plan of a window, whatever it computes: a gradient or an operator, of samples that have the type of the results or of integers.</summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type of the results.</typeparam>
/// <param name="planes">How many planes it takes.</param>
/// <param name="execute">Computes all planes.</param>
/// <param name="executeRange">Computes a range of planes from a window of them.</param>
internal sealed class WindowPlan<TSample, T>(nint planes, WindowPlan<TSample, T>.All execute, WindowPlan<TSample, T>.Range executeRange)
    where TSample : unmanaged
    where T : unmanaged, INumber<T>
{
    /// <summary>Computes all planes.</summary>
    public delegate void All(ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> results);

    /// <summary>Computes a range of planes from a window of them.</summary>
    public delegate void Range(ReadOnlySpan<TSample> window, int firstPlane, System.Range planes, ReadOnlySpan<Memory<T>> results);

    /// <summary>How many planes it takes.</summary>
    public nint Planes => planes;

    /// <inheritdoc cref="All"/>
    public All Execute => execute;

    /// <inheritdoc cref="Range"/>
    public Range ExecuteRange => executeRange;
}

/// <summary>Makes the plan of a window.</summary>
/// <param name="shape">The extents of the window.</param>
/// <param name="spacings">The spacing of each axis.</param>
/// <param name="options">How it is computed.</param>
/// <param name="axes">The axes.</param>
internal delegate WindowPlan<TSample, T> WindowPlanMaker<TSample, T>(int[] shape, Spacing<T>[] spacings, GradientOptions options, int[] axes)
    where TSample : unmanaged
    where T : unmanaged, INumber<T>;
