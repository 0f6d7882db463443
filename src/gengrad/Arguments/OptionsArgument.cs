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
        GradientOptions options = new()
        {
            Accuracy = settings.Accuracy,
            Derivative = settings.Derivative,
            EdgeOrder = (EdgeOrder)settings.EdgeOrder,
            Side = Lists.OneOf(
                settings.Side, "--side", ("central", StencilSide.Central), ("forward", StencilSide.Forward), ("backward", StencilSide.Backward)),
            Missing = Lists.OneOf(settings.Missing, "--missing", ("propagate", Missing.Propagate), ("narrow", Missing.Narrow)),
            NoData = settings.NoData,
            Fill = settings.Fill,
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
