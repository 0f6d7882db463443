using System;
using GenericGradient.Grids;
using GenericGradient.Refusals;
using GenericGradient.Slabs;

namespace GenericGradient.Plans;

/// <summary>The windows of planes of axis 0 that a plan computes ranges from.</summary>
/// <param name="halo">The planes that stencils read beyond a range.</param>
/// <param name="isPeriodic">Whether those beyond an end of the grid are at its other end.</param>
/// <param name="shape">The shape of the grid.</param>
internal readonly ref struct PlaneWindows(Halo halo, bool isPeriodic, ReadOnlySpan<nint> shape)
{
    private readonly Halo halo = halo;
    private readonly bool isPeriodic = isPeriodic;
    private readonly int count = shape.Length == 0 ? 0 : (int)shape[0];

    /// <summary>How many samples a plane has.</summary>
    public nint Plane { get; } = shape.Length == 0 ? 1 : Extents.Product(shape[1..]);

    /// <summary>The planes that a window must have to compute a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the grid.</exception>
    public Range Of(Range planes)
    {
        var (first, end) = Counted(planes);
        var (needed, neededEnd, _) = Needed(first, end);
        return needed..neededEnd;
    }

    /// <summary>The range, if a window of so many samples has what it needs.</summary>
    /// <exception cref="ArgumentException">The range or the window is not within the grid, or the window has too few planes.</exception>
    public PlaneRange Check(int windowLength, int firstPlane, Range planes)
    {
        var (first, end) = Counted(planes);
        if (Plane == 0 ? windowLength > 0 : windowLength % Plane > 0)
        {
            throw Refusal.NoWholePlanes(windowLength, Plane);
        }

        // Planes without samples are in any window.
        nint inWindow = Plane == 0 ? count - firstPlane : windowLength / Plane;
        if (firstPlane < 0 || firstPlane > count || inWindow > count - firstPlane)
        {
            throw Refusal.WindowBeyondGrid(firstPlane, inWindow, count);
        }

        var (needed, neededEnd, goesAround) = Needed(first, end);
        if (first < end && (firstPlane > needed || firstPlane + inWindow < neededEnd))
        {
            throw goesAround
                ? Refusal.WindowWithoutOtherEnd(firstPlane, firstPlane + inWindow, count, first, end)
                : Refusal.WindowWithoutHalo(firstPlane, firstPlane + inWindow, needed, neededEnd, first, end);
        }

        return new(first, end, firstPlane, first);
    }

    private (int First, int End) Counted(Range planes)
    {
        int first = planes.Start.GetOffset(count), end = planes.End.GetOffset(count);
        return first >= 0 && first <= end && end <= count ? (first, end) : throw Refusal.PlanesOutOfRange(planes, count);
    }

    /// <summary>The planes that are read, and whether they are all planes because those beyond an end are at the other.</summary>
    private (int First, int End, bool GoesAround) Needed(int first, int end)
    {
        bool goesBeyond = first < end && (first < halo.Before || end > count - halo.After);
        if (goesBeyond && isPeriodic)
        {
            return (0, count, true);
        }

        var (needed, neededEnd) = halo.Around(first, end, count);
        return ((int)needed, (int)neededEnd, false);
    }
}
