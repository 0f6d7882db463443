using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Operators.Tests.Exact;
using Xunit;

namespace GenericGradient.Operators.Tests.Options;

/// <summary>
/// Random options on random grids: accuracy, derivative, side, edge order, boundaries, spacing, missing samples. In exact fractions each result is that of
/// <see cref="Definition"/>; in <c>double</c> it is within rounding of it, and missing where it is.
/// </summary>
public sealed class OptionsTests
{
    private static readonly int Count = Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") == "1" ? 20_000 : 150;

    [Fact]
    public void Mean_what_their_documentation_says()
    {
        var random = new Random(20261129);
        for (int trial = 0; trial < Count; trial++)
        {
            Check(Problem.Random(random), trial);
        }
    }

    private static void Check(Problem problem, int trial)
    {
        string name = $"trial {trial}: {problem}";
        var exact = problem.Compute(problem.Samples, Fraction.Zero);
        var rounded = problem.Compute([.. problem.Samples.Select(sample => sample.ToDouble())], double.NaN);
        for (int k = 0; k < problem.Axes.Length; k++)
        {
            problem.ForEachLine(k, (line, places, definition) =>
            {
                for (int i = 0; i < line.Length; i++)
                {
                    Fraction? expected = definition.At(i);
                    int at = line[i];
                    Assert.True(exact[k][at] == (expected ?? Problem.Fill), $"{name}, axis {problem.Axes[k]}, index {i}: {exact[k][at]}, not {expected}");
                    double value = rounded[k][at], near = expected?.ToDouble() ?? double.NaN;
                    bool isRight = expected is null ? double.IsNaN(value) : Math.Abs(value - near) <= 1e-5 * (1 + Math.Abs(near));
                    Assert.True(isRight, $"{name}, axis {problem.Axes[k]}, index {i}: {value}, not {near}");
                }
            });
        }
    }
}
