using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace GenericGradient.CodeFixes;

/// <summary>Writes the parameters that the attribute of a declaration asks for; the diagnostic brings them.</summary>
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
                && root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method)
            {
                string title = diagnostic.Id == Fixable.IntegerElements ? Floating : Signature;
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => FixAsync(context.Document, method, parameters, cancellation), title),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> FixAsync(
        Document document, MethodDeclarationSyntax method, string parameters, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var list = SyntaxFactory.ParseParameterList($"({parameters})")
            .WithTriviaFrom(method.ParameterList)
            .WithAdditionalAnnotations(Formatter.Annotation);
        return document.WithSyntaxRoot(root!.ReplaceNode(method.ParameterList, list));
    }
}
