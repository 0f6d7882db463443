using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Grids;
using GenericGradient.Numbers;
using GenericGradient.Spans;

namespace GenericGradient.Slabs;

/// <summary>
/// The planes of a grid that a slab and its halos are made of, dense and of one type. Where the samples lie so already, they are used in
/// place; else a few planes at a time are copied to scratch memory, each once, as the window slides along axis 0.
/// </summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type in the window.</typeparam>
internal ref struct SlabWindow<TSample, T>
    where TSample : INumber<TSample>
    where T : INumber<T>
{
    private readonly Strided<TSample> samples;
    private readonly ReadOnlySpan<nint> lengths;
    private readonly int plane;
    private readonly bool isInPlace;
    private readonly T[] scratch;
    private nint firstPlane;
    private nint endPlane;

    /// <summary>A window at the first plane.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="lengths">Their extents.</param>
    /// <param name="capacity">How many planes the scratch memory holds: at least as many as are asked for at once.</param>
    public SlabWindow(in Strided<TSample> samples, ReadOnlySpan<nint> lengths, nint capacity)
    {
        this.samples = samples;
        this.lengths = lengths;
        plane = (int)Extents.Product(lengths[1..]);
        isInPlace = IsInPlace(samples, lengths);
        scratch = isInPlace ? [] : ArrayPool<T>.Shared.Rent((int)capacity * plane);
    }

    /// <summary>Whether samples are used where they lie.</summary>
    public static bool IsInPlace(in Strided<TSample> samples, ReadOnlySpan<nint> lengths) =>
        typeof(TSample) == typeof(T) && samples.IsDense(lengths);

    /// <summary>Gives the scratch memory back.</summary>
    public readonly void Dispose()
    {
        if (!isInPlace)
        {
            ArrayPool<T>.Shared.Return(scratch, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    /// <summary>The planes from <paramref name="start"/> to <paramref name="end"/>; neither ever decreases.</summary>
    public ReadOnlySpan<T> SlideTo(nint start, nint end)
    {
        if (isInPlace)
        {
            ref T first = ref Unsafe.As<TSample, T>(ref Unsafe.Add(ref samples.First, start * plane));
            return MemoryMarshal.CreateReadOnlySpan(ref first, (int)(end - start) * plane);
        }

        int capacity = scratch.Length / Math.Max(plane, 1);
        if (end - firstPlane > capacity)
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
        ref var from = ref Unsafe.Add(ref samples.First, start * samples.Strides[0]);
        var to = scratch.AsSpan(At(start), (int)(end - start) * plane);
        if (samples.IsDense(lengths))
        {
            Conversion.Run(MemoryMarshal.CreateReadOnlySpan(ref from, to.Length), to);
            return;
        }

        using var box = new OwnMemory<nint>(stackalloc nint[2 * Extents.OnStack], 2 * lengths.Length);
        var boxLengths = box.Span[..lengths.Length];
        var rowMajor = box.Span[lengths.Length..];
        lengths.CopyTo(boxLengths);
        boxLengths[0] = end - start;
        Extents.RowMajor(boxLengths, rowMajor);
        StridedCopy.Run(ref from, samples.Strides, ref MemoryMarshal.GetReference(to), rowMajor, boxLengths);
    }
}
