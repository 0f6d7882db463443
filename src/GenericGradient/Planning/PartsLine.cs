using System;
using System.Numerics;
using GenericGradient.Kernels;

namespace GenericGradient.Planning;

/// <summary>A row of samples that are made of parts, as a grid of rank 2 along whose last axis, the parts, nobody differentiates.</summary>
internal static class PartsLine
{
    /// <summary>Computes the derivative along the row, from checked arguments.</summary>
    public static void Run<T>(ReadOnlySpan<T> samples, Span<T> destination, int parts, in Spacing<T> spacing, EdgeOrder edgeOrder)
        where T : unmanaged, INumber<T>
    {
        int length = samples.Length;
        int n = length / parts;
        bool streams = Streaming.Pays<T>(length, results: 1);
        switch (spacing.Kind, edgeOrder)
        {
            case (SpacingKind.Unit, EdgeOrder.First):
                GradientKernels.Rank2UnitEdge1(default, samples, default, n, parts, destination, default, 0, length, streams);
                break;
            case (SpacingKind.Unit, EdgeOrder.Second):
                GradientKernels.Rank2UnitEdge2(default, samples, default, n, parts, destination, default, 0, length, streams);
                break;
            case (SpacingKind.Step, EdgeOrder.First):
                GradientKernels.Rank2StepEdge1(
                    default, samples, default, n, parts, spacing.StepValue, T.One, destination, default, 0, length, streams);
                break;
            case (SpacingKind.Step, EdgeOrder.Second):
                GradientKernels.Rank2StepEdge2(
                    default, samples, default, n, parts, spacing.StepValue, T.One, destination, default, 0, length, streams);
                break;
            case (SpacingKind.Steps, _):
                OneShot.Compute(new GradientRequest<T>([n, parts], [0], spacing, edgeOrder), samples, new Destinations<T>(destination));
                break;
            default:
                NarrowLine.Run(samples, destination, spacing.CoordinateValues.Span, parts, edgeOrder, streams);
                break;
        }
    }
}
