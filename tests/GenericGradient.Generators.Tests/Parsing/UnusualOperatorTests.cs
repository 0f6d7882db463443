using System;
using System.Linq;
using Xunit;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>
/// Declarations at the edge of what C# allows: either the analyzer reports or the generator writes a file that compiles; never both,
/// never neither.
/// </summary>
public sealed class UnusualOperatorTests
{
    private const string Rank1 = "ReadOnlySpan<double> f, Span<double> d";
    private const string Mark = "[GeneratedGradient]";
    private const string Slope = Mark + " internal static partial void Slope(" + Rank1 + ");";

    private static readonly (string What, string Text)[] Emitted =
    [
        ("instance", Member($"{Mark} public partial void Slope({Rank1});")),
        ("no accessibility", Member($"{Mark} static partial void Slope({Rank1});")),
        ("private protected", Member($"{Mark} private protected partial void Slope({Rank1});")),
        ("virtual", Member($"{Mark} internal virtual partial void Slope({Rank1});")),
        ("override", $"class Base {{ internal virtual void Slope<T>(ReadOnlySpan<T> f, Span<T> d) where T : INumber<T> {{ }} }} partial class Derived : Base {{ {Mark} internal sealed override partial void Slope<T>(ReadOnlySpan<T> f, Span<T> d); }}"),
        ("new", $"class Base {{ internal static void Slope({Rank1}) {{ }} }} partial class Derived : Base {{ {Mark} internal static new partial void Slope({Rank1}); }}"),
        ("unsafe", Member($"{Mark} internal static unsafe partial void Slope({Rank1});")),
        ("readonly", $"partial struct S {{ {Mark} internal readonly partial void Slope({Rank1}); }}"),
        ("struct", $"partial struct S {{ {Slope} }}"),
        ("readonly ref struct", $"readonly ref partial struct S {{ {Slope} }}"),
        ("record", $"partial record R(int A) {{ {Slope} }}"),
        ("record struct", $"partial record struct R(int A) {{ {Slope} }}"),
        ("interface", $"partial interface I {{ {Slope} }}"),
        ("generic interface with variance", $"partial interface I<in A, out B> {{ {Slope} }}"),
        ("static class", $"static partial class C {{ {Slope} }}"),
        ("abstract class", $"abstract partial class C {{ {Slope} }}"),
        ("nested five deep", $"partial class A {{ partial struct B {{ partial interface I {{ partial record C {{ static partial class D {{ {Slope} }} }} }} }} }}"),
        ("T of the type", $"partial class Box<T> where T : struct, INumber<T> {{ {Mark} public partial void Slope(ReadOnlySpan<T> f, T h, Span<T> d); }}"),
        ("T of an outer type", $"partial class Box<T> where T : INumber<T> {{ partial class Inner {{ {Mark} internal static partial void Slope(ReadOnlySpan<T> f, Span<T> d); }} }}"),
        ("T constrained by another", $"partial class Box<T> {{ {Mark} internal static partial void Slope<U, V>(ReadOnlySpan<V> f, Span<V> d) where V : U where U : INumber<V>; }}"),
        ("constraints of all kinds", Member($"{Mark} static partial void Slope<T, U, V>(ReadOnlySpan<T> f, Span<T> d) where T : unmanaged, IFloatingPointIeee754<T>, IMinMaxValue<T> where U : notnull where V : class, new();")),
        ("allows ref struct", Member($"{Mark} static partial void Slope<T, U>(ReadOnlySpan<T> f, Span<T> d) where T : INumber<T> where U : allows ref struct;")),
        ("a number of one's own", Member($"{Mark} static partial void Slope<T>(ReadOnlySpan<T> f, Span<T> d) where T : IMine<T>;", "interface IMine<T> : INumber<T> where T : IMine<T>;")),
        ("scoped", Member($"{Mark} static partial void Slope(scoped ReadOnlySpan<double> f, scoped Span<double> d);")),
        ("in", Member($"{Mark} static partial void Slope(in ReadOnlySpan<double> f, in double h, in Span<double> d);")),
        ("ref readonly", Member($"{Mark} static partial void Slope(ref readonly ReadOnlySpan<double> f, Span<double> d);")),
        ("scoped in", Member($"{Mark} static partial void Slope(scoped in ReadOnlySpan<double> f, Span<double> d);")),
        ("params", Member($"{Mark} static partial void Slope(ReadOnlySpan<double> f, params Span<double> d);")),
        ("default values", Member($"{Mark} static partial void Slope(ReadOnlySpan<double> f, double h = 1, Span<double> d = default);")),
        ("attributes on parameters", Member($"{Mark} static partial void Slope([System.Runtime.InteropServices.In] ReadOnlySpan<double> f, Span<double> d);")),
        ("extension method", $"static partial class C {{ {Mark} internal static partial void Slope(this {Rank1}); }}"),
        ("keywords for names", $"static partial class @class {{ {Mark} internal static partial void @event<@int>(ReadOnlySpan<@int> @in, @int @ref, Span<@int> @out) where @int : INumber<@int>; }}"),
        ("contextual keywords for names", $"partial class @record {{ {Mark} internal static partial void @partial(ReadOnlySpan<double> field, double value, Span<double> nameof); }}"),
        ("other alphabets", $"partial class Ströme {{ {Mark} internal static partial void 坡度(ReadOnlySpan<double> ñ, Span<double> дельта); }}"),
        ("combining marks", $"partial class E\u0301 {{ {Mark} internal static partial void A\u0308(ReadOnlySpan<double> f\u0301, Span<double> d); }}"),
        ("escapes", Member($"{Mark} static partial void \\u0041b(ReadOnlySpan<double> f, Span<double> d);")),
        ("500 letters", Member($"{Mark} static partial void {new string('a', 500)}({Rank1});")),
        ("our own names", Member($"{Mark} static partial void Kernel(ReadOnlySpan<double> RowLoops, double Kernel, Span<double> destination);", "class RowLoops; class Kernel;")),
        ("a namespace named System", $"namespace System {{ partial class C {{ {Slope} }} }}"),
        ("a type named Span", $"partial class C {{ class Span<T>; class ReadOnlySpan<T>; {Mark} static partial void Slope(global::System.ReadOnlySpan<double> f, global::System.Span<double> d); }}"),
        ("another attribute beside it", Member($"[Obsolete, GeneratedGradient] static partial void Slope({Rank1});")),
        ("attribute by its full name", Member($"[global::GenericGradient.GeneratedGradientAttribute()] static partial void Slope({Rank1});")),
        ("two parts of the type", $"partial class C {{ {Slope} }} partial class C {{ static void Call() => Slope([], []); }}"),
        ("overloads", Member(Slope + Slope.Replace("double", "float", StringComparison.Ordinal))),
        ("generic overload", Member(Slope + $"{Mark} internal static partial void Slope<T>(ReadOnlySpan<T> f, Span<T> d) where T : INumber<T>;")),
        ("case", Member(Slope + Slope.Replace("Slope", "SLOPE", StringComparison.Ordinal))),
        ("comments and directives", Member($"{Mark} static /* a */ partial // b\n void Slope(\n#if X\n int none,\n#endif\n {Rank1} /* c */);")),
        ("an alias for the element type", Member($"{Mark} static partial void Slope(ReadOnlySpan<Double> f, System.Double h, Span<double> d);")),
        ("null annotations off", "#nullable disable\n" + Member($"{Mark} static partial void Slope<T>(ReadOnlySpan<T> f, Span<T> d) where T : class, INumber<T>;")),
    ];

