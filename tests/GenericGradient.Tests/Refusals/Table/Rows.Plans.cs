using System;
using System.Collections.Generic;
using System.Threading;

namespace GenericGradient.Tests.Refusals.Table;

/// <content>Plans: their making, their execution by one thread and by several, and their stencils.</content>
internal static partial class Rows
{
    private static GradientPlan<double> Plan => GradientPlan.Create<double>([2, 3]);

    private static GradientPlan<double> LinePlan => GradientPlan.Create<double>([5], Spacing.Step(0.5));

    private static GradientPlan<double> UnevenPlan => GradientPlan.Create<double>([5], Spacing.Coordinates([0.0, 1, 3, 4, 6]));

    private static IEnumerable<Refused> PlanRows =>
    [
        Range("negative extent", _ => GradientPlan.Create<double>([4, -1]), "shape", (nint)(-1), Words.Negative(1, -1)),
        Range("the smallest extent", _ => GradientPlan.Create<double>((ReadOnlySpan<nint>)[nint.MinValue]), "shape", nint.MinValue, Words.Negative(0, nint.MinValue)),
        Range("negative extent of an axis that is not selected", _ => GradientPlan.Create<double>([4, -5], axes: [0]), "shape", (nint)(-5), Words.Negative(1, -5)),
        Range("two negative extents", _ => GradientPlan.Create<double>([-2, -2]), "shape", (nint)(-2), Words.Negative(0, -2)),
        Range("negative beside 0", _ => GradientPlan.Create<double>([0, -2]), "shape", (nint)(-2), Words.Negative(1, -2)),
        Bad("shape too large", _ => GradientPlan.Create<double>([100_000, 100_000]), "shape", Words.TooManySamples),
        Bad("shape just too large", _ => GradientPlan.Create<double>([1 << 16, 1 << 15]), "shape", Words.TooManySamples),
        Bad("shape whose product wraps to 0", _ => GradientPlan.Create<double>([1 << 16, 1 << 16, 1 << 16, 1 << 16]), "shape", Words.TooManySamples),
        Bad("shape whose product wraps to a small number", _ => GradientPlan.Create<double>([16, 268435457]), "shape", Words.TooManySamples),
        Bad("shape of many axes", _ => GradientPlan.Create<double>([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]), "shape", Words.TooManySamples),
        Bad("extent too large", _ => GradientPlan.Create<double>((ReadOnlySpan<nint>)[nint.MaxValue]), "shape", Words.TooManySamples),
        Bad("extent one too large", _ => GradientPlan.Create<double>((ReadOnlySpan<nint>)[unchecked((nint)(int.MaxValue + 1L)), 1], axes: []), "shape", Words.TooManySamples),
        Bad("no sample along an axis", _ => GradientPlan.Create<double>([4, 0]), "shape", Words.TooFew(1, 0, 1)),
        Bad("one sample along an axis", _ => GradientPlan.Create<double>([4, 1]), "shape", Words.TooFew(1, 1, 1)),
        Bad("two samples along an axis, edge order 2", _ => GradientPlan.Create<double>([4, 2], options: EdgeOrder.Second), "shape", Words.TooFew(1, 2, 2)),
        Bad("coordinates of the second axis of a plan", _ => GradientPlan.Create<double>([2, 3], [Spacing.Step(1.0), Spacing.Coordinates([1.0, 2])]), "spacing", Words.Counted(1, 3, 2)),
        Bad("a step of the third axis of a plan", _ => GradientPlan.Create<float>([2, 3, 4], [default, Spacing.Step(1f), Spacing.Step(float.NaN)]), "spacing", Words.Step(2, "NaN")),
    ];

