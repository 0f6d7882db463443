using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Gradients of tensors, one result for each axis.</summary>
internal static class TensorEntries
{
    /// <summary>The entries.</summary>
    public static IEnumerable<Entry<T, T>> Of<T>()
        where T : unmanaged, INumber<T> => Layout.OfSamples.SelectMany(Of<T>);

    private static IEnumerable<Entry<T, T>> Of<T>(Layout layout)
        where T : unmanaged, INumber<T> =>
    [
        new("Gradient.Compute(Tensor<T>, Spacings<T>, GradientOptions, Axes)", layout.Name, true, layout.Holds, (problem, room) =>
            Flat(Gradient.Compute(Views.Tensor(problem, layout), problem.Spacings(room), problem.Options, problem.AxesArgument))),

        new("Gradient.Compute(ReadOnlyTensorSpan<T>, Spacings<T>, GradientOptions, Axes)", layout.Name, false, layout.Holds, (problem, room) =>
            Flat(Gradient.Compute(Views.Samples(problem, room, layout), problem.Spacings(room), problem.Options, problem.AxesArgument))),

        new(Into, layout.Name + " into dense", true, layout.Holds, (problem, room) => ComputeInto(problem, room, layout, Layout.Dense)),
        new(Into, "dense into " + layout.Name, true, _ => layout != Layout.Broadcast, (problem, room) =>
            ComputeInto(problem, room, Layout.Dense, layout)),
    ];

    private const string Into = "Gradient.Compute(ReadOnlyTensorSpan<T>, Spacings<T>, ReadOnlySpan<Tensor<T>>, GradientOptions, Axes)";

    private static T[][] ComputeInto<T>(Problem<T, T> problem, Room room, Layout samples, Layout destinations)
        where T : unmanaged, INumber<T>
    {
        // One destination of the layout, the others of any: they need not be the same.
        var layouts = problem.Axes.Select((_, k) => k == 0 ? destinations : Layout.All.ElementAt(k % 3)).ToArray();
        T[][] backings = [.. layouts.Select(layout => layout.Scatter<T>(new T[problem.Length], problem.Shape))];
        Tensor<T>[] results = [.. layouts.Select((layout, k) => Tensor.Create(backings[k], problem.Lengths, layout.Strides(problem.Shape)))];
        Gradient.Compute(Views.Samples(problem, room, samples), problem.Spacings(room), results, problem.Options, problem.AxesArgument);
        return [.. layouts.Select((layout, k) => layout.Gather<T>(backings[k], problem.Shape))];
    }

    private static T[][] Flat<T>(Tensor<T>[] results) => [.. results.Select(Views.Flat)];
}
