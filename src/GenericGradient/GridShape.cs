using System;

namespace GenericGradient;

/// <summary>
/// The extents of a grid, axis 0 first, as tensors and spans have them. It is only ever an argument; give the span, such as
/// <c>tensor.Lengths</c>. Lists are taken as arrays of <see cref="int"/>.
/// </summary>
public readonly ref struct GridShape
{
    private readonly ReadOnlySpan<nint> lengths;
    private readonly ReadOnlySpan<int> extents;

    private GridShape(ReadOnlySpan<nint> lengths, ReadOnlySpan<int> extents)
    {
        this.lengths = lengths;
        this.extents = extents;
    }

    /// <summary>The extents of a tensor.</summary>
    public static implicit operator GridShape(ReadOnlySpan<nint> lengths) => new(lengths, default);

    /// <summary>Extents that are in a span.</summary>
    public static implicit operator GridShape(ReadOnlySpan<int> extents) => new(default, extents);

    /// <summary>The extents in memory of its own.</summary>
    internal nint[] ToArray()
    {
        if (extents.IsEmpty)
        {
            return lengths.ToArray();
        }

        var copy = new nint[extents.Length];
        for (int axis = 0; axis < copy.Length; axis++)
        {
            copy[axis] = extents[axis];
        }

        return copy;
    }
}
