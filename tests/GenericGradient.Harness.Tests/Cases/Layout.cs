using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>How the elements of a tensor lie in memory.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Order">The axes from the one with the largest stride to the one with the smallest, for a rank.</param>
/// <param name="Pad">How many elements of a larger tensor lie between the rows, planes and so on.</param>
/// <param name="Step">The smallest stride.</param>
internal sealed record Layout(string Name, Func<int, IEnumerable<int>> Order, int Pad, int Step)
{
    /// <summary>Row-major, without gaps.</summary>
    public static readonly Layout Dense = new("dense", rank => Enumerable.Range(0, rank), 0, 1);

    /// <summary>One plane of axis 0 that stands for all. For samples only.</summary>
    public static readonly Layout Broadcast = new("broadcast", rank => Enumerable.Range(0, rank), 0, 1);

    /// <summary>One channel of two.</summary>
    public static readonly Layout EveryOther = new("every other", rank => Enumerable.Range(0, rank), 0, 2);

    /// <summary>All layouts that are not dense.</summary>
    public static readonly IReadOnlyList<Layout> Strided =
    [
        new("column-major", rank => Enumerable.Range(0, rank).Reverse(), 0, 1),
        new("rolled", rank => Enumerable.Range(1, rank - 1).Append(0), 0, 1),
        new("window", rank => Enumerable.Range(0, rank), 3, 1),
        EveryOther,
        new("window of columns", rank => Enumerable.Range(0, rank).Reverse(), 1, 1),
    ];

    /// <summary>All layouts that destinations may have.</summary>
    public static IEnumerable<Layout> All => Strided.Prepend(Dense);

    /// <summary>All layouts that samples may have.</summary>
    public static IEnumerable<Layout> OfSamples => All.Append(Broadcast);

    /// <summary>Whether the samples of a problem can lie so.</summary>
    public bool Holds<TSample, T>(Problem<TSample, T> problem)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => this != Broadcast || problem.IsBroadcast;

    /// <summary>The stride of each axis of a shape; 0 where there is one element, as tensors want it.</summary>
    public nint[] Strides(int[] shape)
    {
        nint[] strides = new nint[shape.Length];
        nint stride = Step;
        foreach (int axis in Order(shape.Length).Reverse())
        {
            strides[axis] = shape[axis] == 1 || (axis == 0 && this == Broadcast) ? 0 : stride;
            stride *= shape[axis] + Pad;
        }

        return strides;
    }

    /// <summary>The elements in this layout, from the first to the last, with canaries in the gaps.</summary>
    public T[] Scatter<T>(ReadOnlySpan<T> values, int[] shape)
        where T : unmanaged
    {
        int[] places = Places(shape);
        T[] backing = new T[places.Max() + 1];
        MemoryMarshal.AsBytes(backing.AsSpan()).Fill(Room.Canary);
        for (int p = 0; p < places.Length; p++)
        {
            backing[places[p]] = values[p];
        }

        return backing;
    }

    /// <summary>The elements in row-major order; fails if a gap has changed.</summary>
    public T[] Gather<T>(ReadOnlySpan<T> backing, int[] shape)
        where T : unmanaged
    {
        int[] places = Places(shape);
        T[] values = new T[places.Length];
        for (int p = 0; p < places.Length; p++)
        {
            values[p] = backing[places[p]];
        }

        bool isWhole = MemoryMarshal.AsBytes(Scatter<T>(values, shape).AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(backing));
        Assert.True(isWhole, Name + ": a gap was written");
        return values;
    }

    /// <summary>How many elements there are from the first to the last.</summary>
    public int BackingLength(int[] shape) => 1 + Strides(shape).Select((stride, axis) => (shape[axis] - 1) * (int)stride).Sum();

    /// <summary>Where each element lies, in row-major order: for each axis, those behind it once more for each of its further indices.</summary>
    private int[] Places(int[] shape)
    {
        nint[] strides = Strides(shape);
        int[] places = new int[Problems.Length(shape)];
        int period = 1;
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            for (int p = period; p < Math.Min(period * shape[axis], places.Length); p++)
            {
                places[p] = places[p - period] + (int)strides[axis];
            }

            period *= shape[axis];
        }

        return places;
    }
}
