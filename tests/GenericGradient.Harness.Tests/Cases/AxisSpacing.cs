using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>The spacing of one axis of a problem.</summary>
/// <param name="Kind">Unit, step or coordinates.</param>
/// <param name="Step">The step; 1 where it is unit.</param>
/// <param name="X">The coordinates; empty where there are none.</param>
internal readonly record struct AxisSpacing<T>(SpacingKind Kind, T Step, T[] X)
    where T : unmanaged
{
    /// <summary>The argument, with coordinates in memory of the room.</summary>
    public Spacing<T> In(Room room) => Kind switch
    {
        SpacingKind.Unit => Spacing.Unit<T>(),
        SpacingKind.Step => Spacing.Step(Step),
        _ => Spacing.Coordinates(room.Samples<T>(X)),
    };
}
