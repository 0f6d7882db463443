using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Halves;

/// <summary>Gradients of Half against the definition, which computes one by one in <see cref="Half"/>, to the bit.</summary>
public sealed class HalfGradientTests
{
    private static readonly Half[] Special =
    [
        Half.NaN, Half.PositiveInfinity, Half.NegativeInfinity, Half.Zero, Half.NegativeZero, Half.MaxValue, Half.MinValue, Half.Epsilon,
        -Half.Epsilon, BitConverter.UInt16BitsToHalf(0x03FF), BitConverter.UInt16BitsToHalf(0x8400),
    ];

    [Fact]
    public void Lines_of_every_length()
    {
        var random = new Random(1);
        for (int length = 2; length <= 70; length++)
        {
            Check(random, [length], Any);
            Check(random, [length], Near);
        }
    }

    [Fact]
    public void Planes_of_every_extent()
    {
        var random = new Random(2);
        for (int extent = 2; extent <= 70; extent++)
        {
            Check(random, [3, extent], Near);
            Check(random, [extent, 3], Any);
            Check(random, [5, extent], Any);
        }
    }

    [Theory]
    [InlineData(3, 4, 35)]
    [InlineData(2, 17, 16)]
    [InlineData(19, 3, 2)]
    [InlineData(4, 3, 2, 33)]
    [InlineData(2, 2, 21, 3)]
    [InlineData(18, 2, 3, 5)]
    [InlineData(2, 3, 2, 3, 17)]
    public void Volumes(params int[] shape)
    {
        Check(new Random(3), shape, Any);
        Check(new Random(4), shape, Near);
    }

    /// <summary>Blocks are 8 KiB, so 4096 samples; these end inside rows and planes.</summary>
    [Theory]
    [InlineData(9001)]
    [InlineData(3, 3001)]
    [InlineData(3001, 3)]
    [InlineData(7, 31, 67)]
    [InlineData(3, 4, 50, 23)]
    public void Grids_larger_than_a_block(params int[] shape) => Check(new Random(5), shape, Near);

    /// <summary>One special value at each index, which differences overflow beside.</summary>
    [Fact]
    public void Special_values_at_every_index()
    {
        var random = new Random(6);
        for (int index = 0; index < 2 * 19; index++)
        {
            foreach (var special in Special)
            {
                Check(random, [38], Near, samples => samples[index] = special);
                Check(random, [2, 19], Near, samples => samples[index] = special);
            }
        }

        for (int round = 0; round < 100; round++)
        {
            Check(random, [4, 18], random => Special[random.Next(Special.Length)]);
        }
    }

    /// <summary>Powers of two multiply instead of dividing, where that is exact.</summary>
    [Fact]
    public void Steps_that_are_powers_of_two_or_near_them()
    {
        var random = new Random(7);
        Half[] samples = [.. Enumerable.Range(0, 50).Select(_ => Any(random)).Where(Half.IsFinite)];
        for (int exponent = 0; exponent < 31; exponent++)
        {
            foreach (int fraction in new[] { 0, 1, 0x3FF })
            {
                foreach (int sign in new[] { 0, 0x8000 })
                {
                    var step = BitConverter.UInt16BitsToHalf((ushort)(sign | (exponent << 10) | fraction));
                    if (step == Half.Zero || !Half.IsFinite(step + step))
                    {
                        continue;
                    }

                    for (int edge = 1; edge <= 2; edge++)
                    {
                        Bits.Equal(
                            NaiveGradient.Compute(samples, [samples.Length], 0, step, null, edge),
                            Gradient.Compute(samples, Spacing.Step(step), (EdgeOrder)edge),
                            $"step {step}");
                    }
                }
            }
        }
    }

