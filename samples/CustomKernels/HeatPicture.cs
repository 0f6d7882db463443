using System;
using System.Collections.Generic;
using SkiaSharp;

namespace GenericGradient.Samples.CustomKernels;

/// <summary>A plate at one time, and the time in words.</summary>
/// <param name="Time">The time.</param>
/// <param name="Plate">The picture of the plate.</param>
internal readonly record struct HeatFrame(string Time, SKBitmap Plate);

/// <summary>Draws plates side by side with their times, and below them what the colours mean and how long 100 cells are.</summary>
internal static class HeatPicture
{
    /// <summary>How many cells of the opposite side are repeated beyond each border of a plate, paler.</summary>
    private const int Beyond = 24;

    private const float Paleness = 0.55f;
    private const int Ruler = 100;
    private const int BarHeight = 16;

    /// <summary>A plate, one pixel for each cell. Beyond its borders, which are white lines, it goes on with the opposite side, as the heat does.</summary>
    /// <param name="plate">The plate.</param>
    /// <param name="heatOf">From a temperature to a number from 0 to 1.</param>
    public static SKBitmap Paint(HeatPlate plate, Func<double, double> heatOf)
    {
        int width = plate.Columns + (2 * Beyond);
        var picture = Picture.Paint(plate.Rows + (2 * Beyond), width, pixel =>
        {
            int row = (pixel / width) - Beyond, column = (pixel % width) - Beyond;
            bool inside = row >= 0 && row < plate.Rows && column >= 0 && column < plate.Columns;
            int cell = (Around(row, plate.Rows) * plate.Columns) + Around(column, plate.Columns);
            var colour = Picture.Glow(heatOf(plate.Temperature[cell]));
            return inside ? colour : Picture.Pale(colour, Paleness);
        });
        using var canvas = new SKCanvas(picture);
        using var pen = new SKPaint { Color = Picture.Paper, Style = SKPaintStyle.Stroke, StrokeWidth = 2 };
        canvas.DrawRect(Beyond, Beyond, plate.Columns, plate.Rows, pen);
        canvas.Flush();
        return picture;
    }

    /// <summary>Saves the picture, and gives the full path.</summary>
    public static string Save(IReadOnlyList<HeatFrame> frames, string cold, string hot, string path)
    {
        var (width, height) = (frames[0].Plate.Width, frames[0].Plate.Height);
        int top = (2 * Picture.Margin) + Lettering.Height;
        int legend = top + height + Picture.Margin;
        using var bitmap = new SKBitmap(
            (frames.Count * (width + Picture.Margin)) + Picture.Margin, legend + Lettering.Height + Picture.Margin, SKColorType.Bgra8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Picture.Paper);
        int left = Picture.Margin;
        foreach (var (time, plate) in frames)
        {
            Lettering.Write(canvas, time, left + ((width - Lettering.Width(time)) / 2), Picture.Margin);
            canvas.DrawBitmap(plate, new SKPoint(left, top), SKSamplingOptions.Default);
            left += width + Picture.Margin;
        }

        Colours(canvas, cold, hot, Picture.Margin, legend, width);
        Length(canvas, left - width - Picture.Margin, legend);
        canvas.Flush();
        return Picture.Write(bitmap, path);
    }

    /// <summary>The colours from cold to hot, between the two temperatures.</summary>
    private static void Colours(SKCanvas canvas, string cold, string hot, int left, int top, int width)
    {
        Lettering.Write(canvas, cold, left, top);
        left += Lettering.Width(cold) + Picture.Margin;
        using var bar = Picture.Paint(BarHeight, width, pixel => Picture.Glow((double)(pixel % width) / (width - 1)));
        canvas.DrawBitmap(bar, new SKPoint(left, top + ((Lettering.Height - BarHeight) / 2)), SKSamplingOptions.Default);
        Lettering.Write(canvas, hot, left + width + Picture.Margin, top);
    }

    /// <summary>A bar as long as 100 cells, which are a millimetre each.</summary>
    private static void Length(SKCanvas canvas, int left, int top)
    {
        using var ink = new SKPaint { Color = Picture.Ink(1), Style = SKPaintStyle.Stroke, StrokeWidth = 3 };
        int middle = top + (Lettering.Height / 2);
        canvas.DrawLine(left, middle, left + Ruler, middle, ink);
        canvas.DrawLine(left, middle - 6, left, middle + 6, ink);
        canvas.DrawLine(left + Ruler, middle - 6, left + Ruler, middle + 6, ink);
        Lettering.Write(canvas, Report.Text($"{Ruler} mm"), left + Ruler + Picture.Margin, top);
    }

    private static int Around(int index, int count) => ((index % count) + count) % count;
}
