using System.Numerics;
using Xunit;

namespace GenericGradient.Tests.Properties;

/// <summary>Integers and their coordinates in a type that rounds nothing: a fraction of whole numbers.</summary>
public sealed class ExactTypes
{
    private static readonly BigInteger Large = BigInteger.Pow(7, 90);

    [Fact]
    public void Steps_between_coordinates_of_64_bits()
    {
        var steps = Spacing.Coordinates<ulong, Fraction>([0, ulong.MaxValue, 1]).StepValues.Span;

        Assert.Equal([new Fraction(ulong.MaxValue, 1), new Fraction(1 - (BigInteger)ulong.MaxValue, 1)], steps.ToArray());
    }

    [Fact]
    public void Samples_of_any_width()
    {
        Assert.Equal(
            [new Fraction(ulong.MaxValue, 3), new Fraction(1, 6), new Fraction(1 - (BigInteger)ulong.MaxValue, 3)],
            Gradient.Compute<ulong, Fraction>([0, ulong.MaxValue, 1], Spacing.Step<Fraction>(3)));
        Assert.Equal(
            [new Fraction(1, 1), new Fraction(-Large, 2), new Fraction(-Large - 1, 1)],
            Gradient.Compute<BigInteger, Fraction>([Large, Large + 1, 0]));
    }
}
