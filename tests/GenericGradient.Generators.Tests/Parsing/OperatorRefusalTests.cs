using System;
using System.Linq;
using GenericGradient.Generators.Tests.Diagnostics;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>
/// Declarations that make no sense: one diagnostic each, which one, where it stands, and what it says; and no file.
/// </summary>
public sealed partial class OperatorRefusalTests
{
    public static TheoryData<string> Names => [.. Table.Select(row => row.What)];

    internal static RefusedOperator[] Table => [.. Forms, .. Attributes, .. Signatures];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_refused_at_the_right_place(string what)
    {
        var row = Table.Single(row => row.What == what);
        var marked = MarkedText.Parse(row.IsType ? Consumer.File(Consumer.Operator("Good"), row.Text) : Consumer.File(Consumer.Operator("Good") + row.Text));
        var run = GeneratorRun.Over(Consumer.Compile(("Bad.cs", marked.Text)));
        var diagnostic = Assert.Single(run.Diagnostics);

        Assert.Equal(row.Id, diagnostic.Id);
        Assert.Contains(row.Message, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("'Bad'", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(Underlined(marked.Text, marked.Span), Underlined(marked.Text, diagnostic.Location.SourceSpan));
        Assert.Equal(["Consumer.Kernels.Good.g.cs"], run.Kernels.Keys.Where(name => name.StartsWith("Consumer.", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_table_has_every_diagnostic_of_declarations_and_every_row_once()
    {
        Assert.Distinct(Table.Select(row => row.What));
        Assert.Equal(
            DiagnosticPages.Descriptors.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "GG0026") < 0 || id == "GG0035").Order(StringComparer.Ordinal),
            Table.Select(row => row.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Messages_read_as_sentences()
    {
        var rows = Table.Where(row => !row.IsType).DistinctBy(row => row.Message);
        string members = string.Join("\n    ", rows.Select((row, number) => MarkedText.Parse(row.Text).Text
            .Replace("Bad", $"Bad{number + 1}", StringComparison.Ordinal)));

        Snapshot.Verify(GeneratorRun.Over(Consumer.Compile(("Bad.cs", Consumer.File(members)))));
    }

    [Fact]
    public void The_signature_in_a_message_is_right()
    {
        foreach (var row in Table.Where(row => !row.IsType))
        {
            var marked = MarkedText.Parse(Consumer.File(row.Text));
            var refusal = Assert.Single(GeneratorRun.Over(Consumer.Compile(marked.Text)).Diagnostics);
            if (refusal.Properties.TryGetValue("parameters", out string? parameters))
            {
                Assert.Contains($"({parameters})", refusal.GetMessage(null), StringComparison.Ordinal);
                AssertIsTaken(row, marked.Text, parameters!);
            }
        }
    }

    private static void AssertIsTaken(RefusedOperator row, string text, string parameters)
    {
        int open = text.IndexOf('(', text.IndexOf(" Bad", StringComparison.Ordinal));
        int close = new[] { ");", ") where" }.Select(end => text.IndexOf(end, open, StringComparison.Ordinal)).Where(at => at >= 0).Min();
        string right = text[..(open + 1)] + parameters + text[close..];
        var run = GeneratorRun.Over(Consumer.Compile(right));

        // What the attribute says wrong beside the signature is still told.
        Assert.True(run.Diagnostics.All(diagnostic => !diagnostic.Properties.ContainsKey("parameters")), $"{row.What}: {parameters}");
    }

    private static string Underlined(string text, Microsoft.CodeAnalysis.Text.TextSpan span) =>
        $"{text[..span.Start]}[|{text[span.Start..span.End]}|]{text[span.End..]}";
}
