using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Checks;
using GenericGradient.Grids;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient.Fields;

/// <summary>Grids that results go to, of the kind that the samples are: arrays of some rank, or tensors.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TGrid"><c>T[]</c>, <c>T[,]</c>, <c>T[,,]</c>, <c>T[,,,]</c> or <c>Tensor&lt;T&gt;</c>.</typeparam>
internal static class GridResults<T, TGrid>
    where TGrid : class
{
    /// <summary>A new grid; its elements are 0, or anything where they can be.</summary>
    /// <exception cref="ArgumentException">No grid has so many elements.</exception>
    public static TGrid Create(ReadOnlySpan<nint> shape)
    {
        Validation.Allocatable(shape, results: 1);
        object grid = typeof(TGrid) == typeof(Tensor<T>) ? Tensor.CreateFromShapeUninitialized<T>(shape)
            : typeof(TGrid) == typeof(T[]) ? GC.AllocateUninitializedArray<T>((int)Extents.Product(shape))
            : shape.Length == 2 ? new T[shape[0], shape[1]]
            : shape.Length == 3 ? new T[shape[0], shape[1], shape[2]]
            : new T[shape[0], shape[1], shape[2], shape[3]];
        return Unsafe.As<TGrid>(grid);
    }

    /// <summary>One destination.</summary>
    /// <param name="destination">The grid.</param>
    /// <param name="shape">The shape of the samples, which it must have.</param>
    /// <param name="strides">Gets its strides.</param>
    /// <param name="isDense">Whether it lies row by row.</param>
    /// <exception cref="ArgumentException">It is null or has another shape.</exception>
    public static Destinations<T> Of(TGrid? destination, ReadOnlySpan<nint> shape, Span<nint> strides, out bool isDense)
    {
        ArgumentNullException.ThrowIfNull(destination);
        isDense = true;
        Extents.RowMajor(shape, strides);
        switch (destination)
        {
            case T[] line:
                RequireLength(line.Length, shape, 0, nameof(destination));
                return new(Given.Destination(line));
            case Tensor<T> tensor:
                ArrayShape.Same(tensor.Lengths, shape, 0, nameof(destination));
                tensor.Strides.CopyTo(strides);
                isDense = tensor.IsDense;
                return new(DenseSpan.From(tensor));
            default:
                return new(ArrayShape.Only<T>(Unsafe.As<Array>(destination), shape));
        }
    }

    /// <summary>A list of destinations.</summary>
    /// <param name="destinations">The grids.</param>
    /// <param name="shape">The shape of the samples, which they must have.</param>
    /// <param name="strides">Gets the strides of the first, then those of the second, and so on.</param>
    /// <param name="areDense">Whether all lie row by row.</param>
    /// <exception cref="ArgumentException">One is null or has another shape.</exception>
    public static Destinations<T> Of(ReadOnlySpan<TGrid> destinations, ReadOnlySpan<nint> shape, Span<nint> strides, out bool areDense)
    {
        if (typeof(TGrid) == typeof(Tensor<T>))
        {
            return new(As<Tensor<T>>(destinations), shape, strides, out areDense);
        }

        areDense = true;
        for (int k = 0; k < destinations.Length; k++)
        {
            Extents.RowMajor(shape, strides.Slice(k * shape.Length, shape.Length));
        }

        if (typeof(TGrid) != typeof(T[]))
        {
            return Destinations<T>.Of(As<Array>(destinations), shape);
        }

        var lines = new Destinations<T>(As<T[]>(destinations));
        for (int k = 0; k < lines.Count; k++)
        {
            RequireLength(lines[k].Length, shape, k, nameof(destinations));
        }

        return lines;
    }

    /// <summary>A line of results has one for each sample, whatever the shape of those.</summary>
    private static void RequireLength(int length, ReadOnlySpan<nint> shape, int k, string parameter)
    {
        nint expected = Extents.Product(shape);
        if (length != expected)
        {
            throw Refusal.DestinationLength(k, length, (int)expected, parameter);
        }
    }

    private static ReadOnlySpan<TOther> As<TOther>(ReadOnlySpan<TGrid> grids)
        where TOther : class => MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<TGrid, TOther>(ref MemoryMarshal.GetReference(grids)), grids.Length);
}