    private static IEnumerable<Refused> ExecuteRows =>
    [
        Bad("plan with too few samples", c => Plan.Execute(c.Samples(5), c.Room(6), c.Room(6)), "samples", "There are 5 samples, but the shape of the plan has 6."),
        Bad("plan with too many samples", c => Plan.Execute(c.Samples(7), c.Room(7), c.Room(7)), "samples", "There are 7 samples, but the shape of the plan has 6."),
        Bad("plan of a line with too few samples", c => LinePlan.Execute(c.Samples(4), c.Room(4)), "samples", "There are 4 samples, but the shape of the plan has 5."),
        Bad("plan of an uneven line with too few samples", c => UnevenPlan.Execute(c.Samples(4), c.Room(5)), "samples", "There are 4 samples, but the shape of the plan has 5."),
        Bad("plan with no samples", c => Plan.Execute(ReadOnlySpan<double>.Empty, c.Room(6), c.Room(6)), "samples", "There are 0 samples, but the shape of the plan has 6."),
        Bad("plan of two axes with one destination", c => Plan.Execute(c.Samples(6), c.Room(6)), "destinations", Words.Destinations(1, 2)),
        Bad("plan of two axes with three destinations", c => Plan.Execute(c.Samples(6), c.Room(6), c.Room(6), c.Room(6)), "destinations", Words.Destinations(3, 2)),
        Bad("plan of two axes with four destinations", c => Plan.Execute(c.Samples(6), c.Room(6), c.Room(6), c.Room(6), c.Room(6)), "destinations", Words.Destinations(4, 2)),
        Bad("plan of one axis with two destinations", c => LinePlan.Execute(c.Samples(5), c.Room(5), c.Room(5)), "destinations", Words.Destinations(2, 1)),
        Bad("plan with no arrays", c => Plan.Execute(c.Samples(6), ReadOnlySpan<double[]>.Empty), "destinations", Words.Destinations(0, 2)),
        Bad("plan with three memories", c => Plan.Execute(c.Samples(6), (Memory<double>[])[c.Room(6), c.Room(6), c.Room(6)]), "destinations", Words.Destinations(3, 2)),
        Bad("plan with a short destination", c => Plan.Execute(c.Samples(6), c.Room(6), c.Room(5)), "destinations", Words.Length("destinations[1]", 5, 6)),
        Bad("plan with a short memory", c => Plan.Execute(c.Samples(6), (Memory<double>[])[c.Room(5), c.Room(6)]), "destinations", Words.Length("destinations[0]", 5, 6)),
        Bad("plan with a long array", c => Plan.Execute(c.Samples(6), (double[][])[c.Room(6), c.Room(7)]), "destinations", Words.Length("destinations[1]", 7, 6)),
        Bad("plan of a line with a short destination", c => LinePlan.Execute(c.Samples(5), c.Room(4)), "destination", Words.Length("The destination", 4, 5)),
        Bad("plan of an uneven line with a long destination", c => UnevenPlan.Execute(c.Samples(5), c.Room(6)), "destination", Words.Length("The destination", 6, 5)),
        Bad("plan over its samples", c => { double[] f = c.Samples(6); Plan.Execute(f, c.Room(6), f); }, "destinations", Words.OverSamples("destinations[1]")),
        Bad("plan of a line over its samples", c => { double[] f = c.Samples(5); LinePlan.Execute(f, f); }, "destination", Words.OverSamples("The destination")),
        Bad("plan of an uneven line over its samples", c => { double[] f = c.Samples(9); UnevenPlan.Execute(f.AsSpan(0, 5), f.AsSpan(4, 5)); }, "destination", Words.OverSamples("The destination")),
        Bad("plan with one destination twice", c => { double[] d = c.Room(6); Plan.Execute(c.Samples(6), d, d); }, "destinations", Words.OverOther(1, 0)),
        Bad("plan with destinations that share one element", c => { double[] d = c.Room(11); Plan.Execute(c.Samples(6), d.AsSpan(5, 6), d.AsSpan(0, 6)); }, "destinations", Words.OverOther(1, 0)),
        Null("plan with a null destination", c => Plan.Execute(c.Samples(6), (double[][])[c.Room(6), null!]), "destinations", "destinations[1] is null."),
        Bad("plan stacked too short", c => Plan.ExecuteStacked(c.Samples(6), c.Room(6)), "destination", "The stacked destination has 6 elements, but 2 selected axes of 6 samples make 12."),
        Bad("plan stacked too long", c => Plan.ExecuteStacked(c.Samples(6), c.Room(13)), "destination", "The stacked destination has 13 elements, but 2 selected axes of 6 samples make 12."),
        Bad("plan stacked with too few samples", c => Plan.ExecuteStacked(c.Samples(5), c.Room(12)), "samples", "There are 5 samples, but the shape of the plan has 6."),
        Bad("plan stacked over its samples", c => { double[] m = c.Samples(17); Plan.ExecuteStacked(m.AsSpan(0, 6), m.AsSpan(5, 12)); }, "destination", Words.OverSamples("The destination")),
        Range("plan by 0 threads", c => Plan.ExecuteParallel(c.Samples(6), [c.Room(6), c.Room(6)], 0), "maxDegreeOfParallelism", 0, Words.Threads),
        Range("plan by -2 threads", c => Plan.ExecuteParallel(c.Samples(6), [c.Room(6), c.Room(6)], -2), "maxDegreeOfParallelism", -2, Words.Threads),
        Range("plan of a line by the smallest number of threads", c => LinePlan.ExecuteParallel(c.Samples(5), c.Room(5), int.MinValue), "maxDegreeOfParallelism", int.MinValue, Words.Threads),
        Bad("plan by threads over its samples", c => { double[] f = c.Samples(6); Plan.ExecuteParallel(f, [c.Room(6), f]); }, "destinations", Words.OverSamples("destinations[1]")),
        Bad("plan by threads with progress over its samples", c => { double[] f = c.Samples(6); Plan.ExecuteParallel(f, [c.Room(6), f], progress: new Progress<double>()); }, "destinations", Words.OverSamples("destinations[1]")),
        Bad("plan by threads with too few samples", c => Plan.ExecuteParallel(c.Samples(5), [c.Room(6), c.Room(6)], progress: new Progress<double>()), "samples", "There are 5 samples, but the shape of the plan has 6."),
        Bad("plan by threads with one destination", c => Plan.ExecuteParallel(c.Samples(6), c.Room(6)), "destinations", Words.Destinations(1, 2)),
        Bad("large plan by threads over its samples", c => { double[] f = c.Samples(400_000); GradientPlan.Create<double>([400_000]).ExecuteParallel(f, f.AsMemory()); }, "destination", Words.OverSamples("The destination")),
        new("plan by threads, cancelled before", c => Plan.ExecuteParallel(c.Samples(6), [c.Room(6), c.Room(6)], cancellationToken: new CancellationToken(true)), typeof(OperationCanceledException), null, "The operation was canceled."),
        Bad("plan by threads over its samples, as spans", c => { double[] f = c.Samples(6); Plan.ExecuteParallel(f, c.Room(6), f); }, "destinations", Words.OverSamples("destinations[1]")),
        Bad("plan by threads stacked too short", c => Plan.ExecuteStackedParallel(c.Samples(6), c.Room(6)), "destination", "The stacked destination has 6 elements, but 2 selected axes of 6 samples make 12."),
        Range("plan by 0 threads over integers", c => LinePlan.ExecuteParallel(new int[5], c.Room(5), 0), "maxDegreeOfParallelism", 0, Words.Threads),
        Bad("plan by threads over too few integers", c => LinePlan.ExecuteParallel(new int[4], c.Room(5)), "samples", "There are 4 samples, but the shape of the plan has 5."),
        Bad("plan by threads over an array of another shape", c => GradientPlan.Create<double>([2, 3], axes: [0]).ExecuteParallel(new double[3, 2], new double[2, 3]), "samples", "The samples have shape (3, 2), but the plan is for shape (2, 3)."),
        Null("plan by threads with a null array", c => LinePlan.ExecuteParallel(c.Samples(5), (double[])null!), "destination"),
    ];

