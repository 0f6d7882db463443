using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace GenericGradient.CodeFixes;

/// <summary>
/// Writes the parameters that the attribute of a declaration asks for; the diagnostic brings them. What is right stays as it is written, with
/// its attributes, default values and comments.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteSignatureFix))]
[Shared]
public sealed class WriteSignatureFix : CodeFixProvider
{
    private const string Signature = "Write the parameters that the attribute asks for";
    private const string Floating = "Take samples of type double";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => Fixable.WithParameters;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // An argument of the attribute lies within the method, too.
            if (diagnostic.Properties.TryGetValue(Fixable.ParametersProperty, out string? parameters) && parameters is not null
                && diagnostic.Properties.TryGetValue(Fixable.TypesProperty, out string? types) && types is not null
                && root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method)
            {
                string title = diagnostic.Id == Fixable.IntegerElements ? Floating : Signature;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title, cancellation => FixAsync(context.Document, method, parameters, types.Split('\n'), cancellation), title),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> FixAsync(
        Document document, MethodDeclarationSyntax method, string parameters, string[] types, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var written = method.ParameterList.Parameters;
        var expected = SyntaxFactory.ParseParameterList($"({parameters})").Parameters;
        var list = new List<SyntaxNodeOrToken>();
        for (int i = 0; i < expected.Count; i++)
        {
            int old = IndexOf(written, expected[i].Identifier.ValueText);
            list.Add(old < 0
                ? New(expected[i], types[i])
                : Kept(written[old], expected[i], types[i], model?.GetDeclaredSymbol(written[old], cancellation) as IParameterSymbol));
            if (i < expected.Count - 1)
            {
                list.Add(old >= 0 && old < written.SeparatorCount
                    ? written.GetSeparator(old)
                    : SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
            }
        }

        var changed = method.ParameterList.WithParameters(SyntaxFactory.SeparatedList<ParameterSyntax>(list));
        return document.WithSyntaxRoot(root!.ReplaceNode(method.ParameterList, changed));
    }

    private static int IndexOf(SeparatedSyntaxList<ParameterSyntax> parameters, string name) =>
        parameters.IndexOf(one => one.Identifier.ValueText == name);

    /// <summary>A parameter that was not there.</summary>
    private static ParameterSyntax New(ParameterSyntax expected, string type) => expected
        .WithType(Type(type).WithTriviaFrom(expected.Type!))
        .WithoutTrivia()
        .WithAdditionalAnnotations(Formatter.Annotation);

    /// <summary>A parameter as it is written, with the type and without the modifiers that were wrong.</summary>
    private static ParameterSyntax Kept(ParameterSyntax written, ParameterSyntax expected, string type, IParameterSymbol? symbol)
    {
        var kept = written;
        var wrong = written.Modifiers.Where(word => expected.Modifiers.All(right => right.RawKind != word.RawKind)).ToList();
        if (wrong.Count > 0)
        {
            var leading = written.Modifiers[0].LeadingTrivia;
            kept = kept.WithModifiers(SyntaxFactory.TokenList(written.Modifiers.Where(word => !wrong.Contains(word))));
            kept = kept.AttributeLists.Count == 0 ? kept.WithLeadingTrivia(leading) : kept;
        }

        bool isRight = symbol?.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == type;
        return isRight ? kept : kept.WithType(Type(type).WithTriviaFrom(kept.Type!)).WithDefault(null);
    }

    /// <summary>A type by its full name, which is shortened where the short one means the same.</summary>
    private static TypeSyntax Type(string type) => SyntaxFactory.ParseTypeName(type).WithAdditionalAnnotations(Simplifier.Annotation);
}
