using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Kernels;

namespace GenericGradient.Planning;

/// <summary>A gradient that is checked, prepared and computed in one call, and keeps nothing.</summary>
internal static class OneShot
{
    /// <summary>The derivative along a row.</summary>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses.</exception>
    public static T[] Line<T>(ReadOnlySpan<T> samples, in Spacing<T> spacing, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        Validation.Line(samples.Length, spacing, edgeOrder);
        Validation.Allocatable([samples.Length], results: 1);
        var result = GC.AllocateUninitializedArray<T>(samples.Length);
        RunLine(samples, result, spacing, edgeOrder);
        return result;
    }

    /// <summary>Computes the derivative along a row.</summary>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    public static void Line<T>(ReadOnlySpan<T> samples, Span<T> destination, in Spacing<T> spacing, EdgeOrder edgeOrder)
        where T : INumber<T>
    {
        Validation.Line<T, T, T>(samples, destination, spacing, edgeOrder);
        RunLine(samples, destination, spacing, edgeOrder);
    }

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

    /// <summary>Computes a gradient of dense samples into dense destinations, which are checked first.</summary>
    /// <exception cref="ArgumentException">A destination is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    public static void Run<T>(in GradientRequest<T> request, ReadOnlySpan<T> samples, in Destinations<T> destinations)
        where T : INumber<T>
    {
        Validation.Destinations(request, samples, destinations);
        Compute(request, samples, destinations);
    }

    /// <summary>Computes a gradient of dense samples into dense destinations that have been checked.</summary>
    public static void Compute<T>(in GradientRequest<T> request, ReadOnlySpan<T> samples, in Destinations<T> destinations)
        where T : INumber<T>
    {
        // Each of the two has a frame of its own, because a call has four numbers, which may be large.
        if (!TryComputeAtOnce(request, samples, destinations))
        {
            ComputeByTable(request, samples, destinations);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryComputeAtOnce<T>(in GradientRequest<T> request, ReadOnlySpan<T> samples, in Destinations<T> destinations)
        where T : INumber<T>
    {
        if (!KernelCall<T>.TryCreate(request, out var only))
        {
            return false;
        }

        KernelDispatch.Run(only, default, samples, default, default, destinations, 0, samples.Length, only.Streams(samples.Length));
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ComputeByTable<T>(in GradientRequest<T> request, ReadOnlySpan<T> samples, in Destinations<T> destinations)
        where T : INumber<T>
    {
        int length = WeightTable.Length(request);
        T[] rented = length == 0 ? [] : ArrayPool<T>.Shared.Rent(length);
        try
        {
            WeightTable.Fill(request, rented);
            var calls = new KernelCalls<T>(request);
            KernelCall<T> call = default;
            while (calls.TryNext(request, ref call))
            {
                KernelDispatch.Run(
                    call, default, samples, default, rented, destinations, 0, samples.Length, call.Streams(samples.Length));
            }
        }
        finally
        {
            if (length > 0)
            {
                ArrayPool<T>.Shared.Return(rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
            }
        }
    }
}
