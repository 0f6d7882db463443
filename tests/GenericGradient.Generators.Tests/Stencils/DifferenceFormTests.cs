using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;
using Xunit;

namespace GenericGradient.Generators.Tests.Stencils;

/// <summary>A stencil over differences is the same stencil, and each side is the mirror of the other.</summary>
public sealed class DifferenceFormTests
{
    public static TheoryData<string, int> Stencils => new()
    {
        { "Central", 2 },
        { "Central", 4 },
        { "Central", 6 },
        { "Central", 8 },
        { "Forward", 1 },
        { "Forward", 2 },
        { "Forward", 3 },
        { "Forward", 4 },
        { "Backward", 1 },
        { "Backward", 2 },
        { "Backward", 3 },
        { "Backward", 4 },
    };

    [Theory]
    [MemberData(nameof(Stencils))]
    public void Multiplied_out_it_gives_the_weights(string side, int accuracy)
    {
        var stencil = Stencil.FirstDerivative(Enum.Parse<Side>(side), accuracy);
        var form = DifferenceForm.Of(stencil);
        Rational Weight(int offset) => Exact.Sum(form.Terms.SelectMany(term => new Rational[]
        {
            new(term.Plus == offset ? term.Coefficient : 0, form.Divisor),
            new(term.Minus == offset ? -term.Coefficient : 0, form.Divisor),
        }));

        Assert.Equal(stencil.Weights, stencil.Offsets.Select(Weight));
        Assert.Subset(stencil.Offsets.ToHashSet(), form.Offsets.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Stencils))]
    public void It_is_in_lowest_terms_with_the_nearest_neighbours_first(string side, int accuracy)
    {
        var form = DifferenceForm.Of(Stencil.FirstDerivative(Enum.Parse<Side>(side), accuracy));
        int[] distances = [.. form.Terms.Select(term => term.Plus - term.Minus)];

        Assert.Equal(distances.Order(), distances);
        Assert.All(distances, distance => Assert.True(distance > 0));
        Assert.Distinct(distances);
        Assert.DoesNotContain(form.Terms, term => term.Coefficient == 0);
        Assert.True(form.Divisor > 0);
        Assert.True(form.Terms.Aggregate((BigInteger)form.Divisor, (common, term) =>
            BigInteger.GreatestCommonDivisor(common, term.Coefficient)).IsOne);
    }

    [Theory]
    [MemberData(nameof(Stencils))]
    public void Its_offsets_are_those_of_its_terms_ascending(string side, int accuracy)
    {
        var form = DifferenceForm.Of(Stencil.FirstDerivative(Enum.Parse<Side>(side), accuracy));

        Assert.Equal(form.Offsets.Order(), form.Offsets);
        Assert.Equal(new SortedSet<int>(form.Terms.SelectMany(term => new[] { term.Plus, term.Minus })), form.Offsets);
    }

    /// <summary>All windows of all schemes.</summary>
    public static TheoryData<int, int, int, string> Schemes => AxisWindowsTests.Schemes;

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Shifted_windows_multiplied_out_give_the_weights(int derivative, int accuracy, int edgeOrder, string side)
    {
        foreach (var window in Windows(derivative, accuracy, edgeOrder, side))
        {
            var form = DifferenceForm.Of(Stencil.Over(window, derivative));
            Rational Weight(int offset) => Exact.Sum(form.Terms.SelectMany(term => new Rational[]
            {
                new(term.Plus == offset ? term.Coefficient : 0, form.Divisor),
                new(term.Middle == offset ? -2 * term.Coefficient : 0, form.Divisor),
                new(term.Minus != offset ? 0 : term.Middle is null ? -term.Coefficient : term.Coefficient, form.Divisor),
            }));

            int[] offsets = [.. Enumerable.Range(window.First, window.Count)];
            Assert.Equal(FornbergWeights.Compute(derivative, offsets), offsets.Select(Weight));
        }
    }

    [Theory]
    [InlineData(-1, 3, "1 -1 2 3")]
    [InlineData(-3, 1, "-1 1 -2 -3")]
    public void Of_two_neighbours_as_near_the_one_on_the_stencils_side_comes_first(int first, int last, string offsets)
    {
        var form = DifferenceForm.Of(Stencil.Over(new Window(first, last), derivative: 1));

        Assert.Equal(offsets, string.Join(" ", form.Terms.Select(term => term.Plus + term.Minus)));
    }

    /// <summary>Whole numbers up to 2^24 are exact in single precision; those of accuracy 8 at the ends of third and fourth derivatives are rounded there.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Coefficients_are_exact_in_single_precision(int derivative, int accuracy, int edgeOrder, string side)
    {
        foreach (var window in Windows(derivative, accuracy, edgeOrder, side))
        {
            var weights = FornbergWeights.Compute(derivative, [.. Enumerable.Range(window.First, window.Count)]);
            var divisor = weights.Aggregate(BigInteger.One, (lcm, weight) => lcm * weight.Denominator / BigInteger.GreatestCommonDivisor(lcm, weight.Denominator));

            int bits = derivative > 2 && accuracy == 8 ? 27 : 24;
            Assert.All(weights, weight => Assert.True(BigInteger.Abs(weight.Numerator * divisor / weight.Denominator) < 1 << bits));
            Assert.True(divisor < 1 << 24);
        }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Mirrored_windows_have_mirrored_forms(int derivative, int accuracy, int edgeOrder, string side)
    {
        foreach (var window in Windows(derivative, accuracy, edgeOrder, side))
        {
            var form = DifferenceForm.Of(Stencil.Over(window, derivative));
            var mirror = DifferenceForm.Of(Stencil.Over(new Window(-window.Last, -window.First), derivative));

            Assert.Equal(form.Divisor, mirror.Divisor);
            Assert.Equal(form.Terms.Select(term => Mirrored(term, derivative)), mirror.Terms);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Backward_is_the_mirror_of_forward(int accuracy)
    {
        var forward = DifferenceForm.Of(Stencil.FirstDerivative(Side.Forward, accuracy));
        var backward = DifferenceForm.Of(Stencil.FirstDerivative(Side.Backward, accuracy));

        Assert.Equal(forward.Divisor, backward.Divisor);
        Assert.Equal(forward.Terms.Select(term => new DifferenceTerm(term.Coefficient, -term.Minus, -term.Plus)), backward.Terms);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    public void Each_central_pair_is_its_own_mirror_and_leaves_the_middle_out(int accuracy)
    {
        var form = DifferenceForm.Of(Stencil.FirstDerivative(Side.Central, accuracy));

        Assert.Equal(accuracy / 2, form.Terms.Count);
        Assert.All(form.Terms, term => Assert.Equal(term.Plus, -term.Minus));
    }

    /// <summary>The term at the mirrored offsets; a first derivative changes its sign with the direction, as each odd one does; even ones do not.</summary>
    private static DifferenceTerm Mirrored(DifferenceTerm term, int derivative) =>
        derivative % 2 == 1 || term.Middle is not null
            ? new(term.Coefficient, -term.Minus, -term.Plus, -term.Middle)
            : new(term.Coefficient, -term.Plus, -term.Minus);

    private static IEnumerable<Window> Windows(int derivative, int accuracy, int edgeOrder, string side)
    {
        var windows = AxisWindows.For(SchemeSpec.Of(derivative, accuracy, edgeOrder, Enum.Parse<Side>(side)), isOneSided: true);
        return windows.First.Concat(windows.Last).Append(windows.Interior);
    }
}
