using System;
using System.Linq;
using Xunit;

namespace GenericGradient.Tests.Properties.Options;

/// <summary>What schemes, boundaries and missing samples obey, whatever their weights are: in exact fractions, or to the bit.</summary>
public sealed class LawTests
{
    private static readonly int Count = Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") == "1" ? 2000 : 60;

    [Fact]
    public void The_gradient_of_a_sum_is_the_sum_of_the_gradients() => Each<Fraction>(areSteps: false, (asked, random) =>
    {
        Fraction[] other = [.. asked.Samples.Select(_ => (Fraction)random.Next(-99, 100))];
        Fraction a = random.Next(-5, 6), b = random.Next(-5, 6);
        var f = asked.Compute();
        var g = (asked with { Samples = other }).Compute();

        var sum = (asked with { Samples = [.. asked.Samples.Select((sample, p) => (a * sample) + (b * other[p]))] }).Compute();

        Same.Values(f.Select((slopes, k) => slopes.Select((slope, p) => (a * slope) + (b * g[k][p])).ToArray()), sum);
    });

    /// <summary>Backwards, a forward stencil is a backward one, the low end the high one, and the sign that of the odd derivatives.</summary>
    [Fact]
    public void The_gradient_of_a_mirror_image_is_the_mirror_image() => Each<Fraction>(areSteps: false, (asked, random) =>
    {
        int axis = asked.Axes[0], last = asked.Shape[axis] - 1;
        var sides = asked.Options.Boundary[0];
        var mirrored = asked with
        {
            Samples = asked.Moved(asked.Samples, axis, i => last - i),
            Axes = [axis],
            Spacings = [Reversed(asked.Spacings[0])],
            Options = asked.Options with
            {
                Side = asked.Options.Side switch { StencilSide.Forward => StencilSide.Backward, StencilSide.Backward => StencilSide.Forward, var central => central },
                Boundary = Boundary.Sides(Of(sides.High), Of(sides.Low)),
            },
        };

        // Steps are not turned, coordinates are: by these the derivative is the same.
        bool isTurned = asked.Spacings[0].Kind == SpacingKind.Step && asked.Options.Derivative % 2 == 1;
        Fraction sign = isTurned ? -1 : 1;
        Same.Values([asked.Moved(asked.Compute()[0], axis, i => last - i)], mirrored.Compute().Select(slopes => slopes.Select(slope => sign * slope).ToArray()));

        static AxisBoundary Of(BoundaryKind kind) => kind;
    });

    [Fact]
    public void Steps_times_a_power_of_2_give_results_divided_by_its_power_to_the_bit() => Each<double>(areSteps: true, (asked, random) =>
    {
        double factor = Math.ScaleB(1, random.Next(-9, 10)), power = Math.Pow(factor, asked.Options.Derivative);

        var scaled = asked with { Spacings = [.. asked.Spacings.Select(step => Spacing.Step(step.StepValue * factor))] };

        Same.Bits(asked.Compute().Select(slopes => slopes.Select(slope => slope / power).ToArray()), scaled.Compute());
    });

    [Fact]
    public void A_shift_along_a_circle_shifts_the_results_to_the_bit() => Each<double>(areSteps: true, (asked, random) =>
    {
        int axis = asked.Axes[0], extent = asked.Shape[axis], shift = random.Next(extent);
        var circle = asked with { Axes = [axis], Spacings = [asked.Spacings[0]], Options = asked.Options with { Boundary = Boundary.Periodic } };

        var shifted = circle with { Samples = circle.Moved(circle.Samples, axis, i => (i + shift) % extent) };

        Same.Bits(circle.Compute().Select(slopes => circle.Moved(slopes, axis, i => (i + shift) % extent)), shifted.Compute());
    });

