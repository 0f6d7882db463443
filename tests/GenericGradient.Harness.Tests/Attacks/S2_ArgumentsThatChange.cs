using System;
using System.Globalization;
using System.IO;
using GenericGradient.Harness.Tests.Attacks.Numbers;
using GenericGradient.Harness.Tests.Guard;
using Xunit;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>
/// Entries of a caller's lists of spacings and axes, and the extents of a plan, change while a call uses them: coordinates that were counted are
/// exchanged for fewer, behind which nobody may read.
/// </summary>
[Trait("Fault", "S2")]
public sealed class S2_ArgumentsThatChange
{
    /// <summary>Operators are asked for each operation, threads only in time.</summary>
    private const int FewSamples = 9;

    private const int ManySamples = 200;

    [Theory]
    [InlineData("threads")]
    [InlineData("operators")]
    public void Nothing_is_read_but_what_was_checked(string variant)
    {
        string[] words = Attack.AssertWithstood("arguments", variant).Split(' ');

        Assert.InRange(int.Parse(words[0], CultureInfo.InvariantCulture), 100, int.MaxValue);
    }

    /// <summary>The same attacks against a function that counts, and reads the list again.</summary>
    [Theory]
    [InlineData("threads, mistake")]
    [InlineData("operators, mistake")]
    public void The_attack_finds_the_mistake(string variant)
    {
        Assert.SkipUnless(GuardedPages.AreSupported, "What is read beside coordinates is seen by guarded pages, which Linux has.");

        Attack.AssertSucceeded("arguments", variant);
    }

    /// <summary>The attacks, in a process of their own.</summary>
    internal static string Run(string variant, TextWriter output)
    {
        bool isMistake = variant.Contains("mistake", StringComparison.Ordinal);
        return variant.StartsWith("threads", StringComparison.Ordinal)
            ? Attack.Race(
                isMistake ? ArgumentList<double>.Mistakes(ManySamples, variant) : ArgumentList<double>.Ways(ManySamples), variant, output)
            : Attack.ChangeAtEachOperation(
                isMistake ? ArgumentList<SwappingNumber>.Mistakes(FewSamples, variant) : ArgumentList<SwappingNumber>.Ways(FewSamples),
                variant,
                output);
    }
}
