using System;

namespace GenericGradient.Samples.Terrain;

/// <summary>A light far away, in degrees: where it stands clockwise from north, and how high above the horizon.</summary>
internal sealed class Sun
{
    private readonly double east;
    private readonly double north;
    private readonly double up;

    public Sun(double azimuth, double altitude)
    {
        var (sineOfAzimuth, cosineOfAzimuth) = Math.SinCos(double.DegreesToRadians(azimuth));
        var (sineOfAltitude, cosineOfAltitude) = Math.SinCos(double.DegreesToRadians(altitude));
        east = sineOfAzimuth * cosineOfAltitude;
        north = cosineOfAzimuth * cosineOfAltitude;
        up = sineOfAltitude;
    }

    /// <summary>The cosine of the angle between the light and the normal of the ground: from 0 in the shade to 1 in full light.</summary>
    /// <param name="ground">The slope of the ground.</param>
    /// <param name="exaggeration">How many times steeper than it is the ground is shown.</param>
    public double Light(Slope ground, double exaggeration)
    {
        double riseEast = exaggeration * ground.East;
        double riseNorth = exaggeration * ground.North;
        double length = Math.Sqrt((riseEast * riseEast) + (riseNorth * riseNorth) + 1);
        return Math.Max(0, (up - (riseEast * east) - (riseNorth * north)) / length);
    }
}
