using System;
using System.Numerics;
using GenericGradient;

namespace Documented;

/// <summary>Units of length.</summary>
public static class Unit
{
    /// <summary>One metre.</summary>
    public const double Metre = 1;
}

/// <summary>Slopes of a landscape.</summary>
public static partial class Slopes
{
    /// <summary>The fall of a river between its gauges.</summary>
    /// <param name="heights">Heights above the sea.</param>
    /// <param name="distance">From one gauge to the next, in <see cref="Unit.Metre"/>.</param>
    /// <param name="fall">Metres for each metre.</param>
    /// <exception cref="ArgumentException">The <paramref name="distance"/> is 0.</exception>
    /// <remarks>Rivers fall <i>towards</i> the sea.</remarks>
    /// <seealso cref="Steepness{T}"/>
    [GeneratedGradient]
    public static partial void OfRiver(ReadOnlySpan<double> heights, double distance, Span<double> fall);

    /// <summary>How steep a landscape is.</summary>
    /// <typeparam name="T">The type of heights.</typeparam>
    /// <param name="heights">Heights, row by row.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="steepness">Where the results go.</param>
    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    public static partial void Steepness<T>(ReadOnlySpan<T> heights, int rows, int columns, Span<T> steepness)
        where T : INumber<T>, IRootFunctions<T>;
}
