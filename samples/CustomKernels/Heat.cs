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
        var frames = new List<HeatFrame>();
        foreach (int steps in StepsOfFrames)
        {
            plate.RunTo(steps);
            frames.Add(new(Report.Text($"{steps * HeatPlate.TimeStep} s"), HeatPicture.Paint(plate, heat => (heat - Cold) / (Hot - Cold))));
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
        Report.Line($"  picture       {HeatPicture.Save(frames, Report.Text($"{Cold} °C"), Report.Text($"{Hot} °C"), output)}");
        frames.ForEach(frame => frame.Plate.Dispose());
    }

    /// <summary>
    /// A plate with a hot nabla close to two borders, so that its heat leaves there and enters at the opposite ones. What the pen draws beyond
    /// a border is drawn at the opposite one, too.
    /// </summary>
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
        foreach (var (left, top) in new[] { (0, 0), (-Size, 0), (0, -Size), (-Size, -Size) })
        {
            canvas.Save();
            canvas.Translate(left, top);
            canvas.DrawPath(nabla, pen);
            canvas.Restore();
        }

        canvas.Flush();
        return Array.ConvertAll(bitmap.GetPixelSpan().ToArray(), grey => double.Lerp(Cold, Hot, grey / 255.0));
    }
}
