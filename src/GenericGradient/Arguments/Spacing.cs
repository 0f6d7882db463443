using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using GenericGradient.Steps;

namespace GenericGradient;

/// <summary>Makes spacings, which say how far apart samples are. A number alone is a step. An array could mean steps or coordinates, so pass it to <c>Steps</c> or <c>Coordinates</c>.</summary>
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
    /// <summary>Makes a spacing of samples that are 1 apart. <c>default</c> is the same.</summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    public static Spacing<T> Unit<T>()
        where T : INumber<T> => default;

    /// <summary>Makes a spacing of samples that are <paramref name="step"/> apart, in the unit of the independent variable. A step is negative if the variable falls.</summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="step">The distance from a sample to the next: not 0, NaN or infinite. The call that uses the spacing checks it.</param>
    public static Spacing<T> Step<T>(T step)
        where T : INumber<T> => new(SpacingKind.Step, step, default);

    /// <summary>Makes a spacing of samples that are a whole number apart. It works for samples of any type, because the call that uses it decides the type.</summary>
    /// <param name="step">The distance from a sample to the next: not 0, and negative if the independent variable falls. The call that uses the spacing checks it.</param>
    /// <example>
    /// <code>
    /// Gradient.Compute(samples, Spacing.Step(2));        // whatever their type
    /// </code>
    /// </example>
    public static WholeStep Step(int step) => new(step);

    /// <summary>
    /// Makes a spacing whose step from sample i to the next is <c>steps[i]</c>, in the unit of the independent variable. Use it where the
    /// differences of coordinates are known more exactly than the coordinates. Steps may be negative; two in a row must not cancel.
    /// </summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="steps">
    /// One step fewer than the axis has samples. The array is not copied. The call that uses the spacing reads and checks it.
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
    internal static Spacing<T> Between<T>(T[] steps, int? places, T? closing = default, bool hasPeriod = false)
        where T : INumber<T> => new(SpacingKind.Steps, closing, steps, places, hasPeriod);

    /// <summary>
    /// Makes a spacing from coordinates: sample i was taken at <c>coordinates[i]</c>, in the unit of the independent variable. Coordinates may
    /// rise, fall or turn; those within one stencil (three in a row) must differ.
    /// </summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="coordinates">One coordinate for each sample of the axis. The array is not copied. The call that uses the spacing reads it.</param>
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

    /// <summary>
    /// Makes a spacing from coordinates on a circle, for <see cref="Boundary.Periodic"/>: the first sample comes again <paramref name="period"/> after
    /// itself. The coordinates rise throughout or fall throughout.
    /// </summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="coordinates">One coordinate for each sample of the axis. The array is not copied. The call that uses the spacing reads and checks it.</param>
    /// <param name="period">The length of the circle in the unit of the coordinates: positive, and longer than the way from the first to the last of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="coordinates"/> is null.</exception>
    /// <example>
    /// <code>
    /// double[] longitude = [0, 90, 200, 300], temperature = [3, 5, 4, 1];
    /// Gradient.Compute(temperature, Spacing.Coordinates(longitude, period: 360), new() { Boundary = Boundary.Periodic });
    /// </code>
    /// </example>
    public static Spacing<T> Coordinates<T>(T[] coordinates, T period)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(coordinates);
        return new(SpacingKind.Coordinates, period, coordinates, hasPeriod: true);
    }

    /// <inheritdoc cref="Coordinates{T}(T[], T)"/>
    public static Spacing<T> Coordinates<T>(ReadOnlyMemory<T> coordinates, T period)
        where T : INumber<T> => new(SpacingKind.Coordinates, period, coordinates, hasPeriod: true);
}

