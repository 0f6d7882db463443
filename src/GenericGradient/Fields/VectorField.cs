using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Fields;
using GenericGradient.Operators;
using GenericGradient.Refusals;

namespace GenericGradient;

/// <summary>
/// Makes vector fields: a grid for each component, in the order of the axes, with their spacing. Given a <see cref="Frame"/>, which says which axis is x, a field
/// has <see cref="OrientedVectorField{T, TGrid}.Curl()"/>; else the frame is given to <see cref="VectorField{T, TGrid}.Curl(Frame)"/>. In its place <c>new() { ... }</c>
/// are options.
/// </summary>
/// <example>
/// <code>
/// // Wind over rows that go north: index [y, x], so the components are v, u.
/// var wind = VectorField.Of([v, u], [dy, dx], Frame.Reversed);
/// double[,] vorticity = wind.Curl()[0], spread = wind.Divergence();
/// </code>
/// </example>
public static class VectorField
{
    /// <summary>The vector field of grids of rank 2.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    [OverloadResolutionPriority(1)]
    public static VectorField<T, T[,]> Of<T>(
        ReadOnlySpan<T[,]> components, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes));

    /// <summary>The vector field of grids of rank 2.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OrientedVectorField<T, T[,]> Of<T>(
        ReadOnlySpan<T[,]> components, Spacings<T> spacing, Frame frame, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes), frame);

    /// <summary>The vector field of grids of rank 2.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    [OverloadResolutionPriority(1)]
    public static VectorField<T, T[,]> Of<T>(
        T[][,] components, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes));

    /// <summary>The vector field of grids of rank 2.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OrientedVectorField<T, T[,]> Of<T>(
        T[][,] components, Spacings<T> spacing, Frame frame, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes), frame);

    /// <summary>The vector field of grids of rank 3.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    [OverloadResolutionPriority(1)]
    public static VectorField<T, T[,,]> Of<T>(
        ReadOnlySpan<T[,,]> components, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes));

    /// <summary>The vector field of grids of rank 3.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OrientedVectorField<T, T[,,]> Of<T>(
        ReadOnlySpan<T[,,]> components, Spacings<T> spacing, Frame frame, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes), frame);

    /// <summary>The vector field of grids of rank 3.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    [OverloadResolutionPriority(1)]
    public static VectorField<T, T[,,]> Of<T>(
        T[][,,] components, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes));

    /// <summary>The vector field of grids of rank 3.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OrientedVectorField<T, T[,,]> Of<T>(
        T[][,,] components, Spacings<T> spacing, Frame frame, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes), frame);

    /// <summary>The vector field of grids of rank 4.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    [OverloadResolutionPriority(1)]
    public static VectorField<T, T[,,,]> Of<T>(
        ReadOnlySpan<T[,,,]> components, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,,,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes));

    /// <summary>The vector field of grids of rank 4.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OrientedVectorField<T, T[,,,]> Of<T>(
        ReadOnlySpan<T[,,,]> components, Spacings<T> spacing, Frame frame, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,,,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes), frame);

    /// <summary>The vector field of grids of rank 4.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    [OverloadResolutionPriority(1)]
    public static VectorField<T, T[,,,]> Of<T>(
        T[][,,,] components, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,,,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes));

    /// <summary>The vector field of grids of rank 4.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OrientedVectorField<T, T[,,,]> Of<T>(
        T[][,,,] components, Spacings<T> spacing, Frame frame, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[,,,]>(components, grid => new GridSamples<T>(grid), spacing, options, axes), frame);

    /// <summary>The vector field of tensors of any rank and layout.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    [OverloadResolutionPriority(1)]
    public static VectorField<T, Tensor<T>> Of<T>(
        ReadOnlySpan<Tensor<T>> components, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, Tensor<T>>(components, grid => new GridSamples<T>(grid), spacing, options, axes));

    /// <summary>The vector field of tensors of any rank and layout.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OrientedVectorField<T, Tensor<T>> Of<T>(
        ReadOnlySpan<Tensor<T>> components, Spacings<T> spacing, Frame frame, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, Tensor<T>>(components, grid => new GridSamples<T>(grid), spacing, options, axes), frame);

    /// <summary>The vector field of tensors of any rank and layout.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    [OverloadResolutionPriority(1)]
    public static VectorField<T, Tensor<T>> Of<T>(
        Tensor<T>[] components, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, Tensor<T>>(components, grid => new GridSamples<T>(grid), spacing, options, axes));

    /// <summary>The vector field of tensors of any rank and layout.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OrientedVectorField<T, Tensor<T>> Of<T>(
        Tensor<T>[] components, Spacings<T> spacing, Frame frame, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, Tensor<T>>(components, grid => new GridSamples<T>(grid), spacing, options, axes), frame);

    /// <summary>The vector field of grids in one array each, in row-major order.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="shape">The extents of each, axis 0 first; samples lie in row-major order.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    [OverloadResolutionPriority(1)]
    public static VectorField<T, T[]> Of<T>(
        ReadOnlySpan<T[]> components, int[] shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[]>(components, grid => new GridSamples<T>(grid, shape), spacing, options, axes));

    /// <summary>The vector field of grids in one array each, in row-major order.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="shape">The extents of each, axis 0 first; samples lie in row-major order.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OrientedVectorField<T, T[]> Of<T>(
        ReadOnlySpan<T[]> components, int[] shape, Spacings<T> spacing, Frame frame, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[]>(components, grid => new GridSamples<T>(grid, shape), spacing, options, axes), frame);

    /// <summary>The vector field of grids in one array each, in row-major order.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="shape">The extents of each, axis 0 first; samples lie in row-major order.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    [OverloadResolutionPriority(1)]
    public static VectorField<T, T[]> Of<T>(
        T[][] components, int[] shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[]>(components, grid => new GridSamples<T>(grid, shape), spacing, options, axes));

    /// <summary>The vector field of grids in one array each, in row-major order.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="components">A component for each selected axis, in their order. The field refers to them.</param>
    /// <param name="shape">The extents of each, axis 0 first; samples lie in row-major order.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">A component is null.</exception>
    /// <exception cref="ArgumentException">There is not one component for each axis, they have different shapes, or the spacing, the options or the axes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OrientedVectorField<T, T[]> Of<T>(
        T[][] components, int[] shape, Spacings<T> spacing, Frame frame, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => new(Operators<T, T[]>(components, grid => new GridSamples<T>(grid, shape), spacing, options, axes), frame);

    private static FieldOperators<T> Operators<T, TGrid>(
        TGrid[] components, Func<TGrid, GridSamples<T>> samples, Spacings<T> spacing, in GradientOptions options, Axes axes)
        where T : INumber<T>
        where TGrid : class
    {
        ArgumentNullException.ThrowIfNull(components);
        return Operators(new ReadOnlySpan<TGrid>(components), samples, spacing, options, axes);
    }

    private static FieldOperators<T> Operators<T, TGrid>(
        ReadOnlySpan<TGrid> components, Func<TGrid, GridSamples<T>> samples, Spacings<T> spacing, in GradientOptions options, Axes axes)
        where T : INumber<T>
        where TGrid : class
    {
        const string Name = "a vector field";
        var grids = new GridSamples<T>[components.Length];
        for (int c = 0; c < grids.Length; c++)
        {
            grids[c] = samples(components[c] ?? throw Refusal.NullComponent(c));
            if (!grids[c].Shape.SequenceEqual(grids[0].Shape))
            {
                throw Refusal.ComponentShape(c, grids[c].Shape, grids[0].Shape);
            }
        }

        if (grids.Length == 0)
        {
            throw Refusal.NoComponents();
        }

        int selected = axes.Count(grids[0].Shape.Length);
        Operation.RequireAxis(Name, selected);
        Operation.RequireComponents(Name, selected);
        if (grids.Length != selected)
        {
            throw Refusal.ComponentCount(Name, grids.Length, selected, nameof(components));
        }

        return options.Derivative == 1
            ? new FieldOperators<T, T>(grids, nameof(components), spacing, options, axes)
            : throw Refusal.DerivativeOfOperator(Name, options.Derivative);
    }
}
