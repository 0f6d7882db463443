using System;
using System.Numerics;
using GenericGradient.Checks;

namespace GenericGradient.Calls;

/// <summary>Derivatives along rows, whatever their elements are.</summary>
/// <typeparam name="TSample">The elements of the samples.</typeparam>
/// <typeparam name="TResult">The elements of the results.</typeparam>
/// <typeparam name="T">The type of the spacing.</typeparam>
/// <typeparam name="TGradient">How samples of these types are computed.</typeparam>
internal static class LineGradient<TSample, TResult, T, TGradient>
    where T : INumber<T>
    where TGradient : IGradient<TSample, TResult, T>
{
    /// <summary>The derivative along a row.</summary>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses.</exception>
    public static TResult[] Compute(ReadOnlySpan<TSample> samples, in Spacing<T> spacing, in GradientOptions options)
    {
        TGradient.RequireLine(samples.Length);
        Validation.Line(samples.Length, spacing, options);
        Validation.Allocatable([samples.Length], results: 1);
        var result = GC.AllocateUninitializedArray<TResult>(samples.Length);
        TGradient.RunLine(samples, result, spacing, options);
        return result;
    }

    /// <summary>Computes the derivative along a row.</summary>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses; nothing has been written.</exception>
    public static void Compute(ReadOnlySpan<TSample> samples, Span<TResult> destination, in Spacing<T> spacing, in GradientOptions options)
    {
        TGradient.RequireLine(samples.Length);
        Validation.Line<TSample, TResult, T>(samples, destination, spacing, options);
        TGradient.RunLine(samples, destination, spacing, options);
    }
}
