using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Declarations;

/// <summary>
/// Names of generated files: the declared name where it is alone, fits a file system and has only letters that a name of a file may have; else
/// it ends with a hash of all that tells the declaration from others. No two are the same, whatever is declared: a generator that gives a
/// name twice, or one that is refused, writes nothing at all. Nothing depends on the order of files.
/// </summary>
internal static class HintNames
{
    private const string Extension = ".g.cs";

    /// <summary>No name of a method or type can hold it, so a name with a hash is none without.</summary>
    private const char BeforeHash = '-';

    /// <summary>How long a name can be in UTF-8: build tools write files, whose names end at 255 bytes, where they have a prefix of their own.</summary>
    private const int LongestName = 200;
    private const int HashLength = 17;

    /// <summary>What the names of shared files begin with.</summary>
    private const string Shared = "GenericGradient.";

    private static readonly SymbolDisplayFormat NameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    public static string For(IMethodSymbol method)
    {
        string name = method.ContainingType.ToDisplayString(NameFormat) + "." + method.Name;
        string clean = Clean(name);
        bool isPlain = clean == name
            && Encoding.UTF8.GetByteCount(name) + Extension.Length <= LongestName
            && !HasTwin(method)
            && !(method.ContainingNamespace.IsGlobalNamespace && IsShared(name));
        return (isPlain ? name : Cut(clean) + BeforeHash + Hash(Identity(method))) + Extension;
    }

    private static bool IsShared(string name) => name.StartsWith(Shared, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the method, or a type or namespace around it, stands beside another of its name, case aside.</summary>
    private static bool HasTwin(ISymbol symbol) =>
        symbol.ContainingSymbol is INamespaceOrTypeSymbol container
        && (container.GetMembers().Count(member => string.Equals(member.Name, symbol.Name, StringComparison.OrdinalIgnoreCase)) > 1
            || HasTwin(container));

    /// <summary>A name without the letters that the compiler refuses in names of files, as the marks of Indian alphabets.</summary>
    private static string Clean(string name) =>
        new([.. name.Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' ? letter : '_')]);

    /// <summary>The beginning of a name that leaves room for the hash.</summary>
    private static string Cut(string name)
    {
        int left = LongestName - Extension.Length - HashLength;
        int length = 0;
        while (length < name.Length && (left -= Encoding.UTF8.GetByteCount(name.Substring(length, 1))) >= 0)
        {
            length++;
        }

        return name.Substring(0, length);
    }

    /// <summary>
    /// All by which the compiler tells declarations apart: what kind each thing around the method is, how many type parameters it has, and
    /// the signature.
    /// </summary>
    private static string Identity(IMethodSymbol method)
    {
        var parts = new Stack<string>([method.ToDisplayString(), method.Name]);
        for (ISymbol symbol = method.ContainingSymbol; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            parts.Push(symbol is INamedTypeSymbol type ? $"{type.TypeKind} {type.IsRecord} {type.Name} {type.Arity}" : $"{symbol.Kind} {symbol.Name}");
            if (symbol is INamespaceSymbol { IsGlobalNamespace: true })
            {
                break;
            }
        }

        return string.Join("\n", parts);
    }

    /// <summary>FNV-1a of 64 bits: the same on every machine.</summary>
    private static string Hash(string text) => text
        .Aggregate(14695981039346656037ul, (hash, letter) => unchecked((hash ^ letter) * 1099511628211ul))
        .ToString("x16", CultureInfo.InvariantCulture);
}
