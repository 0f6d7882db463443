using System;
using System.Linq;
using GenericGradient.Generators.Emitting.Loops;
using Xunit;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>Declarations at the edge of what C# allows: each is refused with a diagnostic or generated so that it compiles.</summary>
public sealed class UnusualDeclarationTests
{
    private const string Rank1 = Consumer.Rank1;
    private const string Marked = "[GradientKernel(1)] public static partial void";
    private const string Where = "where T : INumber<T>";
    private const string Window = Consumer.Window;
    private const string Part = Consumer.Part;

    private static readonly UnusualDeclaration[] Table =
    [
        // Modifiers and parameters
        UnusualDeclaration.Kernel("no accessibility", modifiers: "static partial"),
        UnusualDeclaration.Kernel("protected internal", modifiers: "protected internal static partial"),
        UnusualDeclaration.Kernel("modifiers in another order", modifiers: "static internal partial"),
        UnusualDeclaration.Member(
            "new",
            "",
            $$"""
            class Base { public static void Rank1<T>({{Rank1}}) { } }
            partial class Derived : Base { [GradientKernel(1)] public static new partial void Rank1<T>({{Rank1}}) {{Where}}; }
            """),
        UnusualDeclaration.Kernel("scoped samples", $"scoped {Window}, int n0, Span<T> along0, {Part}"),
        UnusualDeclaration.Kernel("scoped destination", $"{Window}, int n0, scoped Span<T> along0, {Part}"),
        UnusualDeclaration.Kernel("optional parameter", $"{Window}, int n0, Span<T> along0, int start, int end, bool streams = false"),
        UnusualDeclaration.Kernel(
            "an attribute on a parameter", $"{Window}, [System.Runtime.InteropServices.In] int n0, Span<T> along0, {Part}"),
        UnusualDeclaration.Member(
            "extension method", "", $"static partial class Extensions {{ {Marked} Rank1<T>(this {Rank1}) {Where}; }}"),

        // Type parameter
        UnusualDeclaration.Kernel("no constraint", where: ""),
        UnusualDeclaration.Kernel("a constraint that is not a number", where: "where T : IComparable"),
        UnusualDeclaration.Kernel("struct, INumber", where: "where T : struct, INumber<T>"),
        UnusualDeclaration.Kernel("unmanaged, INumber", where: "where T : unmanaged, INumber<T>"),
        UnusualDeclaration.Kernel("class, INumber", where: "where T : class, INumber<T>"),
        UnusualDeclaration.Kernel("notnull, INumber", where: "where T : notnull, INumber<T>"),
        UnusualDeclaration.Kernel("INumber, new", where: "where T : INumber<T>, new()"),
        UnusualDeclaration.Kernel("a constraint below INumber", where: "where T : IFloatingPointIeee754<T>"),
        UnusualDeclaration.Kernel("two interfaces", where: "where T : INumber<T>, IMinMaxValue<T>"),
        UnusualDeclaration.Member(
            "type parameter named as the kernel class",
            $"{Marked} Rank1<T>({Rank1}) {Where};".Replace("T>", "Kernel>", StringComparison.Ordinal).Replace(
                "where T", "where Kernel", StringComparison.Ordinal)),
        UnusualDeclaration.Member(
            "an attribute on the type parameter",
            $"{Marked} Rank1<[My] T>({Rank1}) {Where};",
            "[AttributeUsage(AttributeTargets.GenericParameter)] sealed class MyAttribute : Attribute;"),

        // Names that the generated file uses itself
        UnusualDeclaration.Member("method named Kernel", Consumer.Kernel("Kernel")),
        UnusualDeclaration.Kernel("parameter named Kernel", Rank1.Replace("window", "Kernel", StringComparison.Ordinal)),
        UnusualDeclaration.Kernel("parameter named RowLoops", Rank1.Replace("window", "RowLoops", StringComparison.Ordinal)),
        UnusualDeclaration.Kernel("parameter named by a keyword", Rank1.Replace("window", "@class", StringComparison.Ordinal)),
        UnusualDeclaration.Kernel("parameter named by a contextual keyword", Rank1.Replace("window", "field", StringComparison.Ordinal)),
        UnusualDeclaration.Within("class named Kernel", "namespace Consumer; static partial class Kernel { member }") with { Hides = true },
        UnusualDeclaration.Within(
            "another class named Kernel", "namespace Consumer; static class Kernel; static partial class Kernels { member }") with { Hides = true },
        UnusualDeclaration.Within(
            "another class named RowLoops", "namespace Consumer; static class RowLoops; static partial class Kernels { member }") with { Hides = true },
        UnusualDeclaration.Within("namespace named System", "namespace Consumer.System; static partial class Kernels { member }") with { Hides = true },
        UnusualDeclaration.Within(
            "namespace named GenericGradient", "namespace Consumer.GenericGradient; static partial class Kernels { member }") with { Hides = true },
        UnusualDeclaration.Within(
            "a class named Walk in the namespace above the generated one",
            "namespace GenericGradient; class Walk; partial class Calls { member }") with { Hides = true },

        // Places
        UnusualDeclaration.Within("global namespace", "static partial class Kernels { member }"),
        UnusualDeclaration.Within("nested", "namespace Consumer; partial class Outer { static partial class Inner { member } }"),
        UnusualDeclaration.Within(
            "nested private", "namespace Consumer; partial class Outer { private static partial class Inner { member } }"),
        UnusualDeclaration.Within("struct", "namespace Consumer; partial struct Kernels { member }"),
        UnusualDeclaration.Within("readonly ref struct", "namespace Consumer; readonly ref partial struct Kernels { member }"),
        UnusualDeclaration.Within("interface", "namespace Consumer; partial interface IKernels { member }"),
        UnusualDeclaration.Within("record", "namespace Consumer; partial record Kernels(int A) { member }"),
        UnusualDeclaration.Within("record struct", "namespace Consumer; partial record struct Kernels(int A) { member }"),
        UnusualDeclaration.Within("file-local class", "namespace Consumer; file static partial class Kernels { member }"),
        UnusualDeclaration.Within("class named by a keyword", "namespace Consumer; static partial class @class { member }"),
        UnusualDeclaration.Within("class named by a contextual keyword", "namespace Consumer; static partial class @record { member }"),
        UnusualDeclaration.Within(
            "namespace named by a keyword", "namespace Consumer.@namespace.@event; static partial class Kernels { member }"),
        UnusualDeclaration.Within("class named in another alphabet", "namespace Consumer; static partial class Ströme { member }"),

        // Several
        UnusualDeclaration.Member(
            "overloads",
            $"{Marked} Rank1<T>({Rank1}) {Where}; {Marked} Rank1<T>({Window}, int n0, T s, Span<T> d, {Part}) {Where};"),
        UnusualDeclaration.Member("names that differ by case only", Consumer.Kernel("Rank") + Consumer.Kernel("RANK")),
        UnusualDeclaration.Member("method named by a keyword", Consumer.Kernel("@class")),
        UnusualDeclaration.Member("method named with an escape", Consumer.Kernel("\\u0041b")),
        UnusualDeclaration.Member(
            "method named as the file of loops", "", $"static partial class RowLoops {{ {Consumer.Kernel("Rank1")} }}") with { Hides = true },
    ];

