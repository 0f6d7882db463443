using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Steps;

/// <summary>
/// Spacings of another type than the samples. numpy subtracts coordinates in their own type; here each difference is then rounded once to the
/// type of the samples, which is what the reference does in its own words.
/// </summary>
public sealed class MixedSpacingTests
{
    /// <summary>Near 1e9 a float is 64 wide: as floats, these places would be one.</summary>
    private static readonly double[] Places = [1e9, 1e9 + 0.1, 1e9 + 0.3, 1e9 + 0.35, 1e9 + 1, 1e9 + 1.1];
    private static readonly float[] Samples = [3, 1.5f, -2, 8.25f, 0.1f, 7];
    private static readonly int[] Both = [1, 2];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Steps_between_doubles_are_rounded_once_to_float(int edgeOrder)
    {
        float[] steps = [.. Enumerable.Range(1, Places.Length - 1).Select(i => (float)(Places[i] - Places[i - 1]))];
        float[] expected = BySteps(Samples, steps, edgeOrder);
        var order = (EdgeOrder)edgeOrder;
        float[] into = new float[Samples.Length], intoSpan = new float[Samples.Length];

        Gradient.Compute(Samples, Spacing.Coordinates(Places), into, order);
        Gradient.Compute((ReadOnlySpan<float>)Samples, Spacing.Coordinates(Places), intoSpan.AsSpan(), order);

        Bits.Equal<float>(expected, Gradient.Compute(Samples, Spacing.Coordinates(Places), order));
        Bits.Equal<float>(expected, Gradient.Compute(Samples.AsSpan(), Spacing.Coordinates(Places), order));
        Bits.Equal<float>(expected, Gradient.Compute(Samples, Spacing.Coordinates(Places).To<float>(), order));
        Bits.Equal<float>(expected, Gradient.Compute(Samples, Spacing.Steps([.. steps.Select(step => (double)step)]), order));
        Bits.Equal<float>(expected, into);
        Bits.Equal<float>(expected, intoSpan);
    }

    [Fact]
    public void A_step_of_another_type_is_rounded_once()
    {
        float tenth = 0.1f;
        Bits.Equal<float>(Gradient.Compute(Samples, 0.1f), Gradient.Compute(Samples, Spacing.Step(0.1)));
        Bits.Equal<double>(Gradient.Compute([1.0, 2, 4], (double)tenth), Gradient.Compute([1.0, 2, 4], Spacing.Step(tenth)));
        Bits.Equal<float>(Gradient.Compute(Samples, 2f), Gradient.Compute(Samples, Spacing.Step(2L)));
        Assert.Equal(Gradient.Compute([1m, 2, 4], 0.1m), Gradient.Compute([1m, 2, 4], Spacing.Step(0.1)));
        Bits.Equal<float>(Gradient.Compute(Samples), Gradient.Compute(Samples, Spacing.Unit<double>()));
    }

    /// <summary>Where the samples' type holds every coordinate, nothing is rounded before it is subtracted there.</summary>
    [Fact]
    public void Steps_between_floats_for_doubles_are_those_of_the_doubles()
    {
        float[] x = [0.1f, 0.30000001f, 16_777_216, 33_554_434];
        double[] y = [1, -3, 5, 0.7];
        double[] wide = [.. x.Select(place => (double)place)];

        Bits.Equal<double>(BySteps(y, [.. Enumerable.Range(1, 3).Select(i => wide[i] - wide[i - 1])], 2), Gradient.Compute(y, Spacing.Coordinates(x), EdgeOrder.Second));
    }

    /// <summary>Above 2^53 doubles are 2 apart and more; differences of integers are exact all the same.</summary>
    [Fact]
    public void Steps_between_integers_are_exact()
    {
        long[] clock = [(1L << 60) + 1, (1L << 60) + 2, (1L << 60) + 5];
        double[] y = [0, 1, 10];

        Bits.Equal<double>(BySteps(y, [1, 3], 1), Gradient.Compute(y, Spacing.Coordinates(clock)));
        Bits.Equal<double>(BySteps(y, [1, 3], 1), Gradient.Compute(y, Spacing.Coordinates([.. clock.Select(tick => (UInt128)tick)])));
        Bits.Equal<double>(BySteps(y, [-1, -2], 1), Gradient.Compute(y, Spacing.Coordinates(new byte[] { 9, 8, 6 })));
        Bits.Equal<double>(BySteps(y, [1, 3], 1), Gradient.Compute(y, Spacing.Coordinates([.. clock.Select(tick => new BigInteger(tick))])));
    }

