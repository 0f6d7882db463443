using System;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Numbers;

namespace GenericGradient.Slabs;

/// <summary>Integers that no floating-point type holds exactly, by their exact differences, rounded once.</summary>
/// <typeparam name="TSample">The type of the integers.</typeparam>
/// <typeparam name="T">The type that is computed in.</typeparam>
internal readonly ref struct WideSamples<TSample, T>(ReadOnlySpan<TSample> window, ReadOnlySpan<bool> mask, double? noData) : IHoledSamples<T>
    where TSample : INumber<TSample>
    where T : INumber<T>
{
    private readonly ReadOnlySpan<TSample> window = window;
    private readonly ReadOnlySpan<bool> mask = mask;
    private readonly bool hasNoData = noData is not null;
    private readonly TSample noData = noData is { } value ? TSample.CreateChecked(value) : TSample.Zero;

    /// <inheritdoc/>
    public bool IsMissing(int p) => (hasNoData && window[p] == noData) || (!mask.IsEmpty && mask[p]);

    /// <inheritdoc/>
    public T Difference(int from, int to) => IntegerDifference.Of<TSample, T>(window[from], window[to]);

    /// <inheritdoc/>
    public T Value(int p) => T.CreateChecked(window[p]);
}
