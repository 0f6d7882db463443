using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Plans, executed range by range, each from a window and into memory of its own.</summary>
internal static class RangeEntries
{
    private delegate void Executed<TSample, T>(
        GradientPlan<T> plan, ReadOnlySpan<TSample> window, int first, Range planes, Memory<T>[] destinations)
        where T : INumber<T>;

    /// <summary>The entries for samples of the results' type.</summary>
    public static IEnumerable<Entry<T, T>> Of<T>()
        where T : unmanaged, INumber<T> =>
    [
        Row<T, T>("ReadOnlySpan<T>, int, Range, Span<T>", 1, (plan, f, first, planes, d) => plan.ExecuteRange(f, first, planes, d[0].Span)),
        Row<T, T>("ReadOnlySpan<T>, int, Range, Span<T>, Span<T>", 2, (plan, f, first, planes, d) =>
            plan.ExecuteRange(f, first, planes, d[0].Span, d[1].Span)),
        Row<T, T>("ReadOnlySpan<T>, int, Range, Span<T>, Span<T>, Span<T>", 3, (plan, f, first, planes, d) =>
            plan.ExecuteRange(f, first, planes, d[0].Span, d[1].Span, d[2].Span)),
        Row<T, T>("ReadOnlySpan<T>, int, Range, ReadOnlySpan<Memory<T>>", 0, (plan, f, first, planes, d) => plan.ExecuteRange(f, first, planes, d)),
    ];

    /// <summary>The entries for integers.</summary>
    public static IEnumerable<Entry<TSample, T>> OfIntegers<TSample, T>()
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> =>
        (IEnumerable<Entry<TSample, T>>)typeof(RangeEntries).GetMethod(nameof(Integers), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(TSample), typeof(T)).Invoke(null, [])!;

    private static Entry<TSample, T>[] Integers<TSample, T>()
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T> =>
    [
        Row<TSample, T>("ReadOnlySpan<TSample>, int, Range, Span<T>", 1, (plan, f, first, planes, d) => plan.ExecuteRange(f, first, planes, d[0].Span)),
        Row<TSample, T>("ReadOnlySpan<TSample>, int, Range, ReadOnlySpan<Memory<T>>", 0, (plan, f, first, planes, d) => plan.ExecuteRange(f, first, planes, d)),
    ];

    private static Entry<TSample, T> Row<TSample, T>(string parameters, int count, Executed<TSample, T> run)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => new(
            $"GradientPlan<T>.ExecuteRange({parameters})",
            "",
            false,
            problem => problem.Rank > 0 && (count == 0 || problem.Count == count),
            (problem, room) =>
            {
                var plan = problem.Plan(room);
                int extent = problem.Shape[0], plane = problem.Length / extent;
                T[][] results = [.. problem.Axes.Select(_ => new T[problem.Length])];

                // Three ranges: the first planes, those between, and the last.
                int[] cuts = [0, (extent + 2) / 3, extent - (extent / 3), extent];
                for (int i = 0; i < 3; i++)
                {
                    var window = plan.WindowOf(cuts[i]..cuts[i + 1]);
                    var samples = room.Samples<TSample>(problem.Samples.AsSpan()[(window.Start.Value * plane)..(window.End.Value * plane)]);
                    Memory<T>[] parts = [.. problem.Axes.Select(_ => room.Destination<T>((cuts[i + 1] - cuts[i]) * plane))];
                    run(plan, samples.Span, window.Start.Value, cuts[i]..cuts[i + 1], parts);
                    for (int k = 0; k < parts.Length; k++)
                    {
                        parts[k].Span.CopyTo(results[k].AsSpan(cuts[i] * plane));
                    }
                }

                return results;
            });
}
