using System;
using System.Buffers.Binary;
using System.IO;

namespace GenericGradient.Samples.Terrain;

/// <summary>Heights in metres on a grid of latitude and longitude. Rows run from north to south, columns from west to east.</summary>
/// <param name="heights">The heights, one for each row and column.</param>
/// <param name="northLatitude">The latitude of the first row, in degrees.</param>
/// <param name="westLongitude">The longitude of the first column, in degrees, negative west of Greenwich.</param>
/// <param name="cellsPerDegree">How many rows, and how many columns, make one degree.</param>
internal sealed class ElevationGrid(double[,] heights, double northLatitude, double westLongitude, int cellsPerDegree)
{
    private const short Void = short.MinValue;

    public double[,] Heights => heights;

    public int Rows => heights.GetLength(0);

    public int Columns => heights.GetLength(1);

    /// <summary>The step from a column to the next, in degrees of longitude.</summary>
    public double CellSize => 1.0 / cellsPerDegree;

    public double Latitude(int row) => northLatitude - ((double)row / cellsPerDegree);

    public double Longitude(int column) => westLongitude + ((double)column / cellsPerDegree);

    /// <summary>Reads the format of the Shuttle Radar Topography Mission: big-endian 16-bit integers, northernmost row first.</summary>
    /// <exception cref="InvalidDataException">The file has another size, or a void in place of a height.</exception>
    public static double[,] ReadHgt(string path, int rows, int columns)
    {
        byte[] bytes = File.ReadAllBytes(path);
        int expected = rows * columns * sizeof(short);
        if (bytes.Length != expected)
        {
            throw new InvalidDataException($"{path} has {bytes.Length} bytes; {rows} x {columns} heights need {expected}.");
        }

        double[,] heights = new double[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                int offset = ((row * columns) + column) * sizeof(short);
                short height = BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(offset));
                heights[row, column] = height != Void
                    ? height
                    : throw new InvalidDataException($"{path} has a void at row {row}, column {column}.");
            }
        }

        return heights;
    }
}
