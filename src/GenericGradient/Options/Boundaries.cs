using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Runtime.CompilerServices;

namespace GenericGradient;

/// <summary>
/// The boundaries of the selected axes: one for all, or a list with one for each, in the order of the axes asked for. <c>default</c> is one-sided for all.
/// </summary>
/// <example>
/// <code>
/// Boundaries all = Boundary.Periodic;
/// Boundaries each = [Boundary.Periodic, Boundary.OneSided];
/// </code>
/// </example>
[CollectionBuilder(typeof(Boundaries), nameof(Create))]
public readonly struct Boundaries : IEquatable<Boundaries>
{
    private readonly AxisBoundary all;
    private readonly AxisBoundary[]? each;

    private Boundaries(AxisBoundary all) => this.all = all;

    private Boundaries(AxisBoundary[] each) => this.each = each;

    /// <summary>How many there are in the list; null where one serves all axes.</summary>
    public int? Count => each?.Length;

    /// <summary>The boundary of the k-th of the selected axes.</summary>
    /// <param name="k">The place in the list.</param>
    public AxisBoundary this[int k] => each is null ? all : each[k];

    /// <summary>One for all axes.</summary>
    public static implicit operator Boundaries(BoundaryKind kind) => new((AxisBoundary)kind);

    /// <summary>One for all axes.</summary>
    public static implicit operator Boundaries(AxisBoundary axis) => new(axis);

    /// <summary>One for each axis.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static implicit operator Boundaries(BoundaryKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return new(Array.ConvertAll(kinds, kind => (AxisBoundary)kind));
    }

    /// <summary>One for each axis.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static implicit operator Boundaries(AxisBoundary[] axes)
    {
        ArgumentNullException.ThrowIfNull(axes);
        return Create(axes);
    }

    /// <summary>Whether two are the same boundaries.</summary>
    public static bool operator ==(Boundaries left, Boundaries right) => left.Equals(right);

    /// <summary>Whether two are different boundaries.</summary>
    public static bool operator !=(Boundaries left, Boundaries right) => !left.Equals(right);

    /// <summary>One for each axis, copied.</summary>
    /// <param name="axes">The boundaries in the order of the selected axes.</param>
    public static Boundaries Create(ReadOnlySpan<AxisBoundary> axes) => new(axes.ToArray());

    /// <summary>For collection expressions.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IEnumerator<AxisBoundary> GetEnumerator() => (each ?? [all]).AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Boundaries other) =>
        all == other.all && (each is null) == (other.each is null) && each.AsSpan().SequenceEqual(other.each);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Boundaries other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (each ?? []).Aggregate(all.GetHashCode(), HashCode.Combine);

    /// <summary>The boundaries in words, such as <c>periodic, one-sided</c>.</summary>
    public override string ToString() => each is null ? all.ToString() : string.Join(", ", each);
}
