using System;
using System.Linq;
using GenericGradient.Planning;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Planning;

/// <summary>A grid cut into slabs, each computed with its halo, has the bits of the grid computed whole.</summary>
public sealed class SlabTests
{
    public static TheoryData<int[], SpacingKind, EdgeOrder> Grids => new MatrixTheoryData<int[], SpacingKind, EdgeOrder>(
        [[33], [300], [9, 5], [40, 33], [7, 4, 5], [12, 9, 17], [5, 3, 4, 6], [9, 4, 3, 33], [300, 3], [40, 5, 3], [7, 9, 5, 3]],
        [SpacingKind.Unit, SpacingKind.Step, SpacingKind.Coordinates],
        [EdgeOrder.First, EdgeOrder.Second]);

    [Theory]
    [MemberData(nameof(Grids))]
    public void Any_cut_gives_the_same_bits(int[] shape, SpacingKind kind, EdgeOrder edgeOrder)
    {
        int rank = shape.Length;
        int length = shape.Aggregate(1, (product, extent) => product * extent);
        int plane = length / shape[0];
        double[] samples = [.. Enumerable.Range(0, length).Select(i => Math.Sin(i * 0.9) * (i % 13))];
        double[][] x = [.. shape.Select(extent => Enumerable.Range(0, extent).Select(i => i + (0.3 * Math.Sin(i))).ToArray())];
        double[][] left = [.. shape.Select(extent => new double[extent])];
        double[][] right = [.. shape.Select(extent => new double[extent])];
        for (int axis = 0; axis < rank; axis++)
        {
            CoordinateWeights.Prepare<double>(x[axis], edgeOrder, left[axis], right[axis]);
        }

        double[][] whole = [.. shape.Select((_, axis) => NaiveGradient.Compute(
            samples, shape, axis, kind == SpacingKind.Unit ? 1.0 : 0.1, kind == SpacingKind.Coordinates ? x[axis] : null, (int)edgeOrder))];
        int halo = (int)edgeOrder;
        var random = new Random(1);
        for (int trial = 0; trial < 30; trial++)
        {
            double[][] pieces = [.. shape.Select(_ => new double[length])];
            for (int start = 0, end; start < shape[0]; start = end)
            {
                end = Math.Min(shape[0], start + (trial == 0 ? 1 : random.Next(1, 1 + Math.Min(shape[0], 5))));
                int before = Math.Min(halo, start), after = Math.Min(halo, shape[0] - end);
                var call = new KernelCall<double> { Rank = rank, Kind = kind, EdgeOrder = edgeOrder };
                double[] weights = [];
                Memory<double>[] destinations = new Memory<double>[rank];
                for (int axis = 0; axis < rank; axis++)
                {
                    call.Extents[axis] = axis == 0 ? end - start : shape[axis];
                    call.Steps[axis] = 0.1;
                    call.Destination[axis] = axis;
                    call.LeftWeights[axis] = weights.Length;
                    call.RightWeights[axis] = weights.Length + call.Extents[axis];
                    weights = axis == 0
                        ? [.. weights, .. left[0][start..end], .. right[0][start..end]]
                        : [.. weights, .. left[axis], .. right[axis]];
                    destinations[axis] = pieces[axis].AsMemory(start * plane, (end - start) * plane);
                }

                KernelDispatch.Run(
                    call,
                    samples.AsSpan((start - before) * plane, before * plane),
                    samples.AsSpan(start * plane, (end - start) * plane),
                    samples.AsSpan(end * plane, after * plane),
                    weights,
                    new Destinations<double>(destinations),
                    start: 0,
                    end: (end - start) * plane,
                    streams: trial % 2 == 1);
            }

            for (int axis = 0; axis < rank; axis++)
            {
                Bits.Equal<double>(whole[axis], pieces[axis], $"axis {axis} trial {trial}");
            }
        }
    }
}
