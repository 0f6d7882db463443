using System.Numerics;

namespace GenericGradient.Samples.Terrain;

/// <summary>Where the points of a grid lie in a picture of it, with north up and distances true in the middle.</summary>
internal sealed class MapScale
{
    private readonly double pixelsPerRow;
    private readonly double pixelsPerColumn;

    public MapScale(ElevationGrid grid, int width)
    {
        int middle = grid.Rows / 2;
        double north = Earth.MetresNorthOfEquator(grid.Latitude(middle));
        double metresPerRow = north - Earth.MetresNorthOfEquator(grid.Latitude(middle + 1));
        double metresPerColumn = grid.CellSize * Earth.MetresPerDegreeEast(grid.Latitude(middle));

        Width = width;
        pixelsPerColumn = (double)width / grid.Columns;
        pixelsPerRow = pixelsPerColumn * metresPerRow / metresPerColumn;
        Height = (int)(pixelsPerRow * grid.Rows);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The place of a point of the grid: the middle of its cell.</summary>
    public Vector2 At(int row, int column) => new((float)((column + 0.5) * pixelsPerColumn), (float)((row + 0.5) * pixelsPerRow));

    /// <summary>The position on the grid, between its points, of the middle of a pixel.</summary>
    public (double Row, double Column) UnderPixel(int x, int y) => (((y + 0.5) / pixelsPerRow) - 0.5, ((x + 0.5) / pixelsPerColumn) - 0.5);
}
