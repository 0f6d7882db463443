using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GenericGradient.Generators.Analyzing;
using GenericGradient.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GenericGradient.Generators.Tests.Diagnostics;

/// <summary>Each diagnostic has a page; its wrong example gives that diagnostic and no other, its right example gives none.</summary>
public sealed class DiagnosticPagesTests
{
    public static TheoryData<string> Ids => [.. DiagnosticPages.Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_page_is_of_a_diagnostic_and_in_the_list()
    {
        string[] pages =
        [
            .. Directory.EnumerateFiles(DiagnosticPages.Folder, "GG*.md").Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];
        string list = DiagnosticPages.Text("README");

        Assert.Equal(DiagnosticPages.Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), pages);
        Assert.All(DiagnosticPages.Descriptors, rule => Assert.Contains(
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} |\n", list, StringComparison.Ordinal));
    }

    /// <summary>One constant says where pages are; while it is empty there are no links, rather than dead ones.</summary>
    [Fact]
    public void Its_link_is_that_of_its_page() => Assert.All(DiagnosticPages.Descriptors, rule => Assert.Equal(
        Rules.HelpBase.Length == 0 ? "" : $"{Rules.HelpBase}docs/diagnostics/{rule.Id}.md", rule.HelpLinkUri));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_heading_is_its_title(string id) => Assert.StartsWith(
        $"# {id}: {DiagnosticPages.Descriptors.Single(descriptor => descriptor.Id == id).Title}\n",
        DiagnosticPages.Text(id),
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_wrong_example_gives_it_and_no_other(string id) => Assert.Equal([id], Told(id, "Wrong", out _));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_right_example_gives_none_and_compiles(string id)
    {
        Assert.Empty(Told(id, "Right", out var output));
        Assert.Empty(output.Complaints());
    }

    private static IEnumerable<string> Told(string id, string heading, out Compilation output)
    {
        var run = GeneratorRun.Over(DiagnosticPages.Example(id, heading));
        output = run.Output;
        return [.. run.Diagnostics.Concat(GeneratorRun.Analyze(output, new FacadeAnalyzer())).Select(diagnostic => diagnostic.Id)];
    }
}
