using System;

namespace GenericGradient.Samples.Terrain;

/// <summary>The gradient of the ground at a point, in metres of height per metre of way.</summary>
/// <param name="East">How much the ground rises towards the east.</param>
/// <param name="North">How much the ground rises towards the north.</param>
internal readonly record struct Slope(double East, double North)
{
    private static readonly string[] CompassNames =
        ["N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"];

    /// <summary>How much the ground falls in the direction in which it falls most.</summary>
    public double Steepness => double.Hypot(East, North);

    /// <summary>The angle between the ground and the horizontal, in degrees.</summary>
    public double Degrees => double.RadiansToDegrees(Math.Atan(Steepness));

    /// <summary>The direction in which the ground falls most, in degrees clockwise from north. It means nothing on flat ground.</summary>
    public double Aspect => (double.RadiansToDegrees(Math.Atan2(-East, -North)) + 360) % 360;

    /// <summary>The point of the compass nearest to <see cref="Aspect"/>, such as NW.</summary>
    public string AspectName
    {
        get
        {
            double sector = 360.0 / CompassNames.Length;
            return CompassNames[(int)Math.Round(Aspect / sector) % CompassNames.Length];
        }
    }
}
