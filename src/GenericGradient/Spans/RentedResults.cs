using System;
using System.Buffers;
using System.Linq;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Threading;

namespace GenericGradient;

/// <summary>
/// Memory for all results of a plan, from <see cref="ArrayPool{T}.Shared"/> until it is disposed of. New arrays of 0.1 to a few megabytes cost more than most gradients; these have been used before.
/// A plan makes it: <see cref="GradientPlan{T}.Rent"/>, <see cref="OperatorPlan{T}.Rent"/>.
/// </summary>
/// <typeparam name="T">The element type of the results.</typeparam>
/// <remarks>What the memory holds at first is anything. Nothing of it may be used after <see cref="Dispose"/>: spans and memories that were taken before are another's then.</remarks>
public sealed class RentedResults<T> : IDisposable
{
    private readonly nint[] shape;
    private T[][]? arrays;
    private Memory<T>[] destinations;

    internal RentedResults(ReadOnlySpan<nint> shape, int length, int count)
    {
        this.shape = shape.ToArray();
        arrays = [.. Enumerable.Range(0, count).Select(_ => ArrayPool<T>.Shared.Rent(length))];
        destinations = [.. arrays.Select(array => array.AsMemory(0, length))];
    }

    /// <summary>How many results there are.</summary>
    public int Count => destinations.Length;

    /// <summary>Where the results go: what the methods of the plan take as their destinations.</summary>
    /// <exception cref="ObjectDisposedException">The memory has been given back.</exception>
    public ReadOnlySpan<Memory<T>> Destinations
    {
        get
        {
            ObjectDisposedException.ThrowIf(arrays is null, this);
            return destinations;
        }
    }

    /// <summary>One of the results, in row-major order.</summary>
    /// <param name="result">Which one, counted from 0 in the order of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such result.</exception>
    /// <exception cref="ObjectDisposedException">The memory has been given back.</exception>
    public Span<T> this[int result]
    {
        get
        {
            ObjectDisposedException.ThrowIf(arrays is null, this);
            ArgumentOutOfRangeException.ThrowIfNegative(result);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(result, Count);
            return destinations[result].Span;
        }
    }

    /// <summary>One of the results in the shape of the samples.</summary>
    /// <inheritdoc cref="this[int]" path="/param|/exception"/>
    public TensorSpan<T> AsTensorSpan(int result) => new(this[result], shape);

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        destinations = [];
        foreach (var array in Interlocked.Exchange(ref arrays, null) ?? [])
        {
            ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}
