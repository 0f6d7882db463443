using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Checks;
using GenericGradient.Grids;
using GenericGradient.Numbers;
using GenericGradient.Requests;
using GenericGradient.Slabs;

namespace GenericGradient.Calls;

/// <summary>
/// Gradients of samples that are numbers. Dense samples of the type of the results go to the passes as they are, all others by way of
/// <see cref="GridGradient"/>.
/// </summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type of the results.</typeparam>
internal readonly struct NumberGradient<TSample, T> : IGradient<TSample, T, T>
    where TSample : INumber<TSample>
    where T : INumber<T>
{
    /// <inheritdoc/>
    public static void RequireLine(int samples)
    {
    }

    /// <inheritdoc/>
    public static bool IsDense(nint samples, int results) => typeof(TSample) == typeof(T) && samples <= int.MaxValue;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void RunLine(ReadOnlySpan<TSample> samples, Span<T> destination, in Spacing<T> spacing, in GradientOptions options)
    {
        if (typeof(TSample) == typeof(T))
        {
            OneShot.RunLine(Conversion.As<TSample, T>(samples), destination, spacing, options);
        }
        else
        {
            GridGradient.RunLine(samples, destination, spacing, options);
        }
    }

    /// <inheritdoc/>
    public static void Run(in GradientRequest<T> request, ReadOnlySpan<TSample> samples, in Destinations<T> destinations)
    {
        Validation.Destinations(request, samples, destinations);
        if (typeof(TSample) == typeof(T))
        {
            OneShot.Compute(request, Conversion.As<TSample, T>(samples), destinations);
        }
        else
        {
            GridGradient.ComputeDense(request, samples, destinations);
        }
    }

    /// <inheritdoc/>
    public static void Run(in GradientRequest<T> request, in Strided<TSample> samples, in Destinations<T> destinations, ReadOnlySpan<nint> strides) =>
        GridGradient.Run(request, samples, destinations, strides);
}
