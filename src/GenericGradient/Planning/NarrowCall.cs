using System;
using System.Buffers;
using System.Numerics;
using GenericGradient.Generated;

namespace GenericGradient.Planning;

/// <summary>Takes the narrow axis out of a kernel call by coordinates.</summary>
internal static class NarrowCall
{
    /// <summary>Both parts of a call go through this many samples before they go on, so that the second finds them in a cache.</summary>
    private const int Together = 16384;

    /// <summary>The axis of a call that <see cref="NarrowAxis"/> serves, if it has one; axis 0 only where there are no halos.</summary>
    public static bool TryFind<T>(in KernelCall<T> call, bool hasHalos, out int axis, out int stride)
        where T : INumber<T>
    {
        stride = 1;
        for (axis = call.Rank - 1; axis >= 0 && (stride == 1 || NarrowAxis.Serves<T>(stride)); axis--)
        {
            if (stride > 1 && call.Destination[axis] != KernelCall<T>.None)
            {
                return axis > 0 || !hasHalos;
            }

            stride *= call.Extents[axis];
        }

        return false;
    }

    /// <summary>Runs a call whose narrow axis has been found: that axis by itself, the others by their kernel.</summary>
    public static void Run<T>(
        in KernelCall<T> call,
        int axis,
        int stride,
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
        var destination = destinations[call.Destination[axis]];
        var others = call;
        others.Destination[axis] = KernelCall<T>.None;
        if (destination.IsEmpty)
        {
            // An axis that nobody asked for.
            KernelDispatch.Run(others, before, body, after, weights, destinations, start, end, streams);
            return;
        }

        streams = streams && RowLoops.CanStream<T>();
        int extent = call.Extents[axis];
        T[] rented = ArrayPool<T>.Shared.Rent(RepeatedWeights<T>.MemoryLength(extent, stride));
        try
        {
            var repeated = new RepeatedWeights<T>(
                weights.Slice(call.LeftWeights[axis], extent), weights.Slice(call.RightWeights[axis], extent), stride, rented);
            bool hasOthers = ((ReadOnlySpan<int>)others.Destination)[..call.Rank].ContainsAnyExcept(KernelCall<T>.None);
            int together = hasOthers ? Together : int.MaxValue;
            for (int p = start, count; p < end; p += count)
            {
                count = Math.Min(together, end - p);
                if (hasOthers)
                {
                    KernelDispatch.Run(others, before, body, after, weights, destinations, p, p + count, streams);
                }

                NarrowAxis.Run(body, destination, ref repeated, call.EdgeOrder, p, p + count, streams);
            }
        }
        finally
        {
            ArrayPool<T>.Shared.Return(rented);
        }

        if (streams)
        {
            RowLoops.EndStreams();
        }
    }
}
