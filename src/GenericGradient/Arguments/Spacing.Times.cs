using System;
using System.Numerics;
using GenericGradient.Refusals;
using GenericGradient.Steps;

namespace GenericGradient;

/// <content>Coordinates that are times.</content>
public static partial class Spacing
{
    /// <summary>
    /// Makes a spacing from dates and times: sample i was taken at <c>times[i]</c>. The steps are the differences of the ticks, divided by the ticks of
    /// <paramref name="per"/>, computed exactly and rounded once to <typeparamref name="T"/>. So the derivative is per hour, per day, or per any other unit.
    /// </summary>
    /// <remarks>
    /// The ticks count as they are, and all times must have the same <see cref="DateTime.Kind"/>. Local times jump when clocks are put forward
    /// or back. Pass universal time or <see cref="DateTimeOffset"/> if that matters.
    /// </remarks>
    /// <typeparam name="T">The element type of the samples: any number that is not an integer.</typeparam>
    /// <param name="times">One time for each sample of the axis; three in a row must differ. They are read at once.</param>
    /// <param name="per">The unit of the independent variable: longer than 0.</param>
    /// <returns>A spacing of kind <see cref="SpacingKind.Steps"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="times"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Neighbours coincide, kinds differ, or a step is beyond the range of <typeparamref name="T"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="per"/> is 0 or negative.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is an integer.</exception>
    /// <example>
    /// <code>
    /// DateTime[] times = [new(2026, 1, 1, 6, 0, 0), new(2026, 1, 1, 9, 0, 0), new(2026, 1, 1, 10, 0, 0)];
    /// double[] warming = Gradient.Compute([10.0, 13, 15], Spacing.Coordinates&lt;double&gt;(times, per: TimeSpan.FromHours(1)));    // [1, 1.75, 2]
    /// </code>
    /// </example>
    public static Spacing<T> Coordinates<T>(DateTime[] times, TimeSpan per)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(times);
        return Coordinates<T>(times.AsMemory(), per);
    }

    /// <inheritdoc cref="Coordinates{T}(DateTime[], TimeSpan)"/>
    public static Spacing<T> Coordinates<T>(ReadOnlyMemory<DateTime> times, TimeSpan per)
        where T : INumber<T>
    {
        var span = times.Span;
        for (int i = 1; i < span.Length; i++)
        {
            if (span[i].Kind != span[0].Kind)
            {
                throw Refusal.MixedClocks(i, span[i].Kind, span[0].Kind);
            }
        }

        return Between(ExactSteps.OfTimes<DateTime, Clocks, T>(span, per), span.Length);
    }

    /// <summary>Makes a spacing from dates and times with offsets: sample i was taken at the instant <c>times[i]</c>. The offsets do not matter.</summary>
    /// <remarks>
    /// The steps are the differences of the ticks, divided by the ticks of <paramref name="per"/>, computed exactly and rounded once.
    /// </remarks>
    /// <inheritdoc cref="Coordinates{T}(DateTime[], TimeSpan)" path="/*[not(self::summary or self::remarks or self::example)]"/>
    public static Spacing<T> Coordinates<T>(DateTimeOffset[] times, TimeSpan per)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(times);
        return Coordinates<T>(times.AsMemory(), per);
    }

    /// <inheritdoc cref="Coordinates{T}(DateTimeOffset[], TimeSpan)"/>
    public static Spacing<T> Coordinates<T>(ReadOnlyMemory<DateTimeOffset> times, TimeSpan per)
        where T : INumber<T> => Between(ExactSteps.OfTimes<DateTimeOffset, Clocks, T>(times.Span, per), times.Length);

    /// <summary>Makes a spacing from elapsed times, such as those of a stopwatch: sample i was taken <c>times[i]</c> after a common origin.</summary>
    /// <inheritdoc cref="Coordinates{T}(DateTimeOffset[], TimeSpan)" path="/*[not(self::summary)]"/>
    public static Spacing<T> Coordinates<T>(TimeSpan[] times, TimeSpan per)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(times);
        return Coordinates<T>(times.AsMemory(), per);
    }

    /// <inheritdoc cref="Coordinates{T}(TimeSpan[], TimeSpan)"/>
    public static Spacing<T> Coordinates<T>(ReadOnlyMemory<TimeSpan> times, TimeSpan per)
        where T : INumber<T> => Between(ExactSteps.OfTimes<TimeSpan, Clocks, T>(times.Span, per), times.Length);

    /// <summary>Makes a spacing from dates: sample i was taken on the day <c>times[i]</c>. Each day is 24 hours after the day before.</summary>
    /// <inheritdoc cref="Coordinates{T}(DateTimeOffset[], TimeSpan)" path="/*[not(self::summary)]"/>
    public static Spacing<T> Coordinates<T>(DateOnly[] times, TimeSpan per)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(times);
        return Coordinates<T>(times.AsMemory(), per);
    }

    /// <inheritdoc cref="Coordinates{T}(DateOnly[], TimeSpan)"/>
    public static Spacing<T> Coordinates<T>(ReadOnlyMemory<DateOnly> times, TimeSpan per)
        where T : INumber<T> => Between(ExactSteps.OfTimes<DateOnly, Clocks, T>(times.Span, per), times.Length);
}
