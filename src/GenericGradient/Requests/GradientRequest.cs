using System;
using System.Numerics;
using GenericGradient.Checks;
using GenericGradient.Schemes;

namespace GenericGradient.Requests;

/// <summary>
/// A gradient that has been checked: what <see cref="Validation"/> lets through. Fields, because they are large and read often.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="shape">The extents of the samples.</param>
/// <param name="axes">The selected axes in the order asked, counted from 0.</param>
/// <param name="spacings">The spacing of each selected axis.</param>
/// <param name="options">How it is computed.</param>
/// <param name="components">How many components each sample has, which lie along the last axis of the shape.</param>
internal readonly ref struct GradientRequest<T>(
    ReadOnlySpan<nint> shape, ReadOnlySpan<int> axes, scoped in Spacings<T> spacings, scoped in GradientOptions options, int components = 1)
    where T : INumber<T>
{
    /// <summary>The extents of the samples.</summary>
    public readonly ReadOnlySpan<nint> Shape = shape;

    /// <summary>The selected axes in the order asked, counted from 0.</summary>
    public readonly ReadOnlySpan<int> Axes = axes;

    /// <summary>The spacing of each selected axis.</summary>
    public readonly Spacings<T> Spacings = spacings;

    /// <summary>How many components each sample has; they lie along the last axis of the shape.</summary>
    public readonly int Components = components;

    /// <summary>How it is computed.</summary>
    public readonly GradientOptions Options = options;

    /// <summary>The accuracy at the edges.</summary>
    public EdgeOrder EdgeOrder => Options.EdgeOrder;

    /// <summary>How far it is from one value of a mask to the next along each axis; empty where the mask lies row by row.</summary>
    public ReadOnlySpan<nint> MaskStrides { get; init; }

    /// <summary>The planes of an axis that are read beyond a range of them.</summary>
    public Halo HaloOf(int axis)
    {
        int k = Axes.IndexOf(axis);
        if (k < 0 || Options.IsPlain)
        {
            return k < 0 ? default : new((int)EdgeOrder, (int)EdgeOrder);
        }

        // A narrower stencil of one side may reach further than a central one.
        int reach = SchemeWindows.Of(AxisScheme.Of(Options, k)).Reach;
        reach = Options.Missing == Missing.Narrow ? Math.Max(reach, Options.Derivative) : reach;
        return new(reach, reach);
    }

    /// <summary>What stands beyond the ends of an axis; nothing where it is not selected.</summary>
    public AxisBoundary BoundaryOf(int axis) => Axes.IndexOf(axis) is var k && k >= 0 ? Options.Boundary[k] : default;
}
