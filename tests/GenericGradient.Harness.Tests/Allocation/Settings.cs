using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Harness.Tests.Cases;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>Which settings each pair of types is asked in.</summary>
internal static class Settings
{
    /// <summary>The highest rank that all forms for any rank are asked in.</summary>
    public const int HighestRank = 9;

    /// <summary>With three samples along more axes than this, a grid is no longer small.</summary>
    private const int MostAxesOfThree = 6;

    private static readonly Layout[] OfSamples = [.. Layout.OfSamples], OfDestinations = [.. Layout.All];

    /// <summary>
    /// In the short mode a sample: each kind of spacings with each layout of samples and with each of destinations; each rank; dense ones of the lower
    /// ranks with each number of axes; integers close together and far apart in turn. In the long mode the whole product as well.
    /// </summary>
    public static IEnumerable<Setting> For(Pair pair)
    {
        var settings = LongMode.IsOn ? Sample().Concat(Product()) : Sample();
        return !pair.MayBeFarApart ? settings
            : LongMode.IsOn ? settings.Concat(settings.Select(setting => setting with { AreFarApart = true }))
            : settings.Select((setting, count) => setting with { AreFarApart = count / 2 % 2 == 0 });
    }

    /// <summary>What a setting has of that which each form must meet.</summary>
    public static IEnumerable<string> Parts(Setting setting) =>
        [$"{setting.Kinds}", $"samples {setting.Samples.Name}", $"destinations {setting.Destinations.Name}", $"rank {setting.Rank}"];

    /// <summary>What each form must meet.</summary>
    public static IEnumerable<string> ExpectedParts(bool takesLayouts) => Enum.GetNames<Kinds>().Concat(!takesLayouts ? [] :
    [
        .. OfSamples.Select(layout => $"samples {layout.Name}"),
        .. OfDestinations.Select(layout => $"destinations {layout.Name}"),
        .. Enumerable.Range(1, HighestRank).Select(rank => $"rank {rank}"),
    ]);

    /// <summary>A few large ones: lines through scratch memory, planes of more than 1 MB, more than 16 axes. Integers are far apart in every second, in the long mode in all.</summary>
    public static IEnumerable<Setting> Large(Pair pair)
    {
        Layout columns = Layout.Strided[0], rolled = Layout.Strided[1], window = Layout.Strided[2];
        int[] wide = [.. Enumerable.Repeat(2, 17), 1, 1];
        Setting[] settings =
        [
            new([100_000], [0], Kinds.Coordinates, EdgeOrder.Second, Layout.Dense, Layout.Dense, AreFarApart: false),
            new([100_000], [0], Kinds.Steps, EdgeOrder.First, Layout.EveryOther, Layout.Dense, AreFarApart: false),
            new([3, 300, 900], [0, 1, 2], Kinds.Mixed, EdgeOrder.Second, Layout.Dense, Layout.Dense, AreFarApart: false),
            new([3, 300, 900], [2, 0], Kinds.Mixed, EdgeOrder.Second, window, window, AreFarApart: false),
            new([900, 300, 3], [0, 1, 2], Kinds.Coordinates, EdgeOrder.First, Layout.Dense, columns, AreFarApart: false),
            new(wide, [0, 3, 5, 7, 16], Kinds.Mixed, EdgeOrder.First, columns, rolled, AreFarApart: false),
            new(wide, [16, 1], Kinds.Unit, EdgeOrder.First, Layout.Dense, Layout.Dense, AreFarApart: false),
        ];
        return settings.Select((setting, k) => setting with { AreFarApart = pair.MayBeFarApart && (k % 2 == 0 || LongMode.IsOn) });
    }

    /// <summary>Every option: schemes, boundaries, missing samples, a stencil of one's own; by steps and, where they allow it, by coordinates.</summary>
    public static IEnumerable<Setting> WithOptions(Pair pair)
    {
        int count = 0;
        foreach (var one in Options)
        {
            foreach (int[] shape in (int[][])[[700], [13, 19], [13, 14, 15]])
            {
                var kinds = one.Stencil is null && one.Boundary[0].Low is BoundaryKind.OneSided or BoundaryKind.Reflect ? (Kinds)(count % 4) : Kinds.Step;
                bool[] mask = [.. Enumerable.Range(0, Problems.Length(shape)).Select(i => i % 37 == 5)];
                var options = one.Missing == Missing.Narrow ? one with { Mask = mask, NoData = 1, Fill = -1 } : one;
                int[] axes = count % 2 == 0 ? [.. Enumerable.Range(0, shape.Length)] : [shape.Length - 1];
                var layout = count % 5 == 4 ? OfSamples[count % OfSamples.Length] : Layout.Dense;
                yield return new(shape, axes, kinds == Kinds.Coordinates && axes.Length > 1 ? Kinds.Mixed : kinds, EdgeOrder.First, layout, Layout.Dense, pair.MayBeFarApart && count % 3 == 0, options);
                count++;
            }
        }
    }

