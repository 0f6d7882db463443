using System;
using System.Collections.Generic;
using System.Numerics.Tensors;

namespace GenericGradient.Tests.Refusals.Table;

/// <content>Axes, and the destinations of lines, arrays and tensors.</content>
internal static partial class Rows
{
    private static IEnumerable<Refused> AxisRows =>
    [
        Range("axis too high", c => Gradient.Compute(c.Room(2, 3), default, [c.Room(2, 3)], axes: [2]), "axes", 2, Words.Axis("axes[0]", 2, 2)),
        Range("axis too low", c => Gradient.Compute(c.SamplesOf(2, 3), default, [c.RoomOf(2, 3)], axes: [-3]), "axes", -3, Words.Axis("axes[0]", -3, 2)),
        Range("second axis too high", _ => GradientPlan.Create<double>([2, 3], axes: [0, 5]), "axes", 5, Words.Axis("axes[1]", 5, 2)),
        Range("the largest int", c => Gradient.Compute(c.Room(2, 3, 4), axes: [int.MaxValue]), "axes", int.MaxValue, Words.Axis("axes[0]", int.MaxValue, 3)),
        Range("the smallest int", c => Gradient.ComputeStacked(c.SamplesOf(2, 3, 4), axes: [0, 1, int.MinValue]), "axes", int.MinValue, Words.Axis("axes[2]", int.MinValue, 3)),
        Range("axis of rank 0", _ => GradientPlan.Create<double>([], axes: [0]), "axes", 0, Words.Axis("axes[0]", 0, 0)),
        Range("axis -1 of rank 0", _ => GradientPlan.Create<double>([], axes: [-1]), "axes", -1, Words.Axis("axes[0]", -1, 0)),
        Range("along an axis of rank 2 too high", c => Gradient.AlongAxis(c.Room(2, 3), 2, default, c.Room(2, 3)), "axis", 2, Words.Axis("The axis", 2, 2)),
        Range("along an axis of rank 2 too low", c => Gradient.AlongAxis(c.Room(2, 3), -3), "axis", -3, Words.Axis("The axis", -3, 2)),
        Range("along an axis of rank 3 too high", c => Gradient.AlongAxis(c.Room(2, 3, 4), 3), "axis", 3, Words.Axis("The axis", 3, 3)),
        Range("along an axis of rank 4 too low", c => Gradient.AlongAxis(c.Room(2, 3, 4, 2), -5, default, c.Room(2, 3, 4, 2)), "axis", -5, Words.Axis("The axis", -5, 4)),
        Range("along an axis of a tensor too high", c => Gradient.AlongAxis(c.SamplesOf(2, 3), 2, default, c.RoomSpan(2, 3)), "axis", 2, Words.Axis("The axis", 2, 2)),
        Range("along an axis of a tensor too low", c => Gradient.AlongAxis(c.SamplesOf(2, 3), int.MinValue), "axis", int.MinValue, Words.Axis("The axis", int.MinValue, 2)),
        Bad("axis twice", _ => GradientPlan.Create<double>([2, 3], axes: [1, 0, 1]), "axes", Words.Twice(0, 1, 2, 1, 1)),
        Bad("axis twice, once from the end", c => Gradient.Compute(c.Room(2, 3), default, [c.Room(2, 3), c.Room(2, 3)], axes: [1, -1]), "axes", Words.Twice(0, 1, 1, -1, 1)),
        Bad("axis twice of a tensor", c => Gradient.Compute(c.SamplesOf(2, 3), default, [c.RoomOf(2, 3), c.RoomOf(2, 3)], axes: [-2, 0]), "axes", Words.Twice(0, -2, 1, 0, 0)),
        Bad("more axes than the rank", c => Gradient.Compute(c.Room(2, 3, 4), axes: [0, 1, 2, 2]), "axes", Words.Twice(2, 2, 3, 2, 2)),
        Bad("many more axes than the rank", c => Gradient.Compute(c.Room(2, 3, 4, 5), axes: [.. new int[100]]), "axes", Words.Twice(0, 0, 1, 0, 0)),
        Bad("axis twice in a stack", c => Gradient.ComputeStacked(c.SamplesOf(2, 3), default, c.RoomSpan(2, 2, 3), axes: [0, 0]), "axes", Words.Twice(0, 0, 1, 0, 0)),
    ];

