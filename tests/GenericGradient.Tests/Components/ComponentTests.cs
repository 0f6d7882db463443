using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Components;

/// <summary>
/// Complex numbers and vectors in every form: each component has the bits of the naive reference for samples of rank one higher, along whose
/// last axis nobody differentiates.
/// </summary>
public sealed class ComponentTests
{
    [Fact]
    public void Complex_lines_of_every_length() => Lines(ComponentForms.Complex);

    [Fact]
    public void Vector2_lines_of_every_length() => Lines(ComponentForms.Vector2);

    [Fact]
    public void Vector3_lines_of_every_length() => Lines(ComponentForms.Vector3);

    [Fact]
    public void Vector4_lines_of_every_length() => Lines(ComponentForms.Vector4);

    [Fact]
    public void Complex_grids() => Grids(ComponentForms.Complex);

    [Fact]
    public void Vector2_grids() => Grids(ComponentForms.Vector2);

    [Fact]
    public void Vector3_grids() => Grids(ComponentForms.Vector3);

    [Fact]
    public void Vector4_grids() => Grids(ComponentForms.Vector4);

    [Fact]
    public void Complex_tensors_that_are_not_dense() => Strided(ComponentForms.Complex);

    [Fact]
    public void Vector2_tensors_that_are_not_dense() => Strided(ComponentForms.Vector2);

    [Fact]
    public void Vector3_tensors_that_are_not_dense() => Strided(ComponentForms.Vector3);

    [Fact]
    public void Vector4_tensors_that_are_not_dense() => Strided(ComponentForms.Vector4);

    [Fact]
    public void Complex_results_past_the_caches() => LongLine(ComponentForms.Complex, 1_100_001, kind: 2);

    [Fact]
    public void Vector3_results_past_the_caches() => LongLine(ComponentForms.Vector3, 1_500_001, kind: 1);

    /// <summary>Around the vector widths, and where weights are repeated in more than one block.</summary>
    private static void Lines<TSample, TComponent>(ComponentForms<TSample, TComponent> forms)
        where TSample : unmanaged
        where TComponent : unmanaged, INumber<TComponent>
    {
        int[] lengths = [.. Enumerable.Range(2, 70), 253, 254, 255, 256, 257, 510, 511, 512, 513, 1023, 1025, 4099];
        foreach (int n in lengths)
        {
            var samples = Samples<TSample, TComponent>(n, seed: n);
            for (int trial = 0; trial < 8; trial++)
            {
                var spacing = Spacing<TComponent>(trial % 4, n);
                int edgeOrder = trial < 4 || n < 3 ? 1 : 2;
                var expected = Expected<TSample, TComponent>(samples, [n], 0, spacing, edgeOrder);

                Equal<TSample, TComponent>(expected, forms.Line(samples, spacing, (EdgeOrder)edgeOrder), $"{n}, {spacing}, edge {edgeOrder}");
                var destination = new TSample[n];
                forms.LineInto(samples, destination, spacing, (EdgeOrder)edgeOrder);
                Equal<TSample, TComponent>(expected, destination, $"{n}, {spacing}, edge {edgeOrder}, into");
            }
        }
    }

    private static void LongLine<TSample, TComponent>(ComponentForms<TSample, TComponent> forms, int n, int kind)
        where TSample : unmanaged
        where TComponent : unmanaged, INumber<TComponent>
    {
        var samples = Samples<TSample, TComponent>(n, seed: 1);
        var spacing = Spacing<TComponent>(kind, n);
        Equal<TSample, TComponent>(
            Expected<TSample, TComponent>(samples, [n], 0, spacing, 2), forms.Line(samples, spacing, EdgeOrder.Second), $"{spacing}");
    }

