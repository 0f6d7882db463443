using System;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Generated;
using GenericGradient.Numbers;

namespace GenericGradient.Slabs;

/// <summary>
/// A window of integers that the type of the computation does not hold exactly. All formulas use nothing but differences of samples; so they
/// are given the exact differences, each rounded once.
/// </summary>
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

    /// <summary>Computes derivatives along an axis by one step or by two weights.</summary>
    /// <param name="axis">The axis, as it lies in the window.</param>
    /// <param name="start">The first sample.</param>
    /// <param name="destination">Where they go, as many as there are samples.</param>
    public void Along(in Axis<T> axis, int start, Span<T> destination)
    {
        int stride = axis.Stride, line = axis.Line, end = start + destination.Length;
        for (int p = start, next; p < end; p = next)
        {
            int q = p % line;
            bool isEnd = q == 0 || q == line - stride;
            next = Math.Min(end, p + (isEnd ? stride : line - stride - q));
            var run = destination[(p - start)..(next - start)];
            if (isEnd)
            {
                for (int j = 0; j < run.Length; j++)
                {
                    run[j] = End(axis, p + j, q / stride);
                }
            }
            else if (axis.Left.IsEmpty)
            {
                InteriorByStep(stride, (T.One + T.One) * axis.Step, p, run);
            }
            else
            {
                InteriorByWeights(axis, p, q / stride, run);
            }
        }
    }

    private void InteriorByStep(int stride, T twoSteps, int p, Span<T> run)
    {
        for (int j = 0; j < run.Length; j++)
        {
            run[j] = RowLoops.Difference(T.Zero, Difference(p + j - stride, p + j + stride), twoSteps);
        }
    }

    private void InteriorByWeights(in Axis<T> axis, int p, int index, Span<T> run)
    {
        for (int j = 0, stride = axis.Stride; j < run.Length; index++)
        {
            T left = axis.Left[index], right = axis.Right[index];
            for (int next = j + stride; j < next; j++)
            {
                run[j] = RowLoops.Weighted(Difference(p + j, p + j - stride), T.Zero, Difference(p + j, p + j + stride), left, right);
            }
        }
    }

    /// <summary>The samples that an end is computed from, less one of them, so that their differences are exact.</summary>
    private T End(in Axis<T> axis, int p, int index)
    {
        bool isByStep = axis.Left.IsEmpty;
        int reach = axis.EdgeOrder, stride = axis.Stride, end = index == 0 ? 0 : -1, at = index == 0 ? 0 : reach, first = p - (at * stride);
        int less = reach == 1 ? first : isByStep ? p : first + stride;
        ReadOnlySpan<T> near = [Difference(less, first), Difference(less, first + stride), reach == 1 ? T.Zero : Difference(less, first + (2 * stride))];
        return isByStep ? ByStep.End(axis, stride: 1, near, at, end) : ByWeights.End(axis, stride: 1, near, at, end);
    }
}
