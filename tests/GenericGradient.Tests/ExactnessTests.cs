using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Tests.Oracle;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Where the result can be known without computing it.</summary>
public sealed class ExactnessTests
{
    public static TheoryData<EdgeOrder, string> EdgesAndSpacings =>
        new MatrixTheoryData<EdgeOrder, string>([EdgeOrder.First, EdgeOrder.Second], ["unit", "step", "even", "uneven", "turning"]);

    [Theory]
    [MemberData(nameof(EdgesAndSpacings))]
    public void Constants_give_exactly_zero(EdgeOrder edgeOrder, string kind)
    {
        double[] samples = [.. Enumerable.Repeat(10000.1, 41)];

        Assert.All(Gradient.Compute(samples, Space(kind, 41), edgeOrder), slope => Assert.Equal(0.0, slope));
        Assert.All(
            Gradient.Compute<float>([.. samples.Select(value => (float)value)], SpaceOf<float>(kind, 41), edgeOrder),
            slope => Assert.Equal(0f, slope));
    }

    [Theory]
    [MemberData(nameof(EdgesAndSpacings))]
    public void Straight_lines_of_whole_numbers_are_exact(EdgeOrder edgeOrder, string kind)
    {
        if (kind is "uneven" or "turning")
        {
            return; // weights such as 2/3 are not whole; Oracle and SeedTests have these
        }

        double[] x = Places(kind, 41);

        double[] slope = Gradient.Compute([.. x.Select(place => (3 * place) + 5)], Space(kind, 41), edgeOrder);

        Assert.All(slope, value => Assert.Equal(3.0, value));
    }

    [Theory]
    [InlineData("unit")]
    [InlineData("step")]
    [InlineData("even")]
    public void Parabolas_of_whole_numbers_are_exact_with_second_order_edges(string kind)
    {
        double[] x = Places(kind, 41);

        double[] slope = Gradient.Compute([.. x.Select(place => (place * place) - (7 * place))], Space(kind, 41), EdgeOrder.Second);

        Assert.Equal(x.Select(place => (2 * place) - 7), slope);
    }

    [Fact]
    public void First_order_edges_of_a_parabola_are_off_by_half_a_step_times_the_second_derivative()
    {
        double[] x = Places("step", 41);

        double[] slope = Gradient.Compute(x.Select(place => place * place).ToArray(), Spacing.Step(0.5));

        Assert.Equal((2 * x[0]) + 0.5, slope[0]);
        Assert.Equal((2 * x[40]) - 0.5, slope[40]);
    }

    /// <summary>float32 <c>10000 + sin x</c> on uneven coordinates: three weights cancel, two weights of differences do not.</summary>
    [Fact]
    public void An_offset_costs_a_thousand_times_fewer_digits_than_the_peers_pay()
    {
        double ours = 0, numpy = 0, torch = 0;
        foreach (var oracle in OracleCase.All.Where(oracle => oracle.Kind == "offset" && oracle.Shape.Length == 1 && oracle.Spacings[0][0] == "coordinates"))
        {
            float[] f = OracleCase.Parse<float>(oracle.Samples);
            float[] x = OracleCase.Parse<float>(oracle.Spacings[0][1..]);
            float[] result = Gradient.Compute(f, Spacing.Coordinates(x), (EdgeOrder)oracle.EdgeOrder);
            for (int i = 1; i < f.Length - 1; i++)
            {
                var exact = ExactGradient.Derivative(
                    [.. x[(i - 1)..(i + 2)].Select(Rational.Of)], [.. f[(i - 1)..(i + 2)].Select(Rational.Of)], at: 1);
                double Error(float value) => (Rational.Of(value) - exact).Abs().ToDouble();
                ours = Math.Max(ours, Error(result[i]));
                numpy = Math.Max(numpy, Error(OracleCase.Parse<float>([oracle.Results[("numpy", 0)][i]])[0]));
                torch = Math.Max(torch, Error(OracleCase.Parse<float>([oracle.Results[("torch", 0)][i]])[0]));
            }
        }

        TestContext.Current.SendDiagnosticMessage($"max error: ours {ours:E2}, numpy {numpy:E2}, torch {torch:E2}");
        Assert.True(ours > 0 && numpy >= 1000 * ours && torch >= 1000 * ours, $"ours {ours:E2}, numpy {numpy:E2}, torch {torch:E2}");
    }

