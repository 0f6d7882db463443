using System;
using System.Numerics;

namespace GenericGradient.Planning;

/// <summary>The weights of all uneven axes of a request, one after the other: left weights, then right weights.</summary>
internal static class WeightTable
{
    /// <summary>How many values the table has.</summary>
    public static int Length<T>(in GradientRequest<T> request) => Start(request, request.Axes.Length);

    /// <summary>Where the weights of <c>axes[k]</c> begin.</summary>
    public static int Start<T>(in GradientRequest<T> request, int k)
    {
        int start = 0;
        for (int earlier = 0; earlier < k; earlier++)
        {
            if (request.Spacings[earlier].IsUneven)
            {
                start = checked(start + CoordinateWeights.Length(request.Spacings[earlier].Extent));
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

                start += CoordinateWeights.Length(extent);
            }
        }
    }
}
