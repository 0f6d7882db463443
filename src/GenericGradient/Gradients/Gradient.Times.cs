using System;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient.Calls;
using GenericGradient.Checks;
using GenericGradient.Numbers;
using GenericGradient.Spans;
using GenericGradient.Steps;

namespace GenericGradient;

/// <content>Samples that are spans of time.</content>
public static partial class Gradient
{
    /// <summary>The derivative along a row of time spans, such as delays or durations, in a unit of your choice.</summary>
    /// <remarks>
    /// The differences are exact, in ticks; the derivative in ticks is rounded once and divided by the unit, which rounds once more.
    /// Tensors of time spans are tensors of <see cref="long"/>: reinterpret their memory.
    /// </remarks>
    /// <typeparam name="TResult">The type of the results, and of the spacing: any number that is not an integer.</typeparam>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="unit">The unit of the results' numerator, longer than 0: for example a millisecond.</param>
    /// <param name="spacing">How far apart the samples are; 1 by default.</param>
    /// <param name="options">How the gradient is computed, such as the accuracy at the first and the last sample.</param>
    /// <returns>The derivative at each sample, in units of <paramref name="unit"/> per unit of the spacing.</returns>
    /// <exception cref="ArgumentException">There are too few samples, the spacing does not fit them, or the unit is not longer than 0.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TResult"/> is an integer.</exception>
    /// <example>
    /// <code>
    /// TimeSpan[] delays = [TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(12), TimeSpan.FromMilliseconds(18)];
    /// double[] growth = Gradient.Compute&lt;double&gt;(delays, unit: TimeSpan.FromMilliseconds(1));        // [2, 4, 6]
    /// </code>
    /// </example>
    public static TResult[] Compute<TResult>(
        ReadOnlySpan<TimeSpan> samples, TimeSpan unit, Spacing<TResult> spacing = default, GradientOptions options = default)
        where TResult : INumber<TResult>
    {
        Validation.Unit(unit, nameof(unit));
        Validation.Line(samples.Length, spacing, options);
        var ticks = MemoryMarshal.Cast<TimeSpan, long>(samples);
        if (typeof(TResult) == typeof(Half))
        {
            // Half holds neither a second in ticks nor differences of them; the quotient it may.
            using var wide = new ConvertedSpacings<TResult, double>(spacing, axes: 1);
            double[] derivatives = PerUnit(LineGradient<long, double, double, NumberGradient<long, double>>.Compute(ticks, wide.Each[0], options), unit);
            var rounded = new TResult[derivatives.Length];
            Conversion.Run<double, TResult>(derivatives, rounded);
            return rounded;
        }

        return PerUnit(LineGradient<long, TResult, TResult, NumberGradient<long, TResult>>.Compute(ticks, spacing, options), unit);
    }

    /// <inheritdoc cref="Compute{TResult}(ReadOnlySpan{TimeSpan}, TimeSpan, Spacing{TResult}, GradientOptions)"/>
    /// <exception cref="ArgumentNullException">The samples are null.</exception>
    public static TResult[] Compute<TResult>(
        TimeSpan[] samples, TimeSpan unit, Spacing<TResult> spacing = default, GradientOptions options = default)
        where TResult : INumber<TResult> => Compute(Given.Samples(samples), unit, spacing, options);

    private static TResult[] PerUnit<TResult>(TResult[] derivatives, TimeSpan unit)
        where TResult : INumber<TResult>
    {
        var ticks = TResult.CreateChecked(unit.Ticks);
        foreach (ref var derivative in derivatives.AsSpan())
        {
            derivative /= ticks;
        }

        return derivatives;
    }
}
