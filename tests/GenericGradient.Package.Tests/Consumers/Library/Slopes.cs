using System;
using System.Runtime.CompilerServices;
using GenericGradient;

// Both assemblies have kernels, and what kernels share; each must take its own.
[assembly: InternalsVisibleTo("Dependent")]

namespace Library;

/// <summary>A library on top of the package, with one of its types in its own signature.</summary>
public static class Slopes
{
    public static double[] Of(double[] samples, Spacing<double> spacing) => Gradient.Compute(samples, spacing);
}

/// <summary>A kernel that a friend calls.</summary>
internal static partial class Declared
{
    [GeneratedGradient]
    public static partial void Slope(ReadOnlySpan<double> samples, double step, Span<double> destination);
}
