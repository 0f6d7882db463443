using System;
using System.Linq;
using GenericGradient.Tool.Commands;

namespace GenericGradient.Tool.Arguments;

/// <summary>The options of a gradient from the command line.</summary>
internal static class OptionsArgument
{
    /// <summary>All of them.</summary>
    public static GradientOptions Of(GradientSettings settings)
    {
        if (settings.Accuracy == "1" && settings.Side == "central")
        {
            throw new ArgumentException("--accuracy: 1 is for one side; add --side forward or --side backward.");
        }

        GradientOptions options = new()
        {
            Accuracy = Lists.OneOf(settings.Accuracy, "--accuracy", ("1", 1), ("2", 2), ("4", 4), ("6", 6), ("8", 8)),
            Derivative = Lists.OneOf(settings.Derivative, "--derivative", ("1", 1), ("2", 2), ("3", 3), ("4", 4)),
            EdgeOrder = Lists.OneOf(settings.EdgeOrder, "--edge-order", ("1", EdgeOrder.First), ("2", EdgeOrder.Second)),
            Side = Lists.OneOf(
                settings.Side, "--side", ("central", StencilSide.Central), ("forward", StencilSide.Forward), ("backward", StencilSide.Backward)),
            Missing = Lists.OneOf(settings.Missing, "--missing", ("propagate", Missing.Propagate), ("narrow", Missing.Narrow)),
            NoData = settings.NoData is { } missing ? Lists.Number(missing, "--nodata") : null,
            Fill = settings.Fill is { } fill ? Lists.Number(fill, "--fill") : null,
        };
        return settings.Boundary is { } boundary ? options with { Boundary = BoundariesOf(boundary) } : options;
    }

    private static Boundaries BoundariesOf(string text)
    {
        AxisBoundary[] each = [.. text.Split(',').Select(Axis)];
        return each.Length == 1 ? each[0] : each;
    }

    private static AxisBoundary Axis(string text)
    {
        string[] sides = text.Split('|');
        return sides.Length == 2 ? Boundary.Sides(Side(sides[0]), Side(sides[1])) : Side(text);
    }

    private static AxisBoundary Side(string text)
    {
        const string constant = "constant:";
        return text.Trim().StartsWith(constant, StringComparison.OrdinalIgnoreCase)
            ? Boundary.Constant(Lists.Number(text.Trim()[constant.Length..], "--boundary"))
            : Lists.OneOf(
                text, "--boundary", ("one-sided", Boundary.OneSided), ("periodic", Boundary.Periodic), ("reflect", Boundary.Reflect),
                ("symmetric", Boundary.Symmetric), ("clamp", Boundary.Clamp), ("zero", Boundary.Zero), ("constant:VALUE", Boundary.Zero));
    }
}
