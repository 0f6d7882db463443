using System;
using System.Diagnostics.CodeAnalysis;

namespace GenericGradient;

/// <summary>Makes spacings. A number alone could mean a step or a coordinate, so it is never taken for either: it says which.</summary>
/// <example>
/// <code>
/// Gradient.Compute(samples, Spacing.Step(0.1));
/// Gradient.Compute(samples, Spacing.Coordinates(x));
/// Gradient.Compute(image, [Spacing.Step(0.1), Spacing.Coordinates(y)]);
/// </code>
/// </example>
public static class Spacing
{
    /// <summary>Neighbours are 1 apart; the same as <c>default</c>.</summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    public static Spacing<T> Unit<T>() => default;

    /// <summary>Neighbours are <paramref name="step"/> apart, in the unit of the independent variable; negative where it falls.</summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="step">The distance from a sample to the next: not 0, NaN or infinite (checked where it is used).</param>
    public static Spacing<T> Step<T>(T step) => new(SpacingKind.Step, step, default);

    /// <summary>
    /// Sample i was taken at <c>coordinates[i]</c>, in the unit of the independent variable. Coordinates may rise, fall or turn;
    /// those within one stencil (three in a row) must differ.
    /// </summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="coordinates">One coordinate for each sample of the axis. The array is not copied; it is read where the spacing is used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="coordinates"/> is null.</exception>
    public static Spacing<T> Coordinates<T>(T[] coordinates)
    {
        ArgumentNullException.ThrowIfNull(coordinates);
        return new(SpacingKind.Coordinates, default, coordinates);
    }

    /// <inheritdoc cref="Coordinates{T}(T[])"/>
    public static Spacing<T> Coordinates<T>(ReadOnlyMemory<T> coordinates) => new(SpacingKind.Coordinates, default, coordinates);
}

/// <summary>How far apart the samples of an axis are: 1 (the default), a step, or coordinates.</summary>
/// <typeparam name="T">The element type of the samples.</typeparam>
public readonly struct Spacing<T> : IEquatable<Spacing<T>>
{
    private readonly T? step;

    internal Spacing(SpacingKind kind, T? step, ReadOnlyMemory<T> coordinates)
    {
        Kind = kind;
        this.step = step;
        CoordinateValues = coordinates;
    }

    /// <summary>Which of the three it is.</summary>
    public SpacingKind Kind { get; }

    /// <summary>The step.</summary>
    /// <exception cref="InvalidOperationException">It is not a step.</exception>
    public T StepValue => Kind == SpacingKind.Step
        ? step!
        : throw new InvalidOperationException($"A spacing by {Kind} has no step.");

    /// <summary>The coordinates; empty where it is unit or a step.</summary>
    public ReadOnlyMemory<T> CoordinateValues { get; }

    /// <summary>Whether two spacings are equal.</summary>
    public static bool operator ==(Spacing<T> left, Spacing<T> right) => left.Equals(right);

    /// <summary>Whether two spacings differ.</summary>
    public static bool operator !=(Spacing<T> left, Spacing<T> right) => !left.Equals(right);

    /// <summary>Whether the other is of the same kind, with the same step or the same memory of coordinates.</summary>
    public bool Equals(Spacing<T> other) =>
        Kind == other.Kind && Equals(step, other.step) && CoordinateValues.Equals(other.CoordinateValues);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Spacing<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, step, CoordinateValues);

    /// <summary><c>unit</c>, <c>step 0.1</c> or <c>5 coordinates</c>.</summary>
    public override string ToString() => Kind switch
    {
        SpacingKind.Unit => "unit",
        SpacingKind.Step => FormattableString.Invariant($"step {step}"),
        _ => FormattableString.Invariant($"{CoordinateValues.Length} coordinates"),
    };
}