    private static readonly (string What, string Text, string Id)[] Refused =
    [
        ("local function", Member("static void F() { [GeneratedGradient] static void Local() { } Local(); }"), "GG0002"),
        ("lambda", Member("static Action F() => [GeneratedGradient] () => { };"), "GG0002"),
        ("accessor", Member("static int F { [GeneratedGradient] get; }"), "GG0002"),
        ("operator", Member("public static Kernels operator !([System.Runtime.InteropServices.In] Kernels a) => a; [GeneratedGradient] public static Kernels operator ~(Kernels a) => a;"), "GG0002"),
        ("attribute on the implementing part", Member($"static partial void Slope({Rank1}); {Mark} static partial void Slope({Rank1}) {{ }}"), "GG0002"),
        ("abstract partial", $"abstract partial class C {{ {Mark} internal abstract partial void Slope({Rank1}); }}", "GG0002"),
        ("interface method", $"partial interface I {{ {Mark} void Slope({Rank1}); }}", "GG0002"),
        ("static abstract", $"partial interface I {{ {Mark} static abstract void Slope({Rank1}); }}", "GG0002"),
        ("explicit interface implementation", $"interface I {{ void Slope({Rank1}); }} partial class C : I {{ {Mark} void I.Slope({Rank1}) {{ }} }}", "GG0002"),
        ("vararg", Member($"{Mark} static partial void Slope({Rank1}, __arglist);"), "GG0001"),
        ("pointers", Member($"{Mark} static unsafe partial void Slope(double* f, double* d);"), "GG0001"),
        ("a span of one's own", Member($"{Mark} static partial void Slope(Own.ReadOnlySpan<double> f, Own.Span<double> d);", "static class Own { public ref struct ReadOnlySpan<T>; public ref struct Span<T>; }"), "GG0001"),
        ("elements that may be null", Member($"{Mark} static partial void Slope<T>(ReadOnlySpan<T?> f, Span<T?> d) where T : class, INumber<T>;"), "GG0001"),
        ("dynamic", Member($"{Mark} static partial void Slope(ReadOnlySpan<dynamic> f, Span<dynamic> d);"), "GG0008"),
    ];

