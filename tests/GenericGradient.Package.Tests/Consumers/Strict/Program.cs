using System;
using System.Globalization;
using System.Linq;
using GenericGradient;

namespace Strict;

/// <summary>The facade in the strictest project: C# 12, checked arithmetic, no nullable types, every analyzer.</summary>
internal static partial class Program
{
    private static void Main()
    {
        double[] samples = [1, 3, 7, 13];
        Write("facade", Gradient.Compute<double>(samples, Spacing.Step(2.0), EdgeOrder.Second));

        double[] slope = new double[samples.Length];
        Slope(samples, 2.0, slope);
        Write("declared", slope);
        Consumer.KernelCalls.Write();
    }

    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    private static partial void Slope(ReadOnlySpan<double> samples, double step, Span<double> destination);

    private static void Write(string name, double[] numbers) =>
        Console.WriteLine($"{name}: {string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}");
}
