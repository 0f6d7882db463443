using System;
using System.Numerics;

namespace GenericGradient.Planning;

/// <summary>The weights of all uneven axes of a request, one after the other: left weights, then right weights.</summary>
internal static class WeightTable
{
    /// <summary>How many values the table has.</summary>
    /// <exception cref="ArgumentException">They are more than an array holds.</exception>
    public static int Length<T>(in GradientRequest<T> request)
        where T : INumber<T>
    {
        long length = LongStart(request, request.Axes.Length);
        return length <= Array.MaxLength ? (int)length : throw Refusal.TooManyCoordinates(length / 2);
    }

    /// <summary>Where the weights of <c>axes[k]</c> begin.</summary>
    public static int Start<T>(in GradientRequest<T> request, int k)
        where T : INumber<T> => (int)LongStart(request, k);

    private static long LongStart<T>(in GradientRequest<T> request, int k)
        where T : INumber<T>
    {
        long start = 0;
        for (int earlier = 0; earlier < k; earlier++)
        {
            if (request.Spacings[earlier].IsUneven)
            {
                start += CoordinateWeights.Length(request.Spacings[earlier].Extent);
            }
        }

        return start;
    }

    /// <summary>Fills the table.</summary>
    public static void Fill<T>(in GradientRequest<T> request, Span<T> table)
        where T : INumber<T>
    {
        int start = 0;
        for (int k = 0; k < request.Axes.Length; k++)
        {
            ref readonly var spacing = ref request.Spacings[k];
            if (spacing.IsUneven)
            {
                int extent = spacing.Extent;
                var left = table.Slice(start, extent);
                var right = table.Slice(start + extent, extent);
                if (spacing.Kind == SpacingKind.Steps)
                {
                    StepWeights.Prepare(spacing.StepValues.Span, request.EdgeOrder, left, right);
                }
                else
                {
                    CoordinateWeights.Prepare(spacing.CoordinateValues.Span, request.EdgeOrder, left, right);
                }

                start += (int)CoordinateWeights.Length(extent);
            }
        }
    }
}
