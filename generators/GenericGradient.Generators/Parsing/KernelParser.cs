using System.Linq;
using System.Threading;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing;

/// <summary>Reads a kernel declaration of the library: its roles from its signature, its edge order from the attribute.</summary>
internal static class KernelParser
{
    public static Parsed<KernelSpec> Parse(Declaration declaration, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (declaration.Refusal(cancellation) is { } refusal)
        {
            return refusal;
        }

        var method = declaration.Method;
        if (!method.IsStatic || method.IsExtensionMethod || method.TypeParameters.Length != 1
            || SymbolNames.WithOuter(method.ContainingType).Any(type => type.IsGenericType))
        {
            return Refused(declaration, "a kernel of the library is static, has one type parameter, and lies in types that have none");
        }

        var arguments = declaration.Attribute.ConstructorArguments;
        if (arguments.Length != 1 || arguments[0].Kind != TypedConstantKind.Primitive
            || arguments[0].Value is not int edgeOrder || edgeOrder is not (1 or 2))
        {
            return Diagnostic.Create(
                Descriptors.ArgumentValue, declaration.NameLocation, "The edge order", declaration.Name, "1 or 2");
        }

        cancellation.ThrowIfCancellationRequested();
        return KernelSignature.TryRead(method, out var axes, out string? problem)
            ? new KernelSpec(declaration.ToSpec(), new(axes), edgeOrder)
            : Refused(declaration, problem!);
    }

    private static Diagnostic Refused(Declaration declaration, string problem) =>
        Diagnostic.Create(Descriptors.Parameters, declaration.NameLocation, declaration.Name, problem);
}
