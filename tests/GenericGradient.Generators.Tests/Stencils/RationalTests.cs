using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Stencils;
using Xunit;

namespace GenericGradient.Generators.Tests.Stencils;

/// <summary>The laws of fractions, and the one way in which each is written.</summary>
public sealed class RationalTests
{
    private static readonly Rational Zero = 0;
    private static readonly Rational One = 1;

    [Theory]
    [InlineData(6, 4, "3/2")]
    [InlineData(-6, 4, "-3/2")]
    [InlineData(6, -4, "-3/2")]
    [InlineData(-6, -4, "3/2")]
    [InlineData(8, 4, "2")]
    [InlineData(0, -7, "0")]
    [InlineData(1, 3, "1/3")]
    [InlineData(-5, 1, "-5")]
    public void A_fraction_is_in_lowest_terms_with_its_sign_above(int numerator, int denominator, string text)
    {
        var value = new Rational(numerator, denominator);

        Assert.Equal(text, value.ToString());
        Assert.True(value.Denominator.Sign > 0);
        Assert.True(BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne);
    }

    [Fact]
    public void The_default_value_is_0_over_1()
    {
        Rational value = default;

        Assert.True(value.IsZero);
        Assert.Equal(BigInteger.One, value.Denominator);
        Assert.Equal(Zero, value);
        Assert.Equal(Zero.GetHashCode(), value.GetHashCode());
        Assert.Equal("0", value.ToString());
        Assert.Equal(new Rational(2, 3), new Rational(2, 3) - value);
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => new Rational(0, 0));
        Assert.Throws<DivideByZeroException>(() => One / default(Rational));
        Assert.Throws<DivideByZeroException>(() => Zero / Zero);
    }

    [Fact]
    public void Operators_give_the_results_of_a_school_book()
    {
        Rational half = new(1, 2), third = new(1, 3);

        Assert.Equal(new Rational(1, 6), half - third);
        Assert.Equal(new Rational(-1, 6), third - half);
        Assert.Equal(new Rational(1, 6), half * third);
        Assert.Equal(new Rational(3, 2), half / third);
        Assert.Equal(new Rational(-1, 2), -half);
    }

    [Fact]
    public void The_laws_of_a_field_hold()
    {
        foreach (var (a, b, c) in Triples())
        {
            Assert.Equal(a * b, b * a);
            Assert.Equal(a * (b * c), a * b * c);
            Assert.Equal(a * (b - c), (a * b) - (a * c));
            Assert.Equal(a - b, -(b - a));
            Assert.Equal(a - (b - c), a - b - (-c));
            Assert.Equal(a, -(-a));
            Assert.Equal(a, a - Zero);
            Assert.Equal(a, a * One);
            Assert.Equal(Zero, a - a);
            if (!b.IsZero)
            {
                Assert.Equal(a, a / b * b);
                Assert.Equal(One, b / b);
            }
        }
    }

    [Fact]
    public void Equal_values_are_equal_however_they_were_made()
    {
        foreach (var (a, b, _) in Triples())
        {
            var same = new Rational(a.Numerator * -6, a.Denominator * -6);
            Assert.True(a.Equals(same) && a.Equals((object)same));
            Assert.Equal(a.GetHashCode(), same.GetHashCode());
            Assert.Equal(a.Equals(b), (a - b).IsZero);
        }

        Assert.False(One.Equals("1"));
        Assert.False(One.Equals(null));
    }

    [Fact]
    public void Numbers_beyond_64_bits_are_exact()
    {
        var large = BigInteger.Pow(10, 40);

        Assert.Equal(new Rational(1, large), new Rational(large + 1, large) - One);
    }

    private static IEnumerable<(Rational A, Rational B, Rational C)> Triples()
    {
        var random = new Random(7);
        Rational Next() => new(random.Next(-30, 31), random.Next(1, 20) * (random.Next(2) == 0 ? 1 : -1));
        return Enumerable.Range(0, 500).Select(_ => (Next(), Next(), Next()));
    }
}
