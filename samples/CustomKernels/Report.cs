using System;

namespace GenericGradient.Samples.CustomKernels;

/// <summary>What the program says, with the same numbers everywhere.</summary>
internal static class Report
{
    public static void Line(FormattableString line) => Console.WriteLine(Text(line));

    /// <summary>An error that must be rounding; a larger one ends the program.</summary>
    public static string Rounding(double error, double bound) => Math.Abs(error) <= bound
        ? Text($"{Math.Abs(error):E1}")
        : throw new InvalidOperationException(Text($"An error of {error:E1} is more than rounding, which is at most {bound:E1} here."));

    public static string Text(FormattableString text) => FormattableString.Invariant(text);
}
