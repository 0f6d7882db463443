using System;
using System.Linq;
using GenericGradient.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GenericGradient.Generators.Tests;

/// <summary>What an edit makes the generator do again: nothing that the edit does not concern.</summary>
public sealed class CachingTests
{
    private const string Path = "File1.cs";
    private const string Other = "    private static int Other() => 1;\n";

    private static readonly CSharpCompilation Declared = Consumer.Compile(Consumer.File(
        Consumer.Kernel("First") + "\n" + Consumer.Kernel("Second", edgeOrder: 2) + "\n" + Consumer.Kernel("Third") + "\n" + Other));

    private static readonly CSharpCompilation OneIsBad = Consumer.Compile(Consumer.File(
        Consumer.Kernel("First") + "\n" + Consumer.Kernel("Bad", edgeOrder: 7)));

    [Fact]
    public void Another_file_changes_nothing() =>
        AssertNothingChanged(Declared.WithNewFile("Other.cs", "internal static class Other { }"));

    [Fact]
    public void A_comment_above_a_kernel_changes_nothing() => AssertNothingChanged(Edited("[Gradient", "// Why.\n[Gradient"));

    [Fact]
    public void The_body_of_another_method_in_the_file_changes_nothing() => AssertNothingChanged(Edited("Other() => 1", "Other() => 2"));

    [Fact]
    public void Another_member_above_a_kernel_changes_nothing() => AssertNothingChanged(Edited("Kernels\n{", "Kernels\n{\nint more;"));

    [Fact]
    public void Another_reference_changes_nothing() =>
        AssertNothingChanged(Declared.AddReferences(MetadataReference.CreateFromFile(typeof(CachingTests).Assembly.Location)));

    [Fact]
    public void Another_layout_of_a_declaration_changes_nothing() =>
        AssertNothingChanged(Edited(", int n0", ",\n        int n0 /* planes */"));

    [Fact]
    public void Another_edge_order_changes_the_file_of_that_kernel_only()
    {
        // Edge order 1 is still in use by the third kernel, so the loops stay what they are.
        var run = GeneratorRun.Over(Declared).Then(Declared.WithFile(Path, FirstWithEdgeOrder2));

        Assert.Equal(["Consumer.Kernels.First.g.cs"], run.ChangedOutputs());
        Assert.Single(run.Outputs, output => output.Reason == IncrementalStepRunReason.Modified);
        Assert.True(run.IsUnchanged(TrackingNames.RowLoops));
    }

    [Fact]
    public void The_edited_kernel_is_the_one_that_is_parsed_anew()
    {
        var run = GeneratorRun.Over(Declared).Then(Declared.WithFile(Path, FirstWithEdgeOrder2));

        var (value, reason) = Assert.Single(run.Step(TrackingNames.Kernels), output => output.Reason is IncrementalStepRunReason.Modified);
        Assert.Equal(2, ((KernelSpec)value).EdgeOrder);
        Assert.Equal(IncrementalStepRunReason.Modified, reason);
    }

    [Fact]
    public void Another_name_of_a_parameter_changes_the_file_of_that_kernel_only()
    {
        var edited = Declared.WithFile(Path, text => ReplaceFirst(text, "window", "samples"));

        Assert.Equal(["Consumer.Kernels.First.g.cs"], GeneratorRun.Over(Declared).Then(edited).ChangedOutputs());
    }

    [Fact]
    public void Another_kernel_adds_its_file_and_brings_no_loops()
    {
        var one = Consumer.Compile(Consumer.File(Consumer.Kernel("First")));
        var two = one.WithFile(Path, text => ReplaceFirst(text, "Kernels\n{", "Kernels\n{\n" + Consumer.Kernel("Second", edgeOrder: 2)));

        var before = GeneratorRun.Over(one);
        var run = before.Then(two);

        Assert.Contains("Consumer.Kernels.Second.g.cs", run.Kernels.Keys);
        Assert.True(run.IsUnchanged(TrackingNames.RowLoops));
        Assert.Equal(before.Files["Consumer.Kernels.First.g.cs"], run.Files["Consumer.Kernels.First.g.cs"]);
    }

    [Fact]
    public void Without_the_last_kernel_there_is_no_file()
    {
        var one = Consumer.Compile(Consumer.File(Consumer.Kernel("First")));
        var none = one.WithFile(Path, text => text.Replace("[GradientKernel(edgeOrder: 1)]", "", StringComparison.Ordinal));

        Assert.Empty(GeneratorRun.Over(one).Then(none).Files);
    }

    [Fact]
    public void Lines_above_an_error_move_it_and_make_no_kernel_again()
    {
        var before = GeneratorRun.Over(OneIsBad);
        var run = before.Then(OneIsBad.WithFile(Path, text => "\n\n\n" + text));

        Assert.Equal(Line(before) + 3, Line(run));
        Assert.True(run.IsUnchanged(TrackingNames.Kernels));
        Assert.True(run.IsUnchanged(TrackingNames.RowLoops));
        Assert.Empty(run.ChangedOutputs());
    }

    [Fact]
    public void A_mended_error_goes_and_its_kernel_comes()
    {
        var mended = OneIsBad.WithFile(Path, text => text.Replace("edgeOrder: 7", "edgeOrder: 1", StringComparison.Ordinal));
        var run = GeneratorRun.Over(OneIsBad).Then(mended);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Consumer.Kernels.Bad.g.cs", run.Kernels.Keys);
    }

    private static CSharpCompilation Edited(string old, string replacement) =>
        Declared.WithFile(Path, text => text.Replace(old, replacement, StringComparison.Ordinal));

    private static string FirstWithEdgeOrder2(string text) => ReplaceFirst(text, "edgeOrder: 1", "edgeOrder: 2");

    private static string ReplaceFirst(string text, string old, string replacement)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return text[..at] + replacement + text[(at + old.Length)..];
    }

    private static int Line(GeneratorRun run) => Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line;

    private static void AssertNothingChanged(CSharpCompilation edited)
    {
        var before = GeneratorRun.Over(Declared);
        var run = before.Then(edited);

        Assert.Equal(3, run.Step(TrackingNames.Kernels).Count);
        Assert.True(run.IsUnchanged(TrackingNames.Kernels));
        Assert.True(run.IsUnchanged(TrackingNames.RowLoops));
        Assert.True(run.Outputs.Count >= 4, "Three kernels and their loops.");
        Assert.Empty(run.ChangedOutputs());
        Assert.Equal(before.Files, run.Files);
    }
}
