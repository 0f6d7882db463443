using System;
using System.Numerics;

namespace GenericGradient.Samples.CustomKernels;

/// <summary>
/// A sine wave that fits on a plate a whole number of times. The laplacian of a wave is a multiple of it, so each one decays by its own
/// factor, whatever other waves there are.
/// </summary>
/// <param name="Down">How many times it fits from the first row to the last.</param>
/// <param name="Across">How many times it fits from the first column to the last.</param>
internal readonly record struct Wave(int Down, int Across)
{
    /// <summary>The share of the wave in a plate, a coefficient of Fourier's series.</summary>
    public double Amplitude(HeatPlate plate)
    {
        var sum = Complex.Zero;
        for (int row = 0; row < plate.Rows; row++)
        {
            for (int column = 0; column < plate.Columns; column++)
            {
                double turns = ((double)Down * row / plate.Rows) + ((double)Across * column / plate.Columns);
                sum += plate.Temperature[(row * plate.Columns) + column] * Complex.FromPolarCoordinates(1, double.Tau * turns);
            }
        }

        return sum.Magnitude / plate.Temperature.Length;
    }

    /// <summary>
    /// What one step multiplies it by. With t the part of a turn from a cell to the next, the second difference of a wave,
    /// f[i-1] - 2 f[i] + f[i+1], is (2 cos t - 2) f[i], which is -4 sin(t / 2)^2 f[i].
    /// </summary>
    public double Decay(HeatPlate plate)
    {
        double down = Math.Sin(Math.PI * Down / plate.Rows);
        double across = Math.Sin(Math.PI * Across / plate.Columns);
        return 1 - (4 * HeatPlate.Rate * ((down * down) + (across * across)));
    }
}