    /// <summary>Places where the compiler refuses the attribute itself, and text where it is none.</summary>
    private static readonly (string What, string Text)[] Silent =
    [
        ("class", "[GeneratedGradient] partial class C;"),
        ("property", Member("[GeneratedGradient] static int P => 1;")),
        ("constructor", Member("[GeneratedGradient] Kernels() { }")),
        ("field", Member("[GeneratedGradient] int f;")),
        ("parameter", Member("static void F([GeneratedGradient] int f) { }")),
        ("assembly", "[assembly: GeneratedGradient]"),
        ("in text that is left out", Member($"#if NEVER\n{Slope}\n#endif\n")),
        ("no parentheses yet", Member($"{Mark} static partial void Slope")),
        ("in a comment", Member($"// {Slope}")),
        ("an attribute of one's own", Member("[Own.GeneratedGradient] static partial void F();", "static class Own { internal sealed class GeneratedGradientAttribute : Attribute; }")),
        ("an unknown attribute", Member("[Unknown.GeneratedGradient] static partial void F();")),
    ];

    public static TheoryData<string> EmittedNames => [.. Emitted.Select(row => row.What)];

    public static TheoryData<string> RefusedNames => [.. Refused.Select(row => row.What)];

    public static TheoryData<string> SilentNames => [.. Silent.Select(row => row.What)];

    [Theory]
    [MemberData(nameof(EmittedNames))]
    public void It_is_generated_and_compiles(string what)
    {
        var run = Run(Emitted.Single(row => row.What == what).Text);

        Assert.Empty(run.Diagnostics);
        Assert.NotEmpty(run.Kernels);
        Assert.Empty(run.Output.Complaints());
    }

    [Theory]
    [MemberData(nameof(RefusedNames))]
    public void It_is_refused(string what)
    {
        var row = Refused.Single(row => row.What == what);
        var run = Run(row.Text);

        Assert.Equal([row.Id], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(run.Kernels);
    }

    [Theory]
    [MemberData(nameof(SilentNames))]
    public void It_is_no_declaration(string what)
    {
        var run = Run(Silent.Single(row => row.What == what).Text);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Kernels);
    }

