using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Planning;

namespace GenericGradient;

/// <content>Samples that are integers.</content>
public static partial class Gradient
{
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
    /// <param name="spacing">How far apart they are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample.</param>
    /// <returns>The derivative at each sample, in units of the samples per unit of the spacing.</returns>
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
        ReadOnlySpan<TSample> samples, Spacing<TResult> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        GridRun.Line(samples, spacing, edgeOrder);

    /// <summary>The derivative along a row of integers, into memory of yours.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them and from coordinates.</param>
    /// <param name="spacing">How far apart the samples are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample.</param>
    /// <exception cref="ArgumentException">
    /// There are too few samples, the spacing does not fit them, or the destination has another length or overlaps them or coordinates.
    /// </exception>
    /// <inheritdoc cref="Compute{TSample, TResult}(ReadOnlySpan{TSample}, Spacing{TResult}, EdgeOrder)" path="/remarks"/>
    /// <exception cref="NotSupportedException"><typeparamref name="TResult"/> is an integer.</exception>
    [OverloadResolutionPriority(-1)]
    public static void Compute<TSample, TResult>(
        ReadOnlySpan<TSample> samples,
        Span<TResult> destination,
        Spacing<TResult> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First)
        where TSample : IBinaryInteger<TSample>
        where TResult : INumber<TResult> =>
        GridRun.Line(samples, destination, spacing, edgeOrder);
}