    /// <summary>Steps from 1e-18 to 1e18 in float and 1e-150 to 1e150 in double neither overflow nor underflow.</summary>
    [Fact]
    public void Weights_hold_over_the_promised_range_of_steps()
    {
        foreach (float step in (float[])[1e-18f, 1e-12f, 1e-6f, 1e6f, 1e12f, 1e18f])
        {
            float[] slope = Gradient.Compute([0f, step, 3 * step, 4 * step], Spacing.Coordinates([0f, step, 3 * step, 4 * step]), EdgeOrder.Second);
            Assert.All(slope, value => Assert.Equal(1f, value, 1e-6f));
        }

        foreach (double step in (double[])[1e-150, 1e-75, 1e75, 1e150])
        {
            double[] slope = Gradient.Compute([0, step, 3 * step, 4 * step], Spacing.Coordinates([0, step, 3 * step, 4 * step]), EdgeOrder.Second);
            Assert.All(slope, value => Assert.Equal(1, value, 1e-15));
        }
    }

    /// <summary>The error shrinks as the promised power of the step.</summary>
    [Theory]
    [InlineData(false, EdgeOrder.First, 1.0)]
    [InlineData(false, EdgeOrder.Second, 2.0)]
    [InlineData(true, EdgeOrder.First, 1.0)]
    [InlineData(true, EdgeOrder.Second, 2.0)]
    public void The_order_of_accuracy_shows_in_the_slope_of_the_error(bool isUneven, EdgeOrder edgeOrder, double edgeAccuracy)
    {
        (double Interior, double Edge) Errors(int n)
        {
            double[] t = [.. Enumerable.Range(0, n).Select(i => (double)i / (n - 1))];
            double[] x = isUneven ? [.. t.Select(at => at + (0.1 * Math.Sin(2 * Math.PI * at)))] : t;
            var spacing = isUneven ? Spacing.Coordinates(x) : Spacing.Step(1.0 / (n - 1));
            double[] slope = Gradient.Compute([.. x.Select(at => Math.Exp(at))], spacing, edgeOrder);
            double interior = Enumerable.Range(1, n - 2).Max(i => Math.Abs(slope[i] - Math.Exp(x[i])));
            return (interior, Math.Max(Math.Abs(slope[0] - Math.Exp(x[0])), Math.Abs(slope[^1] - Math.Exp(x[^1]))));
        }

        var coarse = Errors(257);
        var fine = Errors(4097);

        Assert.Equal(2.0, Math.Log2(coarse.Interior / fine.Interior) / 4, 0.1);
        Assert.Equal(edgeAccuracy, Math.Log2(coarse.Edge / fine.Edge) / 4, 0.1);
    }

    private static double[] Places(string kind, int n) => kind switch
    {
        "unit" => [.. Enumerable.Range(0, n).Select(i => (double)i)],
        "step" => [.. Enumerable.Range(0, n).Select(i => i * 0.5)],
        "even" => [.. Enumerable.Range(0, n).Select(i => 4 - (2.0 * i))],
        "uneven" => [.. Enumerable.Range(0, n).Select(i => i + (0.3 * Math.Sin(i)))],
        _ => [.. Enumerable.Range(0, n).Select(i => (i % 3) switch { 0 => i, 1 => i + 4.0, _ => i - 5.0 })],
    };

    private static Spacing<double> Space(string kind, int n) => SpaceOf<double>(kind, n);

    private static Spacing<T> SpaceOf<T>(string kind, int n)
        where T : INumber<T> => kind switch
        {
            "unit" => Spacing.Unit<T>(),
            "step" => Spacing.Step(T.CreateChecked(0.5)),
            _ => Spacing.Coordinates<T>([.. Places(kind, n).Select(T.CreateChecked)]),
        };
}
