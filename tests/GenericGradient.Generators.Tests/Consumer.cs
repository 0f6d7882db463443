using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GenericGradient.Generators.Tests;

/// <summary>Assemblies that declare kernels: the library itself, or one with sources of the test's own.</summary>
internal static class Consumer
{
    /// <summary>The first parameter of a kernel: a window on the grid.</summary>
    public const string Window = "ReadOnlySpan<T> window";

    /// <summary>The last parameters of a kernel: which part of the window is computed, and how it is stored.</summary>
    public const string Part = "int start, int end, bool streams";

    /// <summary>The parameters of a kernel of rank 1 with unit spacing.</summary>
    public const string Rank1 = Window + ", int n0, Span<T> along0, " + Part;

    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is "System.Private.CoreLib" or "System.Runtime" or "netstandard"
                or "System.Runtime.Intrinsics" or "System.Runtime.InteropServices" or "System.Memory" or "System.Numerics.Vectors"
                or "System.Diagnostics.Tools" or "System.Runtime.Numerics" or "System.Collections" or "System.Linq" or "System.Console"
                or "System.Numerics.Tensors" or "System.Collections.Concurrent" or "GenericGradient")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    /// <summary>The strictest of projects, but for unsafe code: a kernel streams with instructions that take pointers.</summary>
    public static CSharpCompilationOptions Options { get; } = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithAllowUnsafe(true)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithWarningLevel(9999);

    /// <summary>The library's declarations of its kernels.</summary>
    public static string KernelsText { get; } = Declaration("GradientKernels.cs");

    /// <summary>The library's attribute, which asks for a kernel, and the walks that kernels call.</summary>
    private static readonly (string Path, string Text)[] Engine =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Declarations"), "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "GradientKernels.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), "#nullable enable\n#pragma warning disable CS0649 // assigned elsewhere in the library\n" + System.IO.File.ReadAllText(path))),
    ];

    private static readonly ConcurrentDictionary<CSharpParseOptions, SyntaxTree[]> Parsed = new();

    /// <summary>The library's declarations, without the rest of the library.</summary>
    public static CSharpCompilation Library() => Compile(("GradientKernels.cs", KernelsText));

    /// <summary>Sources of the test's own, named File1.cs, File2.cs, ...</summary>
    public static CSharpCompilation Compile(params string[] sources) =>
        Compile([.. sources.Select((text, index) => ($"File{index + 1}.cs", text))]);

    /// <summary>Sources of the test's own; the library's attribute comes along.</summary>
    public static CSharpCompilation Compile(params (string Path, string Text)[] sources) => Compile(ParseOptions, Options, sources);

    public static CSharpCompilation Compile(
        CSharpParseOptions parseOptions, CSharpCompilationOptions options, params (string Path, string Text)[] sources) =>
        sources.Any(source => source.Text.Contains("[GradientKernel(", StringComparison.Ordinal))
            ? Compile(parseOptions, options, sources, static _ => true)
            : Compile(parseOptions, options, sources, IsAttribute);

    /// <summary>The same for kernels whose bodies nobody compiles: without the walks that these call.</summary>
    public static CSharpCompilation WithoutWalks(params (string Path, string Text)[] sources) => Compile(ParseOptions, Options, sources, IsAttribute);

    /// <summary>A file with members in <c>Consumer.Kernels</c>, and more after that class.</summary>
    public static string File(string members, string after = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Numerics;
        using System.Numerics.Tensors;
        using GenericGradient;
        using GenericGradient.Kernels;

        namespace Consumer;

        internal partial class Kernels
        {
            {{members}}
        }

        {{after}}

        """;

    /// <summary>A kernel declaration of rank 1 with unit spacing.</summary>
    public static string Kernel(string name, int edgeOrder = 1) =>
        $"[GradientKernel(edgeOrder: {edgeOrder})] public static partial void {name}<T>({Rank1}) where T : INumber<T>;";

    /// <summary>A declaration of a gradient of rank 1 with unit spacing, or of what the parameters and the attribute say.</summary>
    public static string Operator(string name, string arguments = "", string parameters = "ReadOnlySpan<double> samples, Span<double> along") =>
        $"[GeneratedGradient({arguments})] public static partial void {name}({parameters});";

    /// <summary>The compilation with one of its files replaced, as after an edit.</summary>
    public static CSharpCompilation WithFile(this CSharpCompilation compilation, string path, Func<string, string> edit)
    {
        var old = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        string text = old.ToString();
        string edited = edit(text);
        if (edited == text)
        {
            throw new ArgumentException("The edit changes nothing.", nameof(edit));
        }

        return compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(edited, (CSharpParseOptions)old.Options, path));
    }

    public static CSharpCompilation WithNewFile(this CSharpCompilation compilation, string path, string text) =>
        compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, ParseOptions, path));

    /// <summary>What the compiler has to say that a build would show.</summary>
    public static IEnumerable<Diagnostic> Complaints(this Compilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>The same without the bodies of the loops that all kernels share. They have one text, and one meaning where a project has no types of their names.</summary>
    public static IEnumerable<Diagnostic> ComplaintsButOfLoops(this Compilation compilation) =>
        compilation.GetParseDiagnostics()
            .Concat(compilation.GetDeclarationDiagnostics())
            .Concat(compilation.SyntaxTrees.Where(tree => !tree.FilePath.EndsWith("Loops.g.cs", StringComparison.Ordinal))
                .SelectMany(tree => compilation.GetSemanticModel(tree).GetMethodBodyDiagnostics()))
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    private static CSharpCompilation Compile(
        CSharpParseOptions parseOptions, CSharpCompilationOptions options, (string Path, string Text)[] sources, Func<SyntaxTree, bool> comesAlong) =>
        CSharpCompilation.Create(
            "Consumer",
            [
                .. sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, parseOptions, source.Path)),
                .. Parsed.GetOrAdd(parseOptions, static options =>
                    [.. Engine.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path))]).Where(comesAlong),
            ],
            Framework,
            options);

    /// <summary>Walks call loops that are there for kernels only.</summary>
    private static bool IsAttribute(SyntaxTree tree) => tree.FilePath.EndsWith("Attribute.cs", StringComparison.Ordinal);

    private static string Declaration(string file) =>
        System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Declarations", file));
}
