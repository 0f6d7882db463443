using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Gradients of tensors in one result, whose axis 0 goes through the axes.</summary>
internal static class StackedEntries
{
    private const string Into = "Gradient.ComputeStacked(ReadOnlyTensorSpan<T>, Spacings<T>, TensorSpan<T>, GradientOptions, Axes)";

    /// <summary>The entries.</summary>
    public static IEnumerable<Entry<T, T>> Of<T>()
        where T : unmanaged, INumber<T> => Layout.OfSamples.SelectMany(Of<T>);

    private static IEnumerable<Entry<T, T>> Of<T>(Layout layout)
        where T : unmanaged, INumber<T> =>
    [
        new("Gradient.ComputeStacked(Tensor<T>, Spacings<T>, GradientOptions, Axes)", layout.Name, true, layout.Holds, (problem, room) =>
            Cut(Views.Flat(Gradient.ComputeStacked(
                Views.Tensor(problem, layout), problem.Spacings(room), problem.Options, problem.AxesArgument)), problem)),

        new("Gradient.ComputeStacked(ReadOnlyTensorSpan<T>, Spacings<T>, GradientOptions, Axes)", layout.Name, false, layout.Holds, (problem, room) =>
            Cut(Views.Flat(Gradient.ComputeStacked(
                Views.Samples(problem, room, layout), problem.Spacings(room), problem.Options, problem.AxesArgument)), problem)),

        new(Into, layout.Name + " into dense", false, layout.Holds, (problem, room) => StackInto(problem, room, layout, Layout.Dense)),
        new(Into, "dense into " + layout.Name, false, _ => layout != Layout.Broadcast, (problem, room) =>
            StackInto(problem, room, Layout.Dense, layout)),
    ];

    private static T[][] StackInto<T>(Problem<T, T> problem, Room room, Layout samples, Layout destination)
        where T : unmanaged, INumber<T> =>
        Cut(
            Views.Destination<T>([problem.Count, .. problem.Shape], room, destination, span => Gradient.ComputeStacked(
                Views.Samples(problem, room, samples), problem.Spacings(room), span, problem.Options, problem.AxesArgument)),
            problem);

    private static T[][] Cut<T>(T[] stacked, Problem<T, T> problem)
        where T : unmanaged, INumber<T> => [.. stacked.Chunk(problem.Length)];
}
