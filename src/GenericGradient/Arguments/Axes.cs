using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace GenericGradient;

/// <summary>
/// The axes that a call differentiates along, in the order of its results. By default these are all axes. In a list, negative
/// numbers count from the last axis. Use it only as an argument: write the list.
/// </summary>
/// <example>
/// <code>
/// Gradient.Compute(volume);                   // along axes 0, 1 and 2
/// Gradient.Compute(volume, axes: [0, -1]);    // along the first and the last
/// </code>
/// </example>
[CollectionBuilder(typeof(Axes), nameof(Create))]
public readonly ref struct Axes
{
    private readonly ReadOnlySpan<int> list;
    private readonly bool isList;

    private Axes(ReadOnlySpan<int> list)
    {
        this.list = list;
        isList = true;
    }

    /// <summary>Whether all axes are meant.</summary>
    internal bool AreAll => !isList;

    /// <summary>How many axes are meant of samples of that rank.</summary>
    internal int Count(int rank) => isList ? list.Length : rank;

    /// <summary>The axes, if a list is meant.</summary>
    internal ReadOnlySpan<int> List => list;

    /// <summary>Selects the axes of an array, in the order of the results; null selects all axes.</summary>
    public static implicit operator Axes(int[]? axes) => axes is null ? default : new(axes);

    /// <summary>Selects the axes of a span, in the order of the results.</summary>
    public static implicit operator Axes(ReadOnlySpan<int> axes) => new(axes);

    /// <summary>Selects the axes of a list, in the order of the results. Collection expressions use this method.</summary>
    /// <param name="axes">The axes in the order of the results.</param>
    public static Axes Create(ReadOnlySpan<int> axes) => new(axes);

    /// <summary>Goes through the listed axes. It has none if all axes are selected by default.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlySpan<int>.Enumerator GetEnumerator() => list.GetEnumerator();
}
