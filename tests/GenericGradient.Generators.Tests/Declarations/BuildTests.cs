using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Tests.Diagnostics;
using GenericGradient.Generators.Tests.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GenericGradient.Generators.Tests.Declarations;

/// <summary>A build prints why a declaration is refused, once, and does not complain that the method has no body.</summary>
public sealed class BuildTests
{
    private const string NoBody = "CS8795";

    /// <summary>What is told by the generator: nothing can give these a body, so the compiler says so, too.</summary>
    private static readonly string[] WithoutBody = ["GG0002", "GG0005", "GG0006"];

    public static TheoryData<string> Operators => OperatorRefusalTests.Names;

    public static TheoryData<string> Kernels => RefusalTests.Names;

    public static TheoryData<string> Pages => [.. DiagnosticPages.Descriptors.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "GG0027") < 0)];

    [Theory]
    [MemberData(nameof(Operators))]
    public void An_operator_that_is_refused(string what)
    {
        var row = OperatorRefusalTests.Table.Single(row => row.What == what);
        string text = MarkedText.Parse(row.IsType ? Consumer.File("", row.Text) : Consumer.File(row.Text)).Text;
        AssertPrinted(row.Id, Consumer.Compile(text));
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_kernel_that_is_refused(string what)
    {
        var row = RefusalTests.Table.Single(row => row.What == what);
        AssertPrinted(row.Id, Consumer.WithoutWalks(("Bad.cs", Consumer.File(row.Member, row.After))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_wrong_example_of_a_page(string id) => AssertPrinted(id, DiagnosticPages.Example(id, "Wrong"));

    private static void AssertPrinted(string id, CSharpCompilation compilation)
    {
        var printed = CommandLine.Build(compilation);
        var generated = compilation.SyntaxTrees.Select(tree => tree.FilePath).ToHashSet();

        Assert.DoesNotContain(printed, diagnostic => diagnostic.Location.SourceTree is { } tree && !generated.Contains(tree.FilePath));
        if (compilation.GetDeclarationDiagnostics(TestContext.Current.CancellationToken).Any(IsOther) && !WithoutBody.Contains(id))
        {
            // Another error stands in the way, as a type that does not exist. It is mended first.
            return;
        }

        Assert.Equal([id], printed.Select(diagnostic => diagnostic.Id).Where(told => told.StartsWith("GG", StringComparison.Ordinal)));
        if (!WithoutBody.Contains(id))
        {
            Assert.DoesNotContain(NoBody, printed.Select(diagnostic => diagnostic.Id));
        }
    }

    private static bool IsOther(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != NoBody;
}
