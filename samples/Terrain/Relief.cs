using GenericGradient;

namespace GenericGradient.Samples.Terrain;

/// <summary>
/// The slope of the ground everywhere on a grid. Along a meridian the rows have coordinates in metres; along a parallel the
/// columns have a step in degrees, whose length in metres depends on the row.
/// </summary>
internal sealed class Relief
{
    private readonly Spacing<double>[] spacing;
    private readonly double[,] east;
    private readonly double[,] north;

    public Relief(ElevationGrid grid)
    {
        Grid = grid;
        double[] metresNorth = new double[grid.Rows];
        for (int row = 0; row < grid.Rows; row++)
        {
            metresNorth[row] = Earth.MetresNorthOfEquator(grid.Latitude(row));
        }

        spacing = [Spacing.Coordinates(metresNorth), Spacing.Step(grid.CellSize)];
        double[][,] gradient = Gradient.Compute(grid.Heights, spacing, EdgeOrder.Second);
        north = gradient[0];
        east = gradient[1];
        for (int row = 0; row < grid.Rows; row++)
        {
            double metresPerDegree = Earth.MetresPerDegreeEast(grid.Latitude(row));
            for (int column = 0; column < grid.Columns; column++)
            {
                east[row, column] /= metresPerDegree;
            }
        }
    }

    public ElevationGrid Grid { get; }

    /// <summary>The slope at a point of the grid.</summary>
    public Slope this[int row, int column] => new(east[row, column], north[row, column]);

    /// <summary>The slope between the points of the grid.</summary>
    public Slope Between(double row, double column) => new(east.Between(row, column), north.Between(row, column));

    /// <summary>
    /// The steepest point inside the border. On the border itself the stencils are one-sided: they extrapolate, and overshoot on
    /// rough ground.
    /// </summary>
    public (int Row, int Column) SteepestInside()
    {
        var steepest = (Row: 1, Column: 1);
        for (int row = 1; row < Grid.Rows - 1; row++)
        {
            for (int column = 1; column < Grid.Columns - 1; column++)
            {
                if (this[row, column].Steepness > this[steepest.Row, steepest.Column].Steepness)
                {
                    steepest = (row, column);
                }
            }
        }

        return steepest;
    }

    /// <summary>What the slope at a point is made of: per metre along the meridian, per degree along the parallel.</summary>
    public (Stencil<double> Meridian, Stencil<double> Parallel) StencilsAt(int row, int column)
    {
        var plan = GradientPlan.Create<double>([Grid.Rows, Grid.Columns], spacing, options: EdgeOrder.Second);
        return (plan.StencilAt(axis: 0, index: row), plan.StencilAt(axis: 1, index: column));
    }
}
