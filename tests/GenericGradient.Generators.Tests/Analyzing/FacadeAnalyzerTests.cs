using System.Linq;
using GenericGradient.Generators.Analyzing;
using Xunit;

namespace GenericGradient.Generators.Tests.Analyzing;

/// <summary>Calls that are told of, with the place, and calls beside them that are fine.</summary>
public sealed class FacadeAnalyzerTests
{
    private const string Parameters =
        "int[] ints, double[] line, float[] floats, double[,] grid, double[,,] volume, int n, double h, Tensor<double> tensor";

    [Theory]
    [InlineData("GG0027", "Gradient.[|Compute<int>|](ints);")]
    [InlineData("GG0027", "Gradient.[|Compute|](new byte[2, 2]);")]
    [InlineData("GG0027", "Gradient.[|Compute<long>|](new long[3], Spacing.Step(2L));")]
    [InlineData("GG0027", "Gradient.[|AlongAxis|](new short[2, 2], 0);")]
    [InlineData("GG0027", "Gradient.[|ComputeStacked|](Tensor.CreateFromShape<char>([2, 2]));")]
    [InlineData("GG0027", "GradientPlan.[|Create<uint>|]([3, 4]);")]
    [InlineData("GG0027", "[|Slope<int>|](ints, ints);")]
    [InlineData("GG0027", "Box<nint>.[|Slope|]([], []);")]
    [InlineData("GG0028", "Spacing.Step([|0.0|]);")]
    [InlineData("GG0028", "Spacing.Step([|-0.0f|]);")]
    [InlineData("GG0028", "Spacing.Step([|0m|]);")]
    [InlineData("GG0028", "Spacing.Step<double>([|0|]);")]
    [InlineData("GG0028", "Spacing.Step([|double.NaN|]);")]
    [InlineData("GG0028", "Spacing.Step([|float.PositiveInfinity|]);")]
    [InlineData("GG0028", "Spacing.Step([|1 / double.NegativeInfinity|]);")]
    [InlineData("GG0028", "const double Step = 1 - 1; Gradient.Compute<double>(line, Spacing.Step([|Step|]));")]
    [InlineData("GG0028", "Spacing.Steps(new[] { 1.0, [|0|], 2 });")]
    [InlineData("GG0028", "Spacing.Steps<float>([h > 0 ? 1 : 2, [|float.NaN|]]);")]
    [InlineData("GG0029", "Gradient.Compute(grid, axes: [0, [|0|]]);")]
    [InlineData("GG0029", "Gradient.Compute(grid, axes: [0, [|-2|]]);")]
    [InlineData("GG0029", "Gradient.Compute(volume, axes: new[] { -1, 1, [|2|] });")]
    [InlineData("GG0029", "Gradient.Compute(tensor, axes: [n, 3, 1, [|3|]]);")]
    [InlineData("GG0029", "GradientPlan.Create<double>([3, 4, 5], axes: [1, [|-2|]]);")]
    [InlineData("GG0029", "Gradient.Compute(tensor, axes: [0, .. ints, [|0|]]);")]
    [InlineData("GG0030", "Spacing.Coordinates(new[] { 0.0, 1, [|1|], 2 });")]
    [InlineData("GG0030", "Spacing.Coordinates(new double[] { 0, 1, [|0|], 2 });")]
    [InlineData("GG0030", "Spacing.Coordinates(new[] { h, 1, [|1|] });")]
    [InlineData("GG0030", "Spacing.Coordinates(new[] { 0, [|double.NaN|] });")]
    [InlineData("GG0030", "Spacing.Coordinates<float>([0, 1, [|float.NegativeInfinity|]]);")]
    [InlineData("GG0030", "Spacing.Coordinates(new[] { 0.0, [|-0.0|] });")]
    [InlineData("GG0030", "Spacing.Coordinates<long, double>([1, 2, [|1|]]);")]
    [InlineData("GG0030", "Spacing.Coordinates<ulong, float>(new[] { ulong.MaxValue, [|ulong.MaxValue|] });")]
    [InlineData("GG0031", "Gradient.Compute<double>(line, options: [|(EdgeOrder)3|]);")]
    [InlineData("GG0031", "Gradient.Compute(line, 0.5, new() { EdgeOrder = [|(EdgeOrder)3|] });")]
    [InlineData("GG0031", "Gradient.Compute(line, 0.5, new GradientOptions { EdgeOrder = [|0|] });")]
    [InlineData("GG0031", "VectorGradient.Compute(new Vector2[3], options: [|(EdgeOrder)3|]);")]
    [InlineData("GG0028", "Gradient.Compute(line, [|0|]);")]
    [InlineData("GG0028", "Gradient.Compute(grid, [|double.NaN|]);")]
    [InlineData("GG0028", "Gradient.Compute(grid, [0.5, [|0|]]);")]
    [InlineData("GG0028", "Gradient.Compute(grid, [[|0.0|], Spacing.Coordinates(line)], axes: [0, 1]);")]
    [InlineData("GG0028", "ComplexGradient.Compute(new Complex[3], [|0|]);")]
    [InlineData("GG0028", "GradientPlan.Create<float>([3], [|0|]);")]
    [InlineData("GG0028", "Gradient.Compute(floats, Spacing.Step([|0.0|]));")]
    [InlineData("GG0028", "Spacing.Step([|0|]);")]
    [InlineData("GG0029", "ComplexGradient.Compute(new Complex[3, 3], axes: [0, [|-2|]]);")]
    [InlineData("GG0031", "Gradient.AlongAxis(grid, 0, options: [|(EdgeOrder)(-1)|]);")]
    [InlineData("GG0033", "Gradient.Compute(line, [|0.1f|]);")]
    [InlineData("GG0033", "Gradient.Compute(line, [|-0.1f|]);")]
    [InlineData("GG0033", "const float Step = 1e-3f; Gradient.Compute(grid, [0.5, [|Step|]]);")]
    [InlineData("GG0033", "Gradient.Compute(line, Spacing.Step([|0.1f|]));")]
    [InlineData("GG0033", "ComplexGradient.Compute(new Complex[3], [|0.1f|]);")]
    [InlineData("GG0033", "GradientPlan.Create<double>([3], [|0.1f|]);")]
    [InlineData("GG0034", "Gradient.Compute(grid, [|null|]!);")]
    [InlineData("GG0034", "Gradient.Compute(tensor, spacing: [|null|]!);")]
    [InlineData("GG0034", "GradientPlan.Create<double>([3], [|null|]!);")]
    [InlineData("GG0031", "const EdgeOrder Third = (EdgeOrder)3; GradientPlan.Create<double>([3], options: [|Third|]);")]
    public void A_wrong_call_is_told_of_at_the_right_place(string id, string statement)
    {
        var marked = MarkedText.Parse(File(statement));
        var compilation = Consumer.Compile(marked.Text);
        var diagnostic = Assert.Single(GeneratorRun.Analyze(compilation, new FacadeAnalyzer()));

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(marked.Text[marked.Span.Start..marked.Span.End], marked.Text[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]);
        Assert.Equal(marked.Span, diagnostic.Location.SourceSpan);
        AssertCompiles(marked.Text);
    }

