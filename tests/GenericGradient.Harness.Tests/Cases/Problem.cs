using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Samples and all that is asked about them; every entry point that can be asked must give the same bits.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class Problem<T>
    where T : unmanaged, INumber<T>
{
    /// <summary>The extents, axis 0 first.</summary>
    public required int[] Shape { get; init; }

    /// <summary>The samples in row-major order.</summary>
    public required T[] Samples { get; init; }

    /// <summary>The spacing of each axis of the shape.</summary>
    public required AxisSpacing<T>[] Spacing { get; init; }

    /// <summary>The accuracy at the ends.</summary>
    public required EdgeOrder EdgeOrder { get; init; }

    /// <summary>The axes of the results, counted from 0.</summary>
    public required int[] Axes { get; init; }

    /// <summary>Whether samples are whole numbers from 0 to 100, which an integer type holds, too.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The number of axes.</summary>
    public int Rank => Shape.Length;

    /// <summary>The number of results.</summary>
    public int Count => Axes.Length;

    /// <summary>The number of samples.</summary>
    public int Length => Samples.Length;

    /// <summary>The extents as the library takes them.</summary>
    public nint[] Lengths => [.. Shape.Select(extent => (nint)extent)];

    /// <summary>The axes as an argument: none where all are meant, otherwise every second one counted from the end.</summary>
    public int[]? AxesArgument =>
        Axes.SequenceEqual(Enumerable.Range(0, Rank)) ? null : [.. Axes.Select((axis, k) => k % 2 == 0 ? axis : axis - Rank)];

    /// <summary>The spacing of <c>Axes[k]</c> as an argument.</summary>
    public Spacing<T> SpacingOf(int k, Room room) => Spacing[Axes[k]].In(room);

    /// <summary>The spacings as an argument: one for all where one step serves them, otherwise a list.</summary>
    public Spacings<T> Spacings(Room room)
    {
        var first = Spacing[Axes[0]];
        return first.Kind != SpacingKind.Coordinates && Axes.All(axis => Spacing[axis] == first)
            ? SpacingOf(0, room)
            : Enumerable.Range(0, Count).Select(k => SpacingOf(k, room)).ToArray();
    }

    /// <summary>The plan of it.</summary>
    public GradientPlan<T> Plan(Room room) => GradientPlan.Create(Lengths, Spacings(room), AxesArgument, EdgeOrder);

    /// <summary>What the definition gives along each of the axes.</summary>
    public T[][] Expected() => [.. Axes.Select(axis => Reference.Along(Samples, Shape, axis, Spacing[axis], EdgeOrder))];

    /// <summary>The same samples, and other axes.</summary>
    public Problem<T> With(int[] axes) => new()
    {
        Shape = Shape,
        Samples = Samples,
        Spacing = Spacing,
        EdgeOrder = EdgeOrder,
        Axes = axes,
        IsWhole = IsWhole,
    };

    /// <summary>For messages.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{typeof(T).Name} {string.Join('x', Shape)} {string.Join(' ', Axes.Select(axis => $"{axis}:{Spacing[axis].Kind}"))} edge {(int)EdgeOrder}");
}