    /// <summary>More than the quick check takes at once; a coordinate that cannot be is found wherever it is.</summary>
    [Fact]
    public void Bad_coordinates_are_found_anywhere_in_a_long_line()
    {
        var random = new Random(8);
        Half[] good = Turning(random, 1800);
        Half[] samples = [.. Enumerable.Range(0, good.Length).Select(_ => Near(random))];
        Bits.Equal(NaiveGradient.Compute(samples, [samples.Length], 0, null, good, 2), Gradient.Compute(samples, Spacing.Coordinates(good), EdgeOrder.Second));
        foreach (int index in new[] { 0, 1, 2, 509, 510, 511, 512, 513, 514, 1019, 1020, 1021, 1022, 1530, 1531, 1797, 1798, 1799 })
        {
            var (missing, twice) = ((Half[])good.Clone(), (Half[])good.Clone());
            missing[index] = Half.NaN;
            twice[index] = twice[index < 2 ? index + 2 : index - 2];
            Assert.Throws<ArgumentException>(() => Gradient.Compute(samples, Spacing.Coordinates(missing)));
            Assert.Throws<ArgumentException>(() => Gradient.Compute(samples, Spacing.Coordinates(twice)));
        }
    }

    [Fact]
    public void Threads_give_the_same_bits()
    {
        var random = new Random(9);
        Half[] samples = [.. Enumerable.Range(0, 700 * 1001).Select(_ => Near(random))];
        var plan = GradientPlan.Create<Half>([700, 1001], Spacing.Step((Half)0.3), options: EdgeOrder.Second);
        Memory<Half>[] results = [new Half[samples.Length], new Half[samples.Length]];

        plan.ExecuteParallel(samples, results);

        for (int axis = 0; axis < 2; axis++)
        {
            Bits.Equal(NaiveGradient.Compute(samples, [700, 1001], axis, (Half)0.3, null, 2), results[axis].Span, $"axis {axis}");
        }
    }

    /// <summary>All edge orders and spacings: unit, a step, coordinates, and both in turn.</summary>
    private static void Check(Random random, int[] shape, Func<Random, Half> next, Action<Half[]>? change = null)
    {
        int length = shape.Aggregate(1, (product, extent) => product * extent);
        Half[] samples = [.. Enumerable.Range(0, length).Select(_ => next(random))];
        change?.Invoke(samples);
        Half[][] x = [.. shape.Select(extent => Turning(random, extent))];
        Half[] steps = [.. shape.Select(_ => (Half)(random.NextDouble() - 0.4))];
        for (int edge = 1; edge <= Math.Min(2, shape.Min() - 1); edge++)
        {
            foreach (int pattern in new[] { -2, 0, -1, 0b10101, 0b01010 }.Take(shape.Length == 1 ? 3 : 5))
            {
                bool ByCoordinates(int axis) => pattern != -2 && (pattern >> axis & 1) == 1;
                Spacing<Half>[] spacings = [.. shape.Select((_, axis) =>
                    pattern == -2 ? default : ByCoordinates(axis) ? Spacing.Coordinates(x[axis]) : Spacing.Step(steps[axis]))];
                var plan = GradientPlan.Create<Half>([.. shape], spacings, options: (EdgeOrder)edge);
                Half[][] results = [.. shape.Select(_ => new Half[length])];
                plan.Execute(samples, results);
                for (int axis = 0; axis < shape.Length; axis++)
                {
                    var expected = NaiveGradient.Compute(
                        samples,
                        shape,
                        axis,
                        ByCoordinates(axis) ? null : pattern == -2 ? Half.One : steps[axis],
                        ByCoordinates(axis) ? x[axis] : null,
                        edge);
                    Bits.Equal(expected, results[axis], $"({string.Join(",", shape)}) axis {axis} edge {edge} pattern {pattern}");
                }
            }
        }
    }

    /// <summary>Any bits.</summary>
    private static Half Any(Random random) => BitConverter.UInt16BitsToHalf((ushort)random.Next(1 << 16));

    /// <summary>Numbers whose results are ordinary.</summary>
    private static Half Near(Random random) => (Half)((random.NextDouble() - 0.5) * 10);

    /// <summary>Uneven coordinates that rise to 60 and fall again, with steps of about 1, and about 3 where they turn.</summary>
    private static Half[] Turning(Random random, int count)
    {
        var x = new List<Half>();
        double at = 0, step = 1;
        while (x.Count < count)
        {
            x.Add((Half)(at + (0.3 * random.NextDouble())));
            step = at > 60 ? -3 : at < -60 ? 3 : Math.Sign(step);
            at += step * (0.8 + (0.4 * random.NextDouble()));
        }

        return [.. x];
    }
}
