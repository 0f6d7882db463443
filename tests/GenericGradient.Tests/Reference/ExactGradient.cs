using System.Numerics;

namespace GenericGradient.Tests.Reference;

/// <summary>The derivative of the parabola through three samples (or the line through two), in exact arithmetic.</summary>
internal static class ExactGradient
{
    /// <summary>The derivative at <c>x[at]</c>, by Lagrange: the weights come from the definition, not from our formulas.</summary>
    /// <param name="x">Two or three coordinates.</param>
    /// <param name="f">The samples there.</param>
    /// <param name="at">Which of them the derivative is taken at.</param>
    public static Rational Derivative(Rational[] x, Rational[] f, int at)
    {
        var sum = Rational.Zero;
        for (int k = 0; k < x.Length; k++)
        {
            sum += f[k] * LagrangeDerivative(x, k, at);
        }

        return sum;
    }

    /// <summary>Sum over k of |weight of the difference between k and k + 1| |f[k+1] - f[k]|: what rounding errors scale with.</summary>
    public static Rational Scale(Rational[] x, Rational[] f, int at)
    {
        // f = f[0] + differences, so the weight of a difference is the sum of the weights of all samples after it.
        var sum = Rational.Zero;
        for (int k = 1; k < x.Length; k++)
        {
            var weight = Rational.Zero;
            for (int after = k; after < x.Length; after++)
            {
                weight += LagrangeDerivative(x, after, at);
            }

            sum += (weight * (f[k] - f[k - 1])).Abs();
        }

        return sum;
    }

    /// <summary>The derivative at <c>x[at]</c> of the polynomial that is 1 at <c>x[k]</c> and 0 at the others.</summary>
    private static Rational LagrangeDerivative(Rational[] x, int k, int at)
    {
        var one = new Rational(BigInteger.One, BigInteger.One);
        var sum = Rational.Zero;
        for (int omitted = 0; omitted < x.Length; omitted++)
        {
            if (omitted == k)
            {
                continue;
            }

            var product = one / (x[k] - x[omitted]);
            for (int other = 0; other < x.Length; other++)
            {
                if (other != k && other != omitted)
                {
                    product *= (x[at] - x[other]) / (x[k] - x[other]);
                }
            }

            sum += product;
        }

        return sum;
    }
}
