using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.CodeFixes;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Tests.Diagnostics;
using Xunit;

namespace GenericGradient.Generators.Tests.CodeFixes;

/// <summary>What each fix makes of a text; afterwards the declaration is generated.</summary>
public sealed class CodeFixTests
{
    private const string Mark = "[GeneratedGradient]";
    private const string Own = "[AttributeUsage(AttributeTargets.Parameter)] sealed class MyAttribute(int number) : Attribute { public int Number => number; }";
    private const string Slope = Mark + " public static partial void Slope";

    [Theory]
    [InlineData(
        "    [GeneratedGradient]\n    // Why.\n    public static void Slope(ReadOnlySpan<double> f, Span<double> d);",
        "    [GeneratedGradient]\n    // Why.\n    public static partial void Slope(ReadOnlySpan<double> f, Span<double> d);")]
    [InlineData(
        "    [GeneratedGradient]\n    /* here */ void Slope(ReadOnlySpan<double> f, Span<double> d);",
        "    [GeneratedGradient]\n    /* here */ partial void Slope(ReadOnlySpan<double> f, Span<double> d);")]
    public async Task A_method_becomes_partial(string before, string after) =>
        await AssertFixedAsync(new MakePartialFix(), Consumer.File(before), Consumer.File(after));

    [Fact]
    public async Task A_method_and_the_types_around_it_become_partial() => await AssertFixedAsync(
        new MakePartialFix(),
        File($"/// <summary>Outer.</summary>\npublic class Outer {{ readonly struct Inner {{ {Mark} internal static void Slope(ReadOnlySpan<double> f, Span<double> d); }} }}"),
        File($"/// <summary>Outer.</summary>\npublic partial class Outer {{ readonly partial struct Inner {{ {Mark} internal static partial void Slope(ReadOnlySpan<double> f, Span<double> d); }} }}"));

    [Fact]
    public async Task Types_around_a_partial_method_become_partial() => await AssertFixedAsync(
        new MakePartialFix(),
        File($"// Above.\nclass Outer {{ record struct Inner {{ {Mark} internal static partial void Slope(ReadOnlySpan<double> f, Span<double> d); }} }}"),
        File($"// Above.\npartial class Outer {{ partial record struct Inner {{ {Mark} internal static partial void Slope(ReadOnlySpan<double> f, Span<double> d); }} }}"));

    [Theory]
    [InlineData("public static void Slope(ReadOnlySpan<double> f, Span<double> d) { }")]
    [InlineData("public static void Slope(ReadOnlySpan<double> f, Span<double> d) => throw null!;")]
    [InlineData("public static extern void Slope(ReadOnlySpan<double> f, Span<double> d);")]
    [InlineData("public static partial void Slope(ReadOnlySpan<double> f, Span<double> d) { }")]
    public async Task A_method_that_lacks_more_than_the_word_is_left_alone(string member) =>
        Assert.Empty(await FixRun.OffersAsync(Consumer.File(Mark + " " + member), new MakePartialFix()));

