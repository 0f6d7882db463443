using System;
using System.Linq;
using GenericGradient.Samples.CustomKernels;

namespace GenericGradient.Samples.Choosing;

/// <summary>Periodic data: the ground around Cross Mountain, at the posts of the grid next to a circle of 3 km; their azimuths are uneven.</summary>
internal static class Around
{
    private const int Row = 297, Column = 219, Count = 36;
    private const double Radius = 3000;

    public static void Run(string output)
    {
        short[,] heights = Heights.Read();
        var posts = Enumerable.Range(0, Count).Select(k => Post(heights, double.Tau * k / Count)).OrderBy(post => post.Azimuth).ToArray();
        double[] azimuth = [.. posts.Select(post => post.Azimuth)], height = [.. posts.Select(post => post.Height)];
        double[] around = Gradient.Compute(height, Spacing.Coordinates(azimuth, period: 360), new() { Boundary = Boundary.Periodic });
        double[] cut = Gradient.Compute(height, Spacing.Coordinates(azimuth));

        using var sheet = new Sheet(900, 560);
        var ground = new Panel(sheet, new(80, 50, 880, 240), (-60, 420), (300, 1100));
        var slope = new Panel(sheet, new(80, 310, 880, 500), (-60, 420), (-24, 24));
        ground.Frame("height in metres, 3 km around cross mountain");
        slope.Frame("its derivative, metres for each degree");
        foreach (int degrees in new[] { 0, 90, 180, 270, 360 })
        {
            ground.TickX(degrees, "");
            slope.TickX(degrees, Report.Text($"{degrees}°"));
        }

        foreach (int tick in new[] { 400, 700, 1000 })
        {
            ground.TickY(tick, Report.Text($"{tick}"));
        }

        foreach (int tick in new[] { -20, 0, 20 })
        {
            slope.TickY(tick, Report.Text($"{tick}"));
        }

        foreach (var (panel, values) in new[] { (ground, height), (slope, around) })
        {
            var places = azimuth.Zip(values).ToArray();
            var wider = places.Select(place => (place.First - 360, place.Second)).Concat(places).Concat(places.Select(place => (place.First + 360, place.Second)));
            panel.Line(wider.Where(place => place.Item1 is > -60 and < 420), Sheet.Grey, 1.5f);
            panel.Line(places, Sheet.Ink);
            panel.Dots(places, Sheet.Ink);
        }

        slope.Dots([(azimuth[0], cut[0]), (azimuth[^1], cut[^1])], Sheet.Signal, 6);
        sheet.Write("black: periodic", 80, 532, Sheet.Ink);
        sheet.Write("red: one-sided, as if the circle had ends", 330, 532, Sheet.Signal);
        Report.Line($"Periodic        first post at {azimuth[0]:F2}°: {around[0]:F3} m/° around, {cut[0]:F3} with ends");
        Report.Line($"                last post at {azimuth[^1]:F2}°: {around[^1]:F3} m/° around, {cut[^1]:F3} with ends");
        Report.Line($"  picture       {sheet.Save(output)}");
    }

    /// <summary>The post next to a place on the circle: its own azimuth, clockwise from north, and its height.</summary>
    private static (double Azimuth, double Height) Post(short[,] heights, double azimuth)
    {
        int down = (int)Math.Round(-Radius * Math.Cos(azimuth) / Heights.RowStep), right = (int)Math.Round(Radius * Math.Sin(azimuth) / Heights.ColumnStep);
        double degrees = double.RadiansToDegrees(Math.Atan2(right * Heights.ColumnStep, -down * Heights.RowStep));
        return (degrees < 0 ? degrees + 360 : degrees, heights[Row + down, Column + right]);
    }
}
