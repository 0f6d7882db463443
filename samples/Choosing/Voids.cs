using System;
using System.Linq;
using GenericGradient.Samples.CustomKernels;

namespace GenericGradient.Samples.Choosing;

/// <summary>Data with holes: heights with voids, which radar has where the ground is steep. How steep is what is left?</summary>
internal static class Voids
{
    private const int Top = 200, Left = 150, Size = 132, Scale = 2;
    private const double SteepestSeen = 0.5;

    public static void Run(string output)
    {
        short[,] heights = Heights.Read();
        float[,] whole = Steepness(heights, default);
        int voids = 0;
        for (int row = 0; row < Heights.Rows; row++)
        {
            for (int column = 0; column < Heights.Columns; column++)
            {
                if (whole[row, column] > SteepestSeen)
                {
                    heights[row, column] = Heights.Void;
                    voids++;
                }
            }
        }

        Report.Line($"Holes           {voids} of {heights.Length} posts are voids");
        using var sheet = new Sheet((3 * ((Size * Scale) + 16)) + 16, (Size * Scale) + 60);
        (string Name, GradientOptions Options)[] rules =
        [
            ("taken as numbers", default),
            ("propagate", new() { NoData = Heights.Void }),
            ("narrow", new() { NoData = Heights.Void, Missing = Missing.Narrow }),
        ];
        for (int k = 0; k < rules.Length; k++)
        {
            var (name, options) = rules[k];
            float[,] steepness = Steepness(heights, options);
            using var picture = Picture.Paint(Size, Size, pixel =>
            {
                float value = steepness[Top + (pixel / Size), Left + (pixel % Size)];
                return float.IsNaN(value) ? Sheet.Signal : value > 1 ? Sheet.Sea : Picture.Ink(value / 0.5);
            });
            sheet.Put(picture, 16 + (k * ((Size * Scale) + 16)), 44, Scale);
            sheet.Write(name, 16 + (k * ((Size * Scale) + 16)), 16, Sheet.Ink);
            var results = steepness.Cast<float>();
            Report.Line($"  {name,-18}{results.Count(float.IsNaN)} without a result, {results.Count(value => value > 1)} steeper than 45°, which nothing is");
        }

        Report.Line($"  steepest      {whole.Cast<float>().Max():F2} before the voids");
        Report.Line($"  picture       {sheet.Save(output)}");
    }

    private static float[,] Steepness(short[,] heights, GradientOptions options)
    {
        float[][,] slope = Gradient.Compute<short, float>(heights, [Heights.RowStep, Heights.ColumnStep], options);
        float[,] steepness = new float[Heights.Rows, Heights.Columns];
        for (int row = 0; row < Heights.Rows; row++)
        {
            for (int column = 0; column < Heights.Columns; column++)
            {
                steepness[row, column] = MathF.Sqrt((slope[0][row, column] * slope[0][row, column]) + (slope[1][row, column] * slope[1][row, column]));
            }
        }

        return steepness;
    }
}
