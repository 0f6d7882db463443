using System.Collections.Generic;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Parsing;

/// <summary>Reads a kernel declaration: its roles from its signature, its edge order from the attribute.</summary>
internal static class KernelParser
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    public static ParsedKernel Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var method = (IMethodSymbol)context.TargetSymbol;
        cancellation.ThrowIfCancellationRequested();
        if (!method.IsStatic || !method.IsPartialDefinition || method.PartialImplementationPart is not null
            || method.IsExtensionMethod || method.TypeParameters.Length != 1 || !method.ReturnsVoid
            || method.ContainingType.IsGenericType || IsFileLocal(method.ContainingType) || IsRepeated(method))
        {
            return Refused(Descriptors.Declaration, context.TargetNode, method.Name);
        }

        var arguments = context.Attributes[0].ConstructorArguments;
        if (arguments.Length != 1 || arguments[0].Value is not int edgeOrder || edgeOrder is not (1 or 2))
        {
            return Refused(Descriptors.EdgeOrder, context.TargetNode, method.Name);
        }

        cancellation.ThrowIfCancellationRequested();
        if (!KernelSignature.TryRead(method, out var axes, out string? problem))
        {
            return Refused(Descriptors.Signature, context.TargetNode, method.Name, problem!);
        }

        var declaration = (MethodDeclarationSyntax)context.TargetNode;
        var containers = Containers(method.ContainingType).Reverse().ToArray();
        string space = method.ContainingNamespace.IsGlobalNamespace ? "" : method.ContainingNamespace.ToDisplayString();
        string displayName = method.ContainingType.ToDisplayString() + "." + method.Name;
        var kernel = new KernelSpec(
            HintName: HintNames.For(method),
            Namespace: space,
            Containers: new(containers),
            DisplayName: displayName,
            Modifiers: string.Join(" ", declaration.Modifiers.Select(modifier => modifier.Text)),
            MethodName: $"{declaration.Identifier.Text}<{method.TypeParameters[0].ToDisplayString(TypeFormat)}>",
            Constraints: Constraints(method.TypeParameters[0]),
            Parameters: new(method.Parameters.Select(parameter =>
                new ParameterSpec(parameter.Type.ToDisplayString(TypeFormat), Escaped(parameter.Name)))),
            Axes: new(axes),
            EdgeOrder: edgeOrder);
        return new ParsedKernel(kernel, null);
    }

    /// <summary>Whether the type, or one around it, can be seen in its own file only, where no generated part can reach it.</summary>
    private static bool IsFileLocal(INamedTypeSymbol type) => type.IsFileLocal || (type.ContainingType is { } outer && IsFileLocal(outer));

    /// <summary>Whether the same declaration stands before this one; the compiler says so too.</summary>
    private static bool IsRepeated(IMethodSymbol method) => !SymbolEqualityComparer.Default.Equals(
        method, method.ContainingType.GetMembers(method.Name).First(member => member.ToDisplayString() == method.ToDisplayString()));

    private static IEnumerable<string> Containers(INamedTypeSymbol type)
    {
        for (var container = type; container is not null; container = container.ContainingType)
        {
            string kind = container.IsRecord
                ? container.IsValueType ? "record struct" : "record"
                : container.TypeKind switch
                {
                    TypeKind.Struct => "struct",
                    TypeKind.Interface => "interface",
                    _ => "class",
                };
            yield return (container.IsStatic ? "static " : "") + $"partial {kind} {Escaped(container.Name)}";
        }
    }

    private static string Constraints(ITypeParameterSymbol type)
    {
        var constraints = new List<string>();
        if (type.HasUnmanagedTypeConstraint)
        {
            constraints.Add("unmanaged");
        }
        else if (type.HasValueTypeConstraint)
        {
            constraints.Add("struct");
        }
        else if (type.HasReferenceTypeConstraint)
        {
            constraints.Add("class");
        }
        else if (type.HasNotNullConstraint)
        {
            constraints.Add("notnull");
        }

        constraints.AddRange(type.ConstraintTypes.Select(constraint => constraint.ToDisplayString(TypeFormat)));
        if (type.HasConstructorConstraint)
        {
            constraints.Add("new()");
        }

        if (type.AllowsRefLikeType)
        {
            constraints.Add("allows ref struct");
        }

        return constraints.Count == 0 ? "" : $"where {Escaped(type.Name)} : {string.Join(", ", constraints)}";
    }

    private static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            ? name
            : "@" + name;

    private static ParsedKernel Refused(DiagnosticDescriptor descriptor, SyntaxNode node, params string[] arguments)
    {
        var identifier = ((MethodDeclarationSyntax)node).Identifier;
        var span = identifier.Span;
        var lines = identifier.GetLocation().GetLineSpan();
        return new ParsedKernel(null, new DiagnosticInfo(
            descriptor.Id,
            lines.Path,
            span.Start,
            span.Length,
            lines.StartLinePosition.Line,
            lines.StartLinePosition.Character,
            lines.EndLinePosition.Line,
            lines.EndLinePosition.Character,
            new(arguments)));
    }
}
