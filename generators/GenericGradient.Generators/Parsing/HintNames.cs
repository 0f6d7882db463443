using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing;

/// <summary>
/// Names of generated files: the declared name, and, where another declaration has the same name but for case or parameters, a hash of
/// the whole signature; a long one is cut and has the hash, too. Nothing depends on the order of files.
/// </summary>
internal static class HintNames
{
    /// <summary>As long as a name can be: build tools may write it to a file system.</summary>
    private const int LongestName = 150;

    /// <summary>What the names of shared files begin with.</summary>
    private const string Shared = "GenericGradient.";

    private static readonly SymbolDisplayFormat NameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    public static string For(IMethodSymbol method)
    {
        string name = method.ContainingType.ToDisplayString(NameFormat) + "." + method.Name;
        bool isLong = name.Length > LongestName;
        bool isAmbiguous = isLong || HasTwin(method) || (method.ContainingNamespace.IsGlobalNamespace && IsShared(name));
        return (isLong ? name.Substring(0, LongestName) : name) + (isAmbiguous ? "." + Hash(method.ToDisplayString()) : "") + ".g.cs";
    }

    private static bool IsShared(string name) => name.StartsWith(Shared, StringComparison.OrdinalIgnoreCase);

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
