using System;

namespace GenericGradient.Samples.Terrain;

/// <summary>Reads a field between the points of its grid, for a picture finer than the grid.</summary>
internal static class Interpolation
{
    /// <summary>The bilinear mean of the four points around; outside the grid, the nearest value on its border.</summary>
    public static double Between(this double[,] field, double row, double column)
    {
        var (above, down) = Split(row, field.GetLength(0));
        var (left, right) = Split(column, field.GetLength(1));
        return double.Lerp(
            double.Lerp(field[above, left], field[above, left + 1], right),
            double.Lerp(field[above + 1, left], field[above + 1, left + 1], right),
            down);
    }

    private static (int Index, double Fraction) Split(double position, int count)
    {
        position = Math.Clamp(position, 0, count - 1);
        int index = Math.Min((int)position, count - 2);
        return (index, position - index);
    }
}
