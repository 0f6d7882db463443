using System;
using System.Numerics.Tensors;

namespace GenericGradient.Samples.CustomKernels;

/// <summary>
/// A plate of copper in which heat spreads: dT/dt = D (d2T/dx2 + d2T/dy2). What flows out at one border comes in at the opposite one.
/// </summary>
/// <param name="temperature">The temperatures, row by row; they are changed in place.</param>
/// <param name="rows">How many rows of cells.</param>
/// <param name="columns">How many columns.</param>
internal sealed partial class HeatPlate(double[] temperature, int rows, int columns)
{
    /// <summary>Seconds from one step to the next. Steps up to <c>Cell * Cell / (4 * Diffusivity)</c>, here 0.00225, are stable.</summary>
    public const double TimeStep = 0.002;

    /// <summary>The distance of neighbouring cells in millimetres.</summary>
    private const double Cell = 1;

    /// <summary>How fast heat spreads in copper, in square millimetres for each second.</summary>
    private const double Diffusivity = 111;

    private readonly double[] change = new double[temperature.Length];

    public ReadOnlySpan<double> Temperature => temperature;

    public int Rows => rows;

    public int Columns => columns;

    /// <summary>How many steps were made.</summary>
    public int Steps { get; private set; }

    /// <summary>How much of a laplacian by cells is added in one step.</summary>
    public static double Rate => Diffusivity * TimeStep / (Cell * Cell);

    /// <summary>Lets heat spread until so many steps were made.</summary>
    public void RunTo(int steps)
    {
        for (; Steps < steps; Steps++)
        {
            Laplacian(temperature, rows, columns, change);
            TensorPrimitives.MultiplyAdd(change, Diffusivity * TimeStep, temperature, temperature);
        }
    }

    /// <summary>The kernel: both second derivatives and their sum in one pass. Its body is generated.</summary>
    [GeneratedGradient(Operator = GradientOperator.Laplacian, Boundary = Boundary.Periodic, Steps = [Cell])]
    private static partial void Laplacian(ReadOnlySpan<double> temperature, int rows, int columns, Span<double> laplacian);
}
