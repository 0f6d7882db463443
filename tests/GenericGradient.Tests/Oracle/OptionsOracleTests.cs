using System;
using System.Globalization;
using System.IO;
using System.Linq;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Oracle;

/// <summary>Boundaries as scipy.ndimage and numpy.pad have them, and NaN as numpy.gradient has it: <c>tests/oracle/options.txt</c>.</summary>
public sealed class OptionsOracleTests
{
    private static readonly string[] Lines =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "options.txt")).Where(line => !line.StartsWith('#'))];

    /// <summary>scipy multiplies each sample by its weight, so the last digits differ.</summary>
    [Fact]
    public void Boundaries_are_those_of_scipy()
    {
        int count = 0;
        foreach (string line in Lines.Where(line => !line.StartsWith("NaN", StringComparison.Ordinal)))
        {
            string[] parts = line.Split("; "), head = parts[0].Split(' ');
            var kind = Enum.Parse<BoundaryKind>(head[0]);
            int axis = Whole(head[3]), rows = Whole(head[4]), columns = Whole(head[5]);
            double value = Numbers(head[6])[0], step = Numbers(head[7])[0];
            double[] samples = Numbers(parts[1]), expected = Numbers(parts[2]);
            var options = new GradientOptions
            {
                Derivative = Whole(head[1]),
                Accuracy = Whole(head[2]),
                Boundary = kind == BoundaryKind.Constant ? Boundary.Constant(value) : kind,
            };
            var result = new double[samples.Length];
            GradientPlan.Create<double>([rows, columns], step, options, [axis]).Execute(samples, result);
            double scale = samples.Max(Math.Abs) / Math.Pow(Math.Abs(step), options.Derivative);
            for (int p = 0; p < result.Length; p++)
            {
                Assert.True(Math.Abs(result[p] - expected[p]) <= 1e-13 * 40 * scale, $"{parts[0]} at {p}: {result[p]}, not {expected[p]}");
            }

            count++;
        }

        Assert.Equal(70, count);
    }

    [Fact]
    public void NaN_propagates_as_in_numpy()
    {
        foreach (string line in Lines.Where(line => line.StartsWith("NaN", StringComparison.Ordinal)))
        {
            string[] parts = line.Split("; "), head = parts[0].Split(' ');
            var edges = (EdgeOrder)Whole(head[1]);
            double[] samples = Numbers(parts[1]);
            double[][] along = [new double[samples.Length], new double[samples.Length]];
            GradientPlan.Create<double>([Whole(head[2]), Whole(head[3])], default, edges).Execute(samples, along);
            for (int axis = 0; axis < 2; axis++)
            {
                var expected = Numbers(parts[2 + axis]);
                for (int p = 0; p < samples.Length; p++)
                {
                    Assert.True(double.IsNaN(expected[p]) ? double.IsNaN(along[axis][p]) : Math.Abs(expected[p] - along[axis][p]) < 1e-12, $"{line[..8]}, {p}");
                }
            }
        }
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double[] Numbers(string text) =>
        [.. text.Split(' ').Select(bits => BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))];
}