    private static IEnumerable<Refused> LineRows =>
    [
        Bad("destination too short", c => Gradient.Compute(c.Samples(5), default, c.Room(4)), "destination", Words.Length("The destination", 4, 5)),
        Bad("destination too long", c => Gradient.Compute(c.Samples(5), default, c.Room(6)), "destination", Words.Length("The destination", 6, 5)),
        Bad("destination empty", c => Gradient.Compute(c.Samples(5), Spacing.Step(2.0), default(Span<double>)), "destination", Words.Length("The destination", 0, 5)),
        Bad("destination is the samples", c => { double[] f = c.Samples(5); Gradient.Compute(f, default, f); }, "destination", Words.OverSamples("The destination")),
        Bad("destination overlaps the samples by one", c => { double[] f = c.Samples(9); Gradient.Compute(f.AsSpan(0, 5), default, f.AsSpan(4, 5)); }, "destination", Words.OverSamples("The destination")),
        Bad("samples overlap the destination by one", c => { double[] f = c.Samples(9); Gradient.Compute(f.AsSpan(4, 5), Spacing.Step(0.5), f.AsSpan(0, 5), EdgeOrder.Second); }, "destination", Words.OverSamples("The destination")),
        Bad("destination is the coordinates", c => { double[] x = c.Samples(9); Gradient.Compute(c.Samples(9), Spacing.Coordinates(x), x); }, "destination", Words.OverCoordinates),
        Bad("destination of whole numbers is the coordinates", c => { double[] x = c.Samples(9); Gradient.Compute<int, double>(new int[9], Spacing.Coordinates(x), x); }, "destination", Words.OverCoordinates),
        Bad("destination overlaps the steps", c => { double[] h = c.Samples(12); Gradient.Compute(c.Samples(5), Spacing.Steps<double>(h.AsMemory(1, 4)), h.AsSpan(3, 5)); }, "destination", Words.OverSteps),
        Bad("destination overlaps the coordinates by one", c => { double[] x = c.Samples(9); Gradient.Compute(c.Samples(5), Spacing.Coordinates<double>(x.AsMemory(0, 5)), x.AsSpan(4, 5)); }, "destination", Words.OverCoordinates),
        Bad("coordinates overlap the destination by one", c => { double[] x = c.Samples(9); Gradient.Compute(c.Samples(5), Spacing.Coordinates<double>(x.AsMemory(4, 5)), x.AsSpan(0, 5), EdgeOrder.Second); }, "destination", Words.OverCoordinates),
    ];

