using System.IO;
using System.Linq;
using GenericGradient.Generators.Emitting;
using GenericGradient.Stencils;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing;

/// <summary>
/// Reads which files of a class are emitted for other types: all but the one with the attribute, which has what is there once.
/// </summary>
internal static class TwinParser
{
    /// <summary>The twins of a class.</summary>
    /// <param name="found">The class; its attribute names the type that the files are written for, then the others.</param>
    public static EquatableArray<Twin> Parse(GeneratorAttributeSyntaxContext found)
    {
        string[] types = [.. found.Attributes[0].ConstructorArguments[0].Values.Select(type => ((ITypeSymbol)type.Value!).Name)];
        return new(
            from reference in found.TargetSymbol.DeclaringSyntaxReferences
            let file = reference.SyntaxTree
            where file != found.TargetNode.SyntaxTree
            from other in types.Skip(1)
            select new Twin(Path.GetFileName(file.FilePath), file.ToString(), types[0], other));
    }
}
