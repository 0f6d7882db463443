using System;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Schemes;

/// <summary>A caller's stencil as a formula: over differences, so that constants cancel before anything is scaled.</summary>
internal static class CustomFormula
{
    /// <summary>Mirrored weights are those of pairs; the others of differences from the sample itself.</summary>
    public static StepFormula<T> Of<T>(CustomStencil stencil)
        where T : INumber<T>
    {
        var weighted = stencil.Offsets.ToArray().Zip(stencil.Weights.ToArray()).Where(term => term.First != 0 && term.Second != 0).ToArray();
        bool isOdd = weighted.All(term => weighted.Contains((-term.First, -term.Second)));
        bool isEven = weighted.All(term => weighted.Contains((-term.First, term.Second)));
        var terms = isOdd || isEven ? weighted.Where(term => term.First > 0).ToArray() : weighted;
        return new(
            [.. terms.Select(term => T.CreateChecked(term.Second))],
            [.. terms.Select(term => term.First)],
            [.. terms.Select(term => isOdd || isEven ? -term.First : 0)],
            isEven,
            T.One);
    }

    /// <summary>
    /// The first power of the offset, up to the derivative, of which the weights do not give what a derivative gives: the factorial of the derivative at its
    /// own power, 0 at the lower ones. -1 if there is none.
    /// </summary>
    /// <param name="stencil">The stencil.</param>
    /// <param name="derivative">Which derivative it should be.</param>
    /// <param name="given">What the weights give.</param>
    /// <param name="expected">What they should give.</param>
    public static int WrongMoment(CustomStencil stencil, int derivative, out double given, out double expected)
    {
        given = expected = 0;
        double factorial = 1;
        for (int power = 0; power <= derivative; power++)
        {
            factorial *= Math.Max(power, 1);
            double size = given = 0;
            for (int k = 0; k < stencil.Offsets.Length; k++)
            {
                double term = stencil.Weights[k] * Math.Pow(stencil.Offsets[k], power);
                given += term;
                size += Math.Abs(term);
            }

            expected = power < derivative ? 0 : factorial;
            if (Math.Abs(given - expected) > 1e-12 * size || size == 0)
            {
                return power;
            }
        }

        return -1;
    }
}
