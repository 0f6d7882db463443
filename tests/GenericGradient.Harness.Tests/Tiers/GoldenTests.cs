using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GenericGradient.Harness.Tests.Children;
using Xunit;

namespace GenericGradient.Harness.Tests.Tiers;

/// <summary>
/// <c>tests/golden/bits.txt</c> holds the bits of every way to a gradient. A new way is a new line; <c>GENERICGRADIENT_GOLDEN=keep</c> writes the file
/// anew, and its difference is read before it is committed: a line that changes is a number that changes.
/// </summary>
public sealed class GoldenTests
{
    [Fact]
    public void All_bits_are_those_of_the_file()
    {
        string[] computed = GoldenBits.Computed();
        if (Environment.GetEnvironmentVariable("GENERICGRADIENT_GOLDEN") == "keep")
        {
            GoldenBits.Keep(computed);
        }

        Assert.Empty(Differences(GoldenBits.Kept, computed));
    }

    /// <summary>The scalar path, and each width: the process of the test has the widest.</summary>
    [Theory]
    [InlineData(256)]
    [InlineData(128)]
    [InlineData(0)]
    public void All_bits_are_those_of_the_file_on_every_tier(int width) => Child.Run(new(width, IsTiered: false), "golden").AssertDone();

    /// <summary>Prints what is different, and tells whether nothing is.</summary>
    internal static int Check(TextWriter output)
    {
        string[] differences = [.. Differences(GoldenBits.Kept, GoldenBits.Computed())];
        Array.ForEach(differences, output.WriteLine);
        return differences.Length == 0 ? 0 : 1;
    }

    [Fact]
    public void A_line_that_changes_comes_or_goes_is_told()
    {
        Assert.Empty(Differences(["a: 1", "b: 2"], ["a: 1", "b: 2"]));
        Assert.Equal(["is new or has other bits: b: 3", "is gone: b: 2"], Differences(["a: 1", "b: 2"], ["a: 1", "b: 3"]));
    }

    private static IEnumerable<string> Differences(string[] kept, string[] computed) =>
        computed.Except(kept).Select(line => $"is new or has other bits: {line}")
            .Concat(kept.Except(computed).Select(line => $"is gone: {line}"));
}
