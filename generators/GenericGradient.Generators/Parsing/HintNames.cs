using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing;

/// <summary>
/// Names of generated files: the declared name, and, where another declaration has the same name but for case or parameters, a hash of
/// the whole signature. Nothing depends on the order of files.
/// </summary>
internal static class HintNames
{
    private static readonly SymbolDisplayFormat NameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    public static string For(IMethodSymbol method)
    {
        string name = method.ContainingType.ToDisplayString(NameFormat) + "." + method.Name;
        return name + (HasTwin(method) ? "." + Hash(method.ToDisplayString()) : "") + ".g.cs";
    }

    /// <summary>Whether the method, or a type or namespace around it, stands beside another of its name, case aside.</summary>
    private static bool HasTwin(ISymbol symbol) =>
        symbol.ContainingSymbol is INamespaceOrTypeSymbol container
        && (container.GetMembers().Count(member => string.Equals(member.Name, symbol.Name, StringComparison.OrdinalIgnoreCase)) > 1
            || HasTwin(container));

    /// <summary>FNV-1a of 32 bits: the same on every machine.</summary>
    private static string Hash(string text) => text
        .Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619u))
        .ToString("x8", CultureInfo.InvariantCulture);
}
