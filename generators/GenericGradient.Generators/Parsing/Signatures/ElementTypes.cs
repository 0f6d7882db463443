using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing.Attributes;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>Which element types samples can have.</summary>
internal static class ElementTypes
{
    /// <summary>Whether something is wrong with the element type of the samples.</summary>
    public static bool IsRefused(ParameterRole samples, OperatorRequest request) =>
        NumberTypes.IsInteger(samples.Element)
        || !NumberTypes.IsNumber(samples.Element)
        || (request.Operator == Operator.Magnitude && !NumberTypes.HasRoot(samples.Element));

    /// <summary>What is wrong with the element type of the samples, or null.</summary>
    public static Diagnostic? Refusal(Declaration declaration, ParameterRole samples, OperatorRequest request)
    {
        var element = samples.Element;
        var location = declaration.LocationOf(samples.Parameter);
        string type = SymbolNames.Short(element);
        bool isOpen = element.TypeKind == TypeKind.TypeParameter;
        if (NumberTypes.IsInteger(element))
        {
            return Refusals.WithSignature(Descriptors.IntegerElements, location, declaration, request, type);
        }

        if (!NumberTypes.IsNumber(element))
        {
            return Diagnostic.Create(
                Descriptors.NotANumber,
                location,
                declaration.Name,
                type,
                isOpen ? $"constrain it, where {type} : INumber<{type}>" : "use float, double or another type that is an INumber of itself");
        }

        return request.Operator == Operator.Magnitude && !NumberTypes.HasRoot(element)
            ? Diagnostic.Create(
                Descriptors.NoRoot,
                location,
                declaration.Name,
                type,
                isOpen
                    ? $"constrain it, where {type} : INumber<{type}>, IRootFunctions<{type}>"
                    : $"which {type} does not have; use float, double or Half")
            : null;
    }
}
