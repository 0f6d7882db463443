using System;
using System.Collections.Generic;
using SkiaSharp;

namespace GenericGradient.Samples.Choosing;

/// <summary>Writes small letters and digits, 5 dots wide and 7 or 8 high, because a machine may have no fonts.</summary>
internal static class Lettering
{
    /// <summary>How high a line is, in pixels.</summary>
    public const int Height = 8 * Dot;

    private const int Dot = 2;
    private const int Advance = 6 * Dot;

    /// <summary>The columns of each character from left to right, two digits each, the lowest bit on top.</summary>
    private static readonly Dictionary<char, string> Columns = new()
    {
        [' '] = "0000000000",
        ['0'] = "3E5149453E",
        ['1'] = "00427F4000",
        ['2'] = "4261514946",
        ['3'] = "2141454B31",
        ['4'] = "1814127F10",
        ['5'] = "2745454539",
        ['6'] = "3C4A494930",
        ['7'] = "0171090503",
        ['8'] = "3649494936",
        ['9'] = "064949291E",
        ['a'] = "2054545478",
        ['b'] = "7F48444438",
        ['c'] = "3844444420",
        ['d'] = "384444487F",
        ['e'] = "3854545418",
        ['f'] = "087E090102",
        ['g'] = "18A4A4A47C",
        ['h'] = "7F08040478",
        ['i'] = "00447D4000",
        ['j'] = "4080847D00",
        ['k'] = "7F10284400",
        ['l'] = "00417F4000",
        ['m'] = "7C04180478",
        ['n'] = "7C08040478",
        ['o'] = "3844444438",
        ['p'] = "FC24242418",
        ['q'] = "18242418FC",
        ['r'] = "7C08040408",
        ['s'] = "4854545420",
        ['t'] = "043F444020",
        ['u'] = "3C4040207C",
        ['v'] = "1C2040201C",
        ['w'] = "3C4030403C",
        ['x'] = "4428102844",
        ['y'] = "1CA0A0A07C",
        ['z'] = "4464544C44",
        ['.'] = "0000606000",
        [','] = "0080603000",
        [':'] = "0000666600",
        ['-'] = "0008080800",
        ['/'] = "2010080402",
        ['°'] = "0006090906",
    };

    /// <summary>How wide a text is, in pixels.</summary>
    public static int Width(string text) => (text.Length * Advance) - Dot;

    /// <summary>Writes a text whose upper left corner is given.</summary>
    public static void Write(SKCanvas canvas, string text, float left, float top, SKColor colour)
    {
        using var ink = new SKPaint { Color = colour };
        foreach (char character in text)
        {
            byte[] columns = Convert.FromHexString(Columns[character]);
            for (int column = 0; column < columns.Length; column++)
            {
                for (int row = 0; row < 8; row++)
                {
                    if ((columns[column] & (1 << row)) != 0)
                    {
                        canvas.DrawRect(MathF.Round(left) + (column * Dot), MathF.Round(top) + (row * Dot), Dot, Dot, ink);
                    }
                }
            }

            left += Advance;
        }
    }
}
