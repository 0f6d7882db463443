using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Planning;

/// <summary>
/// A gradient of samples of any type and layout, checked, prepared and computed in one call. The loops go in the order in which the first
/// destination lies in memory; the type of the computation is the one that loses nothing.
/// </summary>
internal static class GridRun
{
    /// <summary>Computes a gradient.</summary>
    /// <param name="shape">The extents.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="destinations">Where the results go; each has the shape of the samples.</param>
    /// <param name="strides">The strides of the first destination, then those of the second, and so on.</param>
    /// <param name="spacings">The spacings.</param>
    /// <param name="edgeOrder">The accuracy at the edges.</param>
    /// <param name="axes">The axes.</param>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    public static void Run<TSample, TResult>(
        ReadOnlySpan<nint> shape,
        in Strided<TSample> samples,
        in Destinations<TResult> destinations,
        ReadOnlySpan<nint> strides,
        Spacings<TResult> spacings,
        EdgeOrder edgeOrder,
        Axes axes)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        Validation.ElementType<TResult>();
        Validation.EdgeOrder(edgeOrder);
        int rank = shape.Length, count = axes.Count(rank);
        int numbers = (2 * count) + rank;
        Span<int> places = numbers <= 3 * Extents.OnStack ? stackalloc int[3 * Extents.OnStack] : new int[numbers];
        places = places[..numbers];
        var counted = places[..count];
        Validation.Axes(axes, rank, counted);
        Validation.Spacings(new GradientRequest<TResult>(shape, counted, spacings, edgeOrder), nameof(samples));
        Validation.Apart(shape, samples, destinations, strides, count);
        if (rank == 1 && count == 1)
        {
            Validation.ApartFromSpacing(MemoryRange.Of(ref destinations.First(0), shape, strides), spacings[0], destinations.ParameterName);
        }

        if (count == 0 || shape.Contains(0))
        {
            return;
        }

        var order = places[(2 * count)..];
        AxisOrder.Sort(strides[..rank], samples.Strides, order);
        int room = (2 + count) * rank;
        Span<nint> ordered = room <= 4 * Extents.OnStack ? stackalloc nint[4 * Extents.OnStack] : new nint[room];
        ordered = ordered[..room];
        var lengths = ordered[..rank];
        var sampleStrides = ordered.Slice(rank, rank);
        AxisOrder.Apply(order, shape, lengths);
        AxisOrder.Apply(order, samples.Strides, sampleStrides);
        var ranked = places.Slice(count, count);
        for (int k = 0; k < count; k++)
        {
            ranked[k] = order.IndexOf(counted[k]);
            AxisOrder.Apply(order, strides.Slice(k * rank, rank), ordered.Slice((2 + k) * rank, rank));
        }

        Run(
            new GradientRequest<TResult>(lengths, ranked, spacings, edgeOrder),
            new Strided<TSample>(ref samples.First, sampleStrides),
            new Results<TResult>(destinations, ordered[(2 * rank)..], rank));
    }

    /// <summary>Computes a gradient of dense samples into dense destinations.</summary>
    public static void RunDense<TSample, TResult>(
        ReadOnlySpan<TSample> samples,
        ReadOnlySpan<nint> shape,
        in Destinations<TResult> destinations,
        Spacings<TResult> spacings,
        EdgeOrder edgeOrder,
        Axes axes)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        int room = shape.Length * (1 + destinations.Count);
        Span<nint> strides = room <= 4 * Extents.OnStack ? stackalloc nint[4 * Extents.OnStack] : new nint[room];
        strides = strides[..room];
        for (int k = 0; k <= destinations.Count; k++)
        {
            Extents.RowMajor(shape, strides.Slice(k * shape.Length, shape.Length));
        }

        var grid = new Strided<TSample>(ref MemoryMarshal.GetReference(samples), strides[..shape.Length]);
        Run(shape, grid, destinations, strides[shape.Length..], spacings, edgeOrder, axes);
    }

    /// <summary>Computes the derivative along a row, whose arguments have been checked.</summary>
    public static void RunLine<TSample, TResult>(
        ReadOnlySpan<TSample> samples, Span<TResult> destination, Spacing<TResult> spacing, EdgeOrder edgeOrder)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        switch (WorkingType.Of<TSample, TResult>())
        {
            case WorkingType.Kind.Single:
                RunLineIn<TSample, float, TResult>(samples, destination, spacing, edgeOrder);
                break;
            case WorkingType.Kind.Double:
                RunLineIn<TSample, double, TResult>(samples, destination, spacing, edgeOrder);
                break;
            default:
                RunLineIn<TSample, TResult, TResult>(samples, destination, spacing, edgeOrder);
                break;
        }
    }

    private static void RunLineIn<TSample, T, TResult>(
        ReadOnlySpan<TSample> samples, Span<TResult> destination, in Spacing<TResult> spacing, EdgeOrder edgeOrder)
        where TSample : INumber<TSample>
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        if (Conversion.IsExact<TSample, T>() && spacing.Kind != SpacingKind.Steps)
        {
            ConvertedLine.Run(samples, destination, ConvertedSpacings.Of<TResult, T>(spacing), edgeOrder);
            return;
        }

        ReadOnlySpan<nint> shape = [samples.Length];
        ReadOnlySpan<nint> strides = [1];
        RunIn<TSample, T, TResult>(
            new GradientRequest<TResult>(shape, [0], spacing, edgeOrder),
            new Strided<TSample>(ref MemoryMarshal.GetReference(samples), strides),
            new Results<TResult>(new Destinations<TResult>(destination), strides, rank: 1));
    }

    /// <summary>Chooses the type to compute in.</summary>
    private static void Run<TSample, TResult>(
        in GradientRequest<TResult> request, in Strided<TSample> samples, in Results<TResult> results)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        switch (WorkingType.Of<TSample, TResult>())
        {
            case WorkingType.Kind.Single:
                RunIn<TSample, float, TResult>(request, samples, results);
                break;
            case WorkingType.Kind.Double:
                RunIn<TSample, double, TResult>(request, samples, results);
                break;
            default:
                RunIn<TSample, TResult, TResult>(request, samples, results);
                break;
        }
    }

    private static void RunIn<TSample, T, TResult>(
        in GradientRequest<TResult> request, in Strided<TSample> samples, in Results<TResult> results)
        where TSample : INumber<TSample>
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        if (typeof(T) == typeof(TResult))
        {
            RunConverted<TSample, T, TResult>(Unsafe.As<GradientRequest<TResult>, GradientRequest<T>>(ref Unsafe.AsRef(in request)), samples, results);
            return;
        }

        ReadOnlySpan<Spacing<T>> spacings = ConvertedSpacings.Of<TResult, T>(request);
        RunConverted<TSample, T, TResult>(new(request.Shape, request.Axes, spacings, request.EdgeOrder), samples, results);
    }

    private static void RunConverted<TSample, T, TResult>(
        in GradientRequest<T> converted, in Strided<TSample> samples, in Results<TResult> results)
        where TSample : INumber<TSample>
        where T : INumber<T>
        where TResult : INumber<TResult>
    {
        bool isMadeOnTheWay = converted.Shape.Length == 1 && converted.Spacings[0].Kind == SpacingKind.Coordinates;
        int length = isMadeOnTheWay ? 0 : WeightTable.Length(converted);
        T[] weights = length == 0 ? [] : ArrayPool<T>.Shared.Rent(length);
        try
        {
            if (length > 0)
            {
                WeightTable.Fill(converted, weights);
            }

            SlabRun<TSample, T, TResult>.Run(converted, weights, samples, results);
        }
        finally
        {
            if (length > 0)
            {
                ArrayPool<T>.Shared.Return(weights, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
            }
        }
    }
}
