using System.Collections.Generic;
using System.Numerics;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Rows of samples.</summary>
internal static class LineEntries
{
    /// <summary>The entries.</summary>
    public static IEnumerable<Entry<T, T>> Of<T>()
        where T : unmanaged, INumber<T> =>
    [
        new("Gradient.Compute(ReadOnlySpan<T>, Spacing<T>, GradientOptions)", "", false, IsLine, (problem, room) =>
            [Gradient.Compute(room.Samples<T>(problem.Samples).Span, problem.SpacingOf(0, room), problem.Options)]),

        new("Gradient.Compute(ReadOnlySpan<T>, Spacing<T>, Span<T>, GradientOptions)", "", false, IsLine, (problem, room) =>
        {
            var destination = room.Destination<T>(problem.Length);
            Gradient.Compute(room.Samples<T>(problem.Samples).Span, problem.SpacingOf(0, room), destination.Span, problem.Options);
            return [destination.ToArray()];
        }),
    ];

    private static bool IsLine<T>(Problem<T, T> problem)
        where T : unmanaged, INumber<T> => problem.Rank == 1;
}
