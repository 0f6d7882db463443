using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>
/// Bad declarations: which diagnostic, what it says, that it points to the method's name, and that the good kernel beside it is
/// generated all the same.
/// </summary>
public sealed class RefusalTests
{
    private const string Rank1 = Consumer.Rank1;
    private const string Marked = "[GradientKernel(1)] public static partial void";
    private const string Where = "where T : INumber<T>";

    internal static BadDeclaration[] Table { get; } =
    [
        BadDeclaration.Declaration("no partial", $"[GradientKernel(1)] public static void Bad<T>({Rank1}) {Where};"),
        BadDeclaration.Declaration("no partial, with a body", $"[GradientKernel(1)] public static void Bad<T>({Rank1}) {Where} {{ }}"),
        BadDeclaration.Declaration("partial with a body", $"{Marked} Bad<T>({Rank1}) {Where} {{ }}"),
        BadDeclaration.Declaration(
            "implemented already",
            $"{Marked} Bad<T>({Rank1}) {Where}; public static partial void Bad<T>({Rank1}) {Where} {{ }}"),
        BadDeclaration.Declaration(
            "attribute on the implementing part",
            $"{Marked} Bad<T>({Rank1}) {Where} {{ }} public static partial void Bad<T>({Rank1}) {Where};"),
        BadDeclaration.Form("instance", $"[GradientKernel(1)] public partial void Bad<T>({Rank1}) {Where};"),
        BadDeclaration.Form(
            "not generic", $"{Marked} Bad({Rank1.Replace("<T>", "<double>", StringComparison.Ordinal)});"),
        BadDeclaration.Form("two type parameters", $"{Marked} Bad<T, U>({Rank1}) {Where};"),
        BadDeclaration.Form(
            "in a generic type", "", $"partial class Box<U> {{ {Marked} Bad<T>({Rank1}) {Where}; }}"),
        BadDeclaration.Form(
            "in a type in a generic type",
            "",
            $"partial class Box<U> {{ partial class Inner {{ {Marked} Bad<T>({Rank1}) {Where}; }} }}"),
        BadDeclaration.Declaration(
            "abstract", "", $"abstract partial class Base {{ [GradientKernel(1)] public abstract void Bad<T>({Rank1}) {Where}; }}"),

        BadDeclaration.EdgeOrder("edge order 0", "(0)"),
        BadDeclaration.EdgeOrder("edge order 3", "(3)"),
        BadDeclaration.EdgeOrder("edge order -1", "(-1)"),
        BadDeclaration.EdgeOrder("edge order 3 by name", "(edgeOrder: 3)"),
        BadDeclaration.EdgeOrder("no edge order", ""),
        BadDeclaration.EdgeOrder("no edge order in parentheses", "()"),
        BadDeclaration.EdgeOrder("edge order of type string", "(\"x\")"),
        BadDeclaration.EdgeOrder("edge order of type double", "(1.0)"),
        BadDeclaration.EdgeOrder("edge order null", "(null)"),
        BadDeclaration.EdgeOrder("edge order of an array", "(new[] { 1 })"),
        BadDeclaration.EdgeOrder("two edge orders", "(1, 2)"),
        BadDeclaration.EdgeOrder("edge order not constant", "(Environment.ProcessorCount)"),

        BadDeclaration.Signature("no parameter", "its first parameter must be ReadOnlySpan<T>", ""),
        BadDeclaration.Signature("extent first", "its first parameter", "int n0, samples, Span<T> along0, part"),
        BadDeclaration.Signature("samples of another type", "its first parameter", "ReadOnlySpan<float> a, int n0, Span<T> along0, part"),
        BadDeclaration.Signature("samples that can be written", "its first parameter", "Span<T> a, int n0, Span<T> along0, part"),
        BadDeclaration.Signature("samples in an array", "its first parameter", "T[] a, int n0, T[] along0, part"),
        BadDeclaration.Signature("samples of an unknown type", "its first parameter", "Missing<T> a, int n0, Span<T> along0, part"),
        BadDeclaration.Signature("samples by in", "its first parameter", "in ReadOnlySpan<T> a, int n, Span<T> d, part"),
        BadDeclaration.Signature("a halo", "1 to 4 int parameters", "samples, ReadOnlySpan<T> after, int n0, Span<T> along0, part"),
        BadDeclaration.Signature("no extent", "1 to 4 int parameters", "samples, Span<T> along0, part"),
        BadDeclaration.Signature(
            "five extents",
            "1 to 4 int parameters",
            "samples, int n0, int n1, int n2, int n3, int n4, Span<T> d0, Span<T> d1, Span<T> d2, Span<T> d3, Span<T> d4, part"),
        BadDeclaration.Signature("extent of type long", "1 to 4 int parameters", "samples, long n0, Span<T> along0, part"),
        BadDeclaration.Signature("extent by ref", "1 to 4 int parameters", "samples, ref int n0, Span<T> along0, part"),
        BadDeclaration.Signature(
            "extent after a step",
            "after the extents come the spacings",
            "samples, int n0, T s0, int n1, T s1, Span<T> d0, Span<T> d1, part"),
        BadDeclaration.Signature("one weight span only", "a pair of weights", "samples, int n0, ReadOnlySpan<T> left, Span<T> along0, part"),
        BadDeclaration.Signature(
            "weights of another type", "a pair of weights", "samples, int n0, ReadOnlySpan<T> l, ReadOnlySpan<int> r, Span<T> along0, part"),
        BadDeclaration.Signature("step of another type", "each a step (T)", "samples, int n0, double step, Span<T> along0, part"),
        BadDeclaration.Signature("step by in", "each a step (T)", "samples, int n0, in T step, Span<T> along0, part"),
        BadDeclaration.Signature(
            "too few spacings", "2 extents but 1 spacings", "samples, int n0, int n1, T step, Span<T> d0, Span<T> d1, part"),
        BadDeclaration.Signature("too many spacings", "1 extents but 2 spacings", "samples, int n0, T s0, T s1, Span<T> along0, part"),
        BadDeclaration.Signature("no destination", "one Span<T> per axis", "samples, int n0, part"),
        BadDeclaration.Signature("no destination after a step", "one Span<T> per axis", "samples, int n0, T step, part"),
        BadDeclaration.Signature("too few destinations", "must have 2 destinations", "samples, int n0, int n1, Span<T> along0, part"),
        BadDeclaration.Signature(
            "too many destinations", "must have 1 destinations", "samples, int n0, Span<T> along0, Span<T> along1, part"),
        BadDeclaration.Signature("destination by ref", "one Span<T> per axis", "samples, int n0, ref Span<T> along0, part"),
        BadDeclaration.Signature("destination by out", "one Span<T> per axis", "samples, int n0, out Span<T> along0, part"),
        BadDeclaration.Signature("destination that cannot be written", "a pair of weights", "samples, int n0, ReadOnlySpan<T> along0, part"),
        BadDeclaration.Signature(
            "another parameter at the end", "must end with int start", "samples, int n0, Span<T> along0, part, bool fast"),
        BadDeclaration.Signature("no part", "must end with int start", "samples, int n0, Span<T> along0"),
        BadDeclaration.Signature("no end of the part", "must end with int start", "samples, int n0, Span<T> along0, int start, bool streams"),
        BadDeclaration.Signature(
            "part of type long", "must end with int start", "samples, int n0, Span<T> along0, long s, long e, bool streams"),
        BadDeclaration.Signature(
            "part by ref", "must end with int start", "samples, int n0, Span<T> along0, ref int s, ref int e, bool streams"),
        BadDeclaration.Signature("no streams", "bool streams", "samples, int n0, Span<T> along0, int start, int end"),
        BadDeclaration.Signature("streams of type int", "bool streams", "samples, int n0, Span<T> along0, int start, int end, int streams"),
        BadDeclaration.Signature("streams by in", "bool streams", "samples, int n0, Span<T> along0, int start, int end, in bool streams"),
        BadDeclaration.Signature(
            "streams before the part", "must end with int start", "samples, int n0, Span<T> d, bool streams, int start, int end"),
        BadDeclaration.Signature(
            "a span of one's own",
            "its first parameter",
            "Own.ReadOnlySpan<T> a, Own.ReadOnlySpan<T> b, Own.ReadOnlySpan<T> c, int n0, Span<T> d, part")
            with { After = "static class Own { public ref struct ReadOnlySpan<T>; }" },
    ];

