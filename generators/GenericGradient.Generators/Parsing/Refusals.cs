using System.Collections.Immutable;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing;

/// <summary>Diagnostics that show the signature that would be right; code fixes find its parameters among their properties.</summary>
internal static class Refusals
{
    /// <summary>A diagnostic whose message begins with the method's name and ends with the parameters that would be right.</summary>
    public static Diagnostic WithSignature(
        DiagnosticDescriptor descriptor, Location location, Declaration declaration, OperatorRequest request, params object[] details)
    {
        string expected = ExpectedSignature.For(declaration, request);
        return Create(descriptor, location, expected, [declaration.Name, .. details, expected]);
    }

    /// <summary>A diagnostic of parameters that are wrong in a way that has no number of its own.</summary>
    public static Diagnostic WrongParameters(Declaration declaration, OperatorRequest request, Location location, string problem)
    {
        string expected = ExpectedSignature.For(declaration, request);
        return Create(
            Descriptors.Parameters, location, expected, declaration.Name, $"{problem}; write {declaration.Name}({expected})");
    }

    private static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, string expected, params object[] arguments) =>
        Diagnostic.Create(
            descriptor, location, ImmutableDictionary<string, string?>.Empty.Add(Rules.ParametersProperty, expected), arguments);
}
