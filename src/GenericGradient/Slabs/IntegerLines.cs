using System;
using System.Numerics;
using GenericGradient.Generated;
using GenericGradient.Numbers;

namespace GenericGradient.Slabs;

/// <summary>
/// One axis of a slab of integers that no floating-point type holds exactly. The formulas of the kernels use nothing but differences
/// from one sample of their stencil; so the exact differences from it, rounded once, are put in place of the samples, and 0 in place of
/// that sample.
/// </summary>
/// <typeparam name="T">The type of the results.</typeparam>
internal static class IntegerLines<T>
    where T : INumber<T>
{
    /// <summary>Computes the derivative at each sample of the body.</summary>
    /// <param name="window">The body with its halos.</param>
    /// <param name="body">Where the body begins.</param>
    /// <param name="slab">The axis.</param>
    /// <param name="destination">As long as the body.</param>
    public static void Compute<TSample>(ReadOnlySpan<TSample> window, int body, in SlabAxis<T> slab, Span<T> destination)
        where TSample : INumber<TSample>
    {
        int stride = slab.Stride;
        for (int p = 0, i = 0; p < destination.Length; p += stride, i = i + 1 == slab.Extent ? 0 : i + 1)
        {
            for (int q = p; q < p + stride; q++)
            {
                destination[q] = At(window, body + q, slab, i);
            }
        }
    }

    private static T At<TSample>(ReadOnlySpan<TSample> f, int q, in SlabAxis<T> slab, int i)
        where TSample : INumber<TSample>
    {
        int stride = slab.Stride;
        bool isFirst = i == 0 && slab.IsFirst, isLast = i == slab.Extent - 1 && slab.IsLast;
        if (!isFirst && !isLast)
        {
            return slab.IsByStep
                ? RowLoops.Difference(T.Zero, Difference(f, q - stride, q + stride), slab.Step + slab.Step)
                : RowLoops.Weighted(Difference(f, q, q - stride), T.Zero, Difference(f, q, q + stride), slab.Left[i], slab.Right[i]);
        }

        int inward = isFirst ? stride : -stride;
        if (slab.EdgeOrder == EdgeOrder.First)
        {
            T step = slab.IsByStep ? slab.Step : slab.Left[i];
            return RowLoops.Difference(T.Zero, isFirst ? Difference(f, q, q + stride) : Difference(f, q - stride, q), step);
        }

        if (slab.IsByStep)
        {
            T near = Difference(f, q, q + inward), far = Difference(f, q, q + (2 * inward)), twoSteps = slab.Step + slab.Step;
            return isFirst ? RowLoops.Forward2(T.Zero, near, far, twoSteps) : RowLoops.Backward2(far, near, T.Zero, twoSteps);
        }

        int middle = q + inward;
        return RowLoops.Weighted(Difference(f, middle, middle - stride), T.Zero, Difference(f, middle, middle + stride), slab.Left[i], slab.Right[i]);
    }

    private static T Difference<TSample>(ReadOnlySpan<TSample> f, int from, int to)
        where TSample : INumber<TSample> => IntegerDifference.Of<TSample, T>(f[from], f[to]);
}

/// <summary>One axis of a slab: how it lies, and how it is differentiated.</summary>
/// <typeparam name="T">The type of the results.</typeparam>
internal readonly ref struct SlabAxis<T>
{
    /// <summary>The extent within the slab.</summary>
    public required int Extent { get; init; }

    /// <summary>How far a neighbour is.</summary>
    public required int Stride { get; init; }

    /// <summary>Whether the grid begins with the slab.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>Whether the grid ends with the slab.</summary>
    public required bool IsLast { get; init; }

    /// <summary>The accuracy at the edges.</summary>
    public required EdgeOrder EdgeOrder { get; init; }

    /// <summary>Whether it goes by a step, or by weights.</summary>
    public required bool IsByStep { get; init; }

    /// <summary>The step.</summary>
    public required T Step { get; init; }

    /// <summary>The left weights within the slab.</summary>
    public required ReadOnlySpan<T> Left { get; init; }

    /// <summary>The right weights within the slab.</summary>
    public required ReadOnlySpan<T> Right { get; init; }
}
