using System;

namespace GenericGradient.IO.Windows;

/// <summary>
/// The planes that are in memory to compute some of them: a stretch of planes, and for the ends of a circle a second one at the other end.
/// <code>
/// in the middle      | halo | computed | halo |
/// at a first end     | computed | halo |                    the grid ends before it
/// of a circle        | computed | halo | ~ | halo |          ~ stands for the planes between, which nobody reads
/// </code>
/// A window is computed as a grid of its own. The formulas of ends are right where it ends with the grid; elsewhere its ends are halos,
/// whose results are left out.
/// </summary>
/// <param name="First">The first plane.</param>
/// <param name="Count">How many follow from it on.</param>
/// <param name="OtherFirst">The first plane of the second stretch.</param>
/// <param name="OtherCount">How many follow from that on; 0 where there is one stretch.</param>
internal readonly record struct Window(long First, int Count, long OtherFirst = 0, int OtherCount = 0)
{
    /// <summary>How many planes are in memory.</summary>
    public int Planes => Count + OtherCount;

    /// <summary>The window for the planes from first to end.</summary>
    /// <param name="first">The first plane that is computed.</param>
    /// <param name="end">The end of them.</param>
    /// <param name="planes">How many planes the grid has.</param>
    /// <param name="halo">How far the formulas reach.</param>
    /// <param name="isPeriodic">Whether the planes lie on a circle.</param>
    public static Window Around(long first, long end, long planes, Halo halo, bool isPeriodic)
    {
        long low = first - halo.Before, high = end + halo.After;
        if (isPeriodic && (low < 0 || high > planes))
        {
            var (before, after) = low < 0 ? (high, planes + low) : (high - planes, low);
            return (low < 0 && high > planes) || before >= after ? new(0, (int)planes) : new(0, (int)before, after, (int)(planes - after));
        }

        // A grid of its own needs as many planes as any formula reads.
        low = Math.Max(0, low);
        high = Math.Min(planes, Math.Max(high, low + Least(planes, halo)));
        low = Math.Max(0, Math.Min(low, high - Least(planes, halo)));
        return new(low, (int)(high - low));
    }

    /// <summary>How many planes a window for so many computed ones has at most.</summary>
    public static long Most(long computed, long planes, Halo halo) => Math.Min(planes, Math.Max(computed + halo.Before + halo.After, Least(planes, halo)));

    /// <summary>Where a plane stands in the window; -1 if it does not.</summary>
    public int PlaceOf(long plane) =>
        plane >= First && plane < First + Count ? (int)(plane - First)
        : plane >= OtherFirst && plane < OtherFirst + OtherCount ? Count + (int)(plane - OtherFirst)
        : -1;

    /// <summary>The plane that stands at a place.</summary>
    public long PlaneAt(int place) => place < Count ? First + place : OtherFirst + place - Count;

    private static long Least(long planes, Halo halo) => Math.Min(planes, 1 + halo.Before + halo.After);
}
