using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Plans, executed in every way.</summary>
internal static class PlanEntries
{
    /// <summary>The entries.</summary>
    public static IEnumerable<Entry<T, T>> Of<T>()
        where T : unmanaged, INumber<T> =>
    [
        new("GradientPlan<T>.Execute(ReadOnlySpan<T>, Span<T>)", "", false, problem => problem.Count == 1, (problem, room) =>
            Execute(problem, room, (plan, f, d) => plan.Execute(f.Span, d[0].Span))),

        new("GradientPlan<T>.Execute(ReadOnlySpan<T>, Span<T>, Span<T>)", "", false, problem => problem.Count == 2, (problem, room) =>
            Execute(problem, room, (plan, f, d) => plan.Execute(f.Span, d[0].Span, d[1].Span))),

        new("GradientPlan<T>.Execute(ReadOnlySpan<T>, Span<T>, Span<T>, Span<T>)", "", false, problem => problem.Count == 3, (problem, room) =>
            Execute(problem, room, (plan, f, d) => plan.Execute(f.Span, d[0].Span, d[1].Span, d[2].Span))),

        new("GradientPlan<T>.Execute(ReadOnlySpan<T>, Span<T>, Span<T>, Span<T>, Span<T>)", "", false,
            problem => problem.Count == 4, (problem, room) =>
                Execute(problem, room, (plan, f, d) => plan.Execute(f.Span, d[0].Span, d[1].Span, d[2].Span, d[3].Span))),

        new("GradientPlan<T>.Execute(ReadOnlySpan<T>, ReadOnlySpan<Memory<T>>)", "", false, _ => true, (problem, room) =>
            Execute(problem, room, (plan, f, d) => plan.Execute(f.Span, d))),

        new("GradientPlan<T>.Execute(ReadOnlySpan<T>, ReadOnlySpan<T[]>)", "", true, _ => true, (problem, room) =>
        {
            T[][] results = [.. problem.Axes.Select(_ => new T[problem.Length])];
            problem.Plan(room).Execute(room.Samples<T>(problem.Samples).Span, results);
            return results;
        }),

        new("GradientPlan<T>.ExecuteStacked(ReadOnlySpan<T>, Span<T>)", "", false, _ => true, (problem, room) =>
        {
            var stacked = room.Destination<T>(problem.Count * problem.Length);
            problem.Plan(room).ExecuteStacked(room.Samples<T>(problem.Samples).Span, stacked.Span);
            return [.. stacked.ToArray().Chunk(problem.Length)];
        }),

        // To be told of progress is to go by pieces, however few the samples.
        new("GradientPlan<T>.ExecuteParallel(ReadOnlyMemory<T>, Memory<T>, int, IProgress<double>, CancellationToken)", "", false,
            problem => problem.Count == 1, (problem, room) =>
                Execute(problem, room, (plan, f, d) => plan.ExecuteParallel(f, d[0], progress: Silent.Only))),

        new("GradientPlan<T>.ExecuteParallel(ReadOnlyMemory<T>, ReadOnlySpan<Memory<T>>, int, IProgress<double>, CancellationToken)", "", false,
            _ => true, (problem, room) =>
                Execute(problem, room, (plan, f, d) => plan.ExecuteParallel(f, d, progress: Silent.Only))),

        new("GradientPlan<T>.ExecuteParallel(ReadOnlySpan<T>, Span<T>, int, IProgress<double>, CancellationToken)", "", false,
            problem => problem.Count == 1, (problem, room) =>
                Execute(problem, room, (plan, f, d) => plan.ExecuteParallel(f.Span, d[0].Span, progress: Silent.Only))),

        new("GradientPlan<T>.ExecuteParallel(ReadOnlySpan<T>, Span<T>, Span<T>, int, IProgress<double>, CancellationToken)", "", false,
            problem => problem.Count == 2, (problem, room) =>
                Execute(problem, room, (plan, f, d) => plan.ExecuteParallel(f.Span, d[0].Span, d[1].Span, progress: Silent.Only))),

        new("GradientPlan<T>.ExecuteParallel(ReadOnlySpan<T>, Span<T>, Span<T>, Span<T>, int, IProgress<double>, CancellationToken)", "", false,
            problem => problem.Count == 3, (problem, room) =>
                Execute(problem, room, (plan, f, d) => plan.ExecuteParallel(f.Span, d[0].Span, d[1].Span, d[2].Span, progress: Silent.Only))),

        new("GradientPlan<T>.ExecuteStackedParallel(ReadOnlySpan<T>, Span<T>, int, IProgress<double>, CancellationToken)", "", false,
            _ => true, (problem, room) =>
            {
                var stacked = room.Destination<T>(problem.Count * problem.Length);
                problem.Plan(room).ExecuteStackedParallel(room.Samples<T>(problem.Samples).Span, stacked.Span, progress: Silent.Only);
                return [.. stacked.ToArray().Chunk(problem.Length)];
            }),
    ];

    private static T[][] Execute<T>(Problem<T, T> problem, Room room, Action<GradientPlan<T>, ReadOnlyMemory<T>, Memory<T>[]> run)
        where T : unmanaged, INumber<T>
    {
        Memory<T>[] results = [.. problem.Axes.Select(_ => room.Destination<T>(problem.Length))];
        run(problem.Plan(room), room.Samples<T>(problem.Samples), results);
        return [.. results.Select(result => result.ToArray())];
    }
}
