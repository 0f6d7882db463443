using System;
using GenericGradient.Samples.CustomKernels;
using SkiaSharp;

namespace GenericGradient.Samples.Choosing;

/// <summary>A sheet of paper with panels, saved as a picture.</summary>
internal sealed class Sheet : IDisposable
{
    public static readonly SKColor Ink = Picture.Ink(1);
    public static readonly SKColor Grey = Picture.Ink(0.35);
    public static readonly SKColor Signal = new(0xFFD3163A);
    public static readonly SKColor Sea = new(0xFF1F6FB5);
    public static readonly SKColor Leaf = new(0xFF2E8B57);

    private readonly SKBitmap bitmap;

    public Sheet(int width, int height)
    {
        bitmap = new(width, height, SKColorType.Bgra8888, SKAlphaType.Opaque);
        Canvas = new(bitmap);
        Canvas.Clear(Picture.Paper);
    }

    public SKCanvas Canvas { get; }

    /// <summary>Writes a line of text whose upper left corner is given.</summary>
    public void Write(string text, float left, float top, SKColor colour) => Lettering.Write(Canvas, text, left, top, colour);

    /// <summary>Puts a picture on the sheet, its pixels as squares of some pixels.</summary>
    public void Put(SKBitmap picture, float left, float top, int scale) =>
        Canvas.DrawBitmap(picture, new SKRect(left, top, left + (picture.Width * scale), top + (picture.Height * scale)), SKSamplingOptions.Default);

    /// <summary>Saves the sheet, and gives the full path.</summary>
    public string Save(string path)
    {
        Canvas.Flush();
        return Picture.Write(bitmap, path);
    }

    public void Dispose()
    {
        Canvas.Dispose();
        bitmap.Dispose();
    }
}
