using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Options;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Samples and all that is asked about them; every entry point that can be asked must give the same bits.</summary>
/// <typeparam name="TSample">The type of the samples: that of the results, or an integer.</typeparam>
/// <typeparam name="T">The type of the results.</typeparam>
internal sealed class Problem<TSample, T>
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private const int Many = 1_000_000;

    private GradientPlan<T>? plan;

    /// <summary>The extents, axis 0 first.</summary>
    public required int[] Shape { get; init; }

    /// <summary>The samples in row-major order.</summary>
    public required TSample[] Samples { get; init; }

    /// <summary>The spacing of each axis of the shape.</summary>
    public required AxisSpacing<T>[] Spacing { get; init; }

    /// <summary>The accuracy at the ends.</summary>
    public required EdgeOrder EdgeOrder { get; init; }

    /// <summary>All options, where they are more than the accuracy at the ends.</summary>
    public GradientOptions? More { get; init; }

    /// <summary>The options.</summary>
    public GradientOptions Options => More ?? EdgeOrder;

    /// <summary>The axes of the results, counted from 0.</summary>
    public required int[] Axes { get; init; }

    /// <summary>Whether all planes of axis 0 have the same samples, so that one in memory will do.</summary>
    public bool IsBroadcast { get; init; }

    /// <summary>How many numbers a sample is made of; they lie along the last axis.</summary>
    public int Components { get; init; } = 1;

    /// <summary>Whether values are among the options, which are in the unit of the samples.</summary>
    public bool HasValues => Options is { NoData: not null } or { Fill: not null }
        || Enumerable.Range(0, Count).Any(k => Options.Boundary[k] is { Low: BoundaryKind.Constant } or { High: BoundaryKind.Constant });

    /// <summary>The number of axes.</summary>
    public int Rank => Shape.Length;

    /// <summary>The number of results.</summary>
    public int Count => Axes.Length;

    /// <summary>The number of samples.</summary>
    public int Length => Samples.Length;

    /// <summary>The extents as the library takes them.</summary>
    public nint[] Lengths => [.. Shape.Select(extent => (nint)extent)];

    /// <summary>The axes as an argument: none where all are meant, otherwise every second one counted from the end.</summary>
    public int[]? AxesArgument => AxesArgumentOf(Rank);

    /// <summary>The axes as an argument for a grid of the first axes.</summary>
    public int[]? AxesArgumentOf(int rank) =>
        Axes.SequenceEqual(Enumerable.Range(0, rank)) ? null : [.. Axes.Select((axis, k) => k % 2 == 0 ? axis : axis - rank)];

    /// <summary>The spacing of <c>Axes[k]</c> as an argument.</summary>
    public Spacing<T> SpacingOf(int k, Room room) => Spacing[Axes[k]].In(room);

    /// <summary>The options of <c>Axes[k]</c> alone.</summary>
    public GradientOptions OptionsOf(int k) => Options.Along(k);

    /// <summary>The spacings as an argument: one for all where one step serves them, otherwise a list.</summary>
    public Spacings<T> Spacings(Room room)
    {
        var first = Spacing[Axes[0]];
        return first.Kind != SpacingKind.Coordinates && Axes.All(axis => Spacing[axis] == first)
            ? SpacingOf(0, room)
            : Enumerable.Range(0, Count).Select(k => SpacingOf(k, room)).ToArray();
    }

    /// <summary>
    /// The plan of it. It keeps nothing of the room: in plain memory, and where there are many samples, it is one for all who ask. When it is made
    /// without vectors, each stencil of a long axis is looked at by itself.
    /// </summary>
    public GradientPlan<T> Plan(Room room) => room is PlainRoom || Length > Many ? plan ??= NewPlan(room) : NewPlan(room);

    /// <summary>What the definition gives along each of the axes.</summary>
    public T[][] Expected() => More is null ? [.. Axes.Select(Expected)] : OptionReference.Of(this);

    /// <summary>The same samples, and other axes.</summary>
    public Problem<TSample, T> With(int[] axes) => With(axes, More);

    /// <summary>The same, with other options.</summary>
    public Problem<TSample, T> With(GradientOptions more) => With(Axes, more);

    /// <summary>The same, with its mask in other memory.</summary>
    public Problem<TSample, T> WithMask(ReadOnlyMemory<bool> mask) => mask.IsEmpty ? this : With(Axes, Options with { Mask = mask });

    private GradientPlan<T> NewPlan(Room room) => GradientPlan.Create(Lengths, Spacings(room), Options, AxesArgument);

    private Problem<TSample, T> With(int[] axes, GradientOptions? more) => new()
    {
        Shape = Shape,
        Samples = Samples,
        Components = Components,
        Spacing = Spacing,
        EdgeOrder = EdgeOrder,
        More = more,
        Axes = axes,
        IsBroadcast = IsBroadcast,
    };

    /// <summary>For messages.</summary>
    public override string ToString()
    {
        string types = typeof(TSample) == typeof(T) ? typeof(T).Name : $"{typeof(TSample).Name} to {typeof(T).Name}";
        return FormattableString.Invariant(
            $"{types} {string.Join('x', Shape)} {string.Join(' ', Axes.Select(axis => $"{axis}:{Spacing[axis].Kind}"))} {(More is null ? FormattableString.Invariant($"edge {(int)EdgeOrder}") : Options)}");
    }

    /// <summary>Of integers, <c>float</c> and <c>Half</c> are rounded from a type that holds more.</summary>
    private T[] Expected(int axis)
    {
        bool isRounded = typeof(TSample) != typeof(T) && (typeof(T) == typeof(float) || typeof(T) == typeof(Half));
        return !isRounded ? Reference.Along<TSample, T>(Samples, Shape, axis, Spacing[axis], EdgeOrder)
            : ExactDifference.IsShort<TSample>() ? RoundedFrom<float>(axis)
            : RoundedFrom<double>(axis);
    }

    private T[] RoundedFrom<TWorking>(int axis)
        where TWorking : unmanaged, INumber<TWorking> =>
        [.. Reference.Along<TSample, TWorking>(Samples, Shape, axis, Spacing[axis].As<TWorking>(), EdgeOrder).Select(T.CreateChecked)];
}