    /// <summary>All axes, and axes named from the end, in every form that takes the rank.</summary>
    private static void Grids<TSample, TComponent>(ComponentForms<TSample, TComponent> forms)
        where TSample : unmanaged
        where TComponent : unmanaged, INumber<TComponent>
    {
        int[][] shapes = [[3, 3], [5, 64], [64, 5], [9, 300], [40, 1100], [3, 4, 5], [7, 3, 40], [4, 3, 3, 6], [3, 3, 4, 3, 5]];
        foreach (int[] shape in shapes)
        {
            int rank = shape.Length, n = shape.Aggregate(1, (product, extent) => product * extent);
            var samples = Samples<TSample, TComponent>(n, seed: n);
            var tensor = Tensor.Create(samples, [.. shape.Select(extent => (nint)extent)]);
            for (int trial = 0; trial < 10; trial++)
            {
                int[] axes = trial < 5 ? [.. Enumerable.Range(0, rank)] : [rank - 1, 0];
                Spacing<TComponent>[] spacings = [.. axes.Select((axis, k) => Spacing<TComponent>(trial % 5 == 4 ? k % 4 : trial % 5, shape[axis]))];
                int[] asked = trial % 2 == 0 ? axes : [.. axes.Select(axis => axis - rank)];
                int edgeOrder = 1 + (trial / 2 % 2);
                TSample[][] expected =
                    [.. axes.Select((axis, k) => Expected<TSample, TComponent>(samples, shape, axis, spacings[k], edgeOrder))];
                string what = $"({string.Join(", ", shape)}), trial {trial}";

                Compare(forms.Tensor(tensor, spacings, (EdgeOrder)edgeOrder, asked).Select(Flat), "tensor");
                Tensor<TSample>[] into = [.. axes.Select(_ => Tensor.CreateFromShape<TSample>(tensor.Lengths))];
                forms.TensorInto(tensor, into, spacings, (EdgeOrder)edgeOrder, asked);
                Compare(into.Select(Flat), "tensor, into");
                Compare(axes.Select((_, k) => Flat(forms.Along(tensor, asked[k], spacings[k], (EdgeOrder)edgeOrder))), "along");
                if (rank == 2)
                {
                    var array = new TSample[shape[0], shape[1]];
                    samples.CopyTo(Elements<TSample>(array));
                    Compare(
                        forms.Plane(array, spacings, (EdgeOrder)edgeOrder, asked).Select(result => Elements<TSample>(result).ToArray()), "array");
                }
                else if (rank == 3)
                {
                    var array = new TSample[shape[0], shape[1], shape[2]];
                    samples.CopyTo(Elements<TSample>(array));
                    Compare(
                        forms.Volume(array, spacings, (EdgeOrder)edgeOrder, asked).Select(result => Elements<TSample>(result).ToArray()), "array");
                }

                void Compare(System.Collections.Generic.IEnumerable<TSample[]> actual, string form)
                {
                    var results = actual.ToArray();
                    Assert.Equal(expected.Length, results.Length);
                    for (int k = 0; k < results.Length; k++)
                    {
                        Equal<TSample, TComponent>(expected[k], results[k], $"{what}, {form}, axes[{k}]");
                    }
                }
            }
        }
    }

    /// <summary>Transposed samples into transposed destinations, and windows into windows.</summary>
    private static void Strided<TSample, TComponent>(ComponentForms<TSample, TComponent> forms)
        where TSample : unmanaged
        where TComponent : unmanaged, INumber<TComponent>
    {
        var whole = Tensor.Create(Samples<TSample, TComponent>(11 * 13, seed: 4), [11, 13]);
        var view = Tensor.PermuteDimensions<TSample>(whole, [1, 0]);
        Assert.False(view.IsDense);
        TSample[] dense = Flat(view);
        Spacing<TComponent>[] spacings = [Spacing<TComponent>(2, 13), Spacing<TComponent>(1, 11)];
        var transposed = Tensor.PermuteDimensions<TSample>(Tensor.CreateFromShape<TSample>([11, 13]), [1, 0]);
        var straight = Tensor.CreateFromShape<TSample>([13, 11]);

        forms.TensorInto(view, [transposed, straight], spacings, EdgeOrder.Second, [0, -1]);

        TSample[][] expected = [.. Enumerable.Range(0, 2).Select(axis => Expected<TSample, TComponent>(dense, [13, 11], axis, spacings[axis], 2))];
        Equal<TSample, TComponent>(expected[0], Flat(transposed), "transposed");
        Equal<TSample, TComponent>(expected[1], Flat(straight), "straight");
        var allocated = forms.Tensor(view, spacings, EdgeOrder.Second, [0, 1]);
        Equal<TSample, TComponent>(expected[0], Flat(allocated[0]), "allocated");
        Equal<TSample, TComponent>(expected[1], Flat(allocated[1]), "allocated");
        forms.AlongInto(view, transposed, -1, spacings[1], EdgeOrder.Second);
        Equal<TSample, TComponent>(expected[1], Flat(transposed), "along");

        // Large enough to go in more than one slab, by coordinates along every axis.
        int[] shape = [58, 29, 25];
        var window = Tensor.Create(Samples<TSample, TComponent>(60 * 30 * 26, seed: 5), [60, 30, 26]).Slice([1..59, 0..29, 1..26]);
        Spacing<TComponent>[] each = [.. shape.Select(extent => Spacing<TComponent>(2, extent))];
        var results = forms.Tensor(window, each, EdgeOrder.Second, [0, 1, 2]);
        Assert.All(Enumerable.Range(0, 3), axis => Equal<TSample, TComponent>(
            Expected<TSample, TComponent>(Flat(window), shape, axis, each[axis], 2), Flat(results[axis]), $"window, axis {axis}"));

        var row = Tensor.Create(dense.AsSpan(0, 11).ToArray(), [1, 11]);
        var broadcast = Tensor.Broadcast<TSample>(row, [4, 11]);
        Assert.All(Flat(forms.Along(broadcast, 0, default, EdgeOrder.First)), value => Assert.Equal(default, value));
    }