    private static IEnumerable<Refused> ArrayRows =>
    [
        Bad("rank 2, too few destinations", c => Gradient.Compute(c.Room(2, 3), default, [c.Room(2, 3)]), "destinations", Words.Destinations(1, 2)),
        Bad("rank 2, no destinations", c => Gradient.Compute(c.Room(2, 3), default, ReadOnlySpan<double[,]>.Empty), "destinations", Words.Destinations(0, 2)),
        Bad("rank 2, too many destinations", c => Gradient.Compute(c.Room(2, 3), default, [c.Room(2, 3), c.Room(2, 3)], axes: [0]), "destinations", Words.Destinations(2, 1)),
        Bad("rank 3, five destinations", c => Gradient.Compute(c.Room(2, 3, 2), default, [c.Room(2, 3, 2), c.Room(2, 3, 2), c.Room(2, 3, 2), c.Room(2, 3, 2), c.Room(2, 3, 2)]), "destinations", Words.Destinations(5, 3)),
        Bad("rank 4, three destinations", c => Gradient.Compute(c.Room(2, 3, 2, 2), default, [c.Room(2, 3, 2, 2), c.Room(2, 3, 2, 2), c.Room(2, 3, 2, 2)]), "destinations", Words.Destinations(3, 4)),
        Null("rank 2, null destination", c => Gradient.Compute(c.Room(2, 3), default, [c.Room(2, 3), null!]), "destinations", "destinations[1] is null."),
        Null("rank 3, null destination", c => Gradient.Compute(c.Room(2, 3, 2), default, [null!, c.Room(2, 3, 2)], axes: [0, 1]), "destinations", "destinations[0] is null."),
        Null("rank 4, null destination", c => Gradient.Compute(c.Room(2, 3, 2, 2), default, [c.Room(2, 3, 2, 2), null!], axes: [0, 1]), "destinations", "destinations[1] is null."),
        Null("rank 2 along, null destination", c => Gradient.AlongAxis(c.Room(2, 3), 0, default, null!), "destination"),
        Null("rank 3 along, null destination", c => Gradient.AlongAxis(c.Room(2, 3, 2), 0, default, null!), "destination"),
        Null("rank 4 along, null destination", c => Gradient.AlongAxis(c.Room(2, 3, 2, 2), 0, default, null!), "destination"),
        Bad("rank 2, destination transposed", c => Gradient.Compute(c.Room(2, 3), default, [c.Room(2, 3), c.Room(3, 2)]), "destinations", Words.Shape("destinations[1]", "(3, 2)", "(2, 3)")),
        Bad("rank 2, destination of one more row", c => Gradient.Compute(c.Room(2, 3), default, [c.Room(3, 3), c.Room(2, 3)]), "destinations", Words.Shape("destinations[0]", "(3, 3)", "(2, 3)")),
        Bad("rank 3, destination of another shape", c => Gradient.Compute(c.Room(2, 3, 4), default, [c.Room(2, 4, 3)], axes: [2]), "destinations", Words.Shape("destinations[0]", "(2, 4, 3)", "(2, 3, 4)")),
        Bad("rank 3, last extent", c => Gradient.Compute(c.Room(2, 3, 4), default, [c.Room(2, 3, 5)], axes: [2]), "destinations", Words.Shape("destinations[0]", "(2, 3, 5)", "(2, 3, 4)")),
        Bad("rank 4, last extent", c => Gradient.Compute(c.Room(2, 3, 2, 2), default, [c.Room(2, 3, 2, 3)], axes: [2]), "destinations", Words.Shape("destinations[0]", "(2, 3, 2, 3)", "(2, 3, 2, 2)")),
        Bad("rank 2 along, destination of another shape", c => Gradient.AlongAxis(c.Room(2, 3), 0, default, c.Room(2, 4)), "destination", Words.Shape("The destination", "(2, 4)", "(2, 3)")),
        Bad("rank 3 along, destination of another shape", c => Gradient.AlongAxis(c.Room(2, 3, 2), 0, default, c.Room(3, 3, 2)), "destination", Words.Shape("The destination", "(3, 3, 2)", "(2, 3, 2)")),
        Bad("rank 4 along, destination of another shape", c => Gradient.AlongAxis(c.Room(2, 3, 2, 2), 0, default, c.Room(2, 3, 3, 2)), "destination", Words.Shape("The destination", "(2, 3, 3, 2)", "(2, 3, 2, 2)")),
        Bad("rank 2, destination is the samples", c => { double[,] f = c.Room(2, 3); Gradient.Compute(f, default, [c.Room(2, 3), f]); }, "destinations", Words.OverSamples("destinations[1]")),
        Bad("rank 3, the only destination is the samples", c => { double[,,] f = c.Room(2, 3, 2); Gradient.Compute(f, default, [f], axes: [1]); }, "destinations", Words.OverSamples("destinations[0]")),
        Bad("rank 4, destination twice", c => { double[,,,] d = c.Room(2, 3, 2, 2); Gradient.Compute(c.Room(2, 3, 2, 2), default, [d, c.Room(2, 3, 2, 2), c.Room(2, 3, 2, 2), d]); }, "destinations", Words.OverOther(3, 0)),
        Bad("rank 2, destination twice", c => { double[,] d = c.Room(2, 3); Gradient.Compute(c.Room(2, 3), default, [d, d]); }, "destinations", Words.OverOther(1, 0)),
        Bad("rank 2 along, destination is the samples", c => { double[,] f = c.Room(2, 3); Gradient.AlongAxis(f, 0, default, f); }, "destination", Words.OverSamples("The destination")),
        Bad("rank 3 along, destination is the samples", c => { double[,,] f = c.Room(2, 3, 2); Gradient.AlongAxis(f, 1, default, f); }, "destination", Words.OverSamples("The destination")),
        Bad("rank 4 along, destination is the samples", c => { double[,,,] f = c.Room(2, 3, 2, 2); Gradient.AlongAxis(f, 3, default, f); }, "destination", Words.OverSamples("The destination")),
    ];

