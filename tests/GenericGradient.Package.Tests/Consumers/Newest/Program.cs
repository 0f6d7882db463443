using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

// Compiles the shared kernels in the newest compiler with the package's generator, runs them, and asks the package's analyzers about a wrong call.
CSharpParseOptions language = new(LanguageVersion.Preview);
string analyzers = Metadata("Analyzers");
AnalyzerFileReference[] package = [.. Directory.EnumerateFiles(analyzers, "*.dll").Select(path => new AnalyzerFileReference(path, new Loader()))];
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
    .Where(path => !path.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal))
    .Select(path => MetadataReference.CreateFromFile(path));
var compilation = CSharpCompilation.Create(
    "Compiled",
    Directory.EnumerateFiles(Metadata("Sources"), "*.cs")
        .Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), language, path))
        .Append(CSharpSyntaxTree.ParseText("class C { object o = GenericGradient.Spacing.Step(0.0); }", language)),
    references,
    new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

CSharpGeneratorDriver
    .Create(package.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)), parseOptions: language)
    .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
var told = await output
    .WithAnalyzers([.. package.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))]).GetAllDiagnosticsAsync();
using MemoryStream assembly = new();
bool compiled = output.Emit(assembly).Success;
foreach (var diagnostic in diagnostics.Concat(told).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id[0] != 'G'))
{
    Console.WriteLine($"{diagnostic}: 0");
}

Console.WriteLine($"compiler: {typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2).Replace(".", " ", StringComparison.Ordinal)}");
Console.WriteLine($"told: {string.Join(' ', told.Where(diagnostic => diagnostic.Id[0] == 'G').Select(diagnostic => diagnostic.Id[2..]))}");
if (compiled)
{
    Assembly.Load(assembly.ToArray()).GetType("Consumer.KernelCalls")!.GetMethod("Write")!.Invoke(null, null);
}

static string Metadata(string key) =>
    Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;

internal sealed class Loader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
