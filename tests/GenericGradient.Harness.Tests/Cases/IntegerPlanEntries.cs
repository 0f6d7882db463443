using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Plans, executed over integers in every way.</summary>
internal static class IntegerPlanEntries
{
    /// <summary>The entries.</summary>
    public static IEnumerable<Entry<TSample, T>> Of<TSample, T>()
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> =>
        (IEnumerable<Entry<TSample, T>>)typeof(IntegerPlanEntries).GetMethod(nameof(OfIntegers), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(TSample), typeof(T)).Invoke(null, [])!;

    /// <summary>What is an integer, the compiler must be told; <see cref="Entries"/> do not tell.</summary>
    private static Entry<TSample, T>[] OfIntegers<TSample, T>()
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T> =>
    [
        Row<TSample, T>("Execute", "Span<T>", 1, (plan, f, d) => plan.Execute(f.Span, d[0].Span)),
        Row<TSample, T>("Execute", "Span<T>, Span<T>", 2, (plan, f, d) => plan.Execute(f.Span, d[0].Span, d[1].Span)),
        Row<TSample, T>("Execute", "Span<T>, Span<T>, Span<T>", 3, (plan, f, d) => plan.Execute(f.Span, d[0].Span, d[1].Span, d[2].Span)),
        Row<TSample, T>("Execute", "Span<T>, Span<T>, Span<T>, Span<T>", 4, (plan, f, d) =>
            plan.Execute(f.Span, d[0].Span, d[1].Span, d[2].Span, d[3].Span)),
        Row<TSample, T>("Execute", "ReadOnlySpan<Memory<T>>", 0, (plan, f, d) => plan.Execute(f.Span, d)),
        new("GradientPlan<T>.ExecuteStacked(ReadOnlySpan<TSample>, Span<T>)", "", false, _ => true, (problem, room) =>
        {
            var stacked = room.Destination<T>(problem.Count * problem.Length);
            problem.Plan(room).ExecuteStacked(room.Samples<TSample>(problem.Samples).Span, stacked.Span);
            return [.. stacked.ToArray().Chunk(problem.Length)];
        }),
        Row<TSample, T>("ExecuteParallel", "Span<T>, int, IProgress<double>, CancellationToken", 1, (plan, f, d) =>
            plan.ExecuteParallel(f.Span, d[0].Span, progress: Silent.Only)),
        Row<TSample, T>("ExecuteParallel", "ReadOnlySpan<Memory<T>>, int, IProgress<double>, CancellationToken", 0, (plan, f, d) =>
            plan.ExecuteParallel(f.Span, d, progress: Silent.Only)),
        new("GradientPlan<T>.ExecuteStackedParallel(ReadOnlySpan<TSample>, Span<T>, int, IProgress<double>, CancellationToken)", "", false, _ => true, (problem, room) =>
        {
            var stacked = room.Destination<T>(problem.Count * problem.Length);
            problem.Plan(room).ExecuteStackedParallel(room.Samples<TSample>(problem.Samples).Span, stacked.Span, progress: Silent.Only);
            return [.. stacked.ToArray().Chunk(problem.Length)];
        }),
        Owned<TSample, T>("T[]", 1, (plan, f, d) => plan.Execute(f, d[0])),
        Owned<TSample, T>("T[], T[]", 2, (plan, f, d) => plan.Execute(f, d[0], d[1])),
        Owned<TSample, T>("T[], T[], T[]", 3, (plan, f, d) => plan.Execute(f, d[0], d[1], d[2])),
        Owned<TSample, T>("T[], T[], T[], T[]", 4, (plan, f, d) => plan.Execute(f, d[0], d[1], d[2], d[3])),
        Owned<TSample, T>("T[], int, IProgress<double>, CancellationToken", 1, (plan, f, d) => plan.ExecuteParallel(f, d[0], progress: Silent.Only)),
        Owned<TSample, T>("ReadOnlySpan<T[]>, int, IProgress<double>, CancellationToken", 0, (plan, f, d) => plan.ExecuteParallel(f, d, progress: Silent.Only)),
        new("GradientPlan<T>.ExecuteStackedParallel(TSample[], T[], int, IProgress<double>, CancellationToken)", "", true, _ => true, (problem, room) =>
        {
            var stacked = new T[problem.Count * problem.Length];
            problem.Plan(room).ExecuteStackedParallel(problem.Samples, stacked, progress: Silent.Only);
            return [.. stacked.Chunk(problem.Length)];
        }),
        new("GradientPlan<T>.ExecuteStacked(TSample[], T[])", "", true, _ => true, (problem, room) =>
        {
            var stacked = new T[problem.Count * problem.Length];
            problem.Plan(room).ExecuteStacked(problem.Samples, stacked);
            return [.. stacked.Chunk(problem.Length)];
        }),
    ];

    private static Entry<TSample, T> Owned<TSample, T>(string destinations, int count, Action<GradientPlan<T>, TSample[], T[][]> run)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T> => new(
            $"GradientPlan<T>.Execute{(destinations.EndsWith("CancellationToken", StringComparison.Ordinal) ? "Parallel" : "")}(TSample[], {destinations})",
            "",
            true,
            problem => count == 0 || problem.Count == count,
            (problem, room) =>
            {
                T[][] results = [.. problem.Axes.Select(_ => new T[problem.Length])];
                run(problem.Plan(room), problem.Samples, results);
                return results;
            });

    /// <param name="name">The method.</param>
    /// <param name="destinations">Its parameters after the samples.</param>
    /// <param name="count">For how many results it is; any if 0.</param>
    /// <param name="run">Executes a plan, twice: the second time with what the first has prepared.</param>
    private static Entry<TSample, T> Row<TSample, T>(
        string name, string destinations, int count, Action<GradientPlan<T>, ReadOnlyMemory<TSample>, Memory<T>[]> run)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T> => new(
            $"GradientPlan<T>.{name}(ReadOnlySpan<TSample>, {destinations})",
            "",
            false,
            problem => count == 0 || problem.Count == count,
            (problem, room) =>
            {
                var plan = problem.Plan(room);
                var samples = room.Samples<TSample>(problem.Samples);
                Memory<T>[] results = [.. problem.Axes.Select(_ => room.Destination<T>(problem.Length))];
                run(plan, samples, results);
                run(plan, samples, results);
                return [.. results.Select(result => result.ToArray())];
            });
}
