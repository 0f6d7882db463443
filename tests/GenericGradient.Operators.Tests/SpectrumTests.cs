using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Operators.Tests.Exact;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>
/// Waves on a circle are eigenvectors of every stencil. On exp(i k theta), theta = 2 pi j / n, the derivative is the wave times the symbol of the
/// stencil: the sum of w_m exp(i k m theta) / h, or for a central first derivative i times the sum of 2 c_m sin(k m theta) / h.
/// </summary>
public sealed class SpectrumTests
{
    private const int Extent = 48;

    public static TheoryData<string> Names => [.. Scheme.DeclaredBy(typeof(PeriodicReflectKernels)).Select(scheme => scheme.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wave_is_multiplied_by_the_symbol(string name)
    {
        // Periodic along rows in one class, along columns in the other.
        var along0 = Scheme.Of(typeof(PeriodicReflectKernels), name);
        var along1 = Scheme.Of(typeof(ClampPeriodicKernels), name);
        for (int k = 0; k <= Extent / 2; k++)
        {
            var symbol = Symbol(along0, 2 * Math.PI * k / Extent);
            Check(along0, axis: 0, k, symbol);
            Check(along1, axis: 1, k, symbol);
        }
    }

    /// <summary>Where waves are long, the derivative of the wave itself: sin to cos.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_long_wave_has_its_analytic_derivative(string name)
    {
        var scheme = Scheme.Of(typeof(PeriodicReflectKernels), name);
        int n = 2000;
        double h = 2 * Math.PI / n;
        double[] f = [.. Enumerable.Range(0, n).Select(j => Math.Sin(j * h))];
        var along = new double[n];

        scheme.ByStep<double>()(f, n, 1, h, 1, along, new double[n]);

        // The first term of the error, with room for its constant; and rounding, by the size of the weights (at most 300 in all).
        double bound = ((scheme.Side == StencilSide.Central ? 1 : 10) * Math.Pow(h, scheme.Accuracy)) + (600 * Math.Pow(2, -52) / Math.Pow(h, scheme.Derivative));
        for (int j = 0; j < n; j++)
        {
            double exact = scheme.Derivative == 1 ? Math.Cos(j * h) : -Math.Sin(j * h);
            Assert.InRange(along[j], exact - bound, exact + bound);
        }
    }

    private static void Check(Scheme scheme, int axis, int k, Complex symbol)
    {
        const int Lines = 5;
        double step = 0.75;
        var results = new[] { Wave(Math.Cos), Wave(Math.Sin) }.Select(f =>
        {
            double[][] along = [new double[f.Length], new double[f.Length]];
            scheme.ByStep<double>()(f, axis == 0 ? Extent : Lines, axis == 0 ? Lines : Extent, step, step, along[0], along[1]);
            return along[axis];
        }).ToArray();

        for (int j = 0; j < Extent; j++)
        {
            var expected = symbol * Complex.FromPolarCoordinates(1, 2 * Math.PI * (k * j % Extent) / Extent) / Math.Pow(step, scheme.Derivative);
            for (int line = 0; line < Lines; line++)
            {
                int p = axis == 0 ? (j * Lines) + line : (line * Extent) + j;
                double error = Complex.Abs(new Complex(results[0][p], results[1][p]) - expected);
                if (!(error < 1e-11))
                {
                    Assert.Fail(FormattableString.Invariant($"{scheme.Name}, axis {axis}, wave {k}, index {j}: off by {error}"));
                }
            }
        }

        double[] Wave(Func<double, double> of) =>
        [
            .. Enumerable.Range(0, Extent * Lines).Select(p => of(2 * Math.PI * (k * (axis == 0 ? p / Lines : p % Extent) % Extent) / Extent)),
        ];
    }

    private static Complex Symbol(Scheme scheme, double theta)
    {
        if (scheme.Side == StencilSide.Central && scheme.Derivative == 1)
        {
            var c = PublishedTables.Central[(1, scheme.Accuracy)][((scheme.Accuracy / 2) + 1)..];
            return new Complex(0, c.Select((weight, m) => 2 * weight.ToDouble() * Math.Sin((m + 1) * theta)).Sum());
        }

        var (first, last) = scheme.Interior();
        var offsets = Enumerable.Range(first, last - first + 1).ToArray();
        return Vandermonde.Weights(scheme.Derivative, [.. offsets.Select(offset => (Fraction)offset)])
            .Zip(offsets, (weight, offset) => weight.ToDouble() * Complex.FromPolarCoordinates(1, offset * theta))
            .Aggregate((a, b) => a + b);
    }
}
