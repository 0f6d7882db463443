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

namespace GenericGradient.CodeFixes;

/// <summary>
/// Makes a declaration partial, and every type around it. Where the generator tells of it, an editor may have only what the compiler says, so
/// that is fixed as well.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
[Shared]
public sealed class MakePartialFix : CodeFixProvider
{
    private const string Title = "Make it partial";

    private static readonly string[] Marks =
        ["GeneratedGradient", "GeneratedGradientAttribute", "GradientKernel", "GradientKernelAttribute"];

    private static readonly SyntaxKind[] NeverPartial =
    [
        SyntaxKind.PartialKeyword, SyntaxKind.AbstractKeyword, SyntaxKind.ExternKeyword, SyntaxKind.AsyncKeyword,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [Fixable.Declaration, Fixable.ContainerNotPartial, Fixable.NoBody, Fixable.PartialMethodInWholeType];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan) is MethodDeclarationSyntax method
                && method.Parent is TypeDeclarationSyntax
                && IsDeclaration(method)
                && (diagnostic.Id is Fixable.ContainerNotPartial or Fixable.PartialMethodInWholeType || LacksOnlyTheWord(method)))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, cancellation => FixAsync(context.Document, method, cancellation), Title), diagnostic);
            }
        }
    }

    private static bool IsDeclaration(MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(list => list.Attributes)
        .Any(attribute => Marks.Contains(attribute.Name.ToString().Split('.', ':').Last()));

    private static bool LacksOnlyTheWord(MethodDeclarationSyntax method) =>
        method is { Body: null, ExpressionBody: null, ExplicitInterfaceSpecifier: null }
        && !method.Modifiers.Any(modifier => NeverPartial.Contains(modifier.Kind()));

    private static async Task<Document> FixAsync(Document document, MethodDeclarationSyntax method, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var members = method.AncestorsAndSelf().OfType<MemberDeclarationSyntax>()
            .Where(node => node is TypeDeclarationSyntax or MethodDeclarationSyntax && !node.Modifiers.Any(SyntaxKind.PartialKeyword));
        return document.WithSyntaxRoot(root!.ReplaceNodes(members, static (_, node) => WithPartial(node)));
    }

    private static MemberDeclarationSyntax WithPartial(MemberDeclarationSyntax member)
    {
        var word = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (member.Modifiers.Count > 0)
        {
            return member.WithModifiers(member.Modifiers.Add(word));
        }

        // The first word gives its line and its comments to the new one.
        var first = member is TypeDeclarationSyntax type ? type.Keyword : ((MethodDeclarationSyntax)member).ReturnType.GetFirstToken();
        var moved = word.WithLeadingTrivia(first.LeadingTrivia);
        return member.ReplaceToken(first, first.WithLeadingTrivia()) is MemberDeclarationSyntax bare
            ? bare.WithModifiers(SyntaxFactory.TokenList(moved))
            : member;
    }
}
