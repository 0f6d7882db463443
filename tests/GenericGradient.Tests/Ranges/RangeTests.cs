using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Ranges;

/// <summary>A grid computed range by range, each from a window in memory of its own, has the bits of the grid computed whole.</summary>
public sealed class RangeTests
{
    public static TheoryData<int[], SpacingKind, EdgeOrder> Grids => new MatrixTheoryData<int[], SpacingKind, EdgeOrder>(
        [[33], [9000], [9, 5], [40, 33], [7, 4, 5], [12, 9, 17], [5, 3, 4, 6], [300, 3], [6, 5, 3, 3, 4], [5, 300_000]],
        [SpacingKind.Unit, SpacingKind.Step, SpacingKind.Coordinates],
        [EdgeOrder.First, EdgeOrder.Second]);

    [Theory]
    [MemberData(nameof(Grids))]
    public void Of_numbers_have_the_bits_of_the_whole(int[] shape, SpacingKind kind, EdgeOrder edgeOrder)
    {
        double[] samples = [.. Enumerable.Range(0, Product(shape)).Select(i => Math.Sin(i * 0.9) * (i % 13))];
        var plan = Plan(shape, kind, edgeOrder);
        double[][] whole = Empty(plan), parts = Empty(plan);
        plan.Execute(samples, whole);

        ByRanges(plan, samples, parts, (window, first, planes, into) => plan.ExecuteRange(window, first, planes, into));

        Same(whole, parts);
    }

    [Theory]
    [MemberData(nameof(Grids))]
    public void Of_integers_have_the_bits_of_the_whole(int[] shape, SpacingKind kind, EdgeOrder edgeOrder)
    {
        Integers<short>(shape, kind, edgeOrder);
        Integers<int>(shape, kind, edgeOrder);
        Integers<long>(shape, kind, edgeOrder);
        if (shape.Length < 3)
        {
            Integers<Int128>(shape, kind, edgeOrder);
        }
    }

    [Fact]
    public void Of_another_axis_need_no_halo()
    {
        var plan = GradientPlan.Create<float>([4, 6], 0.5f, axes: [1]);
        float[] samples = [.. Enumerable.Range(0, 24).Select(i => (float)(i * i))];
        float[] whole = new float[24], part = new float[6];
        plan.Execute(samples, whole);

        plan.ExecuteRange(samples.AsSpan(12, 6), 2, 2..3, part);

        Assert.Equal(default, plan.Halo);
        Assert.Equal(2..3, plan.WindowOf(2..3));
        Assert.Equal(whole[12..18], part);
    }

    [Fact]
    public void Read_no_more_than_they_say()
    {
        var plan = GradientPlan.Create<double>([10, 3], options: EdgeOrder.Second);

        Assert.Equal(new Halo(2, 2), plan.Halo);
        Assert.Equal(2..9, plan.WindowOf(4..7));
        Assert.Equal(0..3, plan.WindowOf(0..1));
        Assert.Equal(7..10, plan.WindowOf(^1..));
        Assert.Equal(5..5, plan.WindowOf(5..5));
    }

    [Fact]
    public void May_be_given_a_window_that_has_more()
    {
        var plan = GradientPlan.Create<double>([10, 3]);
        double[] samples = [.. Enumerable.Range(0, 30).Select(i => (double)(i * i))];
        double[] along0 = new double[30], along1 = new double[30], first = new double[6], second = new double[6];
        plan.Execute(samples, along0, along1);

        plan.ExecuteRange(samples.AsSpan(3, 24), 1, 4..6, first, second);

        Assert.Equal(along0[12..18], first);
        Assert.Equal(along1[12..18], second);
    }

    [Fact]
    public void Allocate_nothing()
    {
        var plan = GradientPlan.Create<double>([100, 30]);
        double[] samples = new double[3000], first = new double[600], second = new double[600];
        short[] integers = new short[3000];
        void Once()
        {
            plan.ExecuteRange(samples.AsSpan(), 0, 40..60, first, second);
            plan.ExecuteRange<short>(integers, 0, 40..60, [first, second]);
        }

        for (int i = 0; i < 30; i++)
        {
            Once();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 30; i++)
        {
            plan.ExecuteRange(samples.AsSpan(), 0, 40..60, first, second);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Integers<TSample>(int[] shape, SpacingKind kind, EdgeOrder edgeOrder)
        where TSample : IBinaryInteger<TSample>
    {
        TSample[] samples = [.. Enumerable.Range(0, Product(shape)).Select(i => TSample.CreateTruncating(((i * 7919L % 30_011) - 15_000) * ((1L << 40) + 1)))];
        var plan = Plan(shape, kind, edgeOrder);
        double[][] whole = Empty(plan), parts = Empty(plan);
        plan.Execute<TSample>(samples, [.. whole.Select(result => result.AsMemory())]);

        ByRanges(plan, samples, parts, (window, first, planes, into) => plan.ExecuteRange<TSample>(window, first, planes, into));

        Same(whole, parts);
    }

    /// <summary>Ranges of any length, an empty one among them; each window is a copy of no more than is needed, or of a little more.</summary>
    private static void ByRanges<TSample>(
        GradientPlan<double> plan, TSample[] samples, double[][] results, Action<TSample[], int, Range, Memory<double>[]> execute)
    {
        int extent = (int)plan.Shape[0], plane = plan.Length / extent;
        var random = new Random(extent);
        for (int start = 0, end; start < extent; start = end)
        {
            end = Math.Min(extent, start + random.Next(0, 1 + Math.Max(4, extent / 3)));
            var window = plan.WindowOf(start..end);
            int first = Math.Max(0, window.Start.Value - random.Next(2)), last = Math.Min(extent, window.End.Value + random.Next(2));
            double[][] parts = [.. results.Select(_ => new double[(end - start) * plane])];
            execute(samples[(first * plane)..(last * plane)], first, start..end, [.. parts.Select(part => part.AsMemory())]);
            for (int k = 0; k < results.Length; k++)
            {
                parts[k].CopyTo(results[k], start * plane);
            }
        }
    }

    private static GradientPlan<double> Plan(int[] shape, SpacingKind kind, EdgeOrder edgeOrder) => GradientPlan.Create<double>(
        [.. shape.Select(extent => Math.Max(extent, (int)edgeOrder + 1))],
        new Spacings<double>([.. shape.Select(extent => kind switch
        {
            SpacingKind.Unit => default,
            SpacingKind.Step => Spacing.Step(0.1),
            _ => Spacing.Coordinates<double>([.. Enumerable.Range(0, extent).Select(i => i + (0.3 * Math.Sin(i)))]),
        })]),
        edgeOrder);

    private static int Product(int[] shape) => shape.Aggregate(1, (product, extent) => product * extent);

    private static double[][] Empty(GradientPlan<double> plan)
    {
        int length = plan.Length;
        return [.. plan.Axes.ToArray().Select(_ => new double[length])];
    }

    private static void Same(double[][] expected, double[][] actual)
    {
        for (int k = 0; k < expected.Length; k++)
        {
            Bits.Equal<double>(expected[k], actual[k], $"axis {k}");
        }
    }
}
