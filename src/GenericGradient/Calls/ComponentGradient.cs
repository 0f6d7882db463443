using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Checks;
using GenericGradient.Engine;
using GenericGradient.Grids;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient.Calls;

/// <summary>
/// Gradients of samples that are made of components: complex numbers, vectors. Their memory is that of real samples with one axis more, the
/// last, along which nobody differentiates; so the same kernels go over it, without a copy. Lengths and shapes are checked as the caller
/// knows them.
/// </summary>
/// <typeparam name="TSample">The type of the samples and of the results.</typeparam>
/// <typeparam name="TComponent">The type of the components and of the spacings.</typeparam>
internal readonly struct ComponentGradient<TSample, TComponent> : IDenseGradient<TSample, TSample, TComponent>
    where TSample : unmanaged
    where TComponent : unmanaged, INumber<TComponent>
{
    /// <summary>How many components a sample has.</summary>
    public static int Count => Unsafe.SizeOf<TSample>() / Unsafe.SizeOf<TComponent>();

    /// <summary>The derivative along a row.</summary>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses.</exception>
    public static TSample[] Line(ReadOnlySpan<TSample> samples, in Spacing<TComponent> spacing, in GradientOptions options)
    {
        RequireCountable(samples.Length);
        Validation.Line(samples.Length, spacing, options);
        var result = GC.AllocateUninitializedArray<TSample>(samples.Length);
        RunLine(Components(samples), Components(result.AsSpan()), spacing, options);
        return result;
    }

    /// <summary>Computes the derivative along a row.</summary>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    public static void Line(ReadOnlySpan<TSample> samples, Span<TSample> destination, in Spacing<TComponent> spacing, in GradientOptions options)
    {
        RequireCountable(samples.Length);
        Validation.Line<TSample, TSample, TComponent>(samples, destination, spacing, options);
        RunLine(Components(samples), Components(destination), spacing, options);
    }

    /// <summary>Computes the gradient of dense samples into dense destinations, up to four.</summary>
    /// <exception cref="ArgumentException">A destination is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    public static void Run(in GradientRequest<TComponent> request, ReadOnlySpan<TSample> samples, in Destinations<TSample> destinations)
    {
        RequireCountable(samples.Length);
        Validation.Destinations(request, samples, destinations);
        using var shape = new OwnMemory<nint>(stackalloc nint[Extents.OnStack], request.Shape.Length + 1);
        ExtendedShape(request.Shape, shape.Span);
        OneShot.Compute(new(shape.Span, request.Axes, request.Spacings, request.Options, Count), Components(samples), Components(destinations));
    }

    /// <summary>The shape with the axis of the components.</summary>
    public static void ExtendedShape(ReadOnlySpan<nint> shape, Span<nint> extended)
    {
        shape.CopyTo(extended);
        extended[^1] = Count;
    }

    /// <summary>The strides with the axis of the components: they are counted in components, and these are next to each other.</summary>
    public static void ExtendedStrides(ReadOnlySpan<nint> strides, Span<nint> extended)
    {
        for (int axis = 0; axis < strides.Length; axis++)
        {
            extended[axis] = strides[axis] * Count;
        }

        extended[^1] = 1;
    }

    /// <summary>Whether the components are an int, as those of dense samples must be.</summary>
    public static bool AreCountable(nint samples) => samples <= int.MaxValue / Count;

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

    private static void RequireCountable(int samples)
    {
        if (!AreCountable(samples))
        {
            throw Refusal.TooManyComponents(samples, Count);
        }
    }

    /// <summary>A row as a bundle of lines, one for each component.</summary>
    private static void RunLine(ReadOnlySpan<TComponent> samples, Span<TComponent> destination, in Spacing<TComponent> spacing, in GradientOptions options)
    {
        if (spacing.Kind == SpacingKind.Steps || !options.IsPlain)
        {
            OneShot.Compute(
                new GradientRequest<TComponent>([samples.Length / Count, Count], [0], spacing, options, Count), samples, new Destinations<TComponent>(destination));
            return;
        }

        Engine.Line.RunBundle(samples, destination, Count, spacing, options.EdgeOrder, Streaming.Pays<TComponent>(samples.Length, results: 1));
    }
}
