using System;
using System.Numerics;
using GenericGradient.Grids;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Schemes;
using GenericGradient.Spans;
using GenericGradient.Stencils;

namespace GenericGradient.Engine;

/// <summary>The weights of all uneven axes of a request, one after the other: left weights, then right weights.</summary>
internal static class WeightTable
{
    /// <summary>How many values the table has.</summary>
    /// <exception cref="ArgumentException">They are more than an array holds.</exception>
    public static int Length<T>(in GradientRequest<T> request, FactorTable table)
        where T : INumber<T>
    {
        long length = LongStart(request, request.Axes.Length, table);
        if (length > Array.MaxLength - NarrowAxis.Padding<T>())
        {
            throw Refusal.TooManyCoordinates(length / 2);
        }

        return (int)length + (HasRepeated(request, table) ? NarrowAxis.Padding<T>() : 0);
    }

    /// <summary>A table, filled.</summary>
    public static T[] Create<T>(in GradientRequest<T> request, FactorTable table)
        where T : INumber<T>
    {
        var weights = new T[Length(request, table)];
        Fill(request, weights, table);
        return weights;
    }

    /// <summary>Whether weights of an axis are repeated.</summary>
    public static bool HasRepeated<T>(in GradientRequest<T> request, FactorTable table)
        where T : INumber<T>
    {
        bool hasRepeated = false;
        for (int k = 0; k < request.Axes.Length; k++)
        {
            hasRepeated |= request.Spacings[k].IsUneven && (request.Options.IsPlain || AxisScheme.Of(request.Options, k).IsPlain) && Repetitions(request, k, table) > 1;
        }

        return hasRepeated;
    }

    /// <summary>Where the weights of <c>axes[k]</c> begin.</summary>
    public static int Start<T>(in GradientRequest<T> request, int k, FactorTable table)
        where T : INumber<T> => (int)LongStart(request, k, table);

    /// <summary>How many weights <c>axes[k]</c> has on either side.</summary>
    public static int Factors<T>(in GradientRequest<T> request, int k, FactorTable table)
        where T : INumber<T> => request.Spacings[k].Extent * Repetitions(request, k, table);

    /// <summary>Fills the table.</summary>
    public static void Fill<T>(in GradientRequest<T> request, Span<T> weights, FactorTable table)
        where T : INumber<T>
    {
        int start = 0;
        for (int k = 0; k < request.Axes.Length; k++)
        {
            ref readonly var spacing = ref request.Spacings[k];
            if (!request.Options.IsPlain && AxisScheme.Of(request.Options, k) is { IsPlain: false } scheme)
            {
                FillByScheme(request, k, scheme, weights.Slice(start, SchemeLength(request, k, scheme)));
                start += SchemeLength(request, k, scheme);
            }
            else if (spacing.IsUneven)
            {
                int repetitions = Repetitions(request, k, table), count = spacing.Extent * repetitions;
                if (repetitions == 1)
                {
                    Prepare(spacing, request.EdgeOrder, weights.Slice(start, count), weights.Slice(start + count, count));
                }
                else
                {
                    Repeat(spacing, request.EdgeOrder, Stride(request, k), repetitions, weights[start..], weights[(start + count)..]);
                }

                start += 2 * count;
            }
        }
    }

    /// <summary>How far into the part of an axis by a scheme its first weight is: as far as a window may begin before the axis.</summary>
    public static int Margin(in AxisScheme scheme) => scheme.IsPlain ? 0 : Math.Max(SchemeWindows.Of(scheme).Reach, scheme.Derivative);

    /// <summary>
    /// The part of an axis by a scheme: a stretch of weights for each neighbour, with room on both sides for windows that go on beyond the ends; or the two
    /// values that stand beyond the ends of an axis by steps.
    /// </summary>
    private static int SchemeLength<T>(in GradientRequest<T> request, int k, in AxisScheme scheme)
        where T : INumber<T>
    {
        var windows = SchemeWindows.Of(scheme);
        return request.Spacings[k].IsUneven ? checked((windows.Neighbours * request.Spacings[k].Extent) + (2 * Margin(scheme)))
            : scheme.Low == BoundaryKind.Constant || scheme.High == BoundaryKind.Constant ? 2
            : 0;
    }

    private static void FillByScheme<T>(in GradientRequest<T> request, int k, in AxisScheme scheme, Span<T> weights)
        where T : INumber<T>
    {
        if (request.Spacings[k].IsUneven)
        {
            NeighbourWeights.Prepare(request.Axes[k], request.Spacings[k], SchemeWindows.Of(scheme), weights[Margin(scheme)..]);
        }
        else if (weights.Length > 0)
        {
            weights[0] = request.Options.Boundary[k].Before<T>();
            weights[1] = request.Options.Boundary[k].After<T>();
        }
    }

    private static void Prepare<T>(in Spacing<T> spacing, EdgeOrder edgeOrder, Span<T> left, Span<T> right)
        where T : INumber<T>
    {
        if (spacing.Kind == SpacingKind.Steps)
        {
            StepWeights.Prepare(spacing.StepValues.Span, edgeOrder, left, right);
        }
        else
        {
            CoordinateWeights.Prepare(spacing.CoordinateValues.Span, edgeOrder, left, right);
        }
    }

    private static void Repeat<T>(in Spacing<T> spacing, EdgeOrder edgeOrder, long stride, int repetitions, Span<T> left, Span<T> right)
        where T : INumber<T>
    {
        int extent = spacing.Extent;
        using var once = new PoolMemory<T>(2 * extent);
        var leftOnce = once.Span[..extent];
        var rightOnce = once.Span[extent..];
        Prepare(spacing, edgeOrder, leftOnce, rightOnce);

        // In this order: what is written beyond the left ones is overwritten by the right ones.
        RepeatedFactors.Repeat<T>(leftOnce, stride, repetitions, left);
        RepeatedFactors.Repeat<T>(rightOnce, stride, repetitions, right);
    }

    private static long LongStart<T>(in GradientRequest<T> request, int k, FactorTable table)
        where T : INumber<T>
    {
        long start = 0;
        for (int earlier = 0; earlier < k; earlier++)
        {
            if (!request.Options.IsPlain && AxisScheme.Of(request.Options, earlier) is { IsPlain: false } scheme)
            {
                start += SchemeLength(request, earlier, scheme);
            }
            else if (request.Spacings[earlier].IsUneven)
            {
                start += 2L * request.Spacings[earlier].Extent * Repetitions(request, earlier, table);
            }
        }

        return start;
    }

    private static int Repetitions<T>(in GradientRequest<T> request, int k, FactorTable table)
        where T : INumber<T> => table switch
        {
            FactorTable.Repeated => RepeatedFactors.Times<T>(request.Spacings[k].Extent, Stride(request, k), Extents.Product(request.Shape[..request.Axes[k]])),
            FactorTable.RepeatedNarrow => RepeatedFactors.Times<T>(request.Spacings[k].Extent, Stride(request, k), lines: 1),
            _ => 1,
        };

    private static long Stride<T>(in GradientRequest<T> request, int k)
        where T : INumber<T> => Extents.Product(request.Shape[(request.Axes[k] + 1)..]);
}
