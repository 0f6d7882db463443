using System;

namespace GenericGradient.Samples.Terrain;

/// <summary>
/// Turns degrees into metres on the WGS84 ellipsoid. Equation numbers are those of J. P. Snyder,
/// <i>Map Projections: A Working Manual</i>, U.S. Geological Survey Professional Paper 1395, 1987.
/// </summary>
internal static class Earth
{
    private const double SemiMajorAxis = 6_378_137;
    private const double Flattening = 1 / 298.257223563;
    private const double EccentricitySquared = Flattening * (2 - Flattening);

    /// <summary>The distance along the meridian from the equator to a latitude in degrees: equation 3-21, page 17.</summary>
    public static double MetresNorthOfEquator(double latitude)
    {
        const double E2 = EccentricitySquared;
        const double E4 = E2 * E2;
        const double E6 = E2 * E4;
        double phi = double.DegreesToRadians(latitude);
        return SemiMajorAxis * (
            ((1 - (E2 / 4) - (3 * E4 / 64) - (5 * E6 / 256)) * phi)
            - (((3 * E2 / 8) + (3 * E4 / 32) + (45 * E6 / 1024)) * Math.Sin(2 * phi))
            + (((15 * E4 / 256) + (45 * E6 / 1024)) * Math.Sin(4 * phi))
            - (35 * E6 / 3072 * Math.Sin(6 * phi)));
    }

    /// <summary>The length of one degree of longitude at a latitude in degrees: equation 4-21, page 25.</summary>
    public static double MetresPerDegreeEast(double latitude)
    {
        var (sine, cosine) = Math.SinCos(double.DegreesToRadians(latitude));
        return double.DegreesToRadians(SemiMajorAxis * cosine / Math.Sqrt(1 - (EccentricitySquared * sine * sine)));
    }
}
