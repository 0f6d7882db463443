using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace GenericGradient;

/// <summary>
/// The axes that a call differentiates along, in the order of its results: all by default, or a list, in which negative
/// numbers count from the last axis. It is only ever an argument; write the list.
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

    /// <summary>The axes of a list; null is all.</summary>
    public static implicit operator Axes(int[]? axes) => axes is null ? default : new(axes);

    /// <summary>The axes of a list.</summary>
    public static implicit operator Axes(ReadOnlySpan<int> axes) => new(axes);

    /// <summary>The axes of a list.</summary>
    /// <param name="axes">The axes in the order of the results.</param>
    public static Axes Create(ReadOnlySpan<int> axes) => new(axes);

    /// <summary>Goes through the list.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlySpan<int>.Enumerator GetEnumerator() => list.GetEnumerator();
}
