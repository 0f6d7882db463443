using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GenericGradient.Mutation;

/// <summary>Compiles the generator and the library from changed sources, in this process.</summary>
internal static class Build
{
    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("GenericGradient", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The folder of the sources.</summary>
    public static string Root { get; } = typeof(Build).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(item => item.Key == "RepositoryRoot").Value!;

    /// <summary>The sources of a project; the library has those of stencils too, which lie with the generator.</summary>
    public static Dictionary<string, SyntaxTree> Sources(string project) =>
        (project == "src/GenericGradient" ? In(project).Concat(In("generators/GenericGradient.Generators/Stencils")) : In(project))
        .ToDictionary(path => Path.GetRelativePath(Root, path).Replace('\\', '/'), path => Parse(File.ReadAllText(path), path));

    private static IEnumerable<string> In(string project)
    {
        string folder = Path.Combine(Root, project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split('/', '\\').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A source.</summary>
    public static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), path, System.Text.Encoding.UTF8);

    /// <summary>The generator.</summary>
    public static CSharpCompilation Generator(IEnumerable<SyntaxTree> sources) => Compilation(
        "GenericGradient.Generators", sources, "GenericGradient.Generators.Tests");

    /// <summary>The library, with what a generator wrote for it.</summary>
    public static CSharpCompilation Library(IEnumerable<SyntaxTree> sources) => Compilation(
        "GenericGradient", sources, "GenericGradient.Tests", "GenericGradient.Benchmarks", "GenericGradient.Harness.Tests",
        "GenericGradient.Operators.Tests");

    /// <summary>What a generator writes for the library.</summary>
    public static IReadOnlyList<SyntaxTree> Generated(IEnumerable<SyntaxTree> sources, byte[] generator)
    {
        var compilation = Library(sources);
        var context = new AssemblyLoadContext("generator", isCollectible: true);
        var type = context.LoadFromStream(new MemoryStream(generator)).GetType("GenericGradient.Generators.GradientGenerator", throwOnError: true)!;
        var driver = CSharpGeneratorDriver.Create(
            [((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.Preview));
        var run = driver.RunGenerators(compilation).GetRunResult();
        var diagnostics = run.Diagnostics;
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } complaint)
        {
            throw new InvalidOperationException(complaint.ToString());
        }

        return run.GeneratedTrees;
    }

    /// <summary>The bytes of an assembly, or the errors.</summary>
    public static byte[]? Emit(CSharpCompilation compilation, out IReadOnlyList<Diagnostic> errors)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        errors = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        return result.Success ? stream.ToArray() : null;
    }

    /// <summary>The bytes of an assembly that must compile.</summary>
    public static byte[] Emit(CSharpCompilation compilation) => Emit(compilation, out var errors)
        ?? throw new InvalidOperationException(string.Join("\n", errors.Take(5).Select(error => error.ToString())));

    private static CSharpCompilation Compilation(string name, IEnumerable<SyntaxTree> sources, params string[] friends)
    {
        string attributes = "[assembly: System.Reflection.AssemblyVersion(\"0.1.0.0\")]"
            + string.Concat(friends.Select(friend => string.Create(
                CultureInfo.InvariantCulture, $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]")));
        return CSharpCompilation.Create(
            name,
            [.. sources, Parse(attributes, "Attributes.cs")],
            Framework,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));
    }
}
