using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Stencils;

/// <summary>
/// A stencil written over differences of samples, so that constants cancel before anything is scaled:
/// <c>(c1 (f[p1] - f[m1]) + c2 (f[p2] - f[m2]) + ...) / (Divisor h)</c> with whole coefficients.
/// </summary>
/// <param name="Terms">The differences, nearest neighbours first.</param>
/// <param name="Divisor">What the sum is divided by, in steps.</param>
internal sealed record DifferenceForm(EquatableArray<DifferenceTerm> Terms, int Divisor)
{
    /// <summary>The offsets that the form reads, ascending.</summary>
    public IReadOnlyList<int> Offsets => Terms
        .SelectMany(term => new[] { term.Minus, term.Middle ?? term.Minus, term.Plus })
        .Distinct()
        .OrderBy(offset => offset)
        .ToArray();

    /// <summary>
    /// Pairs of a central stencil are mirror images, <c>w (f[+k] - f[-k])</c> in an odd derivative and
    /// <c>w ((f[+k] - f[0]) - (f[0] - f[-k]))</c> in an even one. The others measure from the sample itself: forward as <c>w (f[+k] - f[0])</c>, and
    /// backward so that one is the mirror of the other to the bit, which is <c>w (f[0] - f[-k])</c> for an odd derivative.
    /// All rest on the weights of a derivative adding up to 0.
    /// </summary>
    public static DifferenceForm Of(Stencil stencil)
    {
        bool isOdd = stencil.Derivative % 2 == 1;
        var weighted = new List<(Rational Weight, int Offset, int Plus, int Minus, int? Middle)>();
        for (int k = 0; k < stencil.Offsets.Count; k++)
        {
            int offset = stencil.Offsets[k];
            var weight = stencil.Weights[k];
            if (offset == 0 || weight.IsZero || (stencil.Side == Side.Central && offset < 0))
            {
                continue;
            }

            weighted.Add(stencil.Side switch
            {
                Side.Central => (weight, offset, offset, -offset, isOdd ? null : 0),
                Side.Backward when isOdd => (-weight, offset, 0, offset, null),
                _ => (weight, offset, offset, 0, null),
            });
        }

        var divisor = weighted.Aggregate(BigInteger.One, (lcm, term) =>
            lcm * term.Weight.Denominator / BigInteger.GreatestCommonDivisor(lcm, term.Weight.Denominator));
        var terms = weighted
            .OrderBy(term => Math.Abs(term.Offset))
            .ThenBy(term => term.Offset > 0 == (stencil.Side == Side.Backward)) // of two as near, the one on the stencil's side
            .Select(term => new DifferenceTerm(
                (int)(term.Weight.Numerator * divisor / term.Weight.Denominator), term.Plus, term.Minus, term.Middle));
        return new DifferenceForm(new(terms), (int)divisor);
    }
}