    [Theory]
    [InlineData("Gradient.Compute<double>(line);")]
    [InlineData("Gradient.Compute(line, 0.5f);")]
    [InlineData("Gradient.Compute(line, (double)0.1f);")]
    [InlineData("float step = 0.1f; Gradient.Compute(line, step);")]
    [InlineData("Gradient.Compute(floats, 0.1f);")]
    [InlineData("Gradient.Compute(floats, Spacing.Step(0.1f));")]
    [InlineData("VectorGradient.Compute(new Vector2[3], 0.1f);")]
    [InlineData("Gradient.Compute(line, 3f);")]
    [InlineData("Gradient.Compute(grid, axes: null);")]
    [InlineData("dynamic any = line; Gradient.Compute(any);")]
    [InlineData("Own.Gradient.Compute(ints); _ = new Own.GradientPlan<int>();")]
    [InlineData("_ = (Gradient.Compute(grid), 0.5);")]
    [InlineData("object any = Gradient.Compute(grid);")]
    [InlineData("System.Array any = Gradient.Compute(grid);")]
    [InlineData("System.Action run = () => Gradient.Compute(line, 0.1, line);")]
    [InlineData("Gradient.Compute<double>(line, default, default(GradientOptions));")]
    [InlineData("Gradient.Compute(line, 0.5, new() { EdgeOrder = EdgeOrder.Second });")]
    [InlineData("Gradient.Compute(line, Spacing.Coordinates(new[] { 1L, n, 3 }));")]
    [InlineData("Gradient.Compute(grid, [0.5, h]);")]
    [InlineData("Gradient.Compute(grid, Spacing.Step(-0.5), EdgeOrder.Second, [0, -1]);")]
    [InlineData("Gradient.Compute(grid, axes: [0, 1]);")]
    [InlineData("Gradient.Compute(grid, axes: [n, n]);")]
    [InlineData("Gradient.Compute(tensor, axes: [0, -2]);")]
    [InlineData("Gradient.Compute(grid, axes: default);")]
    [InlineData("Gradient.Compute<double>(line, Spacing.Step(h));")]
    [InlineData("Spacing.Step(double.Epsilon);")]
    [InlineData("Spacing.Coordinates(new[] { 0.0, 1, 0.5, 0 });")]
    [InlineData("Spacing.Coordinates(new[] { h, h });")]
    [InlineData("Spacing.Coordinates(line);")]
    [InlineData("Spacing.Coordinates(new double[9]);")]
    [InlineData("Spacing.Coordinates<long, double>([1L << 53, (1L << 53) + 1, (1L << 53) + 2]);")]
    [InlineData("Spacing.Coordinates<int, double>(ints);")]
    [InlineData("Spacing.Coordinates<double>([0, .. line, 0]);")]
    [InlineData("Spacing.Coordinates<double>([0, .. line, 1, .. line, 1]);")]
    [InlineData("GradientPlan.Create<double>([3, .. ints], axes: [1, -1]);")]
    [InlineData("GradientPlan.Create<double>([.. ints, 5], axes: [0, -2]);")]
    [InlineData("Gradient.Compute(grid, axes: [.. ints, 0]);")]
    [InlineData("Spacing.Coordinates<System.Numerics.BigInteger, double>([0, 1, n, n]);")]
    [InlineData("Spacing.Coordinates<double>(new System.DateTime[] { new(2026, 1, 1), new(2026, 1, 2) }, per: System.TimeSpan.FromHours(1));")]
    [InlineData("Spacing.Coordinates<double>([default(System.TimeSpan), new(1)], System.TimeSpan.FromTicks(1));")]
    [InlineData("Spacing.Coordinates<double>([System.DateTime.MinValue, System.DateTime.MaxValue], System.TimeSpan.FromTicks(1));")]
    [InlineData("Spacing.Coordinates<double>([default(System.DateOnly), n > 0 ? default(System.DateOnly) : default], System.TimeSpan.FromDays(1));")]
    [InlineData("Spacing.Steps(new[] { 0.5, 0.5, -1 });")]
    [InlineData("Spacing.Steps(line);")]
    [InlineData("Spacing.Unit<double>();")]
    [InlineData("Gradient.Compute<double>(line, options: (EdgeOrder)2);")]
    [InlineData("Gradient.Compute<double>(line, options: (EdgeOrder)n);")]
    [InlineData("GradientPlan.Create<float>([3, 4]);")]
    [InlineData("Slope<double>(line, line);")]
    [InlineData("Own.Gradient.Compute(ints); Own.Spacing.Step(0);")]
    public void A_right_call_is_not_told_of(string statement)
    {
        string text = File(statement);

        Assert.Empty(GeneratorRun.Analyze(Consumer.Compile(text), new FacadeAnalyzer()));
        AssertCompiles(text);
    }

