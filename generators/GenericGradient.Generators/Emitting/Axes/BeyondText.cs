using System.Globalization;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Axes;

/// <summary>What lies beyond the ends of an axis, as people write it.</summary>
internal static class BeyondText
{
    /// <summary>What follows the spacing in the table of an axis: which samples stand beyond its ends.</summary>
    public static string Of(AxisEnds boundary) => boundary switch
    {
        { IsOneSided: true } => "",
        { Low: Boundary.Periodic } => ", a circle: f[-1] is f[n-1], f[n] is f[0]",
        { Low: Boundary.Reflect, High: Boundary.Reflect } => ", mirrored in its end samples: f[-1] is f[1], f[n] is f[n-2]",
        { Low: Boundary.Symmetric, High: Boundary.Symmetric } => ", mirrored half a step beyond its ends: f[-1] is f[0], f[-2] is f[1], f[n] is f[n-1]",
        { Low: Boundary.Clamp, High: Boundary.Clamp } => ", its end samples go on: f[-1] is f[0], f[n] is f[n-1]",
        { Low: Boundary.OneSided } => $", beyond its last sample: {High(boundary)}",
        { High: Boundary.OneSided } => $", before its first sample: {Low(boundary)}",
        _ => $", beyond its ends: {Low(boundary)}; {High(boundary)}",
    };

    private static string Low(AxisEnds boundary) => boundary.Low switch
    {
        Boundary.Reflect => "f[-1] is f[1], f[-2] is f[2]",
        Boundary.Symmetric => "f[-1] is f[0], f[-2] is f[1]",
        Boundary.Clamp => "f[-1] is f[0], f[-2] is f[0]",
        _ => "f[-1] is " + boundary.LowValue.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string High(AxisEnds boundary) => boundary.High switch
    {
        Boundary.Reflect => "f[n] is f[n-2], f[n+1] is f[n-3]",
        Boundary.Symmetric => "f[n] is f[n-1], f[n+1] is f[n-2]",
        Boundary.Clamp => "f[n] is f[n-1], f[n+1] is f[n-1]",
        _ => "f[n] is " + boundary.HighValue.ToString("R", CultureInfo.InvariantCulture),
    };
}
