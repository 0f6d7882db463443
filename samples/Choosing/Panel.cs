using System.Collections.Generic;
using System.Linq;
using GenericGradient.Samples.CustomKernels;
using SkiaSharp;

namespace GenericGradient.Samples.Choosing;

/// <summary>A part of a sheet where numbers become places: x from left to right, y upwards.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="area">The part of the sheet.</param>
/// <param name="x">The numbers at the left and at the right.</param>
/// <param name="y">The numbers at the bottom and at the top.</param>
internal sealed class Panel(Sheet sheet, SKRect area, (double From, double To) x, (double From, double To) y)
{
    private const int Gap = 8;

    /// <summary>The place of a pair of numbers.</summary>
    public SKPoint At(double across, double up) => new(
        area.Left + (float)((across - x.From) / (x.To - x.From) * area.Width),
        area.Bottom - (float)((up - y.From) / (y.To - y.From) * area.Height));

    /// <summary>Draws the border, and a title above it.</summary>
    public void Frame(string title)
    {
        using var pen = Pen(Picture.Ink(0.5), 1);
        sheet.Canvas.DrawRect(area, pen);
        sheet.Write(title, area.Left, area.Top - Lettering.Height - Gap, Sheet.Ink);
    }

    /// <summary>A number below the panel, and a thin line above it.</summary>
    public void TickX(double number, string text)
    {
        var place = At(number, y.From);
        Rule(place, new(place.X, area.Top));
        sheet.Write(text, place.X - (Lettering.Width(text) / 2), area.Bottom + Gap, Sheet.Ink);
    }

    /// <summary>A number at the left of the panel, and a thin line.</summary>
    public void TickY(double number, string text)
    {
        var place = At(x.From, number);
        Rule(place, new(area.Right, place.Y));
        sheet.Write(text, area.Left - Gap - Lettering.Width(text), place.Y - (Lettering.Height / 2), Sheet.Ink);
    }

    /// <summary>A line through places.</summary>
    public void Line(IEnumerable<(double X, double Y)> places, SKColor colour, float width = 2)
    {
        using var builder = new SKPathBuilder();
        SKPoint[] points = [.. places.Select(place => At(place.X, place.Y))];
        builder.MoveTo(points[0]);
        foreach (var point in points.Skip(1))
        {
            builder.LineTo(point);
        }

        using var path = builder.Detach();
        using var pen = Pen(colour, width);
        Clipped(() => sheet.Canvas.DrawPath(path, pen));
    }

    /// <summary>A dot at each place.</summary>
    public void Dots(IEnumerable<(double X, double Y)> places, SKColor colour, float radius = 4)
    {
        using var fill = new SKPaint { Color = colour, IsAntialias = true };
        foreach (var place in places)
        {
            sheet.Canvas.DrawCircle(At(place.X, place.Y), radius, fill);
        }
    }

    private static SKPaint Pen(SKColor colour, float width) =>
        new() { Color = colour, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width, StrokeJoin = SKStrokeJoin.Round };

    private void Rule(SKPoint from, SKPoint to)
    {
        using var pen = Pen(Picture.Ink(0.12), 1);
        sheet.Canvas.DrawLine(from, to, pen);
    }

    private void Clipped(System.Action draw)
    {
        sheet.Canvas.Save();
        sheet.Canvas.ClipRect(area);
        draw();
        sheet.Canvas.Restore();
    }
}
