using GenericGradient;

namespace Consumer;

/// <summary>Kernels of every kind. No name here can mean anything else, so that a project may take names of the platform for itself.</summary>
internal static partial class Kernels
{
    [GeneratedGradient]
    public static partial void Line(global::System.ReadOnlySpan<double> samples, global::System.Span<double> along);

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void Mixed(
        global::System.ReadOnlySpan<double> samples, int rows, int columns, double rowStep, global::System.ReadOnlySpan<double> columnsAt,
        global::System.Span<double> alongRows, global::System.Span<double> alongColumns);

    [GeneratedGradient]
    public static partial void Halves(
        global::System.ReadOnlySpan<global::System.Half> samples, global::System.Half step, global::System.Span<global::System.Half> along);

    [GeneratedGradient]
    public static partial void Tensors<T>(
        global::System.Numerics.Tensors.ReadOnlyTensorSpan<T> samples,
        global::System.Numerics.Tensors.TensorSpan<T> alongRows, global::System.Numerics.Tensors.TensorSpan<T> alongColumns)
        where T : global::System.Numerics.INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    public static partial void Steepness(
        global::System.Numerics.Tensors.ReadOnlyTensorSpan<float> height, float rowStep, global::System.ReadOnlySpan<float> columnsAt,
        global::System.Numerics.Tensors.TensorSpan<float> steepness);

    [GeneratedGradient(Operator = GradientOperator.Laplacian, Boundary = Boundary.Periodic, Steps = [0.5])]
    public static partial void Spread(global::System.ReadOnlySpan<float> heat, int rows, int columns, global::System.Span<float> laplacian);

    [GeneratedGradient(Operator = GradientOperator.Divergence, Shape = [2, 2])]
    public static partial void Sources(
        global::System.ReadOnlySpan<double> flowAlongRows, global::System.ReadOnlySpan<double> flowAlongColumns,
        global::System.Span<double> divergence);

    [GeneratedGradient(Accuracy = 4)]
    public static partial void Sharp(
        global::System.ReadOnlySpan<double> samples, global::System.ReadOnlySpan<double> coordinates, global::System.Span<double> along);

    [GeneratedGradient(Scheme = StencilSide.Backward, Boundary = Boundary.Clamp)]
    public static partial void Upwind(
        global::System.ReadOnlySpan<global::System.Half> samples, global::System.Half step, global::System.Span<global::System.Half> along);
}

/// <summary>Calls the kernels and writes what they give.</summary>
internal static class KernelCalls
{
    public static void Write()
    {
        double[] one = new double[4], two = new double[4];
        Kernels.Line([1, 3, 7, 13], one);
        Write("line", one);

        double[] alongRows = new double[12], alongColumns = new double[12];
        Kernels.Mixed([0, 1, 9, 16, 1, 2, 10, 17, 2, 3, 11, 18], 3, 4, 0.5, [0, 1, 3, 4], alongRows, alongColumns);
        Write("rows", alongRows);
        Write("columns", alongColumns);

        global::System.Half[] halves = Halves(1, 3, 7, 13), slope = new global::System.Half[4];
        Kernels.Halves(halves, (global::System.Half)2, slope);
        Write("halves", global::System.Array.ConvertAll(slope, number => (double)number));
        Kernels.Upwind(halves, (global::System.Half)2, slope);
        Write("upwind", global::System.Array.ConvertAll(slope, number => (double)number));

        decimal[] down = new decimal[6], across = new decimal[6];
        Kernels.Tensors<decimal>(
            new((decimal[])[1, 3, 7, 2, 6, 14], [2, 3]),
            new global::System.Numerics.Tensors.TensorSpan<decimal>(down, [2, 3]),
            new global::System.Numerics.Tensors.TensorSpan<decimal>(across, [2, 3]));
        Write("tensor rows", global::System.Array.ConvertAll(down, number => (double)number));
        Write("tensor columns", global::System.Array.ConvertAll(across, number => (double)number));

        float[] steepness = new float[4];
        Kernels.Steepness(
            new((float[])[0, 4, 3, 7], [2, 2]), 1, [0, 1], new global::System.Numerics.Tensors.TensorSpan<float>(steepness, [2, 2]));
        Write("steepness", global::System.Array.ConvertAll(steepness, number => (double)number));

        float[] laplacian = new float[12];
        Kernels.Spread([0, 1, 4, 1, 0, 1, 4, 1, 3, 4, 7, 4], 3, 4, laplacian);
        Write("laplacian", global::System.Array.ConvertAll(laplacian, number => (double)number));

        Kernels.Sources([0, 0, 2, 2], [0, 3, 0, 3], two);
        Write("divergence", two);

        double[] sharp = new double[5];
        Kernels.Sharp([0, 0, 1, 0, 0], [-2, -1, 0, 1, 2], sharp);
        Write("sharp", sharp);

        try
        {
            Kernels.Sharp([0, 0, 1, 0, 0], [-2, -1, -1, 1, 2], sharp);
        }
        catch (global::System.ArgumentException)
        {
            Write("refused", [1]);
        }
    }

    private static global::System.Half[] Halves(params double[] numbers) =>
        global::System.Array.ConvertAll(numbers, number => (global::System.Half)number);

    private static void Write(string name, double[] numbers) => global::System.Console.WriteLine(
        name + ": " + string.Join(
            " ", global::System.Array.ConvertAll(numbers, number => number.ToString(global::System.Globalization.CultureInfo.InvariantCulture))));
}
