using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>What a plan says about itself. The figures are counted by hand from the formulas in docs/numerics.md.</summary>
public sealed class ExplainTests
{
    private static readonly double[] Uneven = [0, 1, 3, 4, 8, 9, 11, 15];

    /// <summary>The word of a line, and what stands in it.</summary>
    public static TheoryData<string, Func<string>, string, string> Plans => new()
    {
        { "a large grid", () => GradientPlan.Create<float>([4096, 4096], 0.1f).Explain(), "memory", "reads 64 MiB, writes 128 MiB: 12 bytes for each sample" },
        { "a large grid", () => GradientPlan.Create<float>([4096, 4096], 0.1f).Explain(), "loop", "the kernel Rank2StepEdge1" },
        { "a large grid", () => GradientPlan.Create<float>([4096, 4096], 0.1f).Explain(), "stores", "past the caches: samples and results are 32 MiB or more" },
        { "a large grid", () => GradientPlan.Create<float>([4096, 4096], 0.1f).Explain(), "blocks", "of 8,192 samples, which go along all axes while they are in the first-level cache" },
        { "a large grid", () => GradientPlan.Create<float>([4096, 4096], 0.1f).Explain(), "fetches", "samples 32 KiB ahead to the second-level cache, 2 KiB ahead to the first" },
        { "a grid of some MB", () => GradientPlan.Create<float>([1100, 1000]).Explain(), "fetches", "results and samples 2 KiB ahead to the first-level cache" },
        { "a circle of some MB", () => GradientPlan.Create<float>([1100, 1000], 0.1f, new() { Boundary = Boundary.Periodic }).Explain(), "fetches", "results and samples 2 KiB ahead to the first-level cache" },
        { "accuracy 4 of some MB", () => GradientPlan.Create<float>([1100, 1000], 0.1f, new() { Accuracy = 4 }).Explain(), "fetches", "nothing: the processor does it by itself" },
        { "a grid of some MB", () => GradientPlan.Create<float>([1100, 1000]).Explain(), "stores", "in the caches" },
        { "a small grid", () => GradientPlan.Create<double>([8, 8]).Explain(), "memory", "reads 512 bytes, writes 1 KiB: 24 bytes for each sample" },
        { "a small grid", () => GradientPlan.Create<double>([8, 8]).Explain(), "fetches", "nothing: the processor does it by itself" },
        { "one axis of two", () => GradientPlan.Create<double>([8, 8], axes: [1]).Explain(), "memory", "reads 512 bytes, writes 512 bytes: 16 bytes for each sample" },
        { "a step", () => GradientPlan.Create<double>([8]).Explain(), "axis 0", "reads 2 neighbours; 2 operations, one of them a division" },
        { "a line", () => GradientPlan.Create<double>([8]).Explain(), "blocks", "one: a line goes from end to end" },
        { "coordinates", () => GradientPlan.Create<double>([8], Spacing.Coordinates(Uneven)).Explain(), "axis 0", "reads 2 neighbours and 2 weights; 5 operations" },
        { "coordinates", () => GradientPlan.Create<double>([8], Spacing.Coordinates(Uneven)).Explain(), "memory", "reads 64 bytes, writes 64 bytes: 16 bytes for each sample; weights of 128 bytes in all" },
        { "coordinates of a long line", () => Long().Explain(), "axis 0", "reads 2 neighbours, makes 2 weights on the way; 12 operations, two of them divisions" },
        { "coordinates of a long line", () => Long().Explain(), "loop", "a list of passes: weights are made on the way" },
        { "accuracy 4", () => GradientPlan.Create<double>([8], 0.1, new() { Accuracy = 4 }).Explain(), "axis 0", "reads 4 neighbours; 5 operations, one of them a division" },
        { "accuracy 4", () => GradientPlan.Create<double>([8], 0.1, new() { Accuracy = 4 }).Explain(), "loop", "a list of passes: formulas are those of the options" },
        { "accuracy 4 of coordinates", () => GradientPlan.Create<double>([8], Spacing.Coordinates(Uneven), new() { Accuracy = 4 }).Explain(), "axis 0", "reads 4 neighbours and 4 weights; 11 operations" },
        { "a second derivative", () => GradientPlan.Create<double>([8], 0.1, new() { Derivative = 2 }).Explain(), "axis 0", "reads 2 neighbours; 4 operations, one of them a division" },
        { "mixed spacings", () => GradientPlan.Create<double>([8, 8], [0.1, Spacing.Coordinates(Uneven)]).Explain(), "loop", "a list of passes: axes are spaced in different ways" },
        { "five axes", () => GradientPlan.Create<double>([2, 2, 2, 2, 2]).Explain(), "loop", "a list of passes: there are more than four axes" },
        { "decimals", () => GradientPlan.Create<decimal>([8]).Explain(), "vectors", "none: one sample at a time" },
        { "missing samples", () => GradientPlan.Create<double>([8], 0.1, new() { NoData = -1.0 }).Explain(), "missing", "all samples are looked at, and results that touch a missing one are computed again" },
        { "no samples", () => GradientPlan.Create<double>([0, 3], axes: []).Explain(), "work", "none: there are no samples or no axes" },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_line_says(string plan, Func<string> explain, string word, string expected) =>
        Assert.True(Lines(explain()).GetValueOrDefault(word) == expected, $"{plan}:\n{explain()}");

    [Fact]
    public void Threads_are_those_of_this_machine()
    {
        string threads = Lines(GradientPlan.Create<float>([4096, 4096]).Explain())["threads"];

        Assert.StartsWith(Environment.ProcessorCount == 1 ? "one, " : $"up to {Environment.ProcessorCount} with ExecuteParallel, in ", threads, StringComparison.Ordinal);
        Assert.StartsWith("one, ", Lines(GradientPlan.Create<float>([100, 100]).Explain())["threads"], StringComparison.Ordinal);
    }

    private static GradientPlan<double> Long() =>
        GradientPlan.Create<double>([3_000_000], Spacing.Coordinates([.. Enumerable.Range(0, 3_000_000).Select(i => (double)i * i)]));

    private static Dictionary<string, string> Lines(string explanation) => explanation
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(line => line[..10].TrimEnd(), line => line[10..]);
}
