using System;
using System.Globalization;
using System.Linq;
using GenericGradient;
using Library;

double[] samples = [1, 3, 7, 13];
Write("library", Slopes.Of(samples, Spacing.Step(2.0)));
Write("itself", Gradient.Compute(samples, Spacing.Step(0.5)));

double[] slope = new double[4];
Declared.Slope(samples, 2.0, slope);
Write("declared", slope);
Library.Declared.Slope(samples, 0.5, slope);
Write("friend", slope);

static void Write(string name, double[] numbers)
{
    Console.WriteLine($"{name}: {string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}");
}

/// <summary>The generator comes with the library that this program references.</summary>
internal static partial class Declared
{
    [GeneratedGradient]
    public static partial void Slope(ReadOnlySpan<double> samples, double step, Span<double> destination);
}
