using System;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GenericGradient.Generators.Parsing;

/// <summary>A method with one of the attributes, as the compiler knows it.</summary>
/// <param name="syntax">Its text.</param>
/// <param name="method">Its symbol.</param>
/// <param name="attribute">The attribute that makes it a declaration.</param>
internal sealed class Declaration(MethodDeclarationSyntax syntax, IMethodSymbol method, AttributeData attribute)
{
    /// <summary>The tool whose bodies do not count as the user's own.</summary>
    private const string Tool = "GenericGradient.Generators";

    public MethodDeclarationSyntax Syntax => syntax;

    public IMethodSymbol Method => method;

    public AttributeData Attribute => attribute;

    /// <summary>What to call it in messages.</summary>
    public string Name => method.Name;

    /// <summary>Where its name stands.</summary>
    public Location NameLocation => syntax.Identifier.GetLocation();

    /// <summary>The declaration that the generator was given; the first attribute in its text is the one that counts.</summary>
    public static Declaration From(GeneratorAttributeSyntaxContext context) => new(
        (MethodDeclarationSyntax)context.TargetNode,
        (IMethodSymbol)context.TargetSymbol,
        context.Attributes
            .OrderBy(attribute => IsWithin(attribute, context.TargetNode) ? 0 : 1)
            .ThenBy(attribute => attribute.ApplicationSyntaxReference?.Span.Start)
            .First());

    /// <summary>Where a parameter stands, from its modifiers to its name.</summary>
    public Location LocationOf(IParameterSymbol parameter)
    {
        var written = syntax.ParameterList.Parameters[parameter.Ordinal];
        int start = written.Modifiers.Count > 0 ? written.Modifiers[0].SpanStart : written.Type?.SpanStart ?? written.SpanStart;
        return Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(start, written.Identifier.Span.End));
    }

    /// <summary>What is wrong with the method before its parameters are looked at, or null.</summary>
    public Diagnostic? Refusal(CancellationToken cancellation)
    {
        if (NotToFill(cancellation) is { } reason)
        {
            return Diagnostic.Create(Descriptors.Declaration, NameLocation, Name, reason);
        }

        if (!method.ReturnsVoid)
        {
            return Diagnostic.Create(Descriptors.Returns, syntax.ReturnType.GetLocation(), Name);
        }

        foreach (var type in syntax.Ancestors().OfType<TypeDeclarationSyntax>())
        {
            if (type.Modifiers.Any(SyntaxKind.FileKeyword))
            {
                return AboutType(Descriptors.FileLocal, type);
            }

            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return AboutType(Descriptors.ContainerNotPartial, type);
            }
        }

        return syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 } options
            ? Diagnostic.Create(Descriptors.LanguageVersion, NameLocation, Name, options.LanguageVersion.ToDisplayString())
            : null;
    }

    /// <summary>
    /// The method as its implementing part repeats it: modifiers and names as written, types as in any file, no default values.
    /// </summary>
    public MethodSpec ToSpec() => new(
        HintName: HintNames.For(method),
        Namespace: method.ContainingNamespace.IsGlobalNamespace ? "" : method.ContainingNamespace.ToDisplayString(),
        Containers: new(SymbolNames.Containers(method.ContainingType)),
        DisplayName: SymbolNames.ForComments(method),
        Modifiers: string.Join(" ", syntax.Modifiers.Select(modifier => modifier.Text)),
        Name: syntax.Identifier.Text + SymbolNames.TypeParameters(method.TypeParameters),
        Constraints: SymbolNames.Constraints(method),
        Parameters: new(method.Parameters.Select(Parameter)));

    private ParameterSpec Parameter(IParameterSymbol parameter)
    {
        var written = syntax.ParameterList.Parameters[parameter.Ordinal];
        string modifiers = string.Concat(written.Modifiers.Select(modifier => modifier.Text + " "));
        return new ParameterSpec(modifiers + SymbolNames.Full(parameter.Type), SymbolNames.Escaped(parameter.Name));
    }

    /// <summary>What is wrong with a type around the method. It stands at the method: editors show at once only what lies within it.</summary>
    private Diagnostic AboutType(DiagnosticDescriptor descriptor, TypeDeclarationSyntax type) => Diagnostic.Create(
        descriptor, NameLocation, [type.Identifier.GetLocation()], Name, type.Identifier.ValueText);

    /// <summary>Why the method has no body that could be generated, or null where it has.</summary>
    private string? NotToFill(CancellationToken cancellation)
    {
        SyntaxKind[] withoutBody = [SyntaxKind.AbstractKeyword, SyntaxKind.ExternKeyword, SyntaxKind.AsyncKeyword];
        if (syntax.Modifiers.FirstOrDefault(modifier => withoutBody.Contains(modifier.Kind())) is { RawKind: not 0 } modifier)
        {
            return $"it is {modifier.Text}";
        }

        if (syntax.Body is not null || syntax.ExpressionBody is not null)
        {
            return "it has a body";
        }

        if (!syntax.Modifiers.Any(SyntaxKind.PartialKeyword) || !method.IsPartialDefinition)
        {
            return "it is not partial";
        }

        if (method.PartialImplementationPart is { } body && !IsGenerated(body, cancellation))
        {
            return "another part has a body already";
        }

        return IsRepeated() ? "it is declared twice" : null;
    }

    /// <summary>Whether the same declaration stands before this one; the compiler says so too.</summary>
    private bool IsRepeated()
    {
        var others = method.ContainingType.GetMembers(method.Name);
        return others.Length > 1
            && others.First(member => member.ToDisplayString() == method.ToDisplayString()) is var first
            && !SymbolEqualityComparer.Default.Equals(method, first);
    }

    /// <summary>Whether a body was written by this generator, as an analyzer that runs after it sees.</summary>
    private static bool IsGenerated(IMethodSymbol body, CancellationToken cancellation) => body.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellation))
        .OfType<MethodDeclarationSyntax>()
        .SelectMany(written => written.AttributeLists)
        .SelectMany(list => list.Attributes)
        .SelectMany(mark => mark.ArgumentList?.Arguments ?? default)
        .Any(argument => argument.Expression is LiteralExpressionSyntax { Token.Value: Tool });

    private static bool IsWithin(AttributeData attribute, SyntaxNode node) =>
        attribute.ApplicationSyntaxReference is { } written
        && written.SyntaxTree == node.SyntaxTree
        && node.Span.Contains(written.Span);
}