    /// <summary>Such that every element type holds their formulas.</summary>
    private static GradientOptions[] Options =>
    [
        new() { Accuracy = 4 },
        new() { Derivative = 2, Accuracy = 4, Boundary = Boundary.Reflect },
        new() { Accuracy = 1, Side = StencilSide.Forward },
        new() { Accuracy = 4, Boundary = Boundary.Periodic, Missing = Missing.Narrow },
        new() { Boundary = Boundary.Sides(Boundary.Constant(2), Boundary.Symmetric) },
        new() { Missing = Missing.Narrow },
        new() { Accuracy = 2, Side = StencilSide.Backward, Boundary = Boundary.Clamp, Missing = Missing.Narrow },
        new() { Stencil = new([-2, -1, 1, 2], [-0.125, -0.25, 0.25, 0.125]), Boundary = Boundary.Reflect },
    ];

    /// <summary>A line so long that a plan has no table of weights for it.</summary>
    public static IEnumerable<Setting> BeyondTheCaches(Pair pair) =>
        [new([4_200_000], [0], Kinds.Coordinates, EdgeOrder.First, Layout.Dense, Layout.Dense, pair.MayBeFarApart)];

    private static IEnumerable<Setting> Sample()
    {
        int count = 0;
        foreach (var kinds in Enum.GetValues<Kinds>())
        {
            for (int layout = 0; layout < OfSamples.Length; layout++)
            {
                // Samples of each layout go to another one for each kind of spacings, and one side is dense in turn, where it may be used in place.
                yield return Of(kinds, OfSamples[layout], OfDestinations[(layout + (int)kinds) % OfDestinations.Length]);
                yield return layout % 2 == (int)kinds % 2
                    ? Of(kinds, OfSamples[layout], Layout.Dense)
                    : Of(kinds, Layout.Dense, OfDestinations[layout % OfDestinations.Length]);
            }

            // The forms without layouts: each rank that an array has, and each number of destinations that a plan takes.
            foreach (int[] axes in (int[][])[[0], [0, 1], [0, 1, 2], [0, 1, 2, 3]])
            {
                yield return OfShape(axes.Length, axes, kinds, Edge(count), Layout.Dense, Layout.Dense, count++);
            }

            yield return OfShape(5, [4, 1], kinds, Edge(count), Layout.Dense, Layout.Dense, count++);
            yield return OfShape(5, [0, 1, 2, 3, 4], kinds, Edge(count), Layout.Dense, Layout.Dense, count++);
        }

        // The ranks go round, so that in the end each layout and kind has met several, and each rank all kinds.
        Setting Of(Kinds kinds, Layout samples, Layout destinations) =>
            With(1 + (count % HighestRank), kinds, Edge(count), samples, destinations, count++);
    }

    private static IEnumerable<Setting> Product()
    {
        int count = 0;
        foreach (var kinds in Enum.GetValues<Kinds>())
        {
            foreach (var samples in OfSamples)
            {
                foreach (var destinations in OfDestinations)
                {
                    for (int rank = 1; rank <= HighestRank; rank++)
                    {
                        foreach (var edgeOrder in Enum.GetValues<EdgeOrder>())
                        {
                            yield return With(rank, kinds, edgeOrder, samples, destinations, count++);
                        }
                    }
                }
            }
        }
    }

    private static EdgeOrder Edge(int count) => (EdgeOrder)(1 + (count % 2));

    /// <summary>All axes, or three in four times a few of them in another order.</summary>
    private static Setting With(int rank, Kinds kinds, EdgeOrder edgeOrder, Layout samples, Layout destinations, int count)
    {
        int[] axes = [.. Enumerable.Range(0, rank)];
        if (count % 4 > 0)
        {
            new Random(count).Shuffle(axes);
            axes = axes[..Math.Min(rank, count % 4 == 3 ? 5 : count % 4)];
        }
        else if (rank > MostAxesOfThree && edgeOrder == EdgeOrder.Second)
        {
            axes = axes[^3..];
        }

        return OfShape(rank, axes, kinds, edgeOrder, samples, destinations, count);
    }

    /// <summary>Small; of the lower ranks now and then with one long axis, which goes through scratch memory in several windows.</summary>
    private static Setting OfShape(int rank, int[] axes, Kinds kinds, EdgeOrder edgeOrder, Layout samples, Layout destinations, int count)
    {
        int[] shape = [.. Enumerable.Range(0, rank).Select(axis =>
            rank <= 5 ? 3 + ((axis + count) % 3) : edgeOrder == EdgeOrder.Second && axes.Contains(axis) ? 3 : 2)];
        if (rank <= 3 && count % 3 == 0)
        {
            shape[count / 3 % rank] = 700;
        }

        return new(shape, axes, kinds, edgeOrder, Windowed(samples), Windowed(destinations), AreFarApart: false);

        // A window with three elements of a larger tensor beyond each axis is far too large at the highest ranks.
        Layout Windowed(Layout layout) => rank > MostAxesOfThree ? layout with { Pad = Math.Min(layout.Pad, 1) } : layout;
    }
}
