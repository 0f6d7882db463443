using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GenericGradient.Generators.Tests.CodeFixes;

/// <summary>Applies a code fix as an editor does: to a document of a workspace, for each diagnostic.</summary>
internal static class FixRun
{
    /// <summary>The text after the first fix that is offered for its only diagnostic; null where none is.</summary>
    public static async Task<(string Title, string Text)?> ApplyAsync(string text, CodeFixProvider provider)
    {
        var offers = await OffersAsync(text, provider);
        if (offers.Count == 0)
        {
            return null;
        }

        var (document, action) = offers[0];
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (action.Title, (await solution.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    /// <summary>The fixes that are offered.</summary>
    public static async Task<IReadOnlyList<(Document Document, CodeAction Action)>> OffersAsync(string text, CodeFixProvider provider)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = Consumer.Compile(text);
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithParseOptions(Consumer.ParseOptions)
            .WithCompilationOptions(Consumer.Options);
        var document = project.AddDocument("File1.cs", SourceText.From(text), filePath: "File1.cs");
        var offers = new List<(Document, CodeAction)>();
        var input = (CSharpCompilation)(await document.Project.GetCompilationAsync())!;
        var diagnostics = input.GetDiagnostics().Concat(GeneratorRun.Over(input).Diagnostics)
            .Where(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id));
        foreach (var diagnostic in diagnostics)
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                document, diagnostic, (action, _) => offers.Add((document, action)), CancellationToken.None));
        }

        return offers;
    }
}
