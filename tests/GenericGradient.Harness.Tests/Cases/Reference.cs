using System;
using System.Numerics;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>
/// The definition of the gradient, one place at a time: which samples its stencil reads, and the formula of <c>docs/numerics.md</c> with its
/// brackets.
/// </summary>
internal static class Reference
{
    /// <summary>The derivatives along an axis, at all places.</summary>
    public static T[] Along<TSample, T>(
        ReadOnlySpan<TSample> samples, ReadOnlySpan<int> shape, int axis, in AxisSpacing<T> spacing, EdgeOrder edgeOrder)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        var result = new T[samples.Length];
        int stride = Stride(shape, axis);
        for (int p = 0; p < result.Length; p++)
        {
            result[p] = At(samples, p, stride, p / stride % shape[axis], shape[axis], spacing, edgeOrder);
        }

        return result;
    }

    /// <summary>The derivative at one place.</summary>
    /// <param name="samples">All samples.</param>
    /// <param name="p">The place.</param>
    /// <param name="stride">From one sample to the next along the axis.</param>
    /// <param name="i">The index of the place along the axis.</param>
    /// <param name="n">The extent of the axis.</param>
    /// <param name="spacing">The spacing of the axis.</param>
    /// <param name="edgeOrder">The accuracy at the ends.</param>
    public static T At<TSample, T>(
        ReadOnlySpan<TSample> samples, int p, int stride, int i, int n, in AxisSpacing<T> spacing, EdgeOrder edgeOrder)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        // Indices relative to i. A last end is a first one read backwards, with steps and differences of the other sign.
        bool isLast = i == n - 1;
        int inward = isLast ? -stride : stride;
        T two = T.One + T.One;
        if (i > 0 && !isLast)
        {
            TSample before = samples[p - stride], after = samples[p + stride];
            if (!spacing.IsUneven)
            {
                return ExactDifference.Of<TSample, T>(after, before) / (two * spacing.Step);
            }

            T hl = spacing.Gap(i - 1), hr = spacing.Gap(i);
            T left = ExactDifference.Of<TSample, T>(samples[p], before), right = ExactDifference.Of<TSample, T>(after, samples[p]);
            return ((hr / (hl * (hl + hr))) * left) + ((hl / (hr * (hl + hr))) * right);
        }

        T first = Outward<TSample, T>(samples[p], samples[p + inward], isLast);
        T near = !spacing.IsUneven ? spacing.Step : spacing.Gap(isLast ? i - 1 : i);
        if (edgeOrder == EdgeOrder.First)
        {
            return first / near;
        }

        TSample sample2 = samples[p + (2 * inward)];
        if (!spacing.IsUneven)
        {
            return ((two + two) * first - Outward<TSample, T>(samples[p], sample2, isLast)) / (two * spacing.Step);
        }

        T second = Outward<TSample, T>(samples[p + inward], sample2, isLast);
        T far = spacing.Gap(isLast ? i - 2 : i + 1);
        T wn = (near + (near + far)) / (near * (near + far)), wf = -near / (far * (near + far));
        return isLast ? (wf * second) + (wn * first) : (wn * first) + (wf * second);
    }

    /// <summary>Whether the stencil at index i reads the sample at index j, both along the axis.</summary>
    public static bool Reads(int i, int j, int n, SpacingKind kind, EdgeOrder edgeOrder) =>
        i == 0 ? j <= (int)edgeOrder
        : i == n - 1 ? j >= n - 1 - (int)edgeOrder
        : Math.Abs(i - j) == 1 || (i == j && kind >= SpacingKind.Coordinates);

    /// <summary>From one sample to the next along an axis of row-major samples.</summary>
    public static int Stride(ReadOnlySpan<int> shape, int axis)
    {
        int stride = 1;
        foreach (int extent in shape[(axis + 1)..])
        {
            stride *= extent;
        }

        return stride;
    }

    /// <summary>The difference of two neighbours in the direction of the axis.</summary>
    private static T Outward<TSample, T>(TSample outer, TSample inner, bool isLast)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> =>
        isLast ? ExactDifference.Of<TSample, T>(outer, inner) : ExactDifference.Of<TSample, T>(inner, outer);
}