    [Theory]
    [InlineData("[GeneratedGradient(Accuracy = 4, Accuracy = 6)]")]
    [InlineData("[GeneratedGradient, GeneratedGradient]")]
    [InlineData("[GeneratedGradient(Accuracy = 3), GeneratedGradient]")]
    [InlineData("[GeneratedGradient(Accuracy = 4.0)]")]
    [InlineData("[GeneratedGradient(EdgeOrder = 2)]")]
    [InlineData("[GeneratedGradient(Scheme = EdgeOrder.First)]")]
    [InlineData("[GeneratedGradient(Boundary = [Boundary.Clamp])]")]
    [InlineData("[GeneratedGradient(Boundaries = [.. new BoundaryKind[0]])]")]
    [InlineData("[GeneratedGradient(Boundaries = new BoundaryKind[2])]")]
    [InlineData("[GeneratedGradient(Boundaries = new BoundaryKind[] { })]")]
    [InlineData("[GeneratedGradient, AxisBoundary]")]
    [InlineData("[GeneratedGradient, AxisBoundary(0, Boundary.Clamp)]")]
    [InlineData("[GeneratedGradient, AxisBoundary(0, Boundary.Clamp, )]")]
    [InlineData("[GeneratedGradient, AxisBoundary(0, Boundary.Clamp, null)]")]
    [InlineData("[GeneratedGradient, AxisBoundary(\"0\", Boundary.Clamp, Boundary.Clamp)]")]
    [InlineData("[GeneratedGradient, AxisBoundary(0, Boundary.Clamp, Boundary.Clamp, Unknown = 3)]")]
    [InlineData("[GeneratedGradient, AxisBoundary(0, Boundary.Zero, Boundary.Zero, LowValue = )]")]
    [InlineData("[GeneratedGradient(Steps = new[] { 1 })]")]
    [InlineData("[GeneratedGradient(Steps = [null])]")]
    [InlineData("[GeneratedGradient(Steps = [[1]])]")]
    [InlineData("[GeneratedGradient(Shape = [])]")]
    [InlineData("[GeneratedGradient(Shape = [int.MaxValue])]")]
    [InlineData("[GeneratedGradient(Shape = [int.MinValue])]")]
    [InlineData("[GeneratedGradient(Shape = new int[3])]")]
    [InlineData("[GeneratedGradient(Shape = )]")]
    [InlineData("[GeneratedGradient(Shape = [,])]")]
    [InlineData("[GeneratedGradient(]")]
    [InlineData("[GeneratedGradient(null)]")]
    [InlineData("[GeneratedGradient(Operator: 3)]")]
    [InlineData("[GeneratedGradient<int>]")]
    [InlineData("[return: GeneratedGradient]")]
    [InlineData("[method: GeneratedGradient]")]
    [InlineData("[Short]")]
    public void An_odd_attribute_is_generated_or_told_but_not_both(string attribute)
    {
        var run = GeneratorRun.Over(Consumer.Compile("using Short = GenericGradient.GeneratedGradientAttribute;\n"
            + Consumer.File($"{attribute} static partial void Slope({Rank1});")));

        Assert.True(run.Diagnostics.Count + run.Step(TrackingNames.Operators).Count <= 1);
        Assert.True(
            run.Diagnostics.Count + run.Step(TrackingNames.Operators).Count == 1 || run.Output.Complaints().Any(),
            "Nobody tells why there is no file.");
    }

    [Fact]
    public void A_declaration_given_twice_is_generated_once()
    {
        var run = Run(Member(Slope + Slope));

        Assert.Single(run.DeclaredFiles);
        Assert.Equal(["GG0002"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_file_that_calls_itself_generated_is_told_of_as_well()
    {
        var run = GeneratorRun.Over(Consumer.Compile("// <auto-generated/>\n" + Consumer.File(Consumer.Operator("Slope", "Accuracy = 3"))));

        Assert.Equal(["GG0003"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    private static GeneratorRun Run(string text) => GeneratorRun.Over(Consumer.Compile(
        text.Contains("using System;", StringComparison.Ordinal) ? text : "using System; using System.Numerics; using GenericGradient;\n" + text));

    private static string Member(string member, string after = "") => Consumer.File(member, after);
}
