using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
            foreach (var (path, tree) in sources)
            {
                if (!isMutated(path))
                {
                    trees.Add(tree);
                    continue;
                }

                var mutator = new Mutator(path, () => ++last, refused);
                trees.Add(tree.WithRootAndOptions(mutator.Visit(tree.GetRoot()), tree.Options));
                mutants.AddRange(mutator.Mutants);
            }

            if (Build.Emit(compile(trees), out var errors) is { } assembly)
            {
                return (assembly, mutants);
            }

            int before = refused.Count;
            foreach (var error in errors)
            {
                if (Culprit(error) is { } id)
                {
                    refused.Add(id);
                }
            }

            if (refused.Count == before)
            {
                throw new InvalidOperationException("Mutated sources do not compile: " + string.Join("\n", errors.Take(5)));
            }
        }

        throw new InvalidOperationException("Mutated sources do not compile after many rounds.");
    }

    /// <summary>The innermost mutant around an error.</summary>
    private static int? Culprit(Diagnostic error)
    {
        var node = error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        var mark = node?.AncestorsAndSelf().SelectMany(outer => outer.GetAnnotations(Mutator.Annotation)).FirstOrDefault()
            ?? node?.DescendantNodes().SelectMany(inner => inner.GetAnnotations(Mutator.Annotation)).FirstOrDefault();
        return mark is null ? null : int.Parse(mark.Data!, CultureInfo.InvariantCulture);
    }
}
