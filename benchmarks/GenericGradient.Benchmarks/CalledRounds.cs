using System;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Benchmarks;

/// <summary>Operators that are called, by a plan, beside declared kernels of the same operator.</summary>
internal static partial class CalledRounds
{
    public static void Run()
    {
        foreach (int n in (int[])[8, 64, 256, 1024, 4096])
        {
            Square<float>(n);
            Square<double>(n);
        }

        foreach (int n in (int[])[64, 160, 256])
        {
            Cube<float>(n);
        }
    }

    private static void Square<T>(int n)
        where T : INumber<T>, IRootFunctions<T>
    {
        T[] f = Samples<T>(n * n), g = Samples<T>(n * n), r = new T[n * n];
        T h = T.CreateChecked(0.3);
        int[] shape = [n, n];
        ReadOnlyMemory<T>[] both = [f, g];
        var magnitude = OperatorPlan.Magnitude<T>(shape, h);
        var laplacian = OperatorPlan.Laplacian<T>(shape, h);
        var periodic = OperatorPlan.Laplacian<T>(shape, h, new() { Boundary = Boundary.Periodic });
        var divergence = OperatorPlan.Divergence<T>(shape, h);
        Compare<T>("magnitude", shape, () => Magnitude<T>(f, n, n, h, h, r), () => magnitude.Execute(f, r));
        Compare<T>("laplacian", shape, () => Laplacian<T>(f, n, n, h, h, r), () => laplacian.Execute(f, r));
        Compare<T>("laplacian, periodic", shape, () => LaplacianPeriodic<T>(f, n, n, h, h, r), () => periodic.Execute(f, r));
        Compare<T>("divergence", shape, () => Divergence<T>(f, g, n, n, h, h, r), () => divergence.Execute(both, r.AsSpan()));
    }

    private static void Cube<T>(int n)
        where T : INumber<T>, IRootFunctions<T>
    {
        T[] f = Samples<T>(n * n * n), r = new T[n * n * n];
        T h = T.CreateChecked(0.3);
        int[] shape = [n, n, n];
        var magnitude = OperatorPlan.Magnitude<T>(shape, h);
        var laplacian = OperatorPlan.Laplacian<T>(shape, h);
        Compare<T>("magnitude", shape, () => Magnitude3<T>(f, n, n, n, h, h, h, r), () => magnitude.Execute(f, r));
        Compare<T>("laplacian", shape, () => Laplacian3<T>(f, n, n, n, h, h, h, r), () => laplacian.Execute(f, r));
    }

    private static void Compare<T>(string name, int[] shape, Action declared, Action called) => Turns.Compare(
        FormattableString.Invariant($"{name}, {string.Join(" x ", shape)} {typeof(T).Name}"),
        shape.Aggregate(1, (product, extent) => product * extent),
        ("declared", 0, declared),
        ("called", 0, called));

    private static T[] Samples<T>(int count)
        where T : INumber<T> => [.. Enumerable.Range(0, count).Select(i => T.CreateChecked(Math.Sin(i * 0.01)))];

    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    private static partial void Magnitude<T>(ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(Operator = GradientOperator.Laplacian)]
    private static partial void Laplacian<T>(ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Laplacian, Boundary = Boundary.Periodic)]
    private static partial void LaplacianPeriodic<T>(ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Divergence)]
    private static partial void Divergence<T>(ReadOnlySpan<T> v, ReadOnlySpan<T> u, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    private static partial void Magnitude3<T>(ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> result)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(Operator = GradientOperator.Laplacian)]
    private static partial void Laplacian3<T>(ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> result)
        where T : INumber<T>;
}
