using System.Globalization;
using System.Linq;
using GenericGradient.Generators.Parsing.Declarations;
using GenericGradient.Generators.Parsing.Signatures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>Spacings that are none, and what stands where a spacing is asked for.</summary>
internal static class SpacingSlips
{
    /// <summary>Something else in the place of the axis of <c>AlongAxis</c>.</summary>
    public static Slip? Axis(FailedCall call) => call.Method != "AlongAxis" ? null
        : call.At("axis", 1) is not { } axis ? new(call.Name.GetLocation(), $"Say along which axis: {call.Method}(samples, 0)")
        : axis.Type is { SpecialType: not SpecialType.System_Int32 } || axis.List is not null ? new(
            axis, "The second argument is the number of an axis: AlongAxis(samples, axis, spacing, destination)")
        : null;

    /// <summary>A step that no integer is, for integers.</summary>
    public static Slip? Integers(FailedCall call) =>
        Wrong(call) is { Type: { } type } step && call.Number is { } number && NumberTypes.IsInteger(number) && NumberTypes.IsNumber(type)
            ? new(step, call.Family is "GradientPlan"
                ? $"Plans have no results of type {Short(number)}: create one of {Short(type)}, which takes integer samples too"
                : $"The results of {Short(number)} samples need a type of their own: write {call.Method}<{Short(number)}, {Short(type)}>")
            : null;

    /// <summary>Options in the place of the spacing.</summary>
    public static Slip? Options(FailedCall call) => Wrong(call) is { Type.Name: "EdgeOrder" or "GradientOptions" } options
        ? new(options, $"Options follow the spacing, or have a name: write options: {(options.IsShortened ? "new() { … }" : options.Text)}")
        : null;

    /// <summary>Memory for the results of a grid in the place of the spacing.</summary>
    public static Slip? Destination(FailedCall call) =>
        Wrong(call) is { } memory && SampleType.Of(memory.Type) is { IsTaken: true } type
        && (type.Form == SampleForm.Tensor || type.Rank > 1)
            ? new(memory, $"Memory for the results follows the spacing, default for samples 1 apart: write (…, default, {(call.Method == "Compute" ? $"[{memory.Text}, …]" : memory.Text)})")
            : null;

    /// <summary>An array or a list of numbers, which could be steps or coordinates; of a grid, also one step for each axis.</summary>
    public static Slip? List(FailedCall call)
    {
        if (Wrong(call) is not { } list)
        {
            return null;
        }

        if (list.Expression is TupleExpressionSyntax tuple)
        {
            return new(list, $"A spacing for each axis is a list in brackets: [{string.Join(", ", tuple.Arguments.Select(argument => Each(call, argument.Expression)))}]");
        }

        var type = SampleType.Of(list.Type);
        if (list.List is not null ? !IsRow(call) : type.Element is null || !NumberTypes.IsNumber(type.Element))
        {
            return null;
        }

        if (type.Form is SampleForm.Array && !IsRow(call) && call.AfterSpacing is { Name: null } next && SampleType.Of(next.Type) is { Form: SampleForm.Array, IsRow: true })
        {
            return new(list, $"A spacing for each axis is a list in brackets: [{Each(call, list.Expression)}, {Each(call, next.Expression)}]");
        }

        if (list.Expression is CollectionExpressionSyntax { Elements: { Count: 1 } elements } && elements[0] is ExpressionElementSyntax one)
        {
            return new(list, $"A step is one number without brackets: write {CallArgument.Shortened(one.Expression)}");
        }

        string of = list.List is null ? "" : $"<{Short(call.Number)}>";
        string text = list.List is null && type.Form is not (SampleForm.Array or SampleForm.Memory) ? list.Primary + ".ToArray()" : list.Text;
        string words = $"'{list.Text}' could be coordinates or steps: write Spacing.Coordinates{of}({text}) or Spacing.Steps{of}({text})";
        return new(list, !IsRow(call) ? words + EachStep(list, type)
            : type.Form is SampleForm.Array or SampleForm.Span ? words + "; memory for the results follows the spacing"
            : words);
    }

