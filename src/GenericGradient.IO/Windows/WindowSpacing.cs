using System;
using System.Numerics;

namespace GenericGradient.IO.Windows;

/// <summary>The spacing of the planes of a window.</summary>
internal static class WindowSpacing
{
    /// <summary>The part of a spacing that the planes of a window have.</summary>
    public static Spacing<T> Of<T>(in Spacing<T> spacing, in Window window)
        where T : unmanaged, INumber<T>
    {
        if (!spacing.IsUneven || window.Planes == spacing.Extent)
        {
            return spacing;
        }

        var values = spacing.Values;
        if (spacing.Kind == SpacingKind.Coordinates)
        {
            var coordinates = Joined(values.Slice((int)window.First, window.Count), values.Slice((int)window.OtherFirst, window.OtherCount));
            return spacing.HasPeriod ? Spacing.Coordinates(coordinates, spacing.Period) : Spacing.Coordinates(coordinates);
        }

        // Between the two ends of a circle stands a step that no formula of a computed plane reads.
        int bridge = window.OtherCount > 0 ? 1 : 0;
        var steps = Joined(values.Slice((int)window.First, window.Count - 1 + bridge), bridge == 0 ? default : values.Slice((int)window.OtherFirst, window.OtherCount - 1));
        return spacing.HasPeriod ? Spacing.Between(steps.ToArray(), places: null, spacing.Period, hasPeriod: true) : Spacing.Steps(steps);
    }

    private static ReadOnlyMemory<T> Joined<T>(ReadOnlyMemory<T> first, ReadOnlyMemory<T> second) => second.IsEmpty ? first : (T[])[.. first.Span, .. second.Span];
}
