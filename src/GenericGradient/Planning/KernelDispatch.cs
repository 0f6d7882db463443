using System;
using System.Numerics;
using GenericGradient.Kernels;

namespace GenericGradient.Planning;

/// <summary>From a <see cref="KernelCall{T}"/> to the kernel.</summary>
internal static class KernelDispatch
{
    /// <summary>
    /// Runs a call over a slab: whole planes of axis 0, and the planes before and after it that its stencils reach. Of the slab, the
    /// samples from <paramref name="start"/> to <paramref name="end"/> are computed.
    /// </summary>
    public static void Run<T>(
        in KernelCall<T> call,
        ReadOnlySpan<T> before,
        ReadOnlySpan<T> body,
        ReadOnlySpan<T> after,
        ReadOnlySpan<T> weights,
        in Destinations<T> destinations,
        int start,
        int end,
        bool streams)
        where T : INumber<T>
    {
        switch (call.Kind)
        {
            case SpacingKind.Coordinates when !call.LineCoordinates.IsEmpty:
                CoordinateLine.Run(body, destinations[0][start..end], call.LineCoordinates.Span, call.EdgeOrder, start, streams);
                break;
            case SpacingKind.Coordinates when NarrowCall.TryFind(call, hasHalos: !before.IsEmpty || !after.IsEmpty, out int axis, out int stride):
                NarrowCall.Run(call, axis, stride, before, body, after, weights, destinations, start, end, streams);
                break;
            case SpacingKind.Unit:
                RunUnit(call, before, body, after, destinations, start, end, streams);
                break;
            case SpacingKind.Step:
                RunStep(call, before, body, after, destinations, start, end, streams);
                break;
            default:
                RunCoordinates(call, before, body, after, weights, destinations, start, end, streams);
                break;
        }
    }

