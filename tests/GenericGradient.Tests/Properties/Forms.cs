using System;
using System.Buffers;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Tests.Properties.Cases;
using Xunit;

namespace GenericGradient.Tests.Properties;

/// <summary>Whatever way results are asked for and computed, they are those of the definition.</summary>
/// <typeparam name="T">The element type.</typeparam>
public abstract class Forms<T>
    where T : struct, INumber<T>
{
    private static Element<T> Type => Element<T>.Type;

    /// <summary>How often several threads are tried: their grids must be large.</summary>
    protected virtual int ParallelRuns => 200;

    [Fact]
    public void Results_are_those_of_the_naive_reference() => Cases<T>.Check(Cases<T>.Any, example => Same.Bits(
        example.Axes.Select((axis, k) => NaiveGradient.Compute(
            example.Samples, example.Shape, axis, example.Places[k].Unit, example.Places[k].AreCoordinates ? example.Places[k].X : null, (int)example.EdgeOrder)),
        example.Gradient()));

    [Fact]
    public void The_interior_by_step_is_the_quotient_by_twice_the_step() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        var f = example.Samples;
        var step = Type.Unit(new Random(example.Seed));
        if (f.Length < 3)
        {
            return;
        }

        T[] slopes = Gradient.Compute<T>(f, Spacing.Step(step));

        Same.Bits([[.. Enumerable.Range(1, f.Length - 2).Select(i => (f[i + 1] - f[i - 1]) / (step + step))]], [slopes[1..^1]]);
    });

    [Fact]
    public void A_plan_has_the_bits_of_a_call_whatever_the_destinations_held() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        var expected = example.Gradient();
        var plan = GradientPlan.Create<T>(example.Extents, example.Spacings, example.EdgeOrder, example.Axes);
        T[][] results = [.. expected.Select((_, k) => Enumerable.Repeat(Element<T>.Whole32(k + 7), example.Samples.Length).ToArray())];
        var stacked = Enumerable.Repeat(T.One, example.Samples.Length * expected.Length).ToArray();

        for (int time = 0; time < 2; time++)
        {
            plan.Execute(example.Samples, results);
            plan.ExecuteStacked(example.Samples, stacked);

            Same.Bits(expected, results);
            Same.Bits(expected, stacked.Chunk(example.Samples.Length));
        }
    });

    [Fact]
    public void One_axis_at_a_time_has_the_bits_of_all_at_once() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        var tensor = Tensor.Create(example.Samples, example.Extents);
        var expected = example.Gradient();
        for (int k = 0; k < expected.Length; k++)
        {
            var alone = new T[example.Samples.Length];
            Gradient.AlongAxis(tensor, example.Axes[k], example.Spacings[k], example.EdgeOrder).FlattenTo(alone);
            Same.Bits([expected[k]], [alone]);
        }
    });

    [Fact]
    public void Strided_tensors_have_the_bits_of_dense_ones() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        var random = new Random(example.Seed);
        var window = example.Shape.Select(extent => (Before: random.Next(3), Extent: extent, After: random.Next(3))).ToArray();
        NRange[] ranges = [.. window.Select(axis => new NRange(axis.Before, axis.Before + axis.Extent))];
        var wide = Tensor.CreateFromShape<T>([.. window.Select(axis => (nint)(axis.Before + axis.Extent + axis.After))]);
        new ReadOnlyTensorSpan<T>(example.Samples, example.Extents).CopyTo(wide.AsTensorSpan().Slice(ranges));

        var results = Gradient.Compute(wide.AsReadOnlyTensorSpan().Slice(ranges), example.Spacings, example.EdgeOrder, example.Axes);

        Same.Bits(example.Gradient(), results.Select(result =>
        {
            var values = new T[example.Samples.Length];
            result.FlattenTo(values);
            return values;
        }));
    });

    [Fact]
    public void A_changed_sample_changes_only_what_reads_it() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        // Where there is NaN, it must change all that reads it; a number may have the weight 0.
        int bad = new Random(example.Seed).Next(example.Samples.Length);
        var value = Type.HasNaN ? T.Zero / T.Zero : example.Samples[bad] + T.One;
        T[][] before = example.Gradient(), after = example.With(p => p == bad ? value : example.Samples[p]).Gradient();
        for (int k = 0; k < before.Length; k++)
        {
            for (int p = 0; p < example.Samples.Length; p++)
            {
                bool changed = !Bits.Same(before[k][p], after[k][p]), reads = Reads(example, k, p, bad);
                Assert.True(Type.HasNaN ? changed == reads : !changed || reads, $"along {k} at {p}: {before[k][p]} became {after[k][p]} by {bad}");
            }
        }
    });

    [Fact]
    public void Several_threads_have_the_bits_of_one()
    {
        // Enough samples for threads to be worth their while, and for more than one piece.
        int least = Math.Max(150_000, ((1 << 19) / Unsafe.SizeOf<T>()) + 1);
        var random = new Random(20261123);
        for (int run = 0; run < ParallelRuns; run++)
        {
            int[] shape = (run % 3) switch
            {
                0 => [random.Next(150_000, 280_000)],
                1 => [random.Next(3, 400), random.Next(500, 900)],
                _ => [random.Next(3, 60), random.Next(9, 99), 97],
            };
            shape[0] = Math.Max(shape[0], 1 + (least / shape[1..].Aggregate(1, (product, extent) => product * extent)));
            var f = new T[shape.Aggregate(1, (product, extent) => product * extent)];
            for (int p = 0; p < f.Length; p++)
            {
                f[p] = T.CreateChecked((p * 7 % 101) - 50);
            }

            Spacing<T>[] spacings = [.. shape.Select(extent => random.Next(2) == 0
                ? Spacing.Step(Type.Unit(random))
                : Spacing.Coordinates<T>([.. Enumerable.Range(0, extent).Select(i => T.CreateChecked(extent > 900 ? i % 3 : i) * Type.ShortUnit(new Random(run)))]))];
            var edgeOrder = (EdgeOrder)random.Next(1, 3);
            var plan = GradientPlan.Create<T>([.. shape], spacings, options: edgeOrder);
            T[][] alone = [.. shape.Select(_ => new T[f.Length])], together = [.. shape.Select(_ => new T[f.Length])];

            plan.Execute(f, alone);
            plan.ExecuteParallel(f, [.. together.Select(result => result.AsMemory())], random.Next(1, 9));

            for (int k = 0; k < alone.Length; k++)
            {
                Assert.True(alone[k].AsSpan().SequenceEqual(together[k]), $"run {run} [{string.Join(", ", shape)}] along {k}");
            }
        }
    }

    // Whether the result along Axes[k] at p reads the sample at bad.
    private static bool Reads(Case<T> example, int k, int p, int bad)
    {
        int axis = example.Axes[k], n = example.Shape[axis], i = example.Index(p, axis), j = example.Index(bad, axis);
        if (bad - p != (j - i) * example.Stride(axis))
        {
            return false;
        }

        int edge = (int)example.EdgeOrder;
        return i == 0 ? j <= edge
            : i == n - 1 ? j >= n - 1 - edge
            : example.Places[k].AreCoordinates ? Math.Abs(i - j) <= 1
            : Math.Abs(i - j) == 1;
    }
}
