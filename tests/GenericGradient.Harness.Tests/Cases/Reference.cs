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
    public static T[] Along<T>(ReadOnlySpan<T> samples, ReadOnlySpan<int> shape, int axis, in AxisSpacing<T> spacing, EdgeOrder edgeOrder)
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
    public static T At<T>(ReadOnlySpan<T> samples, int p, int stride, int i, int n, in AxisSpacing<T> spacing, EdgeOrder edgeOrder)
        where T : unmanaged, INumber<T>
    {
        // Indices relative to i. A last end is a first one read backwards, with steps and differences of the other sign.
        bool isLast = i == n - 1;
        int inward = isLast ? -stride : stride;
        T two = T.One + T.One;
        if (i > 0 && !isLast)
        {
            T before = samples[p - stride], after = samples[p + stride];
            if (spacing.Kind != SpacingKind.Coordinates)
            {
                return (after - before) / (two * spacing.Step);
            }

            var x = spacing.X.AsSpan(i - 1, 3);
            T hl = x[1] - x[0], hr = x[2] - x[1], f = samples[p];
            return ((hr / (hl * (hl + hr))) * (f - before)) + ((hl / (hr * (hl + hr))) * (after - f));
        }

        T first = Outward(samples[p], samples[p + inward], isLast);
        if (edgeOrder == EdgeOrder.First)
        {
            return first / (spacing.Kind == SpacingKind.Coordinates ? Outward(spacing.X[i], spacing.X[Next(1)], isLast) : spacing.Step);
        }

        T sample2 = samples[p + (2 * inward)];
        if (spacing.Kind != SpacingKind.Coordinates)
        {
            return ((two + two) * first - Outward(samples[p], sample2, isLast)) / (two * spacing.Step);
        }

        T second = Outward(samples[p + inward], sample2, isLast);
        T near = Outward(spacing.X[i], spacing.X[Next(1)], isLast), far = Outward(spacing.X[Next(1)], spacing.X[Next(2)], isLast);
        T wn = (near + (near + far)) / (near * (near + far)), wf = -near / (far * (near + far));
        return isLast ? (wf * second) + (wn * first) : (wn * first) + (wf * second);

        int Next(int count) => isLast ? i - count : i + count;
    }

    /// <summary>Whether the stencil at index i reads the sample at index j, both along the axis.</summary>
    public static bool Reads(int i, int j, int n, SpacingKind kind, EdgeOrder edgeOrder) =>
        i == 0 ? j <= (int)edgeOrder
        : i == n - 1 ? j >= n - 1 - (int)edgeOrder
        : Math.Abs(i - j) == 1 || (i == j && kind == SpacingKind.Coordinates);

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
    private static T Outward<T>(T outer, T inner, bool isLast)
        where T : unmanaged, INumber<T> => isLast ? outer - inner : inner - outer;
}
