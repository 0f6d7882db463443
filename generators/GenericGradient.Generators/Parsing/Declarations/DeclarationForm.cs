using System.Linq;
using System.Threading;
using GenericGradient.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Parsing.Declarations;

/// <summary>
/// Whether another file can give a declaration a body, and who tells what is wrong with it. A compiler that meets a method without a body
/// stops before it runs analyzers; so a declaration that is refused gets a body all the same, and the analyzer tells why. Where none
/// can be written, the generator tells, which has run before.
/// </summary>
/// <param name="declaration">The declaration.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class DeclarationForm(Declaration declaration, CancellationToken cancellation)
{
    /// <summary>The tool whose bodies do not count as the user's own.</summary>
    private const string Tool = "GenericGradient.Generators";

    /// <summary>The folder of its files. They lack its mark where the declaration has one of its own.</summary>
    private const string Generator = Tool + "." + nameof(GradientGenerator);

    private const string NoBody = "CS8795";

    private static readonly SyntaxKind[] WithoutBody = [SyntaxKind.AbstractKeyword, SyntaxKind.ExternKeyword, SyntaxKind.AsyncKeyword];

    private readonly MethodDeclarationSyntax syntax = declaration.Syntax;
    private readonly IMethodSymbol method = declaration.Method;

    /// <summary>What is wrong with the method before its parameters are looked at, or null.</summary>
    public Diagnostic? Refusal()
    {
        if (NotToFill() is { } reason)
        {
            return Diagnostic.Create(Descriptors.Declaration, declaration.NameLocation, declaration.Name, reason);
        }

        if (WrongContainer() is { } refusal)
        {
            return refusal;
        }

        if (!method.ReturnsVoid)
        {
            return Diagnostic.Create(Descriptors.Returns, syntax.ReturnType.GetLocation(), declaration.Name);
        }

        return syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 } options
            ? Diagnostic.Create(
                Descriptors.LanguageVersion, declaration.NameLocation, declaration.Name, options.LanguageVersion.ToDisplayString())
            : null;
    }

    /// <summary>
    /// Whether the generator tells what is wrong, because the compiler stops at the declaration, whatever other files hold; else the
    /// analyzer does.
    /// </summary>
    public bool IsToldByGenerator => !HasBodyOfItsOwn && !CanBeFilled;

    /// <summary>Whether a body can be written that gives the compiler no more to say about a refused declaration.</summary>
    public bool CanHaveStub(SemanticModel model) =>
        CanBeFilled
        && !syntax.ContainsDiagnostics
        && method.PartialImplementationPart is null
        && model.GetDeclarationDiagnostics(syntax.Span, cancellation)
            .All(diagnostic => diagnostic.DefaultSeverity != DiagnosticSeverity.Error || diagnostic.Id == NoBody);

    private bool IsMember => syntax.Parent is TypeDeclarationSyntax;

    /// <summary>Whether another file can hold the body: what is wrong is nothing that this file must mend first.</summary>
    private bool CanBeFilled =>
        IsMember
        && method.IsPartialDefinition
        && syntax.ExplicitInterfaceSpecifier is null
        && !syntax.Modifiers.Any(modifier => WithoutBody.Contains(modifier.Kind()))
        && WrongContainer() is null
        && !IsRepeated();

    /// <summary>Whether the method has a body, and compiles as it stands.</summary>
    private bool HasBodyOfItsOwn => IsMember && IsImplemented;

    private bool IsImplemented => syntax.Body is not null || syntax.ExpressionBody is not null
        ? !syntax.Modifiers.Any(SyntaxKind.PartialKeyword) || method.PartialDefinitionPart is not null
        : method.PartialImplementationPart is { } body && !IsGenerated(body);

    private Diagnostic? WrongContainer()
    {
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

        return null;
    }

    /// <summary>What is wrong with a type around the method. It stands at the method: editors show at once only what lies within it.</summary>
    private Diagnostic AboutType(DiagnosticDescriptor descriptor, TypeDeclarationSyntax type) => Diagnostic.Create(
        descriptor, declaration.NameLocation, [type.Identifier.GetLocation()], declaration.Name, type.Identifier.ValueText);

    /// <summary>Why the method has no body that could be generated, or null where it has.</summary>
    private string? NotToFill()
    {
        if (!IsMember)
        {
            return "it is not a method of a type";
        }

        if (syntax.Modifiers.FirstOrDefault(modifier => WithoutBody.Contains(modifier.Kind())) is { RawKind: not 0 } modifier)
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

        if (syntax.ExplicitInterfaceSpecifier is not null)
        {
            return "it implements a method of an interface by name";
        }

        if (method.PartialImplementationPart is { } body && !IsGenerated(body))
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
    private bool IsGenerated(IMethodSymbol body) => body.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellation))
        .OfType<MethodDeclarationSyntax>()
        .Any(written => written.SyntaxTree.FilePath.Contains(Generator) || written.AttributeLists
            .SelectMany(list => list.Attributes)
            .SelectMany(mark => mark.ArgumentList?.Arguments ?? default)
            .Any(argument => argument.Expression is LiteralExpressionSyntax { Token.Value: Tool }));
}
