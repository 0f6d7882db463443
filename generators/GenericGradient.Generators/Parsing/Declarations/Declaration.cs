using System.Collections.Generic;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GenericGradient.Generators.Parsing.Declarations;

/// <summary>A method with one of the attributes, as the compiler knows it.</summary>
/// <param name="syntax">Its text.</param>
/// <param name="method">Its symbol.</param>
/// <param name="attribute">The attribute that makes it a declaration.</param>
internal sealed class Declaration(MethodDeclarationSyntax syntax, IMethodSymbol method, AttributeData attribute)
{
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
    public Diagnostic? Refusal(CancellationToken cancellation) => new DeclarationForm(this, cancellation).Refusal();

    /// <summary>
    /// The method as its implementing part repeats it: modifiers and names as written, types as in any file, no default values.
    /// </summary>
    public MethodSpec ToSpec() => new(
        HintName: HintNames.For(method),
        Namespace: method.ContainingNamespace.IsGlobalNamespace ? "" : method.ContainingNamespace.ToDisplayString(),
        Containers: new(SymbolNames.Containers(method.ContainingType).Select(header => IsInUnsafe ? "unsafe " + header : header)),
        DisplayName: SymbolNames.ForComments(method),
        Modifiers: string.Join(" ", syntax.Modifiers.Select(modifier => modifier.Text)),
        Name: syntax.Identifier.Text + SymbolNames.TypeParameters(method.TypeParameters),
        Constraints: SymbolNames.Constraints(method),
        Parameters: new(Parameters()),
        IsMarked: HasAttribute("System.CodeDom.Compiler.GeneratedCodeAttribute"),
        IsExcluded: HasAttribute("System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute"));

    /// <summary>The method with a body that throws: what a declaration gets that is refused for a reason.</summary>
    /// <param name="reason">The number of the diagnostic.</param>
    public StubSpec ToStub(string reason) => new(ToSpec(), SymbolNames.Returned(method), reason);

    /// <summary>Parts of a type say each for itself that they are unsafe; the parameters of a refused declaration may be pointers.</summary>
    private bool IsInUnsafe => syntax.Ancestors().OfType<TypeDeclarationSyntax>().Any(type => type.Modifiers.Any(SyntaxKind.UnsafeKeyword));

    /// <summary>The attributes of a type, in the order of the text.</summary>
    public IEnumerable<AttributeData> AttributesOf(string name) => method.GetAttributes()
        .Where(one => one.AttributeClass?.ToDisplayString() == name)
        .OrderBy(one => IsWithin(one, syntax) ? 0 : 1)
        .ThenBy(one => one.ApplicationSyntaxReference?.Span.Start);

    private bool HasAttribute(string name) => method.GetAttributes().Any(one => one.AttributeClass?.ToDisplayString() == name);

    private IEnumerable<ParameterSpec> Parameters()
    {
        var parameters = method.Parameters.Select(Parameter);
        return method.IsVararg ? parameters.Append(new ParameterSpec("", "__arglist")) : parameters;
    }

    private ParameterSpec Parameter(IParameterSymbol parameter)
    {
        var written = syntax.ParameterList.Parameters[parameter.Ordinal];
        string modifiers = string.Concat(written.Modifiers.Select(modifier => modifier.Text + " "));
        return new ParameterSpec(modifiers + SymbolNames.Full(parameter.Type), SymbolNames.Escaped(parameter.Name));
    }

    private static bool IsWithin(AttributeData attribute, SyntaxNode node) =>
        attribute.ApplicationSyntaxReference is { } written
        && written.SyntaxTree == node.SyntaxTree
        && node.Span.Contains(written.Span);
}
