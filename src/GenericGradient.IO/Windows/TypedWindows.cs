using System;
using System.Numerics;

namespace GenericGradient.IO.Windows;

/// <summary>The gradient of samples that have the type of the results.</summary>
internal sealed class NumberWindows<T>(long[] shape, int[] axes, Spacing<T>[] spacings, GradientOptions options, Halo halo)
    : GradientWindows<T, T>(shape, axes, spacings, options, halo)
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    protected override void Execute(GradientPlan<T> plan, ReadOnlySpan<T> samples, ReadOnlySpan<Memory<T>> results) => plan.Execute(samples, results);

    /// <inheritdoc/>
    protected override void ExecuteRange(GradientPlan<T> plan, ReadOnlySpan<T> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> results) =>
        plan.ExecuteRange(window, firstPlane, planes, results);
}

/// <summary>The gradient of integers.</summary>
internal sealed class IntegerWindows<TSample, T>(long[] shape, int[] axes, Spacing<T>[] spacings, GradientOptions options, Halo halo)
    : GradientWindows<TSample, T>(shape, axes, spacings, options, halo)
    where TSample : unmanaged, IBinaryInteger<TSample>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    protected override void Execute(GradientPlan<T> plan, ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> results) => plan.Execute(samples, results);

    /// <inheritdoc/>
    protected override void ExecuteRange(GradientPlan<T> plan, ReadOnlySpan<TSample> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> results) =>
        plan.ExecuteRange(window, firstPlane, planes, results);
}
