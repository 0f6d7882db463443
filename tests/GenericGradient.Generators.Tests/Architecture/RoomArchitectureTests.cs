using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace GenericGradient.Generators.Tests.Architecture;

/// <summary>Folders are rooms: each has few files, its own namespace, and knows only the rooms before it, so there is no cycle.</summary>
public sealed partial class RoomArchitectureTests
{
    private const int MostFiles = 12;

    private static readonly string Library = Path.Combine(Repository.Root, "src", "GenericGradient");

    /// <summary>The rooms of the library, each after those that it may know.</summary>
    private static readonly string[] OrderOfLibrary =
    [
        "Options", "Arguments", "Refusals", "Numbers", "Spans", "Grids", "Stencils", "Schemes", "Requests", "Declarations", "Checks", "Steps", "Pieces",
        "Engine/Axes", "Engine/Forms", "Engine/Walks", "Kernels", "Engine/Holes", "Engine", "Slabs", "Calls", "Plans", "Operators", "Operators/Plans", "Declared/Fused", "Declared", "Fields",
        "Gradients", "Integers", "Components",
    ];

    /// <summary>The rooms of the generator. Those up to Emitting know nothing of the compiler, which another test checks.</summary>
    private static readonly string[] OrderOfGenerator =
    [
        "Stencils", "Model", "Emitting/Writing", "Emitting/Loops", "Emitting/Loops/Counted", "Emitting/Axes", "Emitting/Kernels", "Emitting/Operators",
        "Emitting", "Diagnostics", "Parsing/Declarations", "Parsing/Attributes", "Parsing/Signatures", "Parsing", "Analyzing/Slips",
        "Analyzing", "",
    ];

    [Theory]
    [InlineData("src")]
    [InlineData("generators")]
    public void No_folder_has_more_than_12_files(string area)
    {
        var folders = Repository.Sources(Path.Combine(Repository.Root, area)).GroupBy(path => Path.GetDirectoryName(path)!).ToArray();

        Assert.NotEmpty(folders);
        Assert.DoesNotContain(folders, folder => folder.Count() > MostFiles);
    }

    [Fact]
    public void Rooms_of_the_library_know_only_those_before_them() => Check(
        Rooms.Of(Library, OrderOfLibrary, shared: Path.Combine(Repository.Generator, "Stencils")),
        OrderOfLibrary,

        // Spacings are arguments, and their public members make them of what has to be converted. The rooms that convert hand spacings back.
        "Arguments/Spacing.Integers.cs: Steps",
        "Arguments/Spacing.Times.cs: Refusals",
        "Arguments/Spacing.Times.cs: Steps",
        "Arguments/Spacing.cs: Steps");

    [Fact]
    public void Rooms_of_the_generator_know_only_those_before_them() => Check(
        Rooms.Of(Repository.Generator, OrderOfGenerator, shared: null),
        OrderOfGenerator,

        // The compiler names the folder of generated files after the class, and DeclarationForm asks for that name.
        "Parsing/Declarations/DeclarationForm.cs: ");

    [Fact]
    public void Internal_types_have_the_namespace_of_their_room()
    {
        var strangers = Repository.Sources(Library).Select(path => (Path: RelativeTo(Library, path), Text: File.ReadAllText(path)))
            .Where(file => NamespaceOf(file.Text) != "GenericGradient." + file.Path.Split('/')[0])
            .ToArray();

        // What is public has the namespace that callers know.
        Assert.NotEmpty(strangers);
        Assert.All(strangers, file => Assert.True(
            NamespaceOf(file.Text) == "GenericGradient" && !InternalType().IsMatch(file.Text), $"{file.Path} has namespace {NamespaceOf(file.Text)}"));
    }

    [Fact]
    public void Types_of_the_generator_have_the_namespace_of_their_room()
    {
        var files = Repository.Sources(Repository.Generator)
            .Select(path => (Path: RelativeTo(Repository.Generator, path), Namespace: NamespaceOf(File.ReadAllText(path))))
            .Where(file => file.Path != "IsExternalInit.cs") // which the compiler looks for by its full name
            .ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(
            file.Path.StartsWith("Stencils/", StringComparison.Ordinal) // which the library compiles too
                ? "GenericGradient.Stencils"
                : string.Join('.', ["GenericGradient.Generators", .. file.Path.Split('/')[..^1]]),
            file.Namespace));
    }

    /// <summary>The rooms are those of the order, and only the named files know a room that comes later.</summary>
    private static void Check(Rooms rooms, string[] order, params string[] known)
    {
        Assert.Empty(rooms.Errors);
        Assert.Equal(order.Order(StringComparer.Ordinal), rooms.Names);
        Assert.Equal(known, rooms.Upwards().Select(use => $"{use.File}: {use.Known}").Distinct().Order(StringComparer.Ordinal));
    }

    private static string RelativeTo(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static string NamespaceOf(string text) => Namespace().Match(text).Groups[1].Value;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^internal [^(\n]*\b(class|struct|interface|enum|record)\b", RegexOptions.Multiline)]
    private static partial Regex InternalType();
}
