using System;
using System.IO;
using System.Numerics.Tensors;
using SkiaSharp;

namespace GenericGradient.Samples.CustomKernels;

/// <summary>Finds the edges in a photograph: where brightness changes most from one pixel to the next.</summary>
internal static partial class EdgesOfPhotograph
{
    /// <summary>Changes up to this one are the grain of the film; they are left out of the picture.</summary>
    private const double Grain = 0.03;

    /// <summary>Changes from this one on are drawn in full ink.</summary>
    private const double Strong = 0.16;

    public static void Run(string output)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "data", "grace_hopper.jpg");
        using var photograph = SKBitmap.Decode(path);
        int rows = photograph.Height;
        int columns = photograph.Width;
        float[] brightness = Array.ConvertAll(photograph.Pixels, Luma);
        float[] magnitude = new float[brightness.Length];
        Magnitude(brightness, rows, columns, magnitude);

        float error = DifferenceFromFacade(brightness, rows, columns, magnitude);
        int strongest = TensorPrimitives.IndexOfMax<float>(magnitude);
        Report.Line($"Edges           {columns} x {rows} pixels of a photograph");
        Report.Line($"  strongest     {magnitude[strongest]:F4} of full brightness for each pixel, at row {strongest / columns}, column {strongest % columns}");
        Report.Line($"  check         inside, {Report.Rounding(error, 1e-6)} at most from Gradient.Compute and a root");
        using var seen = Picture.Paint(rows, columns, pixel => Picture.Ink(1 - brightness[pixel]));
        using var edges = Picture.Paint(rows, columns, pixel => Picture.Ink((magnitude[pixel] - Grain) / (Strong - Grain)));
        Report.Line($"  picture       {Picture.Save([seen, edges], output)}");
    }

    /// <summary>The kernel: both derivatives and the root of their squares in one pass. Its body is generated.</summary>
    [GeneratedGradient(Operator = GradientOperator.Magnitude, Boundary = Boundary.Clamp)]
    private static partial void Magnitude(ReadOnlySpan<float> brightness, int rows, int columns, Span<float> magnitude);

    /// <summary>The weights of Rec. ITU-R BT.709, from 0 for black to 1 for white.</summary>
    private static float Luma(SKColor colour) => ((0.2126f * colour.Red) + (0.7152f * colour.Green) + (0.0722f * colour.Blue)) / 255;

    /// <summary>The same in three passes with the library: two derivatives, and the root. Its borders are one-sided, so they are left out.</summary>
    private static float DifferenceFromFacade(float[] brightness, int rows, int columns, float[] magnitude)
    {
        Tensor<float>[] gradient = Gradient.Compute(Tensor.Create(brightness, [rows, columns]));
        float largest = 0;
        for (int row = 1; row < rows - 1; row++)
        {
            for (int column = 1; column < columns - 1; column++)
            {
                float root = float.Hypot(gradient[0][row, column], gradient[1][row, column]);
                largest = Math.Max(largest, Math.Abs(root - magnitude[(row * columns) + column]));
            }
        }

        return largest;
    }
}