    private static TSample[] Expected<TSample, TComponent>(TSample[] samples, int[] shape, int axis, Spacing<TComponent> spacing, int edgeOrder)
        where TSample : unmanaged
        where TComponent : unmanaged, INumber<TComponent>
    {
        TComponent[] components = MemoryMarshal.Cast<TSample, TComponent>(samples).ToArray();
        TComponent? step = spacing.Kind switch { SpacingKind.Unit => TComponent.One, SpacingKind.Step => spacing.StepValue, _ => null };
        TComponent[]? x = spacing.Kind switch
        {
            SpacingKind.Coordinates => spacing.CoordinateValues.ToArray(),
            SpacingKind.Steps => Sums(spacing.StepValues.ToArray()),
            _ => null,
        };
        int[] extended = [.. shape, components.Length / samples.Length];
        return MemoryMarshal.Cast<TComponent, TSample>(NaiveGradient.Compute(components, extended, axis, step, x, edgeOrder)).ToArray();
    }

    private static void Equal<TSample, TComponent>(TSample[] expected, TSample[] actual, string what)
        where TSample : unmanaged
        where TComponent : unmanaged, INumber<TComponent> =>
        Bits.Equal(MemoryMarshal.Cast<TSample, TComponent>(expected), MemoryMarshal.Cast<TSample, TComponent>(actual), what);

    private static TSample[] Samples<TSample, TComponent>(int n, int seed)
        where TSample : unmanaged
        where TComponent : unmanaged, INumber<TComponent>
    {
        var samples = new TSample[n];
        var random = new Random(seed);
        foreach (ref TComponent component in MemoryMarshal.Cast<TSample, TComponent>(samples.AsSpan()))
        {
            component = TComponent.CreateChecked((random.NextDouble() - 0.5) * 1000);
        }

        return samples;
    }

    /// <summary>Coordinates that have those steps; the steps are such that they are exact.</summary>
    private static TComponent[] Sums<TComponent>(TComponent[] steps)
        where TComponent : unmanaged, INumber<TComponent>
    {
        var x = new TComponent[steps.Length + 1];
        for (int i = 0; i < steps.Length; i++)
        {
            x[i + 1] = x[i] + steps[i];
        }

        return x;
    }

    private static Spacing<TComponent> Spacing<TComponent>(int kind, int n)
        where TComponent : unmanaged, INumber<TComponent> => kind switch
        {
            0 => default,
            1 => GenericGradient.Spacing.Step(TComponent.CreateChecked(-0.3)),
            3 => GenericGradient.Spacing.Steps(
                Enumerable.Range(0, n - 1).Select(i => TComponent.CreateChecked(0.5 + (0.25 * (i % 3)))).ToArray()),
            _ => GenericGradient.Spacing.Coordinates(
                Enumerable.Range(0, n).Select(i => TComponent.CreateChecked(0.7 * (i + (0.4 * Math.Sin(i))))).ToArray()),
        };

    private static TSample[] Flat<TSample>(Tensor<TSample> tensor)
    {
        var flat = new TSample[tensor.FlattenedLength];
        tensor.FlattenTo(flat);
        return flat;
    }

    private static Span<TSample> Elements<TSample>(Array array) =>
        MemoryMarshal.CreateSpan(ref System.Runtime.CompilerServices.Unsafe.As<byte, TSample>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);
}
