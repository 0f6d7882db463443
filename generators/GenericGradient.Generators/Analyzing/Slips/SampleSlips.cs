using GenericGradient.Generators.Parsing.Declarations;
using GenericGradient.Generators.Parsing.Signatures;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>Samples that no method takes.</summary>
internal static class SampleSlips
{
    private const int HighestRank = 4;

    /// <summary>Null, or a function, which has a derivative without any samples.</summary>
    public static Slip? Absent(FailedCall call) => Of(call) switch
    {
        { IsNull: true } or { IsDefault: true } => new(Of(call)!, $"There are no samples: {call.FullName} takes an array, a span or a tensor"),
        { IsFunction: true } function => new(
            function,
            $"{call.FullName} takes samples, not a function: compute the values of the function first, and pass them in an array"),
        _ => null,
    };

    /// <summary>Samples that lie in something else than an array, a span or a tensor.</summary>
    public static Slip? Form(FailedCall call)
    {
        if (Of(call) is not { Type: { } type } samples || call.Samples.IsTaken)
        {
            return null;
        }

        string taken = $"{samples.IsA(type)}, but {call.FullName} takes an array, a span or a tensor";
        return new(samples, call.Samples switch
        {
            { Form: SampleForm.List } => $"{taken}: pass CollectionsMarshal.AsSpan({samples.Text}), which copies nothing",
            { Form: SampleForm.Memory } => $"{taken}: pass {samples.Primary}.Span",
            { Form: SampleForm.Segment } => $"{taken}: pass {samples.Primary}.AsSpan()",
            { Form: SampleForm.Array, Element: IArrayTypeSymbol { Rank: 1 } row } =>
                $"'{samples.Text}' is an array of rows: {samples.Primary}.Select(row => {call.Family}.Compute(row)) computes each of them; a grid is a {SymbolNames.Short(row.ElementType)}[,]",
            { Form: SampleForm.Array, Element: IArrayTypeSymbol } =>
                $"'{samples.Text}' is an array of grids: {samples.Primary}.Select(grid => {call.FullName}(grid{(call.Method == "AlongAxis" ? ", 0" : "")})) computes each of them",
            { Form: SampleForm.Array, Rank: > HighestRank } array =>
                $"{call.FullName} takes arrays of up to {HighestRank} axes: pass new ReadOnlyTensorSpan<{Short(array.Element)}>({samples.Text})",
            { Form: SampleForm.Sequence } => $"{taken}: pass {samples.Primary}.ToArray()",
            _ => $"{taken} of numbers",
        });
    }

    /// <summary>Elements that another class is for, or none.</summary>
    public static Slip? Element(FailedCall call)
    {
        if (Of(call) is not { } samples || call.Samples.Element is not { TypeKind: not TypeKind.Error } element || call.Family is "GradientPlan")
        {
            return null;
        }

        string name = SymbolNames.Short(element);
        string family = element.ToDisplayString() switch
        {
            "System.Numerics.Complex" => "ComplexGradient",
            "System.Numerics.Vector2" or "System.Numerics.Vector3" or "System.Numerics.Vector4" => "VectorGradient",
            _ => "Gradient",
        };
        return family != "Gradient" ? family == call.Family ? null : new(samples, $"Samples of type {name} have a class of their own: {family}.{call.Method}")
            : NumberTypes.IsNumber(element) ? call.Family == "Gradient" ? null : new(samples, $"{call.Family} is for other samples; those of type {name} go to Gradient.{call.Method}")
            : element.ToDisplayString() == "System.TimeSpan" ? Times(call, samples)
            : element is ITypeParameterSymbol ? new(samples, $"{name} is not known to be a number: add 'where {name} : INumber<{name}>'")
            : element is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? new(
                samples,
                $"Samples of type {name} may be missing: put a number for those that are, such as NaN, into an array of {SymbolNames.Short(nullable.TypeArguments[0])}")
            : new(samples, $"Samples must be numbers (INumber<T>), and {name} is none");
    }

    /// <summary>A method that is for other forms of samples.</summary>
    public static Slip? Method(FailedCall call) => Of(call) switch
    {
        { } samples when call is { Method: "ComputeStacked", Samples.Form: SampleForm.Array or SampleForm.Span } => new(
            samples, $"ComputeStacked takes tensors; {call.Family}.Compute takes arrays, and gives one for each axis"),
        { } samples when call is { Method: "AlongAxis", Samples.IsRow: true } => new(
            samples, $"'{samples.Text}' has one axis: write {call.Family}.Compute, without an axis"),
        _ => null,
    };

    /// <summary>A type of results that the samples do not have.</summary>
    public static Slip? Result(FailedCall call)
    {
        if (call is not { Family: "Gradient", OnlyTypeArgument: { } result, Samples.Element: { } element }
            || Of(call) is not { } samples
            || SymbolEqualityComparer.Default.Equals(result, element)
            || samples.Type is null)
        {
            return null;
        }

        string from = SymbolNames.Short(element), to = SymbolNames.Short(result);
        return new(call.Name.GetLocation(), NumberTypes.IsInteger(element)
            ? $"One type argument is the type of samples and results, but the samples are {from}: write {call.Method}<{from}, {to}>"
            : $"The samples are {from}, and so are the results: leave out the type argument, or convert the samples to {to} first");
    }

    private static Slip? Times(FailedCall call, CallArgument samples) =>
        call.Arguments.Count > 1 && call.At("unit", 1) is { Type: { } unit } && unit.ToDisplayString() == "System.TimeSpan"
            ? call.TypeArguments.Count > 0 ? null : new(samples, $"Time spans need a type for the results: write {call.Method}<double>({samples.Text}, …)")
            : new(samples, $"Time spans need a unit and a type for the results: write {call.FullName}<double>({samples.Text}, unit: TimeSpan.FromSeconds(1))");

    private static CallArgument? Of(FailedCall call) =>
        call.Family is "Spacing" || call.Method is "Create" ? null : call.At("samples", 0);

    private static string Short(ITypeSymbol? type) => type is null ? "T" : SymbolNames.Short(type);
}
