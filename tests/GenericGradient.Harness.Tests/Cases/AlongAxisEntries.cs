using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Derivatives of tensors along one axis, asked for one axis after the other.</summary>
internal static class AlongAxisEntries
{
    private const string Into = "Gradient.AlongAxis(ReadOnlyTensorSpan<T>, TensorSpan<T>, int, Spacing<T>, EdgeOrder)";

    /// <summary>The entries.</summary>
    public static IEnumerable<Entry<T, T>> Of<T>()
        where T : unmanaged, INumber<T> => Layout.OfSamples.SelectMany(Of<T>);

    private static IEnumerable<Entry<T, T>> Of<T>(Layout layout)
        where T : unmanaged, INumber<T> =>
    [
        new("Gradient.AlongAxis(Tensor<T>, int, Spacing<T>, EdgeOrder)", layout.Name, true, layout.Holds, (problem, room) =>
            [.. problem.Axes.Select((axis, k) => Views.Flat(
                Gradient.AlongAxis(Views.Tensor(problem, layout), axis, problem.SpacingOf(k, room), problem.EdgeOrder)))]),

        new("Gradient.AlongAxis(ReadOnlyTensorSpan<T>, int, Spacing<T>, EdgeOrder)", layout.Name, false, layout.Holds, (problem, room) =>
            [.. problem.Axes.Select((axis, k) => Views.Flat(
                Gradient.AlongAxis(Views.Samples(problem, room, layout), axis - problem.Rank, problem.SpacingOf(k, room), problem.EdgeOrder)))]),

        new(Into, layout.Name + " into dense", false, layout.Holds, (problem, room) => AlongInto(problem, room, layout, Layout.Dense)),
        new(Into, "dense into " + layout.Name, false, _ => layout != Layout.Broadcast, (problem, room) => AlongInto(problem, room, Layout.Dense, layout)),
        new(Into, layout.Name + " into the same", false, _ => layout != Layout.Broadcast, (problem, room) => AlongInto(problem, room, layout, layout)),
    ];

    private static T[][] AlongInto<T>(Problem<T, T> problem, Room room, Layout samples, Layout destination)
        where T : unmanaged, INumber<T> =>
        [.. problem.Axes.Select((axis, k) => Views.Destination<T>(problem.Shape, room, destination, span =>
            Gradient.AlongAxis(Views.Samples(problem, room, samples), span, axis, problem.SpacingOf(k, room), problem.EdgeOrder)))];
}
