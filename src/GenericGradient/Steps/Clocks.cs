using System;

namespace GenericGradient.Steps;

/// <summary>How many ticks of 100 ns a time is after the origin of its type.</summary>
/// <typeparam name="TTime">The type of the times.</typeparam>
internal interface IClock<TTime>
{
    /// <summary>The ticks of a time.</summary>
    static abstract long Ticks(TTime time);
}

/// <summary>The four types of time.</summary>
internal readonly struct Clocks : IClock<DateTime>, IClock<DateTimeOffset>, IClock<TimeSpan>, IClock<DateOnly>
{
    /// <summary>The ticks as they are, whatever the kind.</summary>
    public static long Ticks(DateTime time) => time.Ticks;

    /// <summary>The instant, whatever the offset.</summary>
    public static long Ticks(DateTimeOffset time) => time.UtcTicks;

    /// <summary>The whole length.</summary>
    public static long Ticks(TimeSpan time) => time.Ticks;

    /// <summary>Midnight; all days have 24 hours.</summary>
    public static long Ticks(DateOnly time) => time.DayNumber * TimeSpan.TicksPerDay;
}
