using System;
using GenericGradient;

namespace Measured;

public static partial class Slopes
{
    public static double[] Of(double[] samples)
    {
        double[] slope = new double[samples.Length];
        OfLine(samples, slope);
        return slope;
    }

    public static void Never() => OfLine([], []);

    [GeneratedGradient]
    private static partial void OfLine(ReadOnlySpan<double> samples, Span<double> slope);

    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    private static partial void Steepness<T>(ReadOnlySpan<T> samples, int rows, int columns, ReadOnlySpan<T> rowsAt, T columnStep, Span<T> steepness)
        where T : System.Numerics.INumber<T>, System.Numerics.IRootFunctions<T>;
}
