using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using GenericGradient.Generators.Analyzing;
using GenericGradient.Generators.Parsing.Declarations;
using GenericGradient.Generators.Tests.Diagnostics;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GenericGradient.Generators.Tests;

/// <summary>Rules about the sources themselves.</summary>
public sealed partial class ArchitectureTests
{
    private const int LongestFile = 400;
    private static readonly string[] Areas = ["src", "generators", "tests"];

    [Fact]
    public void Only_pipeline_parsers_analyzers_and_diagnostics_know_the_compiler()
    {
        string[] knowing =
        [
            .. Repository.Sources(Repository.Generator)
                .Where(path => File.ReadAllText(path).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal))
                .Select(path => Path.GetRelativePath(Repository.Generator, path).Replace('\\', '/')),
        ];

        Assert.Contains("GradientGenerator.cs", knowing);
        Assert.Contains(knowing, path => path.StartsWith("Parsing/", StringComparison.Ordinal));
        Assert.DoesNotContain(
            knowing,
            path => path != "GradientGenerator.cs"
                && !path.StartsWith("Parsing/", StringComparison.Ordinal)
                && !path.StartsWith("Analyzing/", StringComparison.Ordinal)
                && !path.StartsWith("Diagnostics/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_generator_asks_neither_clock_nor_machine_nor_chance()
    {
        var asking = Repository.Sources(Repository.Generator).Where(path => Surroundings().IsMatch(File.ReadAllText(path)));

        Assert.Empty(asking);
        Assert.Matches(Surroundings(), "DateTime.UtcNow");
    }

    /// <summary>
    /// docs/testing.md tells how many lines of the library could touch memory that is not theirs. A change that needs more of them says there why.
    /// </summary>
    [Fact]
    public void The_lines_that_could_go_astray_are_counted()
    {
        var library = Repository.Sources(Path.Combine(Repository.Root, "src", "GenericGradient")).SelectMany(File.ReadLines);
        var files = Repository.Sources(Path.Combine(Repository.Root, "src", "GenericGradient.IO")).SelectMany(File.ReadLines);
        var loops = Directory.GetFiles(
            Repository.TestProject, "*The_kernels_of_the_library#GenericGradient.*Loops.g.verified.cs", SearchOption.AllDirectories).SelectMany(File.ReadLines);
        string told = File.ReadAllText(Path.Combine(Repository.Root, "docs", "testing.md"));

        Assert.Contains(
            FormattableString.Invariant($"{library.Count(CouldGoAstray().IsMatch)} lines of the library, and {loops.Count(CouldGoAstray().IsMatch)} of its emitted loops"),
            told,
            StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"{files.Count(CouldGoAstray().IsMatch)} lines of `GenericGradient.IO`"), told, StringComparison.Ordinal);
        Assert.DoesNotMatch(CouldGoAstray(), "span[i] = 1;");
        Assert.Matches(CouldGoAstray(), "ref Unsafe.Add(ref first, i)");
    }

    /// <summary>Comments that reach the XML file of the package name no page of the repository, which is not in it.</summary>
    [Fact]
    public void Documentation_of_members_names_no_page()
    {
        var comments = Repository.Sources(Path.Combine(Repository.Root, "src")).SelectMany(File.ReadLines).Where(line => line.Contains("///", StringComparison.Ordinal));

        Assert.DoesNotContain(comments, line => line.Contains("docs/", StringComparison.Ordinal) || line.Contains(".md", StringComparison.Ordinal));
    }

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        var files = Areas.SelectMany(area => Repository.Sources(Path.Combine(Repository.Root, area))).ToArray();

        Assert.Contains(files, path => path.EndsWith("GradientKernels.cs", StringComparison.Ordinal));
        var lengths = files.Select(path => (Path: Path.GetRelativePath(Repository.Root, path), Lines: File.ReadLines(path).Count()));
        Assert.DoesNotContain(lengths, file => file.Lines > LongestFile);
    }

    [Fact]
    public void The_names_that_the_parser_looks_for_exist_in_the_library()
    {
        var names = Constants(typeof(KnownNames)).ToArray();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.NotNull(typeof(Gradient).Assembly.GetType(name)));
    }

    [Fact]
    public void The_attribute_of_the_library_takes_what_the_parser_reads()
    {
        var attribute = typeof(Gradient).Assembly.GetType(KnownNames.GradientKernelAttribute)!;
        var constructor = Assert.Single(attribute.GetConstructors());

        Assert.Equal([typeof(int)], constructor.GetParameters().Select(parameter => parameter.ParameterType));
    }

    [Fact]
    public void Every_diagnostic_is_in_the_release_notes_with_its_title()
    {
        string notes = string.Concat(
            Directory.EnumerateFiles(Repository.Generator, "AnalyzerReleases.*.md").Select(File.ReadAllText));
        DiagnosticDescriptor[] descriptors = [.. DiagnosticPages.Descriptors];

        Assert.NotEmpty(descriptors);
        Assert.Equal(
            descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
            new DeclarationAnalyzer().SupportedDiagnostics.Concat(new FacadeAnalyzer().SupportedDiagnostics)
                .Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
        Assert.Distinct(descriptors.Select(descriptor => descriptor.Id));
        Assert.All(descriptors, rule => Assert.Contains(
            $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}\n", notes + "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void The_names_of_steps_are_all_different() => Assert.Distinct(GeneratorRun.StepNames);

    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        var tests = typeof(ArchitectureTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Select(method => (Folder: FolderOf(type), Name: $"{type.Name}.{method.Name}")))
            .ToHashSet();
        var orphans = Directory.EnumerateFiles(Repository.TestProject, "*.verified.*", SearchOption.AllDirectories)
            .Where(path => !tests.Contains((Path.GetDirectoryName(path)!, TestOf(Path.GetFileName(path)))));

        Assert.Empty(orphans);
    }

    private static string FolderOf(Type type) => Path.TrimEndingDirectorySeparator(Path.Combine(
        Repository.TestProject, type.Namespace is { } name ? name[Math.Min(name.Length, Root.Length)..].Trim('.').Replace('.', '/') : ""));

    private static string Root => typeof(ArchitectureTests).Namespace!;

    private static string TestOf(string snapshot) => string.Join('.', snapshot.Split('#')[0].Split('.').Take(2));

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetValue(null)!);

    [GeneratedRegex(@"\bunsafe\b|\bUnsafe\.|\bMemoryMarshal\.|\bTensorMarshal\.")]
    private static partial Regex CouldGoAstray();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset|Stopwatch|Environment|Guid|Random|Process|File|Directory|CurrentCulture)\s*[.(]")]
    private static partial Regex Surroundings();
}
