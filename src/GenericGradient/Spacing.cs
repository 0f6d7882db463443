using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using GenericGradient.Planning;

namespace GenericGradient;

/// <summary>Makes spacings. A number alone is a step; an array alone could mean steps or coordinates, so it is taken for neither: it says which.</summary>
/// <example>
/// <code>
/// Gradient.Compute(samples, 0.1);
/// Gradient.Compute(samples, Spacing.Step(0.1));                              // the same
/// Gradient.Compute(samples, Spacing.Coordinates(x));
/// Gradient.Compute(image, [0.1, Spacing.Coordinates(y)]);
/// </code>
/// </example>
public static partial class Spacing
{
    /// <summary>Neighbours are 1 apart; the same as <c>default</c>.</summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    public static Spacing<T> Unit<T>()
        where T : INumber<T> => default;

    /// <summary>Neighbours are <paramref name="step"/> apart, in the unit of the independent variable; negative where it falls.</summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="step">The distance from a sample to the next: not 0, NaN or infinite (checked where it is used).</param>
    public static Spacing<T> Step<T>(T step)
        where T : INumber<T> => new(SpacingKind.Step, step, default);

    /// <summary>Neighbours are a whole number apart: a step for samples of any type, which is that of the call.</summary>
    /// <param name="step">The distance from a sample to the next: not 0 (checked where it is used); negative where the variable falls.</param>
    /// <example>
    /// <code>
    /// Gradient.Compute(samples, Spacing.Step(2));        // whatever their type
    /// </code>
    /// </example>
    public static WholeStep Step(int step) => new(step);

    /// <summary>
    /// From sample i to the next one it is <c>steps[i]</c>, in the unit of the independent variable: what coordinates come to, where their
    /// differences are known better than they are. Steps may be negative; two in a row must not cancel.
    /// </summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="steps">
    /// One step fewer than the axis has samples. The array is not copied; it is read and checked where the spacing is used.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    /// <example>
    /// <code>
    /// double[] y = [4, 1, 1, 16];                                                       // x * x at -2, -1, 1, 4
    /// double[] slope = Gradient.Compute(y, Spacing.Steps([1.0, 2, 3]));                 // [-3, -2, 2, 5]
    /// </code>
    /// </example>
    public static Spacing<T> Steps<T>(T[] steps)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(steps);
        return new(SpacingKind.Steps, default, steps);
    }

    /// <inheritdoc cref="Steps{T}(T[])"/>
    public static Spacing<T> Steps<T>(ReadOnlyMemory<T> steps)
        where T : INumber<T> => new(SpacingKind.Steps, default, steps);

    /// <summary>Steps that are the distances of as many places, if they are.</summary>
    internal static Spacing<T> Between<T>(T[] steps, int? places)
        where T : INumber<T> => new(SpacingKind.Steps, default, steps, places);

    /// <summary>
    /// Sample i was taken at <c>coordinates[i]</c>, in the unit of the independent variable. Coordinates may rise, fall or turn;
    /// those within one stencil (three in a row) must differ.
    /// </summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="coordinates">One coordinate for each sample of the axis. The array is not copied; it is read where the spacing is used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="coordinates"/> is null.</exception>
    public static Spacing<T> Coordinates<T>(T[] coordinates)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(coordinates);
        return new(SpacingKind.Coordinates, default, coordinates);
    }

    /// <inheritdoc cref="Coordinates{T}(T[])"/>
    public static Spacing<T> Coordinates<T>(ReadOnlyMemory<T> coordinates)
        where T : INumber<T> => new(SpacingKind.Coordinates, default, coordinates);
}

