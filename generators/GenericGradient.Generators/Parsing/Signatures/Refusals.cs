using System.Collections.Immutable;
using System.Linq;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Parsing.Attributes;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>
/// Diagnostics that show the signature that would be right. Code fixes find its parameters among their properties, where nothing else can
/// have been meant.
/// </summary>
internal static class Refusals
{
    /// <summary>A diagnostic whose message begins with the method's name and ends with the parameters that would be right.</summary>
    public static Diagnostic WithSignature(
        DiagnosticDescriptor descriptor, Location location, Declaration declaration, OperatorRequest request, params object[] details) =>
        Create(descriptor, location, ExpectedSignature.For(declaration, request), isFixable: true, declaration, details);

    /// <summary>The same where the parameters are one way out of several.</summary>
    public static Diagnostic WithoutFix(
        DiagnosticDescriptor descriptor, Location location, Declaration declaration, OperatorRequest request, params object[] details) =>
        Create(descriptor, location, ExpectedSignature.For(declaration, request), isFixable: false, declaration, details);

    /// <summary>A diagnostic of parameters that are wrong in a way that has no number of its own.</summary>
    public static Diagnostic WrongParameters(Declaration declaration, OperatorRequest request, Location location, string problem)
    {
        var expected = ExpectedSignature.For(declaration, request);
        return expected.IsCertain
            ? Diagnostic.Create(
                Descriptors.Parameters, location, Properties(expected), declaration.Name, $"{problem}; write {declaration.Name}({expected.Text})")
            : Diagnostic.Create(Descriptors.Parameters, location, declaration.Name, problem);
    }

    private static Diagnostic Create(
        DiagnosticDescriptor descriptor, Location location, ExpectedSignature expected, bool isFixable, Declaration declaration, object[] details) =>
        Diagnostic.Create(
            descriptor,
            location,
            isFixable && expected.IsCertain ? Properties(expected) : null,
            [declaration.Name, .. details, expected.Text]);

    private static ImmutableDictionary<string, string?> Properties(ExpectedSignature expected) => ImmutableDictionary<string, string?>.Empty
        .Add(Rules.ParametersProperty, expected.Text)
        .Add(Rules.TypesProperty, string.Join("\n", expected.Parameters.Select(parameter => parameter.Full)));
}
