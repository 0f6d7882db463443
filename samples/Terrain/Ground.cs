using System.Numerics;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace GenericGradient.Samples.Terrain;

/// <summary>Paints the ground, tinted by height and lit by the sun from the north-west, as maps have it.</summary>
internal static class Ground
{
    private const double Exaggeration = 2;

    private static readonly Sun Sun = new(azimuth: 315, altitude: 45);
    private static readonly Vector3 Shade = new(0.36f, 0.39f, 0.52f);
    private static readonly Vector3 Sunlight = new(1.16f, 1.14f, 1.11f);

    public static SKBitmap Paint(Relief relief, MapScale scale)
    {
        var bitmap = new SKBitmap(scale.Width, scale.Height, SKColorType.Bgra8888, SKAlphaType.Opaque);
        var pixels = MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());
        for (int y = 0; y < scale.Height; y++)
        {
            for (int x = 0; x < scale.Width; x++)
            {
                var (row, column) = scale.UnderPixel(x, y);
                pixels[(y * scale.Width) + x] = (uint)Colour(relief, row, column);
            }
        }

        return bitmap;
    }

    private static SKColor Colour(Relief relief, double row, double column)
    {
        var tint = ColourRamp.At(relief.Grid.Heights.Between(row, column));
        double light = Sun.Light(relief.Between(row, column), Exaggeration);
        var lit = tint * Vector3.Lerp(Shade, Sunlight, (float)light);
        var colour = 255 * Vector3.Min(lit, Vector3.One);
        return new SKColor((byte)colour.X, (byte)colour.Y, (byte)colour.Z);
    }
}
