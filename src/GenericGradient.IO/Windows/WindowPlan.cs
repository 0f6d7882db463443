using System;
using System.Numerics;

namespace GenericGradient.IO.Windows;

/// <summary>A plan of a window: of a gradient or of an operator, for samples of the type of the results or for integers.</summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type of the results.</typeparam>
internal abstract class WindowPlan<TSample, T>
    where TSample : unmanaged
    where T : unmanaged, INumber<T>
{
    /// <summary>How many planes it takes.</summary>
    public abstract nint Planes { get; }

    /// <summary>Computes all planes.</summary>
    public abstract void Execute(ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> results);

    /// <summary>Computes a range of planes from a window of them.</summary>
    public abstract void ExecuteRange(ReadOnlySpan<TSample> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> results);
}

/// <summary>Makes the plan of a window.</summary>
/// <param name="shape">The extents of the window.</param>
/// <param name="spacings">The spacing of each axis.</param>
/// <param name="options">How it is computed.</param>
/// <param name="axes">The axes.</param>
internal delegate WindowPlan<TSample, T> WindowPlanMaker<TSample, T>(int[] shape, Spacing<T>[] spacings, GradientOptions options, int[] axes)
    where TSample : unmanaged
    where T : unmanaged, INumber<T>;

/// <summary>The gradient of samples that have the type of the results.</summary>
internal sealed class GradientOfNumbers<T>(GradientPlan<T> plan) : WindowPlan<T, T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public override nint Planes => plan.Shape[0];

    /// <inheritdoc/>
    public override void Execute(ReadOnlySpan<T> samples, ReadOnlySpan<Memory<T>> results) => plan.Execute(samples, results);

    /// <inheritdoc/>
    public override void ExecuteRange(ReadOnlySpan<T> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> results) =>
        plan.ExecuteRange(window, firstPlane, planes, results);
}

/// <summary>The gradient of integers.</summary>
internal sealed class GradientOfIntegers<TSample, T>(GradientPlan<T> plan) : WindowPlan<TSample, T>
    where TSample : unmanaged, IBinaryInteger<TSample>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public override nint Planes => plan.Shape[0];

    /// <inheritdoc/>
    public override void Execute(ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> results) => plan.Execute(samples, results);

    /// <inheritdoc/>
    public override void ExecuteRange(ReadOnlySpan<TSample> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> results) =>
        plan.ExecuteRange(window, firstPlane, planes, results);
}

/// <summary>An operator of samples that have the type of the results.</summary>
internal sealed class OperatorOfNumbers<T>(OperatorPlan<T> plan) : WindowPlan<T, T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public override nint Planes => plan.Shape[0];

    /// <inheritdoc/>
    public override void Execute(ReadOnlySpan<T> samples, ReadOnlySpan<Memory<T>> results) => plan.Execute(samples, results);

    /// <inheritdoc/>
    public override void ExecuteRange(ReadOnlySpan<T> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> results) =>
        plan.ExecuteRange(window, firstPlane, planes, results);
}

/// <summary>An operator of integers.</summary>
internal sealed class OperatorOfIntegers<TSample, T>(OperatorPlan<T> plan) : WindowPlan<TSample, T>
    where TSample : unmanaged, IBinaryInteger<TSample>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public override nint Planes => plan.Shape[0];

    /// <inheritdoc/>
    public override void Execute(ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> results) => plan.Execute(samples, results);

    /// <inheritdoc/>
    public override void ExecuteRange(ReadOnlySpan<TSample> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> results) =>
        plan.ExecuteRange(window, firstPlane, planes, results);
}
