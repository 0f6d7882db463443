using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Faults;

/// <summary>Whatever a plan accepts, its stencils are what it computes: with the same bits where they are applied, with finite weights to look at.</summary>
public sealed class StencilsOfPlansTests
{
    /// <summary>Products near the end of the range of decimal: the plan computes, and so its stencil can be told.</summary>
    [Fact]
    [Trait("Fault", "W3")]
    public void Decimal_coordinates_close_together()
    {
        decimal[] f = [1, 2, 4], d = new decimal[3];
        var plan = GradientPlan.Create<decimal>([3], Spacing.Coordinates([0, 0.7e-14m, 1.4e-14m]), EdgeOrder.Second);

        plan.Execute(f, d);

        Assert.Equal(d, Enumerable.Range(0, 3).Select(i => plan.StencilAt(0, i).Apply(f)));
    }

    /// <summary>The product of the two steps overflows, the weights do not: by hand, left = right = -1e-145, but for the last digits.</summary>
    [Fact]
    [Trait("Fault", "W3")]
    public void Coordinates_whose_middle_weight_was_zero()
    {
        double[] f = [0, 1, 0], d = new double[3];
        var plan = GradientPlan.Create<double>([3], Spacing.Coordinates([0, 1e155, 1e145]));

        plan.Execute(f, d);

        Assert.Equal(d[1], plan.StencilAt(0, 1).Weights[1]);
        Assert.NotEqual(0, d[1]);
    }

    /// <summary>1 over the step is infinite. A call computes 1; a plan, which would have to tell the weight, refuses.</summary>
    [Theory]
    [InlineData(EdgeOrder.First)]
    [InlineData(EdgeOrder.Second)]
    [Trait("Fault", "W3")]
    public void A_step_whose_weight_is_infinite(EdgeOrder edgeOrder)
    {
        double[] f = [0, double.Epsilon, 2 * double.Epsilon];

        Assert.Equal([1, 1, 1], Gradient.Compute(f, Spacing.Step(double.Epsilon), edgeOrder));
        var error = Assert.Throws<ArgumentException>(() => GradientPlan.Create<double>([3], Spacing.Step(double.Epsilon), edgeOrder));
        Assert.Equal("spacing", error.ParamName);
        Assert.StartsWith("The weights of the stencil at index 0 of axis 0 are beyond the range of Double", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => GradientPlan.Create<double>([2], Spacing.Coordinates([0, double.Epsilon])));
    }

    /// <summary>An axis longer than an int, which only a grid without samples has.</summary>
    [Fact]
    [Trait("Fault", "W3")]
    public void An_extent_beyond_an_int()
    {
        Assert.SkipUnless(nint.Size == 8, "An extent is an int here.");
        var plan = GradientPlan.Create<double>(new nint[] { 0, (nint)1 << 40 }, axes: [1]);

        Assert.Equal("axis 1, index 5, central: -0.5 f[4] + 0.5 f[6]", plan.StencilAt(1, 5).ToString());
        Assert.Equal(StencilSide.Central, plan.StencilAt(1, int.MaxValue).Side);
    }

    [Fact]
    [Trait("Fault", "W3")]
    public void Of_doubles() => Check(seed: 1, exponent => Math.ScaleB(1, exponent), 1060);

    [Fact]
    [Trait("Fault", "W3")]
    public void Of_floats() => Check(seed: 2, exponent => float.ScaleB(1, exponent), 145);

    [Fact]
    [Trait("Fault", "W3")]
    public void Of_halves() => Check(seed: 3, exponent => Half.ScaleB(Half.One, exponent), 22);

    [Fact]
    [Trait("Fault", "W3")]
    public void Of_decimals() => Check(seed: 4, exponent => (decimal)Math.ScaleB(1, exponent), 85);

    /// <summary>Random plans, most of them near an end of the range; each is refused, or has the stencils of its results.</summary>
    private static void Check<T>(int seed, Func<int, T> powerOfTwo, int highest)
        where T : INumber<T>
    {
        var random = new Random(seed);
        int accepted = 0, refused = 0;
        for (int trial = 0; trial < 4000; trial++)
        {
            int n = random.Next(2, 6);
            int from = random.Next(-highest, highest), to = Math.Min(highest, from + random.Next(1, 60));
            var spacing = (trial % 3) switch
            {
                0 => Spacing.Step(Number(from, to)),
                1 => Spacing.Coordinates([.. Enumerable.Range(0, n).Select(_ => Number(from, to))]),
                _ => Spacing.Steps([.. Enumerable.Range(1, n - 1).Select(_ => Number(from, to))]),
            };
            T[] f = [.. Enumerable.Range(0, n).Select(_ => Number(-3, 3))], d = new T[n];
            GradientPlan<T> plan;
            try
            {
                plan = GradientPlan.Create<T>([n], spacing, n > 2 && trial % 2 == 0 ? EdgeOrder.Second : EdgeOrder.First);
            }
            catch (ArgumentException)
            {
                refused++;
                continue;
            }

            try
            {
                plan.Execute(f, d);
            }
            catch (OverflowException)
            {
                continue; // decimal, whose own arithmetic throws
            }

            accepted++;
            for (int i = 0; i < n; i++)
            {
                var stencil = plan.StencilAt(0, i);
                Assert.All(stencil.Weights.ToArray(), weight => Assert.True(T.IsFinite(weight), $"{stencil}"));
                Bits.Equal([d[i]], [stencil.Apply(f)], $"trial {trial}, {spacing}, {stencil}");
            }
        }

        Assert.True(accepted > 400 && refused > 400, $"{accepted} accepted, {refused} refused");

        T Number(int from, int to) => powerOfTwo(random.Next(from, to)) * T.CreateChecked(random.Next(1, 8) * (random.Next(2) == 0 ? -1 : 1));
    }
}
