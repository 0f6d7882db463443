using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace GenericGradient.Samples.Choosing;

/// <summary>The heights around the Jacksboro fault in metres, as in their file: 16-bit integers, north at the top. samples/Terrain says where they come from.</summary>
internal static class Heights
{
    public const int Rows = 344;
    public const int Columns = 403;

    /// <summary>Metres from a row to the next, and from a column to the next, in the middle of the grid; from the ellipsoid WGS84.</summary>
    public const float RowStep = 92.47f;
    public const float ColumnStep = 74.82f;

    /// <summary>What stands in these files where the radar saw nothing.</summary>
    public const short Void = -32768;

    public static short[,] Read()
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "jacksboro.hgt"));
        short[,] heights = new short[Rows, Columns];
        BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, short>(bytes), MemoryMarshal.CreateSpan(ref heights[0, 0], heights.Length));
        return heights;
    }

    /// <summary>A part of a row.</summary>
    public static double[] Profile(short[,] heights, int row, int first, int count) =>
        [.. Enumerable.Range(first, count).Select(column => (double)heights[row, column])];
}
