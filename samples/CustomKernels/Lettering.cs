using System.Collections.Generic;
using System.Linq;
using SkiaSharp;

namespace GenericGradient.Samples.CustomKernels;

/// <summary>Writes the few characters that the pictures need, 7 dots high, because a machine may have no fonts.</summary>
internal static class Lettering
{
    private const int Dot = 3;

    private static readonly Dictionary<char, string[]> Dots = new()
    {
        ['0'] = [".###.", "#...#", "#...#", "#...#", "#...#", "#...#", ".###."],
        ['1'] = ["..#..", ".##..", "..#..", "..#..", "..#..", "..#..", ".###."],
        ['2'] = [".###.", "#...#", "....#", "...#.", "..#..", ".#...", "#####"],
        ['5'] = ["#####", "#....", "####.", "....#", "....#", "#...#", ".###."],
        ['.'] = ["..", "..", "..", "..", "..", "##", "##"],
        ['s'] = ["....", "....", ".###", "#...", ".##.", "...#", "###."],
        ['m'] = [".....", ".....", "##.#.", "#.#.#", "#.#.#", "#.#.#", "#.#.#"],
        ['C'] = [".###.", "#...#", "#....", "#....", "#....", "#...#", ".###."],
        ['°'] = [".#.", "#.#", ".#.", "...", "...", "...", "..."],
        [' '] = ["..", "..", "..", "..", "..", "..", ".."],
    };

    /// <summary>How high a line is, in pixels.</summary>
    public static int Height => 7 * Dot;

    /// <summary>How wide a text is, in pixels.</summary>
    public static int Width(string text) => text.Sum(character => (Dots[character][0].Length + 1) * Dot) - Dot;

    /// <summary>Writes a text whose upper left corner is given.</summary>
    public static void Write(SKCanvas canvas, string text, int left, int top)
    {
        using var ink = new SKPaint { Color = Picture.Ink(1) };
        foreach (string[] rows in text.Select(character => Dots[character]))
        {
            for (int row = 0; row < rows.Length; row++)
            {
                for (int column = 0; column < rows[row].Length; column++)
                {
                    if (rows[row][column] == '#')
                    {
                        canvas.DrawRect(left + (column * Dot), top + (row * Dot), Dot, Dot, ink);
                    }
                }
            }

            left += (rows[0].Length + 1) * Dot;
        }
    }
}
