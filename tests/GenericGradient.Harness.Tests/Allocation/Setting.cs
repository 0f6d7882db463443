using System;
using System.Linq;
using GenericGradient.Harness.Tests.Cases;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>The spacings of a call: all axes of one kind, or one of each in turn.</summary>
internal enum Kinds
{
    Unit,
    Step,
    Coordinates,
    Steps,
    Mixed,
}

/// <summary>What a call is asked, whatever the types and the form.</summary>
/// <param name="Shape">The extents.</param>
/// <param name="Axes">The axes.</param>
/// <param name="Kinds">The spacings.</param>
/// <param name="EdgeOrder">The accuracy at the ends.</param>
/// <param name="Samples">How samples lie, where a form takes any layout.</param>
/// <param name="Destinations">How destinations lie, where a form takes any layout.</param>
/// <param name="AreFarApart">Whether integers are so far apart that no floating-point number holds their differences.</param>
/// <param name="More">All options, where they are more than the accuracy at the ends.</param>
internal sealed record Setting(
    int[] Shape, int[] Axes, Kinds Kinds, EdgeOrder EdgeOrder, Layout Samples, Layout Destinations, bool AreFarApart, GradientOptions? More = null)
{
    /// <summary>The options.</summary>
    public GradientOptions Options => More ?? EdgeOrder;

    /// <summary>The number of axes of the samples.</summary>
    public int Rank => Shape.Length;

    /// <summary>Whether all axes are asked for, in their order.</summary>
    public bool AreAllAxes => Axes.SequenceEqual(Enumerable.Range(0, Rank));

    /// <summary>Whether one spacing is enough for all axes.</summary>
    public bool IsOneForAll => Kinds is Kinds.Unit or Kinds.Step || (Kinds != Kinds.Mixed && Axes.Length == 1);

    /// <summary>For messages.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{string.Join('x', Shape)} axes {string.Join(' ', Axes)} {Kinds} {Options} {Samples.Name} into {Destinations.Name}")
        + (AreFarApart ? " far apart" : "");
}
