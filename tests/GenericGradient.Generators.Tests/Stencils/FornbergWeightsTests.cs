using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Stencils;
using Xunit;

namespace GenericGradient.Generators.Tests.Stencils;

/// <summary>The weights, against the tables of Fornberg's paper (1988) and against what makes a weight right.</summary>
public sealed class FornbergWeightsTests
{
    [Theory]
    [InlineData(1, -1, "-1/2 0 1/2")]
    [InlineData(1, -2, "1/12 -2/3 0 2/3 -1/12")]
    [InlineData(1, -3, "-1/60 3/20 -3/4 0 3/4 -3/20 1/60")]
    [InlineData(1, -4, "1/280 -4/105 1/5 -4/5 0 4/5 -1/5 4/105 -1/280")]
    [InlineData(2, -1, "1 -2 1")]
    [InlineData(2, -2, "-1/12 4/3 -5/2 4/3 -1/12")]
    [InlineData(2, -3, "1/90 -3/20 3/2 -49/18 3/2 -3/20 1/90")]
    [InlineData(2, -4, "-1/560 8/315 -1/5 8/5 -205/72 8/5 -1/5 8/315 -1/560")]
    [InlineData(3, -2, "-1/2 1 0 -1 1/2")]
    [InlineData(3, -3, "1/8 -1 13/8 0 -13/8 1 -1/8")]
    [InlineData(3, -4, "-7/240 3/10 -169/120 61/30 0 -61/30 169/120 -3/10 7/240")]
    [InlineData(3, -5, "41/6048 -1261/15120 541/1120 -4369/2520 1669/720 0 -1669/720 4369/2520 -541/1120 1261/15120 -41/6048")]
    [InlineData(4, -2, "1 -4 6 -4 1")]
    [InlineData(4, -3, "-1/6 2 -13/2 28/3 -13/2 2 -1/6")]
    [InlineData(4, -4, "7/240 -2/5 169/60 -122/15 91/8 -122/15 169/60 -2/5 7/240")]
    [InlineData(4, -5, "-41/7560 1261/15120 -541/840 4369/1260 -1669/180 1529/120 -1669/180 4369/1260 -541/840 1261/15120 -41/7560")]
    public void Central_weights_are_those_of_the_table(int derivative, int first, string table) =>
        Assert.Equal(table, Weights(derivative, first, table));

    [Theory]
    [InlineData(1, "-1 1")]
    [InlineData(1, "-3/2 2 -1/2")]
    [InlineData(1, "-11/6 3 -3/2 1/3")]
    [InlineData(1, "-25/12 4 -3 4/3 -1/4")]
    [InlineData(1, "-137/60 5 -5 10/3 -5/4 1/5")]
    [InlineData(1, "-49/20 6 -15/2 20/3 -15/4 6/5 -1/6")]
    [InlineData(1, "-363/140 7 -21/2 35/3 -35/4 21/5 -7/6 1/7")]
    [InlineData(1, "-761/280 8 -14 56/3 -35/2 56/5 -14/3 8/7 -1/8")]
    [InlineData(2, "1 -2 1")]
    [InlineData(2, "2 -5 4 -1")]
    [InlineData(2, "35/12 -26/3 19/2 -14/3 11/12")]
    [InlineData(2, "15/4 -77/6 107/6 -13 61/12 -5/6")]
    [InlineData(2, "203/45 -87/5 117/4 -254/9 33/2 -27/5 137/180")]
    [InlineData(2, "469/90 -223/10 879/20 -949/18 41 -201/10 1019/180 -7/10")]
    [InlineData(2, "29531/5040 -962/35 621/10 -4006/45 691/8 -282/5 2143/90 -206/35 363/560")]
    [InlineData(3, "-1 3 -3 1")]
    [InlineData(3, "-5/2 9 -12 7 -3/2")]
    [InlineData(3, "-17/4 71/4 -59/2 49/2 -41/4 7/4")]
    [InlineData(3, "-49/8 29 -461/8 62 -307/8 13 -15/8")]
    [InlineData(3, "-967/120 638/15 -3929/40 389/3 -2545/24 268/5 -1849/120 29/15")]
    [InlineData(3, "-801/80 349/6 -18353/120 2391/10 -1457/6 4891/30 -561/8 527/30 -469/240")]
    [InlineData(4, "1 -4 6 -4 1")]
    [InlineData(4, "3 -14 26 -24 11 -2")]
    [InlineData(4, "35/6 -31 137/2 -242/3 107/2 -19 17/6")]
    [InlineData(4, "28/3 -111/2 142 -1219/6 176 -185/2 82/3 -7/2")]
    [InlineData(4, "1069/80 -1316/15 15289/60 -2144/5 10993/24 -4772/15 2803/20 -536/15 967/240")]
    public void One_sided_weights_are_those_of_the_table(int derivative, string table) =>
        Assert.Equal(table, Weights(derivative, 0, table));

