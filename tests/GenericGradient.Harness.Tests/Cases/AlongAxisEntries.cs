using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Derivatives of tensors along one axis, asked for one axis after the other.</summary>
internal static class AlongAxisEntries
{
    private const string Into = "Gradient.AlongAxis(ReadOnlyTensorSpan<T>, int, Spacing<T>, TensorSpan<T>, GradientOptions)";

    /// <summary>The entries.</summary>
    public static IEnumerable<Entry<T, T>> Of<T>()
        where T : unmanaged, INumber<T> => Layout.OfSamples.SelectMany(Of<T>).Append(
            new(Into, "into the gaps between the samples", false, HasGaps, IntoGaps));

    private static IEnumerable<Entry<T, T>> Of<T>(Layout layout)
        where T : unmanaged, INumber<T> =>
    [
        new("Gradient.AlongAxis(Tensor<T>, int, Spacing<T>, GradientOptions)", layout.Name, true, layout.Holds, (problem, room) =>
            [.. problem.Axes.Select((axis, k) => Views.Flat(
                Gradient.AlongAxis(Views.Tensor(problem, layout), axis, problem.SpacingOf(k, room), problem.OptionsOf(k))))]),

        new("Gradient.AlongAxis(ReadOnlyTensorSpan<T>, int, Spacing<T>, GradientOptions)", layout.Name, false, layout.Holds, (problem, room) =>
            [.. problem.Axes.Select((axis, k) => Views.Flat(
                Gradient.AlongAxis(Views.Samples(problem, room, layout), axis - problem.Rank, problem.SpacingOf(k, room), problem.OptionsOf(k))))]),

        new(Into, layout.Name + " into dense", false, layout.Holds, (problem, room) => AlongInto(problem, room, layout, Layout.Dense)),
        new(Into, "dense into " + layout.Name, false, _ => layout != Layout.Broadcast, (problem, room) =>
            AlongInto(problem, room, Layout.Dense, layout)),
        new(Into, layout.Name + " into the same", false, _ => layout != Layout.Broadcast, (problem, room) =>
            AlongInto(problem, room, layout, layout)),
    ];

    private static T[][] AlongInto<T>(Problem<T, T> problem, Room room, Layout samples, Layout destination)
        where T : unmanaged, INumber<T> =>
        [.. problem.Axes.Select((axis, k) => Views.Destination<T>(problem.Shape, room, destination, span =>
            Gradient.AlongAxis(Views.Samples(problem, room, samples), axis, problem.SpacingOf(k, room), span, problem.OptionsOf(k))))];

    /// <summary>Not for calls that are refused: the samples are in the memory of the destination before they are.</summary>
    private static bool HasGaps<T>(Problem<T, T> problem)
        where T : unmanaged, INumber<T> => problem.Axes.All(axis => problem.Shape[axis] > (int)problem.EdgeOrder);

    /// <summary>As with two channels of one picture: samples at every other place, results between them.</summary>
    private static T[][] IntoGaps<T>(Problem<T, T> problem, Room room)
        where T : unmanaged, INumber<T> =>
        [.. problem.Axes.Select((axis, k) =>
        {
            nint[] strides = Layout.EveryOther.Strides(problem.Shape);
            var picture = room.Destination<T>(2 * problem.Length).Span;
            for (int p = 0; p < problem.Length; p++)
            {
                picture[2 * p] = problem.Samples[p];
            }

            T[] before = picture.ToArray();
            Gradient.AlongAxis(
                new ReadOnlyTensorSpan<T>(picture[..^1], problem.Lengths, strides),
                axis,
                problem.SpacingOf(k, room),
                new TensorSpan<T>(picture[1..], problem.Lengths, strides),
                problem.OptionsOf(k));
            T[] result = new T[problem.Length];
            for (int p = 0; p < problem.Length; p++)
            {
                Assert.True(Bits.Same(before[2 * p], picture[2 * p]), "a sample was written");
                result[p] = picture[(2 * p) + 1];
            }

            return result;
        })];
}
