using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GenericGradient;

/// <summary>
/// The spacing of all selected axes of a call: one <see cref="Spacing{T}"/> for all of them, or a list with one for each, in the
/// order of the axes. Use it only as an argument: write the number, the spacing or the list.
/// </summary>
/// <typeparam name="T">The element type of the samples.</typeparam>
/// <example>
/// <code>
/// Gradient.Compute(image);                                                   // unit steps
/// Gradient.Compute(image, 0.1);                                              // the same step along every axis
/// Gradient.Compute(image, [0.1, Spacing.Coordinates(y)]);                    // one for each
/// </code>
/// </example>
[CollectionBuilder(typeof(Spacings), nameof(Spacings.Create))]
public readonly ref struct Spacings<T>
    where T : INumber<T>
{
    private readonly Spacing<T> one;
    private readonly ReadOnlySpan<Spacing<T>> each;
    private readonly bool isList;

    private Spacings(Spacing<T> one) => this.one = one;

    internal Spacings(ReadOnlySpan<Spacing<T>> each)
    {
        this.each = each;
        isList = true;
    }

    /// <summary>Whether there is one for all axes.</summary>
    internal bool IsOneForAll => !isList;

    /// <summary>How many the list has.</summary>
    internal int Count => each.Length;

    /// <summary>The spacing of <c>axes[k]</c>.</summary>
    [UnscopedRef]
    internal ref readonly Spacing<T> this[int k] => ref isList ? ref each[k] : ref one;

    /// <summary>Whether one of them has a weight for each neighbour.</summary>
    internal bool AnyIsUneven
    {
        get
        {
            bool isUneven = !isList && one.IsUneven;
            foreach (ref readonly var spacing in each)
            {
                isUneven |= spacing.IsUneven;
            }

            return isUneven;
        }
    }

    /// <summary>The one for all or each of the list, with coordinates and steps in memory of its own.</summary>
    internal Spacing<T>[] Copy()
    {
        var copies = isList ? each.ToArray() : [one];
        foreach (ref var copy in copies.AsSpan())
        {
            copy = copy.Copy();
        }

        return copies;
    }

    /// <summary>The same list in memory of the call's own.</summary>
    internal Spacings<T> CopyTo(Span<Spacing<T>> own)
    {
        each.CopyTo(own);
        return new(own[..each.Length]);
    }

    /// <summary>Makes spacings from a number, which is the step along all selected axes.</summary>
    public static implicit operator Spacings<T>(T step) => new((Spacing<T>)step);

    /// <summary>Makes spacings from a whole number, which is the step along all selected axes.</summary>
    public static implicit operator Spacings<T>(WholeStep step) => new(step.To<T>());

    /// <summary>Makes spacings from one spacing, which is that of all selected axes.</summary>
    public static implicit operator Spacings<T>(Spacing<T> spacing) => new(spacing);

    /// <summary>Makes spacings from an array with one spacing for each selected axis.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="spacings"/> is null; unit spacing is <c>default</c>.</exception>
    public static implicit operator Spacings<T>(Spacing<T>[] spacings)
    {
        ArgumentNullException.ThrowIfNull(spacings, "spacing");
        return new(spacings.AsSpan());
    }

    /// <summary>Makes spacings from a span with one spacing for each selected axis.</summary>
    public static implicit operator Spacings<T>(ReadOnlySpan<Spacing<T>> spacings) => new(spacings);

    /// <summary>Goes through the list of spacings. It has none if one spacing is for all axes.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlySpan<Spacing<T>>.Enumerator GetEnumerator() => each.GetEnumerator();
}

/// <summary>Makes <see cref="Spacings{T}"/> from collection expressions.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Spacings
{
    /// <summary>Makes spacings from a list with one spacing for each selected axis. Collection expressions use this method.</summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <param name="spacings">One spacing for each selected axis, in the order of the axes.</param>
    public static Spacings<T> Create<T>(ReadOnlySpan<Spacing<T>> spacings)
        where T : INumber<T> => new(spacings);
}
