using System;
using System.IO;
using System.Linq;
using GenericGradient.Samples.CustomKernels;
using SkiaSharp;

namespace GenericGradient.Samples.Choosing;

/// <summary>Noisy data: the brightness of a photograph, whose film has grain. Its derivative from left to right, by three stencils.</summary>
internal static class Noisy
{
    private const int Top = 56, Left = 130, Size = 132, Scale = 2;

    /// <summary>A part of the peak of her cap, where nothing is to be seen but grain.</summary>
    private static readonly (int Row, int Column, int Rows, int Columns) Plain = (108, 200, 20, 100);

    private static readonly CustomStencil LowNoise = new([-3, -2, -1, 1, 2, 3], [-1 / 32.0, -4 / 32.0, -5 / 32.0, 5 / 32.0, 4 / 32.0, 1 / 32.0]);

    public static void Run(string output)
    {
        using var photograph = SKBitmap.Decode(Path.Combine(AppContext.BaseDirectory, "data", "grace_hopper.jpg"));
        byte[,] brightness = new byte[photograph.Height, photograph.Width];
        for (int row = 0; row < photograph.Height; row++)
        {
            for (int column = 0; column < photograph.Width; column++)
            {
                brightness[row, column] = photograph.GetPixel(column, row).Green;
            }
        }

        using var sheet = new Sheet((3 * ((Size * Scale) + 16)) + 16, (Size * Scale) + 60);
        (string Name, GradientOptions Options)[] schemes =
        [
            ("accuracy 8", new() { Accuracy = 8, Boundary = Boundary.Reflect }),
            ("accuracy 2", new() { Boundary = Boundary.Reflect }),
            ("low-noise stencil", new() { Stencil = LowNoise, Boundary = Boundary.Reflect }),
        ];
        for (int k = 0; k < schemes.Length; k++)
        {
            var (name, options) = schemes[k];
            float[,] slope = Gradient.AlongAxis<byte, float>(brightness, axis: 1, 1, options);
            using var picture = Picture.Paint(Size, Size, pixel => Picture.Ink(0.5 - (slope[Top + (pixel / Size), Left + (pixel % Size)] / 40)));
            sheet.Put(picture, 16 + (k * ((Size * Scale) + 16)), 44, Scale);
            sheet.Write(name, 16 + (k * ((Size * Scale) + 16)), 16, Sheet.Ink);
            double gain = GradientPlan.Create<float>([photograph.Width], options: options).StencilAt(0, 100).NoiseGain;
            Report.Line($"Noisy           {name}: noise gain {gain:F3}; on the plain peak of the cap the derivative scatters by {Scatter(slope):F2} grey levels for each pixel");
        }

        Report.Line($"  picture       {sheet.Save(output)}");
    }

    private static double Scatter(float[,] slope)
    {
        double[] values =
        [
            .. from row in Enumerable.Range(Plain.Row, Plain.Rows)
               from column in Enumerable.Range(Plain.Column, Plain.Columns)
               select (double)slope[row, column],
        ];
        double mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    }
}
