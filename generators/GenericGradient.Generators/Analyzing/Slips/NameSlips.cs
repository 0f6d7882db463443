using System.Linq;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>Parameters by the names that they have elsewhere, and one axis where a list of axes is meant.</summary>
internal static class NameSlips
{
    private static readonly string[] Known =
        ["samples", "shape", "spacing", "destination", "destinations", "options", "axes", "axis", "unit", "first", "second", "third", "fourth"];

    /// <summary>A parameter that no method has.</summary>
    public static Slip? Parameter(FailedCall call)
    {
        if (call.Family is "Spacing" || call.Method is "ExecuteParallel")
        {
            return null;
        }

        var argument = call.Arguments.FirstOrDefault(argument => argument.Name is { } name && !IsKnown(call, name));
        return argument is null ? null : new(argument.Syntax.NameColon!.Name.GetLocation(), argument.Name!.Replace("_", "").ToLowerInvariant() switch
        {
            "edgeorder" or "order" => $"'{argument.Name}' is among the options: write options: EdgeOrder.Second",
            "axis" or "dim" or "dims" or "dimension" => call.Family is "GradientPlan"
                ? $"Axes are a list: write axes: [{argument.Text}]"
                : $"Axes are a list: write axes: [{argument.Text}], or AlongAxis(…, axis: {argument.Text}) for the result along that axis alone",
            "dx" or "h" or "step" or "steps" or "spacings" or "x" or "coordinates" or "coords" or "distance" or "varargs" =>
                $"'{argument.Name}' is called spacing: a number is a step, Spacing.Coordinates(x) are coordinates",
            "out" or "output" or "result" or "results" or "into" => $"'{argument.Name}' is called destination, and follows the spacing",
            "input" or "f" or "y" or "values" or "data" or "source" => $"'{argument.Name}' is called samples",
            _ => $"{call.FullName} has no parameter '{argument.Name}': its parameters are samples, spacing, options and axes",
        });
    }

    /// <summary>One axis in the place of a list.</summary>
    public static Slip? Axes(FailedCall call) =>
        call.Family is not "Spacing" && call.Arguments.FirstOrDefault(argument => argument.Name == "axes" || (argument.Name is null && argument.Index == 3 && IsList(call)))
            is { Type.SpecialType: Microsoft.CodeAnalysis.SpecialType.System_Int32 } axes
            ? new(axes, $"Axes are a list: write [{axes.Text}]")
            : null;

    private static bool IsList(FailedCall call) => call.Method is "Compute" or "ComputeStacked" or "Create" && !call.Samples.IsRow;

    private static bool IsKnown(FailedCall call, string name) => name == "axis" ? call.Method == "AlongAxis" : Known.Contains(name);
}
