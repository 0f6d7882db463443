using System;
using System.Linq;
using GenericGradient.Engine;
using GenericGradient.Requests;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Engine;

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
        double[][] whole = [.. shape.Select((_, axis) => NaiveGradient.Compute(
            samples, shape, axis, kind == SpacingKind.Unit ? 1.0 : 0.1, kind == SpacingKind.Coordinates ? x[axis] : null, (int)edgeOrder))];
        nint[] lengths = [.. shape.Select(extent => (nint)extent)];
        int[] axes = [.. Enumerable.Range(0, rank)];
        Spacing<double>[] spacings = [.. x.Select(places => kind switch
        {
            SpacingKind.Unit => default,
            SpacingKind.Step => Spacing.Step(0.1),
            _ => Spacing.Coordinates(places),
        })];
        double[] factors = WeightTable.Create(new GradientRequest<double>(lengths, axes, spacings, edgeOrder), FactorTable.Plain);
        var passes = Passes<double>.Create(new GradientRequest<double>([1, .. lengths[1..]], axes, spacings, edgeOrder), FactorTable.Plain);
        (int First, int Planes) at = (0, 1);
        int halo = (int)edgeOrder;
        var random = new Random(1);
        for (int trial = 0; trial < 30; trial++)
        {
            double[][] pieces = [.. shape.Select(_ => new double[length])];
            for (int start = 0, end; start < shape[0]; start = end)
            {
                end = Math.Min(shape[0], start + (trial == 0 ? 1 : random.Next(1, 1 + Math.Min(shape[0], 5))));
                int before = Math.Max(0, start - halo), after = Math.Min(shape[0], end + halo);
                passes.MoveTo(before, after - before, at);
                at = (before, after - before);

                // In memory of its own, so that nothing but the halo can be read.
                double[] window = samples[(before * plane)..(after * plane)];
                Memory<double>[] destinations = [.. pieces.Select(piece => piece.AsMemory(before * plane, window.Length))];
                passes.Run(
                    window, factors, new Destinations<double>(destinations), (start - before) * plane, (end - before) * plane, streams: trial % 2 == 1);
            }

            for (int axis = 0; axis < rank; axis++)
            {
                Bits.Equal<double>(whole[axis], pieces[axis], $"axis {axis} trial {trial}");
            }
        }
    }
}
