using System.IO;
using SkiaSharp;

namespace GenericGradient.Samples.Terrain;

/// <summary>Draws the terrain from above, with its gradient and one marked point. It needs no fonts.</summary>
internal static class Picture
{
    private const int MapWidth = 640;
    private const int Margin = 12;
    private const float RingRadius = 9;

    private static readonly SKColor Paper = new(0xFFFDFBF7);
    private static readonly SKColor Ink = new(0xFF1A2130);
    private static readonly SKColor Glow = SKColors.White;
    private static readonly SKColor Signal = new(0xFFD3163A);

    public static void Save(Relief relief, (int Row, int Column) marked, string path)
    {
        var scale = new MapScale(relief.Grid, MapWidth);
        using var bitmap = new SKBitmap(scale.Width + (2 * Margin), scale.Height + (2 * Margin));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Paper);
        canvas.Translate(Margin, Margin);
        canvas.ClipRect(new SKRect(0, 0, scale.Width, scale.Height));

        using var ground = Ground.Paint(relief, scale);
        canvas.DrawBitmap(ground, SKPoint.Empty, SKSamplingOptions.Default);

        using var arrows = Arrows.Over(relief, scale);
        Stroke(canvas, arrows, Glow.WithAlpha(70), width: 2.6f);
        Stroke(canvas, arrows, Ink.WithAlpha(215), width: 1.1f);

        using var ring = Ring(scale.At(marked.Row, marked.Column));
        Stroke(canvas, ring, Glow, width: 5);
        Stroke(canvas, ring, Signal, width: 3);

        using var file = File.Create(path);
        bitmap.Encode(file, SKEncodedImageFormat.Png, quality: 100);
    }

    private static SKPath Ring(SKPoint centre)
    {
        using var path = new SKPathBuilder();
        path.AddCircle(centre.X, centre.Y, RingRadius);
        return path.Detach();
    }

    private static void Stroke(SKCanvas canvas, SKPath path, SKColor colour, float width)
    {
        using var paint = new SKPaint
        {
            Color = colour,
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = width,
            StrokeCap = SKStrokeCap.Round,
            StrokeJoin = SKStrokeJoin.Round,
        };
        canvas.DrawPath(path, paint);
    }
}
