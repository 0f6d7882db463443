using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Planning;

/// <summary>
/// Gradients of samples that are made of parts: complex numbers, vectors. Their memory is that of real samples with one axis more, the
/// last, along which nobody differentiates; so the same kernels run over it, without a copy. What could be refused for a shape or a
/// length is refused here, in the numbers that the caller knows; the rest is checked as for real samples.
/// </summary>
internal static class PartsRun
{
    /// <summary>Ranks up to this take their extents and axes on the stack.</summary>
    public const int StackRank = 32;

    /// <summary>The derivative along a row.</summary>
    public static TSample[] Line<TSample, TPart>(ReadOnlySpan<TSample> samples, in Spacing<TPart> spacing, EdgeOrder edgeOrder)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        RequireCountable<TSample, TPart>(samples.Length);
        Validation.Line(samples.Length, spacing, edgeOrder);
        var result = GC.AllocateUninitializedArray<TSample>(samples.Length);
        PartsLine.Run(Parts<TSample, TPart>(samples), Parts<TSample, TPart>(result.AsSpan()), Count<TSample, TPart>(), spacing, edgeOrder);
        return result;
    }

    /// <summary>Computes the derivative along a row.</summary>
    public static void Line<TSample, TPart>(
        ReadOnlySpan<TSample> samples, Span<TSample> destination, in Spacing<TPart> spacing, EdgeOrder edgeOrder)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        RequireCountable<TSample, TPart>(samples.Length);
        Validation.Line(samples.Length, spacing, edgeOrder);
        Validation.Destination(samples, destination, 0, nameof(destination));
        PartsLine.Run(Parts<TSample, TPart>(samples), Parts<TSample, TPart>(destination), Count<TSample, TPart>(), spacing, edgeOrder);
    }

    /// <summary>Computes the gradient of dense samples into dense destinations, up to four.</summary>
    public static void Dense<TSample, TPart>(
        ReadOnlySpan<TSample> samples,
        ReadOnlySpan<nint> shape,
        Spacings<TPart> spacing,
        EdgeOrder edgeOrder,
        Axes axes,
        in Destinations<TSample> destinations)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        RequireCountable<TSample, TPart>(samples.Length);
        Span<int> counted = Counted(axes, shape.Length, stackalloc int[StackRank]);
        Validation.Destinations(samples, destinations, counted.Length);
        Span<nint> extended = shape.Length < StackRank ? stackalloc nint[StackRank] : new nint[shape.Length + 1];
        shape.CopyTo(extended);
        extended[shape.Length] = Count<TSample, TPart>();
        var parts = Parts<TSample, TPart>(destinations);
        OneShot.Run(Parts<TSample, TPart>(samples), extended[..(shape.Length + 1)], spacing, edgeOrder, counted, parts);
    }

    /// <summary>How many parts a sample has.</summary>
    public static int Count<TSample, TPart>()
        where TSample : unmanaged
        where TPart : unmanaged => Unsafe.SizeOf<TSample>() / Unsafe.SizeOf<TPart>();

    private static ReadOnlySpan<TPart> Parts<TSample, TPart>(ReadOnlySpan<TSample> samples)
        where TSample : unmanaged
        where TPart : unmanaged => MemoryMarshal.Cast<TSample, TPart>(samples);

    private static Span<TPart> Parts<TSample, TPart>(Span<TSample> destination)
        where TSample : unmanaged
        where TPart : unmanaged => MemoryMarshal.Cast<TSample, TPart>(destination);

    private static Destinations<TPart> Parts<TSample, TPart>(in Destinations<TSample> destinations)
        where TSample : unmanaged
        where TPart : unmanaged => destinations.Count switch
        {
            0 => new(ReadOnlySpan<Memory<TPart>>.Empty),
            1 => new(Parts<TSample, TPart>(destinations[0])),
            2 => new(Parts<TSample, TPart>(destinations[0]), Parts<TSample, TPart>(destinations[1])),
            3 => new(Parts<TSample, TPart>(destinations[0]), Parts<TSample, TPart>(destinations[1]), Parts<TSample, TPart>(destinations[2])),
            _ => new(
                Parts<TSample, TPart>(destinations[0]),
                Parts<TSample, TPart>(destinations[1]),
                Parts<TSample, TPart>(destinations[2]),
                Parts<TSample, TPart>(destinations[3])),
        };

    /// <summary>The axes counted from 0, among those of the samples: the axis of the parts has no number.</summary>
    public static Span<int> Counted(Axes axes, int rank, Span<int> memory)
    {
        int selected = axes.Count(rank);
        Span<int> counted = selected <= memory.Length ? memory[..selected] : new int[selected];
        Validation.Axes(axes, rank, counted);
        return counted;
    }

    /// <summary>The parts are an int.</summary>
    private static void RequireCountable<TSample, TPart>(int samples)
        where TSample : unmanaged
        where TPart : unmanaged
    {
        if (samples > int.MaxValue / Count<TSample, TPart>())
        {
            throw Refusal.TooManyParts(samples, Count<TSample, TPart>());
        }
    }
}
