using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using System.Xml.Linq;
using GenericGradient.Package.Tests.Building;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GenericGradient.Package.Tests.Pasting;

/// <summary>
/// A new console project with a reference to the package, as <c>dotnet new console</c> makes it. Programs are compiled by the newest compiler as a
/// library, with the package's library, generator and analyzers, because a build for each would take minutes.
/// </summary>
public sealed class EmptyProgram : IDisposable
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The latest version that is released, as a project for .NET 10 has it.</summary>
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private readonly WorkFolder work = new();
    private readonly Dictionary<string, Task<(byte[] Assembly, string[] Told)>> compiled = [];
    private readonly Dictionary<string, MetadataReference> references = [];
    private readonly AnalyzerFileReference[] analyzers;
    private readonly MetadataReference[] framework;

    public EmptyProgram(Packed packed)
    {
        ArgumentNullException.ThrowIfNull(packed);
        ZipFile.ExtractToDirectory(packed.Package, work.Path);
        Libraries = [Path.Combine(work.Path, "lib", "net10.0", "GenericGradient.dll"), .. Dependencies()];
        analyzers = [.. Directory.EnumerateFiles(Path.Combine(work.Path, "analyzers", "dotnet", "cs"), "*.dll")
            .Where(path => !path.Contains("CodeFixes", StringComparison.Ordinal)).Select(path => new AnalyzerFileReference(path, new Loader()))];
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        framework = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == runtime).Select(path => MetadataReference.CreateFromFile(path))];
    }

    /// <summary>What the program needs when it runs: the library and what it depends on.</summary>
    internal IReadOnlyList<string> Libraries { get; }

    /// <inheritdoc/>
    public void Dispose() => work.Dispose();

    /// <summary>Compiles a program, once, and gives its assembly with all that is told of it.</summary>
    /// <param name="text">The program, which tells by itself what it needs.</param>
    /// <param name="others">Assemblies of other packages that it references; one that is this library takes its place.</param>
    internal Task<(byte[] Assembly, string[] Told)> Compile(string text, IEnumerable<string> others)
    {
        if (!compiled.TryGetValue(text, out var result))
        {
            compiled[text] = result = CompileNew(text, others);
        }

        return result;
    }

    private async Task<(byte[] Assembly, string[] Told)> CompileNew(string text, IEnumerable<string> others)
    {
        var compilation = CSharpCompilation.Create(
            "Pasted",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Language), .. Files(text)],
            [.. framework, .. others.Concat(Libraries).DistinctBy(Path.GetFileName).Select(Reference)],
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                allowUnsafe: text.Contains("unsafe", StringComparison.Ordinal),
                nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create(analyzers.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)), parseOptions: Language)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var told = await output.WithAnalyzers([.. analyzers.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))]).GetAllDiagnosticsAsync();
        using MemoryStream assembly = new();
        output.Emit(assembly);
        return (
            assembly.ToArray(),
            [.. diagnostics.Concat(told).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())]);
    }

    private MetadataReference Reference(string path)
    {
        if (!references.TryGetValue(path, out var reference))
        {
            references[path] = reference = MetadataReference.CreateFromFile(path);
        }

        return reference;
    }

    /// <summary>The program, or, where it has no statements but declares types only, these in a file beside what the project begins with.</summary>
    private static IEnumerable<SyntaxTree> Files(string text)
    {
        var file = CSharpSyntaxTree.ParseText(text, Language);
        return file.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any()
            ? [file]
            : [file, CSharpSyntaxTree.ParseText("return;", Language)];
    }

    /// <summary>The libraries that the package names, in the versions that it names, where the machine keeps them.</summary>
    private IEnumerable<string> Dependencies() =>
        XDocument.Load(Path.Combine(work.Path, "GenericGradient.nuspec")).Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => (Id: element.Attribute("id")!.Value, Version: element.Attribute("version")!.Value))
            .Select(one => Path.Combine(
                Built.NuGetPackageRoot, one.Id.ToLower(System.Globalization.CultureInfo.InvariantCulture), one.Version, "lib", "net10.0", one.Id + ".dll"));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