    /// <summary>An element of a list of spacings.</summary>
    public static Slip? Element(FailedCall call)
    {
        if (Wrong(call) is not { Expression: CollectionExpressionSyntax, List: { } list } || call.Number is not { } number)
        {
            return null;
        }

        foreach (var element in list)
        {
            var type = call.Model.GetTypeInfo(element).Type;
            string text = CallArgument.Shortened(element);
            string? words = type is null || call.Converts(element, number) || type.Name == "WholeStep" ? null
                : SampleType.Of(type) is { Element: { } } values && NumberTypes.IsNumber(values.Element!) ? $"'{text}' could be coordinates or steps: write Spacing.Coordinates({text}) or Spacing.Steps({text})"
                : IsSpacing(type, out var of) ? SymbolEqualityComparer.Default.Equals(of, number) ? null : $"All spacings of a list have one type: write {text}.To<{Short(number)}>()"
                : NumberTypes.IsNumber(type) ? $"{Numbers.Difference(type, number, call)}: write {Numbers.Cast(element, number)}"
                : null;
            if (words is not null)
            {
                return new(element.GetLocation(), words);
            }
        }

        return null;
    }

    /// <summary>A number of another type.</summary>
    public static Slip? OtherNumber(FailedCall call)
    {
        if (Wrong(call) is not { Type: { } type } step || call.Number is not { } number || !NumberTypes.IsNumber(type))
        {
            return null;
        }

        bool isMixed = call is { Family: "Gradient", Method: "Compute" or "AlongAxis", Samples.Form: SampleForm.Array } && call.AfterSpacing is null
            && number is not ITypeParameterSymbol && !NumberTypes.IsInteger(type);
        return new(step, $"{Numbers.Difference(type, number, call)}: write {Numbers.Cast(step.Expression, number)}{(isMixed ? $", or Spacing.Step({step.Text}), which is rounded once" : "")}");
    }

    /// <summary>A spacing of another type, where the call takes none.</summary>
    public static Slip? OtherSpacing(FailedCall call) =>
        Wrong(call) is { Type: { } type } spacing && call.Number is { } number && IsSpacing(type, out _)
            ? new(spacing, $"This call takes spacings of type {Short(number)}: write {spacing.Primary}.To<{Short(number)}>()")
            : null;

    public static Slip? Anything(FailedCall call) => Wrong(call) is not { } spacing || call.Number is not { } number || spacing.List is not null ? null
        : spacing.IsNull ? new(spacing, "null is no spacing: leave it out, or write default, for samples 1 apart")
        : spacing.Type is not { } type ? null
        : type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? new(spacing, $"'{spacing.Text}' may be null: write {spacing.Primary}.Value")
        : new(spacing, $"A spacing is a number of type {Short(number)}, Spacing.Step, Spacing.Coordinates or Spacing.Steps, and {spacing.IsA(type)}");

    /// <summary>The call's spacing, where it cannot be one.</summary>
    private static CallArgument? Wrong(FailedCall call)
    {
        if (call.Family == "Spacing" || call.Method.StartsWith("Execute", System.StringComparison.Ordinal)
            || call.Spacing is not { IsDefault: false } spacing || call.Number is not { } number)
        {
            return null;
        }

        bool isRight = spacing.Type is { } type
            ? type.Name is "WholeStep" or "Spacings"
                || call.Converts(spacing, number)
                || (IsSpacing(type, out var of) && (SymbolEqualityComparer.Default.Equals(of, number) || (NumberTypes.IsInteger(number) && call.TypeArguments.Count == 0)))
                || (SampleType.Of(type).Element is { } element && IsSpacing(element, out _) && !IsRow(call))
            : spacing.IsNull && !IsRow(call);
        return isRight ? null : spacing;
    }

    /// <summary>How an array would be a step for each axis.</summary>
    private static string EachStep(CallArgument list, SampleType type) =>
        list.Elements is { } elements ? $"; one step for each axis is a list in brackets: [{string.Join(", ", elements.Select(CallArgument.Shortened))}]"
        : type.Form is SampleForm.Array or SampleForm.List && list.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
            ? $"; one step for each axis is a list such as [{list.Text}[0], {list.Text}[1]]"
        : "";

    private static bool IsRow(FailedCall call) => call.Method == "AlongAxis"
        || call.Method == "Compute" && (call.Samples.IsRow || (call.Samples.Form == SampleForm.Other && call.At("samples", 0)?.List is not null));

    private static bool IsSpacing(ITypeSymbol type, out ITypeSymbol? of)
    {
        of = type is INamedTypeSymbol { Name: "Spacing", Arity: 1, ContainingNamespace.Name: "GenericGradient" } spacing ? spacing.TypeArguments[0] : null;
        return of is not null;
    }

    /// <summary>An array among the spacings of a list holds coordinates, most likely.</summary>
    private static string Each(FailedCall call, ExpressionSyntax expression) =>
        SampleType.Of(call.Model.GetTypeInfo(expression).Type).Element is not null
            ? $"Spacing.Coordinates({CallArgument.Shortened(expression)})"
            : CallArgument.Shortened(expression);

    private static string Short(ITypeSymbol? type) => type is null ? "T" : SymbolNames.Short(type);
}
