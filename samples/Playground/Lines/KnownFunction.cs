using System;

namespace GenericGradient.Samples.Playground.Lines;

/// <summary>Functions whose derivatives of every order are known.</summary>
internal static class KnownFunction
{
    /// <summary>A derivative of a function at a place; order 0 is the function itself.</summary>
    /// <param name="function">Its number on the page.</param>
    /// <param name="order">Which derivative.</param>
    /// <param name="x">The place.</param>
    /// <returns>It, or NaN where no function is known.</returns>
    public static double At(int function, int order, double x) => function switch
    {
        1 => Square(order, x),
        2 => Sine(order, x),
        3 => Bell(order, x),
        _ => double.NaN,
    };

    /// <summary>x squared.</summary>
    private static double Square(int order, double x) => order switch { 0 => x * x, 1 => 2 * x, 2 => 2, _ => 0 };

    private static double Sine(int order, double x) => (order % 4) switch
    {
        0 => Math.Sin(x),
        1 => Math.Cos(x),
        2 => -Math.Sin(x),
        _ => -Math.Cos(x),
    };

    /// <summary>e^(-x²). Its derivatives are Hermite polynomials times itself: H[k+1] = 2 x H[k] - 2 k H[k-1].</summary>
    private static double Bell(int order, double x)
    {
        double before = 0, polynomial = 1;
        for (int k = 0; k < order; k++)
        {
            (before, polynomial) = (polynomial, (2 * x * polynomial) - (2 * k * before));
        }

        return (order % 2 == 0 ? polynomial : -polynomial) * Math.Exp(-x * x);
    }
}