    private static IEnumerable<Refused> TensorRows =>
    [
        Bad("tensor, too few destinations", c => Gradient.Compute(c.SamplesOf(2, 3), default, [c.RoomOf(2, 3)]), "destinations", Words.Destinations(1, 2)),
        Bad("tensor, too many destinations", c => Gradient.Compute(c.SamplesOf(2, 3), default, [c.RoomOf(2, 3), c.RoomOf(2, 3)], axes: [0]), "destinations", Words.Destinations(2, 1)),
        Null("tensor, null destination", c => Gradient.Compute(c.SamplesOf(2, 3), default, [c.RoomOf(2, 3), null!]), "destinations", "destinations[1] is null."),
        Bad("tensor, destination of another shape", c => Gradient.Compute(c.SamplesOf(2, 3), default, [c.RoomOf(2, 3), c.RoomOf(3, 2)]), "destinations", Words.Shape("destinations[1]", "(3, 2)", "(2, 3)")),
        Bad("tensor, destination of another rank", c => Gradient.Compute(c.SamplesOf(2, 3), default, [c.RoomOf(6), c.RoomOf(2, 3)]), "destinations", Words.Shape("destinations[0]", "(6)", "(2, 3)")),
        Bad("tensor, destination twice", c => { var d = c.RoomOf(2, 3); Gradient.Compute(c.SamplesOf(2, 3), default, [d, d]); }, "destinations", Words.OverOther(1, 0)),
        Bad("tensor, destination is the samples", c => { var f = c.SamplesOf(2, 3); Gradient.Compute(f, default, [c.RoomOf(2, 3), f]); }, "destinations", Words.OverSamples("destinations[1]")),
        Bad("tensor along, destination of another shape", c => Gradient.AlongAxis(c.SamplesOf(2, 3), 0, default, c.RoomSpan(3, 2)), "destination", Words.Shape("The destination", "(3, 2)", "(2, 3)")),
        Bad("tensor along, destination is the samples", c => { var f = c.SamplesOf(2, 3); Gradient.AlongAxis(f, 0, default, f.AsTensorSpan()); }, "destination", Words.OverSamples("The destination")),
        Bad("stacked, destination with too many axes", c => Gradient.ComputeStacked(c.SamplesOf(2, 3), default, c.RoomSpan(3, 2, 3)), "destination", Words.Shape("The destination", "(3, 2, 3)", "(2, 2, 3)")),
        Bad("stacked, destination without the axis of axes", c => Gradient.ComputeStacked(c.SamplesOf(2, 3), default, c.RoomSpan(2, 3)), "destination", Words.Shape("The destination", "(2, 3)", "(2, 2, 3)")),
        Bad("stacked, destination of another shape", c => Gradient.ComputeStacked(c.SamplesOf(2, 3), default, c.RoomSpan(2, 3, 2)), "destination", Words.Shape("The destination", "(2, 3, 2)", "(2, 2, 3)")),
        Bad("stacked, destination for all axes but one asked", c => Gradient.ComputeStacked(c.SamplesOf(2, 3), default, c.RoomSpan(2, 2, 3), axes: [1]), "destination", Words.Shape("The destination", "(2, 2, 3)", "(1, 2, 3)")),
        Bad("stacked over the samples", c => { double[] m = c.Samples(17); Gradient.ComputeStacked(Shaped(m, 0, 2, 3), default, Shaped(m, 5, 2, 2, 3)); }, "destination", Words.OverSamples("The destination")),
        Bad("strided destination over the samples", c => { double[] m = c.Samples(6); Gradient.AlongAxis(Shaped(m, 0, 2, 3), 1, default, Columns(m, 3, 2)); }, "destination", Words.OverSamples("The destination")),
        Bad("strided destination over the samples, an axis of one sample", c => { double[] m = c.Samples(6); Gradient.AlongAxis(Shaped(m, 0, 1, 2, 3), 2, default, new TensorSpan<double>(m, [1, 2, 3], [0, 1, 2])); }, "destination", Words.OverSamples("The destination")),
        Bad("destination over strided samples", c => { double[] m = c.Samples(12); Gradient.AlongAxis(Columns(m, 3, 2), 1, default, Shaped(m, 3, 2, 3)); }, "destination", Words.OverSamples("The destination")),
        Bad("strided tensors over one another", c => { var d = Tensor.PermuteDimensions<double>(c.RoomOf(3, 2), [1, 0]); Gradient.Compute(c.SamplesOf(2, 3), default, [d, d]); }, "destinations", Words.OverOther(1, 0)),
        Bad("strided tensor over the samples", c => { var m = c.SamplesOf(3, 2); var f = Tensor.PermuteDimensions<double>(m, [1, 0]); Gradient.Compute(f, default, [c.RoomOf(2, 3), f]); }, "destinations", Words.OverSamples("destinations[1]")),
    ];

    private static TensorSpan<double> Shaped(double[] memory, int start, params nint[] shape)
    {
        nint length = 1;
        foreach (nint extent in shape)
        {
            length *= extent;
        }

        return new(memory.AsSpan(start, (int)length), shape);
    }

    /// <summary>A matrix whose columns lie one after the other.</summary>
    private static TensorSpan<double> Columns(double[] memory, int columns, int rows) =>
        new(memory.AsSpan(0, rows * columns), [rows, columns], [1, rows]);
}
