using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Samples.CustomKernels;

namespace GenericGradient.Samples.Choosing;

/// <summary>Uneven data: of a profile from west to east, only the posts where the ground bends, as a surveyor would take them.</summary>
internal static class Uneven
{
    private const int Row = 297, First = 100, Count = 160;
    private const double Tolerance = 12;

    public static void Run(string output)
    {
        double[] all = Heights.Profile(Heights.Read(), Row, First, Count);
        int[] kept = [.. Kept(all, 0, Count - 1).Prepend(0).Append(Count - 1)];
        double[] x = [.. kept.Select(k => k * (double)Heights.ColumnStep / 1000)], height = [.. kept.Select(k => all[k])];
        double[] byCoordinates = Gradient.Compute(height, Spacing.Coordinates(x)), byMeanStep = Gradient.Compute(height, x[^1] / (x.Length - 1));
        double[] whole = Gradient.Compute(all, Heights.ColumnStep / 1000);

        using var sheet = new Sheet(900, 560);
        double end = (Count - 1) * Heights.ColumnStep / 1000.0;
        var ground = new Panel(sheet, new(90, 50, 880, 240), (0, end), (300, 1100));
        var slope = new Panel(sheet, new(90, 310, 880, 500), (0, end), (-850, 850));
        ground.Frame("height in metres along 12 km, and the posts that are kept");
        slope.Frame("its derivative, metres for each kilometre");
        for (int km = 0; km < end; km += 2)
        {
            ground.TickX(km, "");
            slope.TickX(km, Report.Text($"{km} km"));
        }

        foreach (int tick in new[] { 400, 600, 800, 1000 })
        {
            ground.TickY(tick, Report.Text($"{tick}"));
        }

        foreach (int tick in new[] { -500, 0, 500 })
        {
            slope.TickY(tick, Report.Text($"{tick}"));
        }

        ground.Line(all.Select((value, k) => (k * Heights.ColumnStep / 1000.0, value)), Sheet.Grey);
        ground.Dots(x.Zip(height), Sheet.Ink);
        slope.Line(whole.Select((value, k) => (k * Heights.ColumnStep / 1000.0, value)), Sheet.Grey);
        slope.Dots(x.Zip(byMeanStep), Sheet.Signal);
        slope.Dots(x.Zip(byCoordinates), Sheet.Ink);
        sheet.Write("grey: all posts", 90, 532, Sheet.Grey);
        sheet.Write("black: by coordinates", 330, 532, Sheet.Ink);
        sheet.Write("red: by the mean step", 620, 532, Sheet.Signal);
        Report.Line($"Uneven          {kept.Length} of {Count} posts kept; distance from the derivative of all, root of the mean square:");
        Report.Line($"  coordinates   {Distance(byCoordinates):F0} m/km; by the mean step {Distance(byMeanStep):F0} m/km");
        Report.Line($"  picture       {sheet.Save(output)}");

        double Distance(double[] values) => Math.Sqrt(values.Select((value, k) => Math.Pow(value - whole[kept[k]], 2)).Average());
    }

    /// <summary>The posts without which a polygon would leave the ground by more than the tolerance (Ramer, Douglas and Peucker).</summary>
    private static IEnumerable<int> Kept(double[] all, int from, int to)
    {
        double Off(int k) => Math.Abs(all[k] - double.Lerp(all[from], all[to], (double)(k - from) / (to - from)));
        int furthest = Enumerable.Range(from, to - from).MaxBy(Off);
        return Off(furthest) <= Tolerance ? [] : [.. Kept(all, from, furthest), furthest, .. Kept(all, furthest, to)];
    }
}