    private static GradientPlan<double> TallPlan => GradientPlan.Create<double>([10, 3]);

    private static IEnumerable<Refused> RangeRows =>
    [
        Range("planes beyond the grid", c => TallPlan.ExecuteRange(c.Samples(30), 0, 8..11, c.Room(9), c.Room(9)), "planes", 8..11, "The grid has 10 planes along axis 0; a range of them lies within 0..10."),
        Range("planes before the grid", c => TallPlan.ExecuteRange(c.Samples(30), 0, ^11..2, c.Room(9), c.Room(9)), "planes", ^11..2, "The grid has 10 planes along axis 0; a range of them lies within 0..10."),
        Range("planes that end before they begin", c => TallPlan.ExecuteRange(c.Samples(30), 0, 5..4, c.Room(0), c.Room(0)), "planes", 5..4, "The grid has 10 planes along axis 0; a range of them lies within 0..10."),
        Range("the window of planes beyond the grid", _ => TallPlan.WindowOf(..12), "planes", ..12, "The grid has 10 planes along axis 0; a range of them lies within 0..10."),
        Bad("window of planes and a bit", c => TallPlan.ExecuteRange(c.Samples(29), 0, 2..4, c.Room(6), c.Room(6)), "window", "The window has 29 samples, which are no whole number of planes of 3 samples."),
        Bad("window that ends beyond the grid", c => TallPlan.ExecuteRange(c.Samples(12), 7, 8..9, c.Room(3), c.Room(3)), "firstPlane", "A window of 4 planes that begins with plane 7 is not within the grid, which has 10 planes along axis 0."),
        Bad("window that begins before the grid", c => TallPlan.ExecuteRange(c.Samples(12), -1, 0..1, c.Room(3), c.Room(3)), "firstPlane", "A window of 4 planes that begins with plane -1 is not within the grid, which has 10 planes along axis 0."),
        Bad("window that begins at the largest plane", c => TallPlan.ExecuteRange(c.Samples(12), int.MaxValue, 0..1, c.Room(3), c.Room(3)), "firstPlane", "A window of 4 planes that begins with plane 2147483647 is not within the grid, which has 10 planes along axis 0."),
        Bad("window without the halo before", c => TallPlan.ExecuteRange(c.Samples(9), 4, 4..6, c.Room(6), c.Room(6)), "window", "The window has the planes 4..7 of the grid, but to compute the planes 4..6 it must have 3..7."),
        Bad("window without the halo after", c => TallPlan.ExecuteRange(c.Samples(9), 3, 4..6, c.Room(6), c.Room(6)), "window", "The window has the planes 3..6 of the grid, but to compute the planes 4..6 it must have 3..7."),
        Bad("window of integers without the planes", c => LinePlan.ExecuteRange<short>(new short[2], 0, 3..4, c.Room(1)), "window", "The window has the planes 0..2 of the grid, but to compute the planes 3..4 it must have 2..5."),
        Bad("range with a destination for the whole", c => TallPlan.ExecuteRange(c.Samples(30), 0, 4..6, c.Room(6), c.Room(30)), "destinations", "destinations[1] has 30 elements, but 2 planes to be computed have 6 samples; it must have one for each."),
        Bad("range of a line with a short destination", c => LinePlan.ExecuteRange(c.Samples(5), 0, 1..4, c.Room(2)), "destination", "The destination has 2 elements, but 3 planes to be computed have 3 samples; it must have one for each."),
        Bad("range with one destination", c => TallPlan.ExecuteRange(c.Samples(30), 0, 4..6, c.Room(6)), "destinations", Words.Destinations(1, 2)),
        Bad("range over its window", c => { double[] f = c.Samples(30); TallPlan.ExecuteRange(f, 0, 4..6, c.Room(6), f.AsSpan(24)); }, "destinations", Words.OverSamples("destinations[1]")),
        Bad("range with one destination twice", c => { double[] d = c.Room(6); TallPlan.ExecuteRange(c.Samples(30), 0, 4..6, d, d); }, "destinations", Words.OverOther(1, 0)),
        Bad("range with a short memory", c => TallPlan.ExecuteRange(c.Samples(30), 0, 4..6, (Memory<double>[])[c.Room(6), c.Room(5)]), "destinations", "destinations[1] has 5 elements, but 2 planes to be computed have 6 samples; it must have one for each."),
    ];