    [Fact]
    public void Grids_and_tensors_take_spacings_of_another_type()
    {
        float[,] grid = new float[3, 6];
        for (int i = 0; i < 18; i++)
        {
            grid[i / 6, i % 6] = Samples[(i * 5) % 6] * i;
        }

        float[] steps = [.. Enumerable.Range(1, 5).Select(i => (float)(Places[i] - Places[i - 1]))];
        float[][] expected = [.. Enumerable.Range(0, 3).Select(row => BySteps([.. Enumerable.Range(0, 6).Select(column => grid[row, column])], steps, 1))];

        var g = Gradient.Compute(grid, [Spacing.Step(0.1), Spacing.Coordinates(Places)]);
        var t = Gradient.Compute(Tensor.Create<float>([.. grid.Cast<float>()], [3, 6]), [Spacing.Step(0.1), Spacing.Coordinates(Places)]);
        var along = Gradient.AlongAxis(grid, 1, Spacing.Coordinates(Places));

        Bits.Equal<float>([.. expected.SelectMany(row => row)], [.. g[1].Cast<float>()]);
        Bits.Equal<float>([.. expected.SelectMany(row => row)], [.. t[1]]);
        Bits.Equal<float>([.. expected.SelectMany(row => row)], [.. along.Cast<float>()]);
        Bits.Equal<float>([.. Gradient.AlongAxis(grid, 0, 0.1f).Cast<float>()], [.. g[0].Cast<float>()]);
        Bits.Equal<float>([.. Gradient.Compute(grid, 0.1f)[1].Cast<float>()], [.. Gradient.Compute(grid, Spacing.Step(0.1))[1].Cast<float>()]);
    }

    [Fact]
    public void The_same_type_is_the_same_spacing()
    {
        var coordinates = Spacing.Coordinates(Places);

        Assert.Equal(coordinates, coordinates.To<double>());
        Assert.Equal(Spacing.Step(0.5f), Spacing.Step(0.5).To<float>());
        Assert.Equal("6 coordinates", coordinates.To<float>().ToString());
        Assert.Equal(default, Spacing.Unit<double>().To<float>());
    }

    [Fact]
    public void A_whole_step_is_a_step_of_any_type()
    {
        Spacing<Half> half = Spacing.Step(2);

        Assert.Equal((Half)2, half.StepValue);
        Assert.Equal(Spacing.Step(2m), Spacing.Step(2).To<decimal>());
        Assert.Equal(Spacing.Step(2), Spacing.Step(2));
        Assert.Equal("step 2", Spacing.Step(2).ToString());
        Assert.Throws<OverflowException>(() => Spacing.Step(-2).To<uint>());
    }

    public static TheoryData<string, Action, string> Refused => new()
    {
        { "too few", () => Gradient.Compute(Samples, Spacing.Coordinates([1.0, 2])), "Axis 0 has 6 samples but 2 coordinates" },
        { "coinciding", () => Gradient.Compute(Samples, Spacing.Coordinates(List(1.0, 2, 3, 2, 5, 6))), "Coordinates 1 and 3 are both 2" },
        { "NaN", () => Gradient.Compute(Samples, Spacing.Coordinates(List(1.0, double.NaN, 3, 2, 5, 6))), "Coordinate 1 is NaN" },
        { "a step that is 0 as float", () => Gradient.Compute(Samples, Spacing.Coordinates([0, 1e-60, 3, 4, 5, 6])), "from 0 to 1E-60, is 0 as Single" },
        { "a step beyond float", () => Gradient.Compute(Samples, Spacing.Step(1e60)), "The step is 1E+60 as Double, which is 0 or out of range as Single" },
        { "a step beyond decimal", () => Gradient.Compute([1m, 2], Spacing.Step(1e60)), "out of range as Decimal" },
        { "steps beyond float", () => Gradient.Compute(Samples, Spacing.Steps([1, 1e-60, 1, 1, 1])), "Step 1 is 1E-60 as Double" },
        { "a step of 0", () => Gradient.Compute(Samples, Spacing.Step(0L + Both.Length - 2)), "The step of axis 0 is 0" },
        { "coinciding integers", () => Gradient.Compute(Samples, Spacing.Coordinates(List(1L, 2, 2, 4, 5, 6))), "Coordinates 1 and 2 are both 2" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_spacing_is_refused(string name, Action call, string words)
    {
        var error = Assert.Throws<ArgumentException>(call);

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.True(error.ParamName == "spacing", name);
    }

    /// <summary>A list that the analyzer does not look into.</summary>
    private static T[] List<T>(params T[] values) => values;

    /// <summary>The definition by steps, in the type of the samples, with the operations that <c>docs/numerics.md</c> names.</summary>
    private static T[] BySteps<T>(T[] f, T[] steps, int edgeOrder)
        where T : INumber<T>
    {
        var d = new T[f.Length];
        for (int i = 1; i < f.Length - 1; i++)
        {
            (T left, T right) = (steps[i - 1], steps[i]);
            T both = left + right;
            d[i] = ((right / (left * both)) * (f[i] - f[i - 1])) + ((left / (right * both)) * (f[i + 1] - f[i]));
        }

        d[0] = End(f[0], f[1], f[2], steps[0], steps[1]);
        d[^1] = -End(f[^1], f[^2], f[^3], steps[^1], steps[^2]);
        return d;

        T End(T f0, T f1, T f2, T near, T far)
        {
            if (edgeOrder == 1)
            {
                return (f1 - f0) / near;
            }

            T both = near + far;
            return (((near + both) / (near * both)) * (f1 - f0)) + ((-near / (far * both)) * (f2 - f1));
        }
    }
}
