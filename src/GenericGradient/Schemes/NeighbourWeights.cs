using System;
using System.Numerics;
using GenericGradient.Refusals;
using GenericGradient.Stencils;

namespace GenericGradient.Schemes;

/// <summary>
/// The weights of the neighbours of each sample on an uneven axis, for any derivative: those of the derivatives of Lagrange's polynomials at the sample. They
/// are B. Fornberg's (Mathematics of Computation 51, 1988, 699-706), made one by one as products of quotients of differences: no table is needed, and no
/// product of many differences can overflow. With y the places of the others, counted from the sample, the weight of neighbour k in derivative d is
/// <code>
/// d! / y[k]  prod of -y[m] / (y[k] - y[m])  e(d - 1) of all -1 / y[m],   over all m but k and the sample itself
/// </code>
/// where e(j) is the sum of the products of j of them.
/// </summary>
internal static class NeighbourWeights
{
    /// <summary>Fills the weights of an axis: a stretch as long as the axis for each neighbour, one after the other.</summary>
    /// <exception cref="ArgumentException">A weight is beyond the range of the type, or samples of a stencil coincide.</exception>
    public static void Prepare<T>(int axis, in Spacing<T> spacing, SchemeWindows windows, Span<T> weights)
        where T : INumber<T>
    {
        int extent = spacing.Extent;
        for (int index = 0; index < extent; index++)
        {
            var of = At(axis, index, spacing, windows, out int neighbours);
            for (int run = 0; run < neighbours; run++)
            {
                weights[(run * extent) + index] = of[run];
            }
        }
    }

    /// <summary>The weights of the neighbours of a sample, in ascending order, without its own.</summary>
    public static Few<T> At<T>(int axis, int index, in Spacing<T> spacing, SchemeWindows windows, out int neighbours)
        where T : INumber<T> => At(axis, index, spacing, windows, windows.At(index, spacing.Extent), out neighbours);

    /// <summary>The same for a window of one's own choice.</summary>
    public static Few<T> At<T>(int axis, int index, in Spacing<T> spacing, SchemeWindows windows, Window window, out int neighbours)
        where T : INumber<T>
    {
        Few<T> places = default, weights = default;
        for (int offset = window.First; offset <= window.Last; offset++)
        {
            places[offset - window.First] = NeighbourPlaces.Of(spacing, index, offset, windows.Scheme);
        }

        neighbours = 0;
        if (windows.Scheme.HasTwoWeights && window is { First: -1, Last: 1 })
        {
            // The library's two weights, in the same order of operations.
            T left = places[1] - places[0], right = places[2] - places[1], both = left + right;
            weights[0] = InRange(axis, index, -(right / (left * both)), places, 0);
            weights[1] = InRange(axis, index, left / (right * both), places, 2);
            neighbours = 2;
            return weights;
        }

        for (int k = 0; k < window.Count; k++)
        {
            if (k != -window.First)
            {
                weights[neighbours++] = Weight(axis, index, places, -window.First, k, window.Count, windows.Scheme.Derivative);
            }
        }

        return weights;
    }

    private static T Weight<T>(int axis, int index, in Few<T> x, int here, int k, int count, int derivative)
        where T : INumber<T>
    {
        Exception? error = null;
        try
        {
            // Followed on the way: a product that has left the normal numbers has lost digits, even where it comes back.
            T weight = T.One / (x[k] - x[here]);
            bool isInRange = T.IsNormal(weight);
            var sums = new Sums<T>(derivative);
            for (int m = 0; m < count; m++)
            {
                if (m != here && m != k)
                {
                    T distance = x[here] - x[m];
                    weight *= distance / (x[k] - x[m]);
                    isInRange &= T.IsNormal(weight);
                    sums.Add(distance);
                }
            }

            if (derivative > 1)
            {
                // The sum may cancel, which makes a small weight, but a right one; its terms may not.
                isInRange &= T.IsNormal(weight * sums.Size);
                weight *= sums.Weighted;
            }

            if (isInRange && T.IsFinite(weight))
            {
                return weight;
            }
        }
        catch (Exception thrown) when (thrown is OverflowException or DivideByZeroException)
        {
            error = thrown;
        }

        throw OutOfRange(axis, index, x, here, k, count, error);
    }

    private static T InRange<T>(int axis, int index, T weight, in Few<T> x, int k)
        where T : INumber<T> =>
        T.IsFinite(weight) ? weight : throw OutOfRange(axis, index, x, here: 1, k, count: 3, error: null);

    /// <summary>Two places that are one, if there are such; else the distances are too small or too large.</summary>
    private static ArgumentException OutOfRange<T>(int axis, int index, in Few<T> x, int here, int k, int count, Exception? error)
        where T : INumber<T>
    {
        for (int second = 1; second < count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                if (x[first] == x[second])
                {
                    return Refusal.CoincidingNeighbours(axis, index - here + first, index - here + second, error);
                }
            }
        }

        return Refusal.NeighbourWeightOutOfRange<T>(axis, index, k - here, error);
    }

    /// <summary>The sums of the products of reciprocals that a derivative needs, and of those of their magnitudes.</summary>
    private struct Sums<T>(int derivative)
        where T : INumber<T>
    {
        private T one = T.Zero;
        private T two = T.Zero;
        private T three = T.Zero;
        private T oneSize = T.Zero;
        private T twoSize = T.Zero;
        private T threeSize = T.Zero;

        /// <summary>The sum of the magnitudes.</summary>
        public readonly T Size => derivative switch { 2 => oneSize, 3 => twoSize, _ => threeSize };

        /// <summary>The sum times the factorial of the derivative.</summary>
        public readonly T Weighted => derivative switch
        {
            2 => one + one,
            3 => T.CreateChecked(6) * two,
            _ => T.CreateChecked(24) * three,
        };

        /// <summary>One sample more.</summary>
        public void Add(T distance)
        {
            if (derivative == 1)
            {
                return;
            }

            T reciprocal = T.One / distance, size = T.Abs(reciprocal);
            if (derivative > 3)
            {
                three += two * reciprocal;
                threeSize += twoSize * size;
            }

            if (derivative > 2)
            {
                two += one * reciprocal;
                twoSize += oneSize * size;
            }

            one += reciprocal;
            oneSize += size;
        }
    }
}
