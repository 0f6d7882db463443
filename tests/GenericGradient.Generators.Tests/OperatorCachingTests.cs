using System;
using System.Linq;
using GenericGradient.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GenericGradient.Generators.Tests;

/// <summary>What an edit makes the generator do again for declarations of consumers: nothing that the edit does not concern.</summary>
public sealed class OperatorCachingTests
{
    private const string Path = "File1.cs";

    private static readonly CSharpCompilation Declared = Consumer.Compile(
        Consumer.File(
            Consumer.Operator("First", "Accuracy = 4") + "\n"
            + Consumer.Operator("Second", "Steps = [0.5], Boundary = Boundary.Clamp") + "\n"
            + "private static int Other() => 1;\n"),
        Consumer.File(Consumer.Operator("Third")).Replace("class Kernels", "class Others", StringComparison.Ordinal));

    [Fact]
    public void Another_file_changes_nothing() => AssertNothingChanged(Declared.WithNewFile("Other.cs", "internal static class Other { }"));

    [Fact]
    public void A_comment_above_a_declaration_changes_nothing() => AssertNothingChanged(Edited("[Generated", "// Why.\n[Generated"));

    [Fact]
    public void The_body_of_another_method_changes_nothing() => AssertNothingChanged(Edited("Other() => 1", "Other() => 2"));

    [Fact]
    public void Another_member_above_a_declaration_changes_nothing() => AssertNothingChanged(Edited("Kernels\n{", "Kernels\n{\nint more;"));

    [Fact]
    public void Another_reference_changes_nothing() => AssertNothingChanged(
        Declared.AddReferences(MetadataReference.CreateFromFile(typeof(OperatorCachingTests).Assembly.Location)));

    [Fact]
    public void Another_layout_changes_nothing() => AssertNothingChanged(Edited(", Span<double>", ",\n        /* result */ Span<double>"));

    [Fact]
    public void An_argument_with_its_default_value_changes_nothing() =>
        AssertNothingChanged(Edited("Accuracy = 4", "Accuracy = 4, Derivative = 1"));

    [Fact]
    public void The_same_value_written_otherwise_changes_nothing() => AssertNothingChanged(Edited("[0.5]", "new[] { 1 / 2.0 }"));

    [Theory]
    [InlineData("Accuracy = 4", "Accuracy = 6", "First")]
    [InlineData("[0.5]", "[0.25]", "Second")]
    [InlineData("Boundary.Clamp", "Boundary.Reflect", "Second")]
    [InlineData("First(ReadOnlySpan<double> samples", "First(ReadOnlySpan<double> height", "First")]
    [InlineData("partial void First", "unsafe partial void First", "First")]
    public void An_edit_of_one_declaration_makes_one_file_again(string old, string replacement, string name)
    {
        var run = GeneratorRun.Over(Declared).Then(Edited(old, replacement));

        var (value, _) = Assert.Single(run.Step(TrackingNames.Operators), step => step.Reason == IncrementalStepRunReason.Modified);
        Assert.EndsWith("." + name, ((OperatorSpec)value).Method.DisplayName, StringComparison.Ordinal);
        Assert.Equal([$"Consumer.Kernels.{name}.g.cs"], run.ChangedOutputs().Where(output => !IsShared(output)));
    }

    [Fact]
    public void A_declaration_that_becomes_wrong_loses_its_kernel_only()
    {
        var before = GeneratorRun.Over(Declared);
        var run = before.Then(Edited("Accuracy = 4", "Accuracy = 5"));

        Assert.Equal(["GG0003"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["Consumer.Kernels.First.g.cs"], before.Kernels.Keys.Except(run.Kernels.Keys));
        Assert.Empty(run.Then(Declared).Diagnostics);
    }

    [Fact]
    public void Lines_above_a_wrong_declaration_write_no_file_again()
    {
        var wrong = Edited("Accuracy = 4", "Accuracy = 5");
        var before = GeneratorRun.Over(wrong);
        var run = before.Then(wrong.WithFile(Path, text => "\n\n" + text));

        Assert.Single(before.Stubs);
        Assert.True(run.IsUnchanged(TrackingNames.Stubs));
        Assert.Empty(run.ChangedOutputs());
        Assert.Equal(Line(before) + 2, Line(run));
    }

    [Fact]
    public void What_the_generator_tells_moves_with_the_lines_above_it_and_moves_no_kernel()
    {
        var closed = Declared.WithFile(Path, text => text + "static class Closed { " + Consumer.Operator("Fourth") + " }");
        var before = GeneratorRun.Over(closed);
        var run = before.Then(closed.WithFile(Path, text => "\n\n" + text));

        Assert.Equal(["GG0005"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(Line(before) + 2, Line(run));
        Assert.True(run.IsUnchanged(TrackingNames.Operators));
        Assert.Equal(before.Files, run.Files);
    }

    private static int Line(GeneratorRun run) => Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line;

    private static bool IsShared(string output) => output.StartsWith("GenericGradient.", StringComparison.Ordinal);

    private static CSharpCompilation Edited(string old, string replacement) =>
        Declared.WithFile(Path, text => text.Replace(old, replacement, StringComparison.Ordinal));

    private static void AssertNothingChanged(CSharpCompilation edited)
    {
        var before = GeneratorRun.Over(Declared);
        var run = before.Then(edited);

        Assert.Equal(3, run.Step(TrackingNames.Operators).Count);
        Assert.True(run.IsUnchanged(TrackingNames.Operators));
        Assert.True(run.IsUnchanged(TrackingNames.RowLoops));
        Assert.True(run.Outputs.Count >= 3, "Three declarations.");
        Assert.Empty(run.ChangedOutputs());
        Assert.Equal(before.Files, run.Files);
    }
}
