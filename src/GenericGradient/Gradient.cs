using System;
using System.Numerics;
using GenericGradient.Kernels;
using GenericGradient.Planning;

namespace GenericGradient;

/// <summary>
/// The gradient of sampled data: the derivative at each sample, from that sample and its neighbours. Nothing between the samples
/// is needed, because the neighbours are the f(x + h) of the textbook.
/// </summary>
/// <remarks>
/// <para>
/// Inside, a step h gives <c>(f[i+1] - f[i-1]) / (2 h)</c>; coordinates give the derivative of the parabola through three
/// neighbours, with hl and hr the steps to the left and to the right,
/// <c>hr / (hl (hl + hr)) (f[i] - f[i-1]) + hl / (hr (hl + hr)) (f[i+1] - f[i])</c>. Both are of second order and exact for
/// parabolas. At the two ends <see cref="EdgeOrder"/> decides.
/// </para>
/// <para>
/// The element type stays as it is: any <see cref="INumber{T}"/> that is not an integer. NaN and infinities touch only the points
/// whose stencil reads them. The results have the same bits on every machine. All methods are thread-safe, take time in proportion
/// to the number of samples times the number of axes, and write nothing if they throw an <see cref="ArgumentException"/> or a
/// <see cref="NotSupportedException"/>.
/// </para>
/// </remarks>
public static partial class Gradient
{
    /// <summary>The derivative along a row of samples.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">How far apart they are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample.</param>
    /// <returns>The derivative at each sample, in units of the samples per unit of the spacing.</returns>
    /// <exception cref="ArgumentException">There are too few samples, or the spacing does not fit them.</exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    /// <example>
    /// <code>
    /// double[] x = [-2, -1, 1, 4];
    /// double[] y = [4, 1, 1, 16];                                           // x * x
    /// double[] slope = Gradient.Compute(y, Spacing.Coordinates(x));         // [-3, -2, 2, 5]
    /// </code>
    /// </example>
    public static T[] Compute<T>(ReadOnlySpan<T> samples, Spacing<T> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
        where T : INumber<T> =>
        OneShot.Line(samples, spacing, edgeOrder);

    /// <summary>The derivative along a row of samples, into memory of yours; nothing is allocated.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them and from coordinates and steps.</param>
    /// <param name="spacing">How far apart the samples are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample.</param>
    /// <exception cref="ArgumentException">
    /// There are too few samples, the spacing does not fit them, or the destination has another length or overlaps the samples, the
    /// coordinates or the list of steps.
    /// </exception>
    /// <exception cref="NotSupportedException">The element type is an integer.</exception>
    public static void Compute<T>(
        ReadOnlySpan<T> samples, Span<T> destination, Spacing<T> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
        where T : INumber<T> =>
        OneShot.Line(samples, destination, spacing, edgeOrder);
}
