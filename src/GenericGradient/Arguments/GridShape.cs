using System;

namespace GenericGradient;

/// <summary>
/// The extents of a grid, axis 0 first. Use it only as an argument: pass a span of extents, such as
/// <c>tensor.Lengths</c>. For a list such as <c>[480, 640]</c>, methods also take an array of <see cref="int"/>.
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

    /// <summary>Takes the extents of a tensor, such as <c>tensor.Lengths</c>.</summary>
    public static implicit operator GridShape(ReadOnlySpan<nint> lengths) => new(lengths, default);

    /// <summary>Takes extents from a span of integers.</summary>
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
