using System.Numerics;

namespace GenericGradient.Samples.Terrain;

/// <summary>Colours by height, blended between stops: green valleys, golden slopes, brown ridges, pale summits.</summary>
internal static class ColourRamp
{
    private static readonly (double Height, Vector3 Colour)[] Stops =
    [
        (236, Rgb(0x7FAF97)),
        (305, Rgb(0x86B4A3)),
        (320, Rgb(0x9BC297)),
        (380, Rgb(0xB5CE9C)),
        (460, Rgb(0xDCDFAB)),
        (560, Rgb(0xEFE3B6)),
        (690, Rgb(0xEACB9C)),
        (820, Rgb(0xD8A982)),
        (940, Rgb(0xD2AC9C)),
        (1076, Rgb(0xFBF7F2)),
    ];

    /// <summary>The colour of a height in metres: red, green and blue from 0 to 1.</summary>
    public static Vector3 At(double height)
    {
        var below = Stops[0];
        foreach (var above in Stops)
        {
            if (height <= above.Height)
            {
                double range = above.Height - below.Height;
                return range > 0 ? Vector3.Lerp(below.Colour, above.Colour, (float)((height - below.Height) / range)) : above.Colour;
            }

            below = above;
        }

        return below.Colour;
    }

    private static Vector3 Rgb(int code) => new Vector3(code >> 16, (code >> 8) & 0xFF, code & 0xFF) / 255;
}
