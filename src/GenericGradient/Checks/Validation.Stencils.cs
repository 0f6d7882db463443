using System;
using System.Numerics;
using GenericGradient.Generated;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Schemes;
using GenericGradient.Stencils;

namespace GenericGradient.Checks;

/// <content>The rule about plans: they can show each of their stencils.</content>
internal static partial class Validation
{
    /// <summary>The weights of all stencils are finite, on spacings that have been checked.</summary>
    public static void Stencils<T>(in GradientRequest<T> request)
        where T : INumber<T>
    {
        for (int k = 0; k < request.Axes.Length; k++)
        {
            ref readonly var spacing = ref request.Spacings[k];
            int axis = request.Axes[k];
            nint extent = request.Shape[axis];
            if (IsOrdinary(spacing) || !AxisScheme.Of(request.Options, k).IsPlain)
            {
                continue;
            }

            // All inner stencils of a step are alike.
            int last = (int)Math.Min(extent - 1, int.MaxValue);
            for (int index = 0; index <= (spacing.IsUneven ? last : Math.Min(last, 1)); index++)
            {
                Stencil(axis, index, extent, spacing, request.EdgeOrder);
            }

            Stencil(axis, last, extent, spacing, request.EdgeOrder);
        }
    }

    /// <summary>Whether its weights need not be looked at.</summary>
    private static bool IsOrdinary<T>(in Spacing<T> spacing)
        where T : INumber<T> => spacing.Kind switch
        {
            SpacingKind.Unit => true,
            SpacingKind.Step => RowLoops.NeverThrows<T>() && T.IsNormal(spacing.StepValue),
            SpacingKind.Steps => OrdinarySteps.AreSteps(spacing.StepValues.Span),
            _ => OrdinarySteps.Are(spacing.CoordinateValues.Span),
        };

    private static void Stencil<T>(int axis, int index, nint extent, in Spacing<T> spacing, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        Exception? inner = null;
        try
        {
            bool areFinite = true;
            foreach (T weight in StencilFactory.At(axis, index, extent, spacing, edgeOrder).Weights)
            {
                areFinite &= T.IsFinite(weight);
            }

            if (areFinite)
            {
                return;
            }
        }
        catch (Exception error) when (error is OverflowException or DivideByZeroException)
        {
            inner = error;
        }

        throw Refusal.WeightsOutOfRange<T>(axis, index, inner);
    }
}
