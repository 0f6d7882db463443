using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Planning;
using Xunit;

namespace GenericGradient.Tests.Planning;

/// <summary>Sums of strides, each taken from no time to a bound, against all of them.</summary>
public sealed class StrideSumsTests
{
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
