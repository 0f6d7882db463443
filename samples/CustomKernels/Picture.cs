using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace GenericGradient.Samples.CustomKernels;

/// <summary>Paints grids of numbers, one pixel for each, and saves them side by side. It needs no fonts.</summary>
internal static class Picture
{
    /// <summary>The space around pictures, in pixels.</summary>
    public const int Margin = 16;

    /// <summary>The colour around pictures.</summary>
    public static readonly SKColor Paper = new(0xFFFDFBF7);
    private static readonly Vector3 Light = new(253, 251, 247);
    private static readonly Vector3 Dark = new(26, 33, 48);

    private static readonly Vector3[] Embers =
    [
        new(24, 18, 48), new(78, 28, 92), new(168, 42, 88), new(232, 92, 56), new(250, 176, 72), new(255, 246, 214),
    ];

    /// <summary>A grid with a colour for each cell.</summary>
    public static SKBitmap Paint(int rows, int columns, Func<int, SKColor> colourOf)
    {
        var bitmap = new SKBitmap(columns, rows, SKColorType.Bgra8888, SKAlphaType.Opaque);
        var pixels = MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());
        for (int cell = 0; cell < pixels.Length; cell++)
        {
            pixels[cell] = (uint)colourOf(cell);
        }

        return bitmap;
    }

    /// <summary>From night at 0 to white heat at 1.</summary>
    public static SKColor Glow(double heat)
    {
        double place = Math.Clamp(heat, 0, 1) * (Embers.Length - 1);
        int below = Math.Min((int)place, Embers.Length - 2);
        return Colour(Vector3.Lerp(Embers[below], Embers[below + 1], (float)(place - below)));
    }

    /// <summary>From paper at 0 to ink at 1.</summary>
    public static SKColor Ink(double darkness) => Colour(Vector3.Lerp(Light, Dark, (float)Math.Clamp(darkness, 0, 1)));

    /// <summary>Saves pictures of one height in a row, and gives the full path.</summary>
    public static string Save(IReadOnlyList<SKBitmap> pictures, string path)
    {
        int width = pictures.Sum(picture => picture.Width) + (Margin * (pictures.Count + 1));
        using var bitmap = new SKBitmap(width, pictures[0].Height + (2 * Margin), SKColorType.Bgra8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Paper);
        int left = Margin;
        foreach (var picture in pictures)
        {
            canvas.DrawBitmap(picture, new SKPoint(left, Margin), SKSamplingOptions.Default);
            left += picture.Width + Margin;
        }

        return Write(bitmap, path);
    }

    /// <summary>Writes a picture as PNG, and gives the full path.</summary>
    public static string Write(SKBitmap bitmap, string path)
    {
        using var file = File.Create(path);
        bitmap.Encode(file, SKEncodedImageFormat.Png, quality: 100);
        return Path.GetFullPath(path);
    }

    /// <summary>A colour made paler: 0 leaves it, 1 makes it paper.</summary>
    public static SKColor Pale(SKColor colour, float paleness) =>
        Colour(Vector3.Lerp(new(colour.Red, colour.Green, colour.Blue), Light, paleness));

    private static SKColor Colour(Vector3 rgb) => new((byte)MathF.Round(rgb.X), (byte)MathF.Round(rgb.Y), (byte)MathF.Round(rgb.Z));
}
