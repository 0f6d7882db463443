using System;
using System.Collections.Generic;
using System.Numerics.Tensors;
using SkiaSharp;

namespace GenericGradient.Samples.CustomKernels;

/// <summary>Heats the shape of a nabla in a cold plate, lets it spread, and holds the result against what must be true.</summary>
internal static class Heat
{
    private const int Size = 320;
    private const double Cold = 20;
    private const double Hot = 100;

    private static readonly int[] StepsOfFrames = [0, 100, 500, 2500];
    private static readonly Wave Wave = new(Down: 1, Across: 2);

    public static void Run(string output)
    {
        var plate = new HeatPlate(HeatedNabla(), Size, Size);
        double sum = TensorPrimitives.Sum(plate.Temperature);
        double amplitude = Wave.Amplitude(plate);
        var frames = new List<SKBitmap>();
        foreach (int steps in StepsOfFrames)
        {
            plate.RunTo(steps);
            frames.Add(Frame(plate));
        }

        Report.Line($"Heat            {Size} x {Size} cells of 1 mm, copper, {plate.Steps} steps of {HeatPlate.TimeStep} s");
        Report.Line($"  frames        after {string.Join(", ", Array.ConvertAll(StepsOfFrames, steps => Report.Text($"{steps * HeatPlate.TimeStep}")))} s");
        Report.Line($"  temperatures  {TensorPrimitives.Min(plate.Temperature):F2} to {TensorPrimitives.Max(plate.Temperature):F2} degrees, from {Cold} to {Hot}");
        double drift = (TensorPrimitives.Sum(plate.Temperature) / sum) - 1;
        Report.Line($"  sum of all    {sum:F6} at first; stays, but for {Report.Rounding(drift, 1e-12)} of it");
        double expected = Math.Pow(Wave.Decay(plate), plate.Steps);
        double measured = Wave.Amplitude(plate) / amplitude;
        Report.Line($"  a sine wave   decayed to {measured:F15} of its amplitude");
        Report.Line($"                {expected:F15} by the theory of the discrete laplacian, {Report.Rounding((measured / expected) - 1, 1e-10)} of it apart");
        Report.Line($"  picture       {Picture.Save(frames, output)}");
        frames.ForEach(frame => frame.Dispose());
    }

    /// <summary>A plate with a hot nabla, drawn so close to two borders that its heat comes in at the opposite ones.</summary>
    private static double[] HeatedNabla()
    {
        using var bitmap = new SKBitmap(Size, Size, SKColorType.Gray8, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        using var path = new SKPathBuilder();
        path.MoveTo(118, 108);
        path.LineTo(300, 108);
        path.LineTo(209, 290);
        path.Close();
        using var nabla = path.Detach();
        using var pen = new SKPaint { Color = SKColors.White, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 30 };
        canvas.Clear(SKColors.Black);
        canvas.DrawPath(nabla, pen);
        canvas.Flush();
        return Array.ConvertAll(bitmap.GetPixelSpan().ToArray(), grey => double.Lerp(Cold, Hot, grey / 255.0));
    }

    private static SKBitmap Frame(HeatPlate plate) => Picture.Paint(
        plate.Rows, plate.Columns, cell => Picture.Glow((plate.Temperature[cell] - Cold) / (Hot - Cold)));
}
