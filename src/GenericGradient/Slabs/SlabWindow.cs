using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Grids;
using GenericGradient.Numbers;

namespace GenericGradient.Slabs;

/// <summary>
/// The planes of a grid that a slab and its halos are made of, dense and of one type. Where the samples lie so already, they are used in
/// place; else a few planes at a time are copied to scratch memory, each once, as the window slides along axis 0. Planes beyond the ends are
/// those of the other end.
/// <code>
/// planes of the grid        0 | 1 | 2 | 3 | 4 | 5 | 6
/// scratch memory                  | 2 | 3 | 4 | 5 |       capacity 4, from firstPlane to endPlane
/// asked for                           | 3 | 4 | 5 |       then | 4 | 5 | 6 |: 4 and 5 go to the front, 6 is filled in
/// </code>
/// </summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type in the window.</typeparam>
internal ref struct SlabWindow<TSample, T>
    where TSample : INumber<TSample>
    where T : INumber<T>
{
    private readonly Strided<TSample> samples;
    private readonly ReadOnlySpan<nint> lengths;
    private readonly nint from;
    private readonly nint capacity;
    private readonly int plane;
    private readonly bool isDense;
    private T[]? scratch;
    private nint firstPlane;
    private nint endPlane;

    /// <summary>A window that has not been anywhere yet.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="lengths">The extents of the grid.</param>
    /// <param name="capacity">How many planes the scratch memory holds: at least as many as are asked for at once.</param>
    /// <param name="from">The plane of the grid that the samples begin with.</param>
    public SlabWindow(in Strided<TSample> samples, ReadOnlySpan<nint> lengths, nint capacity, nint from = 0)
    {
        this.samples = samples;
        this.lengths = lengths;
        this.capacity = capacity;
        this.from = from;
        plane = (int)Extents.Product(lengths[1..]);
        isDense = samples.IsDense(lengths);
    }

    /// <summary>Whether samples are used where they lie.</summary>
    public static bool IsInPlace(in Strided<TSample> samples, ReadOnlySpan<nint> lengths) =>
        typeof(TSample) == typeof(T) && samples.IsDense(lengths);

    /// <summary>Gives the scratch memory back.</summary>
    public readonly void Dispose()
    {
        if (scratch is not null)
        {
            ArrayPool<T>.Shared.Return(scratch, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    /// <summary>The planes from <paramref name="start"/> to <paramref name="end"/>; neither ever decreases.</summary>
    public ReadOnlySpan<T> SlideTo(nint start, nint end)
    {
        if (isDense && typeof(TSample) == typeof(T) && start >= 0 && end <= lengths[0])
        {
            ref T first = ref Unsafe.As<TSample, T>(ref Unsafe.Add(ref samples.First, (start - from) * plane));
            return MemoryMarshal.CreateReadOnlySpan(ref first, (int)(end - start) * plane);
        }

        if (scratch is null || start > endPlane)
        {
            scratch ??= ArrayPool<T>.Shared.Rent((int)capacity * plane);
            firstPlane = endPlane = start;
        }
        else if (end - firstPlane > scratch.Length / Math.Max(plane, 1))
        {
            // The planes that are still needed go to the front.
            scratch.AsSpan(At(start), (int)(endPlane - start) * plane).CopyTo(scratch);
            firstPlane = start;
        }

        if (end > endPlane)
        {
            Fill(endPlane, end);
            endPlane = end;
        }

        return scratch.AsSpan(At(start), (int)(end - start) * plane);
    }

    private readonly int At(nint index) => (int)(index - firstPlane) * plane;

    private readonly void Fill(nint start, nint end)
    {
        nint p = start;
        for (; p < Math.Min(end, 0); p++)
        {
            Around(p);
        }

        nint inside = Math.Min(end, lengths[0]);
        if (p < inside)
        {
            Copy(p, inside - p, p);
            p = inside;
        }

        for (; p < end; p++)
        {
            Around(p);
        }
    }

    /// <summary>Fills a plane beyond an end.</summary>
    private readonly void Around(nint index) => Copy(Beyond.Index(BoundaryKind.Periodic, index, (int)lengths[0]), 1, index);

    /// <summary>Copies planes of the samples to a place in the window.</summary>
    private readonly void Copy(nint first, nint count, nint place)
    {
        ref var source = ref Unsafe.Add(ref samples.First, (first - from) * samples.Strides[0]);
        var to = scratch.AsSpan(At(place), (int)count * plane);
        if (isDense)
        {
            Conversion.Run(MemoryMarshal.CreateReadOnlySpan(ref source, to.Length), to);
            return;
        }

        using var planes = new DensePlanes(lengths, to.Length, stackalloc nint[2 * Extents.OnStack]);
        StridedCopy.Run(ref source, samples.Strides, ref MemoryMarshal.GetReference(to), planes.Strides, planes.Lengths);
    }
}
