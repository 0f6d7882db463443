using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;
using GenericGradient.Spans;

namespace GenericGradient;

/// <content>Samples that are integers.</content>
public static partial class Gradient
{
    /// <summary>The derivative along a row of integers 1 apart.</summary>
    /// <remarks>Its one parameter makes it a delegate: <c>rows.Select(Gradient.Compute&lt;byte, double&gt;)</c>.</remarks>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/*[not(self::summary or self::remarks or self::example)]"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[] Compute<TSample, TResult>(TSample[] samples)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => LineGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute(Given.Samples(samples), default, EdgeOrder.First);

    /// <summary>
    /// The derivative along a row of integers. Differences are exact, whatever the width and the sign: none wraps, and none loses
    /// digits beyond 2^53.
    /// </summary>
    /// <remarks>
    /// Results of <c>double</c>, <c>decimal</c> and other types are computed in that type from differences rounded once to it. Results of
    /// <c>float</c> and <c>Half</c> are computed in <c>float</c> from samples of up to 16 bits, else in <c>double</c>, and rounded once
    /// at the end. The samples are never converted as a whole.
    /// </remarks>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">How far apart the samples are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample.</param>
    /// <returns>The derivative at each sample, in units of the samples per unit of the spacing.</returns>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    /// <exception cref="ArgumentException">There are too few samples, or the spacing does not fit them.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TResult"/> is an integer.</exception>
    /// <exception cref="OverflowException">A difference is beyond the range of <typeparamref name="TResult"/>, which must be one that throws.</exception>
    /// <example>
    /// <code>
    /// byte[] falling = [200, 100, 50];
    /// double[] slope = Gradient.Compute&lt;byte, double&gt;(falling);        // [-100, -75, -50]
    /// </code>
    /// </example>
    [OverloadResolutionPriority(-1)]
    public static TResult[] Compute<TSample, TResult>(
        TSample[] samples, Spacing<TResult> spacing = default, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => LineGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute(Given.Samples(samples), spacing, options);

    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)"/>
    [OverloadResolutionPriority(-1)]
    public static TResult[] Compute<TSample, TResult>(
        ReadOnlySpan<TSample> samples, Spacing<TResult> spacing = default, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => LineGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute(samples, spacing, options);

    /// <summary>The derivative along a row of integers, into memory of yours.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">How far apart the samples are; <c>default</c> is 1.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them and from coordinates and steps.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample.</param>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are too few samples, the spacing does not fit them, or the destination has another length or overlaps the samples, the
    /// coordinates or the list of steps.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TResult"/> is an integer.</exception>
    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    [OverloadResolutionPriority(-3)]
    public static void Compute<TSample, TResult>(
        TSample[] samples, Spacing<TResult> spacing, TResult[] destination, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        LineGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute(Given.Samples(samples), Given.Destination(destination), spacing, options);

    /// <inheritdoc cref="Compute{TSample, TResult}(TSample[], Spacing{TResult}, TResult[], GradientOptions)"/>
    [OverloadResolutionPriority(-4)]
    public static void Compute<TSample, TResult>(
        ReadOnlySpan<TSample> samples, Spacing<TResult> spacing, Span<TResult> destination, GradientOptions options = default)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> => LineGradient<TSample, TResult, TResult, NumberGradient<TSample, TResult>>.Compute(samples, destination, spacing, options);
}
