using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Threading;
using Xunit;

namespace GenericGradient.Operators.Tests.Threads;

/// <summary>Declared operators by several threads have the bits of one thread, tell how far they are, and can be stopped.</summary>
public sealed class ThreadTests
{
    /// <summary>So many samples are several pieces, and the last one is short.</summary>
    private const int Rows = 563, Columns = 701;

    public static TheoryData<int> Degrees => [1, 2, 3, 7, -1];

    [Theory]
    [MemberData(nameof(Degrees))]
    public void Doubles_have_the_bits_of_one_thread(int degree) => Compare<double>(degree, Rows, Columns);

    [Theory]
    [MemberData(nameof(Degrees))]
    public void Floats_have_the_bits_of_one_thread(int degree) => Compare<float>(degree, Rows, Columns);

    /// <summary>Past the caches, where results are streamed; rows too short for that by themselves, too.</summary>
    [Theory]
    [InlineData(1700, 1900)]
    [InlineData(290_000, 11)]
    public void Large_grids_have_the_bits_of_one_thread(int rows, int columns) => Compare<float>(2, rows, columns);

    [Fact]
    public void Halves_have_the_bits_of_one_thread() => Compare<Half>(2, Rows, Columns);

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void Other_degrees_are_refused(int degree)
    {
        double[] f = Samples<double>(12, 0), result = new double[12];
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ThreadKernels.Laplacian<double>(f, 3, 4, 1, 1, result, degree, null, default));
        Assert.Equal("maxDegreeOfParallelism", error.ParamName);
        Assert.All(result, value => Assert.Equal(0, value));
    }

    [Fact]
    public void A_call_that_was_cancelled_before_writes_nothing()
    {
        double[] f = Samples<double>(40_000, 0), result = new double[40_000];
        var cancelled = new CancellationToken(canceled: true);

        var error = Assert.Throws<OperationCanceledException>(() => ThreadKernels.Laplacian<double>(f, 200, 200, 1, 1, result, 2, null, cancelled));
        Assert.Equal(cancelled, error.CancellationToken);
        Assert.Throws<OperationCanceledException>(() => ThreadKernels.Slope<double>(f, 1, result, cancelled));
        Assert.All(result, value => Assert.Equal(0, value));
    }

    [Fact]
    public void Who_hears_of_the_first_piece_can_end_the_call()
    {
        float[] f = Samples<float>(Rows * Columns, 0), result = new float[Rows * Columns];
        using var source = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => ThreadKernels.Laplacian<float>(f, Rows, Columns, 1, 1, result, 1, new Heard(_ => source.Cancel()), source.Token));
        Assert.Equal(0, result[^1]);
    }

    [Fact]
    public void Progress_grows_to_1()
    {
        float[] f = Samples<float>(Rows * Columns, 0), result = new float[Rows * Columns];
        List<double> heard = [];

        ThreadKernels.Laplacian<float>(f, Rows, Columns, 1, 1, result, 1, new Heard(heard.Add), default);

        Assert.True(heard.Count > 2);
        Assert.Equal(heard.Order(), heard);
        Assert.Equal(1, heard[^1]);
    }

    /// <summary>What is wrong with arguments is told before any thread begins.</summary>
    [Fact]
    public void Refusals_are_those_of_one_thread()
    {
        double[] f = Samples<double>(12, 0), result = new double[12];
        var error = Assert.Throws<ArgumentException>(() => ThreadKernels.Laplacian<double>(f, 3, 4, 1, 0, result, 2, null, default));
        Assert.Equal("h1", error.ParamName);
        Assert.Throws<ArgumentException>(() => ThreadKernels.Laplacian<double>(f, 3, 4, 1, 1, f, 2, null, default));
    }

    private static void Compare<T>(int degree, int rows, int columns)
        where T : unmanaged, INumber<T>, IRootFunctions<T>
    {
        int length = rows * columns;
        T[] f = Samples<T>(length, 0), g = Samples<T>(length, 1), k = Samples<T>(length, 2);
        T[] x0 = Coordinates<T>(rows), x1 = Coordinates<T>(columns), x = Coordinates<T>(typeof(T) == typeof(Half) ? 1000 : length);
        T h = T.CreateChecked(0.5);
        const int Planes = 8;
        int inner = rows / Planes, volume = Planes * inner * columns;
        Check<T>(
            length,
            results: 1,
            d => ThreadKernels.Laplacian<T>(f, rows, columns, h, h, d[0]),
            d => ThreadKernels.Laplacian<T>(f, rows, columns, h, h, d[0], degree, null, default));
        Check<T>(
            length,
            results: 1,
            d => ThreadKernels.Magnitude<T>(f, rows, columns, x0, x1, d[0]),
            d => ThreadKernels.Magnitude<T>(f, rows, columns, x0, x1, d[0], degree));
        Check<T>(
            volume,
            results: 3,
            d => ThreadKernels.Curl<T>(f.AsSpan(0, volume), g.AsSpan(0, volume), k.AsSpan(0, volume), Planes, inner, columns, d[0], d[1], d[2]),
            d => ThreadKernels.Curl<T>(f.AsSpan(0, volume), g.AsSpan(0, volume), k.AsSpan(0, volume), Planes, inner, columns, d[0], d[1], d[2], degree));
        Check<T>(
            volume,
            results: 3,
            d => ThreadKernels.Along<T>(f.AsSpan(0, volume), Planes, inner, columns, h, h, h, d[0], d[1], d[2]),
            d => ThreadKernels.Along<T>(f.AsSpan(0, volume), Planes, inner, columns, h, h, h, d[0], d[1], d[2], degree));
        Check<T>(
            x.Length,
            results: 1,
            d => ThreadKernels.Slope<T>(f.AsSpan(0, x.Length), x, d[0]),
            d => ThreadKernels.Slope<T>(f.AsSpan(0, x.Length), x, d[0], degree));

        // The components are transposed; they go through copies.
        nint[] shape = [columns, rows], strides = [1, columns];
        Check<T>(
            length,
            results: 1,
            d => ThreadKernels.Divergence<T>(new(f, shape, strides), new(g, shape, strides), new TensorSpan<T>(d[0], shape)),
            d => ThreadKernels.Divergence<T>(new(f, shape, strides), new(g, shape, strides), new TensorSpan<T>(d[0], shape), degree));
    }

    private static void Check<T>(int length, int results, Action<T[][]> byOne, Action<T[][]> bySeveral)
    {
        T[][] one = [.. Enumerable.Range(0, results).Select(_ => new T[length])], several = [.. one.Select(result => (T[])result.Clone())];
        byOne(one);
        bySeveral(several);
        Assert.All(Enumerable.Range(0, results), r => Assert.True(one[r].AsSpan().SequenceEqual(several[r])));
        Assert.False(one[0].AsSpan().SequenceEqual(new T[length]));
    }

    private static T[] Samples<T>(int length, int component)
        where T : INumber<T>
    {
        var random = new Random(component);
        return [.. Enumerable.Range(0, length).Select(_ => T.CreateChecked(random.Next(-99, 99) / 8.0))];
    }

    private static T[] Coordinates<T>(int length)
        where T : INumber<T> => [.. Enumerable.Range(0, length).Select(i => T.CreateChecked(i + (i % 2 / 4.0)))];

    private sealed class Heard(Action<double> hear) : IProgress<double>
    {
        public void Report(double value) => hear(value);
    }
}
