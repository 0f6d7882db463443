using GenericGradient;

namespace Library;

/// <summary>A library on top of the package, with one of its types in its own signature.</summary>
public static class Slopes
{
    public static double[] Of(double[] samples, Spacing<double> spacing) => Gradient.Compute(samples, spacing);
}
