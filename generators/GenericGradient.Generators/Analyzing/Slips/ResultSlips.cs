using System.Linq;
using GenericGradient.Generators.Parsing.Declarations;
using GenericGradient.Generators.Parsing.Signatures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>What follows the spacing, which is memory for the results or options.</summary>
internal static class ResultSlips
{
    /// <summary>A number, or coordinates, after the spacing: a second spacing, or an edge order.</summary>
    public static Slip? Second(FailedCall call)
    {
        if (After(call) is not { } after || call.Spacing is not { } spacing)
        {
            return null;
        }

        bool isNumber = after.Type is { } type && NumberTypes.IsNumber(type);
        bool isSpacing = isNumber || after.Type is { Name: "Spacing" or "WholeStep", ContainingNamespace.Name: "GenericGradient" };
        const string Order = "an edge order is EdgeOrder.First or EdgeOrder.Second";
        return !isSpacing ? null
            : call.Samples.IsRow || call.Method == "AlongAxis" ? new(
                after, $"After the spacing comes memory for the results, or options{(isNumber ? "; " + Order : "")}")
            : new(after, $"A spacing for each axis is a list in brackets: [{string.Join(", ", call.Arguments.Where(argument => argument.Name is null && argument.Index >= spacing.Index).Select(argument => argument.Text))}]{(isNumber ? "; " + Order : "")}");
    }

    /// <summary>Memory for the results behind the options.</summary>
    public static Slip? AfterOptions(FailedCall call) =>
        After(call) is { Name: null, Type.Name: "EdgeOrder" or "GradientOptions" } options
        && call.Arguments.FirstOrDefault(argument => argument.Name is null && argument.Index == options.Index + 1) is { } memory
        && SampleType.Of(memory.Type).IsTaken && memory.Type is not IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Int32 }
            ? new(memory, $"Memory for the results comes before the options: write (…, {memory.Text}, {options.Text})")
            : null;

    /// <summary>A list of integers after the spacing.</summary>
    public static Slip? AxesAsOptions(FailedCall call) =>
        After(call) is { Expression: CollectionExpressionSyntax, List: { Length: > 0 } list } after
        && list.All(element => call.Model.GetTypeInfo(element).Type?.SpecialType is SpecialType.System_Int32)
            ? new(after, $"After the spacing comes memory for the results, or options; axes have a name: write axes: {after.Text}")
            : null;

    /// <summary>One array or tensor, where there is a result for each axis.</summary>
    public static Slip? OneForAll(FailedCall call) =>
        call.Method == "Compute" && After(call) is { } after
        && SampleType.Of(after.Type) is { IsTaken: true, IsRow: false } && !call.Samples.IsRow
            ? new(after, $"There is a result for each axis: write [{after.Text}, …], or AlongAxis for one axis")
            : null;

    /// <summary>Memory for results of another type.</summary>
    public static Slip? OfOtherType(FailedCall call)
    {
        if (After(call) is not { } after || call.Number is not { } number || SampleType.Of(after.Type) is not { Element: { } element } type)
        {
            return null;
        }

        string results = call.Family is "ComplexGradient" or "VectorGradient" && call.Samples.Element is { } part ? SymbolNames.Short(part) : SymbolNames.Short(number);
        return !type.IsTaken && type.Form != SampleForm.Array ? new(
                after, $"Results are written into an array, a span or a tensor, and {after.IsA(after.Type!)}{(type.Form switch
                {
                    SampleForm.List => $": pass CollectionsMarshal.AsSpan({after.Text})",
                    SampleForm.Memory => $": pass {after.Primary}.Span",
                    SampleForm.Segment => $": pass {after.Primary}.AsSpan()",
                    _ => "",
                })}")
            : NumberTypes.IsNumber(element) && !NumberTypes.IsInteger(number) && !SymbolEqualityComparer.Default.Equals(element, number) ? new(
                after, $"The results are {results}, as the samples are, but '{after.Text}' is for {SymbolNames.Short(element)}: give a {results}[], and convert it afterwards")
            : null;
    }

    private static CallArgument? After(FailedCall call) =>
        call.Family is "Spacing" || call.Method.StartsWith("Execute", System.StringComparison.Ordinal) ? null : call.AfterSpacing;
}
