using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GenericGradient;

/// <content>Rows of samples whose spacing is of another type.</content>
public static partial class Gradient
{
    /// <summary>The derivative along a row of samples whose spacing is of another type, such as <c>float</c> samples at <c>double</c> places.</summary>
    /// <remarks>The call converts the spacing with <see cref="Spacing{T}.To{TOther}"/>, which allocates the steps.</remarks>
    /// <typeparam name="T">The type of the samples and of the results.</typeparam>
    /// <typeparam name="TSpacing">The type of the spacing.</typeparam>
    /// <inheritdoc cref="Compute{T}(T[], Spacing{T}, GradientOptions)" path="/*[not(self::summary or self::typeparam or self::example)]"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[] Compute<T, TSpacing>(T[] samples, in Spacing<TSpacing> spacing, GradientOptions options = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, spacing.To<T>(), options);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[], in Spacing{TSpacing}, GradientOptions)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[] Compute<T, TSpacing>(ReadOnlySpan<T> samples, in Spacing<TSpacing> spacing, GradientOptions options = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, spacing.To<T>(), options);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[], in Spacing{TSpacing}, GradientOptions)"/>
    [OverloadResolutionPriority(-3)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T[] Compute<T, TSpacing>(Span<T> samples, in Spacing<TSpacing> spacing, GradientOptions options = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, spacing.To<T>(), options);

    /// <summary>The derivative along a row of samples whose spacing is of another type, into memory of yours.</summary>
    /// <typeparam name="T">The type of the samples and of the results.</typeparam>
    /// <typeparam name="TSpacing">The type of the spacing.</typeparam>
    /// <inheritdoc cref="Compute{T}(T[], Spacing{T}, T[], GradientOptions)" path="/*[not(self::summary or self::typeparam)]"/>
    [OverloadResolutionPriority(-5)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Compute<T, TSpacing>(T[] samples, in Spacing<TSpacing> spacing, T[] destination, GradientOptions options = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, spacing.To<T>(), destination, options);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[], in Spacing{TSpacing}, T[], GradientOptions)"/>
    [OverloadResolutionPriority(-6)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Compute<T, TSpacing>(
        ReadOnlySpan<T> samples, in Spacing<TSpacing> spacing, Span<T> destination, GradientOptions options = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, spacing.To<T>(), destination, options);

    /// <inheritdoc cref="Compute{T, TSpacing}(T[], in Spacing{TSpacing}, T[], GradientOptions)"/>
    [OverloadResolutionPriority(-6)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Compute<T, TSpacing>(
        Span<T> samples, in Spacing<TSpacing> spacing, Span<T> destination, GradientOptions options = default)
        where T : IFloatingPoint<T>
        where TSpacing : INumber<TSpacing> => Compute(samples, spacing.To<T>(), destination, options);
}