    [Theory]
    [InlineData("", "", "ReadOnlySpan<double> samples, Span<double> along0")]
    [InlineData("", "ReadOnlySpan<float> f, int n0, int n1", "ReadOnlySpan<float> f, int n0, int n1, Span<float> along0, Span<float> along1")]
    [InlineData("", "ReadOnlySpan<float> f, int n0, int n1, double h, Span<float> d0, Span<float> d1", "ReadOnlySpan<float> f, int n0, int n1, float h, float step1, Span<float> d0, Span<float> d1")]
    [InlineData("", "ReadOnlySpan<double> f, int n, Span<double> d", "ReadOnlySpan<double> f, Span<double> d")]
    [InlineData("", "scoped in ReadOnlySpan<double> @class, ref double h, Span<double> d", "scoped in ReadOnlySpan<double> @class, double h, Span<double> d")]
    [InlineData("Operator = GradientOperator.Curl, Frame = Frame.AxisOrder", "ReadOnlySpan<double> u, int a, int b, int c, Span<double> d", "ReadOnlySpan<double> u, ReadOnlySpan<double> u1, ReadOnlySpan<double> u2, int a, int b, int c, Span<double> d, Span<double> result1, Span<double> result2")]
    [InlineData("Operator = GradientOperator.Divergence, Shape = [9, 9]", "ReadOnlySpan<double> f, int n0, int n1, Span<double> d", "ReadOnlySpan<double> f, ReadOnlySpan<double> u1, Span<double> d")]
    [InlineData("Steps = [1]", "ReadOnlySpan<double> f, double h, Span<double> d", "ReadOnlySpan<double> f, Span<double> d")]
    [InlineData("", "double[] f, double[] d, int maxDegreeOfParallelism = -1, IProgress<double>? p = null", "ReadOnlySpan<double> f, Span<double> d, int maxDegreeOfParallelism = -1, IProgress<double>? p = null")]
    [InlineData("", "ReadOnlySpan<double> f, long maxDegreeOfParallelism, Span<double> d", "ReadOnlySpan<double> f, Span<double> d, int maxDegreeOfParallelism")]
    [InlineData("", "ReadOnlySpan<double> f, long rows, uint columns, Span<double> d0, Span<double> d1", "ReadOnlySpan<double> f, int rows, int columns, Span<double> d0, Span<double> d1")]
    [InlineData("", "double[,] f, double[,] d0, double[,] d1", "ReadOnlySpan<double> f, int n0, int n1, Span<double> d0, Span<double> d1")]
    [InlineData("", "Span<double> f, int n0, int n1, Span<double> d0, Span<double> d1", "ReadOnlySpan<double> f, int n0, int n1, Span<double> d0, Span<double> d1")]
    [InlineData("", "ReadOnlySpan<double> f, Span<double> d, double h", "ReadOnlySpan<double> f, double h, Span<double> d")]
    [InlineData("", "ReadOnlySpan<double> f, // heights\n        ref double h, // apart\n        Span<double> d", "ReadOnlySpan<double> f, // heights\n        double h, // apart\n        Span<double> d")]
    [InlineData("", "[My(1)] ReadOnlySpan<double> f /* heights */, [My(2)] long rows, [My(3)] int columns, Span<double> d0, [My(4)] Span<double> d1", "[My(1)] ReadOnlySpan<double> f /* heights */, [My(2)] int rows, [My(3)] int columns, Span<double> d0, [My(4)] Span<double> d1")]
    [InlineData("Shape = [4, 4]", "ReadOnlySpan<double> f, int rows, Span<double> d0, Span<double> d1, double h0 = 1, double h1 = 2.5", "ReadOnlySpan<double> f, double h0 = 1, double h1 = 2.5, Span<double> d0, Span<double> d1")]
    [InlineData("", "ReadOnlyTensorSpan<double> f, int n, TensorSpan<double> d0, TensorSpan<double> d1", "ReadOnlyTensorSpan<double> f, TensorSpan<double> d0, TensorSpan<double> d1")]
    public async Task The_parameters_are_written(string arguments, string before, string after) => await AssertFixedAsync(
        new WriteSignatureFix(),
        Consumer.File(Consumer.Operator("Slope", arguments, before), Own),
        Consumer.File(Consumer.Operator("Slope", arguments, after), Own),
        "Write the parameters that the attribute asks for");

    [Fact]
    public async Task Names_are_full_where_short_ones_mean_nothing()
    {
        const string Before = "partial class C {{ [GenericGradient.GeneratedGradient] static partial void Slope(double[] f, {0} d); }}";
        var result = await FixRun.ApplyAsync(string.Format(CultureInfo.InvariantCulture, Before, "System.Span<double>"), new WriteSignatureFix());

        Assert.Equal(
            string.Format(CultureInfo.InvariantCulture, Before, "System.Span<double>").Replace("double[] f", "System.ReadOnlySpan<double> f", StringComparison.Ordinal),
            result?.Text);
    }

