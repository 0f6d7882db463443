using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;

namespace GenericGradient.Tests.Refusals.Table;

/// <content>Options: what each may be, and what goes together with what.</content>
internal static partial class Rows
{
    private const string SideWords = "The side must be StencilSide.Central, StencilSide.Forward or StencilSide.Backward.";

    private const string NotPlaced =
        "where the samples beyond the ends would be is not known. Such axes can be one-sided, periodic with a period, or reflected.";

    private static readonly CustomStencil Smooth = new([-2, -1, 1, 2], [-0.125, -0.25, 0.25, 0.125]);

    private static Spacing<double> Uneven(int count) => Spacing.Coordinates<double>([.. Enumerable.Range(0, count).Select(i => i + (0.25 * (i % 2)))]);

    private static Spacing<double> Around(double period, params double[] x) => Spacing.Coordinates(x, period);

    private static string AccuracyIs(string accuracy) =>
        $"The accuracy is {accuracy}; it must be 2, 4, 6 or 8, or 1 with Side = StencilSide.Forward or StencilSide.Backward.";

    private static string Short(int axis, int extent, int derivative, int accuracy, int least, string suffix = " that is one-sided.") =>
        $"Axis {axis} has {extent} sample{(extent == 1 ? "" : "s")}; derivative {derivative} to accuracy {accuracy} needs at least {least} along each selected axis{suffix}";

