using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Tests.Properties.Cases;
using Xunit;

namespace GenericGradient.Tests.Properties;

/// <summary>What a shift, a mirror, another scale, order or number of axes do to a gradient: nothing but the same to its results.</summary>
/// <typeparam name="T">The element type.</typeparam>
public abstract class Symmetry<T>
    where T : struct, INumber<T>
{
    [Fact]
    public void A_window_has_the_results_of_the_whole_but_for_its_ends() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        var random = new Random(example.Seed);
        int axis = random.Next(example.Shape.Length);
        int least = example.Axes.Contains(axis) ? (int)example.EdgeOrder + 1 : 1;
        int start = random.Next(example.Shape[axis] - least + 1), end = random.Next(start + least, example.Shape[axis] + 1);
        var window = example.Window(axis, start, end);

        T[][] whole = [.. example.Gradient().Select(slopes => (example with { Samples = slopes }).Window(axis, start, end).Samples)];
        var part = window.Gradient();

        Same.Bits(whole.Select((slopes, k) => Inside(slopes, k)), part.Select((slopes, k) => Inside(slopes, k)));

        T[] Inside(T[] slopes, int k) => example.Axes[k] == axis ? [.. slopes.Where((_, p) => !window.IsEnd(p, axis))] : slopes;
    });

    [Fact]
    public void A_grid_cut_into_slabs_with_halos_has_the_results_of_the_whole() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        var random = new Random(example.Seed);
        int extent = example.Shape[0], plane = example.Stride(0), halo = (int)example.EdgeOrder;
        T[][] pieces = [.. example.Axes.Select(_ => new T[example.Samples.Length])];
        for (int start = 0, end; start < extent; start = end)
        {
            end = random.Next(start + 1, extent + 1);
            int first = Math.Max(0, start - halo), last = Math.Min(extent, end + halo);
            var results = example.Window(0, first, last).Gradient();
            for (int k = 0; k < results.Length; k++)
            {
                results[k].AsSpan((start - first) * plane, (end - start) * plane).CopyTo(pieces[k].AsSpan(start * plane));
            }
        }

        Same.Bits(example.Gradient(), pieces);
    });

    [Fact]
    public void Distances_times_a_power_of_2_give_results_divided_by_that_to_the_bit() => Cases<T>.Check(Cases<T>.Scalable, example =>
    {
        var factor = Element<T>.PowerOfTwo(new Random(example.Seed).Next(-2, 3));
        var scaled = example with { Places = [.. example.Places.Select(places => places.Scaled(factor))] };

        Same.Bits(example.Gradient().Select(slopes => slopes.Select(slope => slope / factor).ToArray()), scaled.Gradient());
    });

    [Fact]
    public void The_gradient_of_a_mirror_image_is_the_mirror_image_with_its_sign_turned() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        int axis = new Random(example.Seed).Next(example.Shape.Length);

        Same.Values(
            example.Gradient().Select((slopes, k) =>
            {
                var mirrored = example.Reverse(slopes, axis);
                return example.Axes[k] == axis ? mirrored.Select(slope => -slope).ToArray() : mirrored;
            }),
            example.Reversed(axis).Gradient());
    });

    [Fact]
    public void The_order_of_the_axes_of_samples_does_not_matter() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        int[] order = Enumerable.Range(0, example.Shape.Length).ToArray();
        new Random(example.Seed).Shuffle(order);

        Same.Bits(example.Gradient().Select(slopes => example.Permute(slopes, order)), example.Permuted(order).Gradient());
    });

    [Fact]
    public void The_order_in_which_axes_are_asked_does_not_matter() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        var random = new Random(example.Seed);
        int[] order = Enumerable.Range(0, example.Axes.Length).ToArray();
        random.Shuffle(order);
        order = order[..random.Next(1, order.Length + 1)];
        var asked = example with
        {
            Axes = [.. order.Select(k => random.Next(2) == 0 ? example.Axes[k] : example.Axes[k] - example.Shape.Length)],
            Places = [.. order.Select(k => example.Places[k])],
        };
        var results = example.Gradient();

        Same.Bits(order.Select(k => results[k]), asked.Gradient());
    });

    [Fact]
    public void An_axis_of_repetitions_changes_no_other_and_is_0_itself() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        if (example.Shape.Length == 4)
        {
            return;
        }

        var random = new Random(example.Seed);
        int at = random.Next(example.Shape.Length + 1), times = random.Next((int)example.EdgeOrder + 1, 6);
        int block = at == 0 ? example.Samples.Length : example.Stride(at - 1);
        var repeated = example with
        {
            Shape = [.. example.Shape[..at], times, .. example.Shape[at..]],
            Axes = [.. example.Axes.Select(axis => axis < at ? axis : axis + 1), at],
            Places = [.. example.Places, Places<T>.Any(random, times)],
            Samples = Repeat(example.Samples),
        };

        var results = repeated.Gradient();

        Same.Bits(example.Gradient().Select(Repeat), results[..^1]);
        Assert.All(results[^1], slope => Assert.Equal(T.Zero, slope));

        T[] Repeat(T[] values) => [.. values.Chunk(block).SelectMany(chunk => Enumerable.Repeat(chunk, times).SelectMany(copy => copy))];
    });

    [Fact]
    public void Each_line_along_an_axis_is_computed_as_if_it_were_alone() => Cases<T>.Check(Cases<T>.Any, example =>
    {
        var results = example.Gradient();
        for (int k = 0; k < results.Length; k++)
        {
            int axis = example.Axes[k], stride = example.Stride(axis);
            for (int p = 0; p < example.Samples.Length; p++)
            {
                if (example.Index(p, axis) == 0)
                {
                    int start = p;
                    T[] line = Line(example.Samples), alone = Gradient.Compute<T>(line, example.Spacings[k], example.EdgeOrder);
                    Same.Bits([Line(results[k])], [alone]);

                    T[] Line(T[] values) => [.. Enumerable.Range(0, example.Shape[axis]).Select(i => values[start + (i * stride)])];
                }
            }
        }
    });
}
