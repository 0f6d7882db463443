using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Children;
using Xunit;

namespace GenericGradient.Harness.Tests.Tiers;

/// <summary>
/// Every vector width, and the code before and after optimization, give the same bits: each in a process of its own, which asserts what
/// width it really has.
/// </summary>
public sealed class TierTests
{
    private static readonly Tier Plain = new(0, IsTiered: false);

    private static readonly Lazy<string[]> Scalar = new(() => DigestOf(Plain, "digest"));

    private static readonly Lazy<string[]> ScalarOfOperators = new(() => DigestOf(Plain, "digest", "operators"));

    public static TheoryData<int, bool> All => new MatrixTheoryData<int, bool>([512, 256, 128, 0], [true, false]);

    [Theory]
    [MemberData(nameof(All))]
    public void A_tier_gives_the_bits_of_the_scalar_path(int width, bool isTiered)
    {
        var tier = new Tier(width, isTiered);

        string[] digest = tier == Plain ? Scalar.Value : DigestOf(tier, "digest");

        Assert.True(int.Parse(digest[0], CultureInfo.InvariantCulture) >= 500, digest[0]);
        Assert.Equal(Scalar.Value, digest);
    }

    /// <summary>Kernels of consumers are compiled at once with optimization; so one tier with the other way will do.</summary>
    [Theory]
    [InlineData(512, true)]
    [InlineData(512, false)]
    [InlineData(256, false)]
    [InlineData(128, false)]
    public void A_tier_gives_the_bits_of_the_scalar_path_for_kernels_of_consumers(int width, bool isTiered)
    {
        string[] digest = DigestOf(new(width, isTiered), "digest", "operators");

        Assert.True(int.Parse(digest[0], CultureInfo.InvariantCulture) >= 120, digest[0]);
        Assert.Equal(ScalarOfOperators.Value, digest);
    }

    /// <summary>A switch that the runtime does not know, as <c>EnableAVX512F</c> since .NET 10, must not pass for the tier.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512F", "256 tiered")]
    [InlineData("DOTNET_TieredJit", "512 optimized")]
    public void A_child_that_is_not_in_its_tier_says_so(string inert, string expected)
    {
        Assert.SkipWhen(new Tier(512, true).Missing() is not null, "Needs a processor with vectors of 512 bits.");

        var child = Child.Start(expected, [(inert, "0")], "digest");

        Assert.Equal(Jobs.WrongTier, child.ExitCode);
        Assert.Equal($"expected {expected}, is 512 tiered", child.LastLine);
    }

    /// <summary>One bit of one result of one case changes the digest.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(77)]
    public void A_wrong_bit_is_seen(int disturbed)
    {
        string right = Digest.OfAFew(-1), wrong = Digest.OfAFew(disturbed);

        Assert.Equal(right, Digest.OfAFew(-1));
        Assert.NotEqual(right, wrong);
        Assert.Equal(right.Split(' ')[0], wrong.Split(' ')[0]);
    }

    [Fact]
    public void A_digest_tells_zeros_apart_but_not_one_NaN_from_another()
    {
        float other = BitConverter.Int32BitsToSingle(unchecked((int)0xFFC0_1234));

        Assert.True(float.IsNaN(other));
        Assert.Equal(Digest.Of<float>([float.NaN, 1]), Digest.Of<float>([other, 1]));
        Assert.NotEqual(Digest.Of([0.0]), Digest.Of([-0.0]));
        Assert.NotEqual(Digest.Of([1.0]), Digest.Of([Math.BitIncrement(1.0)]));
    }

    private static string[] DigestOf(Tier tier, params string[] job)
    {
        var child = Child.Run(tier, job);
        child.AssertDone();
        return child.LastLine.Split(' ');
    }
}
