using System;
using System.Numerics;
using GenericGradient.Checks;
using GenericGradient.Numbers;
using GenericGradient.Requests;
using GenericGradient.Slabs;

namespace GenericGradient.Calls;

/// <summary>Computes gradients of dense samples, after it has checked the destinations.</summary>
/// <typeparam name="TSample">The elements of the samples.</typeparam>
/// <typeparam name="TResult">The elements of the results.</typeparam>
/// <typeparam name="T">The type of spacings.</typeparam>
internal interface IDenseGradient<TSample, TResult, T>
    where T : INumber<T>
{
    /// <summary>Computes.</summary>
    /// <exception cref="ArgumentException">A destination is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    static abstract void Run(in GradientRequest<T> request, ReadOnlySpan<TSample> samples, in Destinations<TResult> destinations);
}

/// <summary>Samples that are numbers, of the type of the results or of another.</summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type of the results.</typeparam>
internal readonly struct NumberGradient<TSample, T> : IDenseGradient<TSample, T, T>
    where TSample : INumber<TSample>
    where T : INumber<T>
{
    /// <inheritdoc/>
    public static void Run(in GradientRequest<T> request, ReadOnlySpan<TSample> samples, in Destinations<T> destinations)
    {
        if (typeof(TSample) == typeof(T))
        {
            OneShot.Run(request, Conversion.As<TSample, T>(samples), destinations);
        }
        else
        {
            GridGradient.RunDense(request, samples, destinations);
        }
    }
}