    public static TheoryData<string> Names => [.. Table.Select(row => row.What)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_declaration_is_refused_at_its_name(string what)
    {
        var row = Table.Single(row => row.What == what);
        var compilation = Consumer.WithoutWalks(("Bad.cs", Text(row)));
        var run = GeneratorRun.Over(compilation);
        var diagnostic = Assert.Single(run.Diagnostics);

        Assert.Equal(row.Id, diagnostic.Id);
        Assert.Contains(row.Message, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("'Bad'", diagnostic.GetMessage(null), StringComparison.Ordinal);
        AssertPointsToTheName(diagnostic, compilation.SyntaxTrees[0]);
        Assert.Contains("Consumer.Kernels.Good.g.cs", run.Kernels.Keys);
        Assert.DoesNotContain(run.Kernels.Keys, hintName => hintName.Contains("Bad", StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_has_every_row_once()
    {
        Assert.Distinct(Table.Select(row => row.What));
        Assert.Equal(["GG0001", "GG0002", "GG0003"], Table.Select(row => row.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_bad_declarations_are_both_told()
    {
        string both = Consumer.Kernel("A", edgeOrder: 5) + "\n" + Consumer.Kernel("B", edgeOrder: 6);
        var run = GeneratorRun.Over(Consumer.Compile(Consumer.File(both)));

        Assert.Equal(["GG0003", "GG0003"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(run.Kernels);
    }

    [Fact]
    public void Messages_read_as_sentences()
    {
        var oneOfEach = Table.Where(row => row.After.Length == 0).DistinctBy(row => row.Message).Select(Numbered);

        Snapshot.Verify(GeneratorRun.Over(Consumer.Compile(("Bad.cs", Consumer.File(string.Join("\n    ", oneOfEach))))));
    }

    private static string Numbered(BadDeclaration row, int number) =>
        row.Member.Replace("Bad<T>", $"Bad{number + 1}<T>", StringComparison.Ordinal);

    private static string Text(BadDeclaration row) => Consumer.File(Consumer.Kernel("Good") + "\n    " + row.Member, row.After);

    private static void AssertPointsToTheName(Diagnostic diagnostic, SyntaxTree tree)
    {
        var span = diagnostic.Location.SourceSpan;
        string text = tree.ToString();

        Assert.Equal("Bad", text.Substring(span.Start, span.Length));
        Assert.Equal(text.IndexOf(" Bad", StringComparison.Ordinal) + 1, span.Start);
        Assert.Equal(tree.GetLineSpan(span, TestContext.Current.CancellationToken), diagnostic.Location.GetLineSpan());
    }
}
