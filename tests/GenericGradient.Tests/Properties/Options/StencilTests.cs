using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GenericGradient.Tests.Properties.Options;

/// <summary>The stencils of plans: published weights, and the order that they tell of their error.</summary>
public sealed class StencilTests
{
    public static TheoryData<int, int, StencilSide> Schemes =>
    [
        .. from derivative in Enumerable.Range(1, 4)
           from accuracy in (int[])[1, 2, 4, 6, 8]
           from side in Enum.GetValues<StencilSide>()
           where accuracy > 1 || side != StencilSide.Central
           select (derivative, accuracy, side),
    ];

    /// <summary>At the ends of a one-sided axis as well: those are forward and backward ones.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Have_the_published_weights(int derivative, int accuracy, StencilSide side)
    {
        var table = side == StencilSide.Central ? PublishedTables.Central : PublishedTables.Forward;
        var plan = Plan<Fraction>(derivative, accuracy, side, default);
        if (table.TryGetValue((derivative, accuracy), out var central))
        {
            var inside = plan.StencilAt(0, Middle);
            Same.Values([Mirrored(central, side, derivative)], [Dense(inside)]);
        }

        if (PublishedTables.Forward.TryGetValue((derivative, accuracy), out var forward))
        {
            Same.Values([forward], [Dense(plan.StencilAt(0, 0))]);
            Same.Values([Mirrored(forward, StencilSide.Backward, derivative)], [Dense(plan.StencilAt(0, Extent - 1))]);
        }
    }

    /// <summary>The first power that the weights do not differentiate exactly, over its factorial.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Tell_their_error_as_exact_moments_do(int derivative, int accuracy, StencilSide side)
    {
        Fraction[] x = [.. Enumerable.Range(0, Extent).Select(i => new Fraction((7 * i) + (i * i % 3), 7))];
        foreach (var places in new[] { null, x })
        {
            var plan = Plan<Fraction>(derivative, accuracy, side, places is null ? Spacing.Step(new Fraction(1, 2)) : Spacing.Coordinates(places));
            var telling = Plan<double>(derivative, accuracy, side, places is null ? 0.5 : Spacing.Coordinates([.. places.Select(place => place.ToDouble())]));
            foreach (int index in new[] { 0, 1, 3, Middle, Extent - 2, Extent - 1 })
            {
                var stencil = plan.StencilAt(0, index);
                int power = derivative;
                Fraction moment;
                do
                {
                    power++;
                    moment = Enumerable.Range(0, stencil.Offsets.Length).Aggregate((Fraction)0, (sum, k) =>
                        sum + (stencil.Weights[k] * Fraction.Power(At(index + stencil.Offsets[k]) - At(index), power)));
                }
                while (Fraction.IsZero(moment));

                var told = telling.StencilAt(0, index);
                Assert.Equal((index, power - derivative), (index, told.ErrorOrder));
                double expected = moment.ToDouble() / Enumerable.Range(1, power).Aggregate(1.0, (product, factor) => product * factor);
                Assert.Equal(expected, told.ErrorConstant, 1e-9 * Math.Abs(expected));
            }

            Fraction At(int i) => places is null ? new Fraction(i, 2) : places[i];
        }
    }

    /// <summary>The error of a smooth function shrinks with the power of the step that they tell, inside and at the ends.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Have_the_order_that_they_tell(int derivative, int accuracy, StencilSide side)
    {
        foreach (int index in new[] { 0, Middle, Extent - 1 })
        {
            int told = Plan<double>(derivative, accuracy, side, 1 / 256.0).StencilAt(0, index).ErrorOrder;
            double measured = Math.Log2(Error(256) / Error(512));
            Assert.True(Math.Abs(measured - told) < 0.1, $"index {index}: measured {measured}, told {told}");

            // All derivatives of exp at 0 are 1, so no term of the error is missing; nothing is rounded.
            double Error(int steps)
            {
                Fraction[] y = [.. Enumerable.Range(0, Extent).Select(i => Exponential(new Fraction(i - index, steps)))];
                var slope = Plan<Fraction>(derivative, accuracy, side, Spacing.Step(new Fraction(1, steps))).StencilAt(0, index).Apply(y);
                return Math.Abs((slope - 1).ToDouble());
            }
        }
    }

    private const int Extent = 25, Middle = 12;

    /// <summary>Its series as far as it matters here.</summary>
    private static Fraction Exponential(Fraction x)
    {
        Fraction sum = 0;
        for (int k = 24; k >= 0; k--)
        {
            sum = 1 + (x * sum / (k + 1));
        }

        return sum;
    }

    private static GradientPlan<T> Plan<T>(int derivative, int accuracy, StencilSide side, Spacing<T> spacing)
        where T : System.Numerics.INumber<T> =>
        GradientPlan.Create<T>([Extent], spacing, new() { Derivative = derivative, Accuracy = accuracy, Side = side, EdgeOrder = EdgeOrder.Second });

    /// <summary>The weights from the first offset to the last, 0 where none is.</summary>
    private static Fraction[] Dense(Stencil<Fraction> stencil)
    {
        int first = Math.Min(0, stencil.Offsets[0]), last = Math.Max(0, stencil.Offsets[^1]);
        var weights = new Fraction[last - first + 1];
        for (int k = 0; k < stencil.Offsets.Length; k++)
        {
            weights[stencil.Offsets[k] - first] = stencil.Weights[k];
        }

        return weights;
    }

    private static Fraction[] Mirrored(Fraction[] weights, StencilSide side, int derivative) => side != StencilSide.Backward ? weights
        : [.. weights.Reverse().Select(weight => derivative % 2 == 1 ? -weight : weight)];
}