/// <summary>
/// How far apart the samples of an axis are: 1 (the default), a step, steps, or coordinates. A number is a step, so it may stand where a spacing
/// is asked for.
/// </summary>
/// <typeparam name="T">The element type of the samples.</typeparam>
public readonly struct Spacing<T> : IEquatable<Spacing<T>>
    where T : INumber<T>
{
    private readonly T? step;
    private readonly ReadOnlyMemory<T> values;

    internal Spacing(SpacingKind kind, T? step, ReadOnlyMemory<T> values, int? places = null)
    {
        Kind = kind;
        this.step = step;
        this.values = values;
        Places = places;
    }

    /// <summary>Which of the four it is.</summary>
    public SpacingKind Kind { get; }

    /// <summary>The step.</summary>
    /// <exception cref="InvalidOperationException">It is not a step.</exception>
    public T StepValue => Kind == SpacingKind.Step
        ? step!
        : throw new InvalidOperationException($"A spacing by {Kind} has no step.");

    /// <summary>The coordinates; empty where it is of another kind.</summary>
    public ReadOnlyMemory<T> CoordinateValues => Kind == SpacingKind.Coordinates ? values : default;

    /// <summary>The steps from each sample to the next; empty where it is of another kind.</summary>
    public ReadOnlyMemory<T> StepValues => Kind == SpacingKind.Steps ? values : default;

    /// <summary>The coordinates or the steps.</summary>
    internal ReadOnlyMemory<T> Values => values;

    /// <summary>Whether samples have distances of their own, by coordinates or by steps: a weight for each neighbour.</summary>
    internal bool IsUneven => Kind is SpacingKind.Coordinates or SpacingKind.Steps;

    /// <summary>Of how many coordinates the steps are the distances, where these were given as integers or times.</summary>
    internal int? Places { get; }

    /// <summary>How many samples an uneven axis has.</summary>
    internal int Extent => Kind == SpacingKind.Steps ? values.Length + 1 : values.Length;

    /// <summary>The same with memory of its own.</summary>
    internal Spacing<T> Copy() => IsUneven ? new(Kind, step, values.ToArray(), Places) : this;

    /// <summary>
    /// The same spacing for samples of another type. The steps between coordinates are made in the wider of the two types, exactly where
    /// coordinates are integers; each step is rounded once to <typeparamref name="TOther"/>.
    /// </summary>
    /// <typeparam name="TOther">The element type of the samples: any number that is not an integer.</typeparam>
    /// <returns>This spacing where the types are the same; steps, with memory of their own, where it is coordinates or steps.</returns>
    /// <exception cref="ArgumentException">
    /// Coordinates of three neighbours coincide or are not finite, or a step is 0 or beyond the range of <typeparamref name="TOther"/>.
    /// </exception>
    /// <exception cref="NotSupportedException">Coordinates are integers, and so is <typeparamref name="TOther"/>.</exception>
    /// <example>
    /// <code>
    /// double[] seconds = [1_000_000_000.1, 1_000_000_000.2, 1_000_000_000.4];         // as float, all three are the same
    /// float[] slope = Gradient.Compute([1f, 2, 4], Spacing.Coordinates(seconds).To&lt;float&gt;());
    /// </code>
    /// </example>
    public Spacing<TOther> To<TOther>()
        where TOther : INumber<TOther> => MixedSpacing.Of<T, TOther>(this);

    /// <summary>A number is a step.</summary>
    public static implicit operator Spacing<T>(T step) => new(SpacingKind.Step, step, default);

    /// <summary>A whole number is a step of any type.</summary>
    public static implicit operator Spacing<T>(WholeStep step) => step.To<T>();

    /// <summary>Whether two spacings are equal.</summary>
    public static bool operator ==(Spacing<T> left, Spacing<T> right) => left.Equals(right);

    /// <summary>Whether two spacings differ.</summary>
    public static bool operator !=(Spacing<T> left, Spacing<T> right) => !left.Equals(right);

    /// <summary>Whether the other is of the same kind, with the same step or the same memory of coordinates or steps.</summary>
    public bool Equals(Spacing<T> other) =>
        Kind == other.Kind && Equals(step, other.step) && values.Equals(other.values);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Spacing<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, step, values);

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary><c>unit</c>, <c>step 0.1</c>, <c>4 steps</c> or <c>5 coordinates</c>.</summary>
    public override string ToString() => Kind switch
    {
        SpacingKind.Unit => "unit",
        SpacingKind.Step => FormattableString.Invariant($"step {step}"),
        SpacingKind.Steps when Places is null => Count(values.Length, "step"),
        _ => Count(Places ?? values.Length, "coordinate"),
    };
}