    /// <summary>Calls that do not compile: <c>Surface/slips.txt</c> has many more, and what is said of each.</summary>
    [Theory]
    [InlineData("Gradient.Compute([|new List<double>()|]);")]
    [InlineData("var r = Gradient.Compute(line, [|line|]);")]
    [InlineData("Gradient.Compute(grid, 0.5, [|2|]);")]
    [InlineData("Gradient.Compute(grid, [0.5, [|line|]]);")]
    [InlineData("Gradient.Compute(line, 0.1, [|edgeOrder|]: 2);")]
    [InlineData("Gradient.[|Compute<double>|](ints);")]
    [InlineData("line = Gradient.[|Compute|](line, 0.1, line);")]
    [InlineData("var (a, b) = Gradient.[|Compute|](grid);")]
    [InlineData("double[,] a = Gradient.[|Compute|](grid);")]
    [InlineData("Gradient.Compute(line, Spacing.Coordinates([|new List<double>()|]));")]
    [InlineData("GradientPlan.[|Create|]([3]);")]
    [InlineData("new [|GradientPlan<double>|]([3]);")]
    [InlineData("GradientPlan.Create<double>([3]).[|Compute|](line);")]
    public void A_call_that_does_not_compile_is_told_of_at_the_right_place(string statement)
    {
        var marked = MarkedText.Parse(File(statement));
        var compilation = Consumer.Compile(marked.Text);
        var diagnostic = Assert.Single(GeneratorRun.Analyze(compilation, new FacadeAnalyzer()));

        Assert.Equal(("GG0032", marked.Span), (diagnostic.Id, diagnostic.Location.SourceSpan));
        Assert.Contains(compilation.GetDiagnostics(), complaint => complaint.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error && complaint.Id.StartsWith("CS", System.StringComparison.Ordinal));
    }