    [Theory]
    [InlineData("Boundary = Boundary.Clamp", "ReadOnlySpan<double> f, ReadOnlySpan<double> x, Span<double> d")]
    [InlineData("Operator = GradientOperator.Curl, Frame = Frame.AxisOrder", "ReadOnlySpan<double> f, Span<double> d")]
    [InlineData("Steps = [1]", "ReadOnlySpan<double> f, ReadOnlySpan<double> x, Span<double> d")]
    [InlineData("", "ReadOnlySpan<double> f, ReadOnlySpan<double> d")]
    [InlineData("", "ReadOnlySpan<double> f, ReadOnlySpan<double> x, int n0, int n1, Span<double> d0, Span<double> d1")]
    [InlineData("", "ReadOnlySpan<double> f, double h0, double h1, Span<double> d0")]
    public async Task Where_more_than_one_thing_can_be_meant_there_is_no_fix(string arguments, string parameters) =>
        Assert.Empty(await FixRun.OffersAsync(Consumer.File(Consumer.Operator("Slope", arguments, parameters)), new WriteSignatureFix()));

    [Theory]
    [InlineData("ReadOnlySpan<byte> f, int n0, int n1, byte h0, byte h1, Span<byte> d0, Span<byte> d1", "ReadOnlySpan<double> f, int n0, int n1, double h0, double h1, Span<double> d0, Span<double> d1")]
    [InlineData("ReadOnlySpan<int> f, Span<int> d", "ReadOnlySpan<double> f, Span<double> d")]
    [InlineData("ReadOnlySpan<short> f, Span<double> d", "ReadOnlySpan<double> f, Span<double> d")]
    public async Task Samples_become_double(string before, string after) => await AssertFixedAsync(
        new WriteSignatureFix(),
        Consumer.File($"{Slope}({before});"),
        Consumer.File($"{Slope}({after});"),
        "Take samples of type double");

    [Fact]
    public void The_names_of_diagnostics_are_those_of_the_analyzers()
    {
        string[] all = [.. DiagnosticPages.Descriptors.Select(descriptor => descriptor.Id)];
        string[] fixable = [.. new MakePartialFix().FixableDiagnosticIds, .. new WriteSignatureFix().FixableDiagnosticIds];

        Assert.True(Rules.ParametersProperty == Fixable.ParametersProperty);
        Assert.True(Rules.TypesProperty == Fixable.TypesProperty);
        Assert.Subset(all.ToHashSet(), fixable.Where(id => id.StartsWith("GG", StringComparison.Ordinal)).ToHashSet());
        Assert.Equal(Fixable.Declaration, Generators.Diagnostics.Descriptors.Declaration.Id);
        Assert.Equal(Fixable.ContainerNotPartial, Generators.Diagnostics.Descriptors.ContainerNotPartial.Id);
        Assert.Equal(Fixable.IntegerElements, Generators.Diagnostics.Descriptors.IntegerElements.Id);
    }

    /// <summary>Diagnostics whose message shows a signature are those with the fix.</summary>
    [Fact]
    public void Every_diagnostic_with_parameters_has_the_fix() => Assert.All(
        DiagnosticPages.Descriptors.Where(descriptor => string.CompareOrdinal(descriptor.Id, "GG0026") < 0),
        descriptor =>
        {
            bool hasParameters = GeneratorRun.Over(DiagnosticPages.Example(descriptor.Id, "Wrong")).Diagnostics
                .Any(diagnostic => diagnostic.Properties.ContainsKey(Rules.ParametersProperty));
            Assert.Equal(hasParameters, Fixable.WithParameters.Contains(descriptor.Id));
        });

    private static async Task AssertFixedAsync(
        Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider provider, string before, string after, string title = "Make it partial")
    {
        var result = await FixRun.ApplyAsync(before, provider);
        var run = GeneratorRun.Over(Consumer.Compile(after));

        Assert.Equal((title, after), result);
        Assert.Empty(run.Diagnostics);
        Assert.NotEmpty(run.Files);
    }

    private static string File(string type) => Consumer.File("", type);
}
