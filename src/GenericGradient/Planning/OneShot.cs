using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Kernels;

namespace GenericGradient.Planning;

/// <summary>A gradient that is checked, prepared and computed in one call, and keeps nothing.</summary>
internal static class OneShot
{
    /// <summary>Up to so many axes are counted on the stack.</summary>
    private const int StackAxes = 32;

    /// <summary>Computes the derivative along a row, whose arguments have been checked.</summary>
    public static void RunLine<T>(ReadOnlySpan<T> samples, Span<T> destination, in Spacing<T> spacing, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        int n = samples.Length;
        bool streams = Streaming.Pays<T>(n, results: 1);
        switch (spacing.Kind, edgeOrder)
        {
            case (SpacingKind.Unit, EdgeOrder.First):
                GradientKernels.Rank1UnitEdge1(default, samples, default, n, destination, 0, n, streams);
                break;
            case (SpacingKind.Unit, EdgeOrder.Second):
                GradientKernels.Rank1UnitEdge2(default, samples, default, n, destination, 0, n, streams);
                break;
            case (SpacingKind.Step, EdgeOrder.First):
                GradientKernels.Rank1StepEdge1(default, samples, default, n, spacing.StepValue, destination, 0, n, streams);
                break;
            case (SpacingKind.Step, EdgeOrder.Second):
                GradientKernels.Rank1StepEdge2(default, samples, default, n, spacing.StepValue, destination, 0, n, streams);
                break;
            case (SpacingKind.Steps, _):
                StepLine.Run(samples, destination, spacing.StepValues.Span, edgeOrder);
                break;
            default:
                CoordinateLine.Run(samples, destination, spacing.CoordinateValues.Span, edgeOrder, start: 0, streams);
                break;
        }
    }

    /// <summary>Computes a gradient of dense samples into dense destinations.</summary>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    [SkipLocalsInit] // the axes on the stack are all written before they are read
    public static void Run<T>(
        ReadOnlySpan<T> samples, ReadOnlySpan<nint> shape, Spacings<T> spacings, EdgeOrder edgeOrder, Axes axes, in Destinations<T> destinations)
        where T : INumber<T>
    {
        Validation.ElementType<T>();
        Validation.EdgeOrder(edgeOrder);
        int rank = shape.Length;
        int selected = axes.Count(rank);
        Span<int> counted = selected <= StackAxes ? stackalloc int[StackAxes] : new int[selected];
        counted = counted[..selected];
        Validation.Shape(shape, nameof(samples));
        Validation.Axes(axes, rank, counted);
        var request = new GradientRequest<T>(shape, counted, spacings, edgeOrder);
        Validation.Spacings(request, nameof(samples));
        Validation.Destinations(samples, destinations, selected);
        if (KernelCall<T>.TryCreate(request, out var only))
        {
            KernelDispatch.Run(only, default, samples, default, default, destinations, 0, samples.Length, only.Streams(samples.Length));
            return;
        }

        Run(request, samples, destinations);
    }

    private static void Run<T>(in GradientRequest<T> request, ReadOnlySpan<T> samples, in Destinations<T> destinations)
        where T : INumber<T>
    {
        int length = WeightTable.Length(request);
        T[] rented = length == 0 ? [] : ArrayPool<T>.Shared.Rent(length);
        try
        {
            WeightTable.Fill(request, rented);
            foreach (var call in new KernelCalls<T>(request))
            {
                KernelDispatch.Run(
                    call, default, samples, default, rented, destinations, 0, samples.Length, call.Streams(samples.Length));
            }
        }
        finally
        {
            if (length > 0)
            {
                ArrayPool<T>.Shared.Return(rented);
            }
        }
    }
}