    [Fact]
    public void The_order_in_which_axes_are_asked_does_not_matter() => Each<double>(areSteps: false, (asked, random) =>
    {
        int[] order = [.. Enumerable.Range(0, asked.Axes.Length)];
        random.Shuffle(order);
        var results = asked.Compute();

        var other = asked with
        {
            Axes = [.. order.Select(k => asked.Axes[k])],
            Spacings = [.. order.Select(k => asked.Spacings[k])],
            Options = asked.Options with { Boundary = (AxisBoundary[])[.. order.Select(k => asked.Options.Boundary[k])] },
        };

        Same.Bits(order.Select(k => results[k]), other.Compute());
    });

    /// <summary>Nor does a value that no sample has.</summary>
    [Fact]
    public void A_mask_of_nothing_changes_no_bit() => Each<double>(areSteps: false, (asked, random) =>
    {
        var masked = asked.Options with { Mask = new bool[asked.Samples.Length], Missing = (Missing)random.Next(2), NoData = 1000, Fill = 7 };

        Same.Bits(asked.Compute(), (asked with { Options = masked }).Compute());
    });

    [Theory]
    [InlineData(Missing.Propagate)]
    [InlineData(Missing.Narrow)]
    public void NaN_a_value_and_a_mask_are_the_same(Missing missing) => Each<double>(areSteps: false, (asked, random) =>
    {
        int often = random.Next(3, 40);
        bool[] mask = [.. asked.Samples.Select(_ => random.Next(often) == 0)];
        var options = asked.Options with { Missing = missing };

        var masked = (asked with { Options = options with { Mask = mask } }).Compute();

        double[] With(double value) => [.. asked.Samples.Select((sample, p) => mask[p] ? value : sample)];
        Same.Bits(masked, (asked with { Options = options with { NoData = double.NaN }, Samples = With(double.NaN) }).Compute());
        Same.Bits(masked, (asked with { Options = options with { NoData = 1000 }, Samples = With(1000) }).Compute());
        Same.Bits(masked, (asked with { Options = options with { NoData = double.NegativeInfinity }, Samples = With(double.NegativeInfinity) }).Compute());
    });

    /// <summary>Narrowing replaces what would be missing, and nothing else; what it cannot give is filled.</summary>
    [Fact]
    public void Narrowing_changes_only_what_is_missing() => Each<double>(areSteps: false, (asked, random) =>
    {
        bool[] mask = [.. asked.Samples.Select(_ => random.Next(12) == 0)];
        var whole = (asked with { Options = asked.Options with { Mask = mask } }).Compute();
        var narrowed = (asked with { Options = asked.Options with { Mask = mask, Missing = Missing.Narrow, Fill = -1e9 } }).Compute();

        Same.Bits(
            whole.Select((slopes, k) => slopes.Select((slope, p) => double.IsNaN(slope) || mask[p] ? narrowed[k][p] : slope).ToArray()),
            narrowed);
        Assert.All(narrowed, slopes => Assert.All(slopes, (slope, p) => Assert.True(!mask[p] || slope == -1e9)));
    });

    private static Spacing<Fraction> Reversed(Spacing<Fraction> spacing) => spacing.Kind == SpacingKind.Step ? spacing
        : spacing.ToString().Contains("period", StringComparison.Ordinal)
            ? Spacing.Coordinates<Fraction>([.. spacing.CoordinateValues.ToArray().Reverse()], Period(spacing))
            : Spacing.Coordinates<Fraction>([.. spacing.CoordinateValues.ToArray().Reverse()]);

    /// <summary>As <see cref="Asked{T}"/> makes it.</summary>
    private static Fraction Period(Spacing<Fraction> spacing) =>
        Fraction.Abs(spacing.CoordinateValues.Span[^1] - spacing.CoordinateValues.Span[0]) + 2;

    private static void Each<T>(bool areSteps, Action<Asked<T>, Random> law)
        where T : struct, System.Numerics.INumber<T>
    {
        for (int seed = 0; seed < (typeof(T) == typeof(Fraction) ? Count / 2 : Count); seed++)
        {
            var asked = Asked<T>.Random(seed, areSteps);
            try
            {
                law(asked, new Random(seed));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"seed {seed}: {asked}", error);
            }
        }
    }
}