/// <summary>
/// How far apart the samples of an axis are: 1 (the default), a step, a list of steps, or coordinates. A number converts to a spacing: it is a
/// step.
/// </summary>
/// <typeparam name="T">The element type of the samples.</typeparam>
public readonly struct Spacing<T> : IEquatable<Spacing<T>>
    where T : INumber<T>
{
    private readonly byte kind; // beside the flag in one word, because each call takes spacings
    private readonly T? step;
    private readonly ReadOnlyMemory<T> values;

    internal Spacing(SpacingKind kind, T? step, ReadOnlyMemory<T> values, int? places = null, bool hasPeriod = false)
    {
        HasPeriod = hasPeriod;
        this.kind = (byte)kind;
        this.step = step;
        this.values = values;
        Places = places;
    }

    /// <summary>How this spacing says the distances: as unit spacing, a step, steps or coordinates.</summary>
    public SpacingKind Kind => (SpacingKind)kind;

    /// <summary>The step from each sample to the next, if the spacing is a single step.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Kind"/> is not <see cref="SpacingKind.Step"/>.</exception>
    public T StepValue => Kind == SpacingKind.Step
        ? step!
        : throw new InvalidOperationException($"A spacing by {Kind} has no step.");

    /// <summary>The coordinates of the samples. Empty if <see cref="Kind"/> is not <see cref="SpacingKind.Coordinates"/>.</summary>
    public ReadOnlyMemory<T> CoordinateValues => Kind == SpacingKind.Coordinates ? values : default;

    /// <summary>The steps from each sample to the next. Empty if <see cref="Kind"/> is not <see cref="SpacingKind.Steps"/>.</summary>
    public ReadOnlyMemory<T> StepValues => Kind == SpacingKind.Steps ? values : default;

    /// <summary>The coordinates or the steps.</summary>
    internal ReadOnlyMemory<T> Values => values;

    /// <summary>Whether samples have distances of their own, by coordinates or by steps: a weight for each neighbour.</summary>
    internal bool IsUneven => Kind is SpacingKind.Coordinates or SpacingKind.Steps;

    /// <summary>Of how many coordinates the steps are the distances, where these were given as integers or times.</summary>
    internal int? Places { get; }

    /// <summary>Whether the samples lie on a circle.</summary>
    internal bool HasPeriod { get; }

    /// <summary>The length of the circle, by coordinates; the step from the last sample to the first, by steps.</summary>
    internal T? Period => HasPeriod ? step : default;

    /// <summary>How many samples an uneven axis has.</summary>
    internal int Extent => Kind == SpacingKind.Steps ? values.Length + 1 : values.Length;

    /// <summary>The spacing of some samples of the axis, if it is not by steps.</summary>
    internal Spacing<T> Slice(int start, int count) => Kind == SpacingKind.Coordinates ? new(Kind, step, values.Slice(start, count)) : this;

    /// <summary>The same spacing with memory of its own.</summary>
    internal Spacing<T> Copy() => IsUneven ? new(Kind, step, values.ToArray(), Places, HasPeriod) : this;

    /// <summary>
    /// Converts this spacing for samples of another type. The steps between coordinates are computed in the wider of the two types, and exactly if
    /// coordinates are integers. Each step is rounded once to <typeparamref name="TOther"/>.
    /// </summary>
    /// <typeparam name="TOther">The element type of the samples: any number that is not an integer.</typeparam>
    /// <returns>This spacing if the types are the same. Coordinates and steps become steps in new memory.</returns>
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

    /// <summary>Makes a spacing from a number, which is the step from each sample to the next.</summary>
    public static implicit operator Spacing<T>(T step) => new(SpacingKind.Step, step, default);

    /// <summary>Makes a spacing of type <typeparamref name="T"/> from a whole step.</summary>
    public static implicit operator Spacing<T>(WholeStep step) => step.To<T>();

    /// <summary>Whether two spacings have the same kind and the same step, or the same memory of coordinates or steps.</summary>
    public static bool operator ==(Spacing<T> left, Spacing<T> right) => left.Equals(right);

    /// <summary>Whether two spacings differ in their kind, their step, or their memory of coordinates or steps.</summary>
    public static bool operator !=(Spacing<T> left, Spacing<T> right) => !left.Equals(right);

    /// <summary>Whether another spacing has the same kind and the same step, or the same memory of coordinates or steps.</summary>
    public bool Equals(Spacing<T> other) =>
        Kind == other.Kind && HasPeriod == other.HasPeriod && Equals(step, other.step) && values.Equals(other.values);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Spacing<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, step, values);

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The spacing in words: <c>unit</c>, <c>step 0.1</c>, <c>4 steps</c> or <c>5 coordinates</c>.</summary>
    public override string ToString() => Kind switch
    {
        SpacingKind.Unit => "unit",
        SpacingKind.Step => FormattableString.Invariant($"step {step}"),
        SpacingKind.Steps when Places is null => Count(values.Length, "step"),
        _ => Count(Places ?? values.Length, "coordinate") + (HasPeriod ? FormattableString.Invariant($" with period {step}") : ""),
    };
}
