using System;
using System.Linq;
using GenericGradient.Operators.Tests.Exact;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests.Properties;

/// <summary>What holds for generated operators whatever the samples are.</summary>
public sealed class FieldPropertyTests
{
    [Fact]
    public void The_curl_of_a_gradient_is_exactly_0_where_nothing_is_rounded() =>
        Field<double>.Check(2, 3, 3, 9, Values.Whole, Values.PowerOfTwo, field => Assert.All(
            FieldCalls.Curl(FieldCalls.Gradient(field.Samples, field.Shape, field.Steps), field.Shape, field.Steps),
            component => Assert.All(component, value => Assert.Equal(0.0, value))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_curl_of_a_gradient_is_0_in_fractions(bool isPeriodic) =>
        Field<Fraction>.Check(2, 3, 3, 4, Values.AnyFraction, Values.FractionStep, field => Assert.All(
            FieldCalls.Curl(FieldCalls.Gradient(field.Samples, field.Shape, field.Steps, isPeriodic), field.Shape, field.Steps, isPeriodic),
            component => Assert.All(component, value => Assert.Equal(Fraction.Zero, value))));

    [Fact]
    public void The_divergence_of_a_curl_is_exactly_0_where_nothing_is_rounded() =>
        Field<double>.Check(3, 3, 3, 9, Values.Whole, Values.PowerOfTwo, field => Assert.All(
            FieldCalls.Divergence(FieldCalls.Curl(field.Components, field.Shape, field.Steps), field.Shape, field.Steps),
            value => Assert.Equal(0.0, value)));

    /// <summary>Two first derivatives read two steps away, as the second one does on every second sample.</summary>
    [Fact]
    public void The_divergence_of_a_gradient_is_the_laplacian_of_every_second_sample() =>
        Field<double>.Check(2, 3, 8, 11, Values.Whole, Values.PowerOfTwo, field =>
        {
            int[] parity = [.. field.Shape.Select((_, axis) => (field.Seed >> axis) & 1)];
            int[] half = [.. field.Shape.Select((extent, axis) => (extent - parity[axis] + 1) / 2)];
            var wide = FieldCalls.Divergence(FieldCalls.Gradient(field.Samples, field.Shape, field.Steps), field.Shape, field.Steps);
            var grid = new Field<double>(half, [.. field.Steps.Select(step => 2 * step)], [new double[half.Aggregate(1, (product, extent) => product * extent)]], 0);
            var places = Enumerable.Range(0, grid.Samples.Length)
                .Select(q => half.Select((_, axis) => ((2 * grid.Index(q, axis)) + parity[axis]) * field.Stride(axis)).Sum()).ToArray();
            var narrow = FieldCalls.Laplacian([.. places.Select(p => field.Samples[p])], half, grid.Steps);
            for (int q = 0; q < narrow.Length; q++)
            {
                if (half.Select((extent, axis) => grid.Index(q, axis) is var i && i > 0 && i < extent - 1).All(isInside => isInside))
                {
                    Assert.Equal(narrow[q], wide[places[q]]);
                }
            }
        });

    [Fact]
    public void Constants_give_exactly_0() => Field<double>.Check(1, 4, 4, 9, Values.Any, Values.Step, field =>
    {
        double[][] constants = [.. field.Components.Select(component => component.Select(_ => component[0]).ToArray())];

        Assert.All(FieldCalls.Divergence(constants, field.Shape, field.Steps), value => Assert.Equal(0.0, value));
        Assert.All(FieldCalls.Laplacian(constants[0], field.Shape, field.Steps), value => Assert.Equal(0.0, value));
        Assert.All(FieldCalls.Magnitude(constants[0], field.Shape, field.Steps), value => Assert.Equal(0.0, value));
    });

    [Fact]
    public void The_order_of_axes_does_not_matter_where_nothing_is_rounded() =>
        Field<double>.Check(1, 4, 4, 9, Values.Whole, Values.PowerOfTwo, field =>
        {
            int[] order = Enumerable.Range(0, field.Shape.Length).ToArray();
            new Random(field.Seed).Shuffle(order);
            var permuted = field.Permuted(order);
            double[] scalar = field.Permute(field.Samples, order);

            Values(FieldCalls.Divergence(field.Components, field.Shape, field.Steps), FieldCalls.Divergence(permuted.Components, permuted.Shape, permuted.Steps));
            Values(FieldCalls.Laplacian(field.Samples, field.Shape, field.Steps), FieldCalls.Laplacian(scalar, permuted.Shape, permuted.Steps));
            Values(FieldCalls.Magnitude(field.Samples, field.Shape, field.Steps), FieldCalls.Magnitude(scalar, permuted.Shape, permuted.Steps));

            void Values(double[] expected, double[] actual) => Assert.Equal(field.Permute(expected, order), actual);
        });

    [Fact]
    public void A_mirror_image_has_the_same_laplacian_magnitude_and_divergence() =>
        Field<double>.Check(1, 4, 4, 9, Values.Any, Values.Step, field =>
        {
            int mirrored = new Random(field.Seed).Next(field.Shape.Length);
            double[] scalar = Mirror(field.Samples);
            double[][] vector = [.. field.Components.Select((component, axis) => axis == mirrored
                ? Mirror(component).Select(value => -value).ToArray()
                : Mirror(component))];

            Assert.Equal(Mirror(FieldCalls.Laplacian(field.Samples, field.Shape, field.Steps)), FieldCalls.Laplacian(scalar, field.Shape, field.Steps));
            Assert.Equal(Mirror(FieldCalls.Magnitude(field.Samples, field.Shape, field.Steps)), FieldCalls.Magnitude(scalar, field.Shape, field.Steps));
            Assert.Equal(Mirror(FieldCalls.Divergence(field.Components, field.Shape, field.Steps)), FieldCalls.Divergence(vector, field.Shape, field.Steps));

            double[] Mirror(double[] values) => field.Moved(values, (i, axis) => axis == mirrored ? field.Shape[axis] - 1 - i : i);
        });

    [Fact]
    public void Powers_of_2_come_out_of_samples_and_steps_to_the_bit() => Field<double>.Check(1, 4, 4, 9, Values.Any, Values.Step, field =>
    {
        var random = new Random(field.Seed);
        double larger = Math.Pow(2, random.Next(-5, 6)), farther = Math.Pow(2, random.Next(-5, 6));
        double[] steps = [.. field.Steps.Select(step => step * farther)];
        double[][] vector = [.. field.Components.Select(component => component.Select(value => value * larger).ToArray())];

        Scaled(FieldCalls.Divergence(field.Components, field.Shape, field.Steps), larger / farther, FieldCalls.Divergence(vector, field.Shape, steps));
        Scaled(FieldCalls.Laplacian(field.Samples, field.Shape, field.Steps), larger / farther / farther, FieldCalls.Laplacian(vector[0], field.Shape, steps));
        Scaled(FieldCalls.Magnitude(field.Samples, field.Shape, field.Steps), larger / farther, FieldCalls.Magnitude(vector[0], field.Shape, steps));

        static void Scaled(double[] expected, double factor, double[] actual) =>
            Bits.Equal<double>([.. expected.Select(value => value * factor)], actual);
    });

    [Fact]
    public void Operators_join_the_derivatives_of_the_library() => Field<double>.Check(1, 4, 4, 9, Values.Any, Values.Step, field =>
    {
        double[] divergence = Along(field.Components[0], 0), squares = [.. Along(field.Samples, 0).Select(slope => slope * slope)];
        for (int axis = 1; axis < field.Shape.Length; axis++)
        {
            divergence = [.. divergence.Zip(Along(field.Components[axis], axis), (sum, slope) => sum + slope)];
            squares = [.. squares.Zip(Along(field.Samples, axis), (sum, slope) => sum + (slope * slope))];
        }

        Bits.Equal<double>(divergence, FieldCalls.Divergence(field.Components, field.Shape, field.Steps), "divergence");
        Bits.Equal<double>([.. squares.Select(Math.Sqrt)], FieldCalls.Magnitude(field.Samples, field.Shape, field.Steps), "magnitude");

        double[] Along(double[] samples, int axis)
        {
            var result = new double[samples.Length];
            nint[] shape = [.. field.Shape.Select(extent => (nint)extent)];
            GradientPlan.Create<double>(shape, Spacing.Step(field.Steps[axis]), EdgeOrder.Second, [axis]).Execute(samples, result);
            return result;
        }
    });

    [Fact]
    public void On_a_torus_what_is_turned_round_gives_results_that_are_turned_round() =>
        Field<double>.Check(3, 3, 1, 9, Values.Any, Values.Step, field =>
        {
            var random = new Random(field.Seed);
            int[] by = [.. field.Shape.Select(extent => random.Next(extent))];
            double[][] turned = [.. field.Components.Select(Turn)];

            double[] laplacian = new double[field.Samples.Length], laplacianOfTurned = new double[field.Samples.Length];
            Laplacian(field.Samples, laplacian);
            Laplacian(turned[0], laplacianOfTurned);
            Bits.Equal<double>(Turn(laplacian), laplacianOfTurned, "laplacian");
            Bits.Equal<double>(
                Turn(FieldCalls.PeriodicDivergence(field.Components, field.Shape, field.Steps)), FieldCalls.PeriodicDivergence(turned, field.Shape, field.Steps), "divergence");
            Assert.All(
                FieldCalls.Curl(field.Components, field.Shape, field.Steps, isPeriodic: true).Zip(FieldCalls.Curl(turned, field.Shape, field.Steps, isPeriodic: true)),
                pair => Bits.Equal<double>(Turn(pair.First), pair.Second, "curl"));

            double[] Turn(double[] values) => field.Moved(values, (i, axis) => (i + by[axis]) % field.Shape[axis]);

            void Laplacian(double[] samples, double[] result) => PeriodicFieldKernels.Laplacian3(
                samples, field.Shape[0], field.Shape[1], field.Shape[2], field.Steps[0], field.Steps[1], field.Steps[2], result);
        });
}
