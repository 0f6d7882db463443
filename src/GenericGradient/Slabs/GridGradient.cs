using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Checks;
using GenericGradient.Engine;
using GenericGradient.Grids;
using GenericGradient.Numbers;
using GenericGradient.Pieces;
using GenericGradient.Requests;
using GenericGradient.Spans;
using GenericGradient.Steps;

namespace GenericGradient.Slabs;

/// <summary>
/// A gradient of samples of any type and layout, checked, prepared and computed in one call. The loops go in the order in which the first
/// destination lies in memory; the type of the computation is the one that loses nothing.
/// </summary>
internal static class GridGradient
{
    /// <summary>Computes a gradient of samples that lie anyhow into destinations that lie anyhow, which are checked first.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="destinations">Where the results go; each has the shape of the samples.</param>
    /// <param name="strides">The strides of the first destination, then those of the second, and so on.</param>
    /// <param name="parallelism">Who does it.</param>
    /// <exception cref="ArgumentException">A destination is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    public static void Run<TSample, TResult>(
        in GradientRequest<TResult> request,
        in Strided<TSample> samples,
        in Destinations<TResult> destinations,
        ReadOnlySpan<nint> strides,
        in Parallelism parallelism = default)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        Validation.Destinations(request, samples, destinations, strides);
        Compute(request, samples, destinations, strides, parallelism);
    }

    /// <summary>Computes a gradient into destinations that have been checked.</summary>
    public static void Compute<TSample, TResult>(
        in GradientRequest<TResult> request,
        in Strided<TSample> samples,
        in Destinations<TResult> destinations,
        ReadOnlySpan<nint> strides,
        in Parallelism parallelism = default)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        int rank = request.Shape.Length, count = request.Axes.Length;
        if (count == 0 || request.Shape.Contains(0))
        {
            return;
        }

        using var places = new OwnMemory<int>(stackalloc int[2 * Extents.OnStack], count + rank);
        var ranked = places.Span[..count];
        var order = places.Span[count..];
        AxisOrder.Sort(strides[..rank], samples.Strides, order);
        bool hasMask = !request.Options.Mask.IsEmpty;
        using var ordered = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], (2 + count + (hasMask ? 2 : 0)) * rank);
        var lengths = ordered.Span[..rank];
        var sampleStrides = ordered.Span.Slice(rank, rank);
        AxisOrder.Apply(order, request.Shape, lengths);
        AxisOrder.Apply(order, samples.Strides, sampleStrides);
        for (int k = 0; k < count; k++)
        {
            ranked[k] = order.IndexOf(request.Axes[k]);
            AxisOrder.Apply(order, strides.Slice(k * rank, rank), ordered.Span.Slice((2 + k) * rank, rank));
        }

        ReadOnlySpan<nint> maskStrides = hasMask ? OrderedMask(request, order, ordered.Span[^(2 * rank)..]) : default;
        Run(
            new GradientRequest<TResult>(lengths, ranked, request.Spacings, request.Options, request.Components) { MaskStrides = maskStrides },
            new Strided<TSample>(ref samples.First, sampleStrides),
            new Results<TResult>(destinations, ordered.Span[(2 * rank)..], rank),
            parallelism);
    }

    /// <summary>The strides of a mask in the order of the loops. It has one value for all components of a sample.</summary>
    private static Span<nint> OrderedMask<T>(in GradientRequest<T> request, ReadOnlySpan<int> order, Span<nint> memory)
        where T : INumber<T>
    {
        int rank = order.Length;
        var rowMajor = memory[..rank];
        Extents.RowMajor(request.Shape, rowMajor);
        if (request.Components > 1)
        {
            foreach (ref nint stride in rowMajor)
            {
                stride /= request.Components;
            }
        }

        AxisOrder.Apply(order, rowMajor, memory.Slice(rank, rank));
        return memory.Slice(rank, rank);
    }

    /// <summary>Computes a gradient of dense samples of another type into dense destinations that have been checked.</summary>
    public static void ComputeDense<TSample, TResult>(
        in GradientRequest<TResult> request, ReadOnlySpan<TSample> samples, in Destinations<TResult> destinations)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        int rank = request.Shape.Length;
        if (request.Axes.IsEmpty || request.Shape.Contains(0))
        {
            return;
        }

        using var strides = new OwnMemory<nint>(stackalloc nint[Extents.OnStack], rank);
        Extents.RowMajor(request.Shape, strides.Span);
        Run(
            request,
            new Strided<TSample>(ref MemoryMarshal.GetReference(samples), strides.Span),
            new Results<TResult>(destinations, strides.Span, rank),
            parallelism: default);
    }

    /// <summary>Computes the derivative along a row, whose arguments have been checked.</summary>
    public static void RunLine<TSample, TResult>(
        ReadOnlySpan<TSample> samples, Span<TResult> destination, in Spacing<TResult> spacing, in GradientOptions options)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        bool isDone = WorkingType.Of<TSample, TResult>() switch
        {
            WorkingType.Kind.Single => ConvertedLine.TryRun<TSample, float, TResult>(samples, destination, spacing, options),
            WorkingType.Kind.Double => ConvertedLine.TryRun<TSample, double, TResult>(samples, destination, spacing, options),
            _ => ConvertedLine.TryRun<TSample, TResult, TResult>(samples, destination, spacing, options),
        };
        if (!isDone)
        {
            ComputeDense(new GradientRequest<TResult>([samples.Length], [0], spacing, options), samples, new Destinations<TResult>(destination));
        }
    }

    /// <summary>Chooses the type to compute in.</summary>
    private static void Run<TSample, TResult>(
        in GradientRequest<TResult> request, in Strided<TSample> samples, in Results<TResult> results, in Parallelism parallelism)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        switch (WorkingType.Of<TSample, TResult>())
        {
            case WorkingType.Kind.Single:
                RunIn<TSample, float, TResult>(request, samples, results, parallelism);
                break;
            case WorkingType.Kind.Double:
                RunIn<TSample, double, TResult>(request, samples, results, parallelism);
                break;
            default:
                RunIn<TSample, TResult, TResult>(request, samples, results, parallelism);
                break;
        }
    }

    private static void RunIn<TSample, T, TResult>(
        in GradientRequest<TResult> request, in Strided<TSample> samples, in Results<TResult> results, in Parallelism parallelism)
        where TSample : INumber<TSample>
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        if (typeof(T) == typeof(TResult))
        {
            RunConverted<TSample, T, TResult>(Unsafe.As<GradientRequest<TResult>, GradientRequest<T>>(ref Unsafe.AsRef(in request)), samples, results, parallelism);
            return;
        }

        using var spacings = new ConvertedSpacings<TResult, T>(request.Spacings, request.Axes.Length);
        RunConverted<TSample, T, TResult>(new(request.Shape, request.Axes, spacings.Each, request.Options, request.Components) { MaskStrides = request.MaskStrides }, samples, results, parallelism);
    }

    private static void RunConverted<TSample, T, TResult>(
        in GradientRequest<T> converted, in Strided<TSample> samples, in Results<TResult> results, in Parallelism parallelism)
        where TSample : INumber<TSample>
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        bool isMadeOnTheWay = converted.Options.IsPlain && converted.Shape.Length == 1 && converted.Spacings[0].Kind == SpacingKind.Coordinates;
        using var weights = new PoolMemory<T>(isMadeOnTheWay ? 0 : WeightTable.Length(converted, FactorTable.Plain));
        if (!weights.Span.IsEmpty)
        {
            WeightTable.Fill(converted, weights.Span, FactorTable.Plain);
        }

        SlabGradient<TSample, T, TResult>.Run(converted, weights.Span, samples, results, parallelism);
    }
}