    /// <summary>What is not there yet, or is wrong by itself, is told of by the compiler alone.</summary>
    [Theory]
    [InlineData("Gradient.Compute(unknown);")]
    [InlineData("Gradient.Compute(line, unknown);")]
    [InlineData("Gradient.Compute(line, line.Unknown());")]
    [InlineData("Gradient.Compute(line, Own.Gradient.Compute(3));")]
    [InlineData("Gradient.Compute(new Unknown());")]
    [InlineData("Gradient.Compute();")]
    [InlineData("Gradient.Compute(")]
    [InlineData("Unknown.Compute(line);")]
    [InlineData("Own.Gradient.Compute(3);")]
    public void A_call_with_another_error_is_not_told_of(string statement) =>
        Assert.Empty(GeneratorRun.Analyze(Consumer.Compile(File(statement)), new FacadeAnalyzer()));

    [Fact]
    public void Each_wrong_argument_of_a_call_is_told_of() => Assert.Equal(
        ["GG0027", "GG0028", "GG0031", "GG0029"],
        GeneratorRun.Analyze(
                Consumer.Compile(File("Gradient.Compute(new int[2, 2], Spacing.Step(0), (EdgeOrder)5, [1, 1]);")), new FacadeAnalyzer())
            .Select(diagnostic => diagnostic.Id));

    private static void AssertCompiles(string text) => Assert.DoesNotContain(
        GeneratorRun.Over(Consumer.Compile(text)).Output.Complaints(),
        complaint => complaint.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

    private static string File(string statement) => Consumer.File(
        $$"""
        static void Call({{Parameters}}) { {{statement}} }
            [GeneratedGradient] static partial void Slope<T>(ReadOnlySpan<T> f, Span<T> d) where T : INumber<T>;
        """,
        """
        partial class Box<T> where T : INumber<T>
        {
            [GeneratedGradient] internal static partial void Slope(ReadOnlySpan<T> f, Span<T> d);
        }

        static class Own
        {
            internal static class Gradient { internal static void Compute<T>(T[] f) { } }
            internal static class Spacing { internal static void Step<T>(T f) { } }
            internal sealed class GradientPlan<T> { }
        }
        """);
}
