using System;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Fields;

namespace GenericGradient;

/// <summary>
/// Makes fields: samples with their spacing, of which operators are asked. One <c>Of</c> for each kind of grid; integers name the type of the results.
/// </summary>
/// <example>
/// <code>
/// var relief = Field.Of(elevation, [90.0, 72.0]);
/// double[,] steepness = relief.Magnitude(), bowl = relief.Laplacian(), twist = relief.Derivative(0, 1);
/// float[,,] edges = Field.Of&lt;short, float&gt;(scan, [1.5f, 0.7f, 0.7f]).Magnitude();
/// </code>
/// </example>
public static class Field
{
    /// <summary>The field of a row.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="spacing">The spacing; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer: name the type of the results, <c>Field.Of&lt;short, float&gt;(samples)</c>.</exception>
    public static Field<T, T[]> Of<T>(T[] samples, Spacing<T> spacing = default, GradientOptions options = default)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<T, T, T[]>(new((Array)samples), spacing, options, default);
    }

    /// <summary>The field of a grid of rank 2.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer: name the type of the results, <c>Field.Of&lt;short, float&gt;(samples)</c>.</exception>
    public static Field<T, T[,]> Of<T>(T[,] samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<T, T, T[,]>(new(samples), spacing, options, axes);
    }

    /// <summary>The field of a grid of rank 3.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer: name the type of the results, <c>Field.Of&lt;short, float&gt;(samples)</c>.</exception>
    public static Field<T, T[,,]> Of<T>(T[,,] samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<T, T, T[,,]>(new(samples), spacing, options, axes);
    }

    /// <summary>The field of a grid of rank 4.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer: name the type of the results, <c>Field.Of&lt;short, float&gt;(samples)</c>.</exception>
    public static Field<T, T[,,,]> Of<T>(T[,,,] samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<T, T, T[,,,]>(new(samples), spacing, options, axes);
    }

    /// <summary>The field of a tensor of any rank and layout.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer: name the type of the results, <c>Field.Of&lt;short, float&gt;(samples)</c>.</exception>
    public static Field<T, Tensor<T>> Of<T>(Tensor<T> samples, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<T, T, Tensor<T>>(new(samples), spacing, options, axes);
    }

    /// <summary>The field of a grid in one array, in row-major order.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="shape">Their extents, axis 0 first; samples lie in row-major order.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer: name the type of the results, <c>Field.Of&lt;short, float&gt;(samples)</c>.</exception>
    public static Field<T, T[]> Of<T>(T[] samples, int[] shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<T, T, T[]>(new(samples, shape), spacing, options, axes);
    }

    /// <summary>The field of a grid in memory, in row-major order.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="shape">Their extents, axis 0 first; samples lie in row-major order.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer: name the type of the results, <c>Field.Of&lt;short, float&gt;(samples)</c>.</exception>
    public static Field<T, T[]> Of<T>(ReadOnlyMemory<T> samples, int[] shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => Of<T, T, T[]>(new(samples, shape), spacing, options, axes);

    /// <summary>The field of a row of integers.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results: not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="spacing">The spacing; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static Field<TResult, TResult[]> Of<TSample, TResult>(
        TSample[] samples, Spacing<TResult> spacing = default, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<TSample, TResult, TResult[]>(new((Array)samples), spacing, options, default);
    }

    /// <summary>The field of a grid of rank 2 of integers.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results: not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static Field<TResult, TResult[,]> Of<TSample, TResult>(
        TSample[,] samples, Spacings<TResult> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<TSample, TResult, TResult[,]>(new(samples), spacing, options, axes);
    }

    /// <summary>The field of a grid of rank 3 of integers.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results: not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static Field<TResult, TResult[,,]> Of<TSample, TResult>(
        TSample[,,] samples, Spacings<TResult> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<TSample, TResult, TResult[,,]>(new(samples), spacing, options, axes);
    }

    /// <summary>The field of a grid of rank 4 of integers.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results: not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static Field<TResult, TResult[,,,]> Of<TSample, TResult>(
        TSample[,,,] samples, Spacings<TResult> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<TSample, TResult, TResult[,,,]>(new(samples), spacing, options, axes);
    }

    /// <summary>The field of a tensor of any rank and layout of integers.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results: not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static Field<TResult, Tensor<TResult>> Of<TSample, TResult>(
        Tensor<TSample> samples, Spacings<TResult> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return Of<TSample, TResult, Tensor<TResult>>(new(samples), spacing, options, axes);
    }

    /// <summary>The field of a grid in memory, in row-major order, of integers.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results: not an integer.</typeparam>
    /// <param name="samples">The samples, which the field refers to.</param>
    /// <param name="shape">Their extents, axis 0 first; samples lie in row-major order.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operators; all by default.</param>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static Field<TResult, TResult[]> Of<TSample, TResult>(
        ReadOnlyMemory<TSample> samples, int[] shape, Spacings<TResult> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => Of<TSample, TResult, TResult[]>(new(samples, shape), spacing, options, axes);

    private static Field<T, TGrid> Of<TSample, T, TGrid>(GridSamples<TSample> samples, Spacings<T> spacing, in GradientOptions options, Axes axes)
        where TSample : INumber<TSample>
        where T : INumber<T>
        where TGrid : class => new(new FieldOperators<TSample, T>([samples], nameof(samples), spacing, options, axes));
}
