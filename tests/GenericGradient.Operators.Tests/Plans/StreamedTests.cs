using System;
using System.Linq;
using System.Numerics;
using Xunit;

namespace GenericGradient.Operators.Tests.Plans;

/// <summary>Grids whose results go past the caches: declared operators have the bits of those that are called, whatever way their memory lies.</summary>
public sealed partial class StreamedTests
{
    [Theory]
    [InlineData(2100, 2100)]
    [InlineData(5000, 1030)]
    [InlineData(270_000, 17)]
    [InlineData(3, 1_500_001)]
    public void Of_rank_2(int rows, int columns)
    {
        Compare<float>(rows, columns);
        Compare<double>(rows, columns);
    }

    [Theory]
    [InlineData(40, 300, 400)]
    [InlineData(170, 170, 170)]
    public void Of_rank_3(int planes, int rows, int columns)
    {
        int count = planes * rows * columns;
        float[] u = Samples<float>(count, 1), v = Samples<float>(count, 2), w = Samples<float>(count, 3);
        float[][] called = [new float[count], new float[count], new float[count]], declared = [new float[count], new float[count], new float[count]];

        OperatorPlan.Curl<float>([planes, rows, columns], Frame.AxisOrder, [0.3f, 0.7f, 1.1f]).Execute([u, v, w], called);
        Curl(u, v, w, planes, rows, columns, 0.3f, 0.7f, 1.1f, declared[0], declared[1], declared[2]);
        Assert.All(called.Zip(declared), pair => Assert.True(pair.First.AsSpan().SequenceEqual(pair.Second)));

        OperatorPlan.Laplacian<float>([planes, rows, columns], [0.3f, 0.7f, 1.1f], new() { Boundary = Boundary.Reflect }).Execute(u, called[0]);
        Laplacian3(u, planes, rows, columns, 0.3f, 0.7f, 1.1f, declared[0]);
        Assert.True(called[0].AsSpan().SequenceEqual(declared[0]));
    }

    private static void Compare<T>(int rows, int columns)
        where T : INumber<T>, IRootFunctions<T>
    {
        int count = rows * columns;
        T h = T.CreateChecked(0.3), k = T.CreateChecked(0.7);
        T[] f = Samples<T>(count, 1), g = Samples<T>(count, 2), called = new T[count], memory = new T[count + 64];
        foreach (int offset in (int[])[0, 1, 8, 40])
        {
            // Where the results begin decides in which direction a loop goes.
            var declared = memory.AsSpan(offset, count);
            OperatorPlan.Laplacian<T>([rows, columns], [h, k]).Execute(f, called);
            Laplacian<T>(f, rows, columns, h, k, declared);
            Assert.True(declared.SequenceEqual(called), $"laplacian, offset {offset}");
        }

        OperatorPlan.Magnitude<T>([rows, columns], [h, k]).Execute(f, called);
        Magnitude<T>(f, rows, columns, h, k, memory.AsSpan(0, count));
        Assert.True(memory.AsSpan(0, count).SequenceEqual(called), "magnitude");
        OperatorPlan.Divergence<T>([rows, columns], [h, k], new() { Boundary = Boundary.Periodic }).Execute([f, g], called.AsSpan());
        Divergence<T>(f, g, rows, columns, h, k, memory.AsSpan(3, count));
        Assert.True(memory.AsSpan(3, count).SequenceEqual(called), "divergence");
    }

    private static T[] Samples<T>(int count, int seed)
        where T : INumber<T>
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => T.CreateChecked(random.NextSingle()))];
    }

    [GeneratedGradient(Operator = GradientOperator.Laplacian)]
    private static partial void Laplacian<T>(ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    private static partial void Magnitude<T>(ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>, IRootFunctions<T>;

    [GeneratedGradient(Operator = GradientOperator.Divergence, Boundary = Boundary.Periodic)]
    private static partial void Divergence<T>(ReadOnlySpan<T> v, ReadOnlySpan<T> u, int rows, int columns, T rowStep, T columnStep, Span<T> result)
        where T : INumber<T>;

    [GeneratedGradient(Operator = GradientOperator.Curl, Frame = Frame.AxisOrder)]
    private static partial void Curl(
        ReadOnlySpan<float> u, ReadOnlySpan<float> v, ReadOnlySpan<float> w, int n0, int n1, int n2, float h0, float h1, float h2, Span<float> x, Span<float> y, Span<float> z);

    [GeneratedGradient(Operator = GradientOperator.Laplacian, Boundary = Boundary.Reflect)]
    private static partial void Laplacian3(ReadOnlySpan<float> f, int n0, int n1, int n2, float h0, float h1, float h2, Span<float> result);
}
