using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Rows of time spans, which are rows of their ticks.</summary>
internal static class TimeEntries
{
    /// <summary>The entries: for samples of type <c>long</c>.</summary>
    public static IEnumerable<Entry<TSample, T>> Of<TSample, T>()
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => typeof(TSample) == typeof(long) && typeof(T) != typeof(Half)
            ? [Entry<TSample, T>(ticks: 1), Entry<TSample, T>(ticks: 8), OfArray<TSample, T>()]
            : [];

    private static Entry<TSample, T> OfArray<TSample, T>()
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => new(
            "Gradient.Compute(TimeSpan[], TimeSpan, Spacing<TResult>, GradientOptions)",
            "in units of 1",
            true,
            problem => problem.Rank == 1 && !problem.HasValues,
            (problem, room) =>
            {
                TimeSpan[] samples = [.. MemoryMarshal.Cast<TSample, TimeSpan>(problem.Samples)];
                return [Gradient.Compute(samples, new TimeSpan(1), problem.SpacingOf(0, room), problem.Options)];
            });

    /// <summary>A division by 8 ticks and the multiplication after it round nothing.</summary>
    private static Entry<TSample, T> Entry<TSample, T>(int ticks)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        var times = T.CreateChecked(ticks);
        return new(
            "Gradient.Compute(ReadOnlySpan<TimeSpan>, TimeSpan, Spacing<TResult>, GradientOptions)",
            $"in units of {ticks}",
            false,
            problem => problem.Rank == 1 && !problem.HasValues,
            (problem, room) =>
            {
                var samples = MemoryMarshal.Cast<TSample, TimeSpan>(room.Samples<TSample>(problem.Samples).Span);
                T[] derivative = Gradient.Compute(samples, new TimeSpan(ticks), problem.SpacingOf(0, room), problem.Options);
                return [[.. derivative.Select(one => one * times)]];
            });
    }
}
