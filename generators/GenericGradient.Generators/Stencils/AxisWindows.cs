using System;
using System.Linq;

namespace GenericGradient.Stencils;

/// <summary>The windows that cover an axis from its first sample to its last.</summary>
/// <param name="Interior">Where the axis does not end within it.</param>
/// <param name="First">At the first samples, where the interior window does not fit, the first one first; none where samples go on before it.</param>
/// <param name="Last">At the last samples likewise, the last one first.</param>
/// <param name="MinimumExtent">How many samples the axis needs at least; 0 where samples go on beyond both ends.</param>
internal sealed record AxisWindows(Window Interior, EquatableArray<Window> First, EquatableArray<Window> Last, int MinimumExtent)
{
    /// <summary>
    /// One-sided ends shift the window until it fits, with as many samples as their accuracy needs: one for each order of the
    /// derivative and of the error.
    /// </summary>
    /// <param name="scheme">The formulas.</param>
    /// <param name="isOneSided">Whether nothing lies beyond the ends.</param>
    public static AxisWindows For(SchemeSpec scheme, bool isOneSided) => For(scheme, isOneSided, isOneSided);

    /// <summary>The same where the two ends differ.</summary>
    /// <param name="scheme">The formulas.</param>
    /// <param name="isLowOneSided">Whether nothing lies before the first sample.</param>
    /// <param name="isHighOneSided">Whether nothing lies after the last sample.</param>
    public static AxisWindows For(SchemeSpec scheme, bool isLowOneSided, bool isHighOneSided)
    {
        // Central weights are mirror images, which makes the error of one order higher than their number alone.
        int reach = scheme.Side == Side.Central
            ? (scheme.Accuracy / 2) + ((scheme.Derivative + 1) / 2) - 1
            : scheme.Accuracy + scheme.Derivative - 1;
        var interior = scheme.Side switch
        {
            Side.Forward => new Window(0, reach),
            Side.Central => new Window(-reach, reach),
            _ => new Window(-reach, 0),
        };
        int count = scheme.EdgeAccuracy + scheme.Derivative;
        return new AxisWindows(
            interior,
            isLowOneSided ? new(Enumerable.Range(0, -interior.First).Select(index => new Window(-index, count - 1 - index))) : default,
            isHighOneSided ? new(Enumerable.Range(0, interior.Last).Select(index => new Window(index - count + 1, index))) : default,
            isLowOneSided || isHighOneSided ? Math.Max(count, interior.Last - interior.First) : 0);
    }
}
