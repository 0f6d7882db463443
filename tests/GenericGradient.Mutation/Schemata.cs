using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Mutation;

/// <summary>An assembly with all mutants of some of its files in it. Those that do not compile are found by compiling, and left out.</summary>
internal static class Schemata
{
    /// <summary>Makes it.</summary>
    /// <param name="sources">All sources of the assembly.</param>
    /// <param name="isMutated">Which of them are mutated.</param>
    /// <param name="compile">Compiles them.</param>
    public static (byte[] Assembly, List<Mutant> Mutants) Make(
        Dictionary<string, SyntaxTree> sources, Func<string, bool> isMutated, Func<IEnumerable<SyntaxTree>, CSharpCompilation> compile)
    {
        var refused = new HashSet<int>();
        for (int round = 0; round < 40; round++)
        {
            int last = 0;
            var mutants = new List<Mutant>();
            var trees = new List<SyntaxTree> { Build.Parse(Switch.Source, "Mutants.cs") };
            var mutated = new List<SyntaxTree>();
            foreach (var (path, tree) in sources)
            {
                if (!isMutated(path))
                {
                    trees.Add(tree);
                    continue;
                }

                var mutator = new Mutator(path, () => ++last, refused);
                mutated.Add(tree.WithRootAndOptions(mutator.Visit(tree.GetRoot()), tree.Options));
                mutants.AddRange(mutator.Mutants);
            }

            // The files that are mutated tell soonest; all of them together tell the rest.
            var compilation = compile([.. trees, .. mutated]);
            IReadOnlyList<Diagnostic> errors =
            [
                .. mutated.SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics())
                    .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            ];
            if (errors.Count == 0 && Build.Emit(compilation, out errors) is { } assembly)
            {
                return (assembly, mutants);
            }

            int before = refused.Count;
            foreach (var error in errors)
            {
                refused.UnionWith(Culprits(error));
            }

            if (refused.Count == before)
            {
                throw new InvalidOperationException("Mutated sources do not compile: " + string.Join("\n", errors.Take(5)));
            }
        }

        throw new InvalidOperationException("Mutated sources do not compile after many rounds.");
    }

    /// <summary>
    /// The innermost mutant around an error; where there is none, the statements that are left out near it, after which code may not end or
    /// a variable may have no value.
    /// </summary>
    private static int[] Culprits(Diagnostic error)
    {
        var node = error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node is null)
        {
            return [];
        }

        // A mutated literal is no constant any more, and so no nint.
        int[] within = [.. node.ChildNodes().SelectMany(Numbers)];
        if (within.Length > 0 && error.Id is ("CS0034" or "CS0019" or "CS0266" or "CS0029" or "CS0173"))
        {
            return within;
        }

        int[] around = [.. node.AncestorsAndSelf().SelectMany(Numbers)];
        bool isAboutFlow = error.Id is "CS0161" or "CS0163" or "CS0165" or "CS0177" or "CS0269" or "CS8070";
        if (around.Length > 0 && !isAboutFlow)
        {
            return around[..1];
        }

        var place = node.AncestorsAndSelf().FirstOrDefault(
            outer => error.Id == "CS8070" ? outer is SwitchSectionSyntax : outer is MemberDeclarationSyntax or LocalFunctionStatementSyntax);
        int[] leftOut = [.. place?.DescendantNodes().OfType<IfStatementSyntax>().SelectMany(Numbers) ?? []];
        return leftOut.Length > 0 && isAboutFlow ? leftOut
            : around.Length > 0 ? around[..1]

            // Overloads may depend on an argument that is a constant; so it is any mutant of the statement.
            : [.. node.AncestorsAndSelf().First(outer => outer is StatementSyntax or MemberDeclarationSyntax).DescendantNodes().SelectMany(Numbers)];
    }

    private static IEnumerable<int> Numbers(SyntaxNode node) =>
        node.GetAnnotations(Mutator.Annotation).Select(mark => int.Parse(mark.Data!, CultureInfo.InvariantCulture));
}
