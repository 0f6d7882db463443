using System;
using System.IO;
using System.Linq;

namespace GenericGradient.Samples.Terrain;

/// <summary>Finds the steepest point around the Jacksboro fault in Tennessee, and draws the terrain with its gradient.</summary>
internal static class Program
{
    // The grid in data/README.md.
    private const int Rows = 344;
    private const int Columns = 403;
    private const int CellsPerDegree = 1200;
    private const double NorthLatitude = 43735.0 / CellsPerDegree;
    private const double WestLongitude = -101296.0 / CellsPerDegree;

    private static void Main(string[] arguments)
    {
        string output = arguments.Length > 0 ? arguments[0] : "terrain.png";
        double[,] heights = ElevationGrid.ReadHgt(Path.Combine(AppContext.BaseDirectory, "data", "jacksboro.hgt"), Rows, Columns);
        var relief = new Relief(new ElevationGrid(heights, NorthLatitude, WestLongitude, CellsPerDegree));
        var (row, column) = relief.SteepestInside();

        Describe(relief, row, column);
        Picture.Save(relief, (row, column), output);
        Console.WriteLine($"Picture         {Path.GetFullPath(output)}");
    }

    private static void Describe(Relief relief, int row, int column)
    {
        var grid = relief.Grid;
        var slope = relief[row, column];
        var (meridian, parallel) = relief.StencilsAt(row, column);
        double latitude = grid.Latitude(row);
        Print($"Steepest point  latitude {latitude:F6}, longitude {grid.Longitude(column):F6}");
        Print($"                row {row}, column {column}; the border is left out");
        Print($"Height          {grid.Heights[row, column]} m");
        Print($"Gradient        {slope.East:F6} m/m towards east, {slope.North:F6} m/m towards north");
        Print($"Slope           {slope.Degrees:F2} degrees, {100 * slope.Steepness:F2} percent");
        Print($"Aspect          {slope.Aspect:F1} degrees, downhill towards {slope.AspectName}");
        Print($"Meridian        {meridian}");
        Print($"                of the heights {HeightsUnder(meridian, grid, row, column)}");
        Print($"Parallel        {parallel}");
        Print($"                of the heights {HeightsUnder(parallel, grid, row, column)}");
        Print($"                per degree, here {Earth.MetresPerDegreeEast(latitude):F3} m");
    }

    private static string HeightsUnder(Stencil<double> stencil, ElevationGrid grid, int row, int column) =>
        string.Join(", ", stencil.Offsets.ToArray().Select(offset =>
            stencil.Axis == 0 ? grid.Heights[row + offset, column] : grid.Heights[row, column + offset]));

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
