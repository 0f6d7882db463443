using System.Linq;
using GenericGradient.Generators.Model;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GenericGradient.Generators.Tests.Model;

/// <summary>Kernels are compared by value: two parses of one text are equal, and all that a file depends on tells them apart.</summary>
public sealed class KernelSpecTests
{
    private const string Unit = Consumer.Rank1;
    private const string Step = $"{Consumer.Window}, int n0, T step, Span<T> d, {Consumer.Part}";
    private const string Coordinates = $"{Consumer.Window}, int n0, ReadOnlySpan<T> l, ReadOnlySpan<T> r, Span<T> d, {Consumer.Part}";
    private const string Mixed =
        $"{Consumer.Window}, int n0, int n1, ReadOnlySpan<T> l, ReadOnlySpan<T> r, T step, Span<T> d0, Span<T> d1, {Consumer.Part}";

    [Fact]
    public void Two_parses_of_one_text_are_equal()
    {
        KernelSpec a = Parsed(Declaration()), b = Parsed(Declaration());

        Assert.NotSame(a, b);
        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Fact]
    public void Each_part_of_a_declaration_tells_kernels_apart()
    {
        string[] others =
        [
            Declaration(name: "Other"),
            Declaration(edgeOrder: 2),
            Declaration(modifiers: "internal static partial"),
            Declaration(parameters: Unit.Replace("along0", "result", System.StringComparison.Ordinal)),
            Declaration(parameters: Step),
            Declaration(constraint: "where T : IFloatingPoint<T>"),
            Declaration(constraint: "where T : struct, INumber<T>"),
        ];

        Assert.Distinct(others.Append(Declaration()).Select(Parsed));
    }

    [Fact]
    public void The_place_of_a_declaration_tells_kernels_apart()
    {
        var here = Parsed(Declaration());
        var there = Parsed(Consumer.Compile(
            Consumer.File(Declaration()).Replace("namespace Consumer", "namespace Elsewhere", System.StringComparison.Ordinal)));

        Assert.NotEqual(here, there);
        Assert.Equal(here, there with
        {
            Method = there.Method with { Namespace = here.Method.Namespace, HintName = here.Method.HintName, DisplayName = here.Method.DisplayName },
        });
    }

    [Theory]
    [InlineData(Unit, false)]
    [InlineData(Step, false)]
    [InlineData(Coordinates, true)]
    [InlineData(Mixed, true)]
    public void It_knows_whether_it_has_coordinates(string parameters, bool hasCoordinates)
    {
        var kernel = Parsed(Declaration(parameters: parameters));

        Assert.Equal(hasCoordinates, kernel.HasCoordinates);
        Assert.Equal(kernel.Axes.Count, kernel.Rank);
    }

    private static string Declaration(
        string name = "Kernel",
        int edgeOrder = 1,
        string modifiers = "public static partial",
        string parameters = Unit,
        string constraint = "where T : INumber<T>") =>
        $"[GradientKernel({edgeOrder})] {modifiers} void {name}<T>({parameters}) {constraint};";

    private static KernelSpec Parsed(string declaration) => Parsed(Consumer.Compile(Consumer.File(declaration)));

    private static KernelSpec Parsed(CSharpCompilation compilation) =>
        (KernelSpec)Assert.Single(GeneratorRun.Over(compilation).Step(TrackingNames.Kernels)).Value;
}
