using System;
using System.Linq;
using System.Text;
using Xunit;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>Names of generated files: different for different declarations, in any order of the sources, and short.</summary>
public sealed class HintNamesTests
{
    private const string D = "ReadOnlySpan<double> f, Span<double> d";
    private const string S = "ReadOnlySpan<float> f, Span<float> d";
    private const string T = "ReadOnlySpan<T> f, Span<T> d";
    private const string Where = "where T : INumber<T>";

    public static TheoryData<string, string> Pairs { get; } = new()
    {
        { In("namespace A.B; partial class C", M("F", D)), In("namespace A; partial class B_C", M("F", D)) },
        { In("namespace A; partial class B_F", M("F", D)), In("namespace A; partial class B", M("F_F", D)) },
        { In("namespace A.B; partial class C", M("F", D)), In("namespace A; partial class D { partial class C", M("F", D)) + "}" },
        { In("namespace A.B; partial class C", M("F", D)), In("namespace A.C; partial class B", M("F", D)) },
        { In("namespace A; partial class B { partial class C", M("F", D)) + "}", In("namespace A; partial class C { partial class B", M("F", D)) + "}" },
        { In("partial class C", M("F", D)), In("partial class C", M("f", D)) },
        { In("partial class C", M("F", D)), In("partial class c", M("F", D)) },
        { In("namespace A; partial class C", M("F", D)), In("namespace a; partial class C", M("F", D)) },
        { In("partial class C", M("F", D)), In("namespace C_; partial class C", M("F", D)) },
        { In("partial class C", M("F", D)), In("partial class C", M("F", S)) },
        { In("partial class C", M("F", D)), In("partial class C", M("F<T>", T, Where)) },
        { In("partial class C", M("F<T>", T, Where)), In("partial class C", M("F<T, U>", T, Where)) },
        { In("partial class C", M("F", D)), In("partial class C<T>", M("F", D)) },
        { In("partial class C<T>", M("F", D)), In("partial class C<T, U>", M("F", D)) },
        { In("partial class C<T>", M("F", D)), In("partial class c<T>", M("F", D)) },
        { In("partial class A<T> { partial class C", M("F", D)) + "}", In("partial class A { partial class C", M("F", D)) + "}" },
        { In("partial class A<T> { partial class C", M("F", D)) + "}", In("partial class A { partial class C<T>", M("F", D)) + "}" },
        { In("partial class C", M("@class", D)), In("partial class C", M("@Class", D)) },
        { In("partial class @if", M("F", D)), In("partial class If", M("F", D)) },
        { In("partial class C", M("F1", D)), In("partial class C1", M("F", D)) },
        { In("partial class C", M("F", D)), In("partial class C", M("F", "ReadOnlySpan<double> f, double h, Span<double> d")) },
        { In("partial class C", M("F", D)), In("partial class C", M("F", "in ReadOnlySpan<double> f, Span<double> d")) },
        { In("partial class C", M("F", D)), In("partial struct D", M("F", D)) },
        { In("partial class C", M("F", D)), In("partial class C", M("F_", D)) },
        { In("partial class C", M("FF", D)), In("partial class CF", M("F", D)) },
        { In("partial class C", M("ß", D)), In("partial class C", M("ss", D)) },
        { In("partial class C", M("İ", D)), In("partial class C", M("i", D)) },
        { In("partial class C", M("ı", D)), In("partial class C", M("I", D)) },
        { In("partial class C", M(Long("A"), D)), In("partial class C", M(Long("B"), D)) },
        { In("namespace " + Long("N") + "; partial class C", M("F", D)), In("namespace " + Long("N") + "; partial class C", M("G", D)) },
        { In("namespace N; partial class A { partial class B", M("F", D)) + "}", In("namespace N.A; partial class B", M("F", D)) },
        { In("partial class C", M("F", D)), In("partial struct C", M("F", D)) },
        { In("partial class C<T>", M("F", D)), In("partial record C<T>", M("F", D)) },
        { In("partial class C", M(Wide("\u91CF"), D)), In("partial class C", M(Wide("\u5EA6"), D)) },
        { In("partial class C", M("\u0915\u093F", D)), In("partial class C", M("\u0915\u0940", D)) },
        { In("partial class C", M("F\u203F", D)), In("partial class C", M("F_", D)) },
        { In("partial class C", M("e\u0301", D)), In("partial class C", M("\u00E9", D)) },
        { In("partial class GenericGradient_", M("RowLoops", D)), In("partial class RowLoops", M("RowLoops", D)) },
        { In("partial class C", M("F", "ReadOnlyTensorSpan<double> f, TensorSpan<double> d")), In("partial class C", M("F", D)) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void They_are_distinct_and_do_not_depend_on_the_order(string one, string other)
    {
        var run = GeneratorRun.Over(Consumer.Compile(one, other));
        var back = GeneratorRun.Over(Consumer.Compile(other, one));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.DeclaredFiles.Count);
        Assert.Equal(2, run.DeclaredFiles.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(run.DeclaredFiles.Keys, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 6, 200));
        Assert.Equal(run.Files, back.Files);
    }

    [Fact]
    public void A_name_that_is_alone_is_plain() => Assert.Equal(
        ["A.B.Outer.Inner.Slope.g.cs"],
        GeneratorRun.Over(Consumer.Compile(In("namespace A.B; partial class Outer<T> { partial class Inner", M("Slope", D)) + "}")).DeclaredFiles.Keys);

    private static string M(string name, string parameters, string where = "") =>
        $"[GenericGradient.GeneratedGradient] internal static partial void {name}({parameters}) {where};";

    private static string In(string type, string member) =>
        $"using System; using System.Numerics; using System.Numerics.Tensors;\n{type} {{ {member} }}";

    private static string Wide(string last) => string.Concat(Enumerable.Repeat("\u6E29\u5EA6", 60)) + last;

    private static string Long(string first) => new string('x', 300) + first;
}
