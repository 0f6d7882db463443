using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>The spacing of one axis of a problem.</summary>
/// <param name="Kind">Unit, step, coordinates or steps.</param>
/// <param name="Step">The step; 1 where it is unit.</param>
/// <param name="X">The coordinates or the steps; empty where there are none.</param>
/// <param name="Period">The length of the circle that the coordinates are on; 0 where they are on none.</param>
/// <param name="IsByIntegers">Whether the steps, which are whole numbers, are given as coordinates of type <c>long</c>.</param>
internal readonly record struct AxisSpacing<T>(SpacingKind Kind, T Step, T[] X, bool IsByIntegers = false, T Period = default)
    where T : unmanaged, INumber<T>
{
    /// <summary>Where integer coordinates begin: where <c>double</c> has one number for 256 of them.</summary>
    private const long FarAway = 1L << 60;

    /// <summary>Whether each sample has steps of its own.</summary>
    public bool IsUneven => Kind is SpacingKind.Coordinates or SpacingKind.Steps;

    /// <summary>The argument, with coordinates and steps in memory of the room.</summary>
    public Spacing<T> In(Room room) => Kind switch
    {
        SpacingKind.Unit => Spacing.Unit<T>(),
        SpacingKind.Step => Spacing.Step(Step),
        SpacingKind.Steps when IsByIntegers => Spacing.Coordinates<long, T>(room.Samples<long>(Integers())),
        SpacingKind.Steps => Spacing.Steps(room.Samples<T>(X)),
        _ when Period != T.Zero => Spacing.Coordinates(room.Samples<T>(X), Period),
        _ => Spacing.Coordinates(room.Samples<T>(X)),
    };

    /// <summary>From the sample at an index to the next.</summary>
    public T Gap(int i) => Kind == SpacingKind.Steps ? X[i] : X[i + 1] - X[i];

    /// <summary>The same in a type that holds its numbers.</summary>
    public AxisSpacing<TTo> As<TTo>()
        where TTo : unmanaged, INumber<TTo> => new(Kind, TTo.CreateChecked(Step), [.. X.Select(TTo.CreateChecked)], IsByIntegers, TTo.CreateChecked(Period));

    private long[] Integers()
    {
        long[] x = new long[X.Length + 1];
        x[0] = FarAway;
        for (int i = 0; i < X.Length; i++)
        {
            x[i + 1] = x[i] + long.CreateChecked(X[i]);
        }

        return x;
    }
}
