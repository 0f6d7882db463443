using System;
using System.Linq;
using System.Numerics.Tensors;

namespace GenericGradient.Benchmarks;

/// <summary>The orders of memory in turns: grids that are transposed, cut out or broadcast, beside a copy of them that is computed.</summary>
internal static class LayoutRounds
{
    /// <summary>Prints squares and a cube.</summary>
    public static void Run()
    {
        foreach (int n in (int[])[64, 512, 4096])
        {
            Square(n);
        }

        Cube(200);
    }

    private static void Square(int n)
    {
        var samples = Grid(n, n);
        var column = Tensor.PermuteDimensions<float>(samples, [1, 0]);
        var window = Grid(n + 8, n + 8).Slice([3..(n + 3), 5..(n + 5)]);
        var broadcast = Tensor.Broadcast<float>(Grid(1, n), [n, n]);
        Tensor<float>[] results = [Grid(n, n), Grid(n, n)];
        Tensor<float>[] columns = [.. results.Select(result => Tensor.PermuteDimensions<float>(result, [1, 0]))];
        float[] copy = new float[n * n];
        var plan = GradientPlan.Create<float>([n, n], Spacing.Step(0.3f));
        Turns.Compare(
            $"{n} x {n} floats, by step",
            n * n,
            ("row by row", 0, () => Compute(samples, results)),
            ("transposed, results too", 0, () => Compute(column, columns)),
            ("transposed, results not", 0, () => Compute(column, results)),
            ("copied, then computed", 0, () => CopyFirst(column, copy, plan, results)));
        Turns.Compare(
            $"{n} x {n} floats in a larger grid",
            n * n,
            ("row by row", 0, () => Compute(samples, results)),
            ("in place", 0, () => Compute(window, results)),
            ("copied, then computed", 0, () => CopyFirst(window, copy, plan, results)));
        Turns.Compare(
            $"{n} floats, broadcast to {n} rows",
            n * n,
            ("row by row", 0, () => Compute(samples, results)),
            ("broadcast", 0, () => Compute(broadcast, results)),
            ("copied, then computed", 0, () => CopyFirst(broadcast, copy, plan, results)));
    }

    private static void Cube(int n)
    {
        var samples = Grid(n, n, n);
        Tensor<float>[] results = [Grid(n, n, n), Grid(n, n, n), Grid(n, n, n)];
        float[] copy = new float[n * n * n];
        var plan = GradientPlan.Create<float>([n, n, n], Spacing.Step(0.3f));
        foreach (int[] order in (int[][])[[0, 2, 1], [1, 2, 0], [2, 1, 0]])
        {
            var permuted = Tensor.PermuteDimensions<float>(samples, order);
            Turns.Compare(
                $"{n}^3 floats, axes {string.Join(' ', order)}, results row by row",
                n * n * n,
                ("row by row", 0, () => Compute(samples, results)),
                ("permuted", 0, () => Compute(permuted, results)),
                ("copied, then computed", 0, () => CopyFirst(permuted, copy, plan, results)));
        }
    }

    private static void Compute(Tensor<float> samples, Tensor<float>[] results) =>
        Gradient.Compute(samples, Spacing.Step(0.3f), results);

    private static void CopyFirst(Tensor<float> samples, float[] copy, GradientPlan<float> plan, Tensor<float>[] results)
    {
        samples.FlattenTo(copy);
        Gradient.Compute(new ReadOnlyTensorSpan<float>(copy, plan.Shape), Spacing.Step(0.3f), results);
    }

    private static Tensor<float> Grid(params nint[] lengths) =>
        Tensor.Create([.. Enumerable.Range(0, (int)TensorPrimitives.Product<nint>(lengths)).Select(i => MathF.Sin(i * 0.01f))], lengths);
}
