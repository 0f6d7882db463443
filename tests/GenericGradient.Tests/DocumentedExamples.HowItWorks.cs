using System;
using System.Globalization;
using System.IO;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>The examples of docs/how-it-works.md, compiled and run; what they print is what their comments say.</summary>
[Collection("Console")]
public sealed class HowItWorksExamples
{
    [Fact]
    public void Print_what_the_page_says()
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            Run();
        }
        finally
        {
            Console.SetOut(console);
        }

        string[] expected =
        [
            "-3, -2, 2, 5",
            "axis 0, index 0, forward: -1 f[0] + 1 f[1]",
            "axis 0, index 1, central: -0.6666666666666666 f[0] + 0.5 f[1] + 0.16666666666666666 f[2]",
            "axis 0, index 2, central: -0.3 f[1] + 0.16666666666666666 f[2] + 0.13333333333333333 f[3]",
            "axis 0, index 3, backward: -0.3333333333333333 f[2] + 0.3333333333333333 f[3]",
            "-4, -2, 2, 8",
            "1, 2, 4, 6, 7",
            "2, 4, 8, 12, 14",
            "axis 0, index 2, central: -0.5 f[1] + 0.5 f[3]",
            "axis 0, index 0, forward: -1.5 f[0] + 2 f[1] - 0.5 f[2]",
            "down the rows: 4, 4, 4",
            "along row 0: 1, 2, 3",
        ];
        Assert.Equal(expected, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Run()
    {
        double[] x = [-2, -1, 1, 4];                                        // where the samples were taken
        double[] y = [4, 1, 1, 16];                                         // what f was there: here f(x) = x * x
        double[] slope = Gradient.Compute(y, Spacing.Coordinates(x));
        Console.WriteLine(string.Join(", ", slope));
        // -3, -2, 2, 5

        var plan = GradientPlan.Create<double>([4], Spacing.Coordinates(x));
        for (int i = 0; i < 4; i++)
        {
            Console.WriteLine(plan.StencilAt(axis: 0, index: i));
        }
        // axis 0, index 0, forward: -1 f[0] + 1 f[1]
        // axis 0, index 1, central: -0.6666666666666666 f[0] + 0.5 f[1] + 0.16666666666666666 f[2]
        // axis 0, index 2, central: -0.3 f[1] + 0.16666666666666666 f[2] + 0.13333333333333333 f[3]
        // axis 0, index 3, backward: -0.3333333333333333 f[2] + 0.3333333333333333 f[3]

        Console.WriteLine(string.Join(", ", Gradient.Compute(y, Spacing.Coordinates(x), EdgeOrder.Second)));
        // -4, -2, 2, 8

        double[] squares = [0, 1, 4, 9, 16];
        Console.WriteLine(string.Join(", ", Gradient.Compute(squares)));
        Console.WriteLine(string.Join(", ", Gradient.Compute(squares, Spacing.Step(0.5))));
        Console.WriteLine(GradientPlan.Create<double>([5]).StencilAt(axis: 0, index: 2));
        Console.WriteLine(GradientPlan.Create<double>([5], options: EdgeOrder.Second).StencilAt(axis: 0, index: 0));
        // 1, 2, 4, 6, 7
        // 2, 4, 8, 12, 14
        // axis 0, index 2, central: -0.5 f[1] + 0.5 f[3]
        // axis 0, index 0, forward: -1.5 f[0] + 2 f[1] - 0.5 f[2]

        double[,] height =
        {
            { 0, 1, 4 },
            { 2, 3, 6 },
        };
        double[][,] gradient = Gradient.Compute(height, [Spacing.Step(0.5), Spacing.Unit<double>()]);
        Console.WriteLine($"down the rows: {gradient[0][0, 0]}, {gradient[0][0, 1]}, {gradient[0][0, 2]}");
        Console.WriteLine($"along row 0: {gradient[1][0, 0]}, {gradient[1][0, 1]}, {gradient[1][0, 2]}");
        // down the rows: 4, 4, 4
        // along row 0: 1, 2, 3
    }
}