    private static IEnumerable<Refused> StencilRows =>
    [
        Range("stencil of an axis that is not planned", _ => GradientPlan.Create<double>([2, 3], axes: [1]).StencilAt(0, 0), "axis", 0, "The plan does not differentiate along axis 0; its axes are 1."),
        Range("stencil of an axis from the end that is not planned", _ => GradientPlan.Create<double>([2, 3, 4], axes: [2, 0]).StencilAt(-2, 0), "axis", -2, "The plan does not differentiate along axis -2; its axes are 2, 0."),
        Range("stencil of an axis out of range", _ => Plan.StencilAt(2, 0), "axis", 2, Words.Axis("The axis", 2, 2)),
        Range("stencil of an axis far out of range", _ => Plan.StencilAt(int.MinValue, 0), "axis", int.MinValue, Words.Axis("The axis", int.MinValue, 2)),
        Range("stencil of an index out of range", _ => Plan.StencilAt(1, 3), "index", 3, "Axis 1 has indices 0 to 2."),
        Range("stencil of a negative index", _ => Plan.StencilAt(-1, -1), "index", -1, "Axis 1 has indices 0 to 2."),
        Range("stencil of the largest index", _ => UnevenPlan.StencilAt(0, int.MaxValue), "index", int.MaxValue, "Axis 0 has indices 0 to 4."),
        Bad("stencil applied to a short line", c => Plan.StencilAt(1, 1).Apply(c.Samples(2)), "line", "The line has 2 samples, but the stencil at index 1 reads sample 2; give all samples along axis 1."),
        Bad("stencil applied to no line", _ => UnevenPlan.StencilAt(0, 0).Apply(default), "line", "The line has 0 samples, but the stencil at index 0 reads sample 1; give all samples along axis 0."),
        Bad("stencil of the last index applied to a short line", c => UnevenPlan.StencilAt(0, 4).Apply(c.Samples(4)), "line", "The line has 4 samples, but the stencil at index 4 reads sample 4; give all samples along axis 0."),
    ];
}
