using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Tests.Architecture;

/// <summary>
/// The rooms of a project, which are its folders, and which of them know which others. A room knows another if its code names a type or a
/// member that is declared there; comments do not count. A type that is declared in several rooms belongs to the first of them in their order.
/// </summary>
internal sealed class Rooms
{
    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("GenericGradient", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly string[] order;

    private Rooms(Compilation compilation, IEnumerable<SyntaxTree> sources, string[] order)
    {
        this.order = order;
        Names = [.. sources.Select(tree => RoomOf(tree.FilePath)).Distinct().Order(StringComparer.Ordinal)];
        Errors = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        Uses = [.. sources.SelectMany(tree => UsesIn(tree, compilation.GetSemanticModel(tree))).Distinct()];
    }

    /// <summary>The folders that have files; the folder of the project itself is "".</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Why the sources do not compile; then nothing here is complete.</summary>
    public ImmutableArray<Diagnostic> Errors { get; }

    /// <summary>Each file that names something of another room, and what it names.</summary>
    public ImmutableArray<Use> Uses { get; }

    /// <summary>The rooms of a project.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="order">The rooms, each after those that it may know.</param>
    /// <param name="shared">A folder of sources that the project compiles too, in its room of the same name.</param>
    public static Rooms Of(string folder, string[] order, string? shared)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        SyntaxTree[] sources =
        [
            .. Repository.Sources(folder).Select(path => CSharpSyntaxTree.ParseText(
                File.ReadAllText(path), options, Path.GetRelativePath(folder, path).Replace('\\', '/'))),
            .. (shared is null ? [] : Repository.Sources(shared)).Select(path => CSharpSyntaxTree.ParseText(
                File.ReadAllText(path), options, Path.GetFileName(shared) + "/" + Path.GetFileName(path))),
        ];
        Compilation compilation = CSharpCompilation.Create(
            Path.GetFileName(folder),
            sources,
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new GradientGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        return new(compilation, sources, order);
    }

    /// <summary>What goes against the order.</summary>
    public IEnumerable<Use> Upwards() => Uses.Where(use => Place(use.Room) < Place(use.Known));

    private static string RoomOf(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/');

    private int Place(string room) => Array.IndexOf(order, room) is var place and >= 0
        ? place
        : throw new InvalidOperationException($"The folder \"{room}\" has no place in the order of rooms; it says whom it may know.");

    private IEnumerable<Use> UsesIn(SyntaxTree tree, SemanticModel model)
    {
        string own = RoomOf(tree.FilePath);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            if (symbol is null or INamespaceSymbol || name.Ancestors().Any(node => node is UsingDirectiveSyntax))
            {
                continue;
            }

            string[] rooms = [.. RoomsOf(symbol).Distinct()];
            if (rooms.Length > 0 && !rooms.Contains(own))
            {
                yield return new(tree.FilePath, own, rooms.MinBy(Place)!, (symbol.ContainingType ?? symbol).Name);
            }
        }
    }

    /// <summary>Where a symbol is declared, as far as that is a file of the project.</summary>
    private IEnumerable<string> RoomsOf(ISymbol symbol) => symbol.OriginalDefinition.DeclaringSyntaxReferences
        .Select(reference => RoomOf(reference.SyntaxTree.FilePath)).Where(room => order.Contains(room));

    /// <summary>A file that knows another room.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Room">Its room.</param>
    /// <param name="Known">The other room.</param>
    /// <param name="Type">The type that it names, or whose member it names.</param>
    internal sealed record Use(string File, string Room, string Known, string Type);
}
