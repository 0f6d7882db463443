using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Grids;
using GenericGradient.Numbers;
using GenericGradient.Requests;

namespace GenericGradient.Slabs;

/// <summary>
/// Where the planes of results go: they are computed in place where a destination lies row by row and has the type of the computation, else
/// elsewhere, and put there in the type and the layout of the destination. The other end of <see cref="SlabWindow{TSample, T}"/>.
/// </summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
/// <param name="results">The destinations.</param>
/// <param name="shape">The shape of the grid.</param>
/// <param name="from">The plane of the grid that the destinations begin with.</param>
internal readonly ref struct SlabResults<T, TResult>(scoped in Results<TResult> results, ReadOnlySpan<nint> shape, nint from)
    where T : INumber<T>
    where TResult : INumber<TResult>
{
    private readonly Results<TResult> results = results;
    private readonly ReadOnlySpan<nint> shape = shape;
    private readonly nint from = from;

    /// <summary>Whether the results along an axis are computed where they belong.</summary>
    public bool IsInPlace(int k) => typeof(T) == typeof(TResult) && results[k].IsDense(shape);

    /// <summary>The place of planes that are computed where they belong.</summary>
    /// <param name="k">Which destination.</param>
    /// <param name="plane">The plane of the grid that they begin with.</param>
    /// <param name="count">How many results they are.</param>
    public Span<T> Place(int k, nint plane, int count) => MemoryMarshal.CreateSpan(ref Unsafe.As<TResult, T>(ref First(results[k], plane)), count);

    /// <summary>Puts whole planes, which lie row by row, where they belong.</summary>
    /// <param name="k">Which destination.</param>
    /// <param name="plane">The plane of the grid that they begin with.</param>
    /// <param name="computed">The planes.</param>
    public void Put(int k, nint plane, ReadOnlySpan<T> computed)
    {
        var result = results[k];
        ref TResult first = ref First(result, plane);
        if (result.IsDense(shape))
        {
            Conversion.Run(computed, MemoryMarshal.CreateSpan(ref first, computed.Length));
            return;
        }

        using var planes = new DensePlanes(shape, computed.Length, stackalloc nint[2 * Extents.OnStack]);
        StridedCopy.Run(ref MemoryMarshal.GetReference(computed), planes.Strides, ref first, result.Strides, planes.Lengths);
    }

    private ref TResult First(in Strided<TResult> result, nint plane) => ref Unsafe.Add(ref result.First, (plane - from) * result.Strides[0]);
}
