using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Harness.Tests.Cases;
using Xunit;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>Tests that nothing else may run beside: what it takes from pools would be missed here.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Whatever writes into memory of the caller allocates nothing after its first call on a thread.</summary>
[Collection(nameof(Alone))]
public sealed class AllocationTests
{
    /// <summary>So many calls are made ready at once.</summary>
    private const int Batch = 100;

    /// <summary>So many, where samples and results are large.</summary>
    private const int LargeBatch = 16;

    [Fact]
    public void Samples_of_the_type_of_the_results() => Check(Pairs.OfOneType);

    [Fact]
    public void Samples_made_of_components() => Check(Pairs.OfComponents);

    [Fact]
    public void Integers_to_float() => Check(Pairs.OfIntegersTo<float>());

    [Fact]
    public void Integers_to_double() => Check(Pairs.OfIntegersTo<double>());

    [Fact]
    public void Integers_to_Half() => Check(Pairs.OfIntegersTo<Half>());

    [Fact]
    public void Integers_to_decimal() => Check(Pairs.OfIntegersTo<decimal>());

    [Fact]
    public void Long_lines_large_planes_and_many_axes()
    {
        var pairs = LongMode.IsOn ? Pairs.All : Pairs.Few;
        Report(pairs.SelectMany(pair => Settings.Large(pair).SelectMany(pair.Calls)).Select(one => one.Call), LargeBatch);
    }

    /// <summary>The table of a scheme is made once for all calls.</summary>
    [Fact]
    public void Every_option()
    {
        var pairs = LongMode.IsOn ? Pairs.All : Pairs.Few;
        Report(pairs.SelectMany(pair => Settings.WithOptions(pair).SelectMany(pair.Calls)).Select(one => one.Call), Batch);
    }

    [Fact]
    public void Lines_beyond_the_caches() =>
        Report(Pairs.Few.SelectMany(pair => Settings.BeyondTheCaches(pair).SelectMany(pair.Calls))
            .Where(one => one.Method.Contains("Gradient.Compute(ReadOnlySpan<", StringComparison.Ordinal)
                || one.Method.EndsWith(">, Span<T>)", StringComparison.Ordinal))
            .Select(one => one.Call), LargeBatch);

    [Fact]
    public void Every_public_method_that_writes_into_memory_of_the_caller_is_measured()
    {
        string[] expected = [.. Methods.IntoDestinations.Distinct().Order()];
        Assert.True(expected.Length > 40, $"{expected.Length} methods");

        Assert.Equal(expected, Pairs.All.SelectMany(pair => pair.Forms).Select(form => form.Method).Distinct().Order());
    }

    private static void Check(IEnumerable<Pair> pairs)
    {
        var all = pairs.ToArray();
        HashSet<string> met = [];
        Report(all.SelectMany(pair => Settings.For(pair).SelectMany(setting => pair.Calls(setting).Select(one =>
        {
            met.UnionWith(Settings.Parts(setting).Select(part => $"{one.Method} of {pair.Name}: {part}"));
            return one.Call;
        }))), Batch);

        // No form has been left out for a kind of spacings, a layout or a rank.
        Assert.Empty(all.SelectMany(pair => pair.Forms.SelectMany(form =>
            Settings.ExpectedParts(form.TakesLayouts).Select(part => $"{form.Method} of {pair.Name}: {part}"))).Except(met));
    }

    private static void Report(IEnumerable<Call> calls, int batch)
    {
        string[] failures =
        [
            .. calls.Chunk(batch).SelectMany(Meter.ThatAllocate).GroupBy(one => one.Call.Form).Select(group =>
            {
                var most = group.MaxBy(one => one.Here + one.There)!;
                return FormattableString.Invariant(
                    $"{group.Key}: {group.Count()} calls, up to {most.Here} and {most.There} bytes for {most.Call.Setting}");
            }),
        ];
        Assert.True(failures.Length == 0, $"{failures.Length} forms allocate:\n{string.Join('\n', failures)}");
    }
}
