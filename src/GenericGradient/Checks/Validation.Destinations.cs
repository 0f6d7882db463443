using System;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient.Grids;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient.Checks;

/// <content>The rules about destinations.</content>
internal static partial class Validation
{
    /// <summary>All that is asked of destinations of dense samples: their number, their lengths, and memory of their own.</summary>
    public static void Destinations<TSample, TResult, T>(
        in GradientRequest<T> request, ReadOnlySpan<TSample> samples, in Destinations<TResult> destinations)
        where T : INumber<T>
    {
        Destinations(samples, destinations, request.Axes.Length);
        for (int k = 0; k < destinations.Count && request.Spacings.AnyIsUneven; k++)
        {
            ApartFromSpacings(request, MemoryRange.Of<TResult>(destinations[k]), k, destinations.ParameterName);
        }
    }

    /// <summary>There is one destination for each selected axis, as long as the samples, sharing no memory with them or another.</summary>
    public static void Destinations<TSample, TResult>(ReadOnlySpan<TSample> samples, in Destinations<TResult> destinations, int axes)
    {
        if (destinations.Count != axes)
        {
            throw Refusal.DestinationCount(destinations.Count, axes);
        }

        for (int k = 0; k < axes; k++)
        {
            Destination(samples, destinations[k], k, destinations.ParameterName);
            ApartFromOthers(destinations, k);
        }
    }

    /// <summary>There is one destination for each selected axis, as long as the planes that are computed, sharing no memory with the window or another.</summary>
    public static void Destinations<TSample, TResult>(
        ReadOnlySpan<TSample> window, in Destinations<TResult> destinations, int axes, nint planes, nint plane)
    {
        if (destinations.Count != axes)
        {
            throw Refusal.DestinationCount(destinations.Count, axes);
        }

        for (int k = 0; k < axes; k++)
        {
            if (destinations[k].Length != planes * plane)
            {
                throw Refusal.RangeLength(k, destinations[k].Length, planes, planes * plane, destinations.ParameterName);
            }

            if (MemoryRange.Of<TResult>(destinations[k]).Overlaps(MemoryRange.Of(window)))
            {
                throw Refusal.OverlapsSamples(k, destinations.ParameterName);
            }

            ApartFromOthers(destinations, k);
        }
    }

    private static void ApartFromOthers<TResult>(in Destinations<TResult> destinations, int k)
    {
        for (int earlier = 0; earlier < k; earlier++)
        {
            if (destinations[k].Overlaps(destinations[earlier]))
            {
                throw Refusal.OverlapsDestination(k, earlier, destinations.ParameterName);
            }
        }
    }

    /// <summary>
    /// All that is asked of destinations that lie anyhow: their number, a place for each element, and no element that is one of the samples, of
    /// another destination, or of the spacing.
    /// </summary>
    public static void Destinations<TSample, TResult, T>(
        in GradientRequest<T> request, in Strided<TSample> samples, in Destinations<TResult> destinations, ReadOnlySpan<nint> strides)
        where T : INumber<T>
    {
        var shape = request.Shape;
        int axes = request.Axes.Length;
        if (destinations.Count != axes)
        {
            throw Refusal.DestinationCount(destinations.Count, axes);
        }

        Apart(shape, samples, destinations, strides);
        for (int k = 0; k < axes && !shape.Contains(0); k++)
        {
            ref TResult written = ref destinations.First(k);
            var itsStrides = strides.Slice(k * shape.Length, shape.Length);
            for (int axis = 0; axis < axes; axis++)
            {
                ref readonly var spacing = ref request.Spacings[axis];
                var values = spacing.Values.Span;
                if (!values.IsEmpty
                    && Interleaving.Share(ref written, itsStrides, shape, ref MemoryMarshal.GetReference(values), [1], [values.Length]))
                {
                    throw Refusal.OverlapsSpacing(k, spacing.Kind, destinations.ParameterName);
                }
            }
        }
    }

    /// <summary>Destinations that lie anyhow have a place for each element, and no element that is one of the samples or of another destination.</summary>
    public static void Apart<TSample, TResult>(
        ReadOnlySpan<nint> shape, in Strided<TSample> samples, in Destinations<TResult> destinations, ReadOnlySpan<nint> strides)
    {
        for (int k = 0; k < destinations.Count && !shape.Contains(0); k++)
        {
            ref TResult written = ref destinations.First(k);
            var itsStrides = strides.Slice(k * shape.Length, shape.Length);
            if (Interleaving.SharesWithin(itsStrides, shape))
            {
                throw Refusal.SharesWithin(k, itsStrides, destinations.ParameterName);
            }

            if (Interleaving.Share(ref written, itsStrides, ref samples.First, samples.Strides, shape))
            {
                throw Refusal.OverlapsSamples(k, destinations.ParameterName);
            }

            for (int earlier = 0; earlier < k; earlier++)
            {
                var otherStrides = strides.Slice(earlier * shape.Length, shape.Length);
                if (Interleaving.Share(ref written, itsStrides, ref destinations.First(earlier), otherStrides, shape))
                {
                    throw Refusal.OverlapsDestination(k, earlier, destinations.ParameterName);
                }
            }
        }
    }

    /// <summary>A destination is as long as the samples and shares no memory with them.</summary>
    public static void Destination<TSample, TResult>(ReadOnlySpan<TSample> samples, ReadOnlySpan<TResult> destination, int k, string parameter)
    {
        if (destination.Length != samples.Length)
        {
            throw Refusal.DestinationLength(k, destination.Length, samples.Length, parameter);
        }

        if (MemoryRange.Of(destination).Overlaps(MemoryRange.Of(samples)))
        {
            throw Refusal.OverlapsSamples(k, parameter);
        }
    }

    /// <summary>A destination shares no memory with coordinates and steps, whose weights may be made on the way.</summary>
    private static void ApartFromSpacings<T>(in GradientRequest<T> request, MemoryRange destination, int k, string parameter)
        where T : INumber<T>
    {
        for (int axis = 0; axis < request.Axes.Length; axis++)
        {
            if (request.Spacings[axis].IsUneven)
            {
                ApartFromSpacing(destination, request.Spacings[axis], k, parameter);
            }
        }
    }

    private static void ApartFromSpacing<T>(MemoryRange destination, in Spacing<T> spacing, int k, string parameter)
        where T : INumber<T>
    {
        if (destination.Overlaps(MemoryRange.Of(spacing.Values.Span)))
        {
            throw Refusal.OverlapsSpacing(k, spacing.Kind, parameter);
        }
    }
}
