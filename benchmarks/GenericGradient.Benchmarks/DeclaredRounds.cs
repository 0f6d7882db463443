using System;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Benchmarks;

/// <summary>Declared operators beside loops by hand with the same bits, which is compared first.</summary>
internal static partial class DeclaredRounds
{
    /// <summary>Compares them.</summary>
    /// <param name="only">Which grids, such as <c>64^2</c> and <c>256^3</c>; all if none is named.</param>
    public static void Run(string[] only)
    {
        foreach (int n in (int[])[64, 256, 512, 1024, 2048, 4096])
        {
            if (only.Length == 0 || only.Contains($"{n}^2"))
            {
                Square<float>(n);
                Square<double>(n);
            }
        }

        foreach (int n in (int[])[64, 256])
        {
            if (only.Length == 0 || only.Contains($"{n}^3"))
            {
                Cube<float>(n);
                Cube<double>(n);
            }
        }
    }

    private static void Square<T>(int n)
        where T : INumber<T>, IRootFunctions<T>
    {
        T[] f = Samples<T>(n * n), g = Samples<T>(n * n), r = new T[n * n];
        T h = T.CreateChecked(0.3), k = T.CreateChecked(0.7);
        T[] x = [.. Enumerable.Range(0, n).Select(i => T.CreateChecked(i + (0.2 * Math.Sin(i))))];
        Compare<T>("laplacian", n * n, r, () => HandWritten.Laplacian<T>(f, n, n, h, k, r), () => Laplacian<T>(f, n, n, h, k, r));
        Compare<T>("laplacian, periodic", n * n, r, () => HandWritten.LaplacianPeriodic<T>(f, n, n, h, k, r), () => LaplacianPeriodic<T>(f, n, n, h, k, r));
        Compare<T>("magnitude", n * n, r, () => HandWritten.Magnitude<T>(f, n, n, h, k, r), () => Magnitude<T>(f, n, n, h, k, r));
        Compare<T>("divergence", n * n, r, () => HandWritten.Divergence<T>(f, g, n, n, h, k, r), () => Divergence<T>(f, g, n, n, h, k, r));
        var plan = OperatorPlan.Magnitude<T>([n, n], [Spacing.Coordinates(x), Spacing.Coordinates(x)]);
        Compare<T>("magnitude by coordinates, beside a plan", n * n, r, () => plan.Execute(f, r), () => MagnitudeByCoordinates<T>(f, n, n, x, x, r));
    }

    private static void Cube<T>(int n)
        where T : INumber<T>, IRootFunctions<T>
    {
        int count = n * n * n;
        T[] f = Samples<T>(count), r = new T[count];
        T h = T.CreateChecked(0.3), k = T.CreateChecked(0.7), l = T.CreateChecked(1.1);
        Compare<T>(
            "laplacian, periodic", count, r, () => HandWrittenCubes.LaplacianPeriodic<T>(f, n, n, n, h, k, l, r), () => LaplacianPeriodic3<T>(f, n, n, n, h, k, l, r));
        var laplacian = OperatorPlan.Laplacian<T>([n, n, n], [h, k, l]);
        Compare<T>("laplacian, beside a plan", count, r, () => laplacian.Execute(f, r), () => Laplacian3<T>(f, n, n, n, h, k, l, r));
        T[] u = Samples<T>(count), v = Samples<T>(count), r1 = new T[count], r2 = new T[count];
        var curl = OperatorPlan.Curl<T>([n, n, n], Frame.AxisOrder, [h, k, l]);
        ReadOnlyMemory<T>[] components = [f, u, v];
        Memory<T>[] results = [r, r1, r2];
        Compare<T>("curl, beside a plan", count, r, () => curl.Execute(components, results), () => Curl3<T>(f, u, v, n, n, n, h, k, l, r, r1, r2));
    }

    private static void Compare<T>(string name, int samples, T[] result, Action byHand, Action declared)
    {
        byHand();
        T[] expected = [.. result];
        Array.Clear(result);
        declared();
        if (!expected.AsSpan().SequenceEqual(result))
        {
            throw new InvalidOperationException($"{name}: the bits differ.");
        }

        Turns.Compare(FormattableString.Invariant($"{name}, {samples} {typeof(T).Name}"), samples, ("by hand", 0, byHand), ("declared", 0, declared));
    }

    private static T[] Samples<T>(int count)
        where T : INumber<T> => [.. Enumerable.Range(0, count).Select(i => T.CreateChecked(Math.Sin(i * 0.01)))];

    [GeneratedGradient(Operator = GradientOperator.Laplacian)]
    private static partial void Laplacian<T>(ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Laplacian, Boundary = Boundary.Periodic)]
    private static partial void LaplacianPeriodic<T>(ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    private static partial void Magnitude<T>(ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    private static partial void MagnitudeByCoordinates<T>(
        ReadOnlySpan<T> f, int rows, int columns, ReadOnlySpan<T> rowPlaces, ReadOnlySpan<T> columnPlaces, Span<T> result)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(Operator = GradientOperator.Divergence)]
    private static partial void Divergence<T>(ReadOnlySpan<T> v, ReadOnlySpan<T> u, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Laplacian)]
    private static partial void Laplacian3<T>(ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Laplacian, Boundary = Boundary.Periodic)]
    private static partial void LaplacianPeriodic3<T>(ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Curl, Frame = Frame.AxisOrder)]
    private static partial void Curl3<T>(
        ReadOnlySpan<T> u, ReadOnlySpan<T> v, ReadOnlySpan<T> w, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> x, Span<T> y, Span<T> z)
        where T : INumber<T>;
}
