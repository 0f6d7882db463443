using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Ranges;

/// <summary>Ranges with schemes, boundaries and missing samples have the bits of the whole grid, from windows that have no more than is asked for.</summary>
public sealed class OptionRangeTests
{
    private static readonly GradientOptions[] Options =
    [
        new() { Accuracy = 4 },
        new() { Accuracy = 8, Boundary = Boundary.Reflect },
        new() { Accuracy = 2, Side = StencilSide.Forward, Boundary = Boundary.Symmetric },
        new() { Accuracy = 6, Derivative = 2, Boundary = Boundary.Sides(Boundary.Clamp, Boundary.Constant(2.5)) },
        new() { Accuracy = 4, Side = StencilSide.Backward, Derivative = 3, Boundary = Boundary.Constant(-1) },
        new() { Accuracy = 4, Boundary = Boundary.Periodic },
        new() { Derivative = 3, Boundary = Boundary.Periodic, Missing = Missing.Narrow },
        new() { Missing = Missing.Narrow, EdgeOrder = EdgeOrder.Second },
        new() { Accuracy = 1, Side = StencilSide.Backward, Missing = Missing.Narrow, NoData = 7 },
        new() { Stencil = new([-3, 0, 1], [-0.25, 0, 0.25]), Boundary = Boundary.Sides(Boundary.Reflect, Boundary.OneSided) },
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Options.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Have_the_bits_of_the_whole(int k)
    {
        foreach (int[] shape in (int[][])[[40], [23, 7], [12, 5, 9]])
        {
            Check<double>(shape, Options[k], stepped: true);
            Check<short>(shape, Options[k], stepped: true);
            Check<long>(shape, Options[k], stepped: true);
            Check<Int128>(shape, Options[k], stepped: true);
            if (Options[k] is { Stencil: null } && Options[k].Boundary[0] is { Low: BoundaryKind.OneSided or BoundaryKind.Reflect or BoundaryKind.Periodic, High: not BoundaryKind.Constant })
            {
                Check<double>(shape, Options[k], stepped: false);
                Check<long>(shape, Options[k], stepped: false);
            }
        }
    }

    /// <summary>Planes of more than 1 MB are cut into columns.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_large_planes_have_the_bits_of_the_whole(int k)
    {
        Check<short>([14, 140_000], Options[k], stepped: true);
        Check<long>([14, 6, 25_001], Options[k], stepped: true);
    }

    /// <summary>In the middle of a circle a range needs its halo, at its ends all planes.</summary>
    [Fact]
    public void Of_a_circle_need_both_ends()
    {
        var plan = GradientPlan.Create<double>([20, 3], options: new() { Accuracy = 4, Boundary = Boundary.Periodic });

        Assert.Equal(new Halo(2, 2), plan.Halo);
        Assert.Equal(0..18, plan.WindowOf(2..16));
        Assert.Equal(2..20, plan.WindowOf(4..18));
        Assert.Equal(0..20, plan.WindowOf(1..4));
        Assert.Equal(0..20, plan.WindowOf(15..19));
        Assert.Equal(0..0, plan.WindowOf(0..0));
        Assert.Equal(0..5, plan.WindowOf(2..3));
    }

    /// <summary>Axis 0 is not among the axes: its planes need nothing of each other.</summary>
    [Fact]
    public void Of_another_circle_need_no_halo()
    {
        var plan = GradientPlan.Create<double>([20, 3], options: new() { Accuracy = 4, Boundary = Boundary.Periodic }, axes: [1]);

        Assert.Equal(default, plan.Halo);
        Assert.Equal(0..2, plan.WindowOf(..2));
    }

    private static void Check<TSample>(int[] shape, GradientOptions options, bool stepped)
        where TSample : struct, INumber<TSample>
    {
        int length = shape.Aggregate(1, (product, extent) => product * extent), plane = length / shape[0];
        var random = new Random(length);
        bool[] mask = [.. Enumerable.Range(0, length).Select(_ => random.Next(50) == 0)];
        options = options.Missing == Missing.Narrow ? options with { Mask = mask } : options;
        TSample[] samples = [.. Enumerable.Range(0, length).Select(_ => TSample.CreateChecked(random.Next(-500, 500)))];
        Spacing<double>[] spacings = [.. shape.Select(extent => stepped ? 0.5 : Places(extent, options.Boundary[0].Low == BoundaryKind.Periodic))];
        var plan = GradientPlan.Create<double>([.. shape], spacings, options);
        double[][] whole = [.. shape.Select(_ => new double[length])];
        plan.Execute([.. samples.Select(double.CreateChecked)], whole);
        for (int start = 0, end; start < shape[0]; start = end)
        {
            end = Math.Min(shape[0], start + random.Next(1, 7));
            var window = plan.WindowOf(start..end);
            double[][] parts = [.. shape.Select(_ => new double[(end - start) * plane])];
            Execute(plan, samples[(window.Start.Value * plane)..(window.End.Value * plane)], window.Start.Value, start..end, [.. parts.Select(part => part.AsMemory())]);
            for (int k = 0; k < parts.Length; k++)
            {
                Bits.Equal<double>(whole[k].AsSpan(start * plane, parts[k].Length), parts[k], $"{typeof(TSample).Name} {plan}, planes {start}..{end}, axis {k}");
            }
        }
    }

    private static Spacing<double> Places(int extent, bool isCircle)
    {
        double[] x = [.. Enumerable.Range(0, extent).Select(i => -i + (0.3 * Math.Sin(i)))];
        return isCircle ? Spacing.Coordinates(x, extent + 0.5) : Spacing.Coordinates(x);
    }

    private static void Execute<TSample>(GradientPlan<double> plan, TSample[] window, int first, Range planes, Memory<double>[] into)
    {
        switch (window)
        {
            case double[] numbers:
                plan.ExecuteRange(numbers, first, planes, into);
                break;
            case short[] integers:
                plan.ExecuteRange<short>(integers, first, planes, into);
                break;
            case long[] integers:
                plan.ExecuteRange<long>(integers, first, planes, into);
                break;
            default:
                plan.ExecuteRange<Int128>((Int128[])(object)window, first, planes, into);
                break;
        }
    }
}
