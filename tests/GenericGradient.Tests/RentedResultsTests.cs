using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Results in memory that is rented and given back.</summary>
public sealed class RentedResultsTests
{
    private static readonly double[] Samples = [0, 1, 4, 9, 16, 25];

    [Fact]
    public void Take_the_results_of_a_plan()
    {
        var plan = GradientPlan.Create<double>([2, 3], 0.5);

        using var results = plan.Rent();
        plan.Execute(Samples, results.Destinations);

        Assert.Equal(2, results.Count);
        Assert.Equal([18, 30, 42, 18, 30, 42], results[0]);
        Assert.Equal([2, 4, 6, 14, 16, 18], results[1]);
        Assert.Equal([2, 3], results.AsTensorSpan(1).Lengths);
        Assert.Equal(14, results.AsTensorSpan(1)[1, 0]);
    }

    [Fact]
    public void Take_the_results_of_all_ways_to_execute()
    {
        var plan = GradientPlan.Create<double>([2, 3], 0.5);
        using var results = plan.Rent();

        plan.Execute<short>([0, 1, 4, 9, 16, 25], results.Destinations);
        Assert.Equal([2, 4, 6, 14, 16, 18], results[1]);

        results[1].Clear();
        plan.ExecuteParallel(Samples.AsMemory(), results.Destinations, maxDegreeOfParallelism: 2);
        Assert.Equal([2, 4, 6, 14, 16, 18], results[1]);

        results[1].Clear();
        plan.Execute(Samples, results[0], results[1]);
        Assert.Equal([2, 4, 6, 14, 16, 18], results[1]);
    }

    [Fact]
    public void Take_the_results_of_an_operator()
    {
        var plan = OperatorPlan.Hessian<double>([3, 3], 0.5);

        using var results = plan.Rent();
        plan.Execute([0, 1, 4, 0, 1, 4, 0, 1, 4], results.Destinations);

        Assert.Equal(["dd0", "d0 d1", "dd1"], plan.Formulas);
        Assert.Equal(3, results.Count);
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0, 0], results[0]);
        Assert.Equal([8, 8, 8, 8, 8, 8, 8, 8, 8], results[2]);
    }

    [Fact]
    public void Of_no_axes_are_none()
    {
        using var results = GradientPlan.Create<double>([2, 3], 0.5, axes: []).Rent();

        Assert.Equal(0, results.Count);
        Assert.True(results.Destinations.IsEmpty);
    }

    /// <summary>512 x 512 doubles are 2 MB each.</summary>
    [Fact]
    public void Are_memory_that_was_used_before()
    {
        var plan = GradientPlan.Create<double>([512, 512], 0.5);
        double[] samples = new double[plan.Length];

        long allocated = Allocated.Again(() =>
        {
            using var results = plan.Rent();
            plan.Execute(samples, results.Destinations);
        });

        Assert.InRange(allocated, 1, 20 * 500);
    }

    [Fact]
    public void Are_given_back_once()
    {
        // A type and a length that no other test rents: what comes from the pool next was given back here.
        var plan = GradientPlan.Create<decimal>([9, 5000]);
        var results = plan.Rent();
        results.Dispose();
        results.Dispose();

        decimal[][] next = [.. Enumerable.Range(0, 4).Select(_ => ArrayPool<decimal>.Shared.Rent(45000))];

        Assert.Equal(4, new HashSet<decimal[]>(next).Count);
    }

    [Fact]
    public void Cannot_be_used_when_they_are_given_back()
    {
        var results = GradientPlan.Create<double>([2, 3], 0.5).Rent();
        results.Dispose();

        Assert.Throws<ObjectDisposedException>(() => results[0].Length);
        Assert.Throws<ObjectDisposedException>(() => results.Destinations.Length);
        Assert.Throws<ObjectDisposedException>(() => results.AsTensorSpan(0).Rank);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Are_as_many_as_the_axes(int result)
    {
        using var results = GradientPlan.Create<double>([2, 3], 0.5).Rent();

        Assert.Equal("result", Assert.Throws<ArgumentOutOfRangeException>(() => results[result].Length).ParamName);
        Assert.Equal("result", Assert.Throws<ArgumentOutOfRangeException>(() => results.AsTensorSpan(result).Rank).ParamName);
    }

    /// <summary>Numbers that are objects would be kept alive by the pool.</summary>
    [Fact]
    public void Do_not_keep_objects_alive()
    {
        var results = GradientPlan.Create<Fraction>([3, 3]).Rent();
        results[0].Fill(new Fraction(BigInteger.Pow(10, 100), 3));
        var memory = results.Destinations[0];
        results.Dispose();

        Assert.All(memory.ToArray(), number => Assert.Equal(default, number.Numerator));
    }
}
