using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Tests.Refusals.Table;

/// <content>Steps, coordinates, and lists of them.</content>
internal static partial class Rows
{
    private static IEnumerable<Refused> SpacingRows =>
    [
        // Steps
        Bad("step -0", c => Line(c, Spacing.Step(-0.0)), "spacing", Words.Step(0, "-0")),
        Bad("step infinite", c => Line(c, Spacing.Step(double.PositiveInfinity)), "spacing", Words.Step(0, "Infinity")),
        Bad("step minus infinite", c => Line(c, Spacing.Step(double.NegativeInfinity)), "spacing", Words.Step(0, "-Infinity")),
        Bad("step whose double just overflows", c => Line(c, Spacing.Step(Math.ScaleB(-1, 1023))), "spacing", Words.Doubled(0, "-8.98846567431158E+307", "Double")),
        Bad("float step whose double overflows", c => Gradient.Compute<float>([1, 2], Spacing.Step(3e38f), c.RoomFor<float>(2)), "spacing", Words.Doubled(0, "3E+38", "Single")),
        Bad("Half step whose double overflows", c => Gradient.Compute<Half>(new Half[2], Spacing.Step((Half)40000), c.RoomFor<Half>(2)), "spacing", Words.Doubled(0, "40000", "Half")),
        Bad("Half step 0", c => Gradient.Compute<Half>(new Half[2], Spacing.Step(Half.Zero), c.RoomFor<Half>(2)), "spacing", Words.Step(0, "0")),
        Bad("decimal step whose double overflows", c => Gradient.Compute<decimal>(new decimal[2], Spacing.Step(decimal.MaxValue), c.RoomFor<decimal>(2)), "spacing", Words.Doubled(0, "79228162514264337593543950335", "Decimal")),
        Bad("decimal step 0.00", c => Gradient.Compute<decimal>(new decimal[2], Spacing.Step(0.00m), c.RoomFor<decimal>(2)), "spacing", Words.Step(0, "0.00")),
        Bad("step 0 on the second axis", c => Gradient.Compute(c.Room(2, 3), [Spacing.Step(1.0), Spacing.Step(0.0)], [c.Room(2, 3), c.Room(2, 3)]), "spacing", Words.Step(1, "0")),
        Bad("step NaN of the axis asked last", c => Gradient.Compute(c.SamplesOf(2, 3, 4), [Spacing.Step(1.0), Spacing.Step(double.NaN)], EdgeOrder.First, [2, 0]), "spacing", Words.Step(0, "NaN")),
        Bad("one step 0 for all axes names the first", c => Gradient.Compute(c.Room(2, 3, 4), Spacing.Step(0.0), EdgeOrder.First, [2, 1]), "spacing", Words.Step(2, "0")),

        // Coordinates
        Null("null coordinates", _ => Spacing.Coordinates((double[])null!), "coordinates"),
        Null("null float coordinates", _ => Spacing.Coordinates((float[])null!), "coordinates"),
        Bad("too many coordinates", c => Line(c, Spacing.Coordinates(c.Samples(6))), "spacing", Words.Counted(0, 5, 6)),
        Bad("no coordinates", c => Line(c, Spacing.Coordinates(Array.Empty<double>())), "spacing", Words.Counted(0, 5, 0)),
        Bad("coordinates of default memory", c => Line(c, Spacing.Coordinates(default(ReadOnlyMemory<double>))), "spacing", Words.Counted(0, 5, 0)),
        Bad("first coordinate NaN", c => Line(c, Spacing.Coordinates([double.NaN, 1, 2, 3, 4])), "spacing", Words.Coordinate(0, 0, "NaN")),
        Bad("last coordinate infinite", c => Line(c, Spacing.Coordinates([1, 2, 3, 4, double.NegativeInfinity])), "spacing", Words.Coordinate(0, 4, "-Infinity")),
        Bad("neighbours coincide", c => Line(c, Spacing.Coordinates([1.0, 2, 2, 4, 5])), "spacing", Words.Coincide(0, 1, 2, "2")),
        Bad("the first two coincide", c => Line(c, Spacing.Coordinates([1.0, 1, 2, 4, 5])), "spacing", Words.Coincide(0, 0, 1, "1")),
        Bad("the first and the third coincide", c => Line(c, Spacing.Coordinates([1.0, 2, 1, 4, 5])), "spacing", Words.Coincide(0, 0, 2, "1")),
        Bad("the last two coincide", c => Line(c, Spacing.Coordinates([1.0, 2, 3, 4, 4])), "spacing", Words.Coincide(0, 3, 4, "4")),
        Bad("coordinates turn onto themselves", c => Line(c, Spacing.Coordinates([1.0, 2, 3, 4, 3])), "spacing", Words.Coincide(0, 2, 4, "3")),
        Bad("0 and -0 coincide", c => Line(c, Spacing.Coordinates([1.0, 0.0, -0.0, 4, 3])), "spacing", Words.Coincide(0, 1, 2, "-0")),
        Bad("two coordinates that coincide", c => Gradient.Compute([1.0, 2], Spacing.Coordinates([3.0, 3]), c.Room(2)), "spacing", Words.Coincide(0, 0, 1, "3")),
        Bad("a step that overflows", c => Line(c, Spacing.Coordinates([-1.7e308, 1.7e308, 0, 1, 2])), "spacing", Words.Scale(0, 1, "-1.7E+308", "1.7E+308")),
        Bad("a step of two coordinates that overflows", c => Gradient.Compute([1.0, 2], Spacing.Coordinates([-1e308, 1e308]), c.Room(2)), "spacing", Words.Scale(0, 1, "-1E+308", "1E+308")),
        Bad("steps whose product overflows", c => Line(c, Spacing.Coordinates([0, 1e200, 2e200, 3e200, 4e200])), "spacing", Words.Scale(0, 2, "1E+200", "2E+200")),
        Bad("steps whose product underflows", c => Line(c, Spacing.Coordinates([0, 1e-200, 2e-200, 3e-200, 4e-200])), "spacing", Words.Scale(0, 2, "1E-200", "2E-200")),
        Bad("steps whose product is subnormal", c => Line(c, Spacing.Coordinates([0, 1e-160, 2e-160, 3e-160, 4e-160])), "spacing", Words.Scale(0, 2, "1E-160", "2E-160")),
        Bad("steps that cancel by rounding", c => Line(c, Spacing.Coordinates([0, 1e10, 1e-8, 5, 6])), "spacing", Words.Scale(0, 2, "10000000000", "1E-08")),
        Bad("float steps whose product is subnormal", c => Gradient.Compute<float>([1, 2, 3], Spacing.Coordinates([0, 1e-20f, 2e-20f]), c.RoomFor<float>(3)), "spacing", Words.Scale(0, 2, "1E-20", "2E-20", "Single")),
        Bad("Half steps whose product overflows", c => Gradient.Compute<Half>(new Half[3], Spacing.Coordinates([(Half)0, (Half)300, (Half)600]), c.RoomFor<Half>(3)), "spacing", Words.Scale(0, 2, "300", "600", "Half")),
        Bad("decimal weights that overflow", c => Gradient.Compute<decimal>(new decimal[3], Spacing.Coordinates([0m, 1e-28m, 3e-28m]), c.RoomFor<decimal>(3)), "spacing", Words.Scale(0, 2, "0.0000000000000000000000000001", "0.0000000000000000000000000003", "Decimal")),
        Bad("decimal step that overflows", c => Gradient.Compute<decimal>(new decimal[2], Spacing.Coordinates([decimal.MinValue, 1m]), c.RoomFor<decimal>(2)), "spacing", Words.Scale(0, 1, "-79228162514264337593543950335", "1", "Decimal")),
        Bad("a late coordinate NaN among many", c => Gradient.Compute(c.Samples(101), Spacing.Coordinates(Many(101, 100, double.NaN)), c.Room(101)), "spacing", Words.Coordinate(0, 100, "NaN")),
        Bad("a coordinate NaN among many", c => Gradient.Compute(c.Samples(101), Spacing.Coordinates(Many(101, 37, double.NaN)), c.Room(101)), "spacing", Words.Coordinate(0, 37, "NaN")),
        Bad("neighbours that coincide among many", c => Gradient.Compute(c.Samples(101), Spacing.Coordinates(Many(101, 50, 49)), c.Room(101)), "spacing", Words.Coincide(0, 49, 50, "49")),
        Bad("every second coincides among many", c => Gradient.Compute(c.Samples(101), Spacing.Coordinates(Many(101, 64, 66)), c.Room(101)), "spacing", Words.Coincide(0, 64, 66, "66")),
        Bad("the last two coincide among many", c => Gradient.Compute(c.Samples(101), Spacing.Coordinates(Many(101, 100, 99)), c.Room(101)), "spacing", Words.Coincide(0, 99, 100, "99")),
        Bad("a coordinate too far among many", c => Gradient.Compute(c.Samples(101), Spacing.Coordinates(Many(101, 70, 1e300)), c.Room(101)), "spacing", Words.Scale(0, 70, "69", "1E+300")),
        Bad("coordinates of the second axis", c => Gradient.Compute(c.Room(2, 3), [Spacing.Step(1.0), Spacing.Coordinates([1.0, 2])], [c.Room(2, 3), c.Room(2, 3)]), "spacing", Words.Counted(1, 3, 2)),
        Bad("coordinates of axes in another order", c => Gradient.Compute(c.SamplesOf(2, 3), [Spacing.Coordinates([1.0, 2]), Spacing.Coordinates([1.0, 2, 3])], [c.RoomOf(2, 3), c.RoomOf(2, 3)], EdgeOrder.First, [1, 0]), "spacing", Words.Counted(1, 3, 2)),

        // Lists
        Bad("coordinates for two axes of an array", c => Gradient.Compute(c.Room(2, 2), Spacing.Coordinates([1.0, 2])), "spacing", Words.Several(2)),
        Bad("coordinates for three axes of an array", c => Gradient.Compute(c.Room(2, 2, 2), Spacing.Coordinates([1.0, 2])), "spacing", Words.Several(3)),
        Bad("coordinates for two axes of a tensor", c => Gradient.Compute(c.SamplesOf(2, 2, 2), Spacing.Coordinates([1.0, 2]), [c.RoomOf(2, 2, 2), c.RoomOf(2, 2, 2)], EdgeOrder.First, [0, 2]), "spacing", Words.Several(2)),
        Bad("coordinates for two axes of a plan", _ => GradientPlan.Create<double>([2, 2], Spacing.Coordinates([1.0, 2])), "spacing", Words.Several(2)),
        Bad("coordinates for a stack of two axes", c => Gradient.ComputeStacked(c.SamplesOf(2, 2), Spacing.Coordinates([1.0, 2])), "spacing", Words.Several(2)),
        Bad("one spacing in a list for two axes", c => Gradient.Compute(c.Room(2, 3), [Spacing.Step(1.0)], [c.Room(2, 3), c.Room(2, 3)]), "spacing", Words.Spacings(1, 2)),
        Bad("three spacings for two axes", _ => GradientPlan.Create<double>([2, 3], [Spacing.Step(1.0), Spacing.Step(1.0), Spacing.Step(1.0)]), "spacing", Words.Spacings(3, 2)),
        Bad("an empty list of spacings", c => Gradient.Compute(c.SamplesOf(2, 3), (Spacings<double>)[]), "spacing", Words.Spacings(0, 2)),
        Bad("a list as long as the rank, not as the axes", _ => GradientPlan.Create<double>([2, 3], [Spacing.Step(1.0), Spacing.Step(1.0)], axes: [1]), "spacing", Words.Spacings(2, 1)),
        Bad("an array of spacings that is too long", c => Gradient.ComputeStacked(c.SamplesOf(2, 3), (Spacing<double>[])[default, default, default]), "spacing", Words.Spacings(3, 2)),
        Bad("a list of spacings for no axes", c => Gradient.Compute(c.SamplesOf(2, 3), [Spacing.Step(1.0)], EdgeOrder.First, []), "spacing", Words.Spacings(1, 0)),

        Null("null for a list of spacings", c => Gradient.Compute(c.Room(2, 3), (Spacing<double>[])null!), "spacing"),
        Null("null for a list of spacings of a tensor", c => Gradient.Compute(c.SamplesOf(2, 3), (Spacing<double>[])null!, [c.RoomOf(2, 3), c.RoomOf(2, 3)]), "spacing"),
        Null("null for a list of spacings of a plan", _ => GradientPlan.Create<double>([2, 3], (Spacing<double>[])null!), "spacing"),

        // What is not there
        new("the step of unit spacing", _ => Read(Spacing.Unit<double>()), typeof(InvalidOperationException), null, "A spacing by Unit has no step."),
        new("the step of coordinates", _ => Read(Spacing.Coordinates([1.0, 2])), typeof(InvalidOperationException), null, "A spacing by Coordinates has no step."),
    ];

    private static void Read(Spacing<double> spacing) => _ = spacing.StepValue;

    private static void Line(Canaries c, Spacing<double> spacing) => Gradient.Compute(c.Samples(5), spacing, c.Room(5));
}
