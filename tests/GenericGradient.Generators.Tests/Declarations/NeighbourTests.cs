using System.Linq;
using System.Text;
using GenericGradient.Generators.Tests.Parsing;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GenericGradient.Generators.Tests.Declarations;

/// <summary>Whatever is declared beside a good declaration, that has its body: a generator that fails once writes nothing at all.</summary>
public sealed class NeighbourTests
{
    private const string Slope = "[GenericGradient.GeneratedGradient] public static partial void Slope(System.ReadOnlySpan<double> f, System.Span<double> d);";
    private const string Bare = "[GenericGradient.GeneratedGradient] void Slope(System.ReadOnlySpan<double> f, System.Span<double> d) { }";

    /// <summary>Files of their own, with what is told of them.</summary>
    private static readonly (string What, string Text, string[] Told)[] Odd =
    [
        ("in a namespace", $"namespace N {{ {Slope} }}", ["GG0002"]),
        ("in a namespace of a file", $"namespace N; {Slope}", ["GG0002"]),
        ("in a namespace, with a body", $"namespace N {{ {Bare} }}", ["GG0002"]),
        ("outside everything", Slope, ["GG0002"]),
        ("two in a namespace", $"namespace N {{ {Slope} {Slope} }}", ["GG0002", "GG0002"]),
        ("one in each of two namespaces", $"namespace N {{ {Slope} }} namespace n {{ {Slope} }}", ["GG0002", "GG0002"]),
        ("in an enum", $"enum E {{ {Slope} }}", []),
        ("in a delegate's place", $"delegate void D(); {Slope}", ["GG0002"]),
        ("in a type without a name", $"partial class {{ {Slope} }}", []),
        ("without a name", "partial class C { [GenericGradient.GeneratedGradient] public static partial void (System.ReadOnlySpan<double> f, System.Span<double> d); }", []),
        ("of an interface of another", $"interface I {{ void F(); }} partial class C : I {{ [GenericGradient.GeneratedGradient] partial void I.F(); }}", ["GG0002"]),
        ("twice", $"partial class C {{ {Slope} {Slope} }}", ["GG0002"]),
        ("twice, but for what it returns", $"partial class C {{ {Slope} {Slope.Replace("void", "int", System.StringComparison.Ordinal)} }}", ["GG0002"]),
        ("twice, but for scoped", $"partial class C {{ {Slope} {Slope.Replace("System.ReadOnly", "scoped System.ReadOnly", System.StringComparison.Ordinal)} }}", []),
        ("of two types of one name", $"partial class C {{ {Slope} }} partial struct C {{ {Slope} }} partial record C {{ {Slope} }}", []),
        ("of a type and a namespace of one name", $"namespace N {{ partial class A {{ partial class B {{ {Slope} }} }} }} namespace N.A {{ partial class B {{ {Slope} }} }}", []),
        ("in marks of other alphabets", $"partial class \u0915\u093F {{ {Slope.Replace("Slope", "\u0922\u093E\u0932", System.StringComparison.Ordinal)} }}", []),
        ("joined by a tie", $"partial class A\u203FB {{ {Slope} }}", []),
        ("of a long name", $"partial class {string.Concat(Enumerable.Repeat("\u6E29\u5EA6", 120))} {{ {Slope} }}", []),
        ("a kernel of the library, too", $"partial class C {{ [GenericGradient.Kernels.GradientKernel(1)] {Slope} }}", ["GG0001"]),
        ("a parameter without a type", "partial class C { [GenericGradient.GeneratedGradient] public static partial void F(f, System.Span<double> d); }", []),
        ("an argument list", "partial class C { [GenericGradient.GeneratedGradient] public static partial void F(__arglist); }", ["GG0001"]),
        ("pointers in an unsafe type", "unsafe partial class C { [GenericGradient.GeneratedGradient] public static partial void F(double* f, double* d); }", ["GG0001"]),
    ];

    public static TheoryData<string> OddNames => [.. Odd.Select(row => row.What)];

    public static TheoryData<string> Operators => OperatorRefusalTests.Names;

    public static TheoryData<string> Kernels => RefusalTests.Names;

    [Theory]
    [MemberData(nameof(OddNames))]
    public void Odd_places_and_names(string what)
    {
        var (_, text, told) = Odd.Single(row => row.What == what);
        var run = GeneratorRun.Over(Consumer.Compile(("Good.cs", Consumer.File(Consumer.Operator("Good"))), ("Odd.cs", text)));

        Assert.Contains("Consumer.Kernels.Good.g.cs", run.Kernels.Keys);
        if (told.Length > 0)
        {
            Assert.Equal(told, run.Diagnostics.Select(diagnostic => diagnostic.Id));
        }

        Assert.DoesNotContain(CommandLine.Build(run.Input), diagnostic => diagnostic.Id == "CS8785");
        Assert.DoesNotContain(
            run.Output.SyntaxTrees.Skip(run.Input.SyntaxTrees.Length), tree => Encoding.UTF8.GetByteCount(System.IO.Path.GetFileName(tree.FilePath)) > 200);
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public void Operators_that_are_refused(string what)
    {
        var row = OperatorRefusalTests.Table.Single(row => row.What == what);
        string text = MarkedText.Parse(row.IsType ? Consumer.File("", row.Text) : Consumer.File(row.Text)).Text;
        AssertGoodBeside(Consumer.Compile(("Bad.cs", text), Good));
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Kernels_that_are_refused(string what)
    {
        var row = RefusalTests.Table.Single(row => row.What == what);
        AssertGoodBeside(Consumer.WithoutWalks(("Bad.cs", Consumer.File(row.Member, row.After)), Good));
    }

    private static (string Path, string Text) Good => ("Good.cs", Consumer.File(Consumer.Operator("Good")));

    private static void AssertGoodBeside(CSharpCompilation compilation)
    {
        var run = GeneratorRun.Over(compilation);

        Assert.Contains("Consumer.Kernels.Good.g.cs", run.Kernels.Keys);
        Assert.DoesNotContain(CommandLine.Build(compilation), diagnostic => diagnostic.Id is "CS8785" or "AD0001");
    }
}
