using System;
using System.Numerics;
using GenericGradient.Checks;
using GenericGradient.Grids;
using GenericGradient.Requests;

namespace GenericGradient.Calls;

/// <summary>
/// How gradients of samples are computed, by what the samples are made of. Lines, arrays and tensors are written once over it:
/// <see cref="NumberGradient{TSample, T}"/> takes numbers, <see cref="ComponentGradient{TSample, TComponent}"/> takes complex numbers and vectors.
/// </summary>
/// <typeparam name="TSample">The elements of the samples.</typeparam>
/// <typeparam name="TResult">The elements of the results.</typeparam>
/// <typeparam name="T">The type of spacings: that of the results, or of the components that they are made of.</typeparam>
internal interface IGradient<TSample, TResult, T>
    where T : INumber<T>
{
    /// <summary>A line has no more samples than can be computed at once.</summary>
    /// <exception cref="ArgumentException">It has more.</exception>
    static abstract void RequireLine(int samples);

    /// <summary>Whether dense tensors of so many samples go to the passes as they are.</summary>
    static abstract bool IsDense(nint samples, int results);

    /// <summary>Computes the derivative along a line whose arguments have been checked.</summary>
    static abstract void RunLine(ReadOnlySpan<TSample> samples, Span<TResult> destination, in Spacing<T> spacing, in GradientOptions options);

    /// <summary>Computes a gradient of dense samples into dense destinations, which are checked first.</summary>
    /// <exception cref="ArgumentException">A destination is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    static abstract void Run(in GradientRequest<T> request, ReadOnlySpan<TSample> samples, in Destinations<TResult> destinations);

    /// <summary>Computes a gradient of samples that lie anyhow into destinations that lie anyhow, which are checked first.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="destinations">Where the results go.</param>
    /// <param name="strides">The strides of the first destination, then those of the second, and so on.</param>
    /// <exception cref="ArgumentException">A destination is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    static abstract void Run(
        in GradientRequest<T> request, in Strided<TSample> samples, in Destinations<TResult> destinations, ReadOnlySpan<nint> strides);
}
