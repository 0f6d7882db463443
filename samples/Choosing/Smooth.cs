using System;
using System.Linq;
using GenericGradient.Samples.CustomKernels;

namespace GenericGradient.Samples.Choosing;

/// <summary>
/// Exact data: how far the surface of the Earth is from its axis, once around a meridian of the ellipsoid WGS84. The derivative is known, so the error is.
/// </summary>
internal static class Smooth
{
    private const double SemiMajorAxis = 6_378_137;
    private const double EccentricitySquared = (2 - (1 / 298.257223563)) / 298.257223563;
    private static readonly int[] Accuracies = [2, 4, 6, 8];
    private static readonly int[] Counts = [12, 18, 24, 36, 48, 72, 120, 180, 360, 720, 1440, 3600];

    public static void Run(string output)
    {
        using var sheet = new Sheet(900, 520);
        var panel = new Panel(sheet, new(100, 60, 880, 460), (Math.Log10(10), Math.Log10(4000)), (-15, 0));
        panel.Frame("largest error of the derivative, relative");
        foreach (int count in new[] { 12, 36, 120, 360, 1440, 3600 })
        {
            panel.TickX(Math.Log10(count), Report.Text($"{count}"));
        }

        foreach (int power in new[] { -14, -12, -10, -8, -6, -4, -2 })
        {
            panel.TickY(power, Report.Text($"1e{power}"));
        }

        sheet.Write("samples for a turn", 380, 492, Sheet.Ink);
        foreach (var (accuracy, colour) in Accuracies.Zip([Sheet.Signal, Sheet.Sea, Sheet.Leaf, Sheet.Ink]))
        {
            (double Count, double Error)[] errors = [.. Counts.Select(count => (Math.Log10(count), Math.Log10(Error(count, accuracy))))];
            panel.Line(errors, colour);
            panel.Dots(errors, colour);
            var place = panel.At(errors[8].Count, errors[8].Error);
            sheet.Write(Report.Text($"accuracy {accuracy}"), place.X - (accuracy < 8 ? -4 : 54), place.Y + (accuracy < 8 ? -26 : 12), colour);
            Report.Line($"Smooth          accuracy {accuracy}: {Error(36, accuracy):E1} with 36 samples for a turn, {Error(360, accuracy):E1} with 360");
        }

        Report.Line($"  picture       {sheet.Save(output)}");
    }

    private static double Error(int count, int accuracy)
    {
        double step = double.Tau / count;
        double[] distance = [.. Enumerable.Range(0, count).Select(k => FromAxis(k * step))];
        double[] slope = Gradient.Compute(distance, step, new() { Accuracy = accuracy, Boundary = Boundary.Periodic });
        return slope.Select((value, k) => Math.Abs(value - Derivative(k * step))).Max() / SemiMajorAxis;
    }

    private static double FromAxis(double latitude) => SemiMajorAxis * Math.Cos(latitude) / Root(latitude);

    private static double Derivative(double latitude) =>
        -SemiMajorAxis * (1 - EccentricitySquared) * Math.Sin(latitude) / Math.Pow(Root(latitude), 3);

    private static double Root(double latitude) => Math.Sqrt(1 - (EccentricitySquared * Math.Pow(Math.Sin(latitude), 2)));
}