    private static IEnumerable<Refused> OptionRows =>
    [
        .. Line("accuracy 3", new() { Accuracy = 3 }, AccuracyIs("3"), 3),
        .. Line("accuracy 0", new() { Accuracy = 0 }, AccuracyIs("0"), 0),
        .. Line("accuracy 10", new() { Accuracy = 10 }, AccuracyIs("10"), 10),

        // Options keep a byte of each: of numbers beyond it they know the nearest, of other values that they are none.
        .. Line("the smallest accuracy", new() { Accuracy = int.MinValue }, AccuracyIs("-126 or less"), -126),
        .. Line("accuracy 1 in the centre", new() { Accuracy = 1 }, "The accuracy is 1 and the side is central; a central stencil has accuracy 2 or more. Set Side = StencilSide.Forward or StencilSide.Backward, or another accuracy."),
        .. Line("derivative 0", new() { Derivative = 0 }, "The derivative is 0; it must be 1, 2, 3 or 4.", 0),
        .. Line("derivative 5", new() { Derivative = 5 }, "The derivative is 5; it must be 1, 2, 3 or 4.", 5),
        .. Line("a side that is none", new() { Side = (StencilSide)3 }, SideWords, (StencilSide)3),
        .. Line("a negative side", new() { Side = (StencilSide)(-1) }, SideWords, (StencilSide)15),
        .. Line("missing 2", new() { Missing = (Missing)2 }, "What happens to missing samples must be Missing.Propagate or Missing.Narrow.", (Missing)2),
        .. Line("edge order 3 beside a boundary", new() { EdgeOrder = (EdgeOrder)3, Boundary = Boundary.Periodic }, Words.EdgeOrder, (EdgeOrder)3),
        .. Line("two boundaries for a line", new() { Boundary = new[] { Boundary.Periodic, Boundary.Clamp } }, "There are 2 boundaries for 1 selected axis; give one for each, or one for all without brackets: Boundary = Boundary.Periodic."),
        .. Line("no boundaries for a line", new() { Boundary = Array.Empty<AxisBoundary>() }, "There are 0 boundaries for 1 selected axis; give one for each, or one for all without brackets: Boundary = Boundary.Periodic."),
        .. Line("a stencil with a side", new() { Stencil = Smooth, Side = StencilSide.Forward }, "The side is forward, but a stencil of one's own has its side in its offsets; leave the side out."),
        .. Line("a stencil of another derivative", new() { Stencil = Smooth, Derivative = 2 }, $"The stencil {Smooth} is not one of derivative 2: the sum of its weights times their offsets to the power of 1 is 1, and would have to be 0."),
        .. Line("a stencil that is none", new() { Stencil = new([0, 1], [1, 1]) }, "The stencil 1 f[0] + 1 f[1] is not one of derivative 1: the sum of its weights times their offsets to the power of 0 is 2, and would have to be 0."),
        .. Line("a short mask", new() { Mask = new bool[13] }, "The mask has 13 values, but there are 14 samples; give one for each, in row-major order."),
        .. Line("a long mask", new() { Mask = new bool[15] }, "The mask has 15 values, but there are 14 samples; give one for each, in row-major order."),
        .. Line("a fill beyond every number", new() { Fill = double.PositiveInfinity, Accuracy = 3 }, AccuracyIs("3"), 3),

        Bad("one boundary in a list for two axes", c => Gradient.Compute(c.Room(5, 5), default, [c.Room(5, 5), c.Room(5, 5)], new GradientOptions { Boundary = [Boundary.Periodic] }), "options", "There is 1 boundary for 2 selected axes; give one for each, or one for all without brackets: Boundary = Boundary.Periodic."),
        Bad("three boundaries for two axes of a plan", _ => GradientPlan.Create<double>([4, 4, 4], options: new() { Boundary = [Boundary.Clamp, Boundary.Clamp, Boundary.Clamp] }, axes: [0, 2]), "options", "There are 3 boundaries for 2 selected axes; give one for each, or one for all without brackets: Boundary = Boundary.Periodic."),
        Bad("a mask for components", c => ComplexGradient.Compute(new System.Numerics.Complex[4], default, c.RoomFor<System.Numerics.Complex>(4), new GradientOptions { Mask = new bool[8] }), "options", "The mask has 8 values, but there are 4 samples; give one for each, in row-major order."),
        Bad("a mask for one plane of two", _ => GradientPlan.Create<double>([2, 3], options: new() { Mask = new bool[3] }), "options", "The mask has 3 values, but there are 6 samples; give one for each, in row-major order."),

        Uneven("clamp", Uneven(14), Boundary.Clamp, "Axis 0 goes by coordinates, and its boundary is clamp: " + NotPlaced),
        Uneven("symmetric", Uneven(14), Boundary.Symmetric, "Axis 0 goes by coordinates, and its boundary is symmetric: " + NotPlaced),
        Uneven("constant", Uneven(14), Boundary.Zero, "Axis 0 goes by coordinates, and its boundary is constant: " + NotPlaced),
        Uneven("clamp after reflect", Uneven(14), Boundary.Sides(Boundary.Reflect, Boundary.Clamp), "Axis 0 goes by coordinates, and its boundary is clamp: " + NotPlaced),
        Uneven("constant by a list of steps", Spacing.Steps<double>([.. Enumerable.Range(1, 13)]), Boundary.Zero, "Axis 0 goes by steps, and its boundary is constant: " + NotPlaced),
        Bad("a stencil by coordinates", c => Gradient.Compute(c.Samples(14), Uneven(14), c.Room(14), new GradientOptions { Stencil = Smooth }), "options", "Axis 0 goes by coordinates, but a stencil of one's own is for even steps."),

        Period("no period", 4, Spacing.Coordinates([0.0, 90, 200, 300]), Boundary.Periodic, "Axis 0 is periodic and goes by coordinates, so the length of its period must be known; write Spacing.Coordinates(x, period: 360)."),
        Period("no period of steps", 4, Spacing.Steps([90.0, 110, 100]), Boundary.Periodic, "Axis 0 is periodic and goes by steps, so the length of its period must be known; write Spacing.Coordinates(x, period: 360)."),
        Period("a period for a mirror", 4, Around(360, 0, 90, 200, 300), Boundary.Reflect, "The coordinates of axis 0 have a period, but its boundary is reflect; set Boundary = Boundary.Periodic, or leave the period out."),
        Period("a period for nothing", 4, Around(360, 0, 90, 200, 300), Boundary.OneSided, "The coordinates of axis 0 have a period, but its boundary is one-sided; set Boundary = Boundary.Periodic, or leave the period out."),
        Bad("a period beside missing samples", c => Gradient.Compute(c.Samples(4), Around(360, 0, 90, 200, 300), c.Room(4), new GradientOptions { Missing = Missing.Narrow }), "spacing", "The coordinates of axis 0 have a period, but its boundary is one-sided; set Boundary = Boundary.Periodic, or leave the period out."),
        Bad("a period of the second axis of a plan", _ => GradientPlan.Create<double>([3, 4], [1.0, Around(360, 0, 90, 200, 300)]), "spacing", "The coordinates of axis 1 have a period, but its boundary is one-sided; set Boundary = Boundary.Periodic, or leave the period out."),
        Period("a short period", 4, Around(300, 0, 90, 200, 300), Boundary.Periodic, "The period of axis 0 is 300; it must be positive, finite, and longer than the way from the first to the last coordinate, which is 300."),
        Period("a negative period", 4, Around(-360, 0, 90, 200, 300), Boundary.Periodic, "The period of axis 0 is -360; it must be positive, finite, and longer than the way from the first to the last coordinate, which is 300."),
        Period("a period that is no number", 4, Around(double.NaN, 0, 90, 200, 300), Boundary.Periodic, "The period of axis 0 is NaN; it must be positive, finite, and longer than the way from the first to the last coordinate, which is 300."),
        Period("an endless period", 4, Around(double.PositiveInfinity, 0, 90, 200, 300), Boundary.Periodic, "The period of axis 0 is Infinity; it must be positive, finite, and longer than the way from the first to the last coordinate, which is 300."),
        Period("coordinates that wrap", 4, Around(360, 340, 350, 10, 20), Boundary.Periodic, "Coordinate 2 of axis 0 is 10, after 350: the axis turns there. Coordinates with a period rise throughout or fall throughout; unwrap them first: 350, 10 is 350, 370."),
        Bad("converted coordinates with a short period", c => Gradient.Compute(c.RoomFor<float>(3), Spacing.Coordinates([0.0, 90, 200], 200.0).To<float>(), c.RoomFor<float>(3), new GradientOptions { Boundary = Boundary.Periodic }), "spacing", "The step of axis 0 from the last sample to the first, one period on, is 0; it must go on in the direction of the others."),

        Bad("a line too short for accuracy 4", c => Gradient.Compute(c.Samples(4), default, c.Room(4), new GradientOptions { Accuracy = 4 }), "samples", Short(0, 4, 1, 4, 5)),
        Bad("a line too short for derivative 4", c => Gradient.Compute(c.Samples(11), default, c.Room(11), new GradientOptions { Accuracy = 8, Derivative = 4 }), "samples", Short(0, 11, 4, 8, 12)),
        Bad("an axis too short where one end is one-sided", _ => GradientPlan.Create<double>([9, 4], options: new() { Accuracy = 4, Boundary = [Boundary.Clamp, Boundary.Sides(Boundary.Clamp, Boundary.OneSided)] }), "shape", Short(1, 4, 1, 4, 5)),
        Bad("a circle without a sample", c => Gradient.Compute(c.Samples(0), default, c.Room(0), new GradientOptions { Boundary = Boundary.Periodic }), "samples", Short(0, 0, 1, 2, 1, ".")),
        Bad("a circle of one place", c => Gradient.Compute(c.Samples(1), Around(360, 0), c.Room(1), new GradientOptions { Boundary = Boundary.Periodic }), "samples", Short(0, 1, 1, 2, 2, ".")),
        Bad("one sample in a mirror by coordinates", c => Gradient.Compute(c.Samples(1), Spacing.Coordinates([0.0]), c.Room(1), new GradientOptions { Boundary = Boundary.Reflect }), "samples", Short(0, 1, 1, 2, 2, ".")),

        Bad("a step whose power is 0", c => Gradient.Compute(c.Samples(14), 1e-100, c.Room(14), new GradientOptions { Derivative = 4 }), "spacing", "The step of axis 0 is 1E-100; what derivative 4 divides by, a multiple of its power of 4, is beyond the range of Double."),
        Bad("a step whose power is infinite", c => Gradient.Compute(c.Samples(14), 1e200, c.Room(14), new GradientOptions { Derivative = 2 }), "spacing", "The step of axis 0 is 1E+200; what derivative 2 divides by, a multiple of its power of 2, is beyond the range of Double."),
        Bad("a step whose power a decimal does not hold", c => Gradient.Compute(new decimal[14], 1e20m, c.RoomFor<decimal>(14), new GradientOptions { Derivative = 2 }), "spacing", "The step of axis 0 is 100000000000000000000; what derivative 2 divides by, a multiple of its power of 2, is beyond the range of Decimal."),
        new("formulas that Half does not hold", c => Gradient.Compute(new Half[14], default, c.RoomFor<Half>(14), new GradientOptions { Accuracy = 8, Derivative = 4 }), typeof(NotSupportedException), null, "The formulas of derivative 4 to accuracy 8 along axis 0 have whole numbers that Half does not hold; compute in a wider type, or with a lower accuracy."),
        Bad("neighbours of a stencil at one place", c => Gradient.Compute(c.Samples(5), Spacing.Coordinates([0.0, 1, 2, 0, 4]), c.Room(5), new GradientOptions { Accuracy = 4 }), "spacing", "Samples 0 and 3 of axis 0 are at the same place; those of a stencil must differ."),
        Bad("weights beyond the range", c => Gradient.Compute(c.Samples(5), Spacing.Coordinates([0.0, 1e-100, 2e-100, 3e-100, 4e-100]), c.Room(5), new GradientOptions { Derivative = 4, Accuracy = 1, Side = StencilSide.Forward }), "spacing", "The weight of sample 1 in the stencil at index 0 of axis 0 is beyond the range of Double; scale the spacing."),

        new("decimals that may not exist", c => Gradient.Compute(new decimal[4], default, c.RoomFor<decimal>(4), new GradientOptions { NoData = -1 }), typeof(NotSupportedException), null, "Some results may not exist, because samples may be missing, and Decimal has no NaN to say so; set Fill to the value that stands for them."),
        new("decimals with a mask", c => Gradient.Compute(new decimal[4], default, c.RoomFor<decimal>(4), new GradientOptions { Mask = new bool[4] }), typeof(NotSupportedException), null, "Some results may not exist, because samples may be missing, and Decimal has no NaN to say so; set Fill to the value that stands for them."),
        Value("a missing value that bytes cannot have", c => Gradient.Compute(new byte[4], default, c.RoomFor<float>(4), new GradientOptions { NoData = -1 }), "NoData is -1, which Byte does not hold."),
        Value("a missing fraction of integers", c => Gradient.Compute(new int[4], default, c.Room(4), new GradientOptions { NoData = 0.5 }), "NoData is 0.5, which Int32 does not hold."),
        Value("a missing value beyond all longs", c => Gradient.Compute(new long[4], default, c.Room(4), new GradientOptions { NoData = 9223372036854775808.0 }), "NoData is 9.223372036854776E+18, which Int64 does not hold."),
        Value("a missing value that is no integer", c => Gradient.Compute(new short[4], default, c.Room(4), new GradientOptions { NoData = double.NaN }), "NoData is NaN, which Int16 does not hold."),
        Value("a missing value beyond float", c => Gradient.Compute(new float[4], default, c.RoomFor<float>(4), new GradientOptions { NoData = 1e39 }), "NoData is 1E+39, which Single does not hold."),
        Value("a fill beyond float", c => Gradient.Compute(new float[4], default, c.RoomFor<float>(4), new GradientOptions { Fill = 1e39 }), "Fill is 1E+39, which Single does not hold."),
        Value("a fill beyond Half of integers", c => Gradient.Compute(new short[4], default, c.RoomFor<Half>(4), new GradientOptions { Fill = 1e6 }), "Fill is 1000000, which Half does not hold."),
        Value("a fill beyond decimal", c => Gradient.Compute(new decimal[4], default, c.RoomFor<decimal>(4), new GradientOptions { Fill = 1e30 }), "Fill is 1E+30, which Decimal does not hold."),
        Value("a fill that decimal has not", c => Gradient.Compute(new decimal[4], default, c.RoomFor<decimal>(4), new GradientOptions { Fill = double.NaN }), "Fill is NaN, which Decimal does not hold."),
        Value("a boundary beyond float", c => Gradient.Compute(new float[4], default, c.RoomFor<float>(4), new GradientOptions { Boundary = Boundary.Constant(1e39) }), "The value of the boundary is 1E+39, which Single does not hold."),
        Value("a boundary beyond decimal", c => Gradient.Compute(new decimal[4], default, c.RoomFor<decimal>(4), new GradientOptions { Boundary = Boundary.Constant(1e30) }), "The value of the boundary is 1E+30, which Decimal does not hold."),
        Value("a boundary beyond Half of integers", c => Gradient.Compute(new int[4], default, c.RoomFor<Half>(4), new GradientOptions { Boundary = Boundary.Sides(Boundary.OneSided, Boundary.Constant(-1e6)) }), "The value of the boundary is -1000000, which Half does not hold."),

        Range("an endless boundary", _ => Boundary.Constant(double.NegativeInfinity), "value", double.NegativeInfinity, "A constant beyond the ends of an axis must be a finite number."),
        Bad("a circle with one end", _ => Boundary.Sides(Boundary.Periodic, Boundary.Clamp), "high", "An axis is periodic at both ends or at neither: a circle has no end."),
        Range("a boundary that is none", _ => { AxisBoundary boundary = (BoundaryKind)6; GC.KeepAlive(boundary); }, "kind", 6, "A boundary is one of the constants of Boundary, such as Boundary.Periodic."),
        Null("null boundaries", _ => { Boundaries boundaries = (AxisBoundary[])null!; GC.KeepAlive(boundaries); }, "axes"),
        Null("null kinds of boundaries", _ => { Boundaries boundaries = (BoundaryKind[])null!; GC.KeepAlive(boundaries); }, "kinds"),
        Null("a stencil without offsets", _ => GC.KeepAlive(new CustomStencil(null!, [1])), "offsets"),
        Null("a stencil without weights", _ => GC.KeepAlive(new CustomStencil([0, 1], null!)), "weights"),
        Bad("a stencil of one sample", _ => GC.KeepAlive(new CustomStencil([0], [1])), "offsets", "A stencil has 2 to 12 samples; 1 offsets were given."),
        Bad("a stencil of 13 samples", _ => GC.KeepAlive(new CustomStencil([.. Enumerable.Range(0, 13)], new double[13])), "offsets", "A stencil has 2 to 12 samples; 13 offsets were given."),
        Bad("a stencil with a weight too many", _ => GC.KeepAlive(new CustomStencil([0, 1], [1, 2, 3])), "weights", "There are 3 weights for 2 offsets; give one weight for each offset."),
        Bad("a stencil with one offset twice", _ => GC.KeepAlive(new CustomStencil([0, 1, 1], [1, 2, 3])), "offsets", "Offset 2 is 1; offsets ascend, from -64 to 64."),
        Bad("a stencil that reaches far", _ => GC.KeepAlive(new CustomStencil([int.MinValue, 0], [-1, 1])), "offsets", "Offset 0 is -2147483648; offsets ascend, from -64 to 64."),
        Bad("a stencil with a weight that is no number", _ => GC.KeepAlive(new CustomStencil([0, 1], [1, double.NaN])), "weights", "Weight 1 is NaN; weights are finite numbers."),

        Bad("the window of a circle without its other end", c => CirclePlan.ExecuteRange(c.Samples(9), 0, 0..2, c.Room(6)), "window", "The window has the planes 0..3 of the grid, but axis 0 is periodic, and the planes 0..2 are computed from planes of both its ends; give all planes, 0..10, or compute the planes in the middle apart."),
        Bad("the end of a circle without its beginning", c => CirclePlan.ExecuteRange(c.Samples(9), 7, 9..10, (Memory<double>[])[c.Room(3)]), "window", "The window has the planes 7..10 of the grid, but axis 0 is periodic, and the planes 9..10 are computed from planes of both its ends; give all planes, 0..10, or compute the planes in the middle apart."),
        Bad("integers of a circle without its other end", c => CirclePlan.ExecuteRange<short>(new short[27], 0, 1..9, c.Room(24)), "window", "The window has the planes 0..9 of the grid, but to compute the planes 1..9 it must have 0..10."),
    ];

