using System.ComponentModel;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Steps;

namespace GenericGradient;

/// <content>Grids of samples whose spacing is of another type.</content>
public static partial class Gradient
{
    /// <summary>The gradient of a grid whose spacing is of another type than the samples.</summary>
    /// <remarks>The call converts the spacing with <see cref="Spacing{T}.To{TOther}"/>, which allocates the steps.</remarks>
    /// <typeparam name="T">The type of the samples and of the results.</typeparam>
    /// <typeparam name="TSpacing">The type of the spacing.</typeparam>
    /// <inheritdoc cref="Compute{T}(T[,], Spacings{T}, GradientOptions, Axes)" path="/*[not(self::summary or self::typeparam)]"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[][,] Compute<T, TSpacing>(
        T[,] samples, in Spacing<TSpacing> spacing, GradientOptions options = default, Axes axes = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, spacing.To<T>(), options, axes);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[,], in Spacing{TSpacing}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[][,] Compute<T, TSpacing>(
        T[,] samples, in Spacings<TSpacing> spacing, GradientOptions options = default, Axes axes = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, MixedSpacing.Of<TSpacing, T>(spacing), options, axes);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[,], in Spacing{TSpacing}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[][,,] Compute<T, TSpacing>(
        T[,,] samples, in Spacing<TSpacing> spacing, GradientOptions options = default, Axes axes = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, spacing.To<T>(), options, axes);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[,], in Spacing{TSpacing}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[][,,] Compute<T, TSpacing>(
        T[,,] samples, in Spacings<TSpacing> spacing, GradientOptions options = default, Axes axes = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, MixedSpacing.Of<TSpacing, T>(spacing), options, axes);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[,], in Spacing{TSpacing}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[][,,,] Compute<T, TSpacing>(
        T[,,,] samples, in Spacing<TSpacing> spacing, GradientOptions options = default, Axes axes = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, spacing.To<T>(), options, axes);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[,], in Spacing{TSpacing}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[][,,,] Compute<T, TSpacing>(
        T[,,,] samples, in Spacings<TSpacing> spacing, GradientOptions options = default, Axes axes = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, MixedSpacing.Of<TSpacing, T>(spacing), options, axes);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[,], in Spacing{TSpacing}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Tensor<T>[] Compute<T, TSpacing>(
        Tensor<T> samples, in Spacing<TSpacing> spacing, GradientOptions options = default, Axes axes = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, spacing.To<T>(), options, axes);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[,], in Spacing{TSpacing}, GradientOptions, Axes)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Tensor<T>[] Compute<T, TSpacing>(
        Tensor<T> samples, in Spacings<TSpacing> spacing, GradientOptions options = default, Axes axes = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, MixedSpacing.Of<TSpacing, T>(spacing), options, axes);

    /// <summary>The derivative along one axis of a grid whose spacing is of another type than the samples.</summary>
    /// <remarks>The call converts the spacing with <see cref="Spacing{T}.To{TOther}"/>, which allocates the steps.</remarks>
    /// <typeparam name="T">The type of the samples and of the results.</typeparam>
    /// <typeparam name="TSpacing">The type of the spacing.</typeparam>
    /// <inheritdoc cref="AlongAxis{T}(T[,], int, Spacing{T}, GradientOptions)" path="/*[not(self::summary or self::typeparam)]"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[,] AlongAxis<T, TSpacing>(T[,] samples, int axis, in Spacing<TSpacing> spacing, GradientOptions options = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => AlongAxis(samples, axis, spacing.To<T>(), options);

    /// <inheritdoc cref="AlongAxis{T, TSpacing}(T[,], int, in Spacing{TSpacing}, GradientOptions)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[,,] AlongAxis<T, TSpacing>(T[,,] samples, int axis, in Spacing<TSpacing> spacing, GradientOptions options = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => AlongAxis(samples, axis, spacing.To<T>(), options);

    /// <inheritdoc cref="AlongAxis{T, TSpacing}(T[,], int, in Spacing{TSpacing}, GradientOptions)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[,,,] AlongAxis<T, TSpacing>(T[,,,] samples, int axis, in Spacing<TSpacing> spacing, GradientOptions options = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => AlongAxis(samples, axis, spacing.To<T>(), options);

    /// <inheritdoc cref="AlongAxis{T, TSpacing}(T[,], int, in Spacing{TSpacing}, GradientOptions)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Tensor<T> AlongAxis<T, TSpacing>(
        Tensor<T> samples, int axis, in Spacing<TSpacing> spacing, GradientOptions options = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => AlongAxis(samples, axis, spacing.To<T>(), options);
}
