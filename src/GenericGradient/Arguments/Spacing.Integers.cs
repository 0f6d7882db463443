using System;
using System.Numerics;
using GenericGradient.Steps;

namespace GenericGradient;

/// <content>Coordinates that are integers.</content>
public static partial class Spacing
{
    /// <summary>
    /// Makes a spacing from coordinates that are integers of any type, such as counts, positions or ticks of a clock: sample i was taken at
    /// <c>coordinates[i]</c>. The steps are computed exactly and rounded once to <typeparamref name="T"/>, so nothing is lost above 2^53, and nothing wraps.
    /// </summary>
    /// <typeparam name="TCoordinate">The type of the coordinates.</typeparam>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="coordinates">One coordinate for each sample of the axis; three in a row must differ. They are read at once.</param>
    /// <returns>A spacing of kind <see cref="SpacingKind.Steps"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="coordinates"/> is null.</exception>
    /// <exception cref="ArgumentException">Neighbours coincide, or a step is beyond the range of <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is an integer.</exception>
    /// <example>
    /// <code>
    /// long[] nanoseconds = [1_790_000_000_000_000_000, 1_790_000_000_000_000_001, 1_790_000_000_000_000_003];
    /// double[] slope = Gradient.Compute([0.0, 1, 9], Spacing.Coordinates&lt;long, double&gt;(nanoseconds), EdgeOrder.Second);    // [0, 2, 6]
    /// </code>
    /// </example>
    public static Spacing<T> Coordinates<TCoordinate, T>(TCoordinate[] coordinates)
        where TCoordinate : IBinaryInteger<TCoordinate>
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(coordinates);
        return Between(ExactSteps.OfIntegers<TCoordinate, T>(coordinates, nameof(coordinates)), coordinates.Length);
    }

    /// <inheritdoc cref="Coordinates{TCoordinate, T}(TCoordinate[])"/>
    public static Spacing<T> Coordinates<TCoordinate, T>(ReadOnlyMemory<TCoordinate> coordinates)
        where TCoordinate : IBinaryInteger<TCoordinate>
        where T : INumber<T> => Between(ExactSteps.OfIntegers<TCoordinate, T>(coordinates.Span, nameof(coordinates)), coordinates.Length);
}