    private static GradientPlan<double> CirclePlan => GradientPlan.Create<double>([10, 3], options: new() { Boundary = Boundary.Periodic }, axes: [0]);

    private static Refused Value(string name, Action<Canaries> call, string text) => Bad(name, call, "options", text);

    private static Refused Uneven(string name, Spacing<double> spacing, AxisBoundary boundary, string text) =>
        Bad($"{name} by coordinates", c => Gradient.Compute(c.Samples(14), spacing, c.Room(14), new GradientOptions { Boundary = boundary }), "options", text);

    private static Refused Period(string name, int count, Spacing<double> spacing, AxisBoundary boundary, string text) =>
        Bad($"{name} on an axis", c => Gradient.Compute(c.Samples(count), spacing, c.Room(count), new GradientOptions { Boundary = boundary }), "spacing", text);

    /// <summary>By a line, a plan, a tensor and integers.</summary>
    private static IEnumerable<Refused> Line(string name, GradientOptions options, string text, object? value = null)
    {
        Refused Row(string way, Action<Canaries> call) => value is null ? Bad($"{name}, {way}", call, "options", text) : Range($"{name}, {way}", call, "options", value, text);
        return
        [
            Row("line", c => Gradient.Compute(c.Samples(14), default, c.Room(14), options)),
            Row("plan", _ => GradientPlan.Create<double>([14], options: options)),
            Row("tensor", c => Gradient.Compute(c.SamplesOf(14), default, (Tensor<double>[])[c.RoomOf(14)], options)),
            Row("integers", c => Gradient.Compute(new int[14], default, c.Room(14), options)),
        ];
    }
}
