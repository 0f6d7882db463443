using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using GenericGradient.Tests.Properties.Cases;
using Xunit;

namespace GenericGradient.Tests.Properties;

/// <summary>Functions whose derivative is known: what must come out to the last digit, and by how much it may be off.</summary>
/// <typeparam name="T">The element type.</typeparam>
public abstract class Exactness<T>
    where T : struct, INumber<T>
{
    private static Element<T> Type => Element<T>.Type;

    [Fact]
    public void Constants_give_exactly_0() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        var constant = example.Samples[^1];

        Assert.All(example.With(_ => constant).Gradient(), result => Assert.All(result, slope => Assert.Equal(T.Zero, slope)));
    });

    [Fact]
    public void Linear_functions_of_whole_numbers_are_exact_on_steps_of_powers_of_2() => Cases<T>.Check(Cases<T>.Whole, example =>
        new Polynomial<T>(example, 0, 0).Check(example, errors: (_, _) => 0));

    [Fact]
    public void Linear_functions_by_any_step_have_their_slope_to_the_bit() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        // Twice the slope over twice the step is the slope over the step.
        var linear = new Polynomial<T>(example, 0, 0);
        var results = example.With(linear.Sample).Gradient();
        for (int k = 0; k < results.Length; k++)
        {
            if (!example.Places[k].AreCoordinates)
            {
                var slope = linear.Derivative(k, 0) / (example.Places[k].Kind == SpacingKind.Unit ? T.One : example.Places[k].Unit);
                Assert.All(results[k], value => Assert.Equal(slope, value));
            }
        }
    });

    [Fact]
    public void Linear_functions_on_uneven_coordinates_are_within_8_ulp() =>
        Cases<T>.Check(Cases<T>.Of(Places<T>.Rising, Type.Sample), example =>
        {
            var linear = new Polynomial<T>(example, 0, 0);
            var results = example.With(linear.Sample).Gradient();
            for (int k = 0; k < results.Length; k++)
            {
                var slope = linear.Derivative(k, 0) / example.Places[k].Unit;
                var bound = T.Abs(slope) * T.CreateChecked(8 * Type.Epsilon);
                Assert.All(results[k], value => Assert.True(T.Abs(value - slope) <= bound, $"{value} is not {slope}"));
            }
        });

    [Fact]
    public void Quadratic_functions_are_exact_inside_and_at_edges_of_order_2() => Cases<T>.Check(Cases<T>.Whole, example =>
    {
        var quadratic = new Polynomial<T>(example, 1, 0);
        quadratic.Check(example, (k, p) => example.EdgeOrder == EdgeOrder.First && example.IsEnd(p, example.Axes[k]) ? null : 0);
    });

    [Fact]
    public void Edges_of_order_1_miss_a_quadratic_function_by_half_a_step_times_its_second_derivative() =>
        Cases<T>.Check(Cases<T>.Whole, whole =>
        {
            var example = whole with { EdgeOrder = EdgeOrder.First };
            var quadratic = new Polynomial<T>(example, 1, 0);
            quadratic.Check(example, (k, p) =>
            {
                int[] at = example.Places[k].At;
                int i = example.Index(p, example.Axes[k]);
                return i == 0 ? quadratic.Square(k) * (at[1] - at[0])
                    : i == at.Length - 1 ? quadratic.Square(k) * (at[^2] - at[^1])
                    : 0;
            });
        });

    [Fact]
    public void The_interior_misses_a_cubic_function_by_the_steps_times_a_sixth_of_its_third_derivative() =>
        Cases<T>.Check(Cases<T>.Exact(Type.Whole, Type.CubicReach), example =>
        {
            var cubic = new Polynomial<T>(example, 1, 1);
            cubic.Check(example, (k, p) =>
            {
                int[] at = example.Places[k].At;
                int i = example.Index(p, example.Axes[k]);
                return example.IsEnd(p, example.Axes[k]) ? null : cubic.Cube(k) * (at[i] - at[i - 1]) * (at[i + 1] - at[i]);
            });
        });

    [Fact]
    public void The_gradient_of_a_sum_is_the_sum_of_the_gradients() => Cases<T>.Check(Cases<T>.Exact(Type.Whole / 6, Type.Reach), example =>
    {
        var random = new Random(example.Seed);
        T a = Element<T>.Whole32(random.Next(-3, 4)), b = Element<T>.Whole32(random.Next(-3, 4));
        var other = example.With(_ => Element<T>.Whole32(random.Next(-Type.Whole / 6, (Type.Whole / 6) + 1)));

        T[][] f = example.Gradient(), g = other.Gradient();

        Same.Values(
            f.Select((slopes, k) => slopes.Select((slope, p) => (a * slope) + (b * g[k][p])).ToArray()),
            example.With(p => (a * example.Samples[p]) + (b * other.Samples[p])).Gradient());
    });

    [Fact]
    public void Samples_times_a_power_of_2_give_results_times_that_to_the_bit() => Cases<T>.Check(Cases<T>.Scalable, example =>
    {
        var factor = Element<T>.PowerOfTwo(new Random(example.Seed).Next(-3, 4));

        Same.Bits(
            example.Gradient().Select(slopes => slopes.Select(slope => slope * factor).ToArray()),
            example.With(p => example.Samples[p] * factor).Gradient());
    });

    [Fact]
    public void Adding_a_constant_changes_nothing() => Cases<T>.Check(Cases<T>.Exact(Type.Whole / 2, Type.Reach), example =>
    {
        var constant = Element<T>.Whole32(new Random(example.Seed).Next(-Type.Whole / 2, (Type.Whole / 2) + 1));

        Same.Values(example.Gradient(), example.With(p => example.Samples[p] + constant).Gradient());
    });

    [Fact]
    public void Even_coordinates_are_a_step_where_nothing_is_rounded() => Cases<T>.Check(Cases<T>.Whole, example =>
    {
        var byStep = example with { Places = [.. example.Places.Select((places, k) => Evenly(places, example.Shape[example.Axes[k]]))] };

        Same.Values(byStep.Gradient(), ByCoordinates(byStep).Gradient());
    });

    [Fact]
    public void Even_coordinates_are_a_step_but_for_rounding() => Cases<T>.Check(
        Cases<T>.Of((random, extent) => new Places<T>(SpacingKind.Step, Places<T>.Even(extent), Type.ShortUnit(random)), Type.Sample),
        example =>
        {
            T[][] expected = example.Gradient(), actual = ByCoordinates(example).Gradient();
            for (int k = 0; k < expected.Length; k++)
            {
                for (int p = 0; p < expected[k].Length; p++)
                {
                    var bound = Terms(example, k, p) * T.CreateChecked(4 * Type.Epsilon);
                    Assert.True(T.Abs(expected[k][p] - actual[k][p]) <= bound, $"{actual[k][p]} is not {expected[k][p]} along {k} at {p}");
                }
            }
        });

    [Fact]
    public void Coordinates_may_be_shifted_and_scaled_by_powers_of_2() => Cases<T>.Check(Cases<T>.Whole, example =>
    {
        var random = new Random(example.Seed);
        var factor = Element<T>.PowerOfTwo(random.Next(-2, 3));
        int shift = random.Next(-Type.Reach, Type.Reach + 1);
        var moved = example with
        {
            Places = [.. example.Places.Select(places => places.Scaled(factor) with { At = [.. places.At.Select(at => at + shift)] })],
        };

        Same.Values(example.Gradient().Select(slopes => slopes.Select(slope => slope / factor).ToArray()), moved.Gradient());
    });

    [Fact]
    public void The_interior_by_step_telescopes_to_the_ends() => Cases<T>.Check(Cases<T>.Whole, example =>
    {
        var results = example.Gradient();
        for (int k = 0; k < results.Length; k++)
        {
            int axis = example.Axes[k], n = example.Shape[axis], stride = example.Stride(axis);
            for (int p = 0; p < results[k].Length && !example.Places[k].AreCoordinates && n > 2; p++)
            {
                if (example.Index(p, axis) == 0)
                {
                    var sum = T.Zero;
                    for (int i = 1; i < n - 1; i++)
                    {
                        sum += results[k][p + (i * stride)] * Element<T>.Whole32(2) * example.Places[k].Unit;
                    }

                    T F(int i) => example.Samples[p + (i * stride)];
                    Assert.Equal(F(n - 1) + F(n - 2) - F(1) - F(0), sum);
                }
            }
        }
    });

    private static Places<T> Evenly(Places<T> places, int extent) =>
        places.AreCoordinates ? new Places<T>(SpacingKind.Step, Places<T>.Even(extent), places.Unit) : places;

    private static Case<T> ByCoordinates(Case<T> byStep) =>
        byStep with { Places = [.. byStep.Places.Select(places => places with { Kind = SpacingKind.Coordinates })] };

    // The sum of |weight times difference| at p along Axes[k], by step.
    private static T Terms(Case<T> example, int k, int p)
    {
        int axis = example.Axes[k], n = example.Shape[axis], stride = example.Stride(axis), i = example.Index(p, axis);
        T two = T.One + T.One;
        T Difference(int left) => T.Abs(example.Samples[p + ((left + 1 - i) * stride)] - example.Samples[p + ((left - i) * stride)]);
        var twice = i > 0 && i < n - 1 ? Difference(i - 1) + Difference(i)
            : example.EdgeOrder == EdgeOrder.First ? two * Difference(i == 0 ? 0 : n - 2)
            : i == 0 ? ((two + T.One) * Difference(0)) + Difference(1)
            : ((two + T.One) * Difference(n - 2)) + Difference(n - 3);
        return twice / (two * T.Abs(example.Places[k].Unit));
    }
}
