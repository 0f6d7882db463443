using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace GenericGradient.Benchmarks;

/// <summary>Samples made of components, beside the real samples of the same memory: a complex number beside two doubles, a vector beside its floats.</summary>
internal static class ComponentRounds
{
    public static void Run()
    {
        foreach (int n in (int[])[8, 1_000, 100_000, 4_000_000])
        {
            Line<double, Complex>("Complex", n, Gradient.Compute, ComplexGradient.Compute);
        }

        Line<float, Vector2>("Vector2", 100_000, Gradient.Compute, VectorGradient.Compute);
        Line<float, Vector3>("Vector3", 100_000, Gradient.Compute, VectorGradient.Compute);
        Line<float, Vector4>("Vector4", 100_000, Gradient.Compute, VectorGradient.Compute);
        foreach (int extent in (int[])[32, 256, 2048])
        {
            Grid(extent);
        }
    }

    private delegate void Compute<TSample, TComponent>(
        ReadOnlySpan<TSample> samples, Spacing<TComponent> spacing, Span<TSample> destination, GradientOptions options = default)
        where TComponent : INumber<TComponent>;

    private static void Line<TComponent, TSample>(string name, int n, Compute<TComponent, TComponent> real, Compute<TSample, TComponent> compute)
        where TComponent : unmanaged, INumber<TComponent>
        where TSample : unmanaged
    {
        int components = Marshal.SizeOf<TSample>() / Marshal.SizeOf<TComponent>();
        TSample[] samples = new TSample[n], destination = new TSample[n];
        Span<TComponent> values = MemoryMarshal.Cast<TSample, TComponent>(samples.AsSpan());
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = TComponent.CreateChecked(Math.Sin(i * 0.01));
        }

        var step = Spacing.Step(TComponent.CreateChecked(0.1));
        var x = Uneven<TComponent>(n);
        var realX = Uneven<TComponent>(n * components);
        int repeats = Math.Max(1, 100_000 / n);
        Console.WriteLine(FormattableString.Invariant($"{n} {name}, {n * components} real samples"));
        Turns.Compare([("unit, real", () => real(Cast(samples), default, Cast(destination))), ("unit", () => compute(samples, default, destination))], repeats);
        Turns.Compare(
            [("step, real", () => real(Cast(samples), step, Cast(destination))), ("step", () => compute(samples, step, destination))], repeats);
        Turns.Compare(
            [("coordinates, real", () => real(Cast(samples), realX, Cast(destination))), ("coordinates", () => compute(samples, x, destination))],
            repeats);

        static Span<TComponent> Cast(TSample[] samples) => MemoryMarshal.Cast<TSample, TComponent>(samples.AsSpan());
    }

    private static void Grid(int extent)
    {
        double[] samples = [.. Enumerable.Range(0, extent * extent * 2).Select(i => Math.Sin(i * 0.01))];
        var real = Tensor.Create(samples, [extent, 2 * extent]);
        var field = Tensor.Create(MemoryMarshal.Cast<double, Complex>(samples).ToArray(), [extent, extent]);
        Tensor<double>[] results = [.. Enumerable.Range(0, 2).Select(_ => Tensor.CreateFromShape<double>([extent, 2 * extent]))];
        Tensor<Complex>[] fields = [.. Enumerable.Range(0, 2).Select(_ => Tensor.CreateFromShape<Complex>([extent, extent]))];
        Spacing<double>[] realX = [Uneven<double>(extent), Uneven<double>(2 * extent)];
        Spacing<double>[] x = [Uneven<double>(extent), Uneven<double>(extent)];
        var step = Spacing.Step(0.1);
        int repeats = Math.Max(1, 100_000 / (extent * extent));
        Console.WriteLine(FormattableString.Invariant($"{extent} x {extent} Complex, {extent} x {2 * extent} doubles"));
        Turns.Compare(
            [("step, real", () => Gradient.Compute(real, step, results)), ("step", () => ComplexGradient.Compute(field, step, fields))], repeats);
        Turns.Compare(
            [("coordinates, real", () => Gradient.Compute(real, realX, results)), ("coordinates", () => ComplexGradient.Compute(field, x, fields))],
            repeats);
    }

    private static Spacing<T> Uneven<T>(int n)
        where T : INumber<T> =>
        Spacing.Coordinates<T>([.. Enumerable.Range(0, n).Select(i => T.CreateChecked(i + (0.4 * (i % 2))))]);
}
