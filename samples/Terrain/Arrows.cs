using System;
using System.Numerics;
using SkiaSharp;

namespace GenericGradient.Samples.Terrain;

/// <summary>The gradient as arrows on a sparse grid: they point uphill, and are longer where the ground is steeper. Flat ground has none.</summary>
internal static class Arrows
{
    private const int CellsApart = 13;
    private const float PixelsPerUnitSlope = 44;
    private const float ShortestLength = 4;

    /// <summary>The outline of all arrows, each with its tail at the point whose slope it shows.</summary>
    public static SKPath Over(Relief relief, MapScale scale)
    {
        using var path = new SKPathBuilder();
        for (int row = CellsApart / 2; row < relief.Grid.Rows; row += CellsApart)
        {
            for (int column = CellsApart / 2; column < relief.Grid.Columns; column += CellsApart)
            {
                var slope = relief[row, column];
                var uphillOnScreen = new Vector2((float)slope.East, (float)-slope.North);
                Add(path, scale.At(row, column), PixelsPerUnitSlope * uphillOnScreen);
            }
        }

        return path.Detach();
    }

    private static void Add(SKPathBuilder path, Vector2 tail, Vector2 arrow)
    {
        float length = arrow.Length();
        if (length < ShortestLength)
        {
            return;
        }

        var tip = tail + arrow;
        var back = -Math.Min(5, length / 2) * arrow / length;
        var aside = 0.55f * new Vector2(-back.Y, back.X);
        path.MoveTo(tail);
        path.LineTo(tip);
        path.MoveTo(tip + back + aside);
        path.LineTo(tip);
        path.LineTo(tip + back - aside);
    }
}
