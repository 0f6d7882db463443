using System.Linq;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>Plans of no type or shape, and runs without memory for their results.</summary>
internal static class PlanSlips
{
    /// <summary>What plans have no method for.</summary>
    public static Slip? Method(FailedCall call) =>
        call is { Family: "GradientPlan", Method: "Compute" or "AlongAxis" or "ComputeStacked" }
            ? new(call.Name.GetLocation(), "A plan has Execute, ExecuteStacked and ExecuteParallel, which write into memory of yours")
            : null;

    public static Slip? TypeOfNumbers(FailedCall call) => call is { Method: "Create", TypeArguments.Count: 0 }
        ? new(call.Name.GetLocation(), "A plan needs the type of its numbers: write GradientPlan.Create<double>")
        : null;

    public static Slip? Shape(FailedCall call)
    {
        if (call.Method != "Create" || call.At("shape", 0) is not { } shape)
        {
            return null;
        }

        var extents = call.Arguments.TakeWhile(argument => argument.Name is null && argument.Type?.SpecialType is SpecialType.System_Int32).ToArray();
        var type = SampleType.Of(shape.Type);
        return extents.Length > 0 ? new(shape, $"A shape is a list: write [{string.Join(", ", extents.Select(extent => extent.Text))}]")
            : type.Form is SampleForm.List or SampleForm.Sequence or SampleForm.Memory or SampleForm.Segment && IsExtent(type.Element) ? new(
                shape, $"A shape is an array or a span of extents: write {shape.Primary}.ToArray()")
            : type.Element is { } element && !IsExtent(element) ? new(
                shape, $"A plan is made of a shape, not of samples: write [{shape.Primary}.{(type.Form is SampleForm.Array ? "GetLength(0), …" : "Length")}], and pass the samples to Execute")
            : shape.Expression is Microsoft.CodeAnalysis.CSharp.Syntax.TupleExpressionSyntax ? new(
                shape, $"A shape is a list: write [{string.Join(", ", shape.List!.Select(CallArgument.Shortened))}]")
            : null;
    }

    /// <summary>A run writes into memory of the caller's.</summary>
    public static Slip? Destination(FailedCall call) =>
        call is { Family: "GradientPlan", Arguments.Count: 1 } && call.Method.StartsWith("Execute", System.StringComparison.Ordinal)
        && call.Samples.IsTaken
            ? new(call.Name.GetLocation(), $"{call.Method} writes into memory of yours: pass an array of {Number(call)} for each axis after the samples")
            : null;

    private static bool IsExtent(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_IntPtr;

    private static string Number(FailedCall call) => call.Number is { } number ? SymbolNames.Short(number) : "T";
}
