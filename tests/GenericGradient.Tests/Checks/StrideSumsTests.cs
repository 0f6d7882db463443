using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Checks;
using Xunit;

namespace GenericGradient.Tests.Checks;

/// <summary>Sums of strides, each taken from no time to a bound, against all of them.</summary>
public sealed class StrideSumsTests
{
    [Fact]
    public void Every_number_is_a_sum_or_not()
    {
        var random = new Random(4);
        int[] counts = new int[2];
        for (int trial = 0; trial < 1500; trial++)
        {
            int terms = random.Next(1, 7), scale = random.Next(1, 4), spread = random.Next(3) == 0 ? random.Next(1, 9) : 0;
            int[] strides = [.. Enumerable.Range(0, terms).Select(_ => random.Next(3) == 0 ? random.Next(80) : scale * random.Next(2, 30))];
            int[] bounds = [.. strides.Select(_ => random.Next(9))];
            bool[] isSum = new bool[strides.Zip(bounds, (stride, bound) => stride * bound).Sum() + spread + 4];
            isSum[0] = true;
            for (int term = 0; term < terms; term++)
            {
                for (int time = 0; time < bounds[term]; time++)
                {
                    for (int sum = isSum.Length - 1; sum >= strides[term]; sum--)
                    {
                        isSum[sum] |= isSum[sum - strides[term]];
                    }
                }
            }

            for (int number = -3; number < isSum.Length - spread; number++)
            {
                var sums = new StrideSums(new StrideSums.Term[terms + 1]);
                for (int term = 0; term < terms; term++)
                {
                    sums.Add(strides[term], bounds[term]);
                }

                bool expected = isSum.AsSpan(Math.Max(0, number)..Math.Max(0, number + spread + 1)).Contains(true);

                if (sums.Meet(number, number + spread) != expected)
                {
                    Assert.Fail($"{expected}: {string.Join(' ', strides)} times {string.Join(' ', bounds)}: {number}, {spread}");
                }

                counts[expected ? 1 : 0]++;
            }
        }

        Assert.InRange(counts[1], 0.2 * counts.Sum(), 0.8 * counts.Sum());
    }

    [Fact]
    public void Rows_that_follow_each_other_are_one_row_and_need_no_tries()
    {
        var sums = new StrideSums(new StrideSums.Term[5]);
        foreach (var (stride, extent) in (ReadOnlySpan<(int, int)>)[(10_000, 100), (100, 100), (1, 100), (1000, 1000)])
        {
            sums.Add(stride, extent - 1);
        }

        Assert.True(sums.Meet(123_456, 123_456));
        Assert.Equal(0, sums.Tries);
    }

    [Fact]
    public void Sums_of_large_strides()
    {
        var random = new Random(5);
        int met = 0;
        const int Trials = 3000;
        for (int trial = 0; trial < Trials; trial++)
        {
            // Common divisors of up to 2^37, times to 5, sums to 2^60.
            int terms = random.Next(1, 6);
            long shared = random.NextInt64(1, 1L << random.Next(1, 38));
            long[] strides = [.. Enumerable.Range(0, terms).Select(_ => random.Next(3) == 0 ? random.NextInt64(1, 1L << 44) : shared * random.Next(1, 60))];
            int[] bounds = [.. strides.Select(_ => random.Next(6))];
            long[] all = [.. Sums(strides, bounds)];
            long highest = all[random.Next(all.Length)] + (random.Next(3) switch { 0 => 0, 1 => random.Next(-2, 3), _ => shared * random.Next(-2, 3) });
            long lowest = highest - (random.Next(2) == 0 ? 0 : random.NextInt64(1, 1L << random.Next(1, 40)));
            var sums = new StrideSums(new StrideSums.Term[terms + 1]);
            for (int term = 0; term < terms; term++)
            {
                sums.Add(strides[term], bounds[term]);
            }

            bool expected = all.Any(sum => sum >= lowest && sum <= highest);

            Assert.True(
                expected == sums.Meet(lowest, highest), $"{expected}: {string.Join(' ', strides)} times {string.Join(' ', bounds)}: {lowest} to {highest}");
            Assert.InRange(sums.Tries, 0, StrideSums.MostTries);
            met += expected ? 1 : 0;
        }

        Assert.InRange(met, 0.2 * Trials, 0.9 * Trials);
    }

    private static IEnumerable<long> Sums(long[] strides, int[] bounds) => strides.Zip(bounds).Aggregate(
        (IEnumerable<long>)[0],
        (sums, next) => sums.SelectMany(sum => Enumerable.Range(0, next.Second + 1).Select(times => sum + (times * next.First))));
}
