using System;
using GenericGradient.Grids;
using GenericGradient.Spans;

namespace GenericGradient.Slabs;

/// <summary>How some planes of a grid lie row by row.</summary>
internal readonly ref struct DensePlanes : IDisposable
{
    private readonly OwnMemory<nint> memory;

    /// <summary>Finds it.</summary>
    /// <param name="shape">The shape of the grid.</param>
    /// <param name="count">How many samples the planes have: more than none.</param>
    /// <param name="onStack">Room on the stack of the caller.</param>
    public DensePlanes(ReadOnlySpan<nint> shape, int count, Span<nint> onStack)
    {
        memory = new(onStack, 2 * shape.Length);
        Extents.RowMajor(shape, Strides);
        shape.CopyTo(Lengths);
        Lengths[0] = count / Strides[0];
    }

    /// <summary>The extents.</summary>
    public Span<nint> Lengths => memory.Span[..(memory.Span.Length / 2)];

    /// <summary>The strides.</summary>
    public Span<nint> Strides => memory.Span[(memory.Span.Length / 2)..];

    /// <inheritdoc/>
    public void Dispose() => memory.Dispose();
}
