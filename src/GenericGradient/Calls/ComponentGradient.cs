using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Checks;
using GenericGradient.Engine;
using GenericGradient.Grids;
using GenericGradient.Kernels;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Slabs;
using GenericGradient.Spans;

namespace GenericGradient.Calls;

/// <summary>
/// Gradients of samples that are made of components: complex numbers, vectors. Their memory is that of real samples with one axis more, the
/// last, along which nobody differentiates; so the same passes go over it, without a copy. Lengths and shapes are checked as the caller
/// knows them.
/// </summary>
/// <typeparam name="TSample">The type of the samples and of the results.</typeparam>
/// <typeparam name="TComponent">The type of the components and of the spacings.</typeparam>
internal readonly struct ComponentGradient<TSample, TComponent> : IGradient<TSample, TSample, TComponent>
    where TSample : unmanaged
    where TComponent : unmanaged, INumber<TComponent>
{
    /// <summary>How many components a sample has.</summary>
    private static int Count => Unsafe.SizeOf<TSample>() / Unsafe.SizeOf<TComponent>();

    /// <inheritdoc/>
    public static void RequireLine(int samples)
    {
        if (samples > int.MaxValue / Count)
        {
            throw Refusal.TooManyComponents(samples, Count);
        }
    }

    /// <inheritdoc/>
    public static bool IsDense(nint samples, int results) => samples <= int.MaxValue / Count && results <= GradientKernels.MaximumRank;

    /// <summary>A row is a bundle of lines, one for each component.</summary>
    public static void RunLine(
        ReadOnlySpan<TSample> samples, Span<TSample> destination, in Spacing<TComponent> spacing, in GradientOptions options)
    {
        var components = Components(samples);
        if (spacing.Kind == SpacingKind.Steps || !options.IsPlain)
        {
            OneShot.Compute(
                new GradientRequest<TComponent>([samples.Length, Count], [0], spacing, options, Count),
                components,
                new Destinations<TComponent>(Components(destination)));
            return;
        }

        Line.RunBundle(
            components, Components(destination), Count, spacing, options.EdgeOrder, Streaming.Pays<TComponent>(components.Length, results: 1));
    }

    /// <inheritdoc/>
    public static void Run(in GradientRequest<TComponent> request, ReadOnlySpan<TSample> samples, in Destinations<TSample> destinations)
    {
        RequireLine(samples.Length);
        Validation.Destinations(request, samples, destinations);
        using var shape = new OwnMemory<nint>(stackalloc nint[Extents.OnStack], request.Shape.Length + 1);
        ExtendShape(request.Shape, shape.Span);
        OneShot.Compute(new(shape.Span, request.Axes, request.Spacings, request.Options, Count), Components(samples), Components(destinations));
    }

    /// <summary>Each axis goes by itself, as a grid of the components, when all of them have been checked.</summary>
    public static void Run(
        in GradientRequest<TComponent> request, in Strided<TSample> samples, in Destinations<TSample> destinations, ReadOnlySpan<nint> strides)
    {
        Validation.Destinations(request, samples, destinations, strides);
        int rank = request.Shape.Length + 1;
        using var memory = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], 3 * rank);
        var shape = memory.Span[..rank];
        var sampleStrides = memory.Span.Slice(rank, rank);
        var itsStrides = memory.Span[(2 * rank)..];
        ExtendShape(request.Shape, shape);
        ExtendStrides(samples.Strides, sampleStrides);
        var components = new Strided<TComponent>(ref Unsafe.As<TSample, TComponent>(ref samples.First), sampleStrides);
        for (int k = 0; k < destinations.Count; k++)
        {
            ExtendStrides(strides.Slice(k * (rank - 1), rank - 1), itsStrides);
            GridGradient.Compute(
                new GradientRequest<TComponent>(shape, request.Axes.Slice(k, 1), request.Spacings[k], request.Options.Along(k), Count),
                components,
                Destinations<TComponent>.Strided(ref Unsafe.As<TSample, TComponent>(ref destinations.First(k)), distance: 0, count: 1),
                itsStrides);
        }
    }

    /// <summary>The shape with the axis of the components.</summary>
    private static void ExtendShape(ReadOnlySpan<nint> shape, Span<nint> extended)
    {
        shape.CopyTo(extended);
        extended[^1] = Count;
    }

    /// <summary>The strides with the axis of the components: they are counted in components, and these are next to each other.</summary>
    private static void ExtendStrides(ReadOnlySpan<nint> strides, Span<nint> extended)
    {
        for (int axis = 0; axis < strides.Length; axis++)
        {
            extended[axis] = strides[axis] * Count;
        }

        extended[^1] = 1;
    }

    private static ReadOnlySpan<TComponent> Components(ReadOnlySpan<TSample> samples) => MemoryMarshal.Cast<TSample, TComponent>(samples);

    private static Span<TComponent> Components(Span<TSample> destination) => MemoryMarshal.Cast<TSample, TComponent>(destination);

    private static Destinations<TComponent> Components(in Destinations<TSample> destinations) => destinations.Count switch
    {
        0 => new(ReadOnlySpan<Memory<TComponent>>.Empty),
        1 => new(Components(destinations[0])),
        2 => new(Components(destinations[0]), Components(destinations[1])),
        3 => new(Components(destinations[0]), Components(destinations[1]), Components(destinations[2])),
        _ => new(Components(destinations[0]), Components(destinations[1]), Components(destinations[2]), Components(destinations[3])),
    };
}
