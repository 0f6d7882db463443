using System.Linq;
using GenericGradient.Samples.CustomKernels;

namespace GenericGradient.Samples.Choosing;

/// <summary>The edge of a domain: a profile that is cut, what each boundary reads beyond the cut, and what the ground really does there.</summary>
internal static class Walls
{
    private const int Row = 150, First = 180, Count = 14, Beyond = 6;

    private static readonly (string Name, AxisBoundary Boundary)[] Boundaries =
    [
        ("one-sided", Boundary.OneSided), ("reflect", Boundary.Reflect), ("symmetric", Boundary.Symmetric),
        ("clamp", Boundary.Clamp), ("constant", Boundary.Constant(420)), ("periodic", Boundary.Periodic),
    ];

    public static void Run(string output)
    {
        double[] ground = Heights.Profile(Heights.Read(), Row, First, Count + Beyond);
        double[] cut = ground[..Count];
        double known = Gradient.Compute(ground, Heights.ColumnStep, new() { Accuracy = 4 })[Count - 1];
        Report.Line($"Walls           slope at the cut from the ground on both sides: {known:F3}");
        using var sheet = new Sheet(930, 560);
        for (int k = 0; k < Boundaries.Length; k++)
        {
            var (name, boundary) = Boundaries[k];
            double slope = Gradient.Compute(cut, Heights.ColumnStep, new() { Accuracy = 4, Boundary = boundary })[^1];
            float left = 20 + (k % 3 * 303), top = 46 + (k / 3 * 270);
            var panel = new Panel(sheet, new(left, top, left + 285, top + 200), (0, Count + Beyond - 1), (ground.Min() - 40, ground.Max() + 40));
            panel.Frame(name);
            panel.Line([(Count - 1, 0), (Count - 1, 9999)], Sheet.Grey, 1);
            panel.Line(ground.Select((value, i) => ((double)i, value)).Skip(Count - 1), Sheet.Grey);
            panel.Line(cut.Select((value, i) => ((double)i, value)), Sheet.Ink);
            panel.Dots(cut.Select((value, i) => ((double)i, value)), Sheet.Ink);
            panel.Dots(Enumerable.Range(Count, Beyond).Select(i => ((double)i, Read(cut, i, boundary))), Sheet.Signal);
            sheet.Write(Report.Text($"slope {slope:F3}"), left, top + 208, Sheet.Ink);
            Report.Line($"  {name,-14}{slope:F3}");
        }

        Report.Line($"  picture       {sheet.Save(output)}");
    }

    /// <summary>What is read at an index beyond the last sample; NaN for nothing.</summary>
    private static double Read(double[] samples, int index, AxisBoundary boundary)
    {
        int beyond = index - samples.Length;
        return boundary.High switch
        {
            BoundaryKind.Periodic => samples[beyond],
            BoundaryKind.Reflect => samples[^(beyond + 2)],
            BoundaryKind.Symmetric => samples[^(beyond + 1)],
            BoundaryKind.Clamp => samples[^1],
            BoundaryKind.Constant => boundary.HighValue,
            _ => double.NaN,
        };
    }
}
