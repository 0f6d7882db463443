using GenericGradient.Generators.Parsing.Declarations;
using GenericGradient.Generators.Parsing.Signatures;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>What <c>Spacing.Step</c>, <c>Steps</c> and <c>Coordinates</c> do not take.</summary>
internal static class FactorySlips
{
    /// <summary>Times without a unit or without the type of the samples.</summary>
    public static Slip? Times(FailedCall call)
    {
        if (Values(call) is not { } times || SampleType.Of(times.Type).Element?.ToDisplayString()
            is not ("System.DateTime" or "System.DateTimeOffset" or "System.DateOnly" or "System.TimeSpan"))
        {
            return null;
        }

        string type = call.OnlyTypeArgument is { } given ? SymbolNames.Short(given) : "double";
        string array = SampleType.Of(times.Type).Form is SampleForm.Array or SampleForm.Memory ? times.Text : times.Primary + ".ToArray()";
        return new(times, $"Times need a unit, and the type of the samples: write Spacing.Coordinates<{type}>({array}, per: {(call.At("per", 1)?.Text ?? "TimeSpan.FromSeconds(1)")})");
    }

    /// <summary>One number for many, or many for one.</summary>
    public static Slip? Number(FailedCall call) => Values(call) is not { Type: { } type } values ? null
        : call.Method != "Step" && NumberTypes.IsNumber(type) ? new(values, $"One number is a step: write Spacing.Step({values.Text})")
        : call.Method == "Step" && SampleType.Of(type).Element is not null ? new(
            values, $"A step is one number: write Spacing.Steps({values.Text}) or Spacing.Coordinates({values.Text})")
        : null;

    /// <summary>Values that are kept in something else than an array, or that a span does not let keep.</summary>
    public static Slip? Form(FailedCall call) =>
        call.Method != "Step" && Values(call) is { Type: { } type } values
        && SampleType.Of(type) is { Element: { } element, Form: not (SampleForm.Array or SampleForm.Memory) } && NumberTypes.IsNumber(element)
            ? new(values, $"A spacing keeps its values in an array or a memory, and {values.IsA(type)}: pass {values.Primary}.ToArray()")
            : null;

    /// <summary>A type argument that the values do not have.</summary>
    public static Slip? OtherNumber(FailedCall call)
    {
        if (Values(call) is not { Type: { } type } values || call.OnlyTypeArgument is not { } number
            || (SampleType.Of(type).Element ?? type) is not { } element || !NumberTypes.IsNumber(element) || SymbolEqualityComparer.Default.Equals(element, number))
        {
            return null;
        }

        string to = SymbolNames.Short(number), from = SymbolNames.Short(element);
        return new(call.Name.GetLocation(), NumberTypes.IsInteger(element) && call.Method == "Coordinates"
            ? $"The coordinates are {from}: write Spacing.Coordinates<{from}, {to}>({values.Text})"
            : $"'{values.Text}' is for {from}: write Spacing.{call.Method}({values.Text}).To<{to}>()");
    }

    private static CallArgument? Values(FailedCall call) => call.Family == "Spacing" && call.Arguments.Count > 0 ? call.Arguments[0] : null;
}