    [Theory]
    [InlineData(1, -1, "-1 1")]
    [InlineData(1, -2, "1/2 -2 3/2")]
    [InlineData(1, -3, "-1/3 3/2 -3 11/6")]
    public void Backward_weights_are_the_forward_ones_in_the_mirror(int derivative, int first, string table) =>
        Assert.Equal(table, Weights(derivative, first, table));

    /// <summary>From the conditions on their moments, by elimination in exact fractions of Python.</summary>
    [Theory]
    [InlineData(1, -1, "-1/4 -5/6 3/2 -1/2 1/12")]
    [InlineData(1, -3, "-1/168 1/14 -1/2 -9/20 5/4 -1/2 1/6 -1/28 1/280")]
    [InlineData(2, -1, "5/6 -5/4 -1/3 7/6 -1/2 1/12")]
    [InlineData(2, -3, "19/2520 -67/560 97/70 -89/36 23/20 7/40 -17/90 11/140 -1/56 1/560")]
    public void Shifted_weights_are_those_of_their_moments(int derivative, int first, string table) =>
        Assert.Equal(table, Weights(derivative, first, table));

    [Fact]
    public void Derivative_0_interpolates() => Assert.Equal("2/9 8/9 -1/9", string.Join(" ", FornbergWeights.Compute(0, [-2, 1, 4])));

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(0, 0)]
    public void Too_few_samples_are_refused(int derivative, int samples) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FornbergWeights.Compute(derivative, [.. Enumerable.Range(0, samples)]));

    [Fact]
    public void A_weighted_sum_of_any_polynomial_it_can_hold_is_its_derivative()
    {
        // Sum of w_k o_k^m is m! for m = derivative and 0 for every other m below the number of samples.
        var random = new Random(1988);
        for (int round = 0; round < 300; round++)
        {
            int count = random.Next(1, 10);
            int[] offsets = Shuffled(random, Enumerable.Range(-12, 25)).Take(count).ToArray();
            int derivative = random.Next(0, count);
            var weights = FornbergWeights.Compute(derivative, offsets);

            Assert.Equal(count, weights.Length);
            for (int m = 0; m < count; m++)
            {
                var moment = Exact.Sum(weights.Select((weight, k) => weight * Exact.Whole(BigInteger.Pow(offsets[k], m))));
                var expected = m == derivative ? Exact.Whole(Factorial(m)) : 0;
                Assert.True(expected.Equals(moment), $"derivative {derivative} at {string.Join(" ", offsets)}: moment {m} is {moment}");
            }
        }
    }

    [Fact]
    public void The_order_of_the_samples_does_not_matter()
    {
        var random = new Random(699);
        int[] offsets = [-3, -1, 0, 2, 7];
        var weights = FornbergWeights.Compute(2, offsets);
        for (int round = 0; round < 20; round++)
        {
            int[] order = Shuffled(random, Enumerable.Range(0, offsets.Length));
            Assert.Equal(order.Select(k => weights[k]), FornbergWeights.Compute(2, [.. order.Select(k => offsets[k])]));
        }
    }

    private static string Weights(int derivative, int first, string table) =>
        string.Join(" ", FornbergWeights.Compute(derivative, [.. Enumerable.Range(first, table.Split(' ').Length)]));

    private static T[] Shuffled<T>(Random random, IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static BigInteger Factorial(int m) =>
        Enumerable.Range(1, m).Aggregate(BigInteger.One, (product, factor) => product * factor);
}