    private static void RunUnit<T>(
        in KernelCall<T> call,
        ReadOnlySpan<T> before,
        ReadOnlySpan<T> body,
        ReadOnlySpan<T> after,
        in Destinations<T> destinations,
        int start,
        int end,
        bool streams)
        where T : INumber<T>
    {
        ref readonly var n = ref call.Extents;
        switch (call.Rank, call.EdgeOrder)
        {
            case (1, EdgeOrder.First):
                GradientKernels.Rank1UnitEdge1(before, body, after, n[0], Along(call, 0, destinations), start, end, streams);
                break;
            case (2, EdgeOrder.First):
                GradientKernels.Rank2UnitEdge1(
                    before, body, after, n[0], n[1],
                    Along(call, 0, destinations), Along(call, 1, destinations), start, end, streams);
                break;
            case (3, EdgeOrder.First):
                GradientKernels.Rank3UnitEdge1(
                    before, body, after, n[0], n[1], n[2],
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), start, end, streams);
                break;
            case (4, EdgeOrder.First):
                GradientKernels.Rank4UnitEdge1(
                    before, body, after, n[0], n[1], n[2], n[3],
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), Along(call, 3, destinations),
                    start, end, streams);
                break;
            case (1, EdgeOrder.Second):
                GradientKernels.Rank1UnitEdge2(before, body, after, n[0], Along(call, 0, destinations), start, end, streams);
                break;
            case (2, EdgeOrder.Second):
                GradientKernels.Rank2UnitEdge2(
                    before, body, after, n[0], n[1],
                    Along(call, 0, destinations), Along(call, 1, destinations), start, end, streams);
                break;
            case (3, EdgeOrder.Second):
                GradientKernels.Rank3UnitEdge2(
                    before, body, after, n[0], n[1], n[2],
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), start, end, streams);
                break;
            default:
                GradientKernels.Rank4UnitEdge2(
                    before, body, after, n[0], n[1], n[2], n[3],
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), Along(call, 3, destinations),
                    start, end, streams);
                break;
        }
    }

    private static void RunStep<T>(
        in KernelCall<T> call,
        ReadOnlySpan<T> before,
        ReadOnlySpan<T> body,
        ReadOnlySpan<T> after,
        in Destinations<T> destinations,
        int start,
        int end,
        bool streams)
        where T : INumber<T>
    {
        ref readonly var n = ref call.Extents;
        ref readonly var h = ref call.Steps;
        switch (call.Rank, call.EdgeOrder)
        {
            case (1, EdgeOrder.First):
                GradientKernels.Rank1StepEdge1(before, body, after, n[0], h[0], Along(call, 0, destinations), start, end, streams);
                break;
            case (2, EdgeOrder.First):
                GradientKernels.Rank2StepEdge1(
                    before, body, after, n[0], n[1],
                    h[0], h[1],
                    Along(call, 0, destinations), Along(call, 1, destinations), start, end, streams);
                break;
            case (3, EdgeOrder.First):
                GradientKernels.Rank3StepEdge1(
                    before, body, after, n[0], n[1], n[2],
                    h[0], h[1], h[2],
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), start, end, streams);
                break;
            case (4, EdgeOrder.First):
                GradientKernels.Rank4StepEdge1(
                    before, body, after, n[0], n[1], n[2], n[3],
                    h[0], h[1], h[2], h[3],
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), Along(call, 3, destinations),
                    start, end, streams);
                break;
            case (1, EdgeOrder.Second):
                GradientKernels.Rank1StepEdge2(before, body, after, n[0], h[0], Along(call, 0, destinations), start, end, streams);
                break;
            case (2, EdgeOrder.Second):
                GradientKernels.Rank2StepEdge2(
                    before, body, after, n[0], n[1],
                    h[0], h[1],
                    Along(call, 0, destinations), Along(call, 1, destinations), start, end, streams);
                break;
            case (3, EdgeOrder.Second):
                GradientKernels.Rank3StepEdge2(
                    before, body, after, n[0], n[1], n[2],
                    h[0], h[1], h[2],
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), start, end, streams);
                break;
            default:
                GradientKernels.Rank4StepEdge2(
                    before, body, after, n[0], n[1], n[2], n[3],
                    h[0], h[1], h[2], h[3],
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), Along(call, 3, destinations),
                    start, end, streams);
                break;
        }
    }

    private static void RunCoordinates<T>(
        in KernelCall<T> call,
        ReadOnlySpan<T> before,
        ReadOnlySpan<T> body,
        ReadOnlySpan<T> after,
        ReadOnlySpan<T> weights,
        in Destinations<T> destinations,
        int start,
        int end,
        bool streams)
        where T : INumber<T>
    {
        ref readonly var n = ref call.Extents;
        Weights(call, 0, weights, out var left0, out var right0);
        Weights(call, 1, weights, out var left1, out var right1);
        Weights(call, 2, weights, out var left2, out var right2);
        Weights(call, 3, weights, out var left3, out var right3);
        switch (call.Rank, call.EdgeOrder)
        {
            case (1, EdgeOrder.First):
                GradientKernels.Rank1CoordinatesEdge1(
                    before, body, after, n[0],
                    left0, right0,
                    Along(call, 0, destinations), start, end, streams);
                break;
            case (2, EdgeOrder.First):
                GradientKernels.Rank2CoordinatesEdge1(
                    before, body, after, n[0], n[1],
                    left0, right0, left1, right1,
                    Along(call, 0, destinations), Along(call, 1, destinations), start, end, streams);
                break;
            case (3, EdgeOrder.First):
                GradientKernels.Rank3CoordinatesEdge1(
                    before, body, after, n[0], n[1], n[2],
                    left0, right0, left1, right1, left2, right2,
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), start, end, streams);
                break;
            case (4, EdgeOrder.First):
                GradientKernels.Rank4CoordinatesEdge1(
                    before, body, after, n[0], n[1], n[2], n[3],
                    left0, right0, left1, right1, left2, right2, left3, right3,
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), Along(call, 3, destinations),
                    start, end, streams);
                break;
            case (1, EdgeOrder.Second):
                GradientKernels.Rank1CoordinatesEdge2(
                    before, body, after, n[0],
                    left0, right0,
                    Along(call, 0, destinations), start, end, streams);
                break;
            case (2, EdgeOrder.Second):
                GradientKernels.Rank2CoordinatesEdge2(
                    before, body, after, n[0], n[1],
                    left0, right0, left1, right1,
                    Along(call, 0, destinations), Along(call, 1, destinations), start, end, streams);
                break;
            case (3, EdgeOrder.Second):
                GradientKernels.Rank3CoordinatesEdge2(
                    before, body, after, n[0], n[1], n[2],
                    left0, right0, left1, right1, left2, right2,
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), start, end, streams);
                break;
            default:
                GradientKernels.Rank4CoordinatesEdge2(
                    before, body, after, n[0], n[1], n[2], n[3],
                    left0, right0, left1, right1, left2, right2, left3, right3,
                    Along(call, 0, destinations), Along(call, 1, destinations), Along(call, 2, destinations), Along(call, 3, destinations),
                    start, end, streams);
                break;
        }
    }

    private static Span<T> Along<T>(in KernelCall<T> call, int axis, in Destinations<T> destinations)
        where T : INumber<T> =>
        axis < call.Rank && call.Destination[axis] is var k and not KernelCall<T>.None ? destinations[k] : default;

    private static void Weights<T>(
        in KernelCall<T> call, int axis, ReadOnlySpan<T> weights, out ReadOnlySpan<T> left, out ReadOnlySpan<T> right)
        where T : INumber<T>
    {
        left = right = default;
        if (axis < call.Rank && call.Destination[axis] != KernelCall<T>.None)
        {
            left = weights.Slice(call.LeftWeights[axis], call.Extents[axis]);
            right = weights.Slice(call.RightWeights[axis], call.Extents[axis]);
        }
    }
}