    public static TheoryData<string> Names => [.. Table.Select(row => row.What)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_unusual_declaration_is_refused_or_compiles(string what)
    {
        var row = Table.Single(row => row.What == what);
        var run = GeneratorRun.Over(Consumer.Compile(row.Text));

        if (run.Diagnostics.Count > 0)
        {
            Assert.Empty(run.Kernels);
            return;
        }

        Assert.NotEmpty(run.Kernels);
        Assert.Empty(row.Hides ? run.Output.Complaints() : run.Output.ComplaintsButOfLoops());
    }

    [Fact]
    public void A_declaration_given_twice_does_not_stop_the_generator()
    {
        string members = Consumer.Kernel("Twice") + Consumer.Kernel("Twice") + Consumer.Kernel("Once");
        var run = GeneratorRun.Over(Consumer.Compile(Consumer.File(members)));

        Assert.Contains("Consumer.Kernels.Once.g.cs", run.Kernels.Keys);
        Assert.Contains(RowLoopsEmitter.HintName, run.Kernels.Keys);
    }

    [Fact]
    public void Without_a_declaration_there_is_no_file() =>
        Assert.Empty(GeneratorRun.Over(Consumer.Compile("internal static class Nothing { }")).Files);

    [Fact]
    public void A_local_function_with_the_attribute_is_not_a_kernel()
    {
        const string Member = "static void F() { [GradientKernel(1)] static void Local<T>() { } Local<int>(); }";
        var run = GeneratorRun.Over(Consumer.Compile(Consumer.File(Member)));

        Assert.Empty(run.Kernels);
        Assert.Equal(["GG0002"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }
}
