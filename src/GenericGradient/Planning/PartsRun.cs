using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Planning;

/// <summary>
/// Gradients of samples that are made of parts: complex numbers, vectors. Their memory is that of real samples with one axis more, the
/// last, along which nobody differentiates; so the same kernels run over it, without a copy. Lengths and shapes are checked as the caller
/// knows them.
/// </summary>
/// <typeparam name="TSample">The type of the samples and of the results.</typeparam>
/// <typeparam name="TPart">The type of the parts and of the spacings.</typeparam>
internal readonly struct PartsRun<TSample, TPart> : IDenseRun<TSample, TSample, TPart>
    where TSample : unmanaged
    where TPart : unmanaged, INumber<TPart>
{
    /// <summary>How many parts a sample has.</summary>
    public static int Count => Unsafe.SizeOf<TSample>() / Unsafe.SizeOf<TPart>();

    /// <summary>The derivative along a row.</summary>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses.</exception>
    public static TSample[] Line(ReadOnlySpan<TSample> samples, in Spacing<TPart> spacing, EdgeOrder edgeOrder)
    {
        RequireCountable(samples.Length);
        Validation.Line(samples.Length, spacing, edgeOrder);
        var result = GC.AllocateUninitializedArray<TSample>(samples.Length);
        RunLine(Parts(samples), Parts(result.AsSpan()), spacing, edgeOrder);
        return result;
    }

    /// <summary>Computes the derivative along a row.</summary>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    public static void Line(ReadOnlySpan<TSample> samples, Span<TSample> destination, in Spacing<TPart> spacing, EdgeOrder edgeOrder)
    {
        RequireCountable(samples.Length);
        Validation.Line<TSample, TSample, TPart>(samples, destination, spacing, edgeOrder);
        RunLine(Parts(samples), Parts(destination), spacing, edgeOrder);
    }

    /// <summary>Computes the gradient of dense samples into dense destinations, up to four.</summary>
    /// <exception cref="ArgumentException">A destination is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    public static void Run(in GradientRequest<TPart> request, ReadOnlySpan<TSample> samples, in Destinations<TSample> destinations)
    {
        RequireCountable(samples.Length);
        Validation.Destinations(request, samples, destinations);
        using var shape = new OwnMemory<nint>(stackalloc nint[Extents.OnStack], request.Shape.Length + 1);
        ExtendedShape(request.Shape, shape.Span);
        OneShot.Compute(new(shape.Span, request.Axes, request.Spacings, request.EdgeOrder), Parts(samples), Parts(destinations));
    }

    /// <summary>The shape with the axis of the parts.</summary>
    public static void ExtendedShape(ReadOnlySpan<nint> shape, Span<nint> extended)
    {
        shape.CopyTo(extended);
        extended[^1] = Count;
    }

    /// <summary>The strides with the axis of the parts: they are counted in parts, and these are next to each other.</summary>
    public static void ExtendedStrides(ReadOnlySpan<nint> strides, Span<nint> extended)
    {
        for (int axis = 0; axis < strides.Length; axis++)
        {
            extended[axis] = strides[axis] * Count;
        }

        extended[^1] = 1;
    }

    /// <summary>Whether the parts are an int, as those of dense samples must be.</summary>
    public static bool AreCountable(nint samples) => samples <= int.MaxValue / Count;

    private static ReadOnlySpan<TPart> Parts(ReadOnlySpan<TSample> samples) => MemoryMarshal.Cast<TSample, TPart>(samples);

    private static Span<TPart> Parts(Span<TSample> destination) => MemoryMarshal.Cast<TSample, TPart>(destination);

    private static Destinations<TPart> Parts(in Destinations<TSample> destinations) => destinations.Count switch
    {
        0 => new(ReadOnlySpan<Memory<TPart>>.Empty),
        1 => new(Parts(destinations[0])),
        2 => new(Parts(destinations[0]), Parts(destinations[1])),
        3 => new(Parts(destinations[0]), Parts(destinations[1]), Parts(destinations[2])),
        _ => new(Parts(destinations[0]), Parts(destinations[1]), Parts(destinations[2]), Parts(destinations[3])),
    };

    private static void RequireCountable(int samples)
    {
        if (!AreCountable(samples))
        {
            throw Refusal.TooManyParts(samples, Count);
        }
    }

    /// <summary>A row as a bundle of lines, one for each part.</summary>
    private static void RunLine(ReadOnlySpan<TPart> samples, Span<TPart> destination, in Spacing<TPart> spacing, EdgeOrder edgeOrder)
    {
        if (spacing.Kind == SpacingKind.Steps)
        {
            OneShot.Compute(
                new GradientRequest<TPart>([samples.Length / Count, Count], [0], spacing, edgeOrder), samples, new Destinations<TPart>(destination));
            return;
        }

        Engine.Line.RunBundle(samples, destination, Count, spacing, edgeOrder, Streaming.Pays<TPart>(samples.Length, results: 1));
    }
}
