using System;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.CodeFixes;
using GenericGradient.Generators.Tests.CodeFixes;
using Xunit;

namespace GenericGradient.Generators.Tests.Declarations;

/// <summary>
/// Declarations as people write them who have not read the manual: what is told names what is wrong, and a fix means what they meant
/// (the last column) or is not offered (nothing there).
/// </summary>
public sealed class IllegalTests
{
    private const string R = "ReadOnlySpan<double>";
    private const string W = "Span<double>";
    private const string Magnitude = "Operator = GradientOperator.Magnitude";
    private const string Divergence = "Operator = GradientOperator.Divergence";
    private const string Curl = "Operator = GradientOperator.Curl, Frame = Frame.AxisOrder";
    private const string Laplacian = "Operator = GradientOperator.Laplacian";

    public static TheoryData<string, string, string, string, string> Table { get; } = new()
    {
        // Arrays and lists
        { "", "double[] f, double[] d", "GG0001", "'f' is double[], but samples are a ReadOnlySpan<double>", "Gradient/1/u" },
        { "", "double[] f, double h, double[] d", "GG0001", "'f' is double[]", "Gradient/1/s" },
        { "", "double[,] f, double[,] d0, double[,] d1", "GG0001", "'f' is double[,], but samples are a ReadOnlySpan<double>, row by row, with an int for each extent", "Gradient/2/uu" },
        { "", "double[,,] f, double h0, double h1, double h2, double[,,] d0, double[,,] d1, double[,,] d2", "GG0001", "'f' is double[,,]", "Gradient/3/sss" },
        { Magnitude, "float[,] f, float[,] d", "GG0001", "'f' is float[,]", "Magnitude/2/uu" },
        { Laplacian, "double[,,] f, double[,,] d", "GG0001", "'f' is double[,,]", "Laplacian/3/uuu" },
        { "", "double[][] f, double[][] d0, double[][] d1", "GG0001", "'f' is double[][]", "Gradient/2/uu" },
        { "", "List<double> f, List<double> d", "GG0001", "'f' is List<double>, but samples are", "Gradient/1/u" },
        { "", "Memory<double> f, Memory<double> d", "GG0001", "'f' is Memory<double>", "Gradient/1/u" },
        { "", "ReadOnlyMemory<double> f, Memory<double> d", "GG0001", "'f' is ReadOnlyMemory<double>", "Gradient/1/u" },
        { "", "IEnumerable<double> f, IList<double> d", "GG0001", "'f' is IEnumerable<double>", "Gradient/1/u" },
        { "", "Tensor<double> f, Tensor<double> d0, Tensor<double> d1", "GG0001", "'f' is Tensor<double>, but samples are a ReadOnlyTensorSpan<double>", "Gradient/tensor 2/uu" },
        { "", "ReadOnlyTensorSpan<double> f, Tensor<double> d0, Tensor<double> d1", "GG0001", "'d0' is Tensor<double>, but a destination is a TensorSpan<double>", "Gradient/tensor 2/uu" },
        { "", $"{R} f, double[] x, {W} d", "GG0001", "'x' is double[], but coordinates are a ReadOnlySpan<double>", "Gradient/1/c" },
        { "", $"{R} f, int n0, int n1, double[] x0, double[] x1, {W} d0, {W} d1", "GG0001", "'x0' is double[], but coordinates", "Gradient/2/cc" },
        { "", $"{R} f, double[] d", "GG0001", "'d' is double[], but a destination is a Span<double>", "Gradient/1/u" },
        { "", "double* f, double* d", "GG0001", "'f' is double*", "Gradient/1/u" },
        { "", "ArraySegment<double> f, ArraySegment<double> d", "GG0001", "'f' is ArraySegment<double>", "Gradient/1/u" },

        // What is read and what is written
        { "", $"{W} f, {W} d", "GG0001", "'f' is Span<double>, but samples are only read: ReadOnlySpan<double>", "Gradient/1/u" },
        { "", $"{W} f, int n0, int n1, {W} d0, {W} d1", "GG0001", "'f' is Span<double>, but samples are only read", "Gradient/2/uu" },
        { Magnitude, $"{W} f, int n0, int n1, {W} d", "GG0001", "'f' is Span<double>, but samples are only read", "Magnitude/2/uu" },
        { Divergence, $"{W} u, {W} v, int n0, int n1, {W} d", "GG0001", "'u' is Span<double>, but samples are only read", "Divergence/2/uu" },
        { "", $"{R} f, {R} d", "GG0001", "'d' is ReadOnlySpan<double>, but results are written: Span<double>", "" },
        { "", $"{R} f, {R} x, {R} d", "GG0001", "'d' is ReadOnlySpan<double>, but results are written", "Gradient/1/c" },
        { "", $"{R} f, double h, {R} d", "GG0001", "'d' is ReadOnlySpan<double>, but results are written", "" },
        { Magnitude, $"{R} f, int n0, int n1, {R} d", "GG0001", "'d' is ReadOnlySpan<double>, but results are written", "Magnitude/2/uu" },
        { Laplacian, $"{R} f, int n0, int n1, {R} d", "GG0001", "'d' is ReadOnlySpan<double>, but results are written", "Laplacian/2/uu" },
        { "", $"{R} f, int n0, int n1, {R} d0, {R} d1", "GG0001", "'d0' is ReadOnlySpan<double>, but results are written", "" },
        { "", $"{R} f, int n0, int n1, {R} x0, {R} x1, {R} d0, {R} d1", "GG0001", "'d0' is ReadOnlySpan<double>, but results are written", "Gradient/2/cc" },

        // Extents
        { "", $"{R} f, long rows, long columns, {W} d0, {W} d1", "GG0001", "'rows' is long, but an extent is an int", "Gradient/2/uu" },
        { "", $"{R} f, int rows, nint columns, {W} d0, {W} d1", "GG0001", "'columns' is nint, but an extent is an int", "Gradient/2/uu" },
        { "", $"{R} f, uint rows, uint columns, double h0, double h1, {W} d0, {W} d1", "GG0001", "'rows' is uint, but an extent is an int", "Gradient/2/ss" },
        { Magnitude, $"{R} f, short rows, byte columns, {W} d", "GG0001", "'rows' is short, but an extent is an int", "Magnitude/2/uu" },
        { Laplacian, $"{R} f, ulong planes, int rows, int columns, {W} d", "GG0001", "'planes' is ulong", "Laplacian/3/uuu" },
        { "", $"{R} f, long n, {W} d", "GG0001", "'n' is long, but an extent is an int", "Gradient/1/u" },
        { "", $"{R} f, int n, {W} d", "GG0001", "'n' has no role", "Gradient/1/u" },

        // Order
        { "", $"{W} d, {R} f", "GG0001", "the samples come first, but 'd' is Span<double>", "Gradient/1/u" },
        { "", $"{R} f, {W} d, double h", "GG0001", "'h' stands in the wrong place", "Gradient/1/s" },
        { "", $"{R} f, {W} d, {R} x", "GG0001", "'x' stands in the wrong place", "Gradient/1/c" },
        { "", $"{R} f, double h0, double h1, int n0, int n1, {W} d0, {W} d1", "GG0001", "'n0' stands in the wrong place", "Gradient/2/ss" },
        { "", $"{R} f, {W} d0, {W} d1, int n0, int n1", "GG0001", "'n0' stands in the wrong place", "Gradient/2/uu" },
        { "", $"int n0, int n1, {R} f, {W} d0, {W} d1", "GG0001", "the samples come first, but 'n0' is int", "Gradient/2/uu" },

        // Numbers of parameters
        { "", $"{R} f", "GG0015", "needs 1 destination for a gradient of rank 1, but has 0", "Gradient/1/u" },
        { "", $"{R} f, int n0, int n1, {W} d", "GG0015", "needs 2 destinations for a gradient of rank 2, but has 1", "Gradient/2/uu" },
        { Curl, $"{R} u, {R} v, int n0, int n1, {W} d, {W} e", "GG0015", "needs 1 destination for a curl of rank 2, but has 2", "Curl/2/uu" },
        { Curl, $"{R} u, {R} v, {R} w, int a, int b, int c, {W} d", "GG0015", "needs 3 destinations for a curl of rank 3, but has 1", "Curl/3/uuu" },
        { Divergence, $"{R} u, int n0, int n1, {W} d", "GG0014", "needs 2 parameters with samples for a divergence of rank 2, but has 1", "Divergence/2/uu" },
        { "", $"{R} f, int n0, int n1, double h, {W} d0, {W} d1", "GG0016", "it has 1 spacing", "Gradient/2/ss" },
        { "", $"{R} f, int n0, int n1, {R} x, {W} d0, {W} d1", "GG0016", "it has 1 spacing", "Gradient/2/cc" },
        { "", "", "GG0001", "the samples come first", "Gradient/1/u" },

        // Element types
        { "", $"ReadOnlySpan<float> f, {W} d", "GG0010", "the type of 'd' is Span<double>", "Gradient/1/u" },
        { "", "ReadOnlySpan<float> f, double h, Span<float> d", "GG0010", "the type of 'h' is double", "Gradient/1/s" },
        { "", "ReadOnlySpan<float> f, ReadOnlySpan<double> x, Span<float> d", "GG0010", "the type of 'x' is ReadOnlySpan<double>", "Gradient/1/c" },
        { "", "ReadOnlySpan<int> f, Span<double> d", "GG0007", "elements of type int", "Gradient/1/u" },
        { "", "int[] f, double[] d", "GG0001", "'f' is int[]", "Gradient/1/u" },

        // References, and what attributes say
        { "", $"ref {R} f, {W} d", "GG0025", "'f' passed by ref", "Gradient/1/u" },
        { "", $"{R} f, out {W} d", "GG0025", "'d' passed by out", "Gradient/1/u" },
        { "Shape = [8, 8]", $"{R} f, long rows, long columns, {W} d0, {W} d1", "GG0001", "'rows' is long", "Gradient/2/uu" },
        { "Steps = [0.5]", $"{R} f, double h, {W} d", "GG0019", "'h' has no role", "Gradient/1/s" },
        { "Boundary = Boundary.Periodic", $"{R} f, {R} x, {W} d", "GG0024", "'x' tells no distance", "" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task It_is_told_and_mended(string arguments, string parameters, string id, string message, string meaning)
    {
        string text = Consumer.File(Consumer.Operator("Slope", arguments, parameters).Replace("static partial", parameters.Contains('*', StringComparison.Ordinal) ? "static unsafe partial" : "static partial", StringComparison.Ordinal));
        var diagnostic = Assert.Single(GeneratorRun.Over(Consumer.Compile(text)).Diagnostics);

        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
        var mended = await FixRun.ApplyAsync(text, new WriteSignatureFix());
        string after = mended is var (_, fixedText) ? Told(fixedText) : "";
        Assert.Equal(meaning, after);
    }

    private static string Told(string text)
    {
        var run = GeneratorRun.Over(Consumer.Compile(text));
        return run.Diagnostics.Count > 0 ? run.Diagnostics[0].GetMessage(null) : Meaning.Of(run);
    }
}
