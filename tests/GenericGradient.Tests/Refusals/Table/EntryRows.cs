using System;
using System.Collections.Generic;
using System.Linq;

namespace GenericGradient.Tests.Refusals.Table;

/// <summary>What every way in must refuse: each bad spacing and each bad edge order, given to each.</summary>
internal static class EntryRows
{
    /// <summary>A call along axis 0, of extent 5, with a spacing and an edge order.</summary>
    private delegate void Entry(Canaries c, Spacing<double> spacing, EdgeOrder order);

    /// <summary>All of them.</summary>
    public static IEnumerable<Refused> All => Entries.SelectMany(entry => SpacingFaults.Select(fault => fault(entry.Key, entry.Value)))
        .Concat(Entries.SelectMany(entry => EdgeOrderFaults(entry.Key, entry.Value)));

    private static Dictionary<string, Entry> Entries => new()
    {
        ["line"] = (c, s, e) => Gradient.Compute(c.Samples(5), s, e),
        ["line into"] = (c, s, e) => Gradient.Compute(c.Samples(5), s, c.Room(5), e),
        ["rank 2"] = (c, s, e) => Gradient.Compute(c.Room(5, 3), s, e, [0]),
        ["rank 2 into"] = (c, s, e) => Gradient.Compute(c.Room(5, 3), s, [c.Room(5, 3)], e, [0]),
        ["rank 2 along"] = (c, s, e) => Gradient.AlongAxis(c.Room(5, 3), 0, s, e),
        ["rank 2 along into"] = (c, s, e) => Gradient.AlongAxis(c.Room(5, 3), 0, s, c.Room(5, 3), e),
        ["rank 3"] = (c, s, e) => Gradient.Compute(c.Room(5, 3, 2), s, e, [-3]),
        ["rank 3 into"] = (c, s, e) => Gradient.Compute(c.Room(5, 3, 2), s, [c.Room(5, 3, 2)], e, [0]),
        ["rank 3 along"] = (c, s, e) => Gradient.AlongAxis(c.Room(5, 3, 2), 0, s, e),
        ["rank 3 along into"] = (c, s, e) => Gradient.AlongAxis(c.Room(5, 3, 2), 0, s, c.Room(5, 3, 2), e),
        ["rank 4"] = (c, s, e) => Gradient.Compute(c.Room(5, 3, 2, 3), s, e, [0]),
        ["rank 4 into"] = (c, s, e) => Gradient.Compute(c.Room(5, 3, 2, 3), s, [c.Room(5, 3, 2, 3)], e, [0]),
        ["rank 4 along"] = (c, s, e) => Gradient.AlongAxis(c.Room(5, 3, 2, 3), -4, s, e),
        ["rank 4 along into"] = (c, s, e) => Gradient.AlongAxis(c.Room(5, 3, 2, 3), 0, s, c.Room(5, 3, 2, 3), e),
        ["tensor"] = (c, s, e) => Gradient.Compute(c.SamplesOf(5, 3), s, e, [0]),
        ["tensor into"] = (c, s, e) => Gradient.Compute(c.SamplesOf(5, 3), s, [c.RoomOf(5, 3)], e, [0]),
        ["tensor along"] = (c, s, e) => Gradient.AlongAxis(c.SamplesOf(5, 3), 0, s, e),
        ["tensor along into"] = (c, s, e) => Gradient.AlongAxis(c.SamplesOf(5, 3), 0, s, c.RoomSpan(5, 3), e),
        ["tensor stacked"] = (c, s, e) => Gradient.ComputeStacked(c.SamplesOf(5, 3), s, e, [0]),
        ["tensor stacked into"] = (c, s, e) => Gradient.ComputeStacked(c.SamplesOf(5, 3), s, c.RoomSpan(1, 5, 3), e, [0]),
        ["plan"] = (_, s, e) => GradientPlan.Create<double>([5, 3], s, e, [0]),
    };

    private static IEnumerable<Func<string, Entry, Refused>> SpacingFaults =>
    [
        Fault("step 0", _ => Spacing.Step(0.0), Words.Step(0, "0")),
        Fault("step NaN", _ => Spacing.Step(double.NaN), Words.Step(0, "NaN")),
        Fault("step whose double is infinite", _ => Spacing.Step(double.MaxValue), Words.Doubled(0, "1.7976931348623157E+308", "Double")),
        Fault("4 coordinates", c => Spacing.Coordinates(c.Samples(4)), Words.Counted(0, 5, 4)),
        Fault("a coordinate NaN", _ => Spacing.Coordinates([0, 1, 2, double.NaN, 4]), Words.Coordinate(0, 3, "NaN")),
        Fault("coordinates that coincide", _ => Spacing.Coordinates([0.0, 1, 2, 1, 3]), Words.Coincide(0, 1, 3, "1")),
        Fault("coordinates too far", _ => Spacing.Coordinates([0, 1, 2, 1e200, 3e200]), Words.Scale(0, 3, "2", "1E+200")),
    ];

    private static IEnumerable<Refused> EdgeOrderFaults(string name, Entry entry)
    {
        foreach (int order in new[] { 0, 3, -1 })
        {
            yield return Rows.Range(
                $"{name}, edge order {order}", c => entry(c, Spacing.Step(1.0), (EdgeOrder)order), "options", (EdgeOrder)order, Words.EdgeOrder);
        }
    }

    private static Func<string, Entry, Refused> Fault(string what, Func<Canaries, Spacing<double>> spacing, string text) =>
        (name, entry) => Rows.Bad($"{name}, {what}", c => entry(c, spacing(c), EdgeOrder.Second), "spacing", text);
}
